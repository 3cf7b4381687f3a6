/** What the next sentence takes back or leaves open: a claim is told with its caveat or not at all. */
import type { Clause, LabelledSentence, Labels } from '../../contracts.ts';
import { countWords, tokenise } from '../words.ts';
import { namesSpeaker } from './holder.ts';
import { keysOf } from './salience.ts';
import { riskySentences, type Unit } from './units.ts';

const proof = '(?:footage|evidence|proof|documents?|names?|details|grounds|basis|account)';

/** Of what was just said: nobody could check it, nobody confirms it, it was undone, its figure is another's. */
const takesBack = new RegExp([
  String.raw`\b(?:could|can|has|have|had|did|do|does|was|were|is|are)(?: not|n[’']t) (?:yet |immediately |itself |be |been |yet been )?(?:independently )?(?:establish|verif|confirm|substantiat|authenticat|corroborat)\p{L}*\b`,
  String.raw`\b(?:offered|offers|gave|gives|provided|provides|published|publishes|has (?:published|offered|given|provided|shown)|showed|produced) no (?:\p{L}+ )?${proof}\b`,
  String.raw`^[^,;.]{2,60} (?:suspended|revoked|abandoned|withdrew from|walked out of|annulled|reversed|overturned|struck down|disowned|retracted|withdrew|repealed|cancelled) (?:it|this|that|them|both)\b`,
  String.raw`^[^,;.]{2,60} (?:call|calls|called|dismiss\p{L}*|describe\p{L}*|dispute\p{L}*|doubt\p{L}*|question\p{L}*|reject\p{L}*|contest\p{L}*) (?:that|this|the) (?:figures?|numbers?|estimates?|claims?|accounts?|versions?|counts?|findings?|tolls?)\b`,
  String.raw`\b(?:believe|believes|said|say|says|put|puts) the (?:true|real|actual) (?:number|figure|toll|cost)\b`,
  String.raw`\b(?:found|concluded|says?|said|shows?|showed) that (?:neither|none|no) (?:of the \p{L}+|side|party|account|version|claim|estimate|figure)\b`,
  String.raw`^after [^,;]{3,60} (?:ruled against|struck down|overturned|annulled|invalidated|declared \p{L}+ (?:void|unlawful|invalid))\b`,
].join('|'), 'iu');

/** Whether a sentence takes back what the one before it says, or says that nobody could check it. */
export const qualifies = (text: string): boolean => takesBack.test(text);

/** An author's doubt of what others say is a view like others, and may hang on more than the sentence before. */
const isAuthors = ({ basis, holder }: LabelledSentence) => (basis === 'opinion' || basis === 'forecast') && holder !== null;

/** Whoever speaks in it can be told, and it is no answer or question. */
const canBeLine = ({ basis, holder, assessed, reason }: LabelledSentence) => assessed && reason.id !== 'why-claim-unresolved'
  && (basis !== 'claim' || (holder !== null && namesSpeaker(holder)));

/** It hangs on the sentence before it, and so may use its words: right behind it readers understand it. */
function behind(unit: Unit, sentence: LabelledSentence, risky: boolean): Unit {
  const { basis, holder } = sentence;
  const text = sentence.text.replaceAll(/\s+/gu, ' ').trim();
  const [words, keys] = [countWords(text), keysOf(tokenise(text))];
  return {
    ...unit, sentence, before: null, start: sentence.start, evidence: sentence.id, text, untrimmed: null, words, saidWords: words,
    basis, holder, keys, risky, leans: false, needs: new Set(),
  };
}

const contrast = /^(?:while|whereas|but|although|though|yet)\b/iu;

/** The clause behind that of a passage which was cut from its sentence, where it says something else of the same thing. */
function otherHalf({ sentence: { text, clauses }, sentence, start, evidence }: Unit): Clause | null {
  const at = clauses.findIndex((clause) => start - sentence.start >= clause.start && start - sentence.start < clause.end);
  const [own, next] = [clauses[at], clauses[at + 1]];
  const end = Number(evidence.split('-')[1] ?? text.length);
  if (!own || !next || end > next.start || own.holder === next.holder) return null;
  const behind = text.slice(next.start);
  return contrast.test(behind) || qualifies(behind) || /;\s*$/u.test(text.slice(own.end, next.start)) ? next : null;
}

/**
 * For a passage what takes it back, as a line that stands behind it: the sentence right after it in its paragraph, or the other
 * half of its own; null where that cannot be a line.
 * @param units in reading order
 */
export function caveatsOf(units: readonly Unit[], { sentences, risks }: Labels): ReadonlyMap<Unit, Unit | null> {
  const next = new Map(sentences.map((sentence, at) => [sentence, sentences[at + 1]]));
  const whole = new Map(units.filter(({ before, evidence, sentence }) => before === null && evidence === sentence.id).map((unit) => [unit.sentence, unit]));
  const inSentence = Map.groupBy(units, ({ sentence }) => sentence);
  const risky = riskySentences({ risks });
  return new Map(units.flatMap((unit) => {
    const half = otherHalf(unit);
    if (half) {
      const other = inSentence.get(unit.sentence)?.find(({ start, holder }) => start - unit.sentence.start >= half.start && holder === half.holder);
      return [[unit, other ?? null] as const];
    }
    const after = next.get(unit.sentence);
    if ((unit.basis !== 'claim' && unit.basis !== 'fact') || !after || after.paragraph !== unit.sentence.paragraph || !qualifies(after.text)) return [];
    const own = whole.get(after);
    if (!own && isAuthors(after)) return [];
    return [[unit, own ?? (canBeLine(after) ? behind(unit, after, risky.has(after.id)) : null)] as const];
  }));
}
