/** Briefs of articles in Azerbaijani, Russian and Turkish: whole sentences, each with the label of its own language. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assemble } from '../../src/brief/assemble.ts';
import { extractive } from '../../src/brief/compose.ts';
import { plainText } from '../../src/brief/plain.ts';
import { renderBrief } from '../../src/brief/render.ts';
import { languageSchema, type Brief, type Language } from '../../src/contracts.ts';
import { articleOf, labelRowSchema } from '../../src/labels/evaluate.ts';
import { labelArticle } from '../../src/labels/label.ts';

const folder = join(import.meta.dirname, '../labels/languages');
const files = readdirSync(folder).sort();

async function briefOf(file: string, language: Language): Promise<Brief> {
  const rows = readFileSync(join(folder, file), 'utf8').trim().split('\n').map((row) => labelRowSchema.parse(JSON.parse(row)));
  const article = articleOf(rows);
  const labels = labelArticle(article);
  const composition = { reference: { id: 'a1', version: 1, sample: false }, rating: null, article, labels, composed: await extractive.compose({ article, labels }) };
  const content = assemble([composition], { region: 'south-caucasus', date: '2026-11-23', language });
  return { ...content, id: 'b1', version: 1, status: 'published' };
}

test.each(files)('%s gives lines that are its own whole sentences, each labelled as its sentence is', async (file) => {
  const brief = await briefOf(file, 'en');
  const rows = readFileSync(join(folder, file), 'utf8').trim().split('\n').map((row) => labelRowSchema.parse(JSON.parse(row)));
  const lines = brief.items.flatMap((item) => item.lines);
  expect(lines.length).toBeGreaterThanOrEqual(3);
  for (const line of lines) {
    const [passage = ''] = line.evidence;
    const row = rows[Number(passage.slice(1)) - 1];
    expect(line.text.replaceAll(/[“”"«»„‘’]/gu, '')).toBe(row?.text.replaceAll(/[“”"«»„‘’]/gu, ''));
    expect(line.basis !== 'fact' || row?.accept.includes('fact')).toBe(true);
  }
});

const shown = (brief: Brief, language: Language) => plainText(renderBrief(brief, language), { width: 10_000, bold: (words) => words });

test.each(languageSchema.options)('a brief is read in %s whatever language it was made in: labels anew, lines as they are', async (language) => {
  const made = await briefOf('op-ed-ru-karakol.jsonl', 'en');
  const native = await briefOf('op-ed-ru-karakol.jsonl', language);
  const words = shown(made, language);
  for (const line of native.items.flatMap((item) => item.lines)) expect(words).toContain(`${line.label}: ${line.text}`);
  expect(words).toContain(native.items[0]?.label);
  const left = made.items.flatMap((item) => item.lines).filter(({ label }) => words.includes(label));
  expect(left.length > 0).toBe(language === 'en');
});

test('the lines’ own language is said where it is another than the reader’s', async () => {
  const brief = await briefOf('op-ed-tr-gecit.jsonl', 'en');
  expect(shown(brief, 'ru')).toContain('Строки приводятся на языке статьи: турецкий');
  expect(shown(brief, 'tr')).not.toContain('kendi dilinde');
});
