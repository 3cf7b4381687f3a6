/** JSON columns: written from typed values, read through their schema; and text columns that are searched. */
import { sql, type RawBuilder } from 'kysely';
import type { z } from 'zod';
import { oneSpelling } from '../regions/spelling.ts';

/** @throws when the store holds what the schema does not allow: damage, or a fault of ours */
export function decode<T>(schema: z.ZodType<T>, json: string): T {
  return schema.parse(JSON.parse(json));
}

/** For `like … escape '\'`: every character of the words stands for itself. */
function likeAnywhere(words: string): string {
  return `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

/** Shorter words are looked for as they are written only: too many others are spelt alike. In letters. */
const shortestSpelt = 5;

/** Whether a column of `search` text has these words, as they stand or as another script or language spells them. */
export function hasWords(column: 'v.search' | 'a.search', words: string): RawBuilder<boolean> {
  const written = sql<boolean>`${sql.ref(column)} like ${likeAnywhere(words.toLowerCase())} escape '\\'`;
  if (words.length < shortestSpelt) return written;
  return sql<boolean>`(${written} or ${sql.ref(column)} like ${likeAnywhere(oneSpelling(words))} escape '\\')`;
}
