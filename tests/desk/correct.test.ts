/** What readers have is corrected and withdrawn in place, through the real Telegram channel; sources are read again. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { telegram } from '../../adapters/telegram/main.ts';
import { fetchSource } from '../../src/article/fetch.ts';
import * as flow from '../../src/briefing.ts';
import type { Brief } from '../../src/contracts.ts';
import { systemClock } from '../../src/delivery/pace.ts';
import { sendUntil } from '../../src/delivery/sender.ts';
import { operator as by } from '../../src/desk/decide.ts';
import { embargo } from '../../src/desk/hand.ts';
import { getBrief } from '../../src/store/briefs.ts';
import { listCorrections } from '../../src/store/corrections.ts';
import { listDecisions } from '../../src/store/decisions.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import * as leases from '../../src/store/lease.ts';
import { site, type Site } from '../article/fetch/servers.ts';
import { faults } from '../servers/telegram/faults.ts';
import { startTelegram, type TelegramServer } from '../servers/telegram/server.ts';
import { drafted, editor, newsroom, opEd, subscribe, type Newsroom } from '../support/newsroom.ts';
import { sendWhatIsDue } from '../support/sending.ts';
import { describeStores } from '../support/stores.ts';

const code = (name: string) => expect.objectContaining({ code: name });
const hour = 3_600_000;

describeStores((open) => {
  let server: TelegramServer;
  let room: Newsroom;
  let turn = 0;

  beforeEach(async () => {
    server = await startTelegram();
    room = newsroom(await open(`correct ${(turn += 1)}`));
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
  const send = async () => sendWhatIsDue(room, telegram({ token: server.token, apiRoot: server.root, log: room.log }).channel);
  const shown = (chat: number) => server.messages(chat).map(({ text }) => text);
  const released = async (): Promise<Brief> => {
    const brief = await drafted(room, `correct ${turn}`);
    await flow.approve(room, { brief: brief.id }, { by });
    await flow.publish(room, { brief: brief.id }, { by, when: 'now' });
    return brief;
  };
  const lone = { by, reason: 'the only editor' };

  test('a correction changes every copy in place, says what and why on top, and tells readers by a reply', async () => {
    const [one, two] = [await reader(), await reader()];
    const { id, items } = await released();
    await send();
    const before = shown(one)[0] ?? '';
    expect(before).toContain(items[0]?.lines[0]?.text);
    // Without saying what it changes, nothing takes the place of what readers have.
    const again = await flow.draftBrief(room, [items[0]?.article.id ?? ''], { by });
    await flow.approve(room, { brief: again.id }, { by });
    await expect(flow.publish(room, { brief: again.id }, { by, when: 'now' })).rejects.toThrow(code('correction-missing'));

    room.clock.now = Date.parse('2026-11-23T14:05:00Z');
    const correction = { by, kind: 'correction', what: 'One line said too much.', why: 'We misread the passage.', material: true } as const;
    await flow.beginCorrection(room, { brief: id }, correction);
    const { version } = await flow.edit(room, { brief: id }, [{ do: 'drop', at: { item: 0, line: 0 } }], { by });
    await send();
    expect(shown(one)[0]).toBe(before);
    await flow.approve(room, { brief: id, version }, { by });
    await flow.publish(room, { brief: id, version }, { by, when: 'slots' });
    await send();
    for (const chat of [one, two]) {
      const [changed = '', reply = ''] = shown(chat);
      expect(changed.startsWith('Corrected 14:05 UTC: One line said too much.')).toBe(true);
      expect(changed).toContain('Why: We misread the passage.');
      expect(changed).not.toContain(items[0]?.lines[0]?.text);
      expect(reply).toContain('One line said too much.');
      expect(shown(chat)).toHaveLength(2);
    }
    expect(await deliveriesOf(room.store.db, id, version)).toMatchObject({ total: 2, sent: 2, pending: 0, failed: [] });
    expect(await listCorrections(room.store.db)).toMatchObject([{ brief: id, kind: 'correction', what: 'One line said too much.', at: room.now() }]);
  });

  test('many copies, at the platform’s own pace: every one is edited and answered once, none is missed', async () => {
    const chats: number[] = [];
    for (let n = 0; n < 40; n += 1) chats.push(await reader());
    const { id } = await released();
    await send();
    await flow.beginCorrection(room, { brief: id }, { by, kind: 'correction', what: 'One line said too much.', why: 'We misread it.', material: true });
    const { version } = await flow.edit(room, { brief: id }, [{ do: 'drop', at: { item: 0, line: 0 } }], { by });
    await flow.approve(room, { brief: id, version }, { by });
    await flow.publish(room, { brief: id, version }, { by, when: 'slots' });
    server.setPace({ perSecond: 30, perChatMs: 1000 });
    const lease = await leases.acquire(room.store.db, { name: 'telegram:paced', holder: 'test', ttlMs: 600_000 });
    if (lease === null) throw new Error('the lease is held');
    const done = new AbortController();
    const { channel } = telegram({ token: server.token, apiRoot: server.root, log: room.log });
    // Time runs as it does, from where the room's clock stands.
    const ahead = room.now() - Date.now();
    const sending = sendUntil(done.signal, { store: room.store, channel, lease, log: room.log, clock: { ...systemClock, now: () => Date.now() + ahead } });
    await expect.poll(async () => (await deliveriesOf(room.store.db, id, version)).sent, { timeout: 60_000, interval: 100 }).toBe(40);
    done.abort();
    await sending;
    for (const chat of chats) {
      expect(shown(chat)).toHaveLength(2);
      expect(shown(chat).every((words) => words.includes('One line said too much.'))).toBe(true);
    }
  }, 90_000);

  test('a later, small correction keeps the earlier one in sight and sends no message', async () => {
    const chat = await reader();
    const { id } = await released();
    await send();
    for (const [kind, what] of [['correction', 'The first.'], ['clarification', 'The second.']] as const) {
      room.clock.now += hour;
      await flow.beginCorrection(room, { brief: id }, { by, kind, what, why: 'It had to be.', material: false });
      await flow.approve(room, { brief: id }, { by });
      await flow.publish(room, { brief: id }, { by, when: 'now' });
    }
    await send();
    expect(shown(chat)).toHaveLength(1);
    expect(shown(chat)[0]).toMatch(/^Clarified 08:00 UTC: The second\.(?:.|\n)*Corrected 07:00 UTC: The first\. Why: It had to be\./u);
  });

  test('a withdrawal replaces the text with when and why; who can’t be reached is listed', async () => {
    const [here, gone] = [await reader(), await reader()];
    const { id, items } = await released();
    await send();
    server.fault({ fault: faults.cantEdit, method: 'editMessageText', chat: gone });
    room.clock.now = Date.parse('2026-11-23T16:30:00Z');
    await flow.retract(room, { brief: id }, { by, reason: 'The source was forged.' });
    await send();
    const [text = ''] = shown(here);
    expect(text).toMatch(/^Withdrawn 16:30 UTC\n/u);
    expect(text).toContain('Why: The source was forged.');
    expect(text).not.toContain(items[0]?.lines[0]?.text);
    expect((await deliveriesOf(room.store.db, id, 1)).failed).toMatchObject([{ destination: `telegram:${gone}`, next: null }]);
    await expect(flow.publish(room, { brief: id }, { by, when: 'now' })).rejects.toThrow(code('wrong-status'));
    expect(await listCorrections(room.store.db)).toMatchObject([{ kind: 'withdrawal', why: 'The source was forged.' }]);
  });

  test('a stop keeps back what has not arrived, through a restart, until it is resumed', async () => {
    const chat = await reader();
    const { id } = await released();
    await flow.stop(room, { brief: id }, { by });
    await send();
    expect(shown(chat)).toEqual([]);
    await expect(flow.stop(room, { brief: id }, { by })).rejects.toThrow(code('stopped-already'));
    await flow.resume(room, { brief: id }, { by });
    await send();
    expect(shown(chat)).toHaveLength(1);
  });

  test('a stop takes back what was set for a time; an embargo moves it', async () => {
    const { id } = await drafted(room, `embargo ${turn}`);
    await flow.approve(room, { brief: id }, { by });
    await flow.publish(room, { brief: id }, { by, when: room.now() + hour });
    await flow.stop(room, { brief: id }, { by });
    room.clock.now += 2 * hour;
    await flow.publishDue(room);
    expect((await getBrief(room.store.db, id))?.brief.status).toBe('held');
    await flow.approve(room, { brief: id }, { by });
    await embargo(room, id, { until: room.now() + hour, by, reason: null });
    expect(await flow.publish(room, { brief: id }, { by, when: 'now' })).toMatchObject({ status: 'approved', releaseAt: room.now() + hour });
    room.clock.now += hour;
    await flow.publishDue(room);
    expect((await getBrief(room.store.db, id))?.brief.status).toBe('published');
  });

  /** A brief of a page on a site of ours, approved. */
  const ofPage = async (paper: Site, page: { text: string; status: number }): Promise<Brief> => {
    const reread = async (url: string) => fetchSource(url, { allowHosts: ['127.0.0.1'] });
    Object.assign(room, { reread });
    const taken = await flow.takeIn(room, await reread(`${paper.origin}/kura`), { by });
    const brief = await flow.draftBrief(room, [taken.reference.id], { by });
    room.clock.now += 1000;
    await flow.approve(room, { brief: brief.id }, lone);
    room.clock.now += hour;
    expect(page.status).toBe(200);
    return brief;
  };

  test('a source that changed or vanished since it was approved stops the brief, with the difference', async () => {
    const page = { text: opEd(`source ${turn}`), status: 200 };
    const paper = await site((_, response) => {
      response.writeHead(page.status, { 'content-type': 'text/plain; charset=utf-8' }).end(page.status === 200 ? page.text : 'gone');
    });
    const { id } = await ofPage(paper, page);
    page.text = page.text.replace('said that inspections would begin', 'denied that inspections would begin');
    await expect(flow.publish(room, { brief: id }, { by, when: 'now' })).rejects.toThrow(code('source-changed'));
    expect((await getBrief(room.store.db, id))?.brief.status).toBe('held');
    expect((await listDecisions(room.store.db, { subject: id }))[0]).toMatchObject({ action: 'hold', reason: expect.stringContaining('one line rests on words that are gone') });
    // Whoever has seen the difference may approve it as it is; then only what is new stops it.
    room.clock.now += hour;
    await flow.approve(room, { brief: id }, lone);
    room.clock.now += hour;
    page.status = 410;
    await expect(flow.publish(room, { brief: id }, { by, when: 'now' })).rejects.toThrow(code('source-changed'));
    room.clock.now += hour;
    await flow.approve(room, { brief: id }, lone);
    expect(await flow.publish(room, { brief: id }, { by, when: 'now' })).toMatchObject({ status: 'published' });
  });

  test('a source that changed before a time that was set: nothing goes out then, and the editors are told', async () => {
    await editor(room, 'Ada', { platform: 'telegram', id: '1' }, 'admin');
    const page = { text: opEd(`timed ${turn}`), status: 200 };
    const paper = await site((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(page.text);
    });
    const { id } = await ofPage(paper, page);
    await flow.publish(room, { brief: id }, { by, when: room.now() + hour });
    page.text = page.text.replace('said that inspections would begin', 'denied that inspections would begin');
    room.clock.now += 2 * hour;
    await flow.publishDue(room);
    expect((await getBrief(room.store.db, id))?.brief.status).toBe('held');
    const told = await room.store.db.selectFrom('alert').selectAll().execute();
    expect(told).toMatchObject([{ person: '1', words: expect.stringContaining('was changed by its publisher') }]);
  });

  test('a server that is down says nothing of an article, and stops nothing', async () => {
    const page = { text: opEd(`down ${turn}`), status: 200 };
    const paper = await site((_, response) => {
      response.writeHead(page.status, { 'content-type': 'text/plain; charset=utf-8' }).end(page.text);
    });
    const { id } = await ofPage(paper, page);
    page.status = 503;
    expect(await flow.publish(room, { brief: id }, { by, when: 'now' })).toMatchObject({ status: 'published' });
  });
});
