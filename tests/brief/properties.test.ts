/** What holds for every brief, whatever the article says and whoever wrote the lines. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/brief/assemble.ts';
import { admit, type ComposeInput } from '../../src/brief/compose.ts';
import { composeExtractive } from '../../src/brief/extractive.ts';
import { cite } from '../../src/brief/gate/passage.ts';
import { gateCandidate } from '../../src/brief/gate.ts';
import { basisSchema, kindSchema, lineSchema, type Candidate } from '../../src/contracts.ts';
import { inputOf } from './labelled.ts';

const subjects = ['The council', 'Baku', 'Some experts', 'The governor, a former judge,', 'Nobody', 'It', 'Tehran', 'Critics of the port'];
const verbs = ['said that', 'closed', 'may reopen', 'did not sign', 'is likely to lose', 'denies that it sold', 'has betrayed', 'will tax'];
const objects = ['the road to Kars', '40 lorries in May', '“a gift to thieves”', 'the treaty if it rains', 'its own army', 'most of the 12 villages'];

/** Sentences that the labeller and the gate have much to say about. */
const sentence = fc.tuple(fc.constantFrom(...subjects), fc.constantFrom(...verbs), fc.constantFrom(...objects), fc.constantFrom('.', '.', '?', ', he said.'))
  .map(([subject, verb, object, end]) => `${subject} ${verb} ${object}${end}`);
const anything = fc.oneof({ weight: 8, arbitrary: sentence }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }) });
const paragraphs = fc.array(fc.array(anything, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
const kind = fc.constantFrom(...kindSchema.options);

const textOf = (all: readonly (readonly string[])[]) => all.map((paragraph) => paragraph.join(' ')).join('\n\n');

/** As readers get it: with labels in words, checked against the contract. */
function linesOf(input: ComposeInput, candidates: readonly Candidate[]) {
  const { lines, refused } = admit(candidates, input, 'model');
  const composed = { engine: 'extractive', prompt: null, cost: 0, lines, refused };
  const content = assemble([{ ...input, reference: { id: 'a', version: 1, sample: false }, composed, rating: null }],
    { region: 'global', date: '2026-11-23', language: 'en' });
  return content.items.flatMap((item) => item.lines);
}

const isSound = (input: ComposeInput, line: unknown) => {
  const { label, evidence } = lineSchema.parse(line);
  return label.trim() !== '' && evidence.length > 0 && evidence.every((passage) => cite(passage, input.labels) !== null);
};

describe('no input makes a line without label and evidence', () => {
  test('by extraction', () => {
    let made = 0;
    fc.assert(fc.property(paragraphs, kind, (all, of) => {
      const input = inputOf(textOf(all), of);
      const lines = linesOf(input, composeExtractive(input));
      made += lines.length;
      return lines.every((line) => isSound(input, line));
    }), { numRuns: 150 });
    expect(made).toBeGreaterThan(50);
  });

  test('by anybody', () => {
    const said = fc.record({
      which: fc.nat(40), honest: fc.boolean(), text: fc.option(anything, { nil: undefined }), basis: fc.constantFrom(...basisSchema.options),
      holder: fc.option(fc.constantFrom('A. Author', 'Baku', 'experts', '')), evidence: fc.array(fc.stringMatching(/^S\d{1,2}(:\d{1,3}-\d{1,3})?$/), { maxLength: 4 }),
    });
    let made = 0;
    fc.assert(fc.property(paragraphs, kind, fc.array(said, { maxLength: 12 }), (all, of, lines) => {
      const input = inputOf(textOf(all), of);
      const { sentences } = input.labels;
      const candidates = lines.map(({ which, honest, text, basis, holder, evidence }): Candidate => {
        const own = sentences[which % Math.max(1, sentences.length)];
        if (honest && own) return { text: own.text, basis: own.basis, holder: own.holder, evidence: [own.id] };
        return { text: text ?? own?.text ?? '', basis, holder, evidence: evidence.length > 0 ? evidence : own ? [own.id] : [] };
      });
      const passed = linesOf(input, candidates);
      made += passed.length;
      return passed.every((line) => isSound(input, line));
    }), { numRuns: 150 });
    expect(made).toBeGreaterThan(5);
  });
});

describe('removing a sentence', () => {
  test('leaves no line of extraction that cites it', () => {
    fc.assert(fc.property(paragraphs, fc.nat(30), (all, which) => {
      const input = inputOf(textOf(all));
      const gone = input.labels.sentences[which % Math.max(1, input.labels.sentences.length)];
      fc.pre(gone !== undefined);
      const labels = { ...input.labels, sentences: input.labels.sentences.filter(({ id }) => id !== gone?.id) };
      const cited = composeExtractive({ ...input, labels }).flatMap(({ evidence }) => evidence.map((passage) => passage.split(':')[0]));
      expect(cited).not.toContain(gone?.id);
    }), { numRuns: 150 });
  });

  test('every line that cites it, and passed, is refused', () => {
    fc.assert(fc.property(paragraphs, (all) => {
      const input = inputOf(textOf(all));
      for (const candidate of composeExtractive(input)) {
        const cited = new Set(candidate.evidence.map((passage) => passage.split(':')[0]));
        const labels = { ...input.labels, sentences: input.labels.sentences.filter(({ id }) => !cited.has(id)) };
        expect(gateCandidate(candidate, input.labels).pass).toBe(true);
        expect(gateCandidate(candidate, labels).rules).toContain('evidence-missing');
      }
    }), { numRuns: 100 });
  });
});
