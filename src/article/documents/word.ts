/** Word files (.docx) by mammoth: its styles say what is a title, a heading, a note, a caption. */
import mammoth from 'mammoth';
import { StandpointError } from '../../errors.ts';
import type { Removed } from '../../contracts.ts';
import { parsePage, type PageDocument } from '../dom.ts';
import { cleanCharacters, oneLine } from '../hygiene.ts';
import { blocksOf } from '../page-blocks.ts';
import type { DocumentBlock, ReadDocument } from './document.ts';
import { plausible, type RawProperties } from './properties.ts';
import { unzip, zipEntries, type ZipEntry } from './zip.ts';

/** Word's names of its own styles are English in every edition. */
const styles = [
  "p[style-name='Title'] => p.document-title:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='caption'] => figure > figcaption:fresh",
  ...Array.from({ length: 9 }, (_, level) => `p[style-name='toc ${level + 1}'] => nav > p:fresh`),
  "p[style-name='TOC Heading'] => nav > p:fresh",
];

/** Letters of a cell; layout tables have whole paragraphs in theirs. */
const longestCell = 120;
/** All of a file's markup together; a hundred pages take a tenth of it. */
const mostMarkup = 32 * 1024 * 1024;

/**
 * @param now epoch ms
 * @throws StandpointError document-broken, document-encrypted, document-too-heavy
 */
export async function readWord(bytes: Uint8Array, name: string, now: number): Promise<ReadDocument> {
  const entries = zipEntries(bytes);
  if (entries === null) throw new StandpointError('document-broken', { name });
  if ([...entries.values()].some(({ encrypted }) => encrypted)) throw new StandpointError('document-encrypted', { name });
  const properties = checked(bytes, entries, name);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, {
    styleMap: styles, includeEmbeddedStyleMap: false,
    // Pictures are not looked at.
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  }).catch((cause: unknown) => {
    throw new StandpointError('document-broken', { name }, { cause });
  });
  const document = parsePage(value, null);
  const removed = takeNotes(document);
  flattenCells(document);
  const { title, blocks } = withoutTitle(document);
  return { blocks, title, removed, properties: plausible(properties, now) };
}

/** Inflates all markup once, so that a bomb goes off here, where it is small. @returns the file's properties */
function checked(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, name: string): RawProperties {
  let left = mostMarkup;
  let properties = propertiesOf('');
  for (const entry of entries.values()) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    try {
      const content = unzip(bytes, entry, left);
      left -= content.length;
      if (left <= 0) throw new RangeError('more markup than is read');
      if (entry.name === 'docProps/core.xml') properties = propertiesOf(new TextDecoder().decode(content));
    } catch (cause) {
      throw new StandpointError(cause instanceof RangeError ? 'document-too-heavy' : 'document-broken', { name }, { cause });
    }
  }
  return properties;
}

function propertiesOf(core: string): RawProperties {
  const field = (tag: string) => {
    const words = new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]*)</${tag}>`).exec(core)?.[1];
    return words === undefined ? null : parsePage(`<p>${words}</p>`, null).body.textContent;
  };
  return {
    title: field('dc:title'), author: field('dc:creator'), program: null,
    created: field('dcterms:created'), changed: field('dcterms:modified'),
  };
}

/** Takes footnotes and endnotes out, and the marks that point at them. */
function takeNotes(document: PageDocument): Removed[] {
  for (const mark of document.querySelectorAll('a[id*="note-ref-"]')) (mark.closest('sup') ?? mark).textContent = '';
  const removed: Removed[] = [];
  for (const note of document.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')) {
    removed.push({ text: oneLine(cleanCharacters(note.textContent ?? '').replace(/↑\s*$/, '')), why: 'furniture-footnote' });
    note.textContent = '';
  }
  return removed.filter(({ text }) => text !== '');
}

/** Word wraps each cell's words in a paragraph: a row of short ones is a row of data all the same. */
function flattenCells(document: PageDocument): void {
  for (const row of document.querySelectorAll('tr')) {
    const cells = [...row.children];
    if (cells.some(({ textContent }) => (textContent ?? '').length >= longestCell)) continue;
    for (const cell of cells) cell.textContent = cell.textContent ?? '';
  }
}

/** The title by its style; else a heading of the first level with which the text begins. */
function withoutTitle(document: PageDocument): { title: string | null; blocks: DocumentBlock[] } {
  const first = [...document.body.children].find(({ textContent }) => oneLine(textContent ?? '') !== '');
  const styled = [...document.querySelectorAll('p.document-title')];
  const titles = styled.length > 0 || first?.tagName !== 'H1' ? styled : [first];
  const title = oneLine(cleanCharacters(titles.map(({ textContent }) => textContent ?? '').join(' ')));
  for (const one of titles) one.textContent = '';
  return { title: title === '' ? null : title, blocks: blocksOf(document.body) };
}
