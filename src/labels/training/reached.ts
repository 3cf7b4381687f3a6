/** What rules and model reach together on articles held out in turn. Pure. */
import type { Model } from '../embedded/model.ts';
import { isOpen, settle, showsEvidence, type Weighed } from '../embedded/refine.ts';
import type { HeldOut } from './cross.ts';
import type { Sample } from './examples.ts';

/** What settles a sentence once its chances are known. */
export type Settling = Pick<Model, 'confidence' | 'thresholds'>;

export type Held = HeldOut<Sample>;

/** What a held-out sentence leaves to weigh. */
export function weighed({ sample: { reading, own, stance }, chances }: Held): Weighed {
  return { own: own.basis, prior: stance.prior, evident: showsEvidence(reading), chances };
}

export interface Reached {
  readonly leak: number;
  readonly precision: number;
  readonly found: number;
  readonly accepted: number;
}

/** What rules and model reach together in opinion pieces, at a grade of sureness; `null`: the rules alone. */
export function reached(held: readonly Held[], settling: Settling, sure: number | null): Reached {
  const own = held.filter(({ sample }) => sample.stance.prior === 'opinion');
  const basisOf = (one: Held) => {
    const { sample } = one;
    const open = sure !== null && isOpen(sample.reading, sample.own, sample.stance.prior);
    return open ? settle(weighed(one), { ...settling, thresholds: { ...settling.thresholds, sure } }).basis : sample.own.basis;
  };
  const judged = own.map((one) => ({ row: one.sample.row, basis: basisOf(one) }));
  const facts = judged.filter(({ basis }) => basis === 'fact');
  const real = judged.filter(({ row }) => row.best.includes('fact'));
  const passing = facts.filter(({ row }) => row.accept.includes('fact')).length;
  return {
    leak: (facts.length - passing) / Math.max(1, judged.length),
    precision: passing / Math.max(1, facts.length),
    found: real.filter(({ basis }) => basis === 'fact').length / Math.max(1, real.length),
    accepted: judged.filter(({ row, basis }) => row.accept.includes(basis)).length / Math.max(1, judged.length),
  };
}

