/**
 * Who says it survives: a cue of the passage ("the ministry said", "reportedly") stands in the line, or the
 * label in front of the line says it; and a line credits nobody whom its passage does not credit.
 */
import { times } from '../words/cues.ts';
import { prepositions, pronouns, setOf } from '../words/grammar.ts';
import type { Token } from '../words.ts';
import { stem } from '../words/key.ts';
import { isKept, isLeadInAt, keepsContent, type Comparison, type Segment } from './compare.ts';
import { isVerbForm } from '../words/verb.ts';
import { isInLostClause } from './host.ts';
import { isNamed } from './named.ts';
import type { Check, Rule } from './rule.ts';
import { isBoundary, namesOf, subject } from './speaker.ts';
import type { Cue } from './speech.ts';

/** The cue went, and words that it governed stayed. */
function isLost(c: Comparison, cue: Cue): boolean {
  const index = c.segmentOf[cue.at] ?? 0;
  const own = c.segments[index];
  if (!own || isKept(c, cue.at) || isLeadInAt(c, cue.at)) return false;
  const start = Math.max(cue.at, cue.to - 1) + 1;
  if (keepsContent(c, start, own.to)) return true;
  if (relative.has(c.passage[own.from]?.lower ?? '') || isEmbedded(c, own, cue)) return false;
  // "according to an officer who had to translate it": what follows tells of the speaker.
  const ends = cue.word === 'according' || closes(c, start, own);
  // "with the help, according to a panel, of": what it tells of went with it.
  if (cue.word === 'according' && cue.at > own.from && !keepsContent(c, own.from, cue.at)) return false;
  if (isDissent(c, own, index) || isInLostClause(c, index) || isSupposed(c, own, index)) return false;
  // "charges that": it says only what comes after.
  const that = c.passage.findIndex(({ lower, parted }, i) => i > cue.at && i < own.to && lower === 'that' && !parted);
  if (that === cue.at + 1 || (that > 0 && ends && saysSomething(c, that, own))) return keepsAfter(c, index, !saysSomething(c, that, own));
  if (cue.manner === 'nobody') {
    return keepsContent(c, own.from, cue.at) || ((isAlone(c, own, cue) || own.from === cue.at) && keepsNext(c, index));
  }
  // What was said comes after the next mark where nothing of it comes before.
  if (keepsAfter(c, index, ends)) return true;
  // "…, officials said."; but "…, and, officials say, …" says only what comes after.
  const opener = c.passage[own.from - 1];
  return ends && opener !== undefined && !isOwnClause(c, own, cue) && !joins.has(opener.lower) && !embedding.has(opener.lower)
    && (keepsContent(c, own.from, Math.min(cue.at, cue.from)) || keepsBefore(c, index));
}

/** ", and the loser conceded", ", though both have promised to": a clause with a subject of its own that takes up nothing of the rest. */
const isOwnClause = (c: Comparison, own: Segment, cue: Cue) => (joins.has(c.passage[own.from]?.lower ?? '') || subordinating.has(c.passage[own.from]?.lower ?? ''))
  && c.passage[own.from]?.lower !== 'as' && cue.from >= own.from && cue.from < cue.at
  && ![...c.passage.slice(own.from + 1, cue.at), ...c.passage.slice(cue.at + 1, cue.at + 3)].some(({ lower }) => takingUp.has(lower));
const takingUp = setOf('it this that so otherwise as such');

/** "without saying whom she suspected": it hangs on words that went with it. */
function isEmbedded(c: Comparison, own: Segment, cue: Cue): boolean {
  // Its speaker may be named before an aside: "a charge that the minister, X, dismissed".
  const start = Math.min(own.from, c.segments[c.segmentOf[cue.from] ?? 0]?.from ?? own.from);
  const before = c.passage.slice(start, cue.at);
  const opener = before.findLastIndex(({ lower }) => embedding.has(lower));
  return opener >= 0 && (cue.from > start + opener || !before.slice(opener + 1).some(isVerbForm));
}
const embedding = setOf('whom who whose which where why how what that');

const subordinating = setOf('although though while whereas because if when unless since as which who');

const joins = setOf('and but or');

/** "Should the ferry stop, as its owner threatens, the island": a condition states nothing that somebody could have said. */
const isSupposed = (c: Comparison, own: Segment, index: number) => c.passage[own.from]?.lower === 'as'
  && supposing.has(c.passage[c.segments[index - 1]?.from ?? -1]?.lower ?? '');
const supposing = setOf('if unless should were had');

