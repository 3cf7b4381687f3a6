/** The line without which nobody knows what the others are about: what happened, told where an article begins. */
import type { Kind } from '../../contracts.ts';
import { leadParagraphs } from './balance.ts';
import { months, weekdays } from '../words/cues.ts';
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
  const told = open
    .filter(({ unit }) => paragraphOf(unit.sentence, theme) <= leadParagraphs && opens(unit, kind))
    .map((one) => ({ one, share: shareOfTitle(withoutHolder(one.unit), theme) }))
    .filter(({ one, share }) => isNews.has(kind) || one.weight >= (share >= leastOfTitle ? leastWeight : leastUnnamed))
    .toSorted((a, b) => worthOf(b) - worthOf(a))
    .map(({ one }) => one);
  if (isNews.has(kind)) return told;
  // An author judges while telling it: then the view that tells what happened these days, the first of them.
  const occasions = open.filter(({ unit }) => paragraphOf(unit.sentence, theme) <= occasionParagraphs && isOccasion(unit));
  const [occasion, fact] = [occasions[0], told[0]];
  return occasion && fact && occasion.unit.start < fact.unit.start ? [...occasions, ...told] : [...told, ...occasions];
}

/** A column comes to its occasion after an opening image. */
const occasionParagraphs = 5;

const days = `(?:${weekdays.join('|')})`;
const monthNames = `(?:${months.join('|')})`;
/** "on June 15th", "last week", "a few days ago", "earlier this month". */
const lately = new RegExp([
  String.raw`\bon (?:${days}|${monthNames} \d{1,2}(?:st|nd|rd|th)?|(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?${monthNames})\b(?!,? (?:1\d|20)\d\d)`,
  String.raw`\b(?:last|this|this past|earlier this|late last|earlier in the) (?:week|weekend|month|${days})\b(?! of\b)`, String.raw`\b(?:yesterday|today|overnight|this morning|tonight)\b`,
  String.raw`\b(?:a few|several|two|three|four|five|six|ten|\d{1,2}) (?:hours|days|weeks) (?:ago|after|later)\b`, String.raw`\bin recent (?:hours|days|weeks)\b`, String.raw`\b(?:days|hours) ago\b`,
].join('|'), 'iu');

/** What is still to come. */
const ahead = /\b(?:will|would|may|might|could|should|must)\b/u;

/** Whoever tells it: it happened these days, to somebody with a name. */
const isOccasion = ({ text, basis, leans, longAgo, needs }: Unit): boolean =>
  needs.size === 0 && !leans && !longAgo && basis !== 'forecast' && lately.test(text) && !ahead.test(text) && /\s\p{Lu}/u.test(text.slice(1));
