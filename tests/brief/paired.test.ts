/** A thesis that leans on the sentence before it is told with that sentence; an accusation with its short denial. */
import { expect, test } from 'vitest';
import { composeExtractive } from '../../src/brief/extractive.ts';
import { articleOf, type LabelRow } from '../../src/labels/evaluate.ts';
import { labelArticle } from '../../src/labels/label.ts';
import { gateCandidate } from '../../src/brief/gate.ts';

const row = (id: number, paragraph: number, text: string, header?: LabelRow['header']): LabelRow => ({
  id: String(id), article: 'paired', paragraph, text, best: [], accept: [], holders: [], premises: [],
  ...(header === undefined ? {} : { header }),
});

function brief(texts: readonly (readonly [number, string])[], kind: 'OpinionNewsArticle' | 'ReportageNewsArticle') {
  const article = articleOf(texts.map(([paragraph, text], at) => row(at + 1, paragraph, text, at > 0 ? undefined
    : { title: 'The ferry at Port Anvil', authors: ['Ada Quill'], outlet: 'The Slip', kind, kindDeclared: true })));
  const labels = labelArticle(article);
  return { labels, lines: composeExtractive({ article, labels }) };
}

test('what the author asks for is told with the sentence that it takes up', () => {
  const { labels, lines } = brief([
    [1, 'The ferry between Port Anvil and Sarrow stopped on 3 March 2026.'],
    [1, 'The harbour board has blamed the weather.'],
    [2, 'In my view the ferry is the only road that the islanders have.'],
    [2, 'Winter on Sarrow is long, and the clinic has run out of insulin twice.'],
    [3, 'Port Anvil and Sarrow can still choose.'],
    [3, 'They must share the bill for the ferry before the ice closes the strait.'],
  ], 'OpinionNewsArticle');
  const paired = lines.find(({ evidence }) => evidence.length === 2);
  expect(paired?.text).toContain('They must share the bill for the ferry before the ice closes the strait.');
  expect(paired?.text).toContain('Port Anvil and Sarrow can still choose.');
  for (const line of lines) expect(gateCandidate(line, labels).pass).toBe(true);
});

test('a denial of four words stands beside the accusation', () => {
  const { lines } = brief([
    [1, 'Port Anvil shut its harbour on Monday after a fire on the ferry Heron, the harbour office said.'],
    [2, 'Sarrow accuses Port Anvil of having started the fire.'],
    [2, 'Port Anvil denies this charge.'],
    [3, 'The harbour employs 340 people.'],
    [3, 'The Heron was built in 2009 and carries 60 cars.'],
  ], 'ReportageNewsArticle');
  const said = lines.map(({ text }) => text).join('\n');
  expect(said).toContain('accuses Port Anvil');
  expect(said).toContain('Port Anvil denies this charge.');
});
