/** The label on the line is no weaker than its words ask for. */
import type { Basis } from '../../contracts.ts';
import { labelLone, tellsOfRecord } from '../../labels/lone.ts';
import { setOf } from '../words/grammar.ts';
import { stem } from '../words/key.ts';
import { governs } from './attribution.ts';
import { isKept, type Comparison } from './compare.ts';
import { answererOf } from './interview.ts';
import { longestPassage, opensWith } from './named.ts';
import type { Token } from '../words.ts';
import type { Check, Rule } from './rule.ts';
import type { Cue } from './speech.ts';
import { unframed, usedOf } from './used.ts';

/** Opinion and forecast are the most cautious, a fact is the least. */
export const caution: Readonly<Record<Basis, number>> = { fact: 0, claim: 1, forecast: 2, opinion: 2 };

/**
 * The least caution that the words of the passage allow: who speaks in it, and what they show by
 * themselves.
 */
function least(check: Check): number {
  const { comparison: c, said, basis, holder } = check;
  if (basis === 'claim' && typeof holder === 'string' && opensWith(check, holder)) return caution.claim;
  const cues = said.passage.filter((cue) => governs(check, cue));
  const reported = answererOf(c.source) !== null || cues.some((cue) => isReport(c.passage, cue)) ? caution.claim : caution.fact;
  if (c.source.length > longestPassage) return reported;
  // Without the clause of another speaker the rest may read worse, for want of what it was set against.
  const read = [...new Set([usedOf(c, said.passage), usedOf(c, cues)])].map((used) => readingOf(unframed(c), used))
    .reduce((a, b) => (caution[b.basis] < caution[a.basis] ? b : a));
  const own = basis === 'fact' && isLeftJudging(c) ? caution.opinion : caution.fact;
  return Math.max(reported, own, read.basis === 'claim' && tellsDeed(check, read.cue) ? caution.fact : caution[read.basis]);
}

/** "The court opened in 2016 and has been a disappointment", without what stands on record: the judgement alone is none. */
function isLeftJudging(c: Comparison): boolean {
  const cut = c.passage.some(({ content }, at) => content && !isKept(c, at));
  const line = cut ? labelLone(c.text, null) : null;
  return line?.basis === 'opinion' && line.confidence > 0 && !tellsOfRecord(c.text);
}

/**
 * Of a sentence that is more than a fact a part is one itself where another part is the claim; beside a judgement only where
 * it tells of a record, for judgements stand close together.
 */
function readingOf(whole: string, used: string): Pick<ReturnType<typeof labelLone>, 'basis' | 'cue'> {
  const part = labelLone(used, null);
  if (used === whole || part.basis !== 'fact' || tellsOfRecord(used)) return part;
  const all = labelLone(whole, null);
  return all.basis === 'claim' ? part : all;
}

/** What is done by saying it, and asserts nothing that could be wrong. */
const deeds = new Set([...setOf('ask request agree offer refuse decline order urge appeal propose invite thank apologise express announce')].map(stem));

/** "Dhaka has asked the insurers to reopen it": the line itself says who did what by speaking, and nothing that they stated. */
const tellsDeed = ({ comparison: { line }, said }: Check, cue: string | null | undefined): boolean =>
  typeof cue === 'string' && deeds.has(stem(cue.toLowerCase())) && line.some(({ lower }) => lower === cue.toLowerCase())
  && !said.line.some((one) => isReport(line, one));

/** "said that", "according to", "…, officials say": what may as well be a deed ("announced a pact") is the labeller's question. */
function isReport(passage: readonly Token[], cue: Cue): boolean {
  const next = passage[cue.at + 1];
  return cue.manner === 'nobody' || cue.word === 'according' || !next || next.parted || next.lower === 'that';
}

export const label: Rule = {
  name: 'label-weaker',
  faults: (check) => (check.basis !== undefined && caution[check.basis] < least(check) ? [check.basis] : []),
};
