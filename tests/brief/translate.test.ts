/** A brief's lines in another language, by a model that lies: what differs from the original is never shown. */
import { expect, test } from 'vitest';
import { assemble } from '../../src/brief/assemble.ts';
import { extractive } from '../../src/brief/compose.ts';
import { plainText } from '../../src/brief/plain.ts';
import { renderBrief } from '../../src/brief/render.ts';
import { translationFault } from '../../src/brief/translate-gate.ts';
import { translator } from '../../src/brief/translate.ts';
import type { Brief, BriefContent, Language } from '../../src/contracts.ts';
import { evidenceDocument } from '../../src/chat/evidence.ts';
import { opEd } from './model/article.ts';
import { modelRoom } from './model/room.ts';

test.each<[string, string, string, Language, string]>([
  ['en', 'According to Ruslan Amanov, 140 lorries did not cross in May 2026.', 'По словам Руслана Аманова, в мае 2026 года 140 грузовиков не пересекли границу.', 'ru', 'ok'],
  ['en', 'According to Ruslan Amanov, 140 lorries did not cross in May 2026.', 'По словам Руслана Аманова, в мае 2026 года 140 грузовиков пересекли границу.', 'ru', 'negation-changed'],
  ['en', 'According to Ruslan Amanov, 140 lorries did not cross in May 2026.', 'По словам Руслана Аманова, в мае 2026 года 150 грузовиков не пересекли границу.', 'ru', 'number-not-in-passage'],
  ['en', 'According to Ruslan Amanov, 140 lorries did not cross in May 2026.', 'В мае 2026 года Руслан Аманов и 140 грузовиков не пересекли границу.', 'ru', 'attribution-lost'],
  ['en', 'According to Ruslan Amanov, 140 lorries did not cross in May 2026.', 'По словам Ивана Петрова, в мае 2026 года 140 грузовиков не пересекли границу.', 'ru', 'name-not-in-passage'],
  ['en', 'The closure could cost Iran 12 million dollars a month.', 'Bağlanma İrana ayda 12 milyon dollara başa gələ bilər.', 'az', 'ok'],
  ['en', 'The closure could cost Iran 12 million dollars a month.', 'Bağlanma İrana ayda 12 milyon dollara başa gəlir.', 'az', 'hedge-changed'],
  ['en', 'The closure could cost Iran 12 million dollars a month.', 'Bağlanma İrana ayda 12 milyard dollara başa gələ bilər.', 'az', 'unit-changed'],
  ['en', 'The closure could cost Iran 12 million dollars a month.', 'Bağlanma Türkiyəyə ayda 12 milyon dollara başa gələ bilər.', 'az', 'name-not-in-passage'],
  ['tr', 'Uzmanlara göre köprü 2030’a kadar bitmeyecek.', 'According to experts, the bridge will not be finished by 2030.', 'en', 'ok'],
  ['tr', 'Uzmanlara göre köprü 2030’a kadar bitmeyecek.', 'The bridge will not be finished by 2030.', 'en', 'attribution-lost'],
  ['tr', 'Köprü “hazır” sayılıyor.', 'The bridge is ready.', 'en', 'quotation-altered'],
  ['en', 'The crossing is closed.', 'Переход закрыт. https://evil.example', 'ru', 'markup'],
  ['en', 'Is the crossing closed at night?', 'Переход ночью закрыт.', 'ru', 'question-lost'],
])('%s: %s → %s', (from, original, translated, to, rule) => {
  expect(translationFault({ text: original, basis: 'claim' }, translated, from, to) ?? 'ok').toBe(rule);
});

async function brief(language: Language): Promise<BriefContent> {
  const input = opEd();
  const composition = { reference: { id: 'a1', version: 1, sample: false }, rating: null, ...input, composed: await extractive.compose(input) };
  return assemble([composition], { region: 'central-asia', date: '2026-05-07', language });
}

const shown = (content: BriefContent, language: Language) => {
  const stored: Brief = { ...content, id: 'b1', version: 1, status: 'published' };
  const words = (document: Parameters<typeof plainText>[0]) => plainText(document, { width: 10_000, bold: (label) => label });
  const { article, labels } = opEd();
  return { brief: words(renderBrief(stored, language)), evidence: words(evidenceDocument(stored, new Map([['a1', { article, labels }]]), language)) };
};

test('one call: what passes is shown as a machine’s translation, the rest in its own words, and editors see why', async () => {
  const { server, store, options } = await modelRoom();
  const made = await brief('ru');
  const lines = made.items.flatMap((item) => item.lines);
  const fact = lines.find(({ text }) => text.includes('was closed on'));
  const forecast = lines.find(({ text }) => text.includes('smuggling'));
  const said = new Map([
    [fact?.text, 'Пограничный переход Караташ был закрыт 3 мая 2026 года.'],
    [forecast?.text, 'Если переговоры снова сорвутся, контрабанда на южном маршруте вырастет в ближайшие месяцы.'],
  ]);
  server.behave((asked) => ({ content: JSON.stringify({
    lines: asked.sentences.map(({ id }, at) => ({ id, text: said.get(lines[at]?.text) ?? 'Все границы закрыты навсегда, и 99 человек в этом виноваты.' })),
  }) }));
  const translate = translator({
    apiKey: server.apiKey, baseUrl: server.baseUrl, model: 'test-model', log: options.log, store, dailyBudgetUsd: null, prices: null,
    timing: { now: options.now, wait: options.wait },
  });
  const content = await translate(made);
  expect(server.calls.length).toBe(1);
  const after = content.items.flatMap((item) => item.lines);
  expect(after.map((line) => ({ ...line, translation: undefined }))).toEqual(lines.map((line) => ({ ...line, translation: undefined })));
  expect(after.filter(({ translation }) => translation !== undefined).map(({ text }) => text)).toEqual([fact?.text]);
  expect(content.refused.map(({ rule }) => rule)).toContain('hedge-changed');
  expect(content.refused.length).toBe(lines.length - 1);

  const { brief: read, evidence } = shown(content, 'ru');
  expect(read).toContain('Изложено как факт (Basin Review), не проверено: Пограничный переход Караташ был закрыт 3 мая 2026 года. (машинный перевод)');
  expect(read).toContain(`Прогноз (Aibek Suranchiev): ${forecast?.text ?? ''}`);
  expect(read).not.toContain('навсегда');
  expect(evidence).toContain('The border crossing at Karatash was closed on 3 May 2026.');
  expect(shown(content, 'tr').brief).not.toContain('машинный');
});

test('without an answer the lines stay as they are', async () => {
  const { server, store, options } = await modelRoom();
  server.behave(() => ({ content: 'No.' }));
  const made = await brief('az');
  const translate = translator({
    apiKey: server.apiKey, baseUrl: server.baseUrl, model: 'test-model', log: options.log, store, dailyBudgetUsd: null, prices: null,
    timing: { now: options.now, wait: options.wait },
  });
  expect(await translate(made)).toEqual(made);
  expect(await translate(await brief('en'))).toEqual(await brief('en'));
  expect(server.calls.length).toBe(1);
});
