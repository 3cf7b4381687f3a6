/** JSON Lines, streamed: one object in, one out, in order, without ever holding the whole. */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { ZodError } from 'zod';
import { StandpointError } from '../../src/errors.ts';
import type { Io } from './io.ts';

export interface Row {
  /** 1-based; empty lines count and are not given. */
  readonly number: number;
  readonly words: string;
}

/** @throws StandpointError `file-missing`, `file-is-folder`, `file-unreadable` */
export async function* linesOf(path: string, { stdin, cwd }: Io): AsyncGenerator<Row> {
  const stream: Readable = path === '-' ? stdin : createReadStream(resolve(cwd, path));
  let number = 0;
  try {
    for await (const line of split(stream.setEncoding('utf8'))) {
      number += 1;
      const words = number === 1 ? line.replace(/^\uFEFF/, '') : line;
      if (words.trim() !== '') yield { number, words };
    }
  } catch (fault) {
    throw unreadable(path, fault);
  }
}

/** Not readline: before Node 24 it does not pass on what fails in the stream below it. */
async function* split(stream: Readable): AsyncGenerator<string> {
  // Pieces of one line are put together once: a page a line may take dozens of chunks.
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const [first = '', ...others] = String(chunk).split('\n');
    pieces.push(first);
    for (const next of others) {
      yield pieces.join('');
      pieces = [next];
    }
  }
  yield pieces.join('');
}

/** The fields that an object lacks or has wrong; `none` when it is no object at all. */
export function fieldsOf({ issues }: ZodError): string {
  const names = new Set(issues.map(({ path }) => path.join('.')).filter((name) => name !== ''));
  return [...names].join(', ') || 'none';
}

function unreadable(path: string, fault: unknown): StandpointError {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new StandpointError('file-missing', { path });
  if (code === 'EISDIR') return new StandpointError('file-is-folder', { path });
  return new StandpointError('file-unreadable', { path, reason: code }, { cause: fault });
}
