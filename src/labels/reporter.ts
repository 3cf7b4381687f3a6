/** The author as a reporter: a first person that judges nothing. */
import type { Token } from './tokens.ts';

const confiding = /^(?:described|explained|confided|admitted|complained|recounted|conceded|confirmed|suggested|remarked|said|boasted|lamented|wrote)$/u;
const asking = /^(?:asked|interviewed|met|put|pressed|questioned|telephoned|phoned|called|reached|contacted|spoke|speak)$/u;

/** "whom I interviewed", "when I put this to him", "described to me": the author only says how the word was had. */
export function asReporter(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  if (/^(?:me|us)$/u.test(tokens[i]?.text ?? '')) return before === 'to' && confiding.test(tokens[i - 2]?.lower ?? '');
  return /^(?:I|we)$/u.test(tokens[i]?.text ?? '') && /^(?:whom?|when|as|after)$/u.test(before) && tokens.slice(i + 1, i + 3).some((token) => asking.test(token.lower));
}
