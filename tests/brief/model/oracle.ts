/**
 * What is right in a brief, judged without the gate: the words of a line stand in the sentences that it cites, one
 * after the other, its label is theirs or a more cautious one, and they are one holder's. Only for copies.
 */
import { expect } from 'vitest';
import type { Composed, ComposeInput } from '../../../src/brief/compose.ts';
import type { Basis, Labels } from '../../../src/contracts.ts';

const rank: Record<Basis, number> = { fact: 0, claim: 1, forecast: 2, opinion: 2 };

const plain = (text: string) => text.replaceAll(/["“”„«»]/gu, '').replaceAll(/[’‘]/gu, "'").replaceAll(/[.,;:]+$/gu, '')
  .toLowerCase().trim();

/** Every line is right, and there are lines. */
export function expectRight({ lines }: Composed, { labels }: ComposeInput): void {
  expect(lines.length).toBeGreaterThanOrEqual(4);
  for (const line of lines) {
    const cited = line.evidence.map((passage) => cite(passage, labels));
    expect(plain(cited.map(({ text }) => text).join(' '))).toContain(plain(line.text));
    for (const { basis, holder } of cited) {
      expect(rank[line.basis]).toBeGreaterThanOrEqual(rank[basis]);
      if (line.basis === basis) expect(line.holder).toBe(holder);
    }
    // What an author states as fact may stand in the author's view, but in nobody else's.
    const others = cited.filter(({ basis }) => basis !== 'fact' || line.basis === 'claim');
    expect(new Set(others.map(({ holder }) => holder)).size).toBeLessThanOrEqual(1);
  }
}

/** The sentence with the judgement on the clause, where one is cited. */
function cite(passage: string, { sentences }: Labels) {
  const sentence = sentences.find(({ id }) => id === passage.split(':')[0])!;
  const clause = sentence.clauses.find(({ start, end }) => passage === `${sentence.id}:${start}-${end}`);
  const { basis, holder } = clause ?? sentence;
  return { text: sentence.text, basis, holder };
}
