/** The command line from the outside: in this process, or as one of its own where that is the point. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import type { z } from 'zod';
import { printer } from '../../adapters/cli/io.ts';
import { run } from '../../adapters/cli/main.ts';

export const entry = fileURLToPath(new URL('../../adapters/cli/main.ts', import.meta.url));

export interface Said { readonly code: number; readonly out: string; readonly err: string }

export interface Where {
  /** Address of the store; one that can't be opened when left out, so that nobody opens it unasked. */
  readonly store?: string;
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Somebody looks on. */
  readonly terminal?: boolean;
}

function envOf({ store = 'file:/dev/null/none.db', env = {} }: Where): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], DATABASE_URL: store, LOG_LEVEL: 'silent', TZ: 'UTC', ...env };
}

/** Words apart by spaces; what holds spaces itself comes after it. */
const wordsOf = (line: string, more: readonly string[]) => [...line.split(' ').filter(Boolean), ...more];

/** Runs a command in this process. */
export async function cli(where: Where, line: string, ...more: string[]): Promise<Said> {
  const env = envOf(where);
  const [out, err] = [collector(where.terminal), collector(where.terminal)];
  const code = await run(wordsOf(line, more), {
    stdin: Readable.from(where.input === undefined ? [] : [Buffer.from(where.input)]),
    out: printer(out.stream, env), err: printer(err.stream, env), env, cwd: where.cwd ?? tmpdir(),
  });
  return { code, out: out.words(), err: err.words() };
}

function collector(isTTY = false) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const target = Object.assign(stream, { isTTY, columns: 80 });
  return { stream: target, words: () => Buffer.concat(chunks).toString() };
}

/** Runs a command as a process of its own. */
export async function spawnCli(where: Where, line: string, ...more: string[]): Promise<Said> {
  return spawned(process.execPath, [entry, ...wordsOf(line, more)], where);
}

/** The same through a shell: in `script`, `"$0" "$@"` is the command. */
export async function shellCli(script: string, where: Where, line: string): Promise<Said> {
  return spawned('sh', ['-c', script, process.execPath, entry, ...wordsOf(line, [])], where);
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

/** A folder with these files that is gone after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'standpoint-cli-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

export const newStore = (): string => `file:${join(folder(), 'store.db')}`;

/** Refused or failed: one line on standard error, with what, why and what to do. @returns the line */
export function refusal(said: Said, code: 1 | 2): string {
  expect(said.err.trimEnd().split('\n')).toHaveLength(1);
  expect(said.err).toMatch(/^\S.*[.?] .*\S\n$/);
  expect(said.err).not.toMatch(/\bat .*:\d+:\d+|Error:|undefined|\[object/);
  expect(said.code).toBe(code);
  return said.err;
}

/** Done: exit code 0 and nothing on standard error. @returns the answer */
export function answered(said: Said): string {
  expect(said.err).toBe('');
  expect(said.code).toBe(0);
  return said.out;
}

export const done = async (...command: Parameters<typeof cli>) => answered(await cli(...command));

export async function refused(...command: Parameters<typeof cli>): Promise<string> {
  return refusal(await cli(...command), 1);
}

/** The answer of a command to programs, as the contract has it. */
export async function json<T>(
  schema: z.ZodType<T>, ...[where, line, ...more]: Parameters<typeof cli>
): Promise<T> {
  return schema.parse(JSON.parse(await done(where, line, ...more, '--json')));
}

/** White space is how it is laid out, not what is said. */
export const flat = (words: string) => words.replace(/\s+/gu, ' ');
