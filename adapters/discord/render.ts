/**
 * What Discord shows: all escaping and sizing is here.
 *
 * A brief is plain message content. Components V2 would hold twice as much, but a push notification shows
 * nothing of them (github.com/discord/discord-api-docs issue 7854), so a reader would not see "Opinion: …"
 * first; embeds vanish for readers who turned previews off. Content is also what search, copying and screen
 * readers know best. Looked at beside both: `docs/discord.md`.
 */
import { MessageFlags } from 'discord.js';
import type { Block, Measure, Part } from '../../src/brief/document.ts';
import type { Language } from '../../src/contracts.ts';
import { rowsOf, type RowBody } from './buttons.ts';
import { inert, webAddress } from './words.ts';

/**
 * Characters of content, less room for a mention (`\n<@&…>`, ids of at most 20 digits); Discord counts code points, we
 * UTF-16 units, which are never fewer.
 */
const contentLimit = 2000 - 26;

/** The body of a message, whichever way it is sent: nobody is ever called, no link is previewed. */
export interface MessageBody {
  readonly content: string;
  readonly components: readonly RowBody[];
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly roles?: readonly string[] };
  readonly flags: number;
}

export const measure: Measure = {
  limit: contentLimit,
  size: (blocks) => contentOf(blocks).length,
};

/** @throws when the part has more buttons than one message holds; `pages` divides such a part */
export function render(part: Part, language: Language = 'en'): MessageBody {
  return {
    content: contentOf(part.blocks),
    components: rowsOf(part.buttons, language),
    allowed_mentions: { parse: [] },
    flags: MessageFlags.SuppressEmbeds,
  };
}

function contentOf(blocks: readonly Block[]): string {
  let whole = '';
  let above: Block['type'] | null = null;
  for (const block of blocks) {
    const words = blockOf(block);
    if (words === '') continue;
    whole += above === null ? words : `${belongs(above, block.type) ? '\n' : '\n\n'}${words}`;
    above = block.type;
  }
  return whole;
}

/**
 * A blank line stands between blocks, above all below a labelled line: what follows must not seem to be its
 * text.
 */
function belongs(above: Block['type'], below: Block['type']): boolean {
  if (below === 'quote' || below === 'note')
    return above !== 'heading' && above !== 'text' && above !== 'link';
  return above === 'heading' && below !== 'heading' && below !== 'line';
}

function blockOf(block: Block): string {
  const words = inert(block.text).trim();
  if (words === '') return '';
  switch (block.type) {
    case 'heading':
      return `### ${inOneRow(words)}`;
    case 'text':
      return words;
    case 'note':
      return words.replace(/\n\s*\n/g, '\n').replace(/^/gm, '-# ');
    // In one row: nothing in the text may stand where a label stands.
    case 'line':
      return `**${inOneRow(inert(block.label))}:** ${inOneRow(words)}`;
    case 'quote':
      return `**${inert(block.name)}** ${words}`.replace(/^/gm, '> ');
    case 'link':
      return linkOf(words, block.url);
  }
}

function inOneRow(words: string): string {
  return words.replace(/\s*\n\s*/g, ' ').trim();
}

/** A masked link, or the words with the bare address where brackets in the words would break it. */
function linkOf(words: string, url: string): string {
  const address = webAddress(url);
  if (address === null) return words;
  const safe = address.replace(/[()\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return /[[\]]|:\/|\n/.test(words) ? `${words} <${safe}>` : `[${words}](<${safe}>)`;
}
