/** One request with its redirects: every address checked before it is connected to, bounded in time and size. */
import { isUtf8 } from 'node:buffer';
import { Agent, request, type buildConnector, type Dispatcher } from 'undici';
import { StandpointError } from '../../errors.ts';
import { maxBytes } from '../load.ts';
import { parseLink } from './address.ts';
import { readBody } from './body.ts';
import { checkedAddresses, connectorTo, systemNetwork, type Network } from './connect.ts';
import { faultOf } from './faults.ts';
import { shownUrl } from './shown.ts';

export interface FetchSettings {
  /** `host` or `host:port` that may be private: `FETCH_ALLOW_HOSTS`. */
  readonly allowHosts: readonly string[];
  /** For everything of one request together, its redirects too; 15 s when left out. */
  readonly timeoutMs?: number;
  readonly network?: Network;
}

export interface FetchOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Asked before each address, a redirect's too; it throws what speaks against it. */
  readonly permit?: (url: URL) => Promise<void>;
  /** Aborted when the process stops. */
  readonly signal?: AbortSignal;
}

export interface Fetched {
  readonly status: number;
  /** The last address, after redirects, without its fragment. */
  readonly url: string;
  readonly header: (name: string) => string;
  /** Uncompressed; empty unless the status is 2xx. */
  readonly bytes: Uint8Array;
}

const timeoutMs = 15_000;
const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

/** Names the project and nobody; `robots.txt` files know it by the word before the slash. */
export const userAgent = 'Standpoint/0.1';

/**
 * @param link http or https; anything that does not lead to the public internet is refused, in whatever spelling and
 *   after whatever redirect, unless its host is allowed by name
 * @returns any answer but a redirect, whatever its status
 * @throws StandpointError `url-not-allowed`, `url-unreachable`, `url-too-large`, and what `permit` throws
 */
export async function fetchUrl(link: string, settings: FetchSettings, options: FetchOptions = {}): Promise<Fetched> {
  const deadline = AbortSignal.timeout(settings.timeoutMs ?? timeoutMs);
  const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
  let url = parseLink(link, settings.allowHosts);
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    await options.permit?.(url);
    const answer = await ask(url, settings, options, signal);
    if (!('location' in answer)) return answer;
    url = parseLink(answer.location, settings.allowHosts, url);
  }
  throw new StandpointError('url-unreachable', { url: shownUrl(link), fault: 'redirects', detail: String(mostRedirects) });
}

type Answer = Fetched | { readonly location: string };

async function ask(url: URL, settings: FetchSettings, options: FetchOptions, signal: AbortSignal): Promise<Answer> {
  const { allowHosts, network = systemNetwork } = settings;
  try {
    const addresses = await within(signal, checkedAddresses(url, allowHosts, network));
    return await askAt(connectorTo(addresses, url, { network, signal }), url, options, signal);
  } catch (error) {
    throw faultOf(error, url, signal);
  }
}

/** A connection of its own for each request: none is left over for an address that nobody checked. */
async function askAt(
  connect: buildConnector.connector, url: URL, { headers }: FetchOptions, signal: AbortSignal,
): Promise<Answer> {
  const agent = new Agent({ connect, allowH2: false, maxResponseSize: maxBytes });
  try {
    const answer = await request(url, {
      dispatcher: agent, signal,
      headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, deflate, br, zstd', ...headers },
    });
    const header = headerOf(answer);
    const location = inUtf8(header('location'));
    if (redirects.has(answer.statusCode) && location !== '') return { location };
    const good = answer.statusCode >= 200 && answer.statusCode < 300;
    const bytes = good ? await readBody(answer.body, header('content-encoding'), maxBytes) : new Uint8Array();
    return { status: answer.statusCode, url: url.href, header, bytes };
  } finally {
    await agent.destroy();
  }
}

/** Headers arrive a byte a letter; sites with other alphabets put UTF-8 into addresses all the same. */
function inUtf8(header: string): string {
  const bytes = Buffer.from(header, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : header;
}

/** A name server that never answers must not hold anybody up. */
async function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  return Promise.race([work, new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('out of time')), { once: true });
  })]);
}

function headerOf({ headers }: Dispatcher.ResponseData): Fetched['header'] {
  return (name) => {
    const value = headers[name] ?? '';
    return typeof value === 'string' ? value : value.join(', ');
  };
}
