/** How much a passage matters to its article: what the article keeps coming back to, and where it stands. */
import type { LabelledSentence, Labels } from '../../contracts.ts';
import { tokenise, type Token } from '../words.ts';
import { isStatement } from './stands.ts';
import { concludes } from './trim.ts';

/** The meaningful words among these, each once. */
export const keysOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.filter((token) => token.content && token.kind === 'word').map((token) => token.key));

export interface Theme {
  /** How rare a word is: the logarithm of the number of sentences over those that have it. */
  readonly rarity: ReadonlyMap<string, number>;
  /** All sentences as vectors of length one, added up. */
  readonly centre: ReadonlyMap<string, number>;
  /** What a sentence of the article has in common with the others, on average. */
  readonly usual: number;
  /** The place of a paragraph among those that state something: headings and lists of contents are none of them. */
  readonly paragraphs: ReadonlyMap<number, number>;
  readonly sentences: number;
  /** What it is about: words of the headline, and those that its sentences have most in common. */
  readonly subject: ReadonlySet<string>;
  /** Words of the publisher's headline. */
  readonly title: ReadonlySet<string>;
  /** Paragraphs that draw a conclusion in so many words. */
  readonly concluding: ReadonlySet<number>;
}

/** A sentence with less in common with the others than this share of what is usual is beside the subject. */
const beside = 0.25;

/** What an article is about: told from the sentences that belong together, so that a planted one moves nothing. */
export function themeOf({ sentences }: Labels, title: string | null): Theme {
  const said = sentences.map((sentence) => ({ sentence, keys: keysOf(tokenise(sentence.text)) }));
  const first = weightsOf(said.map(({ keys }) => keys));
  const related = said.filter(({ keys }) => shared(keys, first) >= beside * first.usual);
  // A short article may not repeat a word.
  const together = related.length * 2 < said.length ? said : related;
  const own = together.map(({ sentence }) => sentence);
  const weights = weightsOf(together.map(({ keys }) => keys));
  const inHeadline = keysOf(tokenise(title ?? ''));
  return {
    ...weights,
    subject: inHeadline.union(mostCommon(weights.centre)),
    sentences: sentences.length, paragraphs: paragraphsOf(own),
    title: inHeadline,
    concluding: new Set(own.filter(({ text }) => concludes(text)).map(({ paragraph }) => paragraph)),
  };
}

/** So many words tell what an article comes back to. */
const subjectWords = 25;
const mostCommon = (centre: Weights['centre']) =>
  new Set([...centre].toSorted(([, a], [, b]) => b - a).slice(0, subjectWords).map(([key]) => key));

type Weights = Pick<Theme, 'rarity' | 'centre' | 'usual'>;

function weightsOf(all: readonly ReadonlySet<string>[]): Weights {
  const spread = new Map<string, number>();
  for (const keys of all) for (const key of keys) spread.set(key, (spread.get(key) ?? 0) + 1);
  const rarity = new Map([...spread].map(([key, count]) => [key, Math.log((all.length + 1) / count)]));
  const centre = new Map<string, number>();
  for (const keys of all) {
    const length = lengthOf(keys, rarity);
    for (const key of keys) centre.set(key, (centre.get(key) ?? 0) + (rarity.get(key) ?? 0) / length);
  }
  const common = all.reduce((sum, keys) => sum + shared(keys, { rarity, centre }), 0);
  return { rarity, centre, usual: Math.max(common / Math.max(1, all.length), Number.EPSILON) };
}

function paragraphsOf(sentences: readonly LabelledSentence[]): Map<number, number> {
  const stating = new Set(sentences.filter(({ text }) => isStatement(text)).map(({ paragraph }) => paragraph));
  return new Map([...stating].map((paragraph, at) => [paragraph, at + 1]));
}

/** 1-based, among the paragraphs that state something. */
export const paragraphOf = ({ paragraph }: LabelledSentence, { paragraphs }: Theme): number =>
  paragraphs.get(paragraph) ?? paragraph;

const lengthOf = (keys: ReadonlySet<string>, rarity: Theme['rarity']) =>
  Math.sqrt([...keys].reduce((sum, key) => sum + (rarity.get(key) ?? 0) ** 2, 0)) || 1;

/** The likeness of these words to all other sentences together, without its likeness to itself. */
function shared(keys: ReadonlySet<string>, { rarity, centre }: Pick<Weights, 'rarity' | 'centre'>): number {
  let sum = 0;
  for (const key of keys) sum += (rarity.get(key) ?? 0) * (centre.get(key) ?? 0);
  return Math.max(0, sum / lengthOf(keys, rarity) - 1);
}

/** A sentence that repeats the article's commonest names is no better for it. */
const mostCentral = 2.5;

/**
 * How much a passage says that other sentences say too, 0..2.5, 1 is usual: LexRank's degree, the sum of its
 * cosines with all other sentences, got from their sum so that it is linear in the length of the article.
 */
export const centrality = (keys: ReadonlySet<string>, theme: Theme): number =>
  Math.min(mostCentral, shared(keys, theme) / theme.usual);

/**
 * Opening and end of an article, 0..1: where a report tells what happened, and an author what to make of
 * it.
 */
export function position(sentence: LabelledSentence, theme: Theme): { opening: number; closing: number } {
  // Counted in paragraphs, not in shares of the whole: a paragraph more in the middle changes nothing.
  const fromTop = paragraphOf(sentence, theme) - 1;
  const fromEnd = Math.max(0, theme.paragraphs.size - 1 - fromTop);
  const concludes = theme.concluding.has(sentence.paragraph) && fromEnd < fromTop;
  return { opening: Math.max(0, 1 - fromTop / 5), closing: concludes ? 1 : Math.max(0, 0.5 - fromEnd * 0.2) };
}

/** Share of the words of the smaller set that the other one has too, 0..1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return 0;
  let shared = 0;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const key of small) if (large.has(key)) shared += 1;
  return shared / smaller;
}
