/** What a noun is said of: which determiner it has, and whether it speaks of all of a kind. */
import { isAuxiliary, prepositions, setOf } from '../words/grammar.ts';
import type { Token } from '../words.ts';

/** "a raid", "two raids", "some raids": of such there may be others, and a cut leaves true what is said. */
const indefinite = setOf(`a an another one some several many dozens scores hundreds thousands few various
  numerous certain multiple`);
const universal = setOf('all every any each no both only those anyone everyone whoever everybody anybody nobody neither none');
const definite = setOf('the this that these its their his her our');

const irregularPlurals = setOf(`people men women children police crises others those
  cattle personnel troops youth media`);

/** "raids", "women"; not "crisis" or "Paris". */
export const isPlural = ({ lower, kind, possessive }: Token): boolean => kind === 'word' && !possessive
  && (irregularPlurals.has(lower) || (/[^sui]s$|ies$|ses$|.{2}men$/u.test(lower) && lower.length > 3 && !singular.has(lower)));

const singular = setOf('specimen regimen acumen abdomen yemen stamen');

export type Reach =
  /** "a raid", "three raids". */
  | 'some'
  /** "all raids", "the only raid", "those", "the largest raid". */
  | 'all'
  /** "the raid". */
  | 'the'
  /** "raids", "steel". */
  | 'bare';

const furthestDeterminer = 5;

/** @param at index of the noun among the words of its text */
export function reachOf(words: readonly Token[], at: number): Reach {
  const noun = words[at];
  if (noun && universal.has(noun.lower)) return 'all';
  for (let i = at - 1; i >= Math.max(0, at - furthestDeterminer); i -= 1) {
    const token = words[i];
    if (!token || words[i + 1]?.parted || token.sentence !== noun?.sentence) break;
    if (universal.has(token.lower) || isSuperlative(token)) return 'all';
    if (token.kind === 'number' || indefinite.has(token.lower)) return reachBefore(words, i);
    if (definite.has(token.lower) || token.possessive) return 'the';
    if (prepositions.has(token.lower) || isAuxiliary(token.lower)) break;
  }
  return 'bare';
}

/** "all three", "the only two"; "the three" are told by their number. */
function reachBefore(words: readonly Token[], at: number): Reach {
  const before = words[at - 1];
  return before !== undefined && !words[at]?.parted && universal.has(before.lower) ? 'all' : 'some';
}

/** "the largest", "the first", "the most". */
export const isSuperlative = ({ lower }: Token): boolean =>
  (/.{3}est$/u.test(lower) && !notSuperlative.has(lower))
  || ['first', 'last', 'most', 'least', 'worst', 'best', 'sole'].includes(lower);

const notSuperlative = setOf(`protest interest request arrest invest forest contest harvest modest honest
  conquest guest suggest northwest southwest midwest unrest tempest manifest`);
