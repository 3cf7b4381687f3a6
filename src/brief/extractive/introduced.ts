/** Which lines tell readers what another takes for known: "the ministry" is heard after a line that names it. */
import type { LabelledSentence } from '../../contracts.ts';
import { tokenise } from '../words.ts';
import { keysOf } from './salience.ts';
import type { Unit } from './units.ts';

const said = '(?:accounts?|accusations?|allegations?|claims?|descriptions?|figures?|findings?|labels?|numbers?|reports?|verdicts?|versions?)';
const refusing = new RegExp(
  String.raw`^(?:\S+ ){1,5}?(?:(?:call(?:s|ed)?|describ(?:es?|ed)|brand(?:s|ed)?) that(?= (?:an?|as)\b)`
  + String.raw`|(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es?|ed)|call(?:s|ed)?|describ(?:es?|ed)|brand(?:s|ed)?|contest(?:s|ed)?) `
  + String.raw`(?:(?:this|it|them|that(?=[,.;]| and\b))(?!\p{L})|(?:that|such|these|those|this)(?= ${said})|(?:the|both|all) (?<what>${said})(?! (?:of|that|by|in|from|on)\b)\b))`, 'iu',
);

/** "Khiva rejects this", "has denied the finding": what is refused stands in the sentence before; the word for it, where another line may have it. */
function refusedIn({ basis, text }: Pick<Unit, 'basis' | 'text'>): ReadonlySet<string> | null {
  const found = basis === 'claim' ? refusing.exec(text) : null;
  return found === null ? null : keysOf(tokenise(found.groups?.['what'] ?? ''));
}

/** What a passage hangs on: the sentence that it refuses, or any line with the word for that. */
export interface Refused { readonly sentence: LabelledSentence; readonly word: ReadonlySet<string> }

export function refusedBy(units: readonly Unit[], sentences: readonly LabelledSentence[]): ReadonlyMap<Unit, Refused> {
  const before = new Map(sentences.map((sentence, at) => [sentence, sentences[at - 1]]));
  return new Map(units.flatMap((unit) => {
    const [word, sentence] = [refusedIn(unit), before.get(unit.sentence)];
    return word && sentence ? [[unit, { sentence, word }] as const] : [];
  }));
}

/** Whether one of these lines tells what is refused. */
export const isTold = ({ sentence, word }: Refused, lines: readonly Unit[]): boolean =>
  lines.some((line) => line.sentence === sentence) || (word.size > 0 && areTold({ needs: word }, lines));

/** A line shows its words and its label. */
export const toldBy = ({ keys, holder }: Unit): ReadonlySet<string> => keys.union(keysOf(tokenise(holder ?? '')));

/** Whether these lines tell all that a passage takes for known. */
export const areTold = ({ needs }: Pick<Unit, 'needs'>, before: readonly Unit[]): boolean =>
  needs.size === 0 || needs.isSubsetOf(before.reduce<ReadonlySet<string>>((told, one) => told.union(toldBy(one)), new Set()));

/** So many passages before one are tried. */
const mostTried = 3;

/**
 * For each passage that takes something for known, or refuses it, those before it that tell it, the nearest first.
 * @param units in reading order
 */
export function introducersOf(units: readonly Unit[], refused: ReadonlyMap<Unit, Refused>): ReadonlyMap<Unit, readonly Unit[]> {
  const telling = new Map<string, Unit[]>();
  const found = new Map<Unit, readonly Unit[]>();
  const inSentence = Map.groupBy(units, ({ sentence }) => sentence);
  for (const unit of units) {
    const [key] = unit.needs;
    const hangsOn = refused.get(unit);
    if (hangsOn) found.set(unit, inSentence.get(hangsOn.sentence) ?? []);
    else if (key !== undefined) {
      found.set(unit, (telling.get(key) ?? []).filter((one) => one.sentence !== unit.sentence && areTold(unit, [one])).slice(-mostTried).reverse());
    } else {
      for (const told of toldBy(unit)) telling.set(told, [...(telling.get(told) ?? []).slice(-mostTried), unit]);
    }
  }
  return found;
}
