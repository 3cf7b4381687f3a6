/**
 * What stands below a message: rows of buttons while they fit; else those that stand alone in their row, one
 * below the other, become lists to choose from, 25 in each. A message holds five rows of either.
 */
import { ButtonStyle, ComponentType } from 'discord.js';
import type { Button, Part } from '../../src/brief/document.ts';
import type { Language } from '../../src/contracts.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { shorten, webAddress } from './words.ts';

const buttonsInRow = 5;
const rowsInMessage = 5;
const choicesInList = 25;
const labelLimit = 80;
const choiceLimit = 100;
const urlLimit = 512;

interface ButtonBody {
  readonly type: ComponentType.Button;
  readonly style: ButtonStyle.Secondary | ButtonStyle.Link;
  readonly label: string;
  readonly custom_id?: string;
  readonly url?: string;
}

interface ListBody {
  readonly type: ComponentType.StringSelect;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

export interface RowBody {
  readonly type: ComponentType.ActionRow;
  readonly components: readonly (ButtonBody | ListBody)[];
}

type Rows = Part['buttons'];
/** One row: buttons beside each other, or a list to choose one from. */
type Row = { readonly buttons: readonly Button[] } | { readonly list: readonly Action[] };
type Action = Extract<Button, { action: string }>;

/** The rows of one message. @throws when there are more than it holds; `pages` divides them */
export function rowsOf(buttons: Rows, language: Language): RowBody[] {
  const rows = arranged(buttons);
  if (rows.length > rowsInMessage) throw new RangeError('more buttons than one message holds');
  return rows.map((row, index) => ({
    type: ComponentType.ActionRow,
    components: 'list' in row ? [listOf(row.list, index, language)] : row.buttons.flatMap((button) => buttonOf(button) ?? []),
  }));
}

/** A part with more than one message holds as several, the further ones of buttons alone. */
export function pages(part: Part): Part[] {
  const rows = arranged(part.buttons);
  if (rows.length <= rowsInMessage) return [part];
  return chunks(rows, rowsInMessage).map((share, page) => ({
    ...part,
    blocks: page === 0 ? part.blocks : [],
    buttons: share.flatMap((row) => ('list' in row ? row.list.map((button) => [button]) : [row.buttons])),
  }));
}

function arranged(given: Rows): Row[] {
  const rows = usable(given).filter((row) => row.length > 0).flatMap((row) => chunks(row, buttonsInRow));
  if (rows.length <= rowsInMessage) return rows.map((buttons) => ({ buttons }));
  return inLists(rows);
}

/** Neighbours that stand alone make a list; a link, and what shares its row, stay buttons. */
function inLists(rows: readonly (readonly Button[])[]): Row[] {
  const arrangedRows: Row[] = [];
  let alone: Action[] = [];
  const close = () => {
    for (const list of chunks(alone, choicesInList)) arrangedRows.push(list.length === 1 ? { buttons: list } : { list });
    alone = [];
  };
  for (const row of rows) {
    const [only] = row;
    if (row.length === 1 && only !== undefined && 'action' in only) {
      alone.push(only);
    } else {
      close();
      arrangedRows.push({ buttons: row });
    }
  }
  close();
  return arrangedRows;
}

/** Buttons that can be shown, each action once. */
function usable(rows: Rows): Button[][] {
  const seen = new Set<string>();
  const isNew = (button: Button) => {
    if (!('action' in button)) return true;
    const known = seen.has(button.action);
    seen.add(button.action);
    return !known;
  };
  return rows.map((row) => row.filter((button) => buttonOf(button) !== null && isNew(button)));
}

function listOf(actions: readonly Action[], index: number, language: Language): ListBody {
  return {
    type: ComponentType.StringSelect,
    custom_id: `list:${index}`,
    placeholder: text(language, 'discord-choose'),
    options: actions.map((button) => ({ label: shorten(wordsOf(button), choiceLimit), value: button.action })),
  };
}

function buttonOf(button: Button): ButtonBody | null {
  const label = shorten(wordsOf(button), labelLimit);
  if (label === '') return null;
  if ('action' in button)
    return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: button.action };
  const url = webAddress(button.url);
  return url === null || url.length > urlLimit
    ? null
    : { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
}

function wordsOf(button: Button): string {
  return button.text.toWellFormed().trim();
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  const starts = Array.from({ length: Math.ceil(list.length / size) }, (_, index) => index * size);
  return starts.map((start) => list.slice(start, start + size));
}
