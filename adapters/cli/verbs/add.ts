/** `add`: articles come in. A file or link that can't be read is reported, and costs the others nothing. */
import { z } from 'zod';
import { listSources } from '../../../src/article/load.ts';
import type { Overrides } from '../../../src/article/read.ts';
import { takeIn, type TakenIn } from '../../../src/briefing.ts';
import { articleCard } from '../../../src/brief/card.ts';
import { headerInWords } from '../../../src/brief/header-in-words.ts';
import { linkInWords } from '../../../src/brief/sources.ts';
import { kindSentence, listOf } from '../../../src/brief/wording.ts';
import type { ArticleCard } from '../../../src/contracts.ts';
import { StandpointError } from '../../../src/errors.ts';
import { asJson, inRoom, misuse, optionsOf, type Call } from '../call.ts';
import { explained } from '../fault.ts';
import { kindOption, publishedOption, wordsOption } from '../given.ts';
import { jsonLine, plain } from '../print.ts';
import { language, say } from '../say.ts';
import { sourcesOf } from '../sources.ts';

const given = z.object({
  kind: kindOption, region: wordsOption, outlet: wordsOption, title: wordsOption, url: z.url().optional(),
  author: z.array(z.string().trim().min(1)).optional(), published: publishedOption,
});
type Given = z.infer<typeof given>;

export async function add(call: Call): Promise<0 | 1> {
  const options = optionsOf(call, given);
  const { region } = options;
  const overrides = overridesOf(options);
  const files = await filesOf(call);
  const many = files.length > 1;
  // One headline or address can't be that of several articles.
  if (many && (overrides.title ?? overrides.url) !== undefined) throw misuse('cli-one-article-only');
  const { out, err, env } = call.io;
  return inRoom(call, async (room, by) => {
    let failed = 0;
    for (const [index, file] of files.entries()) {
      const progress = async (words: string) =>
        err.write(plain(say('cli-progress', { number: index + 1, of: files.length, words })));
      try {
        for (const source of await sourcesOf(file, call.io)) {
          const taken = await takeIn(room, source, { overrides, region, by });
          if (many) await progress(source.name);
          await out.write(asJson(call) ? asLine(taken) : inWords(taken, many));
        }
      } catch (error) {
        if (!many || !aboutThisFile(error)) throw error;
        failed += 1;
        await progress(await explained(error, env));
      }
    }
    if (failed > 0) await err.write(plain(say('cli-added-some', { added: files.length - failed, failed })));
    return failed > 0 ? 1 : 0;
  });
}

/** A path for each article; one that can't be listed stays, and is reported in its turn. */
async function filesOf({ args, io }: Call): Promise<string[]> {
  const list = async (path: string): Promise<string[]> => {
    try {
      return await listSources(path, io.cwd);
    } catch (error) {
      if (aboutThisFile(error)) return [path];
      throw error;
    }
  };
  return (await Promise.all(args.map(list))).flat();
}

/** Whether the next file may fare better: not when the store is full, or the options are wrong. */
function aboutThisFile(error: unknown): boolean {
  return !(error instanceof StandpointError) || /^(file|page|stdin|url|document)-/.test(error.code);
}

function overridesOf({ kind, outlet, title, url, author, published }: Given): Overrides {
  return {
    ...(kind === undefined ? {} : { kind }), ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }),
    ...(author === undefined ? {} : { authors: author }), ...(published === undefined ? {} : { published }),
  };
}

function cardOf({ reference, article, labels }: TakenIn): ArticleCard {
  return articleCard(reference, article, labels);
}

function asLine(taken: TakenIn): string {
  const { outcome, links, outdated, article: { sentences, removed } } = taken;
  return jsonLine({ ...cardOf(taken), outcome, sentences: sentences.length, removed: removed.length, links, outdated });
}

/** What was read, so that an editor sees at once what is missing or wrong; one of many is a row. */
function inWords(taken: TakenIn, many: boolean): string {
  const { outcome, links, outdated, article: { sentences, removed } } = taken;
  const card = cardOf(taken);
  const kind = kindSentence(card, language());
  if (many) return plain(say(`cli-added-short-${outcome}`, { article: card.id, kind }));
  return plain([
    say(`cli-added-${outcome}`, { article: card.id, version: card.version }),
    kind,
    ...headerInWords(card, language()),
    say('cli-article-sentences', { count: sentences.length, removed: removed.length }),
    ...links.map((link) => linkInWords(link, language())),
    ...(outdated.length === 0 ? [] : [say('cli-added-outdated', { briefs: listOf(outdated) })]),
  ].join('\n'), say('cli-added-next', { article: card.id }));
}
