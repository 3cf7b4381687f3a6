import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { StandpointError } from '../../src/errors.ts';
import { insertArticle } from '../../src/store/articles.ts';
import { translate } from '../../src/store/faults.ts';
import { newId } from '../../src/store/id.ts';
import { openStore } from '../../src/store/store.ts';
import { start } from '../support/child.ts';
import { describeStores, onServer } from '../support/stores.ts';
import { article, noon } from './fixtures.ts';

/** The error that opening ends with. */
async function fault(url: string): Promise<StandpointError> {
  try {
    await (await openStore(url)).close();
  } catch (error) {
    if (error instanceof StandpointError) return error;
    throw error;
  }
  throw new Error(`${url} was opened`);
}

describeStores((open) => {
  it('is made when it is opened first, and kept', async () => {
    const first = await openStore(await open.url(), () => 42);
    expect(first.dialect).toBe(open.dialect);
    const applied = await first.db.selectFrom('migration').selectAll().orderBy('name').execute();
    expect(applied.map((row) => row.applied_at)).toEqual(applied.map(() => 42));
    await first.close();
    const again = await open();
    expect(await again.db.selectFrom('migration').selectAll().orderBy('name').execute()).toEqual(applied);
  });

  it('is migrated once when several processes open it at the same moment', async () => {
    const url = await open.url('at-once');
    const script = new URL('./children/open.ts', import.meta.url);
    const children = Array.from({ length: 4 }, () => start(script, url));
    await Promise.all(children.map(async (child) => child.until(1)));
    for (const child of children) child.process.stdin?.write('go\n');
    await Promise.all(children.map(async (child) => child.until(2)));
    const { length } = await (await open()).db.selectFrom('migration').select('name').execute();
    expect(children.map((child) => child.lines[1])).toEqual(children.map(() => `opened ${length}`));
    await Promise.all(children.map(async (child) => child.ended));
  });

  it('is left alone when a newer program has migrated it', async () => {
    const store = await open('newer');
    await store.db.insertInto('migration').values({ name: '20990101T000000-later', applied_at: 1 }).execute();
    const error = await fault(await open.url('newer'));
    expect(error.code).toBe('store-newer');
    expect(error.explain()).toContain('20990101T000000-later');
  });

  it('keeps what it acknowledged when the writer is killed', async () => {
    const url = await open.url('killed');
    const script = new URL('./children/write.ts', import.meta.url);
    const acknowledged: string[] = [];
    for (const count of [1, 20, 50]) {
      const child = start(script, url);
      await child.until(count);
      child.process.kill('SIGKILL');
      await child.ended;
      acknowledged.push(...child.lines);
    }
    const store = await open('killed');
    const kept = await store.db.selectFrom('article').select('id').execute();
    expect(acknowledged.length).toBeGreaterThanOrEqual(71);
    expect(kept.map((row) => row.id)).toEqual(expect.arrayContaining(acknowledged));
    // A transaction stands whole or not at all.
    expect(await store.db.selectFrom('article_version').select('article_id').execute())
      .toHaveLength(kept.length);
  });

  describe('a transaction', () => {
    const insert = { slot: 'daily', date: '2026-11-23', created_at: noon };

    it('happens whole or not at all', async () => {
      const store = await open();
      const half = store.transaction(async (trx) => {
        await trx.insertInto('edition').values({ id: newId(), region: 'half', ...insert }).execute();
        throw new Error('then this');
      });
      await expect(half).rejects.toThrow('then this');
      expect(await store.db.selectFrom('edition').selectAll().where('region', '=', 'half').execute())
        .toEqual([]);
    });

    it('refuses to be left by the way, instead of waiting for itself', async () => {
      const store = await open();
      const outside = store.transaction(async () => store.db.selectFrom('edition').selectAll().execute());
      await expect(outside).rejects.toThrow('its own handle');
      const nested = store.transaction(async () => store.transaction(async () => 1));
      await expect(nested).rejects.toThrow('its own handle');
      expect(await store.transaction(async () => 2)).toBe(2);
    });

    it('that reads before it writes is not refused because another wrote meanwhile', async () => {
      const [store, ...others] = await Promise.all([open(), open(), open()]);
      const stores = [store, ...others];
      await Promise
        .all(Array.from({ length: 60 }, async (_, at) => stores[at % 3]!.transaction(async (trx) => {
        const { length } = await trx.selectFrom('edition').select('id').execute();
        await trx.insertInto('edition')
          .values({ id: newId(), region: `writer ${at} after ${length}`, ...insert }).execute();
      })));
      const written = await store.db.selectFrom('edition').select('id').where('region', 'like', 'writer %')
        .execute();
      expect(written).toHaveLength(60);
    });

    it('waits for one that takes long', async () => {
      const [slow, quick] = await Promise.all([open(), open()]);
      const order: string[] = [];
      const begun = Promise.withResolvers<void>();
      const first = slow.transaction(async (trx) => {
        await trx.insertInto('edition').values({ id: newId(), region: 'contested', ...insert }).execute();
        begun.resolve();
        // Long enough for the other to have met the lock more than once.
        for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
        order.push('slow');
      });
      await begun.promise;
      const second = quick.transaction(async (trx) => {
        await trx.insertInto('edition').values({ id: newId(), region: 'contested', ...insert })
          .onConflict((on) => on.columns(['region', 'date', 'slot']).doNothing()).execute();
        order.push('quick');
      });
      await Promise.all([first, second]);
      expect(order).toEqual(['slow', 'quick']);
    });
  });
});

