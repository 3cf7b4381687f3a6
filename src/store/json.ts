/** JSON columns: written from typed values, read through their schema. */
import type { z } from 'zod';

/** @throws when the store holds what the schema does not allow: damage, or a fault of ours */
export function decode<T>(schema: z.ZodType<T>, json: string): T {
  return schema.parse(JSON.parse(json));
}

/** For `like … escape '\'`: every character of the words stands for itself. */
export function likeAnywhere(words: string): string {
  return `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
