/**
 * `npm run train`: fits the embedded model on the project's own texts and writes `../embedded/weights.json`.
 * `--curve` and `--with DIR` only measure: how much more text still teaches, and what labelled public text would add.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { text } from '../../i18n/catalogue.ts';
import { systemLanguage } from '../../i18n/language.ts';
import { rowsOf } from '../../rows.ts';
import { embedded } from '../embedded/model.ts';
import { labelRowSchema } from '../evaluate.ts';
import { brier, heldOut } from './cross.ts';
import { samplesOf } from './examples.ts';
import { outsideRowSchema, resolveOutside, sourceRowSchema } from './outside.ts';
import { gradesTable, learningCurve } from './report.ts';
import { fileOf, train } from './train.ts';

const language = systemLanguage(process.env);
const weights = join(import.meta.dirname, '../embedded/weights.json');
const { values: { with: folder, curve } } = parseArgs({ options: { with: { type: 'string' }, curve: { type: 'boolean', default: false } } });

const print = (...lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
const filesIn = (name: string) => {
  const path = join(import.meta.dirname, name);
  return readdirSync(path).filter((file) => file.endsWith('.jsonl')).sort().map((file) => join(path, file));
};

const own = (await Promise.all(filesIn('texts').map((file) => rowsOf(file, labelRowSchema)))).flat();

if (folder !== undefined) await measureWith(folder);
else if (curve) print(...learningCurve(own, embedded().penalty, language));
else {
  const { model, held, briers } = train(own);
  writeFileSync(weights, fileOf(model));
  const { articles, sentences, penalty } = model;
  const tried = briers.map((one) => `${String(one.penalty)}: ${one.brier.toFixed(4)}`).join(', ');
  print(text(language, 'train-done', { articles, sentences, penalty, tried, path: weights }), ...gradesTable(held, model, language));
}

async function measureWith(folder: string): Promise<void> {
  const labels = (await Promise.all(filesIn('outside').map((file) => rowsOf(file, outsideRowSchema)))).flat();
  const sources = (await Promise.all([...new Set(labels.map(({ file }) => file))].map((file) => rowsOf(join(folder, file), sourceRowSchema)))).flat();
  const { rows, missing } = resolveOutside(labels, sources);
  const { penalty } = embedded();
  const [mine, theirs] = [samplesOf(own).inArticle, samplesOf(rows).inArticle];
  const of = (held: ReturnType<typeof heldOut>) => brier(held).toFixed(4);
  const articles = new Set(mine.map(({ article }) => article));
  print(text(language, 'train-with', {
    found: rows.length, missing,
    with: of(heldOut([...mine, ...theirs], penalty).filter(({ sample }) => articles.has(sample.article))),
    without: of(heldOut(mine, penalty)),
    outside: of(heldOut(theirs, penalty, mine)),
  }));
}
