/**
 * `npm run background`: counts in how many of our own training texts each term stands, and keeps it beside this file,
 * so that "talks" and "border" weigh little also in a digest of two articles.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { labelRowSchema } from '../../labels/evaluate.ts';
import { termsOf } from './event.ts';

const folder = new URL('../../labels/training/texts/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
const counts = new Map<string, number>();
for (const file of files) {
  const rows = readFileSync(new URL(file, folder), 'utf8').trim().split('\n').map((line) => labelRowSchema.parse(JSON.parse(line)));
  const paragraphs = Map.groupBy(rows, ({ paragraph }) => paragraph);
  const text = [...paragraphs.values()].map((sentences) => sentences.map((one) => one.text).join(' ')).join('\n\n');
  for (const term of termsOf({ title: null, text }).keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
}
const kept = [...counts].filter(([, count]) => count > 1).sort(([one], [other]) => (one < other ? -1 : 1));
const rows = kept.map(([term, count]) => `${JSON.stringify(term)}:${count}`).join(',\n');
writeFileSync(new URL('background.json', import.meta.url), `{"texts":${files.length},"counts":{\n${rows}\n}}\n`);
