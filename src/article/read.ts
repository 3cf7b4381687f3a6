/** From a source to a clean article: header, text, numbered sentences, and what was taken out and why. */
import { StandpointError } from '../errors.ts';
import { text as words } from '../i18n/catalogue.ts';
import { originFieldSchema, type CleanArticle, type Kind, type Origin, type Origins, type Sentence } from '../contracts.ts';
import type { Block } from './block.ts';
import { fieldDate } from './dates.ts';
import { decode, decoded } from './decode.ts';
import type { ReadDocument } from './documents/document.ts';
import { headLength } from './head.ts';
import { partHeader, type Parted } from './header.ts';
import { isLowered } from './kind-lowered.ts';
import { chooseKind, sectionKind } from './kind.ts';
import { detectLanguage } from './language.ts';
import type { Source } from './load.ts';
import { undeclared, type Declared } from './metadata.ts';
import { fieldNames } from './names.ts';
import { readPage, type Page } from './page.ts';
import { sameWords } from './parting.ts';
import { readPlain } from './plain.ts';
import { splitSentences } from './sentences.ts';
import { withoutTurnMarks } from './turns.ts';

/** What an editor knows better: it takes the place of what was read. */
export interface Overrides {
  title?: string;
  authors?: string[];
  outlet?: string;
  url?: string;
  published?: string;
  kind?: Kind;
}

/** What is known from around it, such as a feed's entry or a forwarded message: it only fills what the article leaves open. */
export interface Known extends Omit<Overrides, 'kind'> {
  readonly origin: Origin;
}

/**
 * Reads whatever editors have: text, a page, a PDF or Word file, told apart by the content.
 * @throws StandpointError what `readArticle` throws; document-broken, -encrypted, -no-text, -too-long, -too-heavy,
 *   -format
 */
export async function readSource(source: Source, overrides: Overrides = {}, known: readonly Known[] = []): Promise<CleanArticle> {
  const { bytes, name } = source;
  // Archives and threads are for files: who reads pages from a pipe waits for neither.
  const { formatOf } = await import('./documents/format.ts');
  const format = formatOf(bytes);
  if (format === null) return readArticle(source, overrides, known);
  if (format.type === 'foreign') throw new StandpointError('document-format', { name, format: format.name });
  if (format.type === 'broken' || format.type === 'encrypted') throw new StandpointError(`document-${format.type}`, { name });

  const { openDocument } = await import('./documents/open.ts');
  const document = await openDocument({ format: format.type, bytes, name, now: Date.now() });
  return cleaned(pageOfDocument(document, overrides.url ?? source.url), source, overrides, [...known, knownOf(document)]);
}

function knownOf({ properties: { title, author, created } }: ReadDocument): Known {
  return {
    origin: 'document',
    ...(title === null ? {} : { title }),
    ...(author === null ? {} : { authors: [author] }),
    ...(created === null ? {} : { published: created }),
  };
}

function pageOfDocument({ blocks, title, properties, removed }: ReadDocument, url: string | null): Page {
  // A title among the properties that also stands at the top is the title.
  const stands = blocks.slice(0, headLength).some(({ text }) => properties.title !== null && sameWords(text, properties.title));
  const shown = title ?? (stands ? properties.title : null);
  return { declared: { ...undeclared, title: shown, url, origins: addressed(url) }, blocks, removed };
}

/**
 * Reads HTML or plain text, told apart by the content.
 * @throws StandpointError file-binary, file-no-text, file-too-complex, kind-lowered
 */
export function readArticle(source: Source, overrides: Overrides = {}, known: readonly Known[] = []): CleanArticle {
  const raw = decode(source.bytes, source.name, source.contentType?.charset);
  const url = overrides.url ?? source.url;
  const page = isHtml(raw) ? readPage(raw, source.name, url) : readText(raw, url);
  return cleaned(page, source, overrides, known);
}

type Brief = Pick<CleanArticle['header'], 'title' | 'authors' | 'published'> & { text: string };

/** What `read --lines` gives: as `readArticle`, without the work for language, sentences and what was taken out. */
export function readBriefly(html: string, name: string, url: string | null): Brief {
  const raw = decoded(html, name);
  const page = isHtml(raw) ? readPage(raw, name, url) : readText(raw, url);
  const { declared: { title, authors, published }, body } = partHeader(page.blocks, page.declared);
  return { title, authors, published, text: textOf(body, name) };
}

function textOf(body: Block[], name: string): string {
  const text = body.map((block) => block.text).join('\n\n');
  if (!/\p{L}{2}/u.test(text)) throw new StandpointError('file-no-text', { name });
  return text;
}

