/** What is asked again and again of the same sentence, worked out once: by rules, by the model, by its features. */
import type { Token } from './tokens.ts';

/** A function of a stretch of a sentence; `first` is the sentence's first word. */
type OfStretch<T> = (tokens: readonly Token[], from: number, to: number, first: number) => T;

/** The same function, which keeps its answer for whole sentences as long as their tokens live. */
export function keptForWhole<T>(answer: OfStretch<T>): OfStretch<T> {
  const kept = new WeakMap<readonly Token[], { readonly first: number; readonly value: T }>();
  return (tokens, from, to, first) => {
    if (from !== 0 || to !== tokens.length) return answer(tokens, from, to, first);
    const known = kept.get(tokens);
    if (known?.first === first) return known.value;
    const value = answer(tokens, from, to, first);
    kept.set(tokens, { first, value });
    return value;
  };
}
