/** News against somebody's view: learnt from whole articles and from stretches of them. */
import { intercept, type ModelFile } from '../embedded/model.ts';
import { articleOf, type LabelRow } from '../evaluate.ts';
import { sideOf } from '../evaluate-kinds.ts';
import { kindFeaturesOf } from '../kind.ts';
import { readSentences, type Reading } from '../scope.ts';
import type { Example } from './examples.ts';
import { fit, rounded } from './fit.ts';

/** So many sentences are a stretch: short articles must be told as well. */
const stretch = 12;
const shortest = 8;

/** Few features and few articles: a light penalty does. */
const penalty = 1;

/** The whole text, and stretches of it. */
function stretchesOf(readings: readonly Reading[]): (readonly Reading[])[] {
  const parts = [readings];
  for (let from = 0; from + shortest <= readings.length; from += stretch) parts.push(readings.slice(from, from + stretch));
  return parts;
}

/** The weights for news; both sides count alike, however many articles there are of each. */
export function trainKind(rows: readonly LabelRow[]): ModelFile['kind'] {
  const sided = [...Map.groupBy(rows, (row) => row.article).values()].flatMap((group) => {
    const article = articleOf(group);
    const side = sideOf(article.header.kind);
    return side === null ? [] : [{ id: group[0]?.article ?? '', readings: readSentences(article.sentences), side }];
  });
  const examples = sided.flatMap(({ id, readings, side }) => stretchesOf(readings).map((part): Example => ({
    article: id,
    features: kindFeaturesOf(part),
    target: side === 'news' ? [1, 0] : [0, 1],
    weight: sided.length / 2 / sided.filter((other) => other.side === side).length,
  })));
  const weights = [...fit(examples, penalty)].map(([name, [news = 0, view = 0]]): [string, number] => [name, rounded(news - view)]);
  // The intercept comes first already.
  return { articles: sided.length, weights: Object.fromEntries(weights.sort(([a], [b]) => Number(b === intercept) - Number(a === intercept))) };
}
