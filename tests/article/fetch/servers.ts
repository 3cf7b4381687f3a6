/** Servers on loopback, and a network in which names and public addresses of the tests' own lead to them. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildConnector } from 'undici';
import { onTestFinished } from 'vitest';
import type { Network } from '../../../src/article/fetch/connect.ts';

export interface Site {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly port: number;
  /** Paths in the order in which they were asked for. */
  readonly asked: string[];
}

/** A server that is gone after the test. */
export async function site(listener: RequestListener, server: Server = createServer()): Promise<Site> {
  const asked: string[] = [];
  server.on('request', (request, response) => {
    asked.push(request.url ?? '');
    // Whoever hangs up in the middle ends what is still being written.
    response.on('error', () => undefined);
    listener(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, asked };
}

export interface FakeNetwork extends Network {
  /** Addresses that were connected to, `address:port`. */
  readonly connected: string[];
  /** Names that were asked for. */
  readonly resolved: string[];
}

/**
 * @param names what each name resolves to, in turn for each time that it is asked; the last answer stays
 * @param port where each address leads to, whichever it is
 * @param trust certificates besides those of the system
 */
export function network(
  names: Readonly<Record<string, readonly (readonly string[])[]>>, port: number, trust: { ca?: string[] } = {},
): FakeNetwork {
  const connect = buildConnector({ allowH2: false, maxCachedSessions: 0, ...trust });
  const connected: string[] = [];
  const resolved: string[] = [];
  return {
    connected, resolved,
    resolve: async (host) => {
      const times = resolved.filter((name) => name === host).length;
      resolved.push(host);
      const answers = names[host];
      if (answers === undefined) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
      return answers[Math.min(times, answers.length - 1)] ?? [];
    },
    connect: (options, callback) => {
      connected.push(`${options.hostname}:${options.port}`);
      connect({ ...options, hostname: '127.0.0.1', host: '127.0.0.1', port: String(port) }, callback);
    },
  };
}
