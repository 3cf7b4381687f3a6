/** `add`: articles come in. Of a folder each file by itself: one that can't be read is reported, the rest goes on. */
import { z } from 'zod';
import { listSources, loadSources } from '../../../src/article/load.ts';
import type { Overrides } from '../../../src/article/read.ts';
import { takeIn, type TakenIn } from '../../../src/briefing.ts';
import { articleCard } from '../../../src/brief/card.ts';
import { authorsOf, dateInWords, kindSentence } from '../../../src/brief/wording.ts';
import { StandpointError } from '../../../src/errors.ts';
import { text } from '../../../src/i18n/catalogue.ts';
import { regionName } from '../../../src/regions/find.ts';
import { asJson, inRoom, language, misuse, optionsOf, type Call } from '../call.ts';
import { explained } from '../fault.ts';
import { kindOption, publishedOption, wordsOption } from '../given.ts';
import { jsonLine, plain } from '../print.ts';

const given = z.object({
  kind: kindOption, region: wordsOption, outlet: wordsOption, title: wordsOption, url: z.url().optional(),
  author: z.array(z.string().trim().min(1)).optional(), published: publishedOption,
});
type Given = z.infer<typeof given>;

export async function add(call: Call): Promise<0 | 1> {
  const options = optionsOf(call, given);
  const files = await sourcesOf(call);
  // One headline, address or date can't be that of several articles.
  if (files.length > 1 && [options.title, options.url].some((one) => one !== undefined)) throw misuse('cli-one-article-only');
  return inRoom(call, async (room, by) => {
    let failed = 0;
    for (const [index, file] of files.entries()) {
      const progress = async (words: string) =>
        call.io.err.write(plain(text(language, 'cli-progress', { number: index + 1, of: files.length, words })));
      try {
        for (const source of await loadSources(file, call.io.cwd)) {
          const taken = await takeIn(room, source, { overrides: overridesOf(options), region: options.region, by });
          if (files.length > 1) await progress(file);
          await call.io.out.write(asJson(call) ? asLine(taken) : files.length > 1 ? row(taken) : summary(taken));
        }
      } catch (error) {
        if (files.length === 1 || !aboutThisFile(error)) throw error;
        failed += 1;
        await progress(await explained(error, call.io.env));
      }
    }
    if (failed > 0) await call.io.err.write(plain(text(language, 'cli-added-some', { added: files.length - failed, failed })));
    return failed > 0 ? 1 : 0;
  });
}

/** A path for each article; one that can't be listed stays, and is reported in its turn. */
async function sourcesOf({ args, io }: Call): Promise<string[]> {
  const listed = await Promise.all(args.map(async (path) => listSources(path, io.cwd).catch((error: unknown) => {
    if (aboutThisFile(error)) return [path];
    throw error;
  })));
  return listed.flat();
}

/** Whether the next file may fare better: not when the store is full, or the options are wrong. */
function aboutThisFile(error: unknown): boolean {
  return error instanceof StandpointError && /^(file|page|stdin|url)-/.test(error.code);
}

function overridesOf({ kind, outlet, title, url, author, published }: Given): Overrides {
  return {
    ...(kind === undefined ? {} : { kind }), ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }),
    ...(author === undefined ? {} : { authors: author }), ...(published === undefined ? {} : { published }),
  };
}

function asLine({ reference, article, labels, outcome }: TakenIn): string {
  const { sentences, removed } = article;
  return jsonLine({ ...articleCard(reference, article, labels), outcome, sentences: sentences.length, removed: removed.length });
}

/** One of many. */
function row({ reference, article, labels, outcome }: TakenIn): string {
  const card = articleCard(reference, article, labels);
  return plain(text(language, `cli-added-short-${outcome}`, { article: card.id, kind: kindSentence(card, language) }));
}

/** What was read, so that an editor sees at once what is missing or wrong. */
function summary({ reference, article, labels, outcome }: TakenIn): string {
  const card = articleCard(reference, article, labels);
  const { id, title, outlet, published, regions } = card;
  const rows = [
    text(language, `cli-added-${outcome}`, { article: id, version: card.version }),
    kindSentence(card, language),
    text(language, 'cli-article-title', { title: title ?? 'none' }),
    text(language, 'cli-article-author', { author: authorsOf(card) ?? 'none' }),
    text(language, 'cli-article-outlet', { outlet: outlet ?? 'none' }),
    text(language, 'cli-article-published', { date: published === null ? 'none' : dateInWords(published, language) }),
    text(language, 'cli-article-regions', { regions: regions.length === 0 ? 'none' : regions.map((region) => regionName(region, language)).join(', ') }),
    text(language, 'cli-article-sentences', { count: article.sentences.length, removed: article.removed.length }),
  ];
  return plain(rows.join('\n'), text(language, 'cli-added-next', { article: id }));
}
