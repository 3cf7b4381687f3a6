/** The passages of an article that could be lines: sentences and clauses that can stand alone. */
import type { Basis, LabelledSentence, Labels, Passage } from '../../contracts.ts';
import { passageId } from '../gate/passage.ts';
import { keysOf, overlap } from './salience.ts';
import { isStatement, standsAlone } from './stands.ts';
import { withoutFrame, withoutLeadIn, withoutReporting, type Range } from './trim.ts';

export interface Unit {
  readonly sentence: LabelledSentence;
  readonly range: Range;
  readonly evidence: Passage;
  /** As it stands in the article, white space evened. */
  readonly text: string;
  readonly basis: Basis;
  readonly holder: string | null;
  readonly keys: ReadonlySet<string>;
  /** Some of its sentence waits for a second editor. */
  readonly risky: boolean;
  /** The words that the label says already were cut off. */
  readonly cut: boolean;
}

type Judged = Pick<LabelledSentence, 'basis' | 'holder' | 'via'>;

/** All passages that could be lines, in reading order. */
export function unitsOf(labels: Labels): Unit[] {
  const assessed = labels.sentences.filter((sentence) => sentence.assessed);
  const sentences = assessed.length > 0 ? assessed : labels.sentences;
  const risky = new Set(labels.risks.flatMap(({ evidence }) => evidence.map((passage) => passage.split(':')[0])));
  const premises = labels.premises.map(({ text }) => keysOf(text));
  return sentences
    .filter((sentence) => sentence.reason.id !== 'why-interview-question')
    .flatMap((sentence) => unitsIn(sentence, risky.has(sentence.id)))
    .filter(({ keys }) => !premises.some((premise) => restates(keys, premise)));
}

function unitsIn(sentence: LabelledSentence, risky: boolean): Unit[] {
  if (!isStatement(sentence.text)) return [];
  const whole = unit(sentence, sentence, { start: 0, end: sentence.text.length }, risky);
  const clauses = sentence.clauses
    .filter(({ basis }) => basis !== sentence.basis)
    .map((clause) => unit(sentence, clause, clause, risky));
  return [whole, ...clauses].flatMap((one) => one ?? []);
}

function unit(sentence: LabelledSentence, judged: Judged, range: Range, risky: boolean): Unit | null {
  const { text } = sentence;
  const led = withoutLeadIn(text, range);
  const framed = judged.basis === 'claim' ? withoutReporting(judged, text, led) : withoutFrame(text, led);
  const words = text.slice(framed.start, framed.end);
  if (!standsAlone(words)) return null;
  const { basis, holder } = judged;
  return {
    sentence, range: framed, evidence: passageId(sentence, framed.start, framed.end),
    text: words.replaceAll(/\s+/gu, ' ').trim(), basis, holder, keys: keysOf(words), risky, cut: judged.basis === 'claim' && framed.start > led.start,
  };
}

/** A line that says little more than a premise would state it. */
const restates = (keys: ReadonlySet<string>, premise: ReadonlySet<string>) =>
  overlap(keys, premise) > 0.8 && keys.size < premise.size * 1.4;
