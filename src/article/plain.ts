/** Pasted text and Markdown: paragraphs, headings, and what a Markdown file says of itself in front. */
import type { Block } from './block.ts';
import { cleanCharacters, oneLine } from './hygiene.ts';
import { paragraphsOf } from './paragraphs.ts';

export interface Plain {
  blocks: Block[];
  /**
   * A Markdown file's front matter and first heading: `title`, `author`, `date`, `outlet`, `url`,
   * `section`.
   */
  fields: Map<string, string>;
}

/** Reads a plain text; Markdown's marks go wherever they are unmistakable. */
export function readPlain(raw: string): Plain {
  const { fields, body } = frontMatter(cleanCharacters(raw));
  const blocks: Block[] = [];
  for (const stretch of splitHeadings(body)) {
    if (stretch.level === null) {
      const read = (text: string): Block => ({
        text: oneLine(withoutMarks(text)), role: isLinkBar(text) ? 'navigation' : 'text',
      });
      blocks.push(...paragraphsOf(stretch.text).map(read).filter(({ text }) => text !== ''));
      continue;
    }
    const text = oneLine(withoutMarks(stretch.text));
    if (stretch.level === 'row') {
      if (/[\p{L}\p{N}]/u.test(text)) blocks.push({ text, role: 'row' });
      continue;
    }
    if (stretch.level === 1 && !fields.has('title')) fields.set('title', text);
    else if (text) blocks.push({ text, role: 'heading' });
  }
  return { blocks, fields };
}

interface Stretch { text: string; level: number | 'row' | null }

/** Cuts the text at Markdown's headings, `# …` and underlined, and at the rows of its tables, `| … | …`. */
function splitHeadings(body: string): Stretch[] {
  const heading = /^ {0,3}(#{1,6}) +([^\n]+)$|^([^\s\n][^\n]{2,150})\n(={3,}|-{3,}) *$|^ *\|([^\n]*)$/gm;
  const stretches: Stretch[] = [];
  let at = 0;
  for (const found of body.matchAll(heading)) {
    stretches.push({ text: body.slice(at, found.index), level: null });
    const level = found[1]?.length ?? (found[4]?.startsWith('=') ? 1 : 2);
    if (found[5] !== undefined) stretches.push({ text: found[5].replaceAll('|', ' '), level: 'row' });
    else stretches.push({ text: (found[2] ?? found[3] ?? '').replace(/ +#+ *$/, ''), level });
    at = found.index + found[0].length;
  }
  stretches.push({ text: body.slice(at), level: null });
  return stretches;
}

/** An address may hold brackets, in pairs: "…(title:19%20section:2132)&f=…". */
const link = /\[([^\]\n]{1,300})\]\((?:https?:|mailto:|\/|#)(?:(?:[^()\s]|\((?:[^()\s]|\([^()\s]{0,300}\)){0,500}\)){0,2000}|[^)\s]{0,2000})\)/g;

/** A link with the next word against it, as converters leave them: "[said](…)that". An ending stays: "[treaty](…)s". */
const glued = new RegExp(`${link.source}(?!(?:e?s|e?d|ers?|ing|ly|d|n)(?!\\p{L}))(?=\\p{L}{2})`, 'gu');

/** Three links or more and next to nothing else: a menu. */
function isLinkBar(text: string): boolean {
  if (!text.startsWith('[')) return false;
  const links = text.match(link)?.length ?? 0;
  return links > 2 && (text.replaceAll(link, '').match(/\p{L}/gu)?.length ?? 0) < links * 3;
}

function withoutMarks(text: string): string {
  return text
    .replaceAll(/!\[[^\]\n]{0,300}\]\([^)\s]{1,2000}\)/g, '')
    .replaceAll(glued, '$1 ')
    .replaceAll(link, '$1')
    .replaceAll(/(?<![\p{L}\p{N}*])(\*{1,3}|__)(?=\S)([^*_\n]{1,1000}?\S|\S)\1(?![\p{L}\p{N}*])/gu, '$2')
    .replaceAll(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,300}\S|\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replaceAll(/_([.,;:])_/g, '$1')
    .replaceAll(/`([^`\n]{1,300})`/g, '$1')
    .replace(/^(?:>\s*)+/, '')
    .replace(/^[-*•]\s+(?=[^\s*•-])/, '');
}

const names: Record<string, string> = {
  title: 'title', author: 'author', authors: 'author', byline: 'author', date: 'date', published: 'date',
  outlet: 'outlet', source: 'outlet', publisher: 'outlet', site: 'outlet', url: 'url', link: 'url',
  section: 'section', category: 'section', kind: 'section', type: 'section',
};

const frontMatterBlock =
  /^\s*---[^\S\n]*\n((?:[\w-]{1,40}:[^\n]*\n|[^\S\n]+-[^\n]*\n|\n){1,60})---[^\S\n]*(?:\n|$)/;

/** `---`, lines of `name: value`, `---`: what static sites and note-keeping programs put in front. */
function frontMatter(text: string): { fields: Map<string, string>; body: string } {
  const fields = new Map<string, string>();
  const found = frontMatterBlock.exec(text);
  if (!found) return { fields, body: text };
  for (const line of (found[1] ?? '').split('\n')) {
    const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const known = names[name.toLowerCase()];
    const words = value.trim().replace(/^(["'])(.*)\1$/, '$2').replace(/^\[(.*)\]$/, '$1').trim();
    if (known && words) fields.set(known, words);
  }
  return { fields, body: text.slice(found[0].length) };
}
