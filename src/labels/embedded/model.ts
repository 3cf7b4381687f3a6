/** The embedded model: its weights, which anyone can read, and what it says of a sentence. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { basisSchema, type Basis } from '../../contracts.ts';
import type { Feature } from './features.ts';
import { sigmoid, softmax } from './logistic.ts';

/** The order of the numbers behind each feature. */
export const bases = basisSchema.options;

/** The feature that every sentence has. */
export const intercept = 'intercept';

const chance = z.number().min(0).max(1);
const line = z.tuple([z.number(), z.number()]);

export const modelSchema = z.object({
  /** What it was fitted on. */
  articles: z.int().positive(),
  sentences: z.int().positive(),
  penalty: z.number().positive(),
  thresholds: z.object({
    /** How likely it must be that an editor lets a fact pass; chosen on articles held out in turn. */
    sure: chance,
    /** Chance of opinion or forecast from which a lone sentence is judgement: what tells held-out sentences apart best. */
    lone: chance,
  }),
  /** By group (see `groupOf`): slope and offset that turn a score into the chance that an editor accepts the label. */
  confidence: z.record(z.string(), line),
  /** News against somebody's view, of a whole text: by feature, how much it speaks for news. */
  kind: z.object({ articles: z.int().positive(), weights: z.record(z.string(), z.number()) }),
  /** By feature, one number a basis. */
  weights: z.record(z.string(), z.array(z.number()).length(bases.length)),
});
export type ModelFile = z.infer<typeof modelSchema>;

/** The file with its weights made quick to look up. */
export interface Model extends Omit<ModelFile, 'weights' | 'kind'> {
  readonly weights: ReadonlyMap<string, readonly number[]>;
  readonly kind: { readonly weights: ReadonlyMap<string, number> };
}

export type Chances = Readonly<Record<Basis, number>>;

/** How likely each basis is; the chances sum to 1. */
export function chancesOf(weights: Model['weights'], features: readonly Feature[]): Chances {
  const scores = new Float64Array(weights.get(intercept) ?? bases.map(() => 0));
  for (const [name, value] of features) {
    const own = weights.get(name);
    if (own) for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) + (own[k] ?? 0) * value;
  }
  softmax(scores);
  const of = (basis: Basis) => scores[bases.indexOf(basis)] ?? 0;
  return { fact: of('fact'), claim: of('claim'), opinion: of('opinion'), forecast: of('forecast') };
}

/** The chance of an accepted label, from a score between 0 and 1. An unknown group keeps its score. */
export function confidenceOf(model: Pick<Model, 'confidence'>, group: string, score: number): number {
  const known = model.confidence[group];
  if (!known) return score;
  const [slope, offset] = known;
  return sigmoid(slope * score + offset);
}

let kept: Model | undefined;

/** The model that ships; read at its first use. */
export function embedded(): Model {
  if (kept) return kept;
  const file = modelSchema.parse(JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')));
  kept = { ...file, weights: new Map(Object.entries(file.weights)), kind: { weights: new Map(Object.entries(file.kind.weights)) } };
  return kept;
}
