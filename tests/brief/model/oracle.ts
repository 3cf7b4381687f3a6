/**
 * What is right in a brief, judged without the gate: the words of a line stand in the sentences that it cites, one
 * after the other, its label is theirs or a more cautious one, they are one holder's, and no cut took off what denies,
 * doubts or limits them. Only for copies.
 */
import { expect } from 'vitest';
import type { Composed, ComposeInput } from '../../../src/brief/compose.ts';
import type { Basis, Labels } from '../../../src/contracts.ts';

const rank: Record<Basis, number> = { fact: 0, claim: 1, forecast: 2, opinion: 2 };

const plain = (text: string) => text.replaceAll(/["“”„«»’‘']/gu, '').replaceAll(/\s+/gu, ' ')
  .replaceAll(/[.,;:]+$/gu, '').trim();

/** Right before the kept words, with no mark between: what they would be cut off from. */
const changing = /\b(?:not|no|never|nobody|none|nothing|deny|denied|denies|false|untrue|doubt|doubts|doubtful|unlikely|if|unless|may|might|could|would|whether|(?:tried|refused|failed|plans?|wants?|hopes?|threatened) to|reportedly|allegedly)\b[^,;:.–—]*$/iu;
const conditional = /^[\s,]*(?:if|unless|provided|except|as long as)\b/iu;

/** Every line is right, and there are lines. */
export function expectRight(composed: Composed, input: ComposeInput): void {
  expect(composed.lines.length).toBeGreaterThanOrEqual(4);
  expect(faultsIn(composed, input)).toEqual([]);
}

/** What is wrong with the lines, in words. */
export const faultsIn = ({ lines }: Composed, { labels }: ComposeInput): string[] => lines.flatMap((line) => {
  const cited = line.evidence.map((passage) => cite(passage, labels));
  const source = plain(cited.map(({ text }) => text).join(' '));
  const said = plain(line.text);
  const at = source.indexOf(said);
  const wrong = (fault: string) => `${fault}: ${line.basis} ${line.holder}: ${line.text}`;
  const before = at < 0 ? '' : source.slice(0, at);
  const others = cited.filter(({ basis }) => basis !== 'fact' || line.basis === 'claim');
  return [
    at < 0 ? [wrong('no copy')] : [],
    changing.test(before) ? [wrong('cut off from what changes it')] : [],
    at >= 0 && conditional.test(source.slice(at + said.length)) ? [wrong('cut off from its condition')] : [],
    cited.some(({ basis }) => rank[line.basis] < rank[basis]) ? [wrong('weaker label')] : [],
    cited.some(({ basis, holder }) => line.basis === basis && line.holder !== holder) ? [wrong('other holder')] : [],
    // What an author states as fact may stand in the author's view, but in nobody else's.
    new Set(others.map(({ holder }) => holder)).size > 1 ? [wrong('two holders')] : [],
  ].flat();
});

/** The sentence with the judgement on the clause, where one is cited. */
function cite(passage: string, { sentences }: Labels) {
  const sentence = sentences.find(({ id }) => id === passage.split(':')[0]);
  if (!sentence) return { text: '', basis: 'opinion' as const, holder: null };
  const [from = 0, to = sentence.text.length] = passage.split(':')[1]?.split('-').map(Number) ?? [];
  const clause = passage.includes(':') ? sentence.clauses.find(({ start, end }) => start <= from && to <= end) : undefined;
  const { basis, holder } = clause ?? sentence;
  return { text: sentence.text, basis, holder };
}
