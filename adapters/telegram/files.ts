/** Files that people send: announced by Telegram with a message, fetched from it when they are wanted. */
import type { Api } from 'grammy';
import { maxBytes } from '../../src/article/load.ts';
import type { SentFile } from '../../src/chat/request.ts';
import { StandpointError } from '../../src/errors.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { faultOf } from './outcome.ts';
import type { Announced } from './sent.ts';

export interface FileOptions {
  readonly api: Api;
  readonly token: string;
  /** Null for Telegram's own. */
  readonly apiRoot: string | null;
}

/** Telegram gives bots no larger files; ours end sooner. */
const platformMegabytes = 20;
const megabyte = 1024 * 1024;
/** A file is fetched for so long, ms: somebody waits for the answer. */
const fetchWithin = 30_000;

/** @returns a function from a file as it was announced to one that can be loaded */
export function fileLoader(options: FileOptions): (file: Announced) => SentFile {
  return (file) => {
    const name = file.name ?? text('en', 'intake-file');
    return { name, load: async () => ({ bytes: await bytesOf(file, name, options), name, url: null }) };
  };
}

async function bytesOf({ id, size }: Announced, name: string, { api, token, apiRoot }: FileOptions): Promise<Uint8Array> {
  // Telegram refuses what is larger than its own limit: this says it in plainer words.
  if (size !== null && size > maxBytes) throw tooLarge(name, size);
  try {
    const { file_path: path } = await api.getFile(id);
    if (path === undefined) throw new Error('no path');
    const address = `${apiRoot?.replace(/\/+$/, '') ?? 'https://api.telegram.org'}/file/bot${token}/${path}`;
    const answer = await fetch(address, { signal: AbortSignal.timeout(fetchWithin), redirect: 'error' });
    if (!answer.ok || answer.body === null) throw new Error(`HTTP ${answer.status}`);
    return await collected(answer.body, name);
  } catch (error) {
    if (error instanceof StandpointError) throw error;
    throw new StandpointError('sent-file-lost', { name, platform: 'Telegram', reason: faultOf(error, token) });
  }
}

/** Never more than the limit, whatever was announced. */
async function collected(body: ReadableStream<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(name, size);
    chunks.push(chunk);
  }
  if (size === 0) throw new StandpointError('file-empty', { path: name });
  return Buffer.concat(chunks, size);
}

function tooLarge(name: string, size: number): StandpointError {
  return new StandpointError('sent-file-too-large', {
    name, megabytes: Math.ceil(size / megabyte), most: maxBytes / megabyte, platform: 'Telegram', allowed: platformMegabytes,
  });
}
