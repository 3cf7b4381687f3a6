/** A cut keeps what the rest is limited to: a time, a place, a target. */
import { saidNouns } from '../../labels/lexicon/reporting.ts';
import { negators, targets, times } from '../words/cues.ts';
import { prepositions, setOf } from '../words/grammar.ts';
import { isLeadIn } from '../words/leadins.ts';
import type { Token } from '../words.ts';
import { isKept, keepsContent, type Comparison, type Segment } from './compare.ts';
import { isPlural } from './noun.ts';
import { tellsHow } from './conveyance.ts';
import { isCarried, lostCues, type Check, type Rule } from './rule.ts';

/** Lost words of one clause that stand together: from and to (exclusive). */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly segment: Segment;
  /** It is all of its clause. */
  readonly whole: boolean;
}

function cuts(c: Comparison): Cut[] {
  return c.segments.flatMap((segment, index) => {
    const near = [c.segments[index - 1], segment, c.segments[index + 1]];
    const kept = near.some((other) => other?.sentence === segment.sentence
      && keepsContent(c, other.from, other.to));
    return kept ? cutsIn(c, segment) : [];
  });
}

function cutsIn(c: Comparison, segment: Segment): Cut[] {
  const found: Cut[] = [];
  let from = -1;
  for (let at = segment.from; at <= segment.to; at += 1) {
    const lost = at < segment.to && !isKept(c, at);
    if (lost && from < 0) from = at;
    if (!lost && from >= 0) {
      found.push({ from, to: at, segment, whole: from === segment.from && at === segment.to });
      from = -1;
    }
  }
  return found;
}

/**
 * The first phrase of a cut: up to the next preposition, for what follows hangs on words that went with it.
 */
function phrase(c: Comparison, cut: Cut): readonly (Comparison['passage'][number])[] {
  const words = c.passage.slice(cut.from, cut.to);
  const end = words.findIndex((token, i) =>
    i > 0 && prepositions.has(token.lower) && words[i - 1]?.content
      && !joining.has(words[i - 1]?.lower ?? ''));
  return end < 0 ? words : words.slice(0, end);
}

/** "in the direction of Kars" is one phrase. */
const joining = setOf(`direction front favour favor behalf vicinity name face support defence defense terms
  outskirts end beginning start middle turn`);

const isTime = (word: string) => times.has(word) || /^(?:19|20)\d\d$/u.test(word);

/** Where and when something was said may go: beside the cue, up to its "that". */
function circumstance({ said, comparison: c }: Check, cut: Cut): boolean {
  return said.passage.some((cue) => {
    if (cut.to === cue.at && cut.from >= cue.from) return true;
    const affiliates = ['of', 'for'].includes(c.passage[cut.from]?.lower ?? '');
    if (cut.from > cue.from && cut.to <= cue.to && cue.from > cue.at && !affiliates) return true;
    // "Ceban, an economist in Bălți, has calculated": where a named speaker is from.
    const apposed = c.passage.slice(cue.from + 1, cut.from).some(({ parted }) => parted) && c.passage[cue.from]?.capital === true && c.passage[cut.to]?.parted === true;
    if (cut.from > cue.from && cut.to < cue.at && cut.to <= cue.to + 1 && apposed && !affiliates) return true;
    const follows = cue.at < cut.from && cue.at >= cut.segment.from && cut.from - cue.at <= holderReach;
    const opens = c.passage.findIndex(({ lower }, at) => at >= cut.to - 1 && lower === 'that');
    // "announced in Honiara on Monday that": whatever else tells of the saying may stay.
    const that = opens >= 0 && c.passage.slice(cut.to, opens).every(({ lower, content, parted }) => !parted && (!content || times.has(lower)));
    // Before its "that" all is told of the saying.
    return follows && (that || (cut.to === cut.segment.to && !keepsContent(c, cue.at + 1, cut.from)));
  });
}

const holderReach = 8;

