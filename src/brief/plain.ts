/** A document as plain text or Markdown: for terminals, pipes and exports. Labels are words there too. */
import { isolated } from '../i18n/direction.ts';
import type { Block, Document } from './document.ts';

/** Control characters could move a terminal's cursor, marks of direction reorder what a reader sees. */
export function inert(words: string): string {
  return isolated(words.replace(/\p{Cc}/gu, (character) => (character === '\n' ? character : '')));
}

export interface PlainStyle {
  /** Columns to wrap at. */
  readonly width: number;
  readonly bold: (words: string) => string;
}

export function plainText(document: Document, style: PlainStyle): string {
  const blocks = document.sections.flatMap((section) => [...section.header, ...section.blocks]);
  return blocksAsText(blocks, style);
}

export function blocksAsText(blocks: readonly Block[], style: PlainStyle): string {
  return blocks.map((block) => blockAsText(block, style)).join('\n\n');
}

/** A row of its own is what labels begin: the words of one block can't begin another. */
const oneRow = (words: string) => inert(words).replaceAll(/\s*\n\s*/gu, ' ');

function blockAsText(block: Block, { width, bold }: PlainStyle): string {
  const words = block.type === 'text' ? inert(block.text) : oneRow(block.text);
  switch (block.type) {
    case 'heading':
      return bold(wrap(words, width));
    case 'text':
    case 'note':
      return wrap(words, width);
    case 'line': {
      const label = `${inert(block.label)}:`;
      return wrap(`${label} ${words}`, width).replace(label, bold(label));
    }
    case 'quote':
      return wrap(`${inert(block.name)}  ${words}`, width - 4).replace(/^/gmu, '    ');
    case 'link':
      return `${wrap(words, width)}\n${inert(block.url)}`;
  }
}

function wrap(words: string, width: number): string {
  return words.split('\n').map((row) => {
    const rows: string[] = [];
    let current = '';
    for (const word of row.split(' ')) {
      if (current !== '' && current.length + 1 + word.length > width) {
        rows.push(current);
        current = word;
      } else {
        current = current === '' ? word : `${current} ${word}`;
      }
    }
    // What wraps is isolated row by row: a row's end would end it.
    return [...rows, current].map(isolated).join('\n');
  }).join('\n');
}

export function markdown(document: Document): string {
  const blocks = document.sections.flatMap((section) => [...section.header, ...section.blocks]);
  return blocks.map((block) => {
    const words = escapeMarkdown(block.type === 'text' ? inert(block.text) : oneRow(block.text));
    switch (block.type) {
      case 'heading':
        return `## ${words}`;
      case 'text':
        return words;
      case 'note':
        return `_${words}_`;
      case 'line':
        return `**${escapeMarkdown(inert(block.label))}:** ${words}`;
      case 'quote':
        return `> ${escapeMarkdown(inert(block.name))}: ${words}`;
      case 'link':
        return `[${words}](<${inert(block.url).replaceAll(/[<>]/g, encodeURIComponent)}>)`;
    }
  }).join('\n\n');
}

function escapeMarkdown(words: string): string {
  return words.replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&').replaceAll(/^(\s*)([-+]|\d+\.)(?=\s)/gmu, '$1\\$2');
}
