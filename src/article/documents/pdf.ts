/** PDF files by PDF.js (unpdf): from bytes to pages with their runs of letters, and from those to an article's blocks. */
import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { StandpointError } from '../../errors.ts';
import type { ReadDocument } from './document.ts';
import { flow } from './flow.ts';
import type { PdfPage, Run } from './page.ts';
import { pdfDate, plausible, type RawProperties } from './properties.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Longer ones are books and statutes; the longest analyses of research services have about 150 pages. */
export const mostPages = 300;

const itemSchema = z.object({
  str: z.string(), transform: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
  width: z.number(), fontName: z.string(),
});
const infoSchema = z.object({
  Title: z.string().optional().catch(undefined), Author: z.string().optional().catch(undefined),
  Creator: z.string().optional().catch(undefined), Producer: z.string().optional().catch(undefined),
  CreationDate: z.unknown().optional(), ModDate: z.unknown().optional(),
});

/**
 * @param now epoch ms
 * @throws StandpointError document-broken, document-encrypted, document-no-text, document-too-long
 */
export async function readPdf(bytes: Uint8Array, name: string, now: number): Promise<ReadDocument> {
  const pdf = await opened(bytes, name);
  if (pdf.numPages > mostPages) throw new StandpointError('document-too-long', { name, pages: pdf.numPages, most: mostPages });
  try {
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await pageOf(pdf, number));
    if (!isText(pages)) throw new StandpointError('document-no-text', { name });
    return { ...flow(pages), properties: plausible(await propertiesOf(pdf), now) };
  } catch (cause) {
    throw cause instanceof StandpointError ? cause : new StandpointError('document-broken', { name }, { cause });
  }
}

async function opened(bytes: Uint8Array, name: string): Promise<Pdf> {
  try {
    // PDF.js takes the bytes for itself; nothing in a file is run, and no font is drawn.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0, disableFontFace: true, useSystemFonts: false, enableXfa: false,
    });
  } catch (cause) {
    const encrypted = cause instanceof Error && cause.name === 'PasswordException';
    throw new StandpointError(encrypted ? 'document-encrypted' : 'document-broken', { name }, { cause });
  }
}

async function pageOf(pdf: Pdf, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { width, height, transform: view } = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = z.array(z.number()).parse(view);
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item): Run[] => {
    const parsed = itemSchema.safeParse(item);
    if (!parsed.success || parsed.data.str.trim() === '') return [];
    const { str: text, transform: [scaleX, skewX, skewY, scaleY, x, y], width: length, fontName: font } = parsed.data;
    // Stamps along the edge and across the page stand upright or askew.
    const across = [a * scaleX + c * skewX, b * scaleX + d * skewX];
    if (Math.abs(across[1] ?? 0) > Math.abs(across[0] ?? 0) * 0.1) return [];
    const size = Math.hypot(skewY, scaleY);
    return [{ text, x: a * x + c * y + e, baseline: b * x + d * y + f, width: length, size: Math.round(size * 10) / 10, font }];
  });
  page.cleanup();
  return { number, width, height, runs: runs.filter(({ size, baseline }) => size > 0 && baseline >= 0 && baseline <= height) };
}

/** Pictures of pages have no letters, and some files have letters that only their fonts can tell. */
function isText(pages: readonly PdfPage[]): boolean {
  const text = pages.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const strange = text.match(/[\p{Cc}\p{Co}\ufffd]/gu)?.length ?? 0;
  return letters >= 40 * Math.min(pages.length, 5) && strange < letters * 0.2;
}

async function propertiesOf(pdf: Pdf): Promise<RawProperties> {
  const { info } = await pdf.getMetadata();
  const found = infoSchema.safeParse(info).data;
  return {
    title: found?.Title ?? null, author: found?.Author ?? null,
    created: pdfDate(found?.CreationDate), changed: pdfDate(found?.ModDate),
    program: [found?.Creator, found?.Producer].filter(Boolean).join(' '),
  };
}
