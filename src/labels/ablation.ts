/** What the rules reach alone, the model alone, and both together, on the same annotated articles. Pure. */
import type { Basis, Language } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { featuresOf } from './embedded/features.ts';
import { bases, chancesOf, embedded } from './embedded/model.ts';
import { articleOf, type LabelRow } from './evaluate.ts';
import { judge } from './judge.ts';
import { labelArticle, stanceOf } from './label.ts';
import { readSentences } from './scope.ts';
import { share, type Figure, type Scorecard } from './scorecard.ts';

interface Labelled {
  readonly row: LabelRow;
  readonly basis: Basis;
}

/** The likeliest basis of each sentence, whatever rules and kind forbid. */
function byModel(rows: readonly LabelRow[]): Basis[] {
  const article = articleOf(rows);
  const stance = stanceOf(article.header.kind, null, article.header.kindDeclared);
  return readSentences(article.sentences).map((reading) => {
    const chances = chancesOf(embedded().weights, featuresOf(reading, judge(reading, stance), stance.prior));
    return bases.reduce((best, basis) => (chances[basis] > chances[best] ? basis : best));
  });
}

const ways: Readonly<Record<'rules' | 'model' | 'both', (rows: readonly LabelRow[]) => Basis[]>> = {
  rules: (rows) => labelArticle(articleOf(rows), null).sentences.map(({ basis }) => basis),
  model: byModel,
  both: (rows) => labelArticle(articleOf(rows)).sentences.map(({ basis }) => basis),
};

function figuresOf(all: readonly Labelled[]): Figure[] {
  const facts = all.filter(({ basis }) => basis === 'fact');
  const real = all.filter(({ row }) => row.best.includes('fact'));
  const passing = facts.filter(({ row }) => row.accept.includes('fact')).length;
  return [
    share('figure-leak', facts.length - passing, all.length),
    share('figure-accepted', all.filter(({ row, basis }) => row.accept.includes(basis)).length, all.length),
    share('figure-fact-accepted', passing, facts.length),
    share('figure-fact-found', real.filter(({ basis }) => basis === 'fact').length, real.length),
  ];
}

/** The figures are those of both together; the table has them all. */
export function scoreAblation(rows: readonly LabelRow[], set: string, language: Language = 'en'): Scorecard {
  const groups = [...Map.groupBy(rows, (row) => row.article).values()];
  const columns = Object.entries(ways).map(([name, way]) => ({
    name,
    figures: figuresOf(groups.flatMap((group) => {
      const labels = way(group);
      return group.map((row, index): Labelled => ({ row, basis: labels[index] ?? 'opinion' }));
    })),
  }));
  const figures = columns.at(-1)?.figures ?? [];
  return {
    name: 'ablation', set, n: rows.length, figures,
    notes: [
      columns.map(({ name }) => name.padStart(9)).join(''),
      ...figures.map((figure, index) =>
        `${columns.map((column) => (column.figures[index]?.value ?? 0).toFixed(3).padStart(9)).join('')}  ${text(language, figure.name)}`),
    ],
  };
}
