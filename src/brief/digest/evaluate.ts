/** How well articles on one event are found, on labelled pairs, beside a plain TF-IDF cosine. Pure. */
import { z } from 'zod';
import { readArticle } from '../../article/read.ts';
import type { Language } from '../../contracts.ts';
import { text } from '../../i18n/catalogue.ts';
import { articleOf, type LabelRow } from '../../labels/evaluate.ts';
import { f1, plain, type Figure, type Scorecard } from '../../labels/scorecard.ts';
import { dayOf, profilesOf, sameEvent, similarity, type Telling } from './event.ts';

/** Whether an editor would set the two side by side; `kept-back`: labelled before the first run and never tuned on. */
export const pairRowSchema = z.object({ a: z.string(), b: z.string(), same: z.boolean(), set: z.enum(['tuned', 'kept-back']) });
export type PairRow = z.infer<typeof pairRowSchema>;

export const tellingRowSchema = z.object({
  id: z.string(), title: z.string().nullable(), text: z.string(), published: z.string().nullable().default(null), event: z.string(),
});
export const gumDocSchema = z.object({ doc: z.string(), title: z.string(), date: z.string(), paragraphs: z.array(z.string()) });
export const reportSchema = z.object({ name: z.string(), markdown: z.string() });

export type Texts = ReadonlyMap<string, () => Telling>;

export function ownText({ title, text: words, published }: z.infer<typeof tellingRowSchema>): Telling {
  return { title, text: words, day: dayOf(published) };
}

export function gumText({ title, date, paragraphs }: z.infer<typeof gumDocSchema>): Telling {
  return { title, text: paragraphs.join('\n\n'), day: dayOf(date) };
}

/** Read as any article: without its page's furniture. */
export function reportText({ name, markdown }: z.infer<typeof reportSchema>): Telling {
  const { header, text: words } = readArticle({ bytes: new TextEncoder().encode(markdown), name: `${name}.md`, url: null });
  return { title: header.title, text: words, day: dayOf(header.published) };
}

export function labelledText(rows: readonly LabelRow[]): Telling {
  const { header, sentences } = articleOf(rows);
  const paragraphs = Map.groupBy(sentences, ({ paragraph }) => paragraph);
  const words = [...paragraphs.values()].map((one) => one.map((sentence) => sentence.text).join(' ')).join('\n\n');
  return { title: header.title, text: words, day: dayOf(header.published) };
}

interface Measured { readonly same: boolean; readonly ours: number; readonly plain: number }

export function scoreGroups(pairs: readonly PairRow[], texts: Texts, name: string, language: Language = 'en'): Scorecard {
  const known = pairs.filter(({ a, b }) => texts.has(a) && texts.has(b));
  const bySet = new Map(pairRowSchema.shape.set.options.map((set) => [set, measured(known.filter((pair) => pair.set === set), texts)]));
  const tuned = bySet.get('tuned') ?? [];
  const limit = bestLimit(tuned);
  const figures = [...bySet].flatMap(([set, rows]): Figure[] => (rows.length === 0 ? [] : [
    ...counted(`figure-groups-${set}`, rows, ({ ours }) => ours >= sameEvent),
    plain(`figure-groups-${set}-plain`, scored(rows, limit)),
    plain(`figure-groups-${set}-plain-best`, scored(rows, bestLimit(rows))),
  ]));
  const without = pairs.length - known.length;
  return {
    name: 'groups', set: name, n: known.length, figures,
    notes: without === 0 ? [] : [text(language, 'eval-groups-without', { count: without })],
  };
}

/** Each set is looked at as one day's articles. */
function measured(pairs: readonly PairRow[], texts: Texts): Measured[] {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const tellings = ids.map((id) => texts.get(id)?.() ?? { title: null, text: '', day: null });
  const { profiles } = profilesOf(tellings);
  const vectors = plainVectors(tellings);
  return pairs.map(({ a, b, same }) => {
    const [one, other] = [ids.indexOf(a), ids.indexOf(b)];
    const [left, right] = [profiles[one], profiles[other]];
    return {
      same, ours: left === undefined || right === undefined ? 0 : similarity(left, right),
      plain: dot(vectors[one] ?? new Map(), vectors[other] ?? new Map()),
    };
  });
}

function counted(name: string, rows: readonly Measured[], says: (row: Measured) => boolean): Figure[] {
  const hits = rows.filter((row) => row.same && says(row)).length;
  return f1(name, hits, rows.filter((row) => !row.same && says(row)).length, rows.filter((row) => row.same).length - hits);
}

const scored = (rows: readonly Measured[], limit: number) => counted('', rows, (row) => row.plain >= limit)[2]?.value ?? 0;

/** The limit at which the plain cosine does best on these rows. */
function bestLimit(rows: readonly Measured[]): number {
  return rows.map((row) => row.plain).reduce((best, limit) => (scored(rows, limit) > scored(rows, best) ? limit : best), 1);
}

/** Every word of two letters or more, its count times the smoothed inverse document frequency, to unit length. */
function plainVectors(tellings: readonly Telling[]): Map<string, number>[] {
  const counts = tellings.map(({ title, text: words }) => {
    const found = `${title ?? ''} ${words}`.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    return new Map([...Map.groupBy(found, (word) => word)].map(([word, all]) => [word, all.length]));
  });
  const documents = new Map<string, number>();
  for (const terms of counts) for (const word of terms.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  return counts.map((terms) => {
    const weighted = [...terms].map(([word, count]) =>
      [word, count * (Math.log((1 + tellings.length) / (1 + (documents.get(word) ?? 0))) + 1)] as const);
    const length = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return new Map(weighted.map(([word, weight]) => [word, weight / length]));
  });
}

function dot(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [word, weight] of one) product += weight * (other.get(word) ?? 0);
  return product;
}
