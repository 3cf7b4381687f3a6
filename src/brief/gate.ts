/**
 * The gate: every line of a brief, whoever wrote it, is held against the passage that it cites. It is a
 * list of named rules over words, without a model: near-verbatim lines pass, whatever changes what is said
 * does not.
 */
import type { Basis, Candidate, Labels } from '../contracts.ts';
import { arrangementsOf, rearranged } from './gate/arranged.ts';
import { plainForms } from './gate/plainer.ts';
import { attribution, carriedCues, speaker } from './gate/attribution.ts';
import { label } from './gate/basis.ts';
import { candidateRules } from './gate/cited.ts';
import { compare, type Comparison } from './gate/compare.ts';
import { condition } from './gate/condition.ts';
import { fragment, length, question, questioned } from './gate/form.ts';
import { doubt } from './gate/doubt.ts';
import { head } from './gate/head.ts';
import { hedge, reality } from './gate/hedge.ts';
import { name, nameCut } from './gate/name.ts';
import { holder as holderRule } from './gate/named.ts';
import { negation } from './gate/negation.ts';
import { number, unit } from './gate/number.ts';
import { cite, type Cited } from './gate/passage.ts';
import { quantifier } from './gate/quantifier.ts';
import { quotation, unquoted } from './gate/quotation.ts';
import type { Check, Rule } from './gate/rule.ts';
import { scoreOf } from './gate/score.ts';
import { restriction } from './gate/restriction.ts';
import { scope, time } from './gate/scope.ts';
import {
  anyLink, disguise, hidden, instruction, link, markup, mention, plantedLabel,
} from './gate/smuggled.ts';
import { cuesOf } from './gate/speech.ts';
import { subject } from './gate/subject.ts';
import { tense } from './gate/tense.ts';
import { cause, connective, judgement, order, role, word } from './gate/wording.ts';

/** What must not be lost, also with the rest of a sentence of which a line cites a clause. */
const meaning: readonly Rule[] = [
  attribution, doubt, negation, hedge, reality, quantifier, condition, time, scope, restriction,
  head, subject, tense,
];

/** On the words of any line, in the order in which an editor would want to know. */
const onWords: readonly Rule[] = [
  instruction, plantedLabel, mention, markup, hidden, disguise, length, fragment, question, questioned, speaker,
  ...meaning,
  number, unit, name, nameCut, quotation, unquoted, cause, connective, role, judgement, order, word,
];

/** For a line and a passage without labels: what they would say is told from the words. */
const onLoneLine: readonly Rule[] = [label, holderRule, link, ...onWords];
const onLabelledLine: readonly Rule[] = [anyLink, ...onWords];

/** The names of all rules; each has its sentence for editors in the catalogue, as `gate-NAME`. */
export const ruleNames: readonly string[] =
  [...new Set([...candidateRules, ...onLoneLine, ...onLabelledLine].map((rule) => rule.name))];

/** Why a line was turned away: the rule, and the words that broke it. */
export interface Fault { readonly rule: string; readonly words: readonly string[] }

export interface Verdict {
  readonly pass: boolean;
  /** Names of the rules that the line broke, each once. */
  readonly rules: readonly string[];
  /** 0..1, higher = better supported. */
  readonly score: number;
  readonly faults: readonly Fault[];
}

export interface PassageLine {
  /** The cited passage, of any length. */
  readonly source: string;
  readonly line: string;
  readonly basis?: Basis | undefined;
  readonly holder?: string | null | undefined;
}

/** Holds a line against the words of a passage. */
export function gatePassage({ source, line, basis, holder }: PassageLine): Verdict {
  const comparison = compare(source, line);
  return verdict(inAnyArrangement(onLoneLine, comparison, basis, holder === undefined ? undefined : [holder]), comparison);
}

/** Rules that a line breaks when it only turns its sentence; whatever else breaks, turning it mends nothing. */
const turning = new Set(['order-changed', 'speaker-differs', 'holder-differs', 'attribution-lost', 'subject-changed', 'role-changed', 'connective-added']);

