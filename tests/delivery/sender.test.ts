/** The sender through the real Telegram channel before the strict server: one destination's trouble is its own. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { telegram } from '../../adapters/telegram/main.ts';
import { approve, publish } from '../../src/briefing.ts';
import type { Brief } from '../../src/contracts.ts';
import { operator } from '../../src/desk/decide.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { findSubscription, listSubscriptions } from '../../src/store/subscriptions.ts';
import { faults } from '../servers/telegram/faults.ts';
import { startTelegram, type TelegramServer } from '../servers/telegram/server.ts';
import { drafted, newsroom, subscribe, type Newsroom } from '../support/newsroom.ts';
import { sendWhatIsDue } from '../support/sending.ts';
import { describeStores } from '../support/stores.ts';

const hour = 3_600_000;

describeStores((open) => {
  let server: TelegramServer;
  let room: Newsroom;
  let turn = 0;

  beforeEach(async () => {
    server = await startTelegram();
    room = newsroom(await open(`sender ${(turn += 1)}`));
  });
  afterEach(async () => {
    await server.stop();
    if (server.violations.length > 0) throw new Error(server.violations.join('; '));
  });

  const reader = async (): Promise<number> => {
    const chat = server.world.user();
    const to = { platform: 'telegram', destination: String(chat), thread: null } as const;
    await subscribe(room, [to]);
    return chat;
  };
  const published = async (words = 'sender'): Promise<Brief> => {
    const brief = await drafted(room, `${words} ${turn}`);
    await approve(room, { brief: brief.id }, { by: operator });
    await publish(room, { brief: brief.id }, { by: operator, when: 'now' });
    return brief;
  };
  const due = async () => sendWhatIsDue(room, telegram({ token: server.token, apiRoot: server.root, log: room.log }).channel);
  const got = (chat: number) => server.messages(chat).length;

  test('429 makes one destination wait to the second, in this brief and the next, and nobody else', async () => {
    const [slow, quick] = [await reader(), await reader()];
    server.fault({ fault: faults.tooMany(43_837), method: 'sendMessage', chat: slow });
    const brief = await published();
    await due();
    expect([got(slow), got(quick)]).toEqual([0, 1]);
    const { failed } = await deliveriesOf(room.store.db, brief.id, brief.version);
    expect(failed).toMatchObject([{ destination: `telegram:${slow}`, next: new Date(room.now() + 43_837_000).toISOString() }]);

    room.clock.now += 12 * hour;
    await published('next');
    await due();
    expect([got(slow), got(quick)]).toEqual([0, 2]);
    room.clock.now += hour;
    await due();
    expect([got(slow), got(quick)]).toEqual([2, 2]);
  });

  test('a reader who blocked the bot is paused, with the reason where editors look, and comes back by subscribing', async () => {
    const [gone, here] = [await reader(), await reader()];
    server.fault({ fault: faults.blocked, method: 'sendMessage', chat: gone });
    const brief = await published();
    await due();
    expect([got(gone), got(here)]).toEqual([0, 1]);
    expect((await deliveriesOf(room.store.db, brief.id, brief.version)).failed).toMatchObject([{ next: null }]);
    const place = { platform: 'telegram', destination: String(gone), thread: null } as const;
    expect(await findSubscription(room.store.db, place)).toMatchObject({ pausedAt: room.now() });
    await subscribe(room, [place], '1');
    await published('back');
    await due();
    expect(got(gone)).toBe(1);
  });

  test('a group that became a supergroup gets it there, once, and from then on', async () => {
    const old = server.world.group({ type: 'group' });
    const to = { platform: 'telegram', destination: String(old), thread: null } as const;
    await subscribe(room, [to], '1');
    const fresh = server.world.migrate(old);
    await published();
    await due();
    expect([got(old), got(fresh)]).toEqual([0, 1]);
    expect((await listSubscriptions(room.store.db)).map(({ destination }) => destination)).toEqual([String(fresh)]);
  });

  test('when nobody answers, nothing is lost and everything is sent once it is back', async () => {
    const chats = [await reader(), await reader(), await reader()];
    server.down();
    await published();
    await due();
    server.up();
    room.clock.now += hour;
    await due();
    expect(chats.map(got)).toEqual([1, 1, 1]);
  });

  test('a brief in several parts arrives in order, and a part that fails holds up those after it', async () => {
    const chat = await reader();
    const brief = await drafted(room, `parts ${turn}`);
    const [item] = brief.items;
    const [line] = item?.lines ?? [];
    if (item === undefined || line === undefined) throw new Error('no line');
    const many = { ...brief, items: Array.from({ length: 12 }, () => ({ ...item, lines: Array.from({ length: 9 }, () => line) })) };
    await room.store.db.insertInto('brief_version').values({
      brief_id: brief.id, version: brief.version + 1, status: 'draft', sample: 0, document: JSON.stringify(many),
      created_at: room.now(), created_by: 'operator',
    }).execute();
    await approve(room, { brief: brief.id }, { by: operator });
    await publish(room, { brief: brief.id }, { by: operator, when: 'now' });
    await due();
    const texts = server.messages(chat).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(3);
    texts.forEach((text, index) => {
      expect(text).toContain(`Part ${index + 1} of ${texts.length}`);
      expect(text).toContain('Opinion: this is the author’s view');
      expect(text).toContain(line.label);
    });
  });
});
