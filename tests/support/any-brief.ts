/** Any brief: of one to six articles of any kind, with and without author, outlet, headline, link; lines of any label and length. */
import fc from 'fast-check';
import { labelOf } from '../../src/brief/wording.ts';
import { basisSchema, briefSchema, kindSchema, type Brief } from '../../src/contracts.ts';

const sentence = fc.lorem({ maxCount: 60 }).map((words) => `${words}.`);
const name = fc.constantFrom('Narek Vardumyan', 'Nigar Velizade', 'Ülvi Əliyev', 'Анна Ким', 'O’Neil <b>');
const item = fc.record({
  kind: fc.constantFrom(...kindSchema.options), author: fc.option(name), outlet: fc.option(fc.constantFrom('The Post', 'Caspian & Ledger')),
  title: fc.option(sentence), url: fc.option(fc.webUrl()), premises: fc.array(sentence, { maxLength: 3 }),
  lines: fc.array(fc.record({ text: sentence, basis: fc.constantFrom(...basisSchema.options), holder: fc.option(name), assessed: fc.boolean() }), { minLength: 1, maxLength: 25 }),
});

export const anyBrief = fc.array(item, { minLength: 1, maxLength: 6 }).map((items): Brief => briefSchema.parse({
  id: 'b000000001', version: 1, status: 'published', region: 'south-caucasus', date: '2026-11-23', language: 'en', engine: 'extractive',
  prompt: null, groups: [], refused: [],
  items: items.map(({ kind, author, outlet, title, url, premises, lines }, index) => {
    const header = {
      title, authors: author === null ? [] : [author], outlet, url, published: null, modified: null, language: 'en', kind, kindDeclared: true,
      kindEvidence: [], disclaimers: [],
    };
    return {
      article: { id: `a${index}`, version: 1, ...header, regions: ['south-caucasus'], parties: [], sample: false },
      label: `Kind ${kind} of item ${index}`, premises: premises.map((text) => ({ text, evidence: ['S1'] })),
      lines: lines.map((line) => {
        const voice = { ...line, holderNamed: true, via: null };
        return { ...voice, evidence: ['S1'], risks: [], label: labelOf(voice, header, 'en') };
      }),
      notHeard: [], mix: { fact: 0, claim: 0, opinion: 1, forecast: 0 }, risks: [],
    };
  }),
}));
