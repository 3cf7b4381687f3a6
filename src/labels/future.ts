/** What a modal says: foreseen, supposed of the past, or only what would follow. */
import type { Token } from './tokens.ts';

/** "would almost certainly fail", "would not be ready before 2028": foreseen, rather than only imagined. */
export function foreseen(tokens: readonly Token[], i: number): boolean {
  if (tokens.slice(i + 1, i + 4).some((token) => token.lower === 'have')) return false;
  return tokens.slice(i + 1).some((token, k) => {
    if (k < 4 && /^(?:probably|certainly|likely|inevitably)$/u.test(token.lower)) return true;
    const next = tokens[i + k + 2];
    return /^(?:before|within|by)$/u.test(token.lower) && (next?.kind === 'number' || /^(?:days|weeks|months|years|the)$/u.test(next?.lower ?? ''));
  });
}

/** "will have noticed": supposed of what has taken place; with a time to come it stays foretold. */
export function presumed(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== 'will' || tokens[i + 1]?.lower !== 'have' || !/(?:ed|en|n|t)$/u.test(tokens[i + 2]?.lower ?? '')) return false;
  return !tokens.some((token, k) => /^by$/u.test(token.lower) && (tokens[k + 1]?.kind === 'number' || tokens[k + 1]?.capital === true || /^(?:the|next|then)$/u.test(tokens[k + 1]?.lower ?? '')));
}

/** "could declare that such a ship will be stopped": what would follow, were it done. */
export function supposed(tokens: readonly Token[], from: number, i: number): boolean {
  const that = tokens.findLastIndex((token, k) => k >= from && k < i && token.lower === 'that');
  return that > from && tokens.slice(from, that).some((token) => /^(?:could|would|should|might|must)$/u.test(token.lower));
}