/** "Nicosia says, and Ankara disputes, that": of two who speak of one thing the first stays, with its words. */
const isDissent = (c: Comparison, own: Segment, index: number) => {
  const [before, after] = [c.segments[index - 1], c.segments[index + 1]];
  return joins.has(c.passage[own.from]?.lower ?? '') && before !== undefined && after !== undefined
    && c.passage[after.from]?.lower === 'that' && isKept(c, before.to - 1);
};

/** Nothing but where and when it was said stands between the cue and the next mark. */
const closes = (c: Comparison, from: number, own: Segment) =>
  from >= own.to || c.passage[from]?.lower === 'it' || isTold(c, from, own) || prepositions.has(c.passage[from]?.lower ?? '') || times.has(c.passage[from]?.lower ?? '');

/** "a deserter told us," */
const isTold = (c: Comparison, from: number, own: Segment) => c.passage[from - 1]?.lower === 'told'
  && own.to - from <= 3;

const saysSomething = (c: Comparison, from: number, own: Segment) =>
  c.passage.slice(from, own.to).some((token) => token.content);

/** "reportedly" between marks. */
const isAlone = (c: Comparison, own: Segment, cue: Cue) =>
  c.passage.slice(own.from, own.to).every((token, i) => !token.content || own.from + i === cue.at);

/** Whether a segment beside it in its sentence was kept: from `index` on in steps of 1 or -1. */
function keepsFrom(c: Comparison, index: number, step: 1 | -1, is: (segment: Segment) => boolean): boolean {
  const sentence = c.segments[index]?.sentence;
  for (let at = index + step; c.segments[at]?.sentence === sentence; at += step) {
    const segment = c.segments[at];
    if (segment === undefined) return false;
    if (keepsContent(c, segment.from, segment.to) && is(segment)) return true;
  }
  return false;
}

const keepsAfter = (c: Comparison, index: number, all: boolean) =>
  keepsFrom(c, index, 1, (segment) => all || c.passage[segment.from]?.lower === 'that' || goesOn(c, segment));

/** ", and the road was shut", behind a "that", is said too; ", and called it a montage" is another act of the speaker. */
const goesOn = (c: Comparison, { from, to }: Segment) => joins.has(c.passage[from]?.lower ?? '')
  && !c.passage.slice(from + 1, from + 3).some(isVerbForm) && c.passage.slice(from, to).some(isVerbForm);

const keepsBefore = (c: Comparison, index: number) => keepsFrom(c, index, -1, () => true);

/** The segment right before or after it was kept. */
const keepsNext = (c: Comparison, index: number) => [c.segments[index - 1], c.segments[index + 1]].some((segment) =>
  segment?.sentence === c.segments[index]?.sentence && segment !== undefined
    && keepsContent(c, segment.from, segment.to));

/** "…, which officials said was closed, …": the cue reaches no further than this clause. */
const relative = setOf('which who whose whom where whatever whichever whoever however contrary');

/** The line reports in other words: "according to the ministry" for "the ministry said". */
const reworded = ({ said, comparison: c }: Check, cue: Cue) =>
  said.line.some((other) => c.origin[other.at] === -1
    && (cue.manner === 'neutral' ? other.manner === 'neutral' : other.word === cue.word));

/**
 * The cues that the label stands for: "According to X:" needs no "X said" after it. A cue with a colour of
 * its own ("denied", "suspects") is more than that and must stand in the line.
 */
export function carriedCues(c: Comparison, cues: readonly Cue[], holders: readonly (string | null)[]): Cue[] {
  return cues.filter((cue) => {
    if (isKept(c, cue.at) || (cue.manner === 'coloured' && !isStillOpen(c, cue))) return false;
    if (cue.manner === 'nobody') return holders.includes(null);
    return holders.some((holder) => holder !== null && isNamed(c.passage.slice(cue.from, cue.to), holder));
  });
}

const tentative = new Set([...setOf('hint suggest indicate suspect fear expect anticipate')].map(stem));

/** "may, bankers hint, stop": the line says by itself that it is not sure. */
const isStillOpen = (c: Comparison, cue: Cue) => tentative.has(stem(cue.word))
  && c.line.some(({ lower }) => ['may', 'might', 'could', 'perhaps', 'possibly'].includes(lower));

/** Where another clause begins, of which somebody else may speak. */
const isTurn = (c: Comparison, at: number) => {
  const [token, before] = [c.passage[at], c.passage[at - 1]];
  if (!token || !before || c.passage[at + 1]?.lower === 'that') return false;
  return token.sentence !== before.sentence
    || (token.parted && (turns.has(token.lower) || c.source.slice(before.end, token.start).includes(';')));
};
const turns = setOf('and but while whereas');

