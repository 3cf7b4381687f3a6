/** A line through scores and outcomes (Platt 1999): how likely it is that a label with this score is accepted. */
import { sigmoid } from '../embedded/logistic.ts';

export interface Outcome {
  readonly score: number;
  readonly accepted: boolean;
}

/** Keeps the line sane where all outcomes are alike. */
const ridge = 0.05;

/** Slope and offset of the logistic line; the slope is never negative: a higher score is never less sure. */
export function calibrate(outcomes: readonly Outcome[]): [slope: number, offset: number] {
  const [slope, offset] = newton(outcomes, true);
  return slope >= 0 ? [slope, offset] : [0, newton(outcomes, false)[1]];
}

function newton(outcomes: readonly Outcome[], sloped: boolean): [number, number] {
  let slope = 0;
  let offset = 0;
  for (let round = 0; round < 50; round += 1) {
    let gs = ridge * slope;
    let go = ridge * offset;
    let ss = ridge;
    let so = 0;
    let oo = ridge;
    for (const { score, accepted } of outcomes) {
      const x = sloped ? score : 0;
      const chance = sigmoid(slope * x + offset);
      const error = chance - (accepted ? 1 : 0);
      const bend = chance * (1 - chance);
      gs += error * x;
      go += error;
      ss += bend * x * x;
      so += bend * x;
      oo += bend;
    }
    const det = ss * oo - so * so;
    slope -= (oo * gs - so * go) / det;
    offset -= (ss * go - so * gs) / det;
  }
  return [slope, offset];
}
