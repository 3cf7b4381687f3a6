/** "rightly noted", "absurdly claims": the author takes what is said up as his own, or judges the one who says it. */
import { at } from './frames.ts';
import { disparaging, endorsing } from './lexicon/reporting.ts';
import type { Span } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Whether the words around the reporting words at `cue` judge what is reported. */
export function endorsement(tokens: readonly Token[], cue: Span): boolean {
  for (let i = Math.max(0, cue.from - 3); i < Math.min(tokens.length, cue.to + 2); i += 1) {
    const word = at(tokens, i);
    if (endorsing.has(word) || disparaging.has(word)) return true;
  }
  // "believe, not without reason, that": the author finds that they have it.
  return tokens.slice(cue.to, cue.to + 6).some((token, k) =>
    /^(?:reason|cause|justice|justification)$/u.test(token.lower) && /^(?:without|with|good|some)$/u.test(at(tokens, cue.to + k - 1)));
}
