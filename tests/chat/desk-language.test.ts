/** The desk in the language of an editor: what they type, what is refused and what to do about it. */
import { expect, test } from 'vitest';
import { translateBrief } from '../../src/briefing.ts';
import { createRespond } from '../../src/chat/respond.ts';
import { languageSchema } from '../../src/contracts.ts';
import { operator } from '../../src/desk/decide.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { getBrief } from '../../src/store/briefs.ts';
import { actionsOf, from, press, words, wordsOf } from '../support/chat.ts';
import { drafted, editor, newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';

const nowhere = 'zzzzzzzzzz';
const reworded = 'Iran must accept that trade across the Kura is no threat to anybody.';
const again = 'Iran must accept that trade across the Kura is no danger to anybody.';

describeStores((open) => {
  test.each(languageSchema.options)('in %s the word for a reason is the editor’s own, the English one goes too, and remedies are those of a chat', async (language) => {
    const room = newsroom(await open());
    const respond = createRespond(room);
    await editor(room, 'Ada', { platform: 'telegram', id: '1' }, 'admin');
    const says = async (input: ReturnType<typeof press>) => {
      room.clock.now += 600_000;
      return wordsOf(await respond(from('1', input, { language })));
    };
    const { id } = await drafted(room, `reasons ${language}`);
    const word = text(language, 'desk-reason-word');
    expect(await says(press(`reword:${id}:1:0.0`))).toContain(`${word}:`);
    await says(words(`${reworded}\n${word}: it reads better`));
    await says(press(`reword:${id}:2:0.0`));
    await says(words(`${again}\nREASON : it reads better still`));
    for (const [version, said] of [[2, reworded], [3, again]] as const) {
      const line = (await getBrief(room.store.db, id, version))?.brief.items[0]?.lines[0];
      expect(line).toMatchObject({ text: said, byEditor: true, overridden: expect.arrayContaining(['word-not-in-passage']) });
    }
    const refused = await says(press(`reword:${id}:3:0.0`)).then(async () => says(words(reworded)));
    expect(refused).toContain(text(language, 'gate-word-not-in-passage'));
    expect(await says(press(`open:${nowhere}`))).toContain(text(language, 'error-brief-unknown.chat'));
    expect(await says(press(`release:${id}:3=now`))).toContain(text(language, 'error-wrong-status.chat', { brief: id }));
  });

  test('an editor translates a line themselves: held against the original, said to be ours, kept with a new label, and taken away', async () => {
    const room = newsroom(await open());
    const respond = createRespond(room);
    await editor(room, 'Ada', { platform: 'telegram', id: '1' }, 'admin');
    const gets = async (input: ReturnType<typeof press>) => {
      room.clock.now += 600_000;
      return respond(from('1', input, { language: 'ru' }));
    };
    const english = await drafted(room, 'translated');
    expect(actionsOf(await gets(press(`line:${english.id}:1:0.0`)))).not.toContain(`reword:${english.id}:1:0.0=translation`);
    const { id } = await translateBrief(room, { brief: english.id }, { language: 'ru', by: operator });
    const lineOf = async () => (await getBrief(room.store.db, id))?.brief.items[0]?.lines[0];
    const [original] = english.items[0]?.lines ?? [];
    const says = async (version: number, said: string) => {
      expect(wordsOf(await gets(press(`reword:${id}:${version}:0.0=translation`)))).toContain('Напишите строку на языке сводки (Русский)');
      return wordsOf(await gets(words(said)));
    };
    expect(actionsOf(await gets(press(`line:${id}:1:0.0`)))).toContain(`reword:${id}:1:0.0=translation`);
    expect(await says(1, 'Иран с тревогой следил за переговорами и должен понять, что торговля через реку Кура угрожает всем.')).toContain(text('ru', 'gate-negation-changed'));
    const russian = 'Иран с тревогой следил за переговорами и должен понять, что торговля через реку Кура никому не угрожает.';
    await says(1, russian);
    expect(await lineOf()).toMatchObject({ text: original?.text, basis: 'opinion', translation: russian, translatedByEditor: true });
    expect((await lineOf())?.byEditor).toBeUndefined();
    expect(wordsOf(await gets(press(`open:${id}:2`)))).toContain(`Мнение (Nigar Velizade): ${russian} (перевод нашей редакции)`);
    expect(wordsOf(await gets(press(`line:${id}:2:0.0`)))).toContain(russian);
    // As a forecast it would have to say what lies ahead, which these words do not.
    await gets(press(`basis:${id}:2:0.0=forecast`));
    expect(await lineOf()).toMatchObject({ text: original?.text, basis: 'forecast' });
    expect((await lineOf())?.translation).toBeUndefined();
    expect(await says(3, russian)).toContain(text('ru', 'gate-tense-changed'));
    await says(3, russian.replace('никому не угрожает', 'никому не будет угрожать'));
    // A label alone changes no words.
    await gets(press(`basis:${id}:4:0.0=opinion`));
    expect(await lineOf()).toMatchObject({ basis: 'opinion', translatedByEditor: true });
    await says(5, '-');
    expect((await lineOf())?.translation).toBeUndefined();
  });
});
