/** What a line cites: passages resolved in the labels of the article version that it was made from. */
import type { Basis, Clause, LabelledSentence, Labels, Passage } from '../../contracts.ts';
import { caution } from './basis.ts';

/** A passage with the words that it stands for and the judgement on them. */
export interface Cited {
  readonly sentence: LabelledSentence;
  /** Range within the sentence, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly basis: Basis;
  readonly holder: string | null;
  readonly holderNamed: boolean;
  readonly via: string | null;
}

type Judgement = Pick<Clause, 'basis' | 'holder' | 'holderNamed' | 'via'>;

/** The passage in the labelled text, or null when it names none or cuts a word in two. */
export function cite(passage: Passage, labels: Labels): Cited | null {
  const [id, range] = passage.split(':');
  const sentence = labels.sentences.find((one) => one.id === id);
  if (!sentence) return null;
  const [start, end] = range === undefined ? [0, sentence.text.length] : range.split('-').map(Number);
  if (start === undefined || end === undefined || !isWhole(sentence.text, start, end)) return null;
  const { basis, holder, holderNamed, via } = judge(sentence, start, end);
  return { sentence, start, end, text: sentence.text.slice(start, end), basis, holder, holderNamed, via };
}

/** The range holds something, lies within the sentence, and begins and ends between words. */
function isWhole(text: string, start: number, end: number): boolean {
  if (start >= end || end > text.length || !/[\p{L}\p{N}]/u.test(text.slice(start, end))) return false;
  const cuts = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return !cuts(start) && !cuts(end);
}

/** The judgement on a range: the most cautious of the clauses that it touches, else the sentence's. */
function judge(sentence: LabelledSentence, start: number, end: number): Judgement {
  if (start === 0 && end === sentence.text.length) return sentence;
  const touched = clausesOf({ sentence, start, end });
  if (touched.length === 0) return sentence;
  return touched.reduce((a, b) => (caution[b.basis] > caution[a.basis] ? b : a));
}

/** The clauses of which a passage holds any words. */
export const clausesOf = ({ sentence, start, end }: Pick<Cited, 'sentence' | 'start' | 'end'>): Clause[] =>
  sentence.clauses.filter((clause) => touches(sentence.text, clause, start, end));

/** Marks and spaces beside a clause belong to nobody. */
function touches(text: string, clause: Clause, start: number, end: number): boolean {
  const shared = text.slice(Math.max(start, clause.start), Math.min(end, clause.end));
  return /[\p{L}\p{N}]/u.test(shared);
}

/** `S12`, or `S12:0-71` for a part of it. */
export const passageId = (sentence: LabelledSentence, start: number, end: number): Passage =>
  start === 0 && end === sentence.text.length ? sentence.id : `${sentence.id}:${start}-${end}`;
