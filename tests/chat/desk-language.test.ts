/** The desk in the language of an editor: what they type, what is refused and what to do about it. */
import { expect, test } from 'vitest';
import { createRespond } from '../../src/chat/respond.ts';
import { languageSchema } from '../../src/contracts.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { getBrief } from '../../src/store/briefs.ts';
import { from, press, words, wordsOf } from '../support/chat.ts';
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
});