/** Rules that a line may break besides when its sentence is only said more plainly. */
const simplifying = new Set([...turning, 'head-lost', 'restriction-lost', 'condition-lost', 'reality-changed', 'label-weaker', 'tense-changed']);

/** A number or a name that the passage has nowhere: no arrangement mends that, and most altered lines end here. */
function saysMore({ line, passage }: Comparison): boolean {
  const known = new Set(passage.map(({ key }) => key));
  return line.some(({ key, kind, capital, opening, content }) => !known.has(key)
    && (kind === 'number' || (capital && !opening && content)));
}

const isBroken = (faults: readonly Fault[], is: (rule: string) => boolean) => faults.some(({ rule, words }) => is(rule) && words.length > 0);

/** What a line breaks in the arrangement of its passage that it keeps to best: where it breaks nothing in one, it breaks nothing. */
function inAnyArrangement(
  rules: readonly Rule[], comparison: Comparison, basis?: Basis, holders?: readonly (string | null)[],
): Fault[] {
  const faults = broken(rules, checkOf(comparison, basis, holders));
  if (saysMore(comparison) || isBroken(faults, (rule) => rule === doubt.name) || !isBroken(faults, (rule) => simplifying.has(rule))) return faults;
  const { source, text } = comparison;
  const isTurned = isBroken(faults, (rule) => turning.has(rule));
  const lines = isTurned ? [text, ...rearranged(text)] : [text];
  for (const passage of isTurned ? arrangementsOf(source) : plainForms(source)) {
    for (const line of lines) {
      const other = broken(rules, checkOf(compare(passage, line), basis, holders));
      // A sentence that was turned by rule reads badly: the label is that of the passage as it stands, or of the turned one.
      if (other.every(({ rule, words }) => words.length === 0 || (rule === label.name && !isBroken(faults, (one) => one === label.name)))) return [];
    }
  }
  return faults;
}

/**
 * Holds a candidate against the passages that it cites, their labels, and the sentences that these stand
 * in.
 */
export function gateCandidate(candidate: Candidate, labels: Labels): Verdict {
  const cited = candidate.evidence.flatMap((passage) => cite(passage, labels) ?? []);
  if (cited.length < candidate.evidence.length) {
    return verdict([{ rule: 'evidence-missing', words: candidate.evidence }], compare('', candidate.text));
  }
  const onLabels = candidateRules
    .map((rule) => ({ rule: rule.name, words: rule.faults({ candidate, cited, labels }) }));
  const holders = [candidate.holder, ...cited.flatMap(({ via }) => via ?? [])];
  const comparison = compare(cited.map(({ text }) => text).join(' '), candidate.text);
  const words = inAnyArrangement(onLabelledLine, comparison, candidate.basis, holders);
  return verdict([...onLabels, ...words, ...inContext(candidate, cited, holders)], comparison);
}

/** A clause is held against its whole sentence too: "it is not true that" must not be cut off. */
function inContext(
  candidate: Candidate, cited: readonly Cited[], holders: readonly (string | null)[],
): Fault[] {
  if (cited.every(({ text, sentence }) => text === sentence.text)) return [];
  const whole = compare(cited.map(({ sentence }) => sentence.text).join(' '), candidate.text);
  return broken(meaning, checkOf(whole, candidate.basis, holders));
}

function checkOf(comparison: Comparison, basis?: Basis, holders?: readonly (string | null)[]): Check {
  const said = { passage: cuesOf(comparison.passage), line: cuesOf(comparison.line) };
  const carried = basis === 'claim' && holders !== undefined
    ? carriedCues(comparison, said.passage, holders) : [];
  return { comparison, said, basis, holder: holders?.[0], carried };
}

const broken = (rules: readonly Rule[], check: Check): Fault[] =>
  rules.map((rule) => ({ rule: rule.name, words: rule.faults(check) }));

function verdict(all: readonly Fault[], comparison: Comparison): Verdict {
  const faults = all.filter(({ words }) => words.length > 0);
  const rules = [...new Set(faults.map(({ rule }) => rule))];
  return { pass: rules.length === 0, rules, score: scoreOf(comparison, rules.length), faults };
}
