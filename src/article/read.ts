/** From a source to a clean article: header, text, numbered sentences, and what was taken out and why. */
import { StandpointError } from '../errors.ts';
import { text as words } from '../i18n/catalogue.ts';
import type { CleanArticle, Kind, Sentence } from '../contracts.ts';
import type { Block } from './block.ts';
import { fieldDate } from './dates.ts';
import { decode } from './decode.ts';
import { partHeader, type Parted } from './header.ts';
import { chooseKind, sectionKind } from './kind.ts';
import { detectLanguage } from './language.ts';
import type { Source } from './load.ts';
import type { Declared } from './metadata.ts';
import { fieldNames } from './names.ts';
import { readPage, type Page } from './page.ts';
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

/**
 * Reads HTML or plain text, told apart by the content.
 * @throws StandpointError file-binary, file-no-text, file-too-complex
 */
export function readArticle(source: Source, overrides: Overrides = {}): CleanArticle {
  const raw = decode(source.bytes, source.name);
  const url = overrides.url ?? source.url;
  const page = isHtml(raw) ? readPage(raw, source.name, url) : readText(raw, url);
  const parted = partHeader(page.blocks, page.declared);
  const text = parted.body.map((block) => block.text).join('\n\n');
  if (!/\p{L}{2}/u.test(text)) throw new StandpointError('file-no-text', { name: source.name });
  const language = detectLanguage(text);
  return {
    header: { ...headerOf(parted, overrides), language },
    text,
    sentences: sentencesOf(text, parted.body, language),
    removed: [...parted.removed, ...page.removed],
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
    title: field('title'),
    authors: fieldNames([field('author') ?? ''], outlet),
    outlet,
    url: url ?? field('url'),
    published: fieldDate(field('date')),
    modified: null,
    kinds: sectionKind(field('section') ?? '', 'section'),
  };
  return { declared, blocks, removed: [] };
}

function headerOf(parted: Parted, overrides: Overrides): Omit<CleanArticle['header'], 'language'> {
  const { declared, disclaimers, ownViews } = parted;
  const kind = overrides.kind
    ? { kind: overrides.kind, kindDeclared: true, kindEvidence: [words('en', 'kind-evidence-editor')] }
    : chooseKind(declared.kinds, ownViews);
  return {
    title: overrides.title ?? declared.title,
    authors: overrides.authors ?? declared.authors,
    outlet: overrides.outlet ?? declared.outlet,
    url: overrides.url ?? declared.url,
    published: overrides.published ?? declared.published,
    modified: declared.modified,
    ...kind,
    disclaimers: [...new Set(disclaimers)],
  };
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
