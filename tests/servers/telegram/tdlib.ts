/** Telegram's own text rules: TDLib, offline, where it can be installed. */
import { createRequire } from 'node:module';
import type { MessageEntity } from 'grammy/types';
import { z } from 'zod';

export type Checked = { readonly text: string; readonly entities: readonly MessageEntity[] } | { readonly error: string };

export interface Tdlib {
  /** Text with `parse_mode`. */
  parse(text: string, mode: string): Checked;
  /** Text as Telegram cleans it, and an error for entities that it does not take. */
  check(text: string, entities: readonly MessageEntity[]): Checked;
  /** What Telegram finds by itself: mentions, commands, addresses. */
  detect(text: string): readonly MessageEntity[];
}

const entitySchema = z.object({
  offset: z.int(), length: z.int(), type: z.looseObject({ _: z.string(), url: z.string().optional() }),
});
const answerSchema = z.union([
  z.object({ _: z.enum(['formattedText', 'textEntities']), text: z.string().default(''), entities: z.array(entitySchema) }),
  z.object({ _: z.literal('error'), message: z.string() }),
]);

/** The Bot API's names of entities, where TDLib's differ from the obvious. */
const names: Readonly<Record<string, string>> = {
  text_link: 'TextUrl', expandable_blockquote: 'ExpandableBlockQuote', blockquote: 'BlockQuote', email: 'EmailAddress',
};
const typed = (name: string) => `textEntityType${names[name] ?? name.replace(/(^|_)([a-z])/g, (_, _gap, letter: string) => letter.toUpperCase())}`;
const plain = (type: string): string => {
  const bare = type.replace('textEntityType', '');
  const known = Object.entries(names).find(([, name]) => name === bare)?.[0];
  return known ?? bare.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase();
};

export async function loadTdlib(): Promise<Tdlib | null> {
  const execute = await library();
  if (execute === null) return null;
  const ask = (request: Record<string, unknown>) => answerSchema.parse(execute(request));
  const formatted = (text: string, entities: readonly MessageEntity[]) => ({
    _: 'formattedText', text,
    entities: entities.map((entity) => ({
      _: 'textEntity', offset: entity.offset, length: entity.length,
      type: { _: typed(entity.type), ...('url' in entity ? { url: entity.url } : {}) },
    })),
  });
  const found = (answer: z.infer<typeof answerSchema>): Checked => answer._ === 'error'
    ? { error: answer.message }
    : { text: answer.text, entities: answer.entities.map(fromTdlib) };
  return {
    parse: (text, mode) => found(ask({ _: 'parseTextEntities', text, parse_mode: modeOf(mode) })),
    check: (text, entities) => {
      const wrong = ask({ _: 'getMarkdownText', text: formatted(text, entities) });
      // The answer spells entities as Markdown; without entities it is the cleaned text itself.
      return wrong._ === 'error' ? { error: wrong.message } : found(ask({ _: 'getMarkdownText', text: formatted(text, []) }));
    },
    detect: (text) => {
      const answer = ask({ _: 'getTextEntities', text });
      return answer._ === 'error' ? [] : answer.entities.map(fromTdlib);
    },
  };
}

function fromTdlib({ offset, length, type }: z.infer<typeof entitySchema>): MessageEntity {
  return { type: plain(type._), offset, length, ...(type.url === undefined ? {} : { url: type.url }) } as MessageEntity;
}

function modeOf(mode: string): Record<string, unknown> {
  if (mode.toLowerCase() === 'html') return { _: 'textParseModeHTML' };
  return { _: 'textParseModeMarkdown', version: mode.toLowerCase() === 'markdownv2' ? 2 : 1 };
}

type Execute = (request: Record<string, unknown>) => unknown;

let loading: Promise<Execute | null> | null = null;

/** Once a process: TDLib can't be configured again. */
function library(): Promise<Execute | null> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Execute | null> {
  try {
    const tdjson = createRequire(import.meta.url).resolve('@prebuilt-tdlib/linux-x64-glibc/libtdjson.so');
    const tdl = await import('tdl');
    tdl.configure({ tdjson, verbosityLevel: 0 });
    const execute: unknown = tdl.execute;
    if (typeof execute !== 'function') return null;
    const call = (request: Record<string, unknown>): unknown => Reflect.apply(execute, undefined, [request]);
    call({ _: 'getTextEntities', text: '' });
    return call;
  } catch {
    return null;
  }
}
