/** A cable to a server on loopback that can be cut and mended: while it is cut nothing passes, and nobody is told. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';

export interface Cable {
  /** The server's address by way of the cable. */
  readonly url: string;
  cut(): void;
  mend(): void;
  close(): void;
}

/** @param to the server's address, with a port */
export async function layCable(to: string): Promise<Cable> {
  const { port, hostname } = new URL(to);
  const ends = new Set<Socket>();
  let whole = true;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, into] of [[near, far], [far, near]] as const) {
      ends.add(from);
      from.on('data', (bytes) => into.write(bytes));
      from.on('error', () => undefined);
      from.once('close', () => {
        ends.delete(from);
        into.destroy();
      });
      if (!whole) from.pause();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(to);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    cut() {
      whole = false;
      for (const end of ends) end.pause();
    },
    mend() {
      whole = true;
      for (const end of ends) end.resume();
    },
    close() {
      for (const end of ends) end.destroy();
      server.close();
    },
  };
}
