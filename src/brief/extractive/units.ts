/** The passages of an article that could be lines: sentences and clauses that can stand alone. */
import type { Basis, LabelledSentence, Labels, Passage } from '../../contracts.ts';
import { passageId } from '../gate/passage.ts';
import { cuesOf } from '../gate/speech.ts';
import { countWords, tokenise } from '../words.ts';
import { keysOf, overlap } from './salience.ts';
import { isStatement, leansBack, standsAlone } from './stands.ts';
import { withoutFrame, withoutLeadIn, withoutReporting, type Range } from './trim.ts';

export interface Unit {
  readonly sentence: LabelledSentence;
  /** Where it begins in the article's text, UTF-16 units. */
  readonly start: number;
  readonly evidence: Passage;
  /** As it stands in the article, white space evened. */
  readonly text: string;
  readonly words: number;
  readonly basis: Basis;
  readonly holder: string | null;
  readonly keys: ReadonlySet<string>;
  /** Its subject may be known only from what went before. */
  readonly leans: boolean;
  /** Some of its sentence waits for a second editor. */
  readonly risky: boolean;
  /** How many speakers it names; a line is best with one. */
  readonly speakers: number;
  /** It says what somebody states, rather than what they did by saying it. */
  readonly states: boolean;
}

/** A shorter clause says too little without its sentence. */
const fewestInClause = 8;

/** An interviewer's questions carry premises; a claim whose holder could not be told has no label. */
const unfit: ReadonlySet<string> = new Set(['why-interview-question', 'why-claim-unresolved']);

type Judged = Pick<LabelledSentence, 'basis' | 'holder' | 'via'>;

/** All passages that could be lines, in reading order. */
export function unitsOf(labels: Labels): Unit[] {
  const assessed = labels.sentences.filter((sentence) => sentence.assessed);
  const sentences = assessed.length > 0 ? assessed : labels.sentences;
  const risky = new Set(labels.risks
    .flatMap(({ evidence }) => evidence.map((passage) => passage.split(':')[0])));
  const premises = labels.premises.map(({ text }) => keysOf(tokenise(text)));
  return sentences
    .filter((sentence) => !unfit.has(sentence.reason.id))
    .flatMap((sentence) => unitsIn(sentence, risky.has(sentence.id)))
    .filter(({ keys }) => !premises.some((premise) => restates(keys, premise)));
}

function unitsIn(sentence: LabelledSentence, risky: boolean): Unit[] {
  if (!isStatement(sentence.text)) return [];
  const whole = unit(sentence, sentence, { start: 0, end: sentence.text.length }, risky);
  const clauses = sentence.clauses
    .filter(({ basis }) => basis !== sentence.basis)
    .map((clause) => unit(sentence, clause, clause, risky))
    .filter((one) => one === null || one.words >= fewestInClause);
  return [whole, ...clauses].flatMap((one) => one ?? []);
}

function unit(sentence: LabelledSentence, judged: Judged, whole: Range, risky: boolean): Unit | null {
  const { basis, holder } = judged;
  const led = withoutOtherVoice(judged, sentence.text, withoutLeadIn(sentence.text, whole));
  const range = basis === 'claim'
    ? withoutReporting(judged, sentence.text, led) : withoutFrame(sentence.text, led);
  const text = sentence.text.slice(range.start, range.end);
  const tokens = tokenise(text);
  if (!standsAlone(text, tokens)) return null;
  return {
    sentence, start: sentence.start + range.start, evidence: passageId(sentence, range.start, range.end),
    text: text.replaceAll(/\s+/gu, ' ').trim(), words: countWords(text), basis, holder, keys: keysOf(tokens),
    leans: leansBack(tokens), risky,
    ...(basis === 'claim' ? voices(sentence.text.slice(led.start, led.end)) : { speakers: 0, states: false }),
  };
}

/** "…, its operator said, while Iran said …" ends before the second speaker, where the first one is the holder. */
function withoutOtherVoice({ basis, holder }: Judged, text: string, range: Range): Range {
  if (basis !== 'claim' || holder === null
    || voices(text.slice(range.start, range.end)).speakers < 2) return range;
  const turn = /,\s+(?:while|whereas|but|and)\s|;\s/u.exec(text.slice(range.start, range.end));
  const first = turn ? text.slice(range.start, range.start + turn.index) : '';
  const isHolders = voices(first).speakers === 1 && first.toLowerCase().includes(holder.toLowerCase());
  return isHolders ? { start: range.start, end: range.start + first.length } : range;
}

function voices(text: string): Pick<Unit, 'speakers' | 'states'> {
  const tokens = tokenise(text);
  const cues = cuesOf(tokens);
  const named = cues.filter(({ manner }) => manner !== 'nobody')
    .map(({ from, to }) => [...keysOf(tokens.slice(from, to))].join(' '));
  const states = cues.some(({ at, word, manner }) => manner === 'neutral'
    && (word === 'according' || tokens[at + 1]?.lower === 'that' || tokens[at + 2]?.lower === 'that'));
  return { speakers: new Set(named).size, states };
}

/** A line that says little more than a premise would state it. */
const restates = (keys: ReadonlySet<string>, premise: ReadonlySet<string>) =>
  overlap(keys, premise) > 0.8 && keys.size < premise.size * 1.6;
