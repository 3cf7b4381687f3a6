/** Reads what a model said. It is hostile until proved otherwise: nothing here trusts more than its shape. */
import { z } from 'zod';
import { candidateSchema, type Candidate } from '../../contracts.ts';

/** A reply of this many characters is no brief, whatever it says. */
const longestReply = 60_000;

/** More lines than this are not looked at. */
const mostLines = 30;

const lineTextLimit = 2_000;

export interface Said {
  readonly candidates: readonly Candidate[];
  /** Lines that are not even of the right form, as far as they can be shown. */
  readonly malformed: readonly string[];
}

const linesSchema = z.object({ lines: z.array(z.unknown()) });

/** The lines of a reply, or null when it is not of the form that was asked for. */
export function readReply(content: string): Said | null {
  const lines = findObject(content, linesSchema)?.lines;
  if (!lines) return null;
  const candidates: Candidate[] = [];
  const malformed: string[] = [];
  for (const line of lines.slice(0, mostLines)) {
    const parsed = candidateSchema.safeParse(line);
    if (parsed.success && parsed.data.text.length <= lineTextLimit) candidates.push(named(parsed.data));
    else malformed.push(shown(line));
  }
  return { candidates, malformed };
}

/** Models without the schema write "null" or nothing for nobody. */
function named(line: Candidate): Candidate {
  return line.holder !== null && /^(null|none|n\/a)?$/i.test(line.holder.trim()) ? { ...line,
    holder: null } : line;
}

function shown(line: unknown): string {
  const text = z.object({ text: z.string().min(1) }).safeParse(line);
  return (text.success ? text.data.text : JSON.stringify(line)).slice(0, 200);
}

/**
 * The object of a reply. Servers that ignore the schema wrap it: thinking, a fence, prose. The last object of the right
 * form counts; null when there is none.
 */
export function findObject<T>(content: string, schema: z.ZodType<T>): T | null {
  if (content.length > longestReply) return null;
  const words = content.replace(/^\uFEFF/, '').replace(/<think>[\s\S]*?<\/think>/g, '').trim();
  for (const text of [words, ...objectsIn(words).reverse()]) {
    const parsed = schema.safeParse(json(text));
    if (parsed.success) return parsed.data;
  }
  return null;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The outermost stretches in balanced braces, braces inside of JSON strings not counted. One pass. */
function objectsIn(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (depth > 0 && character === '"') quoted = !quoted;
    else if (quoted && character === '\\') at += 1;
    else if (!quoted && character === '{') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (!quoted && character === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push(text.slice(start, at + 1));
    }
  }
  return found;
}
