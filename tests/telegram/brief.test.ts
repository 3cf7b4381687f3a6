/** Any brief, however long its lines and many its items: Telegram takes it, and every part says whose words they are. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measure, render } from '../../adapters/telegram/render.ts';
import { renderBrief } from '../../src/brief/render.ts';
import { split } from '../../src/brief/split.ts';
import { labelOf } from '../../src/brief/wording.ts';
import { briefSchema, kindSchema, basisSchema, type Brief } from '../../src/contracts.ts';
import { at, startBot, type Bot } from './support.ts';

let bot: Bot;
let reader: number;
beforeAll(async () => {
  bot = await startBot();
  reader = bot.server.world.user();
});
afterAll(() => bot.close());

const sentence = fc.lorem({ maxCount: 60 }).map((words) => `${words}.`);
const name = fc.constantFrom('Narek Vardumyan', 'Nigar Velizade', 'Ülvi Əliyev', 'Анна Ким', 'O’Neil <b>');
const item = fc.record({
  kind: fc.constantFrom(...kindSchema.options), author: fc.option(name), outlet: fc.option(fc.constantFrom('The Post', 'Caspian & Ledger')),
  title: fc.option(sentence), url: fc.option(fc.webUrl()), premises: fc.array(sentence, { maxLength: 3 }),
  lines: fc.array(fc.record({ text: sentence, basis: fc.constantFrom(...basisSchema.options), holder: fc.option(name), assessed: fc.boolean() }), { minLength: 1, maxLength: 25 }),
});

const brief = fc.array(item, { minLength: 1, maxLength: 6 }).map((items): Brief => briefSchema.parse({
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

test('every part is taken, begins with its header, is numbered, and each line begins with its label', async () => {
  await fc.assert(fc.asyncProperty(brief, async (given) => {
    const parts = split(renderBrief(given, 'en'), measure);
    const texts: string[] = [];
    for (const part of parts) {
      expect(await bot.adapter.channel.send(at(reader), part, 'key')).toMatchObject({ outcome: 'sent' });
      texts.push(render(part.blocks).text);
      expect(texts.at(-1)).toContain(parts.length > 1 ? `${part.number} of ${parts.length}` : '');
      expect(part.buttons.length > 0).toBe(part.number === parts.length);
    }
    const whole = texts.join('\n');
    const rows = whole.split('\n');
    for (const { label, lines } of given.items) {
      expect(whole).toContain(label);
      for (const line of lines) expect(rows.some((row) => row.startsWith(render([{ type: 'line', label: line.label, text: 'x' }]).text.slice(0, -2)))).toBe(true);
    }
    // Whatever a part begins with, it is the header of the item that goes on in it.
    for (const text of texts.slice(0, -1)) expect(text).toMatch(/^Kind \w+ of item \d/u);
  }), { numRuns: 40 });
});
