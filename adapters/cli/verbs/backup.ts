/**
 * `backup`: a copy of the store as it stands at this moment, also while a bot writes to it, as one SQLite file whatever
 * the store is. `restore` brings such a file into the empty store that the settings name: together they move a store.
 */
import { mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import { needAdmin } from '../../../src/desk/people.ts';
import { StandpointError } from '../../../src/errors.ts';
import { copyStore } from '../../../src/store/copy.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { answer, inRoom, type Call } from '../call.ts';
import { plain } from '../print.ts';
import { say } from '../say.ts';

export async function backup(call: Call): Promise<0> {
  const [path = ''] = call.args;
  const file = resolve(call.io.cwd, path);
  const bytes = await inRoom(call, async ({ store }) => {
    if (await isThere(file)) throw failed(path, 'exists');
    // Under another name until it is whole: nobody should take half a store for a backup.
    const partial = `${file}.partial`;
    try {
      await rm(partial, { force: true });
      await (store.dialect === 'sqlite' ? sql`vacuum into ${partial}`.execute(store.db) : copyInto(partial, store));
      await flush(partial);
      await rename(partial, file);
    } catch (error) {
      await rm(partial, { force: true });
      const full = error instanceof StandpointError && error.code === 'store-full';
      throw failed(path, full ? 'full' : 'other', error);
    }
    return (await stat(file)).size;
  });
  const megabytes = (bytes / 1e6).toFixed(1);
  await answer(call, { file, bytes }, () => plain(say('cli-backed-up', { file, megabytes })));
  return 0;
}

export async function restore(call: Call): Promise<0> {
  const [path = ''] = call.args;
  const file = resolve(call.io.cwd, path);
  const rows = await inRoom(call, async ({ store }, by) => {
    needAdmin(by);
    if (!(await isThere(file))) throw new StandpointError('restore-refused', { fault: 'missing', path });
    const folder = await mkdtemp(join(tmpdir(), 'standpoint-restore-'));
    try {
      // A copy of it is read, brought to the form of this program: the backup stays as it is, and may be in use.
      const copy = join(folder, 'store.db');
      const { default: Sqlite } = await import('better-sqlite3');
      const backedUp = new Sqlite(file, { readonly: true });
      try {
        backedUp.prepare('vacuum into ?').run(copy);
      } finally {
        backedUp.close();
      }
      const from = await openStore(`file:${copy}`);
      try {
        return await copyStore(from, store);
      } finally {
        await from.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  await answer(call, { file, rows }, () => plain(say('cli-restored', { file, rows })));
  return 0;
}

async function copyInto(path: string, from: Store): Promise<void> {
  const to = await openStore(`file:${path}`);
  try {
    await copyStore(from, to);
  } finally {
    await to.close();
  }
}

const isThere = (file: string): Promise<boolean> => stat(file).then(() => true, () => false);

/** SQLite does not wait for the disk when it copies. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

type Fault = 'exists' | 'full' | 'other';

function failed(path: string, fault: Fault, cause?: unknown): StandpointError {
  const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new StandpointError('backup-failed', { path, fault, detail }, { cause });
}
