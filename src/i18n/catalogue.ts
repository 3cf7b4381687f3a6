/**
 * Every word that a person reads comes from here: one Fluent file a language, English from the first day. What another
 * language's file lacks is said in English and marked as such.
 */
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Language } from '../contracts.ts';
import { isolated } from './direction.ts';
import { localeOf } from './language.ts';

export type Values = Record<string, string | number>;

/** What is worded only once it is known who reads it. */
export interface Message { readonly id: string; readonly values?: Values | undefined }

/** In front of words that a catalogue lacks, so that nobody takes them for a choice. */
const fallbackMark = '[EN] ';

const bundles = new Map<Language, FluentBundle>();

function sourceOf(language: Language): string {
  return readFileSync(new URL(`./${language}.ftl`, import.meta.url), 'utf8');
}

function bundle(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  // Without isolation marks of its own: names stand in the text as they stand in the passage; `isolated` marks those
  // that are written from right to left.
  const fresh = new FluentBundle(localeOf[language], { useIsolating: false });
  const errors = fresh.addResource(new FluentResource(sourceOf(language)));
  if (errors.length > 0) throw new Error(`catalogue ${language}: ${errors.map(String).join('; ')}`);
  bundles.set(language, fresh);
  return fresh;
}

/** All message ids of a language, with their attributes as `id.attribute`. */
export function messageIds(language: Language): string[] {
  let current = '';
  return sourceOf(language).split('\n').flatMap((row) => {
    const message = /^([a-zA-Z][a-zA-Z0-9-]*) =/.exec(row)?.[1];
    if (message) return [(current = message)];
    const attribute = /^\s+\.([a-z]+) =/.exec(row)?.[1];
    return attribute ? [`${current}.${attribute}`] : [];
  });
}

function patternOf(language: Language, id: string) {
  const [name = '', attribute] = id.split('.');
  const message = bundle(language).getMessage(name);
  return (attribute ? message?.attributes[attribute] : message?.value) ?? null;
}

/** Whether the language's own file has this message. */
export function isTranslated(language: Language, id: string): boolean {
  return patternOf(language, id) !== null;
}

/**
 * The words of a message (`id`, or `id.attribute`) in a language; where it lacks them, in English with a mark.
 * @throws when the id is unknown or a value that it needs is missing: both are faults of ours, found by tests.
 */
export function text(language: Language, id: string, values: Values = {}): string {
  const own = isTranslated(language, id);
  const spoken = own ? language : 'en';
  const pattern = patternOf(spoken, id);
  if (pattern === null) throw new Error(`catalogue ${language}: no message ${id}`);
  const errors: Error[] = [];
  const words = bundle(spoken).formatPattern(pattern, isolatedValues(values), errors);
  if (errors.length > 0) throw new Error(`catalogue ${spoken}: ${id}: ${errors.map(String).join('; ')}`);
  return own ? words : `${fallbackMark}${words}`;
}

function isolatedValues(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolated(value) : value]));
}
