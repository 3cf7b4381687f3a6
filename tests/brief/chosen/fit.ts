/**
 * `node tests/brief/chosen/fit.ts` refits the weights of `src/brief/extractive/weights.ts` to the sentences that readers chose, and
 * prints them: ridge regression within each article, which keeps near what was set by reading whatever the choices say little of.
 * Cross-validated by article: how often a `must` weighs more than another sentence of its article. Held-back articles are not read.
 */
import { pairedUnits } from '../../../src/brief/extractive/paired.ts';
import { contestedPairs } from '../../../src/brief/extractive/contested.ts';
import { partsOf } from '../../../src/brief/extractive/part.ts';
import { themeOf } from '../../../src/brief/extractive/salience.ts';
import { traitsOf } from '../../../src/brief/extractive/traits.ts';
import { unitsOf } from '../../../src/brief/extractive/units.ts';
import { weights, type Trait } from '../../../src/brief/extractive/weights.ts';
import { withoutPlanted } from '../../../src/brief/planted.ts';
import { labelArticle } from '../../../src/labels/label.ts';
import { chosenFile, chosenIn, type Chosen } from './score.ts';

/** As they were set by reading briefs, before any was fitted; those that are not here are not fitted. */
const byReading: Partial<Record<Trait, number>> = {
  central: 0.2, headline: 0.3, fact: 0, forecast: 0, short: -0.15, paired: 0, pairedView: 0, answer: 0.8, sideNews: 0.5, side: 0.3,
  denies: 0, bare: 0, longAgo: -0.35, openingTold: 0.5, closingTold: 0.1, paragraphTold: 0, closingView: 0.4, decided: 0, named: 0.15, nobody: -0.5,
  acts: -0.1, foretells: 0.25, thesis: 0.5, equation: 0.25, change: 0.15, advice: 0.2, likely: 0, conditional: 0, reasons: 0, ownStory: -0.4,
  aside: -0.25, harm: 0.55, actsOfficially: 0.4, formula: -0.3, agreed: 0.25, agreedAhead: 0.35, relayed: -0.35,
};
const traits = Object.keys(weights) as Trait[];
const fitted = traits.filter((trait) => trait in byReading);

/** What a line is worth to a reader, and what one unit of weight is of that: so the weights set by reading fit best as a whole. */
const worth = { must: 1, good: 0.3, between: 0.15, never: -0.15 };
const unitOfWeight = 0.36;
/** How near to what was set the weights are kept. */
const ridge = 1.3;
/** The other reader marked nearly all sentences, and most of them as good. */
const shareOfSet = { fitted: 1, read: 0.7, unseen: 0.7 };
const folds = 8;

interface Row { readonly article: string; readonly must: boolean; readonly share: number; readonly has: readonly number[]; readonly worth: number }

function rowsOf({ name, article, wants }: Chosen, share: number): Row[] {
  const labels = withoutPlanted(labelArticle(article));
  const theme = themeOf(labels, article.header.title);
  const alone = unitsOf(labels, article.header);
  const units = [...alone, ...pairedUnits(alone, labels)];
  const wantOf = new Map(wants.map(({ sentence, want }) => [sentence, want]));
  const rows = partsOf(units, { labels, theme, pairs: contestedPairs(units, labels) }).map(({ unit, part }) => {
    const want = wantOf.get(unit.sentence.id) ?? 'between';
    const has = new Map(traitsOf(unit, theme, part).map(([trait, value]) => [trait, Number(value)]));
    return { article: name, must: want === 'must', share, has: traits.map((trait) => has.get(trait) ?? 0), worth: worth[want] };
  });
  const mean = (of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const usual = traits.map((_, at) => mean(({ has }) => has[at] ?? 0));
  const usually = mean((row) => row.worth);
  return rows.map((row) => ({ ...row, has: row.has.map((value, at) => value - (usual[at] ?? 0)), worth: row.worth - usually }));
}

const weightOf = ({ has }: Row, by: readonly number[]) => has.reduce((sum, value, at) => sum + value * (by[at] ?? 0), 0);

/** Solves a x = b, for a matrix that is symmetric and positive. */
function solve(a: number[][], b: number[]): number[] {
  const rows = a.map((row, at) => [...row, b[at] ?? 0]);
  rows.forEach((pivot, at) => {
    for (const row of rows) {
      if (row === pivot) continue;
      const by = (row[at] ?? 0) / (pivot[at] ?? 1);
      pivot.forEach((value, column) => { row[column] = (row[column] ?? 0) - by * value; });
    }
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

function fit(rows: readonly Row[]): number[] {
  const start = traits.map((trait) => byReading[trait] ?? weights[trait]);
  const columns = fitted.map((trait) => traits.indexOf(trait));
  const a: number[][] = columns.map((_, i) => columns.map((__, j) => (i === j ? ridge : 0)));
  const b = columns.map(() => 0);
  for (const row of rows) {
    const left = row.worth - unitOfWeight * weightOf(row, start);
    columns.forEach((column, i) => {
      const value = row.share * unitOfWeight * (row.has[column] ?? 0);
      if (value === 0) return;
      b[i] = (b[i] ?? 0) + value * left;
      columns.forEach((other, j) => { const line = a[i]; if (line) line[j] = (line[j] ?? 0) + value * unitOfWeight * (row.has[other] ?? 0); });
    });
  }
  solve(a, b).forEach((moved, i) => { const column = columns[i] ?? 0; start[column] = (start[column] ?? 0) + moved; });
  return start;
}

/** Share of pairs of a `must` and another sentence of its article in which the `must` weighs more. */
function inOrder(rows: readonly Row[], weigh: (row: Row) => number): string {
  let [right, all] = [0, 0];
  for (const own of Map.groupBy(rows, ({ article }) => article).values()) {
    const weighed = own.map((row) => ({ must: row.must, weight: weigh(row) }));
    for (const { weight } of weighed.filter(({ must }) => must)) {
      for (const other of weighed.filter(({ must }) => !must)) {
        all += 1;
        right += weight > other.weight ? 1 : weight === other.weight ? 0.5 : 0;
      }
    }
  }
  return (right / all).toFixed(3);
}

const sets = await Promise.all((['fitted', 'read', 'unseen'] as const).map(async (set) =>
  (await chosenIn(chosenFile(set))).flatMap((chosen) => rowsOf(chosen, shareOfSet[set]))));
const rows = sets.flat();
const names = [...new Set(rows.map(({ article }) => article))];
const leftOut = new Map(Array.from({ length: folds }, (_, fold) => {
  const out = names.filter((__, at) => at % folds === fold);
  const by = fit(rows.filter(({ article }) => !out.includes(article)));
  return out.map((name): [string, number[]] => [name, by]);
}).flat());
const before = traits.map((trait) => byReading[trait] ?? weights[trait]);
for (const own of sets) {
  process.stdout.write(`${own.length} passages: as set by reading ${inOrder(own, (row) => weightOf(row, before))}, `
    + `fitted without their article ${inOrder(own, (row) => weightOf(row, leftOut.get(row.article) ?? before))}\n`);
}
const now = fit(rows);
for (const trait of fitted) {
  const at = traits.indexOf(trait);
  process.stdout.write(`${trait.padEnd(16)} ${(byReading[trait] ?? 0).toFixed(2)} -> ${(now[at] ?? 0).toFixed(2)}\n`);
}
