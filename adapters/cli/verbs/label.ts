/** `label`: each sentence of an article with who stands behind it, and why. A file is read and not stored. */
import { z } from 'zod';
import { loadSources } from '../../../src/article/load.ts';
import { readSource } from '../../../src/article/read.ts';
import { labelOutput, type ArticleReference } from '../../../src/brief/card.ts';
import type { CleanArticle, Kind, Labels } from '../../../src/contracts.ts';
import { StandpointError } from '../../../src/errors.ts';
import { labelArticle } from '../../../src/labels/label.ts';
import { answer, inRoom, misuse, optionsOf, type Call } from '../call.ts';
import { kindOption } from '../given.ts';
import { labelsInWords } from '../labels-in-words.ts';
import { language } from '../say.ts';
import { sourcesOf } from '../sources.ts';

const given = z.object({ kind: kindOption, lines: z.boolean().optional() });

export async function label(call: Call): Promise<0> {
  const { kind, lines } = optionsOf(call, given);
  if (lines === true) return (await import('./filters.ts')).labelLines(call, kind ?? null);
  const [named] = call.args;
  if (named === undefined) throw misuse('cli-missing-argument', { name: 'article' });
  const { reference, article, labels } = await stored(call, named, kind) ?? await unstored(call, named, kind);
  const output = labelOutput(reference, article, labels, language());
  await answer(call, output, () => labelsInWords(output, call.io.out.style));
  return 0;
}

interface Labelled {
  readonly reference: ArticleReference;
  readonly article: CleanArticle;
  readonly labels: Labels;
}

/** Ids look like this: only then is the store opened. */
const idShape = /^[0-9a-z]{10}$/;

async function stored(call: Call, named: string, kind: Kind | undefined): Promise<Labelled | null> {
  if (!idShape.test(named)) return null;
  const { storedArticle } = await import('../../../src/briefing.ts');
  try {
    const found = await inRoom(call, async (room) => storedArticle(room, named));
    return kind === undefined ? found : { ...found, labels: labelArticle(ofKind(found.article, kind)) };
  } catch (error) {
    if (!(error instanceof StandpointError) || error.code !== 'article-unknown') throw error;
    // It may be a file's name all the same; if it is not, this is what the person meant.
    if (!(await isFile(call, named))) throw error;
    return null;
  }
}

async function isFile({ io }: Call, path: string): Promise<boolean> {
  return loadSources(path, io.cwd).then(() => true, () => false);
}

/** What an article that is not stored is called. */
const nowhere: ArticleReference = { id: '-', version: 1, sample: false };

async function unstored({ io }: Call, path: string, kind: Kind | undefined): Promise<Labelled> {
  const [source, ...more] = await sourcesOf(path, io);
  if (source === undefined || more.length > 0) throw new StandpointError('file-is-folder', { path });
  const article = await readSource(source, kind === undefined ? {} : { kind });
  return { reference: nowhere, article, labels: labelArticle(article) };
}

/** As if an editor had said so when it came in; what is stored stays as it is. */
function ofKind(article: CleanArticle, kind: Kind): CleanArticle {
  return { ...article, header: { ...article.header, kind, kindDeclared: true, kindEvidence: [] } };
}
