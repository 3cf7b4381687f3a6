/** A body without its compression, and never more of it than the limit. */
import { pipeline, type Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';

/** What the body holds is larger than allowed. */
export class TooLarge extends Error {}
/** It is compressed in a way that we don't know. */
export class UnknownEncoding extends Error {}

/** 8 MB, what RFC 8878 asks every decoder to have; more is a way to fill memory. */
const largestZstdWindow = 23;
/** Honest servers compress once. */
const mostEncodings = 2;

/** Rejects with `TooLarge`, `UnknownEncoding`, or what the connection or the decoder reports. */
export async function readBody(body: Readable, contentEncoding: string, limit: number): Promise<Uint8Array> {
  const encodings = contentEncoding.toLowerCase().split(',').map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > mostEncodings) throw new UnknownEncoding();
  // The last one named was put on last.
  const decoders = encodings.reverse().map(decoderOf);
  const decoded = decoders.reduce<Readable>((source, decoder) => pipeline(source, decoder, () => undefined), body);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of decoded) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a body is bytes');
    size += chunk.length;
    if (size > limit) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function decoderOf(encoding: string): Transform {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip();
    case 'deflate':
      return zlib.createInflate();
    case 'br':
      return zlib.createBrotliDecompress();
    case 'zstd':
      return zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: largestZstdWindow } });
    default:
      throw new UnknownEncoding();
  }
}
