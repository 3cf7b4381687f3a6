/** Plain Readability + linkedom as a filter like `read --lines`: what reading costs without anything of ours. */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { plainReading } from '../../src/article/readability.ts';

const row = z.object({ id: z.string(), html: z.string() });
for await (const line of createInterface({ input: process.stdin })) {
  const { id, html } = row.parse(JSON.parse(line));
  process.stdout.write(`${JSON.stringify({ id, text: plainReading(html) ?? '' })}\n`);
}
