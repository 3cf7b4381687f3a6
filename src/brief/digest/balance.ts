/** Who stands behind a digest and who is not heard in it: for editors. No scores, and nothing of it for readers. Pure. */
import type { BriefContent, Item } from '../../contracts.ts';
import { placeOfCode } from '../../regions/gazetteer.ts';

export interface Balance {
  readonly articles: number;
  readonly outlets: readonly string[];
  /** Names of the outlets' countries with how many outlets each; null for those that nobody rated. */
  readonly countries: readonly { readonly country: string | null; readonly outlets: number }[];
  readonly authors: readonly string[];
  /** Parties that its articles name often and to whom none of them attributes a view. */
  readonly notHeard: readonly string[];
  /** Where several parties are concerned and one alone speaks: of an event, or of the whole digest (null). */
  readonly oneSided: readonly { readonly event: string | null; readonly party: string }[];
}

export function balanceOf({ items, groups }: Pick<BriefContent, 'items' | 'groups'>): Balance {
  const outlets = new Map(items.flatMap(({ article: { outlet }, rating }) => (outlet === null ? [] : [[outlet, countryOf(rating)] as const])));
  const countries = Map.groupBy(outlets, ([, country]) => country);
  const sides = groups.filter(({ items: ids }) => ids.length > 1).flatMap(({ event, items: ids }) => {
    const party = onlySpeaker(items.filter(({ article }) => ids.includes(article.id)));
    return party === null ? [] : [{ event, party }];
  });
  const whole = onlySpeaker(items);
  return {
    articles: items.length,
    outlets: [...outlets.keys()],
    countries: [...countries].map(([country, of]) => ({ country, outlets: of.length })),
    authors: [...new Set(items.flatMap(({ article }) => article.authors))],
    notHeard: notHeardIn(items),
    oneSided: whole === null ? sides : [{ event: null, party: whole }],
  };
}

const countryOf = (rating: Item['rating']) => (rating === null || rating.country === null ? null : placeOfCode(rating.country).name);

/**
 * Parties that some article names often without a view of theirs, and none gives one.
 * @param shown how `notHeard` writes a party, where it is in another language than the parties' own names
 */
export function notHeardIn(items: readonly Item[], shown: (party: string) => string = (party) => party): string[] {
  const heard = new Set([...speakersIn(items)].map(shown));
  return [...new Set(items.flatMap(({ notHeard }) => notHeard))].filter((party) => !heard.has(party));
}

/** To whom a claim is attributed in any of these articles. */
function speakersIn(items: readonly Item[]): Set<string> {
  return new Set(items.flatMap(({ article }) => article.parties.filter(({ claims }) => claims > 0).map(({ name }) => name)));
}

/** An article's parties, as far as it names them in more than passing. */
const least = 3;

function onlySpeaker(items: readonly Item[]): string | null {
  const concerned = new Set(items.flatMap(({ article, notHeard }) =>
    [...notHeard, ...article.parties.filter(({ sentences, claims }) => sentences >= least || claims > 0).map(({ name }) => name)]));
  const voices = new Set([...speakersIn(items), ...items.flatMap(({ rating }) => countryOf(rating) ?? [])]);
  const speaking = [...concerned].filter((party) => voices.has(party));
  return concerned.size > 1 && speaking.length === 1 ? speaking[0] ?? null : null;
}
