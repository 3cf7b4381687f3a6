/** A brief reaches readers of every language: labels and frame in theirs, and one of their own language takes its place. */
import { expect, test } from 'vitest';
import { approve, draftBrief, publish } from '../../src/briefing.ts';
import { createParts } from '../../src/delivery/parts.ts';
import { operator } from '../../src/desk/decide.ts';
import type { Language } from '../../src/contracts.ts';
import { saveSubscription } from '../../src/store/subscriptions.ts';
import { drafted, newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';

const measure = { limit: 100_000, size: (blocks: readonly { text: string }[]) => JSON.stringify(blocks).length };

describeStores((open) => {
  test('who gets what, before and after a brief in their own language', async () => {
    const room = newsroom(await open());
    const { db } = room.store;
    for (const language of ['en', 'az', 'ru'] as const satisfies readonly Language[]) {
      await room.store.transaction((trx) => saveSubscription(trx, {
        platform: 'telegram', destination: language, thread: null, regions: ['south-caucasus'], language, time: null, zone: 'Asia/Baku', days: [1, 2, 3, 4, 5, 6, 7],
      }, 'x', room.now()));
    }
    const english = await drafted(room);
    await approve(room, { brief: english.id }, { by: operator });
    await publish(room, { brief: english.id }, { by: operator, when: 'now' });
    const waiting = () => db.selectFrom('delivery as d').innerJoin('message as m', 'm.id', 'd.message_id')
      .select(['m.destination', 'm.language', 'd.brief_id as brief', 'd.state']).orderBy('m.destination').orderBy('d.created_at').execute();
    expect((await waiting()).map(({ destination, language, brief }) => [destination, language, brief]))
      .toEqual(['az', 'en', 'ru'].map((language) => [language, language, english.id]));

    const partsOf = createParts(db, { measure });
    const { parts } = await partsOf({ language: 'ru', brief: english.id, version: 1, aim: 'published', withoutOpinion: false, notice: null });
    const words = JSON.stringify(parts);
    expect(words).toContain('Мнение: это взгляд автора');
    expect(words).toContain('Строки приводятся на языке статьи');
    expect(words).not.toContain('’s view');

    const [article] = english.items.map((item) => item.article.id);
    const azeri = await draftBrief(room, [article ?? ''], { by: operator, language: 'az' });
    room.clock.now += 1000;
    await approve(room, { brief: azeri.id }, { by: operator });
    await publish(room, { brief: azeri.id }, { by: operator, when: 'now' });
    expect((await waiting()).map(({ destination, brief, state }) => [destination, brief, state])).toEqual([
      ['az', english.id, 'cancelled'], ['az', azeri.id, 'pending'], ['en', english.id, 'pending'], ['ru', english.id, 'pending'],
    ]);
  });
});
