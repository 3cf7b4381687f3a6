/** Writes small PDF files by hand: letters of one width (Courier), each line where a test puts it. */
import { deflateSync } from 'node:zlib';

/** Letters from one place on, in points from the page's upper left corner. */
export interface Set {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

export interface PdfOptions {
  readonly info?: Readonly<Record<string, string>>;
  /** Pages of so many packed megabytes of blanks instead of letters, each so often over. */
  readonly bomb?: { readonly megabytes: number; readonly times: number };
  /** As a program that wants a password writes it. */
  readonly locked?: boolean;
}

export const pageWidth = 612;
export const pageHeight = 792;

/** A letter's width in sizes. */
const courier = 0.6;

export const widthOf = (text: string, size = 10): number => text.length * courier * size;

/** Windows-1252, as the fonts' encoding says; what it lacks can't be written here. */
const special: Readonly<Record<string, string>> = { '’': '\x92', '“': '\x93', '”': '\x94', '•': '\x95', '–': '\x96', '—': '\x97', '…': '\x85' };

export function makePdf(pages: readonly (readonly Set[])[], { info = {}, bomb, locked = false }: PdfOptions = {}): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer) => objects.push(Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1'));
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const font of ['Courier', 'Courier-Bold']) add(`<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`);
  pages.forEach((page, index) => {
    const contents = `${6 + index * 2} 0 R `.repeat(bomb?.times ?? 1);
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Contents [${contents}] `
      + '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>');
    const content = bomb === undefined ? Buffer.from(page.map(operators).join('\n'), 'latin1') : Buffer.alloc(bomb.megabytes * 1024 * 1024, ' ');
    const packed = deflateSync(content);
    add(Buffer.concat([Buffer.from(`<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`), packed, Buffer.from('\nendstream')]));
  });
  add(`<< ${Object.entries(info).map(([name, value]) => `/${name} (${escaped(value)})`).join(' ')} >>`);
  if (locked) {
    const key = `<${'5a'.repeat(32)}>`;
    add(`<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O ${key} /U ${key} >>`);
  }
  return assembled(objects, locked);
}

function operators({ text, x, y, size = 10, bold = false }: Set): string {
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${pageHeight - y} Td (${escaped(text)}) Tj ET`;
}

function escaped(text: string): string {
  return text.replace(/[’“”•–—…]/g, (sign) => special[sign] ?? sign).replace(/[\\()]/g, '\\$&');
}

function assembled(objects: readonly Buffer[], locked: boolean): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const push = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((body, index) => {
    offsets.push(length);
    push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const last = objects.length;
  const infoAt = locked ? last - 1 : last;
  push(Buffer.from(`xref\n0 ${last + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${last + 1} /Root 1 0 R /Info ${infoAt} 0 R`
    + `${locked ? ` /Encrypt ${last} 0 R /ID [<00> <00>]` : ''} >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** Words in lines of at most `columns` letters, as a typesetter without hyphens would have them. */
export function wrap(words: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
