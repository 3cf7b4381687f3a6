/** What kind of file it is, by its content: names and types that somebody gave it prove nothing. */
import { unzip, zipEntries, type ZipEntry } from './zip.ts';

export type Format =
  | { readonly type: 'pdf' | 'word' }
  /** Known, and not read: `name` is one of the choices in the catalogue's `error-document-format`. */
  | { readonly type: 'foreign'; readonly name: ForeignFormat }
  /** Begins like a Word file and can't be opened. */
  | { readonly type: 'broken' | 'encrypted' };

export type ForeignFormat =
  | 'doc' | 'rtf' | 'odt' | 'pages' | 'wordml' | 'epub' | 'spreadsheet' | 'presentation' | 'archive';

/** A PDF may have other bytes in front, within the first kilobyte. */
const pdfWindow = 1024;
/** What an entry of an archive begins with, and how far behind that its name stands. */
const localEntry = 'PK\x03\x04';
const nameAt = 26;

/** Null for what is none of these: a text, a page, or anything else. */
export function formatOf(bytes: Uint8Array): Format | null {
  const head = latin(bytes.subarray(0, pdfWindow));
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-\d/.test(head)) return { type: 'pdf' };
  if (/%PDF-\d\.\d/.test(head) && latin(bytes).includes('endobj')) return { type: 'pdf' };
  if (/^\s*\{\\rtf/.test(head)) return { type: 'foreign', name: 'rtf' };
  if (head.startsWith('\xd0\xcf\x11\xe0')) return ofCompound(bytes);
  if (head.startsWith(localEntry) || head.startsWith('PK\x05\x06')) return ofArchive(bytes);
  if (/^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*>\s*<\?mso-application[^>]*Word/.test(head)) return { type: 'foreign', name: 'wordml' };
  return null;
}

/** Microsoft's old container: its parts have names in UTF-16. */
function ofCompound(bytes: Uint8Array): Format | null {
  const content = latin(bytes);
  const has = (name: string) => content.includes(name.split('').join('\0'));
  if (has('EncryptedPackage')) return { type: 'encrypted' };
  if (has('WordDocument')) return { type: 'foreign', name: 'doc' };
  if (has('PowerPoint Document')) return { type: 'foreign', name: 'presentation' };
  return has('Workbook') ? { type: 'foreign', name: 'spreadsheet' } : null;
}

function ofArchive(bytes: Uint8Array): Format {
  const entries = zipEntries(bytes);
  // An archive that was cut has no directory any more; its parts still begin with their names.
  const names = entries === null
    ? latin(bytes).split(localEntry).slice(1).map((entry) => entry.slice(nameAt, nameAt + 60)) : [...entries.keys()];
  const within = (folder: string) => names.some((name) => name.startsWith(folder));
  if (entries === null) return within('word/') || within('[Content_Types]') ? { type: 'broken' } : { type: 'foreign', name: 'archive' };
  if (within('word/')) return { type: 'word' };
  return { type: 'foreign', name: otherOffice(within) ?? openDocument(bytes, entries) ?? 'archive' };
}

function otherOffice(within: (folder: string) => boolean): ForeignFormat | null {
  if (within('xl/')) return 'spreadsheet';
  if (within('ppt/')) return 'presentation';
  return within('Index/') || within('Index.zip') ? 'pages' : null;
}

/** OpenDocument files and e-books name their type in their first entry. */
function openDocument(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): ForeignFormat | null {
  const entry = entries.get('mimetype');
  if (entry === undefined) return null;
  const type = latin(unzip(bytes, entry, pdfWindow));
  if (type.includes('epub')) return 'epub';
  if (type.includes('spreadsheet')) return 'spreadsheet';
  if (type.includes('presentation')) return 'presentation';
  return type.includes('opendocument.text') ? 'odt' : null;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
