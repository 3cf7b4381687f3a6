/** How far two readers agree who labelled the same sentences without seeing each other's labels. Pure. */
import type { z } from 'zod';
import { basisSchema } from '../contracts.ts';
import { labelRowSchema } from './evaluate.ts';
import { plain, share, type Scorecard } from './scorecard.ts';

const bases = basisSchema.options;

/** A reader's labels; the text need not be there a second time. */
export const readingRowSchema = labelRowSchema.pick({ id: true, article: true, best: true, accept: true });
export type ReadingRow = z.infer<typeof readingRowSchema>;

/**
 * Cohen's kappa over the first label that each reader chose, and how often one would let the other's pass.
 * Rows are matched by article and id; of a sentence that only one of them labelled nothing is said.
 */
export function scoreAgreement(rows: readonly ReadingRow[], set: string): Scorecard {
  const pairs = [...Map.groupBy(rows, ({ article, id }) => `${article} ${id}`).values()].flatMap(([first, second]) =>
    (first && second ? [[first, second] as const] : []));
  const n = pairs.length;
  const chosen = (row: ReadingRow) => row.best[0] ?? '';
  const same = pairs.filter(([a, b]) => chosen(a) === chosen(b)).length;
  const labels = [...new Set([...bases, ...pairs.flat().map(chosen)])];
  const byChance = labels.reduce((sum, label) => {
    const of = (side: 0 | 1) => pairs.filter((pair) => chosen(pair[side]) === label).length / Math.max(1, n);
    return sum + of(0) * of(1);
  }, 0);
  const agreed = same / Math.max(1, n);
  const passing = pairs.filter(([a, b]) => a.accept.includes(chosen(b)) && b.accept.includes(chosen(a))).length;
  const cell = (value: string | number) => String(value).padStart(9);
  return {
    name: 'agreement', set, n,
    figures: [
      plain('figure-kappa', byChance === 1 ? 1 : (agreed - byChance) / (1 - byChance)),
      share('figure-agreement', same, n),
      share('figure-agreement-passing', passing, n),
    ],
    notes: [
      cell('') + labels.map(cell).join(''),
      ...labels.map((one) => cell(one) + labels.map((other) =>
        cell(pairs.filter(([a, b]) => chosen(a) === one && chosen(b) === other).length)).join('')),
    ],
  };
}
