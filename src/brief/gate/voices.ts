/** Two speakers side by side in one passage: "its operator said …, while the port said that …". */
import { pronouns, setOf } from '../words/grammar.ts';
import { tokenise, type Token } from '../words.ts';
import { cuesOf, type Cue } from './speech.ts';

const turns = setOf('while whereas but and although though');

/** Of a longer text no part is a line. */
const longest = 1200;

/** Where the second speaker's part begins, in UTF-16 units, or null where one speaks, or one of another. */
export function turnOf(text: string): number | null {
  if (text.length > longest) return null;
  const tokens = tokenise(text);
  const cues = cuesOf(tokens).filter((cue) => cue.manner !== 'nobody' && namesSomebody(tokens, cue));
  const [first] = cues;
  if (!first) return null;
  for (const cue of cues.slice(1)) {
    if (isSame(tokens, first, cue)) continue;
    const before = Math.max(cue.at, cue.from);
    const at = tokens.findLastIndex((token, i) => i > first.at && i < before && isTurn(text, token));
    if (at > 0) return endBefore(text, tokens[at]?.start ?? 0);
  }
  return null;
}

/** "; the port said", ", while the port said". */
const isTurn = (text: string, token: Token) => token.parted
  && (turns.has(token.lower) || /;\s*$/u.test(text.slice(Math.max(0, token.start - 3), token.start)));

const endBefore = (text: string, at: number) => text.slice(0, at).replace(/[,;\s]+$/u, '').length;

const namesSomebody = (tokens: readonly Token[], { from, to }: Cue) =>
  tokens.slice(from, to).some((token) => token.content && !pronouns.has(token.lower));

/** "Kalandris" is "Petros Kalandris" again. */
function isSame(tokens: readonly Token[], one: Cue, other: Cue): boolean {
  const [a, b] = [one, other].map(({ from, to }) =>
    new Set(tokens.slice(from, to).filter((token) => token.content).map((token) => token.key)));
  if (!a || !b) return false;
  return [...a].every((key) => b.has(key)) || [...b].every((key) => a.has(key));
}
