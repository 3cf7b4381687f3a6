/** Composes a brief from the article's own sentences. */
import type { Candidate } from '../contracts.ts';
import type { ComposeInput } from './compose.ts';

export function composeExtractive({ labels }: ComposeInput): Candidate[] {
  return labels.sentences.slice(0, 4).map(({ id, text, basis, holder }) => ({ text: `“${text}”`, basis, holder, evidence: [id] }));
}
