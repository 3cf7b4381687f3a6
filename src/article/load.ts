/** From a path on the command line to bytes: a file, a folder's articles, or standard input. */
import { open, readdir, type FileHandle } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { Language } from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';
import type { ContentType } from './fetch/content.ts';

/**
 * One article as it came in. `name` is what people are told about it; `url` where it was fetched from, if
 * it was.
 */
export interface Source {
  bytes: Uint8Array;
  name: string;
  url: string | null;
  /** What the server says that the bytes are; left out where no server was asked. */
  contentType?: ContentType;
}

/** 5 MB: the longest real pages are under 1 MB, and everything after reading works in memory. */
export const maxBytes = 5 * 1024 * 1024;

const readable = new Set(['.txt', '.md', '.html', '.htm', '.pdf', '.docx']);

/**
 * The paths that `path` stands for, each good for `loadSources` by itself: a folder's `.txt .md .html .htm .pdf .docx`
 * files, sorted by name, not those of its subfolders; anything else is itself.
 * @throws StandpointError file-missing, file-is-folder (nothing readable in it), file-unreadable.
 */
export async function listSources(path: string, cwd: string): Promise<string[]> {
  if (path === '-' || isLink(path)) return [path];
  const names = await listFolder(resolve(cwd, path), path);
  if (names?.length === 0) throw new StandpointError('file-is-folder', { path });
  return names?.map((name) => join(path, name)) ?? [path];
}

/**
 * Reads what `path` names, resolved against `cwd`: a file, a folder's files, or `-` for standard input. Links are for
 * `fetchSource`.
 * @throws StandpointError file-missing, file-is-folder (nothing readable in it), file-unreadable, file-empty,
 *   file-too-large, stdin-empty.
 */
export async function loadSources(path: string, cwd: string, language: Language = 'en'): Promise<Source[]> {
  if (path === '-') return [await loadStdin(language)];
  const sources: Source[] = [];
  for (const one of await listSources(path, cwd)) sources.push(await loadFile(resolve(cwd, one), one));
  return sources;
}

/** Whether it is meant as a link, whatever its scheme: no path begins so. */
export function isLink(path: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(path) || /^https?:/i.test(path);
}

/** The readable files of a folder; null when the path is not a folder. */
async function listFolder(full: string, path: string): Promise<string[] | null> {
  try {
    const entries = await readdir(full, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .filter((name) => readable.has(extname(name).toLowerCase()))
      .sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return null;
    throw refusal(error, path);
  }
}

async function loadFile(full: string, path: string): Promise<Source> {
  let file: FileHandle | undefined;
  try {
    file = await open(full);
    // The size is asked for first, so that a huge file is refused at once; it is not trusted, because a pipe
    // or a device says 0.
    if ((await file.stat()).size > maxBytes) throw tooLarge(path);
    const bytes = await collect(file.createReadStream({ autoClose: false }), path);
    if (bytes.length === 0) throw new StandpointError('file-empty', { path });
    return { bytes, name: path, url: null };
  } catch (error) {
    throw refusal(error, path);
  } finally {
    await file?.close();
  }
}

async function loadStdin(language: Language): Promise<Source> {
  const name = text(language, 'source-stdin');
  const bytes = await collect(process.stdin, name);
  if (bytes.length === 0) throw new StandpointError('stdin-empty');
  return { bytes, name, url: null };
}

/** Reads a stream to its end, but never more than the limit. */
async function collect(stream: AsyncIterable<Uint8Array | string>, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(path);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}

/** The refusal of what is larger than `maxBytes`. */
export function tooLarge(path: string): StandpointError {
  return new StandpointError('file-too-large', { path, megabytes: maxBytes / 1024 / 1024 });
}

function refusal(error: unknown, path: string): StandpointError {
  if (error instanceof StandpointError) return error;
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new StandpointError('file-missing', { path });
  return new StandpointError('file-unreadable', { path, reason: code }, { cause: error });
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
