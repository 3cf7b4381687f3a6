/** Sentences to learn from: labelled rows, read and judged by the rules exactly as an article is. */
import type { Basis, Kind } from '../../contracts.ts';
import type { Judgement } from '../combine.ts';
import { featuresOf, type Feature } from '../embedded/features.ts';
import { bases } from '../embedded/model.ts';
import { articleOf, type LabelRow } from '../evaluate.ts';
import { judge, type Stance } from '../judge.ts';
import { stanceOf } from '../label.ts';
import { readSentences, type Reading } from '../scope.ts';

/** Something to learn from: its features, and how right each class is (sums to 1); of a sentence in the order of `bases`. */
export interface Example {
  readonly article: string;
  readonly features: readonly Feature[];
  readonly target: readonly number[];
  /** How much it counts. */
  readonly weight: number;
}

/** The same with all that is known of it, to measure by. */
export interface Sample extends Example {
  readonly row: LabelRow;
  readonly reading: Reading;
  readonly own: Judgement;
  readonly stance: Stance;
}

/** In these every sentence has the same holder whatever it says: they teach nothing about an author's own voice. */
const oneVoiced = new Set<Kind>(['OfficialStatement', 'Interview', 'SatiricalArticle', 'AdvertiserContentArticle']);

/** A sentence taken out of its article: no kind speaks for it. */
const alone: Stance = { prior: 'none', author: null, neverFact: false };

/** Of the annotators' word, the share that goes to every label that they would let pass. */
const letPass = 0.3;

function isBasis(label: string): label is Basis {
  return bases.some((basis) => basis === label);
}

/** What `best` and `accept` say together; null for a row that is no sentence of the article's. */
function targetOf({ best, accept }: LabelRow): number[] | null {
  const chosen = best.filter(isBasis);
  const passing = accept.filter(isBasis);
  if (chosen.length === 0) return null;
  const rest = passing.length === 0 ? 0 : letPass;
  return bases.map((basis) =>
    (chosen.includes(basis) ? (1 - rest) / chosen.length : 0) + (passing.includes(basis) ? rest / passing.length : 0));
}

function sampleOf(row: LabelRow, reading: Reading | undefined, stance: Stance, weight: number): Sample[] {
  const target = targetOf(row);
  if (!reading || target === null) return [];
  const own = judge(reading, stance);
  return [{ article: row.article, features: featuresOf(reading, own, stance.prior), target, weight, row, reading, own, stance }];
}

/** The sentences of labelled articles, each in its article and then by itself. */
export function samplesOf(rows: readonly LabelRow[]): { inArticle: Sample[]; lone: Sample[] } {
  const inArticle: Sample[] = [];
  const lone: Sample[] = [];
  for (const group of Map.groupBy(rows, (row) => row.article).values()) {
    const article = articleOf(group);
    // As it is declared, never as it is guessed: the guess is learnt from the same articles.
    const { kind, kindDeclared } = article.header;
    if (oneVoiced.has(kind)) continue;
    const stance = stanceOf(kind, article.header.authors.join(', ') || null, kindDeclared);
    const readings = readSentences(article.sentences);
    for (const [index, row] of group.entries()) {
      inArticle.push(...sampleOf(row, readings[index], stance, 1));
      const sentence = { id: 'S1', text: row.text, start: 0, end: row.text.length, paragraph: 1 };
      lone.push(...sampleOf(row, readSentences([sentence])[0], alone, 0.5));
    }
  }
  return { inArticle, lone };
}
