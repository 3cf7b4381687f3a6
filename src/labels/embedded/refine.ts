/**
 * How the model joins the rules. The rules decide who is cited and what can never be a fact; the model weighs what is
 * left to the author's voice. It makes a fact only of what shows hard evidence and carries no sign that settles the
 * matter, and it may doubt whatever the rules took for a fact.
 */
import type { Basis } from '../../contracts.ts';
import type { Judgement } from '../combine.ts';
import { coreEvidence } from '../evidence.ts';
import { signals } from '../features.ts';
import { selfPronouns } from '../lexicon/people.ts';
import type { Stance } from '../judge.ts';
import { spanText, type Reading } from '../scope.ts';
import { firstOf } from '../tokens.ts';
import { tellsOfWords } from '../told-of.ts';
import { attackIn, tollIn } from '../tolls.ts';
import { unbearable, type Prior } from '../voice.ts';
import { featuresOf, wordOf } from './features.ts';
import { bases, chancesOf, confidenceOf, type Chances, type Model } from './model.ts';

/** A judgement, and whether the rules stand or the model changed them. */
export interface Decided extends Judgement {
  readonly decidedBy: 'rules' | 'model';
}

/** What the rules rest an opinion on that may be outweighed; any other sign settles it, a cause-and-effect reading too. */
const outweighed = new Set([
  'why-default', 'why-evaluation', 'why-degree', 'why-generalisation', 'why-interpretation', 'why-hypothetical',
  'why-first-person',
]);

/** Below it the rules' own confidence tells of a fragment, a sentence too long or without words. */
const leastSure = 0.4;

/** "our trade", "told us": the author's side of the world, not the author. */
const ourSide = new Set(['our', 'ours', 'us']);

/**
 * A fact of the rules has shown hard evidence and no sign of judgement: the model undoes it only where an editor would
 * refuse it in one of three cases or more: on real columns that nobody had read, what stood between a half and two thirds
 * was judgement, and of our own articles hardly a fact stands there.
 */
const doubt = 0.65;

/** Signs that settle a sentence wherever it stands. */
const settling = new Set(['why-question', 'why-imperative', 'why-exclamation', 'why-advice', 'why-reader']);

/**
 * Whether the model is asked at all: nobody is cited, no clause stands out, and the rules leave it open. A lone sentence
 * (prior `none`) has no author whose view it could be by default: there only what settles it everywhere is closed.
 */
export function isOpen({ tokens, quotes, attributions, carried }: Reading, own: Judgement, prior: Prior): boolean {
  if (own.basis === 'fact') return true;
  if (own.basis !== 'opinion' || carried !== null || attributions.length > 0 || own.confidence < leastSure) return false;
  // "likely as a show of force": an assessment.
  if (own.hedged && prior !== 'none') return false;
  if (prior === 'none') return !settling.has(own.reason.id);
  // Clauses of which none judges, some merely showing no record; one that judges settles the sentence.
  const parted = own.clauses.length > 0 && (own.reason.id !== 'why-default' || own.clauses.some(({ basis }) => basis === 'claim' || basis === 'forecast'));
  if (parted || !outweighed.has(own.reason.id)) return false;
  const judged = signals(tokens, 0, tokens.length, firstOf(tokens)).filter(({ from, sign, weight }) =>
    sign !== 'first-person' && weight >= unbearable && !quotes.some((quote) => from >= quote.from && from < quote.to));
  return judged.length === 0 && tokens.every(({ lower }) => !selfPronouns.has(lower) || ourSide.has(lower));
}

/**
 * Whether a third party could look something up in it, no toll or capture is told, and nobody's words, thoughts or
 * decisions: half of what the model wrongly took for facts were claims whose speaker the rules had not seen.
 */
export function showsEvidence({ tokens }: Reading): boolean {
  if (tellsOfWords(tokens)) return false;
  return coreEvidence(tokens, 0, tokens.length).pinned && tollIn(tokens) === null && attackIn(tokens) === null;
}

/** What is left open, with the model's chances. */
export interface Weighed {
  readonly own: Basis;
  readonly prior: Prior;
  readonly evident: boolean;
  readonly chances: Chances;
}

/** Sentences of one group share a line from the model's chance of a basis to the chance that it is accepted. */
export function groupOf(basis: Basis, { own, prior }: Weighed): string {
  if (prior === 'none') return `lone ${basis}`;
  return basis === 'fact' && own !== 'fact' ? 'fact against the rules' : basis;
}

/** The basis that rules and model give together, with how likely it is to be accepted. */
export function settle(weighed: Weighed, model: Pick<Model, 'confidence' | 'thresholds'>): { basis: Basis; confidence: number } {
  const { own, prior, evident, chances } = weighed;
  const sureOf = (basis: Basis) => confidenceOf(model, groupOf(basis, weighed), chances[basis]);
  const fact = prior === 'none'
    ? chances.opinion + chances.forecast < model.thresholds.lone
    : own === 'fact'
      ? sureOf('fact') >= Math.min(doubt, model.thresholds.sure)
      : evident && sureOf('fact') >= model.thresholds.sure;
  const basis = fact ? 'fact' : 'opinion';
  return { basis, confidence: sureOf(basis) };
}

/** Too short to tell a reader anything: "a", "of", "and". In letters. */
const shortestTelling = 4;

/** The word of the sentence that speaks most for one basis against another; null when none does. */
function tellingWord({ tokens, sentence }: Reading, weights: Model['weights'], basis: Basis, against: Basis): string | null {
  const first = firstOf(tokens);
  let best: number | null = null;
  let most = 0;
  for (const [i, token] of tokens.entries()) {
    const known = token.kind === 'word' && token.text.length >= shortestTelling ? weights.get(wordOf(token, i, first)) : undefined;
    const lead = known ? (known[bases.indexOf(basis)] ?? 0) - (known[bases.indexOf(against)] ?? 0) : 0;
    if (lead <= most) continue;
    most = lead;
    best = i;
  }
  return best === null ? null : spanText(sentence.text, tokens, { from: best, to: best + 1 });
}

/** The rules' judgement with the model's: its basis where the model changes it, and a calibrated confidence. */
export function refine(reading: Reading, own: Judgement, stance: Stance, model: Model): Decided {
  if (!isOpen(reading, own, stance.prior)) {
    // What could not be judged at all stays as unsure as the rules say.
    const confidence = own.confidence < leastSure ? own.confidence : confidenceOf(model, `rules ${own.basis}`, own.confidence);
    return { ...own, confidence: rounded(confidence), decidedBy: 'rules' };
  }
  const chances = chancesOf(model.weights, featuresOf(reading, own, stance.prior));
  const settled = settle({ own: own.basis, prior: stance.prior, evident: showsEvidence(reading), chances }, model);
  const basis = stance.neverFact ? 'opinion' : settled.basis;
  const confidence = rounded(settled.confidence);
  if (basis === own.basis) return { ...own, confidence, decidedBy: 'rules' };
  return {
    ...own, basis, confidence, clauses: [], via: null, decidedBy: 'model',
    holder: basis === 'fact' ? null : stance.author,
    holderNamed: basis !== 'fact' && stance.author !== null,
    reason: { id: `why-model-${basis}`, cue: tellingWord(reading, model.weights, basis, own.basis) },
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
