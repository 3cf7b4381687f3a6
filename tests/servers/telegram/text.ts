/** What Telegram takes as the text of a message, in its own order of checks and words. */
import type { MessageEntity } from 'grammy/types';
import { z } from 'zod';
import { ApiFault } from './faults.ts';
import type { Checked, Tdlib } from './tdlib.ts';

/** Bytes of the raw text; code points after entities are parsed. LIMITS of the public Bot API. */
const rawBytes = 1 << 15;
const most = 4096;
/** Telegram keeps so many entities of a message and silently drops the rest: here that is an error. */
const mostEntities = 100;

const entitiesSchema = z.array(z.looseObject({
  type: z.string(), offset: z.number(), length: z.number(), url: z.string().optional(),
}));

/** Telegram's unit for the length of a text. */
export function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

export interface Text { readonly text: string; readonly entities: readonly MessageEntity[] }

/** @throws ApiFault as Telegram words it */
export function readText(params: Readonly<Record<string, unknown>>, tdlib: Tdlib | null, editing: boolean): Text {
  const raw = params['text'];
  if (typeof raw !== 'string' || raw === '') throw new ApiFault(400, 'Bad Request: message text is empty');
  if (Buffer.byteLength(raw) > rawBytes) throw new ApiFault(400, 'Bad Request: text is too long');
  if (!raw.isWellFormed()) throw new ApiFault(400, 'Bad Request: strings must be encoded in UTF-8');
  const given = entitiesSchema.catch([]).parse(params['entities'] ?? []) as MessageEntity[];
  if (given.length > mostEntities) throw new ApiFault(400, `Bad Request: [strict] ${given.length} entities, 100 are kept`);
  const checked = parsed(raw, given, params['parse_mode'], tdlib);
  if ('error' in checked) throw new ApiFault(400, `Bad Request: ${checked.error.replace(/^./, (first) => first.toLowerCase())}`);
  const { text, entities } = trimmed(clean(checked.text), checked.entities);
  if (blank(text)) throw new ApiFault(400, 'Bad Request: text must be non-empty');
  if (codePoints(text) > most) {
    throw new ApiFault(400, editing ? 'Bad Request: MESSAGE_TOO_LONG' : 'Bad Request: message is too long');
  }
  return { text, entities: [...entities, ...detected(text, entities, tdlib)] };
}

function parsed(text: string, entities: readonly MessageEntity[], mode: unknown, tdlib: Tdlib | null): Checked {
  if (typeof mode === 'string' && mode !== '') {
    return tdlib?.parse(text, mode) ?? { error: '[strict] parse_mode needs TDLib to be checked' };
  }
  const wrong = entities.map((entity) => wrongEntity(text, entity)).find((fault) => fault !== null);
  if (wrong !== undefined) return { error: wrong };
  const checked = tdlib?.check(text, entities);
  return checked && 'error' in checked ? checked : { text, entities };
}

function wrongEntity(text: string, { type, offset, length, ...rest }: MessageEntity): string | null {
  if (!Number.isInteger(offset) || offset < 0) return `Receive an entity with incorrect offset ${offset}`;
  if (!Number.isInteger(length) || length < 1) return `Receive an entity with incorrect length ${length}`;
  const end = offset + length;
  if (end > text.length) {
    return `Entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`;
  }
  if (inPair(text, offset)) return `Entity begins in a middle of a UTF-16 symbol at byte offset ${offset}`;
  if (inPair(text, end)) return `Entity ends in a middle of a UTF-16 symbol at byte offset ${end}`;
  if (type === 'text_link') return wrongUrl('url' in rest ? rest.url : '', 'Entity URL');
  return null;
}

/** Between the two halves of a surrogate pair. */
function inPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

/** What is wrong with an address behind words or a button, or null. */
export function wrongUrl(url: string, what: string): string | null {
  const parsed = URL.parse(url);
  if (!parsed) return `${what} '${url}' is invalid: Wrong HTTP URL`;
  if (!['http:', 'https:', 'tg:'].includes(parsed.protocol)) return `${what} '${url}' is invalid: Unsupported URL protocol`;
  if (parsed.protocol !== 'tg:' && !parsed.hostname.includes('.') && !parsed.hostname.startsWith('[')) {
    return `${what} '${url}' is invalid: Wrong HTTP URL`;
  }
  return null;
}

/** As Telegram cleans what is sent: measured on every code point with TDLib 1.8.67. */
export function clean(text: string): string {
  return text
    .replace(/\r|[\u2028-\u202E]|\u030A|\u0333|\u033F/g, '')
    .replace(/[\p{Cc}--[\n\x7F-\x9F]]/gv, ' ')
    .replace(/[\u200E\u200F](?=[\u200E\u200F])/g, '\u200C');
}

/** Spaces and line ends around the text go; entities move along. */
function trimmed(text: string, entities: readonly MessageEntity[]): Text {
  const end = text.search(/[ \n]*$/);
  const first = Math.min(text.search(/[^ \n]|$/), ...entities.map(({ offset }) => offset));
  return {
    text: text.slice(first, end),
    entities: entities.map((entity) => ({
      ...entity, offset: entity.offset - first, length: Math.min(entity.length, end - entity.offset),
    })).filter(({ length }) => length > 0),
  };
}

function blank(text: string): boolean {
  return /^[\s\p{C}\p{Z}\u2800\u3164\u115F\u1160\uFFA0]*$/u.test(text);
}

/** Telegram looks for mentions, commands and addresses by itself, except inside links. */
function detected(text: string, given: readonly MessageEntity[], tdlib: Tdlib | null): readonly MessageEntity[] {
  const links = given.filter(({ type }) => type === 'text_link');
  return (tdlib?.detect(text) ?? found(text)).filter(({ offset, length }) =>
    !links.some((link) => offset < link.offset + link.length && link.offset < offset + length));
}

function found(text: string): MessageEntity[] {
  const rules = [['mention', /(?<![\p{L}\p{N}_])@[A-Za-z0-9_]{2,32}/gu], ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[A-Za-z0-9_]{1,64}(@\w+)?/gu]] as const;
  return rules.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length })));
}
