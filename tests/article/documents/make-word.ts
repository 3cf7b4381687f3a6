/** Writes small Word files by hand: a zip archive with the parts that Word itself writes. */
import { deflateRawSync } from 'node:zlib';

const crcTable = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** An archive; `lie` says another size of each entry than it has. */
export function makeZip(entries: Readonly<Record<string, string | Uint8Array>>, lie?: number): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const stored = name === 'mimetype';
    const body = stored ? bytes : packed;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(stored ? 0 : 8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(body.length, 14);
    head.writeUInt32LE(lie ?? bytes.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const offset = Buffer.alloc(18);
    offset.writeUInt32LE(at, 14);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), body]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, offset.subarray(4), Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, listed, Buffer.from('PK\x05\x06'), end]);
}

export interface Paragraph {
  readonly text: string;
  readonly style?: string;
  /** The number of a footnote at its end. */
  readonly note?: number;
}

export interface WordOptions {
  readonly notes?: Readonly<Record<number, string>>;
  readonly properties?: { readonly title?: string; readonly creator?: string; readonly created?: string; readonly modified?: string };
}

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namesOfStyles: Readonly<Record<string, string>> = {
  Title: 'Title', Heading1: 'heading 1', Heading2: 'heading 2', Caption: 'caption', TOC1: 'toc 1', Subtitle: 'Subtitle',
};

export function wordParts(paragraphs: readonly Paragraph[], { notes = {}, properties = {} }: WordOptions = {}): Record<string, string> {
  const body = paragraphs.map(({ text, style, note }) => `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}`
    + `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
    + `${note === undefined ? '' : `<w:r><w:footnoteReference w:id="${note}"/></w:r>`}</w:p>`).join('');
  const { title, creator, created, modified } = properties;
  const field = (tag: string, value: string | undefined) => (value === undefined ? '' : `<${tag}>${escaped(value)}</${tag}>`);
  return {
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
      + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
      + `<Override PartName="/word/document.xml" ContentType="${kind}.document.main+xml"/>`
      + `<Override PartName="/word/styles.xml" ContentType="${kind}.styles+xml"/>`
      + `<Override PartName="/word/footnotes.xml" ContentType="${kind}.footnotes+xml"/></Types>`,
    '_rels/.rels': '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
      + `<Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
      + `<Relationship Id="r1" Type="${relation}/styles" Target="styles.xml"/>`
      + `<Relationship Id="r2" Type="${relation}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${main}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${main}>${Object.entries(namesOfStyles)
      .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
    'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes ${main}>${Object.entries(notes)
      .map(([id, text]) => `<w:footnote w:id="${id}"><w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:footnote>`).join('')}</w:footnotes>`,
    'docProps/core.xml': '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
      + 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
      + `${field('dc:title', title)}${field('dc:creator', creator)}${field('dcterms:created', created)}${field('dcterms:modified', modified)}</cp:coreProperties>`,
  };
}

export function makeWord(paragraphs: readonly Paragraph[], options: WordOptions = {}): Uint8Array {
  return makeZip(wordParts(paragraphs, options));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