describe('a server that goes away', () => {
  const server = inject('postgres');
  const killOthers = sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;

  it.runIf(server !== null)('ends what was going on, and is asked again', async () => {
    // In a database of its own: the cut would reach whatever another suite is doing in a shared one.
    const place = onServer(server ?? '');
    const url = await place.create('cut');
    const [store, other] = [await openStore(url), await openStore(url)];
    const cut = store.transaction(async (trx) => {
      await trx.selectFrom('lease').selectAll().execute();
      await killOthers.execute(other.db);
      return trx.selectFrom('lease').selectAll().execute();
    });
    await expect(cut).rejects.toMatchObject({ code: 'store-unopened', values: { fault: 'unreachable' } });
    expect(await store.db.selectFrom('lease').selectAll().execute()).toEqual([]);
    // Idle connections are cut too, and nothing ends for it.
    await killOthers.execute(other.db);
    await expect.poll(async () => store.db.selectFrom('lease').selectAll().execute().catch(() => 'cut'))
      .toEqual([]);
    await Promise.all([store.close(), other.close()]);
    await place.remove();
  });
});

describe('an address', () => {
  it.runIf(process.platform === 'linux')('where no folder can be made is refused at once', async () => {
    await expect(openStore('file:/proc/nowhere/store.db')).rejects.toMatchObject({ code: 'store-unopened' });
  });

  const folder = mkdtempSync(join(tmpdir(), 'standpoint-open-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const none = ['data/standpoint.db', 'mysql://root:hunter2@host/db', 'postgres//u:hunter2@host', 'file:', ''];
  it.each(none)('%s is none', async (url) => {
    const error = await fault(url);
    expect(error).toMatchObject({ code: 'store-unopened', values: { fault: 'address' } });
    expect(error.explain()).not.toContain('hunter2');
  });

  it('makes the folders on its way', async () => {
    const path = join(folder, 'a', 'b', 'store.db');
    await (await openStore(`file:${path}`)).close();
    expect(existsSync(path)).toBe(true);
  });

  it('that is a folder, or goes through a file, is refused', async () => {
    mkdirSync(join(folder, 'is-folder'));
    writeFileSync(join(folder, 'is-file'), '');
    expect((await fault(`file:${join(folder, 'is-folder')}`)).values).toMatchObject({ fault: 'folder' });
    expect((await fault(`file:${join(folder, 'is-file', 'store.db')}`)).values)
      .toMatchObject({ fault: 'folder' });
  });

  it('that is another kind of file is refused, and the file left alone', async () => {
    const path = join(folder, 'notes.txt');
    writeFileSync(path, 'Notes, not a database. '.repeat(500));
    const before = readFileSync(path, 'utf8');
    expect((await fault(`file:${path}`)).values).toMatchObject({ fault: 'not-a-store' });
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('where this user may not write is refused', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o500 });
    const root = process.geteuid?.() === 0;
    // For root nothing is closed: somebody else tries.
    if (root) process.seteuid?.(65_534);
    try {
      expect((await fault(`file:${join(closed, 'store.db')}`)).values).toMatchObject({ fault: 'permission' });
    } finally {
      if (root) process.seteuid?.(0);
    }
  });

  it('of a server that does not answer is refused, without its password', async () => {
    const error = await fault('postgres://user:hunter2@127.0.0.1:1/db');
    expect(error).toMatchObject({ code: 'store-unopened', values: { fault: 'unreachable' } });
    expect(error.explain()).not.toContain('hunter2');
  });

  const server = inject('postgres');
  it.runIf(server !== null)('with a wrong password or database is refused, without the password', async () => {
    const wrong = new URL(`${server}postgres`);
    wrong.password = 'hunter2';
    const login = await fault(wrong.href);
    expect(login.values).toMatchObject({ fault: 'login' });
    expect(login.explain()).not.toContain('hunter2');
    const right = new URL(`${server}nothing_of_that_name`);
    const missing = await fault(right.href);
    expect(missing.values).toMatchObject({ fault: 'no-database' });
    expect(missing.explain()).not.toContain(right.password);
  });
});

describe('no room left', () => {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-full-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('on SQLite says so, keeps what was there and goes on when there is room', async () => {
    const store = await openStore(`file:${join(folder, 'store.db')}`);
    const { rows: [pages] } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
    await sql.raw(`pragma max_page_count = ${(pages?.page_count ?? 0) + 10}`).execute(store.db);
    const write = async (at: number) => store.transaction((trx) =>
      insertArticle(trx, { article: article(`${at} ${'long '.repeat(500)}`), sample: false, by: 'x', now: noon }));
    let kept = 0;
    const fill = async () => {
      for (; kept < 1000; kept += 1) await write(kept);
    };
    await expect(fill()).rejects.toMatchObject({ code: 'store-full' });
    expect(kept).toBeGreaterThan(0);
    expect(await store.db.selectFrom('article').select('id').execute()).toHaveLength(kept);
    await sql.raw('pragma max_page_count = 100000').execute(store.db);
    expect((await write(kept)).outcome).toBe('new');
    await store.close();
  });

  const server = inject('postgres');
  it.runIf(server !== null)('on PostgreSQL says so', async () => {
    const store = await openStore(`${server}postgres`);
    const full = sql`do $$ begin raise exception 'no space' using errcode = '53100'; end $$`
      .execute(store.db);
    await expect(full).rejects.toMatchObject({ code: 'store-full' });
    await store.close();
  });

  it.each([['SQLITE_BUSY', 'store-busy'], ['55P03', 'store-busy'], ['SQLITE_FULL', 'store-full'], ['ENOSPC', 'store-full']])(
    '%s is %s', (code, known) => {
      const error = translate(Object.assign(new Error('driver'), { code }), 'shown');
      expect(error).toMatchObject({ code: known });
    });
});
