/** What a later number of a sentence counts, where only the first says so: "has 40 lorries and may order a further 12". */
import { times } from '../words/cues.ts';
import { setOf } from '../words/grammar.ts';
import { isVerbForm } from '../words/verb.ts';
import { tokenise, type Token } from '../words.ts';

const large = setOf('thousand million billion trillion dozen');
const further = setOf('further another more');

const isNoun = (token: Token | undefined): token is Token => token !== undefined && token.kind === 'word' && token.content && !token.parted && !token.capital
  && !times.has(token.lower) && !large.has(token.lower) && token.lower.endsWith('s');

/** Index behind a number and the word for its size. */
const behind = (tokens: readonly Token[], at: number) => (large.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1);

const counts = (token: Token | undefined) => token?.kind === 'number' || token?.lower === 'dozen';

/** The text with the noun behind its second number too; none where it says what each number counts. */
export function withCountedNoun(text: string): string[] {
  const tokens = tokenise(text);
  const first = tokens.findIndex((token, at) => token.kind === 'number' && isNoun(tokens[behind(tokens, at)]));
  const noun = tokens[behind(tokens, first)];
  if (first < 0 || !isNoun(noun)) return [];
  const second = tokens.findIndex((token, at) => at > behind(tokens, first) && token.sentence === noun.sentence && counts(token) && isBare(tokens, at));
  const last = tokens[behind(tokens, second) - 1];
  return second < 0 || !last ? [] : [`${text.slice(0, last.end)} ${noun.text}${text.slice(last.end)}`];
}

/** Right behind a verb or "a further", with nothing that it counts behind it. */
function isBare(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[behind(tokens, at)]];
  const taken = before !== undefined && (isVerbForm(before) || further.has(before.lower));
  return taken && (!next || next.parted || next.sentence !== tokens[at]?.sentence || (!next.content && next.lower !== 'of' && next.lower !== 'to') || next.lower === 'this');
}
