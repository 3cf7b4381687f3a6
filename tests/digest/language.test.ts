/** The day's digest in another language: by one call of a model, each line held against its original, approved by itself. */
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { approve, edit, publish, takeIn, translateBrief } from '../../src/briefing.ts';
import { plainText } from '../../src/brief/plain.ts';
import { renderBrief } from '../../src/brief/render.ts';
import { translator } from '../../src/brief/translate.ts';
import { createRespond } from '../../src/chat/respond.ts';
import type { Brief, Language } from '../../src/contracts.ts';
import { operator } from '../../src/desk/decide.ts';
import { composeDigest } from '../../src/desk/digest.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { listDecisions } from '../../src/store/decisions.ts';
import { saveSubscription } from '../../src/store/subscriptions.ts';
import { startModel, type ModelServer } from '../servers/openai/server.ts';
import { actionsOf, from, press, wordsOf } from '../support/chat.ts';
import { editor, newsroom, type Newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';
import { row, takeRow } from './texts.ts';

const region = 'south-caucasus';
const at = (time: string, day = 17) => Date.parse(`2026-11-${day}T${time}:00+04:00`);
const shown = (brief: Brief, language: Language) => plainText(renderBrief(brief, language), { width: 10_000, bold: (some) => some });
const linesOf = ({ items }: Pick<Brief, 'items'>) => items.flatMap(({ lines }) => lines);
const code = (name: string) => expect.objectContaining({ code: name });

/** By how the original begins: good ones, and one that drops who says so. */
const said: readonly (readonly [string, string])[] = [
  ['“Azerbaijan\'s foreign ministry said that the drone had entered', 'МИД Азербайджана заявил, что беспилотник вошёл в Нахчыван с юга и что два сотрудника таможни были ранены.'],
  ['“Tehran must understand', 'Тегеран должен понять, что удар по Нахчывану — это удар по всей стране.'],
  ['“Iran\'s foreign ministry said', 'В понедельник у Нахчывана не было ни одного иранского самолёта, и Иран предложил совместное расследование.'],
];
const russian = `Мост через Куру

Река. 17 ноября 2026 года.

Мост через Куру в Азербайджане закрыли 16 ноября 2026 года. По словам министра транспорта Грузии, ремонт займёт 3 месяца. \
Это решение выглядит поспешным. Азербайджан и Грузия, вероятно, вернутся к переговорам весной.
`;

describeStores((open) => {
  let room: Newsroom;
  let turn = 0;
  beforeEach(async () => {
    room = newsroom(await open(`digest-language-${(turn += 1)}`), at('20:00'));
    for (const id of ['shahtakhty-baku', 'shahtakhty-tehran', 'shahtakhty-tbilisi', 'shahtakhty-ankara', 'anaklia-oped']) await takeRow(room, row(id));
  });

  async function withModel(): Promise<{ room: Newsroom; server: ModelServer }> {
    const server = await startModel();
    onTestFinished(() => server.stop());
    const translate = translator({
      apiKey: server.apiKey, baseUrl: server.baseUrl, model: 'test-model', log: room.log, store: room.store, dailyBudgetUsd: null, prices: null,
    });
    server.behave((asked) => ({ content: JSON.stringify({ lines: asked.sentences.map(({ id, text }) => (
      { id, text: said.find(([begins]) => text.startsWith(begins))?.[1] ?? '' })) }) }));
    return { room: { ...room, translate }, server };
  }

  test('without a model labels and frame are the reader’s, and lines those of the article', async () => {
    const digest = await composeDigest(room, { region, by: operator });
    const draft = await translateBrief(room, { brief: digest.id }, { language: 'az', by: operator });
    expect(draft).toMatchObject({ language: 'az', status: 'draft', version: 1, refused: [], day: { taken: 5 } });
    expect(linesOf(draft).map(({ text }) => text)).toEqual(linesOf(digest).map(({ text }) => text));
    for (const words of [shown(draft, 'az'), shown(digest, 'az')]) {
      expect(words).toContain('Fikir (Rena Alizade): “Tehran must understand');
      expect(words).toContain('Sətirlər məqalənin öz dilində verilir: ingilis');
      expect(words).not.toMatch(/’s view|\[EN\]|maşın tərcüməsi/u);
    }
  });

  test('with one: one call, what passes is a machine’s translation, the rest stays, and the editors’ cuts are kept', async () => {
    const { room: with_, server } = await withModel();
    const digest = await composeDigest(with_, { region, by: operator });
    expect(server.calls).toEqual([]);
    const dropped = linesOf(digest).at(-1)?.text ?? '';
    const last = digest.items.at(-1)?.lines.length ?? 0;
    await edit(with_, { brief: digest.id }, [{ do: 'drop', at: { item: digest.items.length - 1, line: last - 1 } }], { by: operator });
    const draft = await translateBrief(with_, { brief: digest.id }, { language: 'ru', by: operator });
    expect(server.calls).toHaveLength(1);
    const translations = linesOf(draft).flatMap(({ translation }) => translation ?? []);
    expect(new Set(translations)).toEqual(new Set([said[0]?.[1], said[1]?.[1]]));
    expect(translations).toHaveLength(2);
    expect(draft.refused).toMatchObject([{ by: 'model', text: said[2]?.[1] }]);
    expect(linesOf(draft).map(({ text }) => text)).not.toContain(dropped);
    const plain = ({ items }: Brief) => items.flatMap(({ lines }) => lines.map(({ basis, holder, evidence, risks }) => ({ basis, holder, evidence, risks })));
    expect(plain(draft)).toEqual(plain({ ...digest, items: digest.items.map((item, index) =>
      (index === digest.items.length - 1 ? { ...item, lines: item.lines.slice(0, -1) } : item)) }));
    const words = shown(draft, 'ru');
    expect(words).toContain(`Мнение (Rena Alizade): ${said[1]?.[1] ?? ''} (машинный перевод)`);
    expect(words).toContain('“Iran\'s foreign ministry said');
    expect(words).not.toContain(said[2]?.[1]);
    expect(await listDecisions(room.store.db, { subject: draft.id, action: 'translate' })).toMatchObject([{ before: `${digest.id}:2`, after: 'ru' }]);
  });

  test('a digest of articles in several languages is translated as it is composed, one call for each other language', async () => {
    const { room: with_, server } = await withModel();
    await takeIn(with_, { bytes: new TextEncoder().encode(russian), name: 'most.txt', url: null }, { by: operator, overrides: { outlet: 'Река', kind: 'ReportageNewsArticle' } });
    server.behave((asked) => ({ content: JSON.stringify({ lines: asked.sentences.map(({ id }) => ({ id, text: 'The bridge is open and 99 people are to blame.' })) }) }));
    const digest = await composeDigest(with_, { region, by: operator });
    expect(server.calls).toHaveLength(1);
    expect(digest.refused.filter(({ by, text }) => by === 'model' && text.includes('99 people')).length).toBeGreaterThan(0);
    expect(shown(digest, 'en')).not.toContain('99 people');
  });

  test('it takes the other’s place with readers of its language alone, and what is decided for them is not drafted anew', async () => {
    const { room: with_ } = await withModel();
    for (const language of ['en', 'ru'] as const) {
      await room.store.transaction((trx) => saveSubscription(trx, {
        platform: 'telegram', destination: language, thread: null, regions: [region], language, time: null, zone: 'Asia/Baku', days: [1, 2, 3, 4, 5, 6, 7],
      }, 'x', room.now()));
    }
    const out = async ({ id, version }: Pick<Brief, 'id' | 'version'>) => {
      room.clock.now += 1000;
      await approve(with_, { brief: id, version }, { by: operator, reason: 'read' });
      await publish(with_, { brief: id, version }, { by: operator, when: 'now' });
    };
    const digest = await composeDigest(with_, { region, by: operator });
    await out(digest);
    const draft = await translateBrief(with_, { brief: digest.id }, { language: 'ru', by: operator });
    await out(draft);
    const waiting = await room.store.db.selectFrom('delivery as d').innerJoin('message as m', 'm.id', 'd.message_id')
      .select(['m.destination', 'd.brief_id as brief']).where('d.state', '=', 'pending').orderBy('m.destination').execute();
    expect(waiting).toEqual([{ destination: 'en', brief: digest.id }, { destination: 'ru', brief: draft.id }]);
    const again = (language: Language, brief = digest.id) => translateBrief(with_, { brief }, { language, by: operator });
    await expect(again('ru')).rejects.toEqual(code('edition-decided'));
    await expect(again('en')).rejects.toEqual(code('language-same'));
    await expect(again('az', 'zzzzzzzzzz')).rejects.toEqual(code('brief-unknown'));
  });

  test('an editor asks for it in a chat, and reads it as its readers will', async () => {
    const { room: with_ } = await withModel();
    await editor(room, 'Ada', { platform: 'telegram', id: '1' });
    const respond = createRespond(with_);
    const digest = await composeDigest(with_, { region, by: operator });
    const asked = await respond(from('1', press(`translate:${digest.id}:1`)));
    expect(actionsOf(asked)).toEqual(['az', 'ru', 'tr'].map((language) => `translate:${digest.id}:1=${language}`).concat(`open:${digest.id}:1`));
    room.clock.now += 60_000;
    const opened = await respond(from('1', press(`translate:${digest.id}:1=ru`)));
    expect(wordsOf(opened)).toContain('Тегеран должен понять, что удар по Нахчывану — это удар по всей стране. (машинный перевод)');
    const approving = actionsOf(opened).find((action) => action.startsWith('approve:')) ?? '';
    expect(approving).not.toContain(digest.id);
    room.clock.now += 60_000;
    expect((await respond(from('1', press('desk')))).flatMap(({ document }) => document.buttons.flat().map((button) => button.text)).join('\n')).toContain('Русский');
    expect(wordsOf(await respond(from('2', press(`translate:${digest.id}:1=tr`))))).toBe(text('en', 'chat-unknown'));
  });

  test('articles that come in while editors work on a digest are in the next one', async () => {
    const digest = await composeDigest(room, { region, date: '2026-11-17', by: operator });
    room.clock.now += 600_000;
    await takeRow(room, row('metsamor-yerevan'));
    room.clock.now += 600_000;
    const dropping = { do: 'drop', at: { item: digest.items.length - 1, line: 0 } } as const;
    const { version } = await edit(room, { brief: digest.id }, [dropping], { by: operator });
    await approve(room, { brief: digest.id, version }, { by: operator, reason: 'read' });
    await publish(room, { brief: digest.id, version }, { by: operator, when: 'slots' });
    room.clock.now = at('06:00', 18);
    const next = await composeDigest(room, { region, by: operator });
    expect(next.items.map(({ article }) => article.outlet)).toEqual([row('metsamor-yerevan').outlet]);
  });
});
