/** Pages with their truth, from a folder: `NAME.html` beside `NAME.json`, or a folder a page. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { kindSchema, type Kind } from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { parsePage } from './dom.ts';
import { blocksOf } from './page-blocks.ts';

/** What a careful reader finds on a page; a field that is left out is not scored. */
export interface PageTruth {
  /** Its paragraphs; null where the page holds no article. */
  text: string[] | null;
  /** The code with which a page without article is refused. */
  error?: string | undefined;
  title?: string | null | undefined;
  authors?: string[] | undefined;
  published?: string | null | undefined;
  kind?: Kind | undefined;
}
export interface PageCase { id: string; bytes: Uint8Array; truth: PageTruth }

const truthSchema = z.object({
  text: z.array(z.string()).nullable(),
  error: z.string().optional(),
  title: z.string().nullable().optional(),
  authors: z.array(z.string()).optional(),
  published: z.string().nullable().optional(),
  kind: kindSchema.optional(),
});

/** As Mozilla's test pages have it: the byline is free text, so names are looked for in it. */
const mozillaSchema = z.object({
  title: z.string().nullable().optional(),
  byline: z.string().nullable().optional(),
  publishedTime: z.string().nullable().optional(),
});

/**
 * All pages of a folder, sorted by name.
 * @throws StandpointError file-missing, file-is-folder (no page in it), line-invalid (a truth that does not fit)
 */
export async function loadPages(folder: string): Promise<PageCase[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new StandpointError('file-missing', { path: folder }, { cause });
  });
  const names = entries.map((entry) => entry.name).sort((a, b) => (a < b ? -1 : 1));
  const own = names.filter((name) => name.endsWith('.html') && names.includes(name.replace(/\.html$/, '.json')));
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  const cases = [
    ...await Promise.all(own.map(async (name) => ownPage(folder, name.replace(/\.html$/, '')))),
    ...(await Promise.all(folders.map(async (name) => foreignPage(join(folder, name))))).flat(),
  ];
  if (cases.length === 0) throw new StandpointError('file-is-folder', { path: folder });
  return cases;
}

async function ownPage(folder: string, id: string): Promise<PageCase> {
  const truth = await jsonOf(join(folder, `${id}.json`), truthSchema);
  return { id, bytes: await readFile(join(folder, `${id}.html`)), truth };
}

async function foreignPage(folder: string): Promise<PageCase[]> {
  const names = await readdir(folder);
  if (!['source.html', 'expected.html', 'expected-metadata.json'].every((name) => names.includes(name))) return [];
  const { title, byline, publishedTime } = await jsonOf(join(folder, 'expected-metadata.json'), mozillaSchema);
  const expected = parsePage(await readFile(join(folder, 'expected.html'), 'utf8'), null);
  const truth: PageTruth = { text: blocksOf(expected.body).map(({ text }) => text), title };
  if (byline) truth.authors = [byline];
  if (publishedTime) truth.published = publishedTime;
  return [{ id: basename(folder), bytes: await readFile(join(folder, 'source.html')), truth }];
}

async function jsonOf<Row>(file: string, schema: z.ZodType<Row>): Promise<Row> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    const problem = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new StandpointError('line-invalid', { line: 1, problem: `${basename(file)}: ${problem}` }, { cause });
  }
}
