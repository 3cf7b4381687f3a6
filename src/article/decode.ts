/**
 * From bytes to characters: byte order mark, UTF-8, the charset that the server or the page declares, then a Windows
 * code page.
 */
import { StandpointError } from '../errors.ts';

/**
 * Files that are no text though they may begin like it: PDF, RTF, zip (also Word), gzip, PNG, JPEG, GIF,
 * OLE.
 */
const signatures = [
  '%PDF-', '{\\rtf', 'PK\x03\x04', '\x1f\x8b', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\xd0\xcf\x11\xe0',
];

/** Where a page may declare its charset: HTML asks for the first 1024 bytes, real pages often take more. */
const declarationWindow = 4096;

/**
 * The text of a file. What is valid UTF-8 is UTF-8 whatever the page declares: editors save pages whose old
 * declaration no longer holds, and other charsets practically never look like UTF-8.
 * @param charset what the server says; it goes before what the page says, as in browsers
 * @throws StandpointError file-binary
 */
export function decode(bytes: Uint8Array, name: string, charset: string | null = null): string {
  const latin = (length: number) => new TextDecoder('latin1').decode(bytes.subarray(0, length));
  const head = latin(8);
  const known = signatures.some((signature) => head.startsWith(signature));
  const text = known ? '' : decodeText(bytes, latin(declarationWindow), charset);
  if (known || isJunk(text)) throw new StandpointError('file-binary', { name });
  return text;
}

/**
 * A text that came as characters, as from JSON: letters that no charset can write are replaced.
 * @throws StandpointError file-binary
 */
export function decoded(text: string, name: string): string {
  if (signatures.some((signature) => text.startsWith(signature)) || isJunk(text)) throw new StandpointError('file-binary', { name });
  return text.toWellFormed();
}

function decodeText(bytes: Uint8Array, head: string, charset: string | null): string {
  if (head.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes);
  if (head.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return new TextDecoder(unmarked).decode(bytes);
  // A file cut in the middle of its last letter is no other charset for that.
  const utf8 = new TextDecoder('utf-8').decode(bytes).replace(/\ufffd$/, '');
  const broken = count(utf8, '\ufffd');
  if (broken === 0) return utf8;
  // A broken letter here and there is still UTF-8; a text in another charset has few valid sequences.
  const wide = utf8.length - asciiLength(utf8) - broken;
  if (broken * 10 <= wide) return utf8;
  const inPage = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1];
  const declared = [charset, inPage].find((label) => label && !/^utf-?8$/i.test(label) && knownDecoder(label));
  return decodeAs(declared ?? codePage(bytes), bytes);
}

/**
 * UTF-16 without its mark: half of the bytes of spaces, digits and markup is zero, always the same half, while no other
 * text has a zero anywhere.
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, declarationWindow);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even > 0 === odd > 0 || (even + odd) * 50 < head.length) return null;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/** 0x80 to 0x9F of windows-1252, which Node's decoder leaves as control characters (seen in 24.9). */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A charset that nobody knows is taken for the western one. */
function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = knownDecoder(label) ?? new TextDecoder('windows-1252');
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replaceAll(/[\u0080-\u009f]/g, (letter) => western[letter.charCodeAt(0) - 0x80] ?? letter);
}

function knownDecoder(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/**
 * Which Windows code page undeclared bytes are in. Cyrillic letters are all at 0xC0 and above and make up
 * most of a text; the bytes that Turkish needs (ğ İ ı ş Ğ Ş) are Icelandic letters in the western page.
 */
function codePage(bytes: Uint8Array): string {
  let letters = 0;
  let high = 0;
  let turkish = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) high += 1;
    if (byte >= 0xc0 || (byte >= 0x41 && byte <= 0x7a)) letters += 1;
    if ([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe].includes(byte)) turkish += 1;
  }
  if (high > letters * 0.4) return 'windows-1251';
  return turkish > high * 0.3 ? 'windows-1254' : 'windows-1252';
}

/**
 * Control characters are a tenth of random bytes and none of a text; 1 % leaves room for form feeds and the
 * like.
 */
function isJunk(text: string): boolean {
  const control = text.match(/[\p{Cc}--[\t\n\v\f\r\u{80}-\u{9f}]]/gv)?.length ?? 0;
  return control * 100 > text.length || count(text, '\ufffd') * 20 > text.length;
}

function asciiLength(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) < 0x80) length += 1;
  return length;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
