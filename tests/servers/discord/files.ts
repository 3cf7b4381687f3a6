/** Uploaded files as Discord keeps them: each under an address of its own, with a signature, for a while. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateSnowflake } from 'discord-digital-twin';

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the uploader's app names it. */
  readonly type?: string;
  /** It is gone before anybody fetches it. */
  readonly gone?: boolean;
}

export interface Kept {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type: string;
  readonly ephemeral: boolean;
}

export interface Files {
  readonly host: string;
  keep(upload: Upload): Kept;
  stop(): Promise<void>;
}

export async function startFiles(): Promise<Files> {
  const kept = new Map<string, Upload>();
  const server = createServer((request, response) => {
    const upload = kept.get(request.url ?? '');
    if (upload === undefined || upload.gone === true) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': upload.type ?? 'application/octet-stream' }).end(upload.bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    keep(upload) {
      const id = generateSnowflake();
      // Discord puts plain signs in place of others.
      const filename = upload.name.replace(/[^\w.-]/g, '_');
      const path = `/ephemeral-attachments/1/${id}/${filename}?ex=6a&is=6b&hm=5ec2e7`;
      kept.set(path, upload);
      return {
        id,
        filename,
        size: upload.bytes.length,
        url: `http://${host}${path}`,
        proxy_url: `http://${host}${path}`,
        content_type: upload.type ?? 'application/octet-stream',
        ephemeral: true,
      };
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
