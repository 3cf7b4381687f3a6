/** Tense survives: what will be done has not been done, what was is not what is. */
import { auxiliaries, prepositions, setOf } from '../words/grammar.ts';
import { irregularPast } from '../words/irregular.ts';
import { isVerb } from '../../labels/verb-group.ts';
import type { Token } from '../words.ts';
import { isKept, nextContent, type Comparison } from './compare.ts';
import { lostCues, type Check, type Rule } from './rule.ts';
import { reports } from './speech.ts';

const { future } = auxiliaries;
const present = setOf('is are am');
const past = setOf('was were did');

/** "is declining" is not yet "has declined". */
const completed = setOf('has have');

/** The time that a lost or added auxiliary speaks of. */
const timeOf = (token: Token) =>
  future.has(token.lower) ? 'future' : present.has(token.lower) ? 'present' : past.has(token.lower) ? 'past'
    : completed.has(token.lower) ? 'perfect' : token.lower === 'had' ? 'before' : null;

/** "will" came or went; in reported speech it may stand for "would". */
function futures(check: Check): string[] {
  const { comparison: c, said } = check;
  const backshifted = (i: number) => reports(said.passage)
    && c.passage.slice(...gap(c, i)).some((token) => token.lower === 'would');
  return [
    ...c.line.filter((token, i) => c.origin[i] === -1 && future.has(token.lower) && !backshifted(i)),
    ...lostCues(check, (token) => future.has(token.lower)).map((at) => c.passage[at]),
  ].flatMap((token) => (token ? [token.text] : []));
}

/** Between two kept words one auxiliary stands where another stood. */
function exchanged({ comparison: c, said }: Check): string[] {
  return c.line.flatMap((token, i) => {
    const time = c.origin[i] === -1 ? timeOf(token) : null;
    if (time === null || time === 'future') return [];
    const [from, to] = gap(c, i);
    const other = c.passage.slice(from, to).find((word, k) => !isKept(c, from + k) && timeOf(word) !== null);
    const before = other ? timeOf(other) : null;
    if (before === null || before === time || (time === 'perfect' && before === 'past')) return [];
    // Without the speaker's "said", what was moved back in time with it comes forward again.
    const moved = said.passage.some((cue) => !isKept(c, cue.at) || c.line[c.fate[cue.at] ?? -1]?.lower !== cue.word);
    const comesForward = (before === 'past' && time === 'present') || (before === 'before' && (time === 'perfect' || time === 'past'));
    // "According to the drivers it is", "The drivers said it was".
    const goesBack = before === 'present' && time === 'past' && said.line.some((cue) => cue.at < i && cue.manner !== 'nobody' && isPast(cue.word));
    return (comesForward && moved) || goesBack ? [] : [token.text];
  });
}

/** The words of the passage between the counterparts of the line's neighbours. */
function gap(c: Comparison, i: number): [number, number] {
  let before = i - 1;
  while (before >= 0 && c.origin[before] === -1) before -= 1;
  let after = i + 1;
  while (after < c.line.length && c.origin[after] === -1) after += 1;
  return [(c.origin[before] ?? -1) + 1, c.origin[after] ?? c.passage.length];
}

const isPast = (word: string) => irregularPast.has(word) || (/[^e]ed$/u.test(word) && word.length > 4);
const perfect = setOf('has have had having is are was were be been being got get gets');

/** A past form with no auxiliary before it tells of something done. */
const isFinitePast = (words: readonly Token[], at: number) =>
  isPast(words[at]?.lower ?? '') && !words.slice(Math.max(0, at - 3), at)
    .some((token) => perfect.has(token.lower));

const before = (words: readonly Token[], at: number) => words[at - 1]?.lower ?? '';
const base = setOf('to would will may might could can should must did does do not');

/** "visit", whose subject only will or may do it. */
const isBase = (words: readonly Token[], at: number) => {
  const word = words[at]?.lower ?? '';
  return !isPast(word) && !/(?:ing|[^s]s)$/u.test(word) && isVerb(word);
};

/** "plans to attack" or "is attacking" has become "attacked", or the other way round. */
function inflected({ comparison: c, said }: Check): string[] {
  return c.line.flatMap((token, i) => {
    const at = c.origin[i] ?? -1;
    const other = c.passage[at];
    if (!other || token.kind !== 'word' || !token.content || token.lower === other.lower) return [];
    const done = isFinitePast(c.line, i) && !isPast(other.lower)
      && (base.has(before(c.passage, at)) || present.has(before(c.passage, at)) || before(c.passage, at) === 'been');
    // "agreed to let them visit": they have not "visited" yet.
    const perfected = isPast(token.lower) && completed.has(before(c.line, i)) && c.origin[i - 1] === -1 && isBase(c.passage, at);
    const undone = isFinitePast(c.passage, at) && !isPast(token.lower) && isVerbPlace(c, i)
      && !(reports(said.passage));
    // "had carried" has become "carries".
    const lapsed = before(c.passage, at) === 'had' && !isKept(c, at - 1) && isPast(other.lower) && /[^su]s$/u.test(token.lower) && isVerbPlace(c, i) && !reports(said.passage);
    return done || undone || perfected || lapsed ? [token.text] : [];
  });
}

/** After a noun or pronoun, and not after an article or preposition, a present form is a verb. */
const isVerbPlace = (c: Comparison, i: number) => {
  const word = c.line[i - 1];
  return word !== undefined && !word.possessive
    && (word.content || ['it', 'he', 'she', 'they', 'who', 'which'].includes(word.lower))
    && !prepositions.has(word.lower) && !(c.line[i]?.lower.endsWith('ing') ?? false);
};

/** "is to be provided" has become "is provided". */
const planned = (c: Comparison): string[] => c.passage.filter(({ lower, parted }, at) => lower === 'to' && !parted && !isKept(c, at)
  && (present.has(before(c.passage, at)) || past.has(before(c.passage, at))) && isKept(c, at - 1)
  && isKept(c, nextContent(c, at))).map(({ text }) => text);

export const tense: Rule = {
  name: 'tense-changed',
  faults: (check) => [...futures(check), ...exchanged(check), ...inflected(check), ...planned(check.comparison)],
};
