/** The command line from the outside: in this process, or as one of its own where that is the point. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { printer } from '../../adapters/cli/io.ts';
import { run } from '../../adapters/cli/main.ts';

export const entry = fileURLToPath(new URL('../../adapters/cli/main.ts', import.meta.url));

export interface Said { readonly code: number; readonly out: string; readonly err: string }

export interface Where {
  /** Address of the store; none where a verb should need none. */
  readonly store?: string;
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** A store that can't be opened: whoever opens it fails. */
export const noStore = 'file:/dev/null/none.db';

function envOf({ store = noStore, env = {} }: Where): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], DATABASE_URL: store, LOG_LEVEL: 'silent', TZ: 'UTC', ...env };
}

/** Runs a command in this process. */
export async function cli(where: Where, ...argv: string[]): Promise<Said> {
  const env = envOf(where);
  const [out, err] = [collector(), collector()];
  const code = await run(argv, {
    stdin: Readable.from(where.input === undefined ? [] : [Buffer.from(where.input)]),
    out: printer(out.stream, env), err: printer(err.stream, env), env, cwd: where.cwd ?? tmpdir(),
  });
  return { code, out: out.words(), err: err.words() };
}

function collector() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, words: () => Buffer.concat(chunks).toString() };
}

/** Runs a command as a process of its own. */
export function spawnCli(where: Where, ...argv: string[]): Promise<Said> {
  return spawned(process.execPath, [entry, ...argv], where);
}

/** The same through a shell: `$0` is node, `$1` the entry, the rest the arguments. */
export function shellCli(script: string, where: Where, ...argv: string[]): Promise<Said> {
  return spawned('sh', ['-c', script, process.execPath, entry, ...argv], where);
}

async function spawned(command: string, args: readonly string[], where: Where): Promise<Said> {
  const child = spawn(command, args, { env: envOf(where), cwd: where.cwd ?? tmpdir(), stdio: 'pipe' });
  const gather = (stream: Readable) => {
    let words = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => { words += chunk; });
    return () => words;
  };
  const [out, err] = [gather(child.stdout), gather(child.stderr)];
  child.stdin.on('error', () => undefined).end(where.input ?? '');
  const [code] = await once(child, 'close') as [number | null];
  return { code: code ?? -1, out: out(), err: err() };
}

/** A folder that is gone after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'standpoint-cli-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export const newStore = (): string => `file:${join(folder(), 'store.db')}`;

/** Refused or failed: nothing but one line on standard error, with what, why and what to do. @returns the line */
export function expectRefused(said: Said, code: 1 | 2, ...words: (string | RegExp)[]): string {
  expect(said.err.trimEnd().split('\n')).toHaveLength(1);
  expect(said.err).toMatch(/^\S.*[.?] .*\S\n$/);
  expect(said.err).not.toMatch(/\bat .*:\d+:\d+|Error:|undefined|\[object/);
  for (const word of words) expect(said.err).toMatch(word);
  expect(said.code).toBe(code);
  return said.err;
}

/** Done: exit code 0 and nothing on standard error. */
export function expectDone(said: Said): string {
  expect(said.err).toBe('');
  expect(said.code).toBe(0);
  return said.out;
}