/** "at least in the rural north": elsewhere it may not hold. */
const isLeast = (c: Comparison, { from }: Cut) => c.passage[from]?.lower === 'at' && c.passage[from + 1]?.lower === 'least'
  && located.has(c.passage[from + 2]?.lower ?? '');

/** "and, at Phillips Channel, less than": an aside that says where the rest holds. */
function isPlaced(c: Comparison, cut: Cut): boolean {
  const words = c.passage.slice(cut.from, cut.to);
  if (isLeast(c, cut)) return true;
  const joins = ['and', 'or', 'but'].includes(c.passage[cut.from - 1]?.lower ?? '');
  return joins && cut.to - cut.from <= longestScene && located.has(words[0]?.lower ?? '')
    && words.some((token) => token.capital && token.content && !isTime(token.lower));
}

const located = setOf('in at on near across throughout along');

/** An aside in the middle of a sentence may go whole; what opens or closes it sets the scene. */
function isAside(c: Comparison, cut: Cut): boolean {
  const index = c.segmentOf[cut.from] ?? 0;
  const before = c.segments[index - 1];
  const after = c.segments[index + 1];
  const inside = before?.sentence === cut.segment.sentence && after?.sentence === cut.segment.sentence;
  // "…, against nine in 2022." compares.
  const compares = c.passage[cut.from]?.lower === 'against' && c.passage[cut.from + 1]?.kind === 'number';
  return cut.whole && (inside || compares || isLikened(c, cut) ? !isPlaced(c, cut) : cut.to - cut.from > longestScene);
}

/** ", as his predecessor did in 2024": what others did is told besides. */
const isLikened = (c: Comparison, cut: Cut) => c.passage[cut.from]?.lower === 'as' && c.passage[cut.from]?.parted === true
  && c.passage.slice(cut.from + 1, cut.to).some(({ lower }) => doing.has(lower));
const doing = setOf('did does do had has have was were');

const longestScene = 7;
const pointsInTime = setOf('last next this every early late earlier later');

/** "two months later" */
const reckoning = setOf('later ago earlier');

const isYear = (token: Token) => token.kind === 'number' && token.text.length === 4;

/** "would not join, now or later": under a denial it only stresses that it holds at all times. */
const stressesDenial = (c: Comparison, cut: Cut) => cut.whole && c.passage.slice(cut.from, cut.to).some(({ lower }) => lower === 'or')
  && c.passage.slice(cut.from, cut.to).every(({ lower, content }) => !content || isTime(lower))
  && c.passage.slice(0, cut.from).some(({ lower, sentence }, at) => negators.has(lower) && sentence === cut.segment.sentence && isKept(c, at));

/** "by 41 votes to 12 late on Wednesday": the day is that of the deed, not of the votes. */
const hasOwnTime = (c: Comparison, { from, to }: Cut) => {
  const words = c.passage.slice(from, to);
  const on = words.findIndex(({ lower }, i) => i > 1 && lower === 'on' && (isTime(words[i + 1]?.lower ?? '') || isTime(words[i + 2]?.lower ?? '')));
  return on > 0 && words[0]?.lower === 'by' && words[1]?.kind === 'number' && !words.slice(0, on).some(({ parted }, i) => parted && i > 0);
};

/** "in the growing season, from April to September": the months only say which time that is. */
const isSpelledOut = (c: Comparison, cut: Cut) => cut.whole && seasons.has(c.passage[cut.from - 1]?.lower ?? '') && isKept(c, cut.from - 1)
  && c.passage[cut.from]?.lower === 'from' && c.passage.slice(cut.from, cut.to).every(({ lower, content, kind }) => !content || isTime(lower) || kind === 'number');
const seasons = setOf('season spring summer autumn winter term holidays');

