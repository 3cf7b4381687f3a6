/** What training found out on articles held out in turn, as figures and tables. Pure. */
import type { Language } from '../../contracts.ts';
import { text } from '../../i18n/catalogue.ts';
import type { ModelFile } from '../embedded/model.ts';
import type { LabelRow } from '../evaluate.ts';
import { brier, heldOut, type HeldOut } from './cross.ts';
import { samplesOf, type Sample } from './examples.ts';
import { reached, type Reached } from './reached.ts';

function line(name: string, { leak, precision, found, accepted }: Reached): string {
  return [name.padEnd(12), ...[leak, precision, found, accepted].map((value) => value.toFixed(3).padStart(9))].join('');
}

/** A line for the rules alone and one for each grade of sureness. */
export function gradesTable(held: readonly HeldOut<Sample>[], model: ModelFile, language: Language): string[] {
  const grades = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
  return [
    text(language, 'train-grades'),
    line('rules', reached(held, model, null)),
    ...grades.map((grade) => line(grade.toFixed(2), reached(held, model, grade))),
  ];
}

/** How well held-out articles are told by a model that was fitted on a part of the others: Brier's score by share. */
export function learningCurve(rows: readonly LabelRow[], penalty: number, language: Language): string[] {
  const { inArticle } = samplesOf(rows);
  const articles = [...new Set(inArticle.map(({ article }) => article))];
  // By turns, so that every share holds both writers and all kinds.
  const asked = new Set(articles.filter((_, index) => index % 5 === 0));
  const others = articles.filter((article) => !asked.has(article));
  const shares = [0.1, 0.2, 0.4, 0.6, 0.8, 1].map((share) => {
    const taken = new Set(others.filter((_, index) => (index * 7) % others.length < share * others.length));
    const fitted = inArticle.filter(({ article }) => taken.has(article));
    const held = heldOut(inArticle.filter(({ article }) => asked.has(article)), penalty, fitted);
    return `${String(Math.round(share * 100)).padStart(4)} % ${String(fitted.length).padStart(6)} ${brier(held).toFixed(4).padStart(9)}`;
  });
  return [text(language, 'train-curve'), ...shares];
}
