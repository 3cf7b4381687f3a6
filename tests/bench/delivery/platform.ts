/** A platform in a process of its own (`peer.ts`), as the benches use it, and the stores that they run on. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../support/postgres.ts';
import { onServer } from '../../support/stores.ts';
import { placeSchema, seenSchema, type Asked, type Place, type Seen, type Wanted } from './shapes.ts';

export interface Platform {
  readonly place: Place;
  /** Its limits are on from now on, and counting begins. */
  hurry(): Promise<void>;
  seen(expected: { readonly each: number; readonly mark: string }): Promise<Seen>;
  stop(): Promise<void>;
}

export async function startPlatform(wanted: Wanted): Promise<Platform> {
  const peer = fork(new URL('peer.ts', import.meta.url), [JSON.stringify(wanted)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const answer = async (): Promise<unknown> => {
    const [said]: unknown[] = await once(peer, 'message');
    return said;
  };
  const ask = async (asked: Asked) => {
    peer.send(asked);
    return answer();
  };
  return {
    place: placeSchema.parse(await answer()),
    hurry: async () => void await ask({ do: 'hurry' }),
    seen: async (expected) => seenSchema.parse(await ask({ do: 'seen', ...expected })),
    stop: async () => {
      peer.disconnect();
      await once(peer, 'exit');
    },
  };
}

/** Where databases are made for a bench: SQLite, and PostgreSQL where the machine has it. */
export interface BenchStores {
  readonly stores: readonly (readonly [name: string, create: (database: string) => Promise<string>])[];
  readonly remove: () => Promise<void>;
}

export async function benchStores(): Promise<BenchStores> {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-bench-'));
  const server = await startPostgres();
  const databases = server === null ? null : onServer(server.url);
  return {
    stores: [
      ['SQLite', async (name) => `file:${join(folder, `${name}.db`)}`],
      ...(databases === null ? [] : [['PostgreSQL', databases.create] as const]),
    ],
    remove: async () => {
      await databases?.remove();
      await server?.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
