/** How blocks look in Telegram, and how large they become. All cleaning, escaping and sizing stands here. */
import type { InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import { isolated } from '../../src/i18n/direction.ts';
import type { Block, Button, Measure, Part } from '../../src/brief/document.ts';

/** Text with entities: nothing is markup, so nothing can break out of it. */
export interface Rendered { readonly text: string; readonly entities: MessageEntity[] }

/** Characters of a message, in code points, after entities are parsed (Bot API, sendMessage). */
const limit = 4096;
/** Telegram keeps so many entities of a message and drops the rest without a word. */
const mostEntities = 100;
/** More buttons under one message are refused; so are longer rows. */
const mostButtons = 100;

export const measure: Measure = {
  limit,
  size(blocks) {
    const { text, entities } = render(blocks);
    return Math.max(codePoints(text), Math.ceil(entities.length * (limit / mostEntities)));
  },
};

/** What is sent besides the place. Previews are off: what a link shows is not ours to choose. */
export interface MessageBody extends Rendered {
  readonly link_preview_options: { readonly is_disabled: true };
  readonly reply_markup?: InlineKeyboardMarkup;
}

export function bodyOf({ blocks, buttons }: Part): MessageBody {
  const markup = keyboard(buttons);
  return {
    ...render(blocks), link_preview_options: { is_disabled: true },
    ...(markup === null ? {} : { reply_markup: markup }),
  };
}

/** Blocks without a visible character are left out. */
export function render(blocks: readonly Block[]): Rendered {
  const entities: MessageEntity[] = [];
  let text = '';
  let previous: Block['type'] | null = null;
  for (const block of blocks) {
    const piece = pieceOf(block);
    if (!visible(piece.text)) continue;
    if (previous !== null) text += gap(previous, block.type);
    const start = text.length;
    entities.push(...piece.entities.map((entity) => ({ ...entity, offset: entity.offset + start })));
    text += piece.text;
    previous = block.type;
  }
  return { text, entities };
}

function pieceOf(block: Block): Rendered {
  switch (block.type) {
    case 'heading':
      return all('bold', inert(oneRow(block.text)));
    case 'text':
      // Our own words: a command in them may be tapped.
      return { text: silent(rows(block.text)), entities: [] };
    case 'note':
      return all('italic', inert(rows(block.text)));
    case 'line': {
      // In one row: a line end in the text could make its rest look like a line with a label of its own.
      const label = `${inert(oneRow(block.label))}:`;
      return { text: `${label} ${inert(oneRow(block.text))}`, entities: [{ type: 'bold', offset: 0, length: label.length }] };
    }
    case 'quote': {
      const name = inert(oneRow(block.name));
      const text = `${name} ${inert(rows(block.text))}`.trim();
      const bold: MessageEntity[] = name === '' ? [] : [{ type: 'bold', offset: 0, length: name.length }];
      return { text, entities: [{ type: 'expandable_blockquote', offset: 0, length: text.length }, ...bold] };
    }
    case 'link': {
      const text = inert(oneRow(block.text));
      const url = webAddress(block.url);
      if (url === null) return { text: `${text} ${inert(oneRow(block.url))}`.trim(), entities: [] };
      return { text, entities: [{ type: 'text_link', offset: 0, length: text.length, url }] };
    }
  }
}

function all(type: 'bold' | 'italic', text: string): Rendered {
  return { text, entities: [{ type, offset: 0, length: text.length }] };
}

/** What belongs together stands in neighbouring rows; lines and passages stand apart. */
function gap(previous: Block['type'], next: Block['type']): string {
  const close = previous === 'heading' || (previous === 'note' && next === 'note')
    || (next === 'quote' && (previous === 'line' || previous === 'quote'));
  return close ? '\n' : '\n\n';
}

/** Buttons under a message; one with an address that is not of the web is left out. */
export function keyboard(rows: readonly (readonly Button[])[]): InlineKeyboardMarkup | null {
  let left = mostButtons;
  const kept = rows.map((row) => row.flatMap((button) => {
    const shown = buttonOf(button);
    if (shown === null || left === 0) return [];
    left -= 1;
    return [shown];
  })).filter((row) => row.length > 0);
  return kept.length === 0 ? null : { inline_keyboard: kept };
}

function buttonOf(button: Button): InlineKeyboardButton | null {
  const text = oneRow(button.text);
  if (!visible(text)) return null;
  if ('action' in button) return { text, callback_data: button.action };
  const url = webAddress(button.url);
  return url === null ? null : { text, url };
}

/** A toast on a button shows plain words only, at most 200 characters. */
export function notice(blocks: readonly Block[]): string {
  const { text } = render(blocks);
  const most = 200;
  return codePoints(text) <= most ? text : `${Array.from(text).slice(0, most - 1).join('')}…`;
}

/** An http or https address that Telegram takes, or null: it wants a dot in the host and a port that exists. */
function webAddress(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  // Telegram reads user names, odd hosts and very long addresses in its own ways: such a link is shown as words.
  const plain = url.username === '' && url.password === '' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname);
  return plain && url.href.length <= 2048 ? url.href : null;
}

/**
 * As Telegram would clean it, so that offsets stay right; and without directional controls but ours (`isolated`), for a
 * text could rearrange the label in front of it. Measured against TDLib 1.8.67 on every code point.
 */
function cleaned(text: string): string {
  return isolated(text.toWellFormed().replace(/\r\n?|\u2028|\u2029/g, '\n'))
    .normalize('NFC')
    .replace(/\u030A|\u0333|\u033F/g, '')
    .replace(/[\u200E\u200F]+(?=[\u200E\u200F])/g, '')
    .replace(/[\p{Cc}--\n]/gv, ' ')
    .replace(/ {2,}/g, ' ');
}

function oneRow(text: string): string {
  return cleaned(text).replace(/ *\n[ \n]*/g, ' ').trim();
}

function rows(text: string): string {
  return cleaned(text).replace(/ *\n */g, '\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** An invisible joiner keeps Telegram from calling somebody whom an article mentions. */
function silent(text: string): string {
  return text.replace(/@(?=[A-Za-z0-9_])/g, '@\u2060');
}

/** And from offering a command of ours that an article planted. */
function inert(text: string): string {
  return silent(text).replace(/(?<![\p{L}\p{N}_/<>:])\/(?=[A-Za-z0-9_])/gu, '/\u2060');
}

function visible(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}\p{Z}\u2800\u3164\u115F\u1160\uFFA0]/u.test(text);
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