function cleaned(page: Page, source: Source, overrides: Overrides, known: readonly Known[]): CleanArticle {
  const parted = partHeader(page.blocks, page.declared);
  const text = textOf(parted.body, source.name);
  const detected = detectLanguage(text);
  const declared = detected === 'und' ? parted.declared.language : null;
  const language = declared ?? detected;
  const header = headerOf(parted, overrides, known);
  const ofLanguage: Origins = language === 'und' ? {} : { language: declared === null ? 'text' : 'page' };
  return {
    header: { ...header, language, origins: { ...header.origins, ...ofLanguage } },
    text,
    sentences: sentencesOf(text, parted.body, language),
    removed: [
      ...parted.removed, ...page.removed,
      ...page.declared.credited.map((credited) => ({ text: credited, why: 'furniture-credited' })),
    ],
  };
}

const commonTag =
  /<\/?(?:p|div|h[1-6]|article|section|ul|li|br|blockquote|main|table|span|a)(?:\s[^<>]{0,2000})?\/?>/gi;

/** Markup at the very beginning, or enough of it anywhere. A text that mentions a tag is a text. */
function isHtml(raw: string): boolean {
  const start = raw.slice(0, 2000).trimStart();
  if (/^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(start)) return true;
  const tags = raw.match(commonTag)?.length ?? 0;
  return start.startsWith('<') ? tags >= 2 : tags >= 6 && tags * 400 > raw.length;
}

function readText(raw: string, url: string | null): Page {
  const { blocks, fields } = readPlain(raw);
  const field = (name: string) => fields.get(name) ?? null;
  const outlet = field('outlet');
  const declared: Declared = {
    ...undeclared,
    title: field('title'),
    authors: fieldNames([field('author') ?? ''], outlet),
    outlet,
    url: url ?? field('url'),
    published: fieldDate(field('date')),
    kinds: sectionKind(field('section') ?? '', 'section'),
  };
  declared.origins = { ...everywhere(declared, 'front-matter'), ...addressed(url) };
  return { declared, blocks, removed: [] };
}

function addressed(url: string | null): Origins {
  return url === null ? {} : { url: 'address' };
}

function headerOf(parted: Parted, overrides: Overrides, known: readonly Known[]): Omit<CleanArticle['header'], 'language'> {
  const { declared, disclaimers, ownViews } = parted;
  const declaredKind = chooseKind(declared.kinds, ownViews);
  if (overrides.kind && declaredKind.kindDeclared && isLowered(declaredKind.kind, overrides.kind)) {
    throw new StandpointError('kind-lowered', { declared: declaredKind.kind, kind: overrides.kind });
  }
  const kind = overrides.kind
    ? { kind: overrides.kind, kindDeclared: true, kindEvidence: [words('en', 'kind-evidence-editor')] }
    : declaredKind;
  const filled = fill(declared, known);
  const edited = Object.fromEntries([...originFieldSchema.options, 'kind' as const]
    .filter((field) => field in overrides).map((field) => [field, 'editor'] as const));
  return {
    title: overrides.title ?? filled.title,
    authors: overrides.authors ?? filled.authors,
    outlet: overrides.outlet ?? filled.outlet,
    url: overrides.url ?? filled.url,
    published: overrides.published ?? filled.published,
    modified: declared.modified,
    ...kind,
    disclaimers: [...new Set(disclaimers)],
    origins: { ...everywhere(declared, 'text'), ...declared.origins, ...filled.origins, ...edited },
  };
}

/** The one origin for every field that has a value. */
function everywhere(declared: Declared, origin: Origin): Origins {
  const fields = originFieldSchema.options.filter((field) => field !== 'language' && declared[field] !== null
    && (field !== 'authors' || declared.authors.length > 0));
  return Object.fromEntries(fields.map((field) => [field, origin]));
}

type Filled = Pick<Declared, 'title' | 'authors' | 'outlet' | 'url' | 'published'>;

/** Takes from what is known, first things first, whatever the article itself leaves open. */
function fill(own: Filled, known: readonly Known[]): Filled & { origins: Origins } {
  const filled = { ...own };
  const origins: Origins = {};
  for (const { origin, title, authors = [], outlet, url, published } of known) {
    if (filled.title === null && title !== undefined) [filled.title, origins.title] = [title, origin];
    if (filled.authors.length === 0 && authors.length > 0) [filled.authors, origins.authors] = [authors, origin];
    if (filled.outlet === null && outlet !== undefined) [filled.outlet, origins.outlet] = [outlet, origin];
    if (filled.url === null && url !== undefined) [filled.url, origins.url] = [url, origin];
    if (filled.published === null && published !== undefined) [filled.published, origins.published] = [published, origin];
  }
  return { ...filled, origins };
}

/**
 * Code and table rows hold no sentences, and of the headings only those that end like one (an interview's
 * questions).
 */
function sentencesOf(text: string, body: Block[], language: string): Sentence[] {
  const speaks = ({ role, text: words }: Block) =>
    role === 'text' || role === 'item' || (role === 'heading' && /[.?!]["'”’)]*$/.test(words));
  const spoken = splitSentences(text, language)
    .filter(({ paragraph }) => {
      const block = body[paragraph - 1];
      return block !== undefined && speaks(block);
    });
  return withoutTurnMarks(spoken).map((sentence, index) => ({ ...sentence, id: `S${index + 1}` }));
}
