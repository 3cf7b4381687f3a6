/** The prompts of `prompts/*.md`: read once, checked, versioned by the hash of their content. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { StandpointError } from '../../errors.ts';
import type { Values } from '../../i18n/catalogue.ts';

export interface Prompt {
  readonly name: string;
  readonly variables: readonly string[];
  readonly body: string;
  /** Of the whole file. */
  readonly source: string;
}

export interface Prompts {
  readonly system: Prompt;
  readonly repair: Prompt;
}

const frontmatterSchema = z.object({ name: z.string().min(1), variables: z.string(),
  reply: z.string().min(1) });

/**
 * One prompt file: frontmatter with its name, the variables it takes, the reply it expects; then its words.
 * @throws StandpointError `prompt-invalid` when the frontmatter is incomplete or the variables do not match
 * the text
 */
export function parsePrompt(file: string, source: string): Prompt {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const fields = Object.fromEntries(head.split('\n').map((row) => {
    const colon = row.indexOf(':');
    return [row.slice(0, colon).trim(), row.slice(colon + 1).trim()];
  }));
  const parsed = frontmatterSchema.safeParse(fields);
  if (!parsed.success) {
    const fault = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new StandpointError('prompt-invalid', { file, fault });
  }
  const variables = parsed.data.variables.split(',').map((name) => name.trim()).filter(Boolean);
  const used = new Set([...body.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''));
  const odd = new Set(variables).symmetricDifference(used);
  if (odd.size > 0) throw new StandpointError('prompt-invalid', { file, fault: [...odd].join(', ') });
  return { name: parsed.data.name, variables, body: body.trim(), source };
}

const folder = new URL('../../../prompts/', import.meta.url);
const load = (name: string) => parsePrompt(`${name}.md`, readFileSync(new URL(`${name}.md`, folder), 'utf8'));

let loaded: Prompts | undefined;
let review: Prompt | undefined;
let translate: Prompt | undefined;

/** The prompt for a second look at labels. @throws StandpointError `prompt-invalid` */
export function loadReviewPrompt(): Prompt {
  review ??= load('label-review');
  return review;
}

/** The prompt for a brief's lines in another language. @throws StandpointError `prompt-invalid` */
export function loadTranslatePrompt(): Prompt {
  translate ??= load('brief-translate');
  return translate;
}

/** @throws StandpointError `prompt-invalid` */
export function loadPrompts(): Prompts {
  loaded ??= { system: load('brief-system'), repair: load('brief-repair') };
  return loaded;
}

/** The prompt's words with its variables filled in. @throws when a value is missing: a fault of ours. */
export function render(prompt: Prompt, values: Values): string {
  return prompt.body.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`prompt ${prompt.name}: no value for ${name}`);
    return String(value);
  });
}

/** What a brief records: the first 16 hex digits of the SHA-256 of the prompts that were used, in order. */
export function promptHash(prompts: readonly Prompt[]): string {
  const hash = createHash('sha256');
  for (const { source } of prompts) hash.update(source).update('\0');
  return hash.digest('hex').slice(0, 16);
}
