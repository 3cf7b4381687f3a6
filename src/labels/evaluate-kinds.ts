/** How well the kind of an undeclared article is guessed: news against somebody's view. Pure: rows in, scorecard out. */
import { z } from 'zod';
import { splitSentences } from '../article/sentences.ts';
import { kindSchema, type CleanArticle, type Kind } from '../contracts.ts';
import { articleOf, type LabelRow } from './evaluate.ts';
import { decideKind } from './kind.ts';
import { readSentences } from './scope.ts';
import { f1, plain, share, type Scorecard } from './scorecard.ts';

/** A text whose kind is known, as its row says it or as its collection is. */
export const kindRowSchema = z.union([
  z.object({ text: z.string().min(1), kind: kindSchema }),
  z.object({ genre: z.string(), title: z.string(), paragraphs: z.array(z.string()) })
    .transform(({ genre, paragraphs }) => ({ text: paragraphs.join('\n\n'), kind: genre === 'news' ? 'ReportageNewsArticle' as const : 'Unknown' as const })),
  z.object({ id: z.string(), text: z.string().min(1), publisher: z.string() }).transform(({ id, text }) => ({ id, text, kind: 'ReportageNewsArticle' as const })),
  z.object({ markdown: z.string() }).transform(({ markdown }) => ({ text: proseOf(markdown), kind: 'AnalysisNewsArticle' as const })),
]);
export type KindRow = z.infer<typeof kindRowSchema>;

/** What somebody who read an article found it to be, whatever its collection is called. */
export const kindReadingSchema = z.object({ article: z.string(), side: z.enum(['news', 'view', 'unsure']) });
export type KindReading = z.infer<typeof kindReadingSchema>;

/** The rows as they were read: another kind where the reader found one, and without those that left the reader unsure. */
export function asRead(rows: readonly KindRow[], readings: readonly KindReading[]): KindRow[] {
  const sides = new Map(readings.map(({ article, side }) => [article, side]));
  return rows.flatMap((row) => {
    const side = 'id' in row ? sides.get(row.id) : undefined;
    if (side === 'unsure') return [];
    return [side === undefined ? row : { ...row, kind: side === 'news' ? 'ReportageNewsArticle' as const : 'OpinionNewsArticle' as const }];
  });
}

/** The paragraphs of a Markdown text: no headings, tables or short lines; links as their words. */
function proseOf(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').split('\n').filter((line) => line.length > 80 && !/^[|#*-]/u.test(line)).join('\n\n');
}

/** What counts as news, and what as somebody's view; other kinds are neither. */
export function sideOf(kind: Kind): 'news' | 'view' | null {
  if (kind === 'ReportageNewsArticle') return 'news';
  return kind === 'OpinionNewsArticle' || kind === 'AnalysisNewsArticle' || kind === 'Editorial' ? 'view' : null;
}

const undeclared = { kind: 'Unknown' as const, kindDeclared: false };

function articleOfText(text: string): CleanArticle {
  const empty = articleOf([]);
  return { ...empty, text, sentences: splitSentences(text, 'en') };
}

/** Texts with their declaration taken away. What is guessed to be neither counts as a view: it is read as one. */
export function scoreKinds(rows: readonly KindRow[], labelled: readonly LabelRow[], set: string): Scorecard {
  const articles = [
    ...rows.map(({ text, kind }) => ({ kind, article: articleOfText(text) })),
    ...[...Map.groupBy(labelled, (row) => row.article).values()].map((group) => {
      const article = articleOf(group);
      return { kind: article.header.kind, article };
    }),
  ];
  const judged = articles.flatMap(({ kind, article }) => {
    const gold = sideOf(kind);
    if (gold === null) return [];
    const undecided = { ...article, header: { ...article.header, ...undeclared } };
    return [{ gold, guess: decideKind(undecided, readSentences(article.sentences)).kind }];
  });
  const count = (gold: string, news: boolean) => judged.filter((one) => one.gold === gold && (sideOf(one.guess) === 'news') === news).length;
  const news = f1('figure-news', count('news', true), count('view', true), count('news', false));
  const view = f1('figure-view', count('view', false), count('news', false), count('view', true));
  const guesses = [...new Set(judged.map(({ guess }) => guess))].sort();
  return {
    name: 'kinds', set, n: judged.length,
    figures: [
      plain('figure-macro-f1', ((news[2]?.value ?? 0) + (view[2]?.value ?? 0)) / 2), ...news, ...view,
      share('figure-kind-unknown', judged.filter(({ guess }) => sideOf(guess) === null).length, judged.length),
    ],
    notes: guesses.map((guess) =>
      `${guess.padEnd(24)}${['news', 'view'].map((gold) => `${gold} ${String(judged.filter((one) => one.gold === gold && one.guess === guess).length)}`.padStart(10)).join('')}`),
  };
}
