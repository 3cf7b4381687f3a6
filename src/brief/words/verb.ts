/** Whether something is said at all. */
import type { Token } from '../words.ts';
import { isAuxiliary } from './grammar.ts';
import { irregularPast } from './irregular.ts';

/** A caption or a cut-off end has no auxiliary, no past form, and nothing that could be a present one. */
export const hasVerb = (tokens: readonly Token[]): boolean => tokens.some(({ lower, capital, opening }) =>
  isAuxiliary(lower) || irregularPast.has(lower) || (!capital && !opening && /(?:ed|[^su]s)$/u.test(lower)));
