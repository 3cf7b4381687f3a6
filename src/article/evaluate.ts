/** How well pages are read: their text beside plain Readability's, their header, and which hold no article. */
import { StandpointError } from '../errors.ts';
import { f1, share, type Figure, type Scorecard } from '../labels/scorecard.ts';
import type { CleanArticle } from '../contracts.ts';
import { decode } from './decode.ts';
import { plainReading } from './readability.ts';
import { pageF1, scoreText, textFigures, type PageScore } from './evaluate-shingles.ts';
import type { PageCase, PageTruth } from './evaluate-pages.ts';
import { readArticle } from './read.ts';

interface Judged { id: string; truth: PageTruth; read: CleanArticle | string; ours: PageScore; plain: PageScore }

/** Pages shown in the notes: the ones that were read worst. */
const worstShown = 15;

/** Text against the truth, ours and plain Readability's in the same run; header fields; pages without article. */
export function scorePages(cases: readonly PageCase[], set: string): Scorecard {
  const judged = cases.map(judge);
  const articles = judged.filter(({ truth }) => truth.text !== null);
  const others = judged.filter(({ truth }) => truth.text === null);
  const refused = (pages: readonly Judged[]) => pages.filter(({ read }) => typeof read === 'string');
  return {
    name: 'read', set, n: cases.length,
    figures: [
      ...textFigures('figure-read-text', articles.map(({ ours }) => ours)),
      ...textFigures('figure-read-plain', articles.map(({ plain }) => plain)),
      ...headerFigures(articles),
      share('figure-read-false-refusal', refused(articles).length, articles.length),
      ...(others.length === 0 ? [] : [
        share('figure-read-refused', refused(others).length, others.length),
        share('figure-read-code', others.filter(({ read, truth }) => read === truth.error).length, others.length),
      ]),
    ],
    notes: notesOf(articles, others),
  };
}

function judge({ id, bytes, truth }: PageCase): Judged {
  const read = readOrCode(bytes, id);
  const wanted = truth.text?.join('\n') ?? '';
  const text = typeof read === 'string' ? '' : read.text;
  return { id, truth, read, ours: scoreText(wanted, text), plain: scoreText(wanted, plainText(bytes, id)) };
}

function readOrCode(bytes: Uint8Array, name: string): CleanArticle | string {
  try {
    return readArticle({ bytes, name, url: null });
  } catch (error) {
    if (error instanceof StandpointError) return error.code;
    throw error;
  }
}

/** Nothing where plain Readability finds no article or breaks. */
function plainText(bytes: Uint8Array, name: string): string {
  try {
    return plainReading(decode(bytes, name)) ?? '';
  } catch {
    return '';
  }
}

interface Count { hits: number; wrong: number; missed: number }

/** Precision: of what we say, right; recall: of what the truth has, said. */
function headerFigures(pages: readonly Judged[]): Figure[] {
  const fields = (['title', 'author', 'date', 'kind'] as const).map((name) => ({ name, count: newCount() }));
  for (const { truth, read } of pages) {
    if (typeof read === 'string') continue;
    const { title, authors, published, kind } = read.header;
    for (const { name, count } of fields) {
      if (name === 'title') compare(count, truth.title, title, sameText);
      if (name === 'author') compareNames(count, truth.authors, authors);
      if (name === 'date') compare(count, truth.published, published, (a, b) => a.slice(0, 10) === b.slice(0, 10));
      if (name === 'kind') compare(count, knownKind(truth.kind), knownKind(kind), (a, b) => a === b);
    }
  }
  return fields
    .filter(({ count }) => count.hits + count.missed > 0)
    .flatMap(({ name, count }) => f1(`figure-read-${name}`, count.hits, count.wrong, count.missed).slice(0, 2));
}

const newCount = (): Count => ({ hits: 0, wrong: 0, missed: 0 });

const knownKind = (kind: string | undefined) => (kind === 'Unknown' ? null : kind);

type Same = (truth: string, read: string) => boolean;

function compare(count: Count, truth: string | null | undefined, read: string | null | undefined, same: Same): void {
  if (truth === undefined) return;
  const right = truth !== null && read !== null && read !== undefined && same(truth, read);
  if (right) count.hits += 1;
  if (!right && read) count.wrong += 1;
  if (!right && truth !== null) count.missed += 1;
}

/** A truth that gives a whole byline holds the names that stand in it. */
function compareNames(count: Count, truth: string[] | undefined, read: readonly string[]): void {
  if (truth === undefined) return;
  const right = truth.filter((one) => read.some((name) => ` ${plainWords(one)} `.includes(` ${plainWords(name)} `)));
  const known = read.filter((name) => truth.some((one) => ` ${plainWords(one)} `.includes(` ${plainWords(name)} `)));
  count.hits += right.length;
  count.missed += truth.length - right.length;
  count.wrong += read.length - known.length;
}

function sameText(a: string, b: string): boolean {
  return plainWords(a) === plainWords(b);
}

function plainWords(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function notesOf(articles: readonly Judged[], others: readonly Judged[]): string[] {
  const worst = articles.toSorted((a, b) => pageF1(a.ours) - pageF1(b.ours)).slice(0, worstShown);
  const rows = worst.map(({ id, read, ours, plain }) =>
    [id.padEnd(36), pageF1(ours).toFixed(3), pageF1(plain).toFixed(3), typeof read === 'string' ? read : ''].join(' '));
  const wrong = others.filter(({ read, truth }) => read !== truth.error).map(({ id, read, truth }) =>
    [id.padEnd(36), typeof read === 'string' ? read : '-', truth.error ?? ''].join(' '));
  return [rows.join('\n'), ...(wrong.length > 0 ? [wrong.join('\n')] : [])];
}
