/**
 * The one error that people see. Its code names an entry of the catalogue (`error-CODE` in `src/i18n/*.ftl`)
 * that says what happened, why, and what to do; a test holds that every code has all three.
 */
import { z } from 'zod';
import type { Language } from './contracts.ts';
import { isTranslated, text, type Message, type Values } from './i18n/catalogue.ts';

export const errorCodes = [
  // reading
  'file-missing', 'file-is-folder', 'file-unreadable', 'file-empty', 'file-too-large', 'file-binary',
  'file-no-text', 'file-too-complex', 'stdin-empty', 'line-invalid',
  'page-consent-wall', 'page-error', 'page-paywalled', 'page-media-only', 'page-not-article',
  // links and feeds
  'url-not-allowed', 'url-unreachable', 'url-answered', 'url-content', 'url-too-large', 'url-empty', 'url-robots',
  'feed-unreadable', 'feed-empty', 'feed-unknown', 'feed-known', 'feed-busy', 'entry-no-link', 'opml-unreadable',
  'document-broken', 'document-encrypted', 'document-no-text', 'document-too-long', 'document-too-heavy', 'document-format',
  'sent-file-too-large', 'sent-file-lost', 'sent-unreadable',
  // asking for something that is not there
  'article-unknown', 'brief-unknown', 'region-unknown', 'person-unknown', 'subscription-unknown', 'eval-unknown',
  'nothing-to-brief', 'no-lines',
  // desk
  'not-allowed', 'wrong-status', 'second-editor', 'reason-missing', 'changed-meanwhile', 'sample-not-delivered',
  'superseded', 'correction-missing', 'stopped-already', 'not-stopped', 'line-unknown', 'gate-refused', 'gate-final', 'translation-refused', 'lines-no-longer-hold',
  'source-changed', 'note-own-source', 'passage-unknown', 'report-unknown', 'report-closed', 'invitation-invalid', 'nothing-to-edit',
  'staff-place-none', 'name-still-there',
  'last-admin', 'time-invalid', 'zone-invalid', 'sentence-unknown', 'holder-not-in-text', 'not-a-fact', 'no-override', 'kind-lowered',
  'country-unknown', 'ownership-unsourced', 'edition-decided', 'language-same', 'nothing-new', 'nothing-decided',
  // around
  'config-invalid', 'node-too-old', 'store-unopened', 'store-full', 'store-busy', 'store-newer',
  'prompt-invalid', 'platform-refused', 'output-failed',
  'backup-failed', 'restore-refused', 'bot-runs-already', 'usage', 'unexpected',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Values that are ids, one or several, by the first part of their messages' ids: people read them in their language. */
const spoken: Readonly<Record<string, string>> = {
  status: 'status', needed: 'status', role: 'role', risks: 'risk', what: 'risk', declared: 'kind-name', kind: 'kind-name', region: 'region',
};

/** Values of an error; messages become words, several of them one text, in the language of whoever reads it. */
export type ErrorValues = Record<string, string | number | Message[]>;

const valueSchema = z.union([z.string(), z.number()]);
/** An error as it is stored, or passed on by another thread. */
export const storedErrorSchema = z.object({
  code: z.enum(errorCodes),
  values: z.record(z.string(), z.union([valueSchema, z.array(z.object({ id: z.string(), values: z.record(z.string(), valueSchema).optional() }))])),
});

function inWords(values: ErrorValues, language: Language): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => {
    if (typeof value === 'object') return [name, inARow(value.map((message) => text(language, message.id, message.values)))];
    const group = spoken[name];
    if (group === undefined || typeof value !== 'string') return [name, value];
    const words = value.split(', ').map((id) => (isTranslated('en', `${group}-${id}`) ? text(language, `${group}-${id}`) : id));
    return [name, words.join(', ')];
  }));
}

/** Sentences follow each other as they are. */
const inARow = (parts: readonly string[]) => parts.join(parts.every((part) => /\p{P}$/u.test(part)) ? ' ' : '; ');

/** Thrown wherever something is refused or fails for a reason that a person can act on. */
export class StandpointError extends Error {
  override readonly name = 'StandpointError';
  readonly code: ErrorCode;
  readonly values: ErrorValues;

  constructor(code: ErrorCode, values: ErrorValues = {}, options?: ErrorOptions) {
    super(text('en', `error-${code}`, inWords(values, 'en')), options);
    this.code = code;
    this.values = values;
  }

  /** What happened, alone. */
  happened(language: Language): string {
    return text(language, `error-${this.code}`, inWords(this.values, language));
  }

  /** One of its values; empty where it has none of this name. */
  value(name: string, language: Language): string | number {
    return inWords(this.values, language)[name] ?? '';
  }

  /** What happened, why, and what to do: on the command line, or in a chat, where that is another thing. */
  inWords(language: Language, where: 'command line' | 'chat' = 'command line'): { happened: string; why: string; remedy: string } {
    const values = inWords(this.values, language);
    const part = (attribute: string) => text(language, `error-${this.code}.${attribute}`, values);
    return { happened: this.happened(language), why: part('why'), remedy: part(where === 'chat' && isTranslated('en', `error-${this.code}.chat`) ? 'chat' : 'do') };
  }

  /** One line: what happened, why, what to do. */
  explain(language: Language = 'en'): string {
    return Object.values(this.inWords(language)).join(' ');
  }

  /** The same to somebody in a chat, who has no command line. */
  explainInChat(language: Language): string {
    return Object.values(this.inWords(language, 'chat')).join(' ');
  }
}
