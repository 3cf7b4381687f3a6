/** The line without which nobody knows what the others are about: what happened, told where an article begins. */
import type { Kind } from '../../contracts.ts';
import { leadParagraphs } from './balance.ts';
import { tokenise } from '../words.ts';
import { keysOf, paragraphOf, type Theme } from './salience.ts';
import type { Unit } from './units.ts';

interface Weighed { readonly unit: Unit; readonly weight: number }

/** Satire has the form of news, and is understood by its lead alone. */
const isNews: ReadonlySet<Kind> = new Set(['ReportageNewsArticle', 'OfficialStatement', 'SatiricalArticle']);
/** Less than this is no news to open with. */
const leastWeight = 0.5;
const leastOfTitle = 0.15;
/** A headline may be an image: then what is told must weigh more. */
const leastUnnamed = 1;

/** Who says it is not what happened. */
const withoutHolder = ({ keys, holder }: Unit) => keys.difference(keysOf(tokenise(holder ?? '')));

/** How much of what the headline says, counting rare words for more, these words say too, 0..1. */
function shareOfTitle(keys: ReadonlySet<string>, { title, rarity }: Theme): number {
  const worth = (of: Iterable<string>) => [...of].reduce((sum, key) => sum + (rarity.get(key) ?? 0), 0);
  const all = worth(title);
  return all === 0 ? 0 : worth([...title].filter((key) => keys.has(key))) / all;
}

/** Of a report whatever opens it, names who speaks and is understood by itself; elsewhere what is stated as fact, and not old. */
const opens = ({ basis, leans, longAgo, risky, needs }: Unit, kind: Kind) => needs.size === 0 && !leans
  && (isNews.has(kind) || (!longAgo && !risky && basis === 'fact'));

/**
 * The passages of the first paragraphs that could tell it, the best first: says most of the headline, and soonest.
 * @param open in reading order
 */
export function mainEvents<T extends Weighed>(open: readonly T[], theme: Theme, kind: Kind): T[] {
  const worthOf = ({ one: { unit, weight }, share }: { one: T; share: number }) =>
    0.5 * weight + share - 0.1 * paragraphOf(unit.sentence, theme);
  const ranked = open
    .filter(({ unit }) => paragraphOf(unit.sentence, theme) <= leadParagraphs && opens(unit, kind))
    .map((one) => ({ one, share: shareOfTitle(withoutHolder(one.unit), theme) }))
    .filter(({ one, share }) => isNews.has(kind) || one.weight >= (share >= leastOfTitle ? leastWeight : leastUnnamed))
    .toSorted((a, b) => worthOf(b) - worthOf(a));
  return ranked.map(({ one }) => one);
}
