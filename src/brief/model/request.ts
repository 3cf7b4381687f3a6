/** What the model is asked: messages, the shape of the reply, sampling. Pure; article text goes in as data. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { basisSchema, type CleanArticle, type Labels, type LabelledSentence } from '../../contracts.ts';
import { render, type Prompts } from './prompts.ts';

/** What a reply must look like; `reply.ts` reads it, and the server is given it as a strict JSON schema. */
export const modelReplySchema = z.object({
  lines: z.array(z.object({
    text: z.string(), basis: basisSchema, holder: z.string().nullable(), evidence: z.array(z.string()),
  })),
});

export interface Labelled { readonly article: CleanArticle; readonly labels: Labels }

export interface Message { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }

/** A brief has at most this many lines and words of line text. */
export interface Size { readonly most: number; readonly words: number }

/**
 * Tokens that a reply may have: nine lines take about 900 in JSON; the rest is room for models that think first
 * and count it.
 */
export const replyTokens = 4_000;

/** The parameters that some model families refuse, and that are then left out or renamed (see `call.ts`). */
export type Sampling =
  Partial<Record<'temperature' | 'seed' | 'max_tokens' | 'max_completion_tokens', number>>;

/** `max_tokens`, because servers that do not know the newer name ignore it, and a limit must hold. */
export const sampling: Sampling = { temperature: 0, seed: 20_260_101, max_tokens: replyTokens };

/** The strict JSON schema that a server is given with a question. */
export interface ReplyFormat {
  readonly type: 'json_schema';
  readonly json_schema: { readonly name: string; readonly strict: true; readonly schema: Record<string, unknown> };
}

export function formatOf(name: string, schema: z.ZodType): ReplyFormat {
  const { $schema: _, ...json } = z.toJSONSchema(schema);
  return { type: 'json_schema', json_schema: { name, strict: true, schema: json } };
}

export const replyFormat = formatOf('brief', modelReplySchema);

/**
 * The system message comes first and is free of anything of the article: a provider's prompt cache can hold it.
 * @param hidden ids of sentences that the model is not shown
 */
export function firstQuestion(
  prompts: Prompts, { article, labels }: Labelled, size: Size, hidden: ReadonlySet<string>,
): Message[] {
  return [
    { role: 'system', content: render(prompts.system, { ...size, language: article.header.language }) },
    { role: 'user', content: fenced(article, labels, hidden, voiceRow) },
  ];
}

/** Longer replies are cut in the second question: what matters of them stands in the faults. */
const repeatedReply = 8_000;

export function secondQuestion(
  prompts: Prompts, first: readonly Message[], reply: string, faults: readonly string[],
): Message[] {
  const listed = faults.map((fault) => `- ${inert(fault)}`).join('\n');
  return [
    ...first,
    { role: 'assistant', content: reply.slice(0, repeatedReply) || '{}' },
    { role: 'user', content: render(prompts.repair, { faults: listed }) },
  ];
}

/**
 * The article between two markers that it can't write: they carry a hash of its own text. Each of its sentences
 * is one row that begins with our number.
 * @param row what the table says of a sentence
 */
export function fenced(
  article: CleanArticle, labels: Labels, hidden: ReadonlySet<string>, row: (sentence: LabelledSentence) => string,
): string {
  const isShown = ({ id }: { id: string }) => !hidden.has(id);
  const mark = createHash('sha256').update(article.text).digest('hex').slice(0, 24);
  const authors = article.header.authors.map(inert).join(', ');
  return [
    `<<<ARTICLE ${mark}`,
    ...article.sentences.filter(isShown).map(({ id, text }) => `[${id}] ${inert(text)}`),
    `ARTICLE ${mark}>>>`,
    '',
    `<<<TABLE ${mark}`,
    `kind: ${labels.kind}; author: ${authors === '' ? 'none given' : authors}`,
    ...labels.sentences.filter(isShown).map(row),
    `TABLE ${mark}>>>`,
  ].join('\n');
}

function voiceRow(sentence: LabelledSentence): string {
  const voice = ({ basis, holder }: Pick<LabelledSentence, 'basis' | 'holder'>) =>
    (holder === null ? basis : `${basis} of ${inert(holder)}`);
  const whole = `${sentence.id} ${voice(sentence)}`;
  const clauses = sentence.clauses.map((clause) => `${sentence.id}:${clause.start}-${clause.end} ${voice(clause)}`);
  return [whole, ...clauses].join('; ');
}

/**
 * One row of text that can be taken for nothing but text: no line breaks, no sentence numbers of its own, none of
 * the control words by which chat templates part one speaker from the next ("<|im_start|>", "[INST]", "<system>").
 */
export function inert(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u0085]+/gu, ' ')
    .replace(/[<>]/g, (mark) => (mark === '<' ? '‹' : '›'))
    .replace(/\[(?=\s*(?:S\d|\/?[A-Z_]{3,}\]))/g, '(')
    .trim();
}
