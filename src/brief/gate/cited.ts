/** Rules on a candidate's label and evidence: they need the labels, not only the words. */
import type { Candidate, Labels } from '../../contracts.ts';
import { caution } from './basis.ts';
import { plainHolder } from './holder.ts';
import { clausesOf, type Cited } from './passage.ts';
import { turnOf } from './voices.ts';

export interface CandidateCheck {
  readonly candidate: Candidate;
  readonly cited: readonly Cited[];
  readonly labels: Labels;
}

/** As a rule on words: its name, and what breaks it. */
export interface CandidateRule {
  readonly name: string;
  faults(check: CandidateCheck): readonly string[];
}

/** More passages than this are no longer one statement, and nearly any word stands in them. */
const mostPassages = 3;

export const evidence: CandidateRule = {
  name: 'evidence-missing',
  faults: ({ candidate, cited }) =>
    cited.length < candidate.evidence.length || candidate.evidence.length > mostPassages
      ? candidate.evidence : [],
};

export const weaker: CandidateRule = {
  name: 'label-weaker',
  faults: ({ candidate, cited }) => {
    const needed = Math.max(...cited.map((passage) => caution[passage.basis]));
    return caution[candidate.basis] < needed ? [candidate.basis] : [];
  },
};

const sameHolder = (one: string | null, other: string | null) => plainHolder(one) === plainHolder(other);

/** One passage in which two speak side by side, each for themselves; "X said that Y believes" is no such. */
function speakTogether(candidate: Candidate, passage: Cited): boolean {
  if (passage.basis !== 'claim') return false;
  const claims = clausesOf(passage).filter(({ basis }) => basis === 'claim');
  return claims.some((clause) => !sameHolder(clause.holder, claims[0]?.holder ?? null))
    || (passage.via === null && turnOf(candidate.text) !== null);
}

/** A claim and what is not one, or claims of two, stand behind different people. */
export const merged: CandidateRule = {
  name: 'holders-merged',
  faults: ({ candidate, cited }) => {
    const together = cited.filter((passage) => speakTogether(candidate, passage));
    if (together.length > 0) return together.map(({ sentence }) => sentence.id);
    const claims = cited.filter((passage) => passage.basis === 'claim');
    const [first] = claims;
    if (!first) return [];
    const one = claims.every((passage) => sameHolder(passage.holder, first.holder)
      && sameHolder(passage.via, first.via));
    if (one && claims.length === cited.length) return [];
    return cited.map((passage) => passage.holder ?? passage.sentence.id);
  },
};

/**
 * Whoever the labels name for the passage: the author for a view, the speaker for a claim, nobody for a
 * fact.
 */
export const named: CandidateRule = {
  name: 'holder-differs',
  faults: ({ candidate, cited, labels }) => {
    if (candidate.basis === 'fact') return candidate.holder === null ? [] : [candidate.holder];
    // A fact may be shown more cautiously, as the author's view; a claim is always somebody's.
    const claims = cited.some((passage) => passage.basis === 'claim');
    if (claims !== (candidate.basis === 'claim')) return [candidate.holder ?? candidate.basis];
    const expected = cited.map((passage) => (passage.basis === 'fact' ? authorOf(labels) : passage.holder));
    const agree = expected.every((holder) => sameHolder(holder, candidate.holder));
    return agree ? [] : [candidate.holder ?? candidate.basis];
  },
};

/** The author as the labels name them on their own views. */
const authorOf = (labels: Labels) =>
  labels.sentences.find(({ basis }) => basis === 'opinion' || basis === 'forecast')?.holder ?? null;

/** A question states nothing, and an interviewer's carries the interviewer's premises. */
export const asked: CandidateRule = {
  name: 'question',
  faults: ({ cited }) => cited
    .filter(({ text }) => /\?["”’')\]]*\s*$/u.test(text)).map(({ sentence }) => sentence.id),
};

export const candidateRules: readonly CandidateRule[] = [evidence, weaker, merged, named, asked];
