/** When a sentence can't be judged with any confidence, and the honest reason why. */
import { longestSentence, type Reading } from './scope.ts';
import { isHeadline, isShouting } from './tokens.ts';

/** More words than this without a mark between them: where one statement ends and the next begins can't be told. */
const longestUnmarked = 60;

/** Why nothing sure can be said of the sentence (a key of the catalogue), and how sure a label then is; null if it can. */
export function doubtOf({ sentence, tokens, attributions, unbalanced }: Reading): { id: string; confidence: number } | null {
  const words = tokens.filter((token) => token.kind === 'word').length;
  if (words === 0) return { id: 'why-no-words', confidence: 0.1 };
  if (tokens.length > longestSentence) return { id: 'why-too-long', confidence: 0.1 };
  if (words < 3 && attributions.length === 0) return { id: 'why-fragment', confidence: 0.3 };
  if (isShouting(sentence.text)) return { id: 'why-capitals', confidence: 0.3 };
  if (isHeadline(sentence.text)) return { id: 'why-headline', confidence: 0.3 };
  const marked = tokens.slice(0, -1).some((token) => token.kind !== 'word' && token.kind !== 'number');
  if (words > longestUnmarked && !marked) return { id: 'why-unmarked', confidence: 0.2 };
  if (unbalanced) return { id: 'why-unbalanced', confidence: 0.3 };
  return null;
}
