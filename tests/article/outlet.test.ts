/** Where the outlet's name comes from when no markup has it. */
import { describe, expect, it } from 'vitest';
import { statementIssuer } from '../../src/article/kind.ts';
import { readNote } from '../../src/article/notes.ts';
import { body, read } from './support.ts';

describe('an official statement’s issuer', () => {
  it.each([
    ['STATEMENT of the Ministry of Foreign Affairs of the Republic of Norland on the incident at Tersun',
      'Ministry of Foreign Affairs of the Republic of Norland'],
    ['Statement by the Spokesperson of the Ministry of Defence of Norland', 'Ministry of Defence of Norland'],
    ['Commentary by the Embassy of Norland in Sudland in connection with the talks',
      'Embassy of Norland in Sudland'],
    ['Press release of the Norland General Staff, 3 May', 'Norland General Staff'],
    ['Statement by the Minister of Foreign Affairs of Norland', null],
    ['Statement of the Ministry of Defence draws anger in Sudland', null],
    ['The ministry’s statement and what it hides', null],
  ])('%s', (title, issuer) => {
    expect(statementIssuer(title)).toBe(issuer);
  });

  it('published it where nobody else is named', () => {
    const title = 'Statement by the Ministry of Defence of Norland on the exercise';
    expect(read(`${title}\n\n${body}`).header).toMatchObject({ title, outlet: 'Ministry of Defence of Norland' });
    const other = read(`${title}\n\n${body}\n\n© 2026 Oxus Daily. All rights reserved.`);
    expect(other.header.outlet).toBe('Oxus Daily');
  });
});

describe('whose position a disclaimer speaks of', () => {
  it.each([
    ['do not necessarily reflect the position of Oxus Ledger.', 'Oxus Ledger'],
    ['may not reflect the stance of Oxus Ledger or its staff.', 'Oxus Ledger'],
    ['do not necessarily represent those of Oxus Ledger.', 'Oxus Ledger'],
    ['do not necessarily reflect the views and policy of Oxus Ledger.', 'Oxus Ledger'],
    ['do not necessarily reflect the opinions of the editors of Oxus Ledger.', 'Oxus Ledger'],
    ['should not be attributed to Oxus Ledger.', 'Oxus Ledger'],
    ['do not necessarily reflect the position of oxusledger.org.', 'oxusledger.org'],
    ['do not necessarily reflect the policy of the Norland Ministry of Defence.', null],
    ['do not necessarily reflect the position of the editorial team.', null],
  ])('… %s', (words, outlet) => {
    expect(readNote(`The views expressed in this article ${words}`)?.outlet).toBe(outlet);
  });
});
