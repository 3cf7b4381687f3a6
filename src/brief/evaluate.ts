/** How well the gate tells true lines from altered ones. Pure: rows in, scorecard out. */
import { z } from 'zod';
import { plain, share, type Figure, type Scorecard } from '../labels/scorecard.ts';
import { gatePassage } from './gate.ts';

/** A line against its passage, `label` 1 when the passage supports it; `type` names what was done to it. */
export const swapRowSchema = z.object({
  source_sentence: z.string(), claim: z.string(), type: z.string(),
  label: z.union([z.literal(0), z.literal(1)]),
});
export type SwapRow = z.infer<typeof swapRowSchema>;

/** A summary line against a whole document, `label` 1 when people found it supported. */
export const summaryRowSchema = z.object({
  doc: z.string(), claim: z.string(), label: z.union([z.literal(0), z.literal(1)]),
});
export type SummaryRow = z.infer<typeof summaryRowSchema>;

/** The score from which on a summary line counts as supported. */
const supported = 0.5;

/** True lines refused, altered lines caught, the latter also by what was done to them (in the notes). */
export function scoreSwaps(rows: readonly SwapRow[], set: string): Scorecard {
  const judged = rows.map((row) =>
    ({ ...row, pass: gatePassage({ source: row.source_sentence, line: row.claim }).pass }));
  const kinds = [...Map.groupBy(judged.filter(({ label }) => label === 0), ({ type }) => type)];
  const caughtOf = (group: readonly { pass: boolean }[]) => group.filter(({ pass }) => !pass).length;
  const altered = judged.filter(({ label }) => label === 0);
  const whole = judged.filter(({ label }) => label === 1);
  const shares = kinds.map(([type, group]) =>
    ({ type, n: group.length, caught: caughtOf(group) / group.length }))
    .toSorted((a, b) => a.caught - b.caught);
  const worst = shares[0];
  return {
    name: 'gate', set, n: rows.length,
    figures: [
      share('figure-gate-caught', caughtOf(altered), altered.length),
      ...(worst ? [plain('figure-gate-worst', worst.caught)] : []),
      share('figure-gate-refused', caughtOf(whole), whole.length),
    ],
    notes: shares.map(({ type, n, caught }) =>
      `${type.padEnd(22)} ${(100 * caught).toFixed(2).padStart(6)} %  n ${n}`),
  };
}

/** The score against people's votes: balanced accuracy at a fixed threshold, and the ROC area. */
export function scoreSummaries(rows: readonly SummaryRow[], set: string): Scorecard {
  const judged = rows.map((row) =>
    ({ label: row.label, score: gatePassage({ source: row.doc, line: row.claim }).score }));
  const good = judged.filter(({ label }) => label === 1).map(({ score }) => score);
  const bad = judged.filter(({ label }) => label === 0).map(({ score }) => score);
  const found = good.filter((score) => score >= supported).length;
  const refused = bad.filter((score) => score < supported).length;
  return {
    name: 'gate', set, n: rows.length,
    figures: [
      balanced(found, good.length, refused, bad.length),
      plain('figure-gate-area', areaOf(good, bad)),
      share('figure-gate-supported-found', found, good.length),
      share('figure-gate-unsupported-found', refused, bad.length),
    ],
    notes: [],
  };
}

/** The mean of two shares, with the interval that their standard errors give. */
function balanced(hits: number, of: number, others: number, ofOthers: number): Figure {
  const one = hits / Math.max(1, of);
  const other = others / Math.max(1, ofOthers);
  const variance = (one * (1 - one)) / Math.max(1, of) + (other * (1 - other)) / Math.max(1, ofOthers);
  const half = 0.98 * Math.sqrt(variance);
  const value = (one + other) / 2;
  const [low, high] = [Math.max(0, value - half), Math.min(1, value + half)];
  return { name: 'figure-gate-balanced', value, low, high };
}

/** How often a supported line scores above an unsupported one; ties count half. */
function areaOf(good: readonly number[], bad: readonly number[]): number {
  const against = (a: number) => bad.reduce((sum, b) => sum + (a > b ? 1 : a === b ? 0.5 : 0), 0);
  const won = good.reduce((sum, a) => sum + against(a), 0);
  return won / Math.max(1, good.length * bad.length);
}
