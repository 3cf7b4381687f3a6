/** Every word that a person reads comes from here: one Fluent file a language, English from the first day. */
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Language } from '../contracts.ts';

export type Values = Record<string, string | number>;

const bundles = new Map<Language, FluentBundle>();

function bundle(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  // Without isolation marks: names stand in the text exactly as they stand in the passage.
  const fresh = new FluentBundle(language, { useIsolating: false });
  const source = readFileSync(new URL(`./${language}.ftl`, import.meta.url), 'utf8');
  const errors = fresh.addResource(new FluentResource(source));
  if (errors.length > 0) throw new Error(`catalogue ${language}: ${errors.map(String).join('; ')}`);
  bundles.set(language, fresh);
  return fresh;
}

/** All message ids of a language, with their attributes as `id.attribute`. */
export function messageIds(language: Language): string[] {
  const source = readFileSync(new URL(`./${language}.ftl`, import.meta.url), 'utf8');
  let current = '';
  return source.split('\n').flatMap((row) => {
    const message = /^([a-zA-Z][a-zA-Z0-9-]*) =/.exec(row)?.[1];
    if (message) return [(current = message)];
    const attribute = /^\s+\.([a-z]+) =/.exec(row)?.[1];
    return attribute ? [`${current}.${attribute}`] : [];
  });
}

/**
 * The words of a message (`id`, or `id.attribute`) in a language.
 * @throws when the id is unknown or a value that it needs is missing: both are faults of ours, found by tests.
 */
export function text(language: Language, id: string, values: Values = {}): string {
  const [name = '', attribute] = id.split('.');
  const message = bundle(language).getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) throw new Error(`catalogue ${language}: no message ${id}`);
  const errors: Error[] = [];
  const words = bundle(language).formatPattern(pattern, values, errors);
  if (errors.length > 0) throw new Error(`catalogue ${language}: ${id}: ${errors.map(String).join('; ')}`);
  return words;
}
