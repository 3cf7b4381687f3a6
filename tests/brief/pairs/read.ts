/** Pairs kept as JSON Lines: a passage, a line, and whether the line is faithful to it. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { basisSchema } from '../../../src/contracts.ts';
import { gatePassage } from '../../../src/brief/gate.ts';

const pairSchema = z.object({
  id: z.string(), faithful: z.boolean(), kind: z.string(), source: z.string(), line: z.string(),
  basis: basisSchema.optional(), holder: z.string().nullable().optional(),
});
export type Pair = z.infer<typeof pairSchema>;

export const readPairs = (file: string): Pair[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8').trim().split('\n')
    .map((row) => pairSchema.parse(JSON.parse(row)));

/** Shares of the faithful ones refused and of the unfaithful ones refused, and the ids on the wrong side. */
export function scorePairs(pairs: readonly Pair[]): { refused: number; caught: number; wrong: string[] } {
  const judged = pairs.map((pair) => ({ ...pair, pass: gatePassage(pair).pass }));
  const share = (faithful: boolean) => {
    const group = judged.filter((pair) => pair.faithful === faithful);
    return group.filter(({ pass }) => !pass).length / group.length;
  };
  const wrong = judged.filter(({ faithful, pass }) => faithful !== pass).map(({ id }) => id);
  return { refused: share(true), caught: share(false), wrong };
}
