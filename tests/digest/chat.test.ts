/** The day in a chat: how regions stand, "nothing today" in two taps, and nothing of it for outsiders. */
import { beforeEach, expect, test } from 'vitest';
import { createRespond } from '../../src/chat/respond.ts';
import { listDecisions } from '../../src/store/decisions.ts';
import { editor, newsroom, subscribe, type Newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';

describeStores((open) => {
  let room: Newsroom;
  let turn = 0;
  beforeEach(async () => {
    room = newsroom(await open(`day-chat-${(turn += 1)}`), Date.parse('2026-11-18T03:00:00Z'));
    await editor(room, 'Leyla', { platform: 'telegram', id: '501' });
    await subscribe(room, [{ platform: 'telegram', destination: '77', thread: null }]);
  });

  const press = async (id: string, action: string) => {
    const replies = await createRespond(room)({
      person: { platform: 'telegram', id, name: 'somebody' }, language: 'en', mayConfigure: async () => true,
      place: { platform: 'telegram', destination: id, thread: null, kind: 'private' }, input: { type: 'press', action },
    });
    const [{ document } = { document: { sections: [], buttons: [] } }] = replies;
    return {
      words: document.sections.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n'),
      actions: document.buttons.flat().flatMap((button) => ('action' in button ? [button.action] : [])),
    };
  };

  test('how the region stands, the reasons, and the decision, kept with who took it', async () => {
    const today = await press('501', 'day');
    expect(today.words).toBe('South Caucasus, due at 08:00 (Asia/Baku): no draft yet.');
    expect(today.actions).toEqual(['digest:south-caucasus', 'nothing:south-caucasus']);
    expect((await press('501', 'digest:south-caucasus')).words).toContain('No article about South Caucasus has come in');
    const why = await press('501', 'nothing:south-caucasus');
    expect(why.actions).toHaveLength(4);
    expect((await press('501', why.actions[3] ?? '')).words).toBe('It is decided: nothing today for South Caucasus. Readers are not told.');
    expect((await press('501', 'day')).words).toContain('it was decided that there is nothing');
    const [decision] = await listDecisions(room.store.db, { action: 'nothing-today' });
    expect(decision).toMatchObject({ place: 'telegram', after: 'day-off', subject: { id: 'south-caucasus:2026-11-18' } });
  });

  test.each(['day', 'digest:south-caucasus', 'nothing:south-caucasus:4'])('an outsider who presses %s is answered as to nonsense', async (action) => {
    expect((await press('66', action)).words).toContain('That was not understood');
    expect(await listDecisions(room.store.db, { action: 'nothing-today' })).toEqual([]);
  });
});