/** "Nobody expects them to stay": whose word it is not is told by the denial. */
const isNobodys = (c: Comparison, { from, at }: Cue) => from < at && nobody.has(c.passage[from]?.lower ?? '');
const nobody = setOf('nobody anybody anyone none');

/** "A says that …, but …, according to B": all that the line takes up is told by B, in a clause of B's own. */
const isOthers = ({ comparison: c, said }: Check, cue: Cue) => said.passage.some((other) => {
  if (other.at < cue.at || other.manner === 'nobody' || !isKept(c, other.at)) return false;
  const turn = c.passage.findIndex((_, at) => at > cue.at && at <= Math.min(other.at, other.from) && isTurn(c, at));
  return turn > 0 && !keepsContent(c, 0, turn);
});

const isUnsaid = (check: Check, cue: Cue) => isLost(check.comparison, cue) && !isNobodys(check.comparison, cue) && !isOthers(check, cue);

/** The cue speaks of what the line takes up: it stands in the line, or went though its words stayed. */
export const governs = (check: Check, cue: Cue): boolean => isKept(check.comparison, cue.at) || isUnsaid(check, cue);

export const attribution: Rule = {
  name: 'attribution-lost',
  faults: (check) => check.said.passage
    .filter((cue) => isUnsaid(check, cue) && !reworded(check, cue) && !check.carried.includes(cue))
    .map((cue) => cue.word),
};

/** Each speaker of the line speaks in the passage too. */
export const speaker: Rule = {
  name: 'speaker-differs',
  faults: ({ said, comparison: c }) => said.line.filter((cue) => {
    if (cue.manner === 'nobody') return !said.passage.some((other) => other.manner === 'nobody');
    const words = upToVerb(c.line.slice(cue.from, cue.to));
    const spoken = c.origin[cue.at] ?? -1;
    const known = said.passage.some((other) => {
      // Whom a pronoun stands for is the question of the rule on subjects.
      const resumes = c.passage.slice(other.from, other.to).every(({ lower }) => pronouns.has(lower) || joins.has(lower));
      return (other.to > other.from && resumes && spoken === other.at) || isCalled(words, namesOf(c.passage, other.from, other.to));
    });
    // The line's verb, asked in the passage for its subject: it may read as speech only without what stood between them.
    return !known && !isSubjectOf(c, spoken, words);
  }).map((cue) => c.line.slice(cue.from, cue.to).map((token) => token.text).join(' ') || cue.word),
};

function isSubjectOf(c: Comparison, verb: number, words: readonly Token[]): boolean {
  if (verb < 1) return false;
  const [from, to] = subject(c.passage, verb);
  return (!relative.has(c.passage[from - 1]?.lower ?? '') && isCalled(words, namesOf(c.passage, from, to))) || sharesSubject(c, verb, words);
}

/** "The ministry puts the deficit at 2.4 gigawatts and expects": behind "and" the verb has the subject of the first one. */
function sharesSubject(c: Comparison, verb: number, words: readonly Token[]): boolean {
  const own = c.segments[c.segmentOf[verb] ?? 0];
  if (!own || !joins.has(c.passage[verb - 1]?.lower ?? '') || !c.passage[own.from]?.opening) return false;
  const first = c.passage.findIndex((token, at) => at > own.from && at < verb && isVerbForm(token));
  const between = c.passage.slice(first + 1, verb - 1);
  return first > 0 && !between.some((token) => isVerbForm(token) || isBoundary(token) && token.lower !== 'that') && isCalled(words, c.passage.slice(own.from, first));
}

/** Nothing of what names the one is missing in what names the other. */
const isCalled = (words: readonly Token[], others: readonly Token[]) => {
  const known = keysOf(others);
  return keysOf(withoutScene(words, known)).every((key) => known.includes(key));
};

/** "On 2 July the Kyrgyz side announced": the scene before the speaker names nobody. */
function withoutScene(words: readonly Token[], known: readonly string[]): readonly Token[] {
  const named = words.findIndex(({ key, content }) => content && known.includes(key));
  const scene = words[0]?.lower ?? '';
  return named > 0 && (prepositions.has(scene) || times.has(scene)) ? words.slice(named) : words;
}

/** "The council met and rejected": the speaker is named before the first verb. */
function upToVerb(words: readonly Token[]): readonly Token[] {
  const verb = words.findIndex((token, i) => i > 0 && isVerbForm(token));
  return verb < 0 ? words : words.slice(0, verb);
}

const keysOf = (words: readonly Token[]) => words.filter((token) => token.content).map((token) => token.key);
