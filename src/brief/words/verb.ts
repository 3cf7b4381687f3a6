/** Whether something is said at all. */
import { isFinite, isVerb } from '../../labels/verb-group.ts';
import type { Token } from '../words.ts';
import { isAuxiliary } from './grammar.ts';
import { irregularPast, isPastForm } from './irregular.ts';

/** A caption or a cut-off end has no auxiliary, no past form, and nothing that could be a present one. */
export const hasVerb = (tokens: readonly Token[]): boolean => tokens.some(({ lower, capital, opening }) =>
  isAuxiliary(lower) || irregularPast.has(lower) || (!capital && !opening && /(?:ed|[^su]s)$/u.test(lower)));

/** Whether a word can be the verb of a clause. */
export const isVerbForm = ({ kind, lower, capital }: Token): boolean => kind === 'word' && !capital
  && (isAuxiliary(lower) || isPastForm(lower) || isFinite(lower));

/** "Estimates range from": a base form after its plural subject, where nothing else is a verb. */
export const hasPlainVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower, capital }, at) => at > 0 && !capital && isVerb(lower));