export const time: Rule = {
  name: 'time-lost',
  faults: (check) => faulty(check, (c, cut) => {
    const words = phrase(c, cut);
    const first = words[0]?.lower ?? '';
    if (stressesDenial(c, cut) || isSpelledOut(c, cut)) return false;
    // "After months of talks," tells how it came, not when.
    if (words.length === 1 && first === 'later') return false;
    // "As in previous years," only sets beside it what was before.
    if (first === 'as' && cut.whole) return false;
    if (hasOwnTime(c, cut)) return true;
    if (['after', 'following', 'amid'].includes(first) && c.passage[cut.from + words.length]?.lower === 'of') return false;
    const opens = prepositions.has(first) || isTime(first) || pointsInTime.has(first) || (words[0]?.kind === 'number' && isTime(words[1]?.lower ?? '') && reckoning.has(words[2]?.lower ?? ''));
    return opens && words.some((token) => isTime(token.lower) || isYear(token));
  }),
};

const placing = setOf(`in at on near across throughout within around along to from towards toward against for
  between among amongst`);

export const scope: Rule = {
  name: 'scope-lost',
  faults: (check) => [
    ...faulty(check, (c, cut) => {
      const words = phrase(c, cut);
      const first = words[0]?.lower ?? '';
      if (!prepositions.has(first) || words.some((token) => isTime(token.lower))) return false;
      if (first === 'without' && words[1]?.lower.endsWith('ing')) return isDenied(c, cut.from);
      if (words[1]?.lower === 'those') return true;
      if (isWiderPlace(c, cut, words) || isFelt(c, cut) || isFirstTime(c, cut) || tellsHow(c.passage, cut.from, cut.to)) return false;
      if (isLeast(c, cut)) return true;
      if (targets.has(first)) return words.some((token) => token.content);
      return placing.has(first) && (isDefinite(words)
        || words.some((token) => token.capital && token.content && token.kind === 'word'));
    }),
    ...widened(check.comparison),
    ...comparedWith(check.comparison),
    ...lostCues(check, (token) => wideners.has(token.lower))
      .flatMap((at) => check.comparison.passage[at]?.text ?? []),
    ...faulty(check, (c, cut) => benefits(phrase(c, cut))),
    ...faulty(check, (c, cut) => c.passage[cut.from]?.lower === 'and'
      && c.passage.slice(cut.from, cut.to).some((token) => wideners.has(token.lower))),
  ],
};

/** "near Djibo in northern Burkina Faso": the narrower place stays. */
function isWiderPlace(c: Comparison, { from }: Cut, words: readonly Token[]): boolean {
  const inner = c.passage.findLastIndex(({ lower, parted }, at) => at < from && at > from - placedWithin && (located.has(lower) || parted));
  return words[0]?.lower === 'in' && located.has(c.passage[inner]?.lower ?? '') && isKept(c, inner) && isKept(c, from - 1)
    && c.passage[from - 1]?.capital === true && words.slice(1).every(({ capital, lower }) => capital || /^(?:the|northern|southern|eastern|western|central|north|south|east|west|of)$/u.test(lower));
}

/** "cannot win without losing more": what it takes is what the denial is about. */
const isDenied = (c: Comparison, at: number) => c.passage.slice(c.segments[c.segmentOf[at] ?? 0]?.from, at)
  .some(({ lower }) => lower === 'not' || lower === 'never' || lower === 'nobody' || lower === 'no');

/** "reopened on Friday for the first time since January": what was done was done; not so of what was not, or since when it was not. */
const isFirstTime = (c: Comparison, { from, to }: Cut) => ['for', 'the', 'first', 'time'].every((word, i) => c.passage[from + i]?.lower === word)
  && (from + 4 === to || reckonedFrom.has(c.passage[from + 4]?.lower ?? '')) && !reckonedFrom.has(c.passage[to]?.lower ?? '')
  && !c.passage.slice(c.segments[c.segmentOf[from] ?? 0]?.from, from).some(({ lower }) => negators.has(lower) || universal.has(lower));
const reckonedFrom = setOf('since in after');

