/**
 * Which sentences a reader would want in a brief, chosen before the composer's own choice was seen: `must`, `good`,
 * `never`; the rest is in between. `node tests/brief/chosen/score.ts` prints how far the composer
 * agrees. `read`: articles whose briefs were read while it was written; `unseen`: those whose briefs were not; `fitted`: those to
 * which its weights were fitted besides; `held-back`, by another reader: those that nothing was fitted to. Both of these two readers
 * marked six articles, which are left out of `held-back` and tell how far readers agree.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { readArticle } from '../../../src/article/read.ts';
import { composeExtractive } from '../../../src/brief/extractive.ts';
import type { Candidate, CleanArticle } from '../../../src/contracts.ts';
import { articleOf, labelRowSchema } from '../../../src/labels/evaluate.ts';
import { labelArticle } from '../../../src/labels/label.ts';
import { home } from '../../../src/room.ts';
import { rowsOf } from '../../../src/rows.ts';

const wantSchema = z.object({ article: z.string(), sentence: z.string(), want: z.enum(['must', 'good', 'never']) });
type Want = z.infer<typeof wantSchema>;

/** One article with what is wanted of it and what was made of it. */
export interface Chosen {
  readonly name: string;
  readonly article: CleanArticle;
  readonly wants: readonly Want[];
  readonly lines: readonly Candidate[];
}

export interface Agreement {
  readonly lines: number;
  /** Of the lines, the share that is a `must`, is a `must` or `good`, is a `never`. */
  readonly must: number;
  readonly wanted: number;
  readonly never: number;
  /** Of the sentences that are a `must`, the share that is in the brief. */
  readonly found: number;
}

const sets = ['read', 'unseen', 'fitted', 'held-back'] as const;

export const chosenFile = (name: typeof sets[number]): string => join(import.meta.dirname, `${name}.jsonl`);

async function load(name: string): Promise<CleanArticle> {
  if (name.startsWith('samples/')) {
    return readArticle({ bytes: readFileSync(join(home, name)), name: basename(name), url: null });
  }
  return articleOf(await rowsOf(join(home, 'src/labels/training/texts', `${name}.jsonl`), labelRowSchema));
}

const wantsIn = async (file: string) => Map.groupBy(await rowsOf(file, wantSchema), ({ article }) => article);

/** @param without articles that are left out */
export async function chosenIn(file: string, without: ReadonlySet<string> = new Set()): Promise<Chosen[]> {
  return Promise.all([...await wantsIn(file)].filter(([name]) => !without.has(name)).map(async ([name, wants]) => {
    const article = await load(name);
    return { name, article, wants, lines: composeExtractive({ article, labels: labelArticle(article) }) };
  }));
}

/** What no weight was fitted to. */
export const heldBack = async (): Promise<Chosen[]> =>
  chosenIn(chosenFile('held-back'), new Set((await wantsIn(chosenFile('fitted'))).keys()));

/** Of what one reader holds a `must`, the shares that the other holds a `must`, and a `must` or `good`, in articles that both read. */
export async function agreementOfReaders(): Promise<{ articles: number; musts: number; must: number; wanted: number }> {
  const [one, two] = [await wantsIn(chosenFile('fitted')), await wantsIn(chosenFile('held-back'))];
  const both = [...one.keys()].filter((name) => two.has(name));
  const wantsOf = (by: typeof one) => new Map(both.flatMap((name) => by.get(name) ?? []).map(({ article, sentence, want }) => [`${article} ${sentence}`, want]));
  const [first, second] = [wantsOf(one), wantsOf(two)];
  const others = [[first, second], [second, first]].flatMap(([own, other]) =>
    [...own ?? []].filter(([, want]) => want === 'must').map(([id]) => other?.get(id)));
  const share = (of: readonly (Want['want'] | undefined)[]) => others.filter((want) => of.includes(want)).length / others.length;
  return { articles: both.length, musts: others.length, must: share(['must']), wanted: share(['must', 'good']) };
}

const cited = ({ evidence }: Candidate) => evidence.map((passage) => passage.split(':')[0]);

export function agreement(all: readonly Chosen[]): Agreement {
  const counts = { must: 0, good: 0, never: 0, lines: 0, wanted: 0, found: 0 };
  for (const { wants, lines } of all) {
    const wantOf = new Map(wants.map(({ sentence, want }) => [sentence, want]));
    const sentences = lines.map(cited);
    for (const ids of sentences) {
      counts.lines += 1;
      // Of two sentences the first is there for the second.
      const want = wantOf.get(ids.at(-1) ?? '');
      if (want) counts[want] += 1;
    }
    const musts = wants.filter(({ want }) => want === 'must');
    counts.wanted += musts.length;
    counts.found += musts.filter(({ sentence }) => sentences.some((ids) => ids.includes(sentence))).length;
  }
  const { lines, must, good, never, wanted, found } = counts;
  return { lines, must: must / lines, wanted: (must + good) / lines, never: never / lines, found: found / wanted };
}

if (import.meta.main) {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  for (const set of sets.filter((name) => process.argv.length < 3 || process.argv.includes(name))) {
    const all = await (set === 'held-back' ? heldBack() : chosenIn(chosenFile(set)));
    const { lines, ...shares } = agreement(all);
    const figures = Object.entries(shares).map(([name, share]) => `${name} ${percent(share)}`);
    process.stdout.write(`${set.padEnd(9)} ${all.length} articles, ${lines} lines: ${figures.join(', ')}\n`);
  }
  const { articles, musts, must, wanted } = await agreementOfReaders();
  process.stdout.write(`two readers of ${articles} articles: of ${musts} musts of one ${percent(must)} are the other's must, ${percent(wanted)} wanted\n`);
}
