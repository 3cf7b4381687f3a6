/** The author's own voice: which basis a stretch without attribution has, by its signs and by the kind's default. */
import type { Basis } from '../contracts.ts';
import { coreEvidence, evidence } from './evidence.ts';
import { signals, type Sign, type Signal } from './features.ts';
import { attackIn, captureIn, countedIn, tollIn } from './tolls.ts';
import { wordCount, type Quotation, type Token } from './tokens.ts';

/**
 * What the kind makes of an unattributed sentence: the outlet's statement, the author's view, or nothing at all.
 * That a piece is a report may be guessed wrongly: then hardly any sign of judgement is borne.
 */
export type Prior = 'report' | 'guessed-report' | 'opinion' | 'none';

export interface Verdict {
  readonly basis: Basis;
  /** Reason id in the catalogue, and the words it rests on. */
  readonly why: string;
  readonly cue: { readonly from: number; readonly to: number } | null;
  readonly confidence: number;
  readonly hedged: boolean;
  /** Sum of the signs of judgement: how sure it is that the author judges here. */
  readonly weight: number;
}

/** Signs that settle a sentence by themselves, in the order in which the reason is given. */
const decisive: readonly Sign[] = [
  'question',
  'imperative',
  'advice',
  'first-person',
  'exclamation',
  'reader',
];
const judging: readonly Sign[] = [
  'irony',
  'stance',
  'evaluation',
  'interpretation',
  'cause',
  'generalisation',
  'hypothetical',
  'degree',
  'contrast',
];

function heaviest(found: readonly Signal[], among: readonly Sign[]): Signal | undefined {
  let best: Signal | undefined;
  for (const signal of found) {
    if (among.includes(signal.sign) && (best === undefined || signal.weight > best.weight)) best = signal;
  }
  return best;
}

/** Terms held at a distance: short quotations that nobody is named for. */
function scareQuotes(
  quotes: readonly Quotation[],
  from: number,
  to: number,
  tokens: readonly Token[],
): Signal[] {
  return quotes
    .filter(
      (quote) =>
        quote.from >= from &&
        quote.to <= to &&
        !quote.continued &&
        wordCount(tokens, quote.from, quote.to) <= 4,
    )
    .map((quote) => ({ sign: 'irony' as const, from: quote.from, to: quote.to, weight: 1 }));
}

/**
 * How much light judgement (comparison, contrast, degree) a sentence of an opinion piece may carry and still be fact, by
 * its score of evidence; measured on op-eds: the more there is to look up, the less such words matter.
 */
const bearable = [-1, -1, -1, 0, 1.2, 1.6, 2.2, 2.6] as const;
/** The same for a lone sentence of no known kind. */
const bearableAlone = [0.8, 1.6, 2.5, 2.5, 2.5, 3, 4, 4] as const;
/** A sign of this weight (a loaded word, the author's stance or reading) is never borne. */
export const unbearable = 1.5;

function isFact(prior: Prior, score: number, weight: number, heaviestSign: number): boolean {
  if (prior === 'opinion') return heaviestSign < unbearable && weight <= (bearable[Math.min(score, 7)] ?? -1);
  if (prior === 'report') return weight <= 2 && heaviestSign < 2;
  if (prior === 'guessed-report') return weight < 0.75;
  return heaviestSign < 2 && weight <= (bearableAlone[Math.min(score, 7)] ?? 0);
}

/**
 * Below it nothing in an author's own piece is a fact. Of eighteen facts found in speeches that nobody had read, the
 * least sure were judgements; at 0.8 half of the real facts of real op-eds would be lost as well.
 */
const sureEnough = 0.75;

/** As much judgement as words for harm bring along ("deadly", "terror", "massacre"): the author tells of it, and weighs nothing. */
const told = 4;

/** Reasons, effects, meanings and ranks are his own, whatever he counts. */
const argued = (found: readonly Signal[]): boolean => found.some(({ sign }) => sign !== 'evaluation' && sign !== 'degree' && sign !== 'cause' && sign !== 'contrast' && sign !== 'generalisation');

/** The basis of tokens `from`..`to` as the author's own words. `first`: the sentence's first word. */
export function verdict(
  tokens: readonly Token[],
  from: number,
  to: number,
  first: number,
  quotes: readonly Quotation[],
  prior: Prior,
): Verdict {
  // What stands inside quotation marks is not the author's wording.
  const all = signals(tokens, from, to, first);
  const found = quotes.length === 0 ? all : [
    ...all.filter((signal) => !quotes.some((quote) => signal.from >= quote.from && signal.to <= quote.to)),
    ...scareQuotes(quotes, from, to, tokens),
  ];
  const hedged = found.some((signal) => signal.sign === 'guard');
  const judged = found.filter((signal) => judging.includes(signal.sign));
  const weight = judged.reduce((sum, signal) => sum + signal.weight, 0);
  const result = (basis: Basis, why: string, cue: Verdict['cue'], confidence: number): Verdict => ({
    basis,
    why,
    cue,
    confidence,
    hedged,
    weight: weight + (heaviest(found, decisive)?.weight ?? 0),
  });

  const settled = heaviest(found, decisive);
  const forecast = heaviest(found, ['forecast']);
  // "Our farmers will feel it": what is told of the future stays a forecast, whoever it is told of.
  const personal = settled?.sign === 'first-person' || settled?.sign === 'reader';
  if (settled && !(forecast && personal)) return result('opinion', `why-${settled.sign}`, settled, 0.9);
  if (forecast) return result('forecast', 'why-forecast', forecast, weight > 3 ? 0.6 : 0.8);

  const proof = evidence(tokens, from, to, first);
  const shown = prior === 'opinion' && !(proof.solid && coreEvidence(tokens, from, to).solid) ? 0 : proof.score;
  const heavy = heaviest(judged, judging);
  // A guarded statement is an assessment, whoever makes it.
  if (!(hedged && prior !== 'none') && isFact(prior, shown, weight, heavy?.weight ?? 0)) {
    const toll = tollIn(tokens, from, to);
    // Taken or lost: in the author's own piece that is how he tells it; in a report somebody must have said so.
    if (prior === 'opinion' && captureIn(tokens, from, to))
      return result('claim', 'why-capture', toll, 0.7);
    const attack = prior === 'opinion' ? attackIn(tokens, from, to) : null;
    if (attack) return result('opinion', 'why-attack', attack, 0.7);
    if (toll) return result('claim', 'why-toll', toll, 0.7);
    if (prior === 'opinion') {
      const sure = Math.min(0.95, 0.5 + 0.07 * proof.score - 0.08 * weight);
      return sure < sureEnough
        ? result('opinion', 'why-default', null, 0.55)
        : result('fact', 'why-hard-evidence', proof.cue, sure);
    }
    return result('fact', prior === 'none' ? 'why-flat' : 'why-report', proof.cue, Math.max(0.5, 0.85 - 0.15 * weight));
  }
  const counted = prior === 'opinion' && !hedged && weight <= told && !argued(judged) ? countedIn(tokens, from, to) : null;
  if (counted) return result('claim', 'why-toll', counted, 0.6);
  if (heavy) return result('opinion', `why-${heavy.sign}`, heavy, Math.min(0.95, 0.6 + 0.08 * weight));
  // Told without a sign of judgement, but counted by somebody.
  const toll = prior !== 'none' && !hedged ? tollIn(tokens, from, to) : null;
  if (toll && !captureIn(tokens, from, to)) return result('claim', 'why-toll', toll, 0.7);
  return result('opinion', 'why-default', null, 0.55);
}
