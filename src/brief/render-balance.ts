/** What editors see of a digest beside its lines: who is behind it, who is not heard, what was left out. */
import type { Brief, Language } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { partyName } from '../regions/party-names.ts';
import { balanceOf } from './digest/balance.ts';
import type { Block } from './document.ts';
import { listOf } from './wording.ts';

/** On a day of many articles a list of all would hide what editors have to decide on. */
const mostForLength = 12;

/** Empty for a brief that is no digest. */
export function balanceBlocks(brief: Brief, language: Language): Block[] {
  const say = (id: string, values: Record<string, string | number> = {}): Block => ({ type: 'note', text: text(language, id, values) });
  const { day } = brief;
  if (day === null || day.nothing !== null) return [];
  const { articles, outlets, countries, authors, notHeard, oneSided } = balanceOf(brief);
  const forLength = day.leftOut.filter(({ why }) => why === 'length');
  const counted = countries.map(({ country, outlets: count }) =>
    (country === null ? text(language, 'balance-not-rated', { count }) : `${partyName(country, language)} ${count}`));
  return [
    say('balance-behind', { articles, outlets: outlets.length, countries: listOf(counted) || text(language, 'balance-no-outlet'), authors: listOf(authors) || 'none' }),
    ...(notHeard.length === 0 ? [] : [say('balance-not-heard', { parties: listOf(notHeard.map((name) => partyName(name, language))) })]),
    ...oneSided.map(({ event, party }) => say('balance-one-sided', { event: event ?? 'none', party: partyName(party, language) })),
    ...[...day.leftOut.filter(({ why }) => why !== 'length'), ...forLength.slice(0, mostForLength)]
      .map(({ name, why, of, article }) => say(`left-out-${why}`, { name, article, of: of ?? 'none' })),
    ...(forLength.length > mostForLength ? [say('left-out-more', { count: forLength.length - mostForLength })] : []),
  ];
}
