/** The little of a zip archive that Word files need: its directory, and an entry inflated within a limit. */
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  /** As the directory says; an archive may lie. */
  readonly unpacked: number;
  readonly at: number;
  readonly encrypted: boolean;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** The end's fixed part, and the longest comment that may follow it. */
const endLength = 22;
const longestComment = 0xffff;

/** The entries by name; null for what has no readable directory, such as an archive that was cut. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries = new Map<string, ZipEntry>();
  try {
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== entrySignature) return null;
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
      entries.set(name, {
        name, method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true),
        encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      });
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

/**
 * An entry's content.
 * @throws RangeError for more than `limit` bytes, whatever the directory says, and for one that lies outside the archive
 * @throws Error for content that is damaged
 */
export function unzip(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.at, true) !== localSignature) throw new Error('no entry there');
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Error('packed in a way that is not known');
  return inflateRawSync(packed, { maxOutputLength: limit });
}