/** ", to the surprise of the banks": how it was taken. */
const isFelt = (c: Comparison, cut: Cut) => c.passage[cut.from]?.parted === true && c.passage[cut.from]?.lower === 'to'
  && c.passage.slice(cut.from + 1, cut.from + 5).some(({ lower }) => felt.has(lower));
const felt = setOf(`surprise relief dismay delight annoyance anger irritation embarrassment regret satisfaction horror amusement
  frustration chagrin fury astonishment alarm disappointment displeasure consternation joy discomfort`);

const universal = setOf('all every any each no only both everybody everyone nobody none anybody anyone nothing');

/** "in the north", "among students": which one, or of which kind; "in a statement" only adds where. */
function isDefinite(words: readonly Token[]): boolean {
  const [, second] = words;
  // "on the ground that" gives a reason.
  if (grounds.has(words[2]?.lower ?? '')) return false;
  const noun = words.findLast((token) => token.content);
  if (!second || !noun || saidNouns.has(noun.lower)) return false;
  if (pointing.has(second.lower)) return true;
  return grouping.has(words[0]?.lower ?? '') && second.content && second.kind === 'word' && isPlural(noun);
}

const grounds = setOf('ground grounds basis pretext suspicion charge charges');

const grouping = setOf('in at on near across throughout around along between among');

const pointing = setOf('the this that these those its their his her our every each both');

/** "all foreign media" has become "all media": what "all" is said of was narrower. */
function widened(c: Comparison): string[] {
  return c.passage.flatMap((token, at) => {
    if (!universal.has(token.lower) || !isKept(c, at)) return [];
    const next = c.line[(c.fate[at] ?? 0) + 1];
    const end = next ? c.origin[(c.fate[at] ?? 0) + 1] ?? -1 : -1;
    const lost = end > at ? c.passage.slice(at + 1, end) : [];
    return [...lost.filter((word) => word.content && !word.parted), ...exceptions(c, at)].map((word) => word.text);
  });
}

/** "every account but Moscow's": of what "every" is said, one went. */
const exceptions = (c: Comparison, at: number) => c.passage.slice(at + 1, at + furthest)
  .filter(({ lower, parted, sentence }, i) => excepting.has(lower) && !parted && sentence === c.passage[at]?.sentence && !isKept(c, at + 1 + i));
const excepting = setOf('but except save bar');

/** "cheaper than frigates" has become "cheaper". */
function comparedWith(c: Comparison): string[] {
  return c.passage.filter(({ lower, parted }, at) => {
    const before = c.passage.slice(Math.max(0, at - furthest), at)
      .findLastIndex((word) => comparing.has(word.lower) || (word.lower.endsWith('er') && !word.capital && word.content));
    return lower === 'than' && !parted && !isKept(c, at) && before >= 0 && c.passage[at + 1]?.kind === 'word'
      && isKept(c, Math.max(0, at - furthest) + before);
  }).map(({ text }) => text);
}

const comparing = setOf('more less fewer rather better worse other sooner');
const furthest = 5;
/** "near the town of Djibo in …" */
const placedWithin = 7;

/** "narrowed for local fishermen": for whom, where they are many. */
const benefits = (words: readonly Token[]) => words[0]?.lower === 'for' && words.length < 5 && words.slice(1).every(({ content, kind }) => content && kind === 'word')
  && words.slice(-1).some(isPlural);

/** "and the wider region": without it, the line speaks of less than the passage does. */
const wideners = setOf('wider broader beyond elsewhere else');

function faulty(check: Check, breaks: (c: Comparison, cut: Cut) => boolean): string[] {
  const c = check.comparison;
  return cuts(c)
    .filter((cut) => !isAside(c, cut)
      && !isLeadIn(c.passage.slice(cut.from, cut.to).map((word) => word.lower)) && breaks(c, cut)
      && !circumstance(check, cut) && !isCarried(check, cut.to - 1))
    .map((cut) => c.source.slice(c.passage[cut.from]?.start, c.passage[cut.to - 1]?.end));
}
