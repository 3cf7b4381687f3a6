/** The order of caution: a line or sentence is never labelled with less caution than what it rests on. */
import type { Basis } from '../contracts.ts';

const order: Readonly<Record<Basis, number>> = { fact: 0, claim: 1, forecast: 2, opinion: 3 };

/** The more cautious of two bases. */
export function moreCautious(a: Basis, b: Basis): Basis {
  return order[a] >= order[b] ? a : b;
}
