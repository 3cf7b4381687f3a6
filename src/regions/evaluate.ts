/** How well articles are placed in regions, on texts that an editor placed by title and lead. Pure. */
import { z } from 'zod';
import { readArticle } from '../article/read.ts';
import type { Language } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { f1, share, type Figure, type Scorecard } from '../labels/scorecard.ts';
import { tokenise } from '../labels/tokens.ts';
import { regionsOf } from './regions.ts';

/**
 * `regions`: what it is mainly about, none where that is none of ours; `also`: where it may stand too and need not;
 * `kept-back`: labelled before the first run and never tuned on.
 */
export const placedRowSchema = z.object({
  id: z.string(), regions: z.array(z.string()), also: z.array(z.string()), set: z.enum(['tuned', 'kept-back']),
});
export type PlacedRow = z.infer<typeof placedRowSchema>;

/** A text as it comes in. */
export interface Placed { readonly name: string; readonly text: string }

/** @param texts by the rows' ids; rows without a text are counted and left out */
export function scoreRegions(rows: readonly PlacedRow[], texts: ReadonlyMap<string, Placed>, set: string, language: Language = 'en'): Scorecard {
  const measured = rows.flatMap((row): Measured[] => {
    const source = texts.get(row.id);
    return source === undefined ? [] : [{ ...row, found: regionsIn(source) }];
  });
  const without = rows.length - measured.length;
  return {
    name: 'regions', set, n: measured.length,
    figures: placedRowSchema.shape.set.options.flatMap((one) => figuresOf(one, measured.filter((row) => row.set === one))),
    notes: [
      ...measured.filter((row) => wrong(row).length + missed(row).length > 0).map(({ id, regions, found }) => `${id}: ${found.join(' ') || '-'} (${regions.join(' ') || '-'})`),
      ...(without === 0 ? [] : [text(language, 'eval-regions-without', { count: without })]),
    ],
  };
}

interface Measured extends PlacedRow { readonly found: readonly string[] }

const wrong = ({ regions, also, found }: Measured) => found.filter((id) => !regions.includes(id) && !also.includes(id));
const missed = ({ regions, found }: Measured) => regions.filter((id) => !found.includes(id));

/** The first region decides in which digest an article is told. */
function rightlyFirst({ regions, also, found: [first] }: Measured): boolean {
  return first === undefined ? regions.length === 0 : regions.includes(first) || (regions.length === 0 && also.includes(first));
}

function figuresOf(set: PlacedRow['set'], rows: readonly Measured[]): Figure[] {
  if (rows.length === 0) return [];
  const count = (of: (row: Measured) => readonly string[]) => rows.reduce((sum, row) => sum + of(row).length, 0);
  const short = count(missed);
  return [
    ...f1(`figure-regions-${set}`, count(({ regions }) => regions) - short, count(wrong), short),
    share(`figure-regions-${set}-first`, rows.filter(rightlyFirst).length, rows.length),
    share(`figure-regions-${set}-several`, rows.filter(({ found }) => found.length > 1).length, rows.length),
  ];
}

function regionsIn({ name, text: words }: Placed): string[] {
  const { header, sentences } = readArticle({ bytes: new TextEncoder().encode(words), name, url: null });
  return regionsOf({ title: tokenise(header.title ?? ''), sentences: sentences.map((sentence) => tokenise(sentence.text)), language: header.language });
}
