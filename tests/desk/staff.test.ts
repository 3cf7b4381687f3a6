/** A draft for the staff's eyes, sent from the command line: to the staff's places, marked, and to nobody else. */
import { expect, test } from 'vitest';
import { telegram } from '../../adapters/telegram/main.ts';
import { showTestsUntil } from '../../src/delivery/staff-tests.ts';
import { operator as by } from '../../src/desk/decide.ts';
import { toggleStaffPlace } from '../../src/desk/staff.ts';
import { listDecisions } from '../../src/store/decisions.ts';
import { cli } from '../cli/front.ts';
import { startTelegram } from '../servers/telegram/server.ts';
import { drafted, newsroom, subscribe } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';

describeStores((open) => {
  test('it reaches the staff once, as a test, and no reader; a place that is the staff’s no longer gets none', async () => {
    const room = newsroom(await open());
    const where = { store: await open.url() };
    const server = await startTelegram();
    const [staff, reader] = [server.world.group(), server.world.user()];
    await subscribe(room, [{ platform: 'telegram', destination: String(reader), thread: null }]);
    const { id, items } = await drafted(room);
    const { channel } = telegram({ token: server.token, apiRoot: server.root, log: room.log });
    const bring = async () => {
      const idle = new AbortController();
      await showTestsUntil(idle.signal, { store: room.store, channel, log: room.log, clock: { now: room.now, sleep: async (ms) => { if (ms > 1000) idle.abort(); } } });
    };
    const refused = await cli(where, `test ${id}`);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('There is no place of the staff here.') });
    const place = { platform: 'telegram', destination: String(staff), thread: null } as const;
    await toggleStaffPlace(room, place, by);
    expect((await cli(where, `test ${id}`)).out.replaceAll(/\s+/gu, ' ')).toContain(`Brief ${id}:1 goes to one place of the staff, marked as a test`);
    await bring();
    await bring();
    const shown = server.messages(staff).map(({ text }) => text);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/^Test/u);
    expect(shown[0]).toContain(items[0]?.lines[0]?.text);
    expect(server.messages(reader)).toEqual([]);
    expect((await listDecisions(room.store.db, { subject: id })).map(({ action }) => action)).toContain('test');
    await cli(where, `test ${id}`);
    await toggleStaffPlace(room, place, by);
    await bring();
    expect(server.messages(staff)).toHaveLength(1);
    await server.stop();
    expect(server.violations).toEqual([]);
  });
});
