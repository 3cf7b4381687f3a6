/** What one side says and the other answers, sentence after sentence: neither is a line without the other. */
import type { LabelledSentence } from '../../contracts.ts';
import type { Unit } from './units.ts';

const denying = new RegExp(
  String.raw`\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)`
  + String.raw`|contradict(?:s|ed|ing)?|contest(?:s|ed|ing)?|baseless|null and void|fabricat(?:ed|ions?)|groundless)\b`
  + String.raw`|\b(?:call(?:s|ed)|describ(?:es|ed)) (?:this|that|it|such \p{L}+|the \p{L}+) (?:as )?(?:an? )?\p{L}+`
  + String.raw`|\b(?:insist(?:s|ed)|maintain(?:s|ed)|says?|said|stat(?:es|ed)|repl(?:ies|ied)|answer(?:s|ed)) (?:that )?.{0,40}\b(?:not|no|never)\b`,
  'iu',
);

/** A denial in so many words, or a reply that says what is not so. */
export const denies = (text: string): boolean => denying.test(text);

/**
 * For a claim the reply that follows it at once by somebody else, and for the reply the claim.
 * @param units in reading order
 */
export function contestedPairs(units: readonly Unit[], sentences: readonly LabelledSentence[]): ReadonlyMap<Unit, Unit> {
  const place = new Map(sentences.map((sentence, at) => [sentence, at]));
  const claims = units.filter(({ basis, holder }) => basis === 'claim' && holder !== null);
  const pairs = new Map<Unit, Unit>();
  claims.forEach((reply, at) => {
    const claim = claims[at - 1];
    if (!claim || pairs.has(claim) || claim.holder === reply.holder || !denies(reply.text)) return;
    if ((place.get(reply.sentence) ?? 0) - (place.get(claim.sentence) ?? 0) !== 1) return;
    pairs.set(claim, reply);
    pairs.set(reply, claim);
  });
  return pairs;
}
