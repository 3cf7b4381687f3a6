/**
 * The gate: every line of a brief, whoever wrote it, is held against the passage that it cites. It is a list of
 * named rules over words, without a model: near-verbatim lines pass, whatever changes what is said does not.
 */
import type { Basis } from '../contracts.ts';
import { attribution, speaker } from './gate/attribution.ts';
import { compare } from './gate/compare.ts';
import { length, question } from './gate/form.ts';
import { head } from './gate/head.ts';
import { hedge, reality } from './gate/hedge.ts';
import { name } from './gate/name.ts';
import { negation } from './gate/negation.ts';
import { number, unit } from './gate/number.ts';
import { quantifier } from './gate/quantifier.ts';
import { quotation, unquoted } from './gate/quotation.ts';
import type { Check, Rule } from './gate/rule.ts';
import { scoreOf } from './gate/score.ts';
import { condition, scope, time } from './gate/scope.ts';
import { disguise, hidden, instruction, link, markup, mention, plantedLabel } from './gate/smuggled.ts';
import { cuesOf } from './gate/speech.ts';
import { tense } from './gate/tense.ts';
import { cause, connective, judgement, order, role, word } from './gate/wording.ts';

/** In the order in which an editor would want to know. */
export const passageRules: readonly Rule[] = [
  instruction, plantedLabel, mention, link, markup, hidden, disguise, length, question,
  attribution, speaker, negation, hedge, reality, quantifier, condition, number, unit, name, quotation, unquoted,
  time, scope, head, tense, cause, connective, role, judgement, order, word,
];

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
  const said = { passage: cuesOf(comparison.passage), line: cuesOf(comparison.line) };
  const check: Check = { comparison, said, basis, holder };
  return verdict(passageRules, check);
}

function verdict(rules: readonly Rule[], check: Check): Verdict {
  const faults = rules.map((rule) => ({ rule: rule.name, words: rule.faults(check) })).filter((fault) => fault.words.length > 0);
  return { pass: faults.length === 0, rules: faults.map((fault) => fault.rule), score: scoreOf(check.comparison), faults };
}
