/**
 * What Discord shows: all escaping and sizing is here.
 *
 * A brief is plain message content. Components V2 would hold twice as much, but a push notification shows
 * nothing of them (github.com/discord/discord-api-docs issue 7854), so a reader would not see "Opinion: …"
 * first; embeds vanish for readers who turned previews off. Content is also what search, copying and screen
 * readers know best.
 */
import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { isolated } from '../../src/i18n/direction.ts';
import type { Block, Button, Measure, Part } from '../../src/brief/document.ts';

/** Characters of content; Discord counts code points, we UTF-16 units, which are never fewer. */
const contentLimit = 2000;
const buttonsInRow = 5;
const rowsInMessage = 5;
const labelLimit = 80;
const urlLimit = 512;

interface ButtonBody {
  readonly type: ComponentType.Button;
  readonly style: ButtonStyle.Secondary | ButtonStyle.Link;
  readonly label: string;
  readonly custom_id?: string;
  readonly url?: string;
}

/** The body of a message, whichever way it is sent: nobody is ever called, no link is previewed. */
export interface MessageBody {
  readonly content: string;
  readonly components: readonly {
    readonly type: ComponentType.ActionRow;
    readonly components: readonly ButtonBody[];
  }[];
  readonly allowed_mentions: { readonly parse: readonly never[] };
  readonly flags: number;
}

export const measure: Measure = {
  limit: contentLimit,
  size: (blocks) => contentOf(blocks).length,
};

/** @throws when the part has more buttons than one message holds; `pages` divides such a part */
export function render(part: Part): MessageBody {
  const rows = rowsOf(part.buttons);
  if (rows.length > rowsInMessage) throw new RangeError('more buttons than one message holds');
  return {
    content: contentOf(part.blocks),
    components: rows.map((components) => ({ type: ComponentType.ActionRow, components })),
    allowed_mentions: { parse: [] },
    flags: MessageFlags.SuppressEmbeds,
  };
}

/** A part with more than 25 buttons as several, the further ones of buttons alone. */
export function pages(part: Part): Part[] {
  const rows = usable(part.buttons);
  if (inRows(rows).length <= rowsInMessage) return [part];
  const shares = chunks(rows.flat(), buttonsInRow * rowsInMessage);
  return shares.map((share, page) => ({ ...part, blocks: page === 0 ? part.blocks : [], buttons: [share] }));
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

/** The address in its normal form, or null unless it is http or https. */
function webAddress(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed !== null && ['http:', 'https:'].includes(parsed.protocol) ? parsed.href : null;
}

/**
 * Words that Discord shows as they are: every sign that begins markdown, a mention, an emoji, a timestamp or
 * a link is escaped, wherever it stands; list and subtext marks only where a row begins. Control characters are left
 * out, and signs that turn the order of what follows are ours alone (`isolated`).
 */
export function inert(words: string): string {
  return (
    isolated(words.toWellFormed().replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ''))
      // A colon begins an emoji or an address only with something right behind it; elsewhere it is left as
      // it is, because a notification may show the escape. A bracket that follows a bracket could end a link
      // of ours that stands before it, and send it elsewhere: Discord looks past the escape of the first.
      .replace(/[\\`*_~|<>[\]@#]|:(?=\S)|(?<=\])\(/g, '\\$&')
      .replace(/^([^\S\n]*)-/gm, '$1\\-')
      .replace(/^([^\S\n]*\d+)\./gm, '$1\\.')
  );
}

function rowsOf(rows: Part['buttons']): ButtonBody[][] {
  return inRows(usable(rows)).map((row) => row.flatMap((button) => buttonOf(button) ?? []));
}

/** Buttons that can be shown, each action once. */
function usable(rows: Part['buttons']): Button[][] {
  const seen = new Set<string>();
  const isNew = (button: Button) => {
    if (!('action' in button)) return true;
    const known = seen.has(button.action);
    seen.add(button.action);
    return !known;
  };
  return rows.map((row) => row.filter((button) => buttonOf(button) !== null && isNew(button)));
}

/** The rows as they are while they fit, else filled one after the other. */
function inRows(rows: readonly Button[][]): Button[][] {
  const filled = rows.filter((row) => row.length > 0);
  const fits = filled.length <= rowsInMessage && filled.every((row) => row.length <= buttonsInRow);
  return fits ? filled : chunks(filled.flat(), buttonsInRow);
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  const starts = Array.from({ length: Math.ceil(list.length / size) }, (_, index) => index * size);
  return starts.map((start) => list.slice(start, start + size));
}

function buttonOf(button: Button): ButtonBody | null {
  const label = shorten(button.text.toWellFormed().trim(), labelLimit);
  if (label === '') return null;
  if ('action' in button)
    return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: button.action };
  const url = webAddress(button.url);
  return url === null || url.length > urlLimit
    ? null
    : { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
}

/** At most so many UTF-16 units, cut between whole characters as a reader sees them. */
export function shorten(words: string, limit: number): string {
  if (words.length <= limit) return words;
  let taken = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(words)) {
    if (taken.length + segment.length > limit - 1) break;
    taken += segment;
  }
  return `${taken}…`;
}
