/**
 * Which sentences of an article in a language besides English make its brief: whole ones only, for nothing is known there
 * of what a clause loses by a cut; none that leans on the sentence before it.
 */
import type { Basis, LabelledSentence, Labels } from '../../contracts.ts';
import { plainOf, type Cues } from '../../labels/languages/cues.ts';

const fewestWords = 6;
const mostWords = 45;

/** Whose voice first, and how many lines of it: an author's piece, and a text in which others speak. */
const ofAuthor: readonly (readonly [Basis, number])[] = [['opinion', 3], ['forecast', 1], ['claim', 3], ['fact', 2]];
const ofOthers: readonly (readonly [Basis, number])[] = [['fact', 4], ['claim', 4], ['forecast', 1], ['opinion', 1]];

/** Labels that rest on a sentence before: alone such a line would name nobody, or somebody whom it does not show. */
const leaning = new Set(['why-claim-unresolved', 'why-enumeration', 'why-open-quotation', 'why-quotation', 'why-question', 'why-interview-question']);

function standsAlone({ text, reason, assessed, holder, basis }: LabelledSentence, cues: Cues): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (!assessed || words < fewestWords || words > mostWords || leaning.has(reason.id) || !/[.!…]["”»]?\s*$/u.test(text)) return false;
  // Flatly told and without evidence: not a fact, and as somebody's view it would mislead too.
  if (basis === 'opinion' && reason.id === 'why-default') return false;
  const plain = plainOf(text);
  if (cues.leans.exec(plain)?.index === 0 || plain.startsWith('—')) return false;
  // Whose claim it is must stand in the line itself, unless the whole text is theirs.
  return /^why-(?:official|paid|interview)/u.test(reason.id) || basis !== 'claim' || holder === null || text.includes(holder);
}

/** So many parties, numbers and names make a sentence worth more; the first ones tell what it is about. */
function weight({ id, text, confidence }: LabelledSentence, at: number, labels: Labels): number {
  const parties = labels.parties.filter(({ mentionedIn }) => mentionedIn.includes(id)).length;
  const number = /\p{N}/u.test(text) ? 0.5 : 0;
  return parties + number + confidence - at / Math.max(1, labels.sentences.length);
}

/** Those to be offered to the gate, in reading order within each voice. */
export function sentencesOf(labels: Labels, cues: Cues): LabelledSentence[] {
  const slots = labels.kind === 'ReportageNewsArticle' || labels.kind === 'OfficialStatement' || labels.kind === 'Interview' ? ofOthers : ofAuthor;
  const alone = labels.sentences.flatMap((sentence, at) => (standsAlone(sentence, cues) ? [{ sentence, weight: weight(sentence, at, labels) }] : []));
  return slots.flatMap(([basis, most]) => alone
    .filter(({ sentence }) => sentence.basis === basis)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, most)
    .map(({ sentence }) => sentence)
    .sort((one, other) => one.start - other.start));
}
