/** `backup`: a copy of the store as it stands at this moment, also while a bot writes to it. */
import { open, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sql } from 'kysely';
import { StandpointError } from '../../../src/errors.ts';
import { answer, inRoom, type Call } from '../call.ts';
import { plain } from '../print.ts';
import { say } from '../say.ts';

export async function backup(call: Call): Promise<0> {
  const [path = ''] = call.args;
  const file = resolve(call.io.cwd, path);
  const bytes = await inRoom(call, async ({ store }) => {
    if (store.dialect === 'postgres') throw refused(path, 'postgres');
    if (await stat(file).then(() => true, () => false)) throw refused(path, 'exists');
    // Under another name until it is whole: nobody should take half a store for a backup.
    const partial = `${file}.partial`;
    try {
      await rm(partial, { force: true });
      await sql`vacuum into ${partial}`.execute(store.db);
      await flush(partial);
      await rename(partial, file);
    } catch (error) {
      await rm(partial, { force: true });
      const full = error instanceof StandpointError && error.code === 'store-full';
      throw refused(path, full ? 'full' : 'other', error);
    }
    return (await stat(file)).size;
  });
  const megabytes = (bytes / 1e6).toFixed(1);
  await answer(call, { file, bytes }, () => plain(say('cli-backed-up', { file, megabytes })));
  return 0;
}

/** SQLite does not wait for the disk when it copies. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

type Fault = 'postgres' | 'exists' | 'full' | 'other';

function refused(path: string, fault: Fault, cause?: unknown): StandpointError {
  const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new StandpointError('backup-failed', { path, fault, detail }, { cause });
}
