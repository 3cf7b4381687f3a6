/** The articles that the pairs are about, as rows and as newsrooms take them in. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { takeIn, type Room, type TakenIn } from '../../src/briefing.ts';
import { kindSchema } from '../../src/contracts.ts';
import { operator } from '../../src/desk/decide.ts';

const rowSchema = z.object({
  id: z.string(), event: z.string(), kind: kindSchema, authors: z.array(z.string()), outlet: z.string(),
  published: z.string(), title: z.string(), text: z.string(),
});
export type Row = z.infer<typeof rowSchema>;

export const rows: readonly Row[] = readFileSync(new URL('texts.jsonl', import.meta.url), 'utf8').trim().split('\n')
  .map((line) => rowSchema.parse(JSON.parse(line)));

export function row(id: string): Row {
  const found = rows.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no text ${id}`);
  return found;
}

/** As a page without a head, its header given beside it. */
export async function takeRow(room: Room, { id, kind, authors, outlet, published, title, text }: Row): Promise<TakenIn> {
  const bytes = new TextEncoder().encode(text);
  return takeIn(room, { bytes, name: `${id}.txt`, url: null }, { overrides: { kind, authors, outlet, published, title }, by: operator });
}
