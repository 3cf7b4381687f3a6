/**
 * A view that leans on the sentence before it ("They could restore the rule tomorrow") is told with that sentence, both
 * word for word: what an author asks for often stands so.
 */
import type { LabelledSentence, Labels } from '../../contracts.ts';
import { countWords, tokenise } from '../words.ts';
import { keysOf } from './salience.ts';
import { asks } from './wording.ts';
import { isStatement } from './stands.ts';
import type { Unit } from './units.ts';

/** Two sentences of more words than this are no line. */
const mostWords = 46;
const fewestWords = 5;

/** What takes up the subject of the sentence before; "he said" and "such attacks" lean on more than one sentence. */
const takesUp = /^(?:(?:and|but|yet|so) )?(?:it|they|this|that|these|those)\b(?! (?:is|was) (?:true|why|all|how|what|when|where))/iu;

/** What is told of somebody or something goes on so: "He has denied it", "Its only road runs through …". */
const takesUpOrOwns = /^(?:(?:and|but|yet|so) )?(?:it|they|he|she|its|their|his|her|this|that|these|those)\b(?! (?:is|was) (?:true|why|all|how|what|when|where))/iu;

/** @param alone the passages that stand by themselves */
export function pairedUnits(alone: readonly Unit[], { sentences }: Labels): Unit[] {
  const whole = new Map(alone.filter(({ sentence, evidence }) => evidence === sentence.id).map((unit) => [unit.sentence, unit]));
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    const unit = before && whole.get(before);
    return before && unit && leansOn(sentence, before) && !whole.has(sentence) ? [paired(unit, sentence)] : [];
  }).filter(({ words }) => words <= mostWords);
}

const isView = ({ basis }: LabelledSentence) => basis === 'opinion' || basis === 'forecast';

/** What an author asks for or expects: the rest may go with the sentence that it hangs on. */
const carries = ({ text, basis }: LabelledSentence) => basis === 'forecast' || asks(text);

/** "should do three things.": one of them would stand for all. */
const promises = /\b(?:three|four|five|six|several|following)\b[^.]{0,40}[.:]$/iu;

const leansOn = (sentence: LabelledSentence, before: LabelledSentence) => sentence.assessed && before.holder === sentence.holder
  && (isView(sentence) ? isView(before) && carries(sentence) && takesUp.test(sentence.text)
    : before.basis === sentence.basis && takesUpOrOwns.test(sentence.text))
  && !promises.test(before.text) && sentence.paragraph === before.paragraph && isStatement(sentence.text)
  && countWords(sentence.text) >= fewestWords;

function paired(unit: Unit, sentence: LabelledSentence): Unit {
  const text = `${unit.text} ${sentence.text.replaceAll(/\s+/gu, ' ').trim()}`;
  const words = countWords(text);
  return {
    ...unit, sentence, before: unit.sentence, evidence: sentence.id, text, untrimmed: null, words, saidWords: words,
    basis: sentence.basis, holder: sentence.holder, keys: new Set([...unit.keys, ...keysOf(tokenise(sentence.text))]),
  };
}
