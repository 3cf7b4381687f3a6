/**
 * A sender that is killed at any moment, and one that is frozen and wakes: nobody misses the brief, Discord shows it
 * once, Telegram at most what was in flight a second time. Real channels, strict servers, both stores.
 */
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';
import { approve, publish } from '../../src/briefing.ts';
import { operator } from '../../src/desk/decide.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { start, type Child } from '../support/child.ts';
import { drafted, newsroom, subscribe, type Newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';
import type { Setting } from './children/serve.ts';
import { startPeer, type Peer } from './strict.ts';

const script = new URL('children/serve.ts', import.meta.url);
/** The sender's default: the most that a crash of one process can double. */
const inFlight = 10;
const leaseMs = 600;
/** More in `CRASHES=20 READERS=200 npx vitest run tests/delivery/crash.test.ts`. */
const crashes = Number(process.env['CRASHES'] ?? 2);
const readers = Number(process.env['READERS'] ?? 40);

/** Whether nobody holds the write lock of a SQLite file. */
function writable(url: string): boolean {
  const file = new Sqlite(url.replace(/^file:/, ''), { timeout: 0 });
  try {
    file.exec('begin immediate; rollback');
    return true;
  } catch {
    return false;
  } finally {
    file.close();
  }
}

describeStores((open) => {
  let peer: Peer;
  const children: Child[] = [];
  let turn = 0;

  const serving = async (): Promise<Child> => {
    const setting: Setting = {
      platform: peer.platform, token: peer.token, apiRoot: peer.apiRoot, store: await open.url(), leaseMs,
      // Slow enough that every crash finds something left to send.
      perSecond: Math.max(30, readers / 2),
    };
    const child = start(script, JSON.stringify(setting));
    children.push(child);
    return child;
  };
  const kill = async (child: Child, signal: NodeJS.Signals) => {
    child.process.kill(signal);
    await child.ended;
  };
  const publishToAll = async (room: Newsroom, version: string) => {
    await subscribe(room, peer.readers, '1');
    const brief = await drafted(room, `${version} ${(turn += 1)}`);
    await approve(room, { brief: brief.id }, { by: operator });
    await publish(room, { brief: brief.id }, { by: operator, when: 'now' });
    return brief;
  };
  /** Resolves when everything has left the outbox. */
  const delivered = async (room: Newsroom, brief: { id: string; version: number }) => {
    for (;;) {
      const { sent, total } = await deliveriesOf(room.store.db, brief.id, brief.version);
      if (sent === total) return;
      await pause(20);
    }
  };
  const someSent = async (more: number) => {
    const before = await peer.total();
    while ((await peer.total()) < Math.min(before + more, readers)) await pause(3);
  };

  /**
   * On SQLite a process that is frozen in the middle of a write holds the file's lock until it wakes or is killed,
   * whoever waits (docs/operators.md): it is frozen between two writes. PostgreSQL ends such a transaction.
   */
  const freeze = async ({ process: child }: Child) => {
    for (;;) {
      child.kill('SIGSTOP');
      if (open.dialect === 'postgres' || writable(await open.url())) return;
      child.kill('SIGCONT');
      await pause(2);
    }
  };

  afterEach(async () => {
    await Promise.all(children.splice(0).map(async (child) => kill(child, 'SIGKILL')));
    await peer.stop();
    // The next platform's readers are others.
    const store = await open();
    await store.db.updateTable('subscription').set({ ended_at: 1 }).execute();
  });

  test.each(['telegram', 'discord'] as const)('%s: killed again and again, nobody misses the brief', async (platform) => {
    peer = await startPeer(platform, readers, 15);
    const room = newsroom(await open(), Date.now());
    const brief = await publishToAll(room, 'crash');
    for (let crash = 0; crash < crashes; crash += 1) {
      const child = await serving();
      await someSent(1 + Math.floor(Math.random() * (readers / (crashes + 1))));
      await kill(child, 'SIGKILL');
    }
    await serving();
    await delivered(room, brief);
    const screens = await peer.screens();
    expect(screens.filter((count) => count === 0)).toEqual([]);
    const doubled = screens.reduce((sum, count) => sum + count - 1, 0);
    expect(doubled).toBeLessThanOrEqual(platform === 'discord' ? 0 : crashes * inFlight);
    if (process.env['CRASHES'] !== undefined) console.info({ store: open.dialect, platform, crashes, readers, doubled });
  }, 600_000);

  test.each(['telegram', 'discord'] as const)('%s: frozen, it is replaced, and does no harm when it wakes', async (platform) => {
    peer = await startPeer(platform, readers, 15);
    const room = newsroom(await open(), Date.now());
    const brief = await publishToAll(room, 'freeze');
    const frozen = await serving();
    await someSent(5);
    await freeze(frozen);
    const standby = await serving();
    await delivered(room, brief);
    expect(standby.lines).toContain('up');
    const before = await peer.screens();
    frozen.process.kill('SIGCONT');
    // It says so itself: it lost the lease, and stands by.
    await frozen.until(frozen.lines.length + 1);
    while (!frozen.lines.includes('standby')) await frozen.until(frozen.lines.length + 1);
    const screens = await peer.screens();
    expect(screens.filter((count) => count === 0)).toEqual([]);
    expect(screens.reduce((sum, count) => sum + count - 1, 0)).toBeLessThanOrEqual(platform === 'discord' ? 0 : inFlight);
    expect(before.length).toBe(screens.length);
  }, 120_000);
});
