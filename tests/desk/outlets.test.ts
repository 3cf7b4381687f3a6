/** What editors know of outlets, from the command line to the brief, on both stores. */
import { beforeAll, expect, test } from 'vitest';
import { outletInWords } from '../../src/brief/wording.ts';
import { changedOutlet } from '../../src/desk/outlets.ts';
import { opEd } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';
import { done, flat, folder, refused } from '../cli/front.ts';

const none = { name: 'Caspian Ledger', country: null, ownership: null, source: null, asOf: null, language: null };

test.each([
  ['Azerbaijan', 'AZ'], ['az', 'AZ'], ['Tehran', 'IR'], ['türkiye', 'TR'],
])('%s is kept as %s', (country, code) => {
  expect(changedOutlet(none, { country }).country).toBe(code);
});

test('what is no country, and an owner that nothing vouches for, are not kept', () => {
  expect(() => changedOutlet(none, { country: 'Ruritania' })).toThrow('No country is called Ruritania');
  expect(() => changedOutlet(none, { country: 'QQ' })).toThrow('No country is called QQ');
  expect(() => changedOutlet(none, { ownership: 'state-owned' })).toThrow('Who owns Caspian Ledger was not kept');
});

test('an owner that is taken back takes its source along', () => {
  const owned = changedOutlet(none, { ownership: 'state-owned', source: 'https://example.org/', asOf: '2026-11-01' });
  expect(changedOutlet(owned, { ownership: null })).toEqual(none);
});

test('in words: country, owner, source, day; what nobody entered is not rated', () => {
  expect(outletInWords('Caspian Ledger', null, 'en')).toBe('Caspian Ledger (country and ownership not rated)');
  expect(outletInWords('Caspian Ledger', { ...none, country: 'AZ' }, 'en')).toBe('Caspian Ledger (Azerbaijan; ownership not rated)');
  const rating = { country: 'IR', ownership: 'owned by a state fund', source: 'https://www.example.org/about', asOf: '2026-11-01' };
  expect(outletInWords('Caspian Ledger', rating, 'en'))
    .toBe('Caspian Ledger (Iran; owned by a state fund, according to example.org, 1 November 2026)');
});

describeStores((open) => {
  let store: string;
  beforeAll(async () => {
    store = await open.url();
  });

  test('entered once, it stands beside the name in every brief made after', async () => {
    const where = { store, cwd: folder({ 'piece.txt': opEd() }) };
    expect(flat(await done(where, 'brief piece.txt'))).toContain('Nigar Velizade, Caspian Ledger (country and ownership not rated)');
    await done(where, 'outlets set', 'caspian ledger', '--country', 'Azerbaijan');
    const how = '--source https://www.example.org/about --read 2026-11-01 --ownership';
    await done(where, `outlets set`, 'Caspian Ledger', ...how.split(' '), 'owned by its staff');
    const said = flat(await done(where, 'brief piece.txt'));
    expect(said).toContain('Caspian Ledger (Azerbaijan; owned by its staff, according to example.org, 1 November 2026)');
    expect(flat(await done(where, 'outlets list'))).toContain('caspian ledger Azerbaijan · owned by its staff');
    expect(await done(where, 'log')).toContain('set outlet');
  });

  test('an owner without a source is refused, and a region takes a deadline', async () => {
    const where = { store };
    expect(await refused(where, 'outlets set', 'Nobody’s Paper', '--ownership', 'a party')).toContain('was not kept');
    expect(await done(where, 'regions set south-caucasus --deadline 07:30 --tell yes')).toMatch(/07:30 +60 minutes +3 days +yes +no/);
    expect(await done(where, 'regions list')).toMatch(/south-caucasus +Asia\/Baku +07:30/);
  });
});
