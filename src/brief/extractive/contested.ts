/** What one side says and the other answers, sentence after sentence: neither is a line without the other. */
import type { Labels } from '../../contracts.ts';
import { mainParties, placesIn } from './balance.ts';
import type { Unit } from './units.ts';
import { harm } from './wording.ts';

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
 * For a claim the reply that follows it at once by somebody else, a denial, the word of another main party or its losses, and for the
 * reply the claim.
 * @param units in reading order
 */
export function contestedPairs(units: readonly Unit[], { sentences, parties }: Labels): ReadonlyMap<Unit, Unit> {
  const main = mainParties({ sentences, parties });
  const sideOf = ({ holder }: Unit) => placesIn(holder ?? '').find((place) => main.has(place));
  const areSides = (one: Unit, other: Unit) => sideOf(one) !== undefined && sideOf(other) !== undefined && sideOf(one) !== sideOf(other);
  // Each side counts its own dead and wounded.
  const areLosses = (one: Unit, other: Unit) => one.risky && other.risky && harm.test(one.text) && harm.test(other.text);
  const place = new Map(sentences.map((sentence, at) => [sentence, at]));
  const claims = units.filter(({ basis, holder }) => basis === 'claim' && holder !== null);
  const pairs = new Map<Unit, Unit>();
  claims.forEach((reply, at) => {
    const claim = claims[at - 1];
    if (!claim || pairs.has(claim) || claim.holder === reply.holder || !(denies(reply.text) || areSides(claim, reply) || areLosses(claim, reply))) return;
    if ((place.get(reply.sentence) ?? 0) - (place.get(claim.sentence) ?? 0) !== 1) return;
    pairs.set(claim, reply);
    pairs.set(reply, claim);
  });
  for (const [relayed, own] of relayedPairs(units)) if (!pairs.has(relayed) && !pairs.has(own)) {
    pairs.set(relayed, own);
    pairs.set(own, relayed);
  }
  return pairs;
}

/** In an interview what the other side says, as the guest tells it, and what the guest says himself in that answer. */
function relayedPairs(units: readonly Unit[]): [Unit, Unit][] {
  const answers = units.filter(({ basis, sentence }) => basis === 'claim' && /^why-(?:interview-answer|claim-nested)$/u.test(sentence.reason.id));
  return [...Map.groupBy(answers, ({ sentence }) => sentence.paragraph).values()].flatMap((answer) => {
    const relayed = answer.find(({ sentence }) => sentence.via !== null);
    const own = answer.find(({ sentence }) => sentence.via === null);
    return relayed && own ? [[relayed, own] as [Unit, Unit]] : [];
  });
}
