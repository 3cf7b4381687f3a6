/** `npm run train`: fits the embedded model on the project's own texts and writes `../embedded/weights.json`. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelRowSchema } from '../evaluate.ts';
import { rowsOf } from '../../rows.ts';
import { fileOf, train } from './train.ts';

const texts = join(import.meta.dirname, 'texts');
const weights = join(import.meta.dirname, '../embedded/weights.json');

const files = readdirSync(texts).filter((name) => name.endsWith('.jsonl')).sort();
const rows = (await Promise.all(files.map((name) => rowsOf(join(texts, name), labelRowSchema)))).flat();
const trained = train(rows);
writeFileSync(weights, fileOf(trained.model));
