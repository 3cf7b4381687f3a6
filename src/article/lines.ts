/** `read --lines`: one page a line in, its header and text out. */
import type { z } from 'zod';
import type { readLineInSchema, readLineOutSchema } from '../lines.ts';
import { maxBytes, tooLarge } from './load.ts';
import { readBriefly } from './read.ts';

/**
 * Reads one line's page as a file would be read.
 * @throws StandpointError file-too-large, file-binary, file-no-text, file-too-complex
 */
export function readLine(line: z.infer<typeof readLineInSchema>): z.infer<typeof readLineOutSchema> {
  if (line.html.length > maxBytes) throw tooLarge(`${line.id}.html`);
  return { id: line.id, ...readBriefly(line.html, `${line.id}.html`, line.url ?? null) };
}
