/**
 * Picks the passages that make the brief: slots by kind of article, the weightiest first, no near-repeats.
 */
import type { Basis, Kind, Labels } from '../../contracts.ts';
import { accountsDiffer, answersThis } from './balance.ts';
import { caveatsOf } from './caveat.ts';
import { contestedPairs } from './contested.ts';
import { areTold, introducersOf, isTold, refusedBy, toldBy, type Refused } from './introduced.ts';
import { mainEvents } from './lead.ts';
import { overlap, type Theme } from './salience.ts';
import type { Unit } from './units.ts';
import { partsOf } from './part.ts';
import { announcesThesis } from './trim.ts';
import { weigh } from './weigh.ts';

/** Lines of one basis: how many before the weightiest of all are taken, and how many at most. */
interface Slot { readonly basis: Basis; readonly wanted: number; readonly most: number }

/** In the order in which a brief is read: whose voice it is first. */
const slots: Readonly<Record<'view' | 'report' | 'accounts' | 'voice', readonly Slot[]>> = {
  view: [
    { basis: 'opinion', wanted: 1, most: 4 }, { basis: 'forecast', wanted: 1, most: 3 },
    { basis: 'claim', wanted: 1, most: 4 }, { basis: 'fact', wanted: 1, most: 3 },
  ],
  report: [
    { basis: 'fact', wanted: 1, most: 4 }, { basis: 'claim', wanted: 1, most: 5 },
    { basis: 'forecast', wanted: 0, most: 2 }, { basis: 'opinion', wanted: 0, most: 2 },
  ],
  accounts: [
    { basis: 'claim', wanted: 2, most: 5 }, { basis: 'fact', wanted: 1, most: 4 },
    { basis: 'forecast', wanted: 0, most: 1 }, { basis: 'opinion', wanted: 0, most: 1 },
  ],
  voice: [
    { basis: 'claim', wanted: 4, most: 7 }, { basis: 'forecast', wanted: 2, most: 3 },
    { basis: 'fact', wanted: 1, most: 2 }, { basis: 'opinion', wanted: 1, most: 2 },
  ],
};

function mannerOf(labels: Labels, title: string | null): keyof typeof slots {
  const { kind } = labels;
  if (kind === 'ReportageNewsArticle') return accountsDiffer(labels, title) ? 'accounts' : 'report';
  return kind === 'OfficialStatement' || kind === 'Interview' ? 'voice' : 'view';
}

/** A phone screen and a half; the hard limit of 200 words is the gate's. */
const comfortableWords = 180;
const wordsWithReply = 195;
const mostLines = 8;
const fewestLines = 4;
/** What is worth less than this is no line beyond the fewest. */
const leastWorth = 0.25;
/** One line for so many sentences, so that a short article gets a short brief. */
const sentencesPerLine = 2.5;
/** Two lines that share more of their words than this say the same. */
const nearRepeat = 0.6;

/** Lines that wait for a second editor, at most. */
const mostRisky = 2;
/** Of an interview: what others said, as the interviewee tells it. */
const mostNested = 1;

interface Scored {
  readonly unit: Unit;
  readonly weight: number;
  readonly answer: boolean;
  readonly event: boolean;
  /** The largest overlap with a line that was chosen. */
  repeats: number;
}

interface Choice {
  readonly chosen: Unit[];
  /** What happened, whoever says it and however grave it is: it may stand first, so that others can take it for known. */
  readonly event: Unit | null;
  /** All passages. */
  readonly scored: readonly Scored[];
  /** Those that may be taken now. */
  readonly open: readonly Scored[];
  readonly room: number;
  readonly kind: Kind;
  readonly theme: Theme;
  readonly plan: readonly Slot[];
  /** A claim and the reply to it, either way. */
  readonly pairs: ReadonlyMap<Unit, Unit>;
  /** What takes a passage back, as a line behind it; null where it cannot be one. */
  readonly caveats: ReadonlyMap<Unit, Unit | null>;
  /** For what refuses the sentence before it, that sentence. What an article takes as given may be refused without being told again. */
  readonly refused: ReadonlyMap<Unit, Refused>;
  /** For what takes something for known, passages that tell it. */
  readonly introducers: ReadonlyMap<Unit, readonly Unit[]>;
  readonly accepts: (unit: Unit) => boolean;
  /** Also what takes a noun for known that no line before it names. */
  readonly lenient: boolean;
  /** So many lines are taken whatever they are worth. */
  readonly fewest: number;
}

interface About { readonly labels: Labels; readonly title: string | null; readonly theme: Theme }

/**
 * @param accepts asked for each passage that would be taken, and only for these: the gate costs more than
 * all else
 * @returns in reading order
 */
export function selectUnits(
  units: readonly Unit[], { labels, title, theme }: About, accepts: (unit: Unit) => boolean,
): Unit[] {
  const manner = mannerOf(labels, title);
  const { kind } = labels;
  const pairs = contestedPairs(units, labels);
  const scored = partsOf(units, { labels, theme, pairs }).map(({ unit, part }): Scored =>
    ({ unit, weight: weigh(unit, theme, part), answer: part.answer, event: part.event, repeats: 0 }));
  const fit = scored.filter((one) => !one.unit.risky || one.answer || one.event || pairs.has(one.unit));
  const answers = new Set(scored.filter(({ answer }) => answer).map(({ unit }) => unit));
  const refused = new Map([...refusedBy(units, labels.sentences)].filter(([unit]) => !answers.has(unit)));
  const caveats = caveatsOf(units, labels);
  const event = mainEvents(fit, theme, kind).find(({ unit }) => (manner !== 'view' || caveats.get(unit) !== null) && accepts(unit));
  const choice: Choice = {
    chosen: [], event: event?.unit ?? null, scored, open: fit, room: roomOf(labels), kind, theme, plan: slots[manner], pairs,
    caveats, refused, introducers: introducersOf(units, refused), accepts, lenient: false, fewest: fewestLines,
  };
  choose(choice);
  // Others that wait for a second editor come in only where a brief would be all but empty without them.
  if (choice.chosen.length < fewestLines) choose({ ...choice, open: scored });
  // A line that takes a noun for known is better than no brief at all.
  if (choice.chosen.length === 0) choose({ ...choice, open: scored, lenient: true });
  return inReadingOrder(choice, manner);
}

function roomOf({ sentences }: Labels): number {
  return Math.min(mostLines, Math.max(sentences.length < 4 ? 2 : 3, Math.ceil(sentences.length / sentencesPerLine)));
}

function choose(choice: Choice): void {
  const { plan, event, chosen } = choice;
  if (event && !chosen.includes(event)) takeWithReply(choice, event);
  for (const { basis, wanted } of plan) fill({ ...choice, fewest: 0 }, (unit) => unit.basis === basis && countOf(chosen, isOf(basis)) < wanted);
  // Then the weightiest of all, whatever it is.
  const mosts = new Map(plan.map(({ basis, most }) => [basis, most]));
  fill(choice, ({ basis }) => countOf(chosen, isOf(basis)) < (mosts.get(basis) ?? 0));
}

const isOf = (basis: Basis) => (unit: Unit) => unit.basis === basis;

function take({ chosen, scored, theme }: Choice, unit: Unit): void {
  chosen.push(unit);
  for (const other of scored) other.repeats = Math.max(other.repeats, saidAgain(unit, other.unit, theme));
}

/** What happened and what an author makes of it name the same things: of two bases only what is said of them is a repeat. */
const saidAgain = (one: Unit, other: Unit, { title }: Theme) => one.basis === other.basis
  ? overlap(one.keys, other.keys) : overlap(one.keys.difference(title), other.keys.difference(title));

/** What is contested is not told without its reply: for that a brief may be a line longer. */
function takeWithReply(choice: Choice, unit: Unit): void {
  const introducer = choice.lenient || isIntroduced(unit, choice) ? null : introducerOf(unit, choice);
  if (introducer) take(choice, introducer.unit);
  take(choice, unit);
  const { chosen, pairs, caveats, room, accepts } = choice;
  const caveat = caveats.get(unit);
  if (caveat && !chosen.includes(caveat) && canFollow(caveat, choice)) take(choice, caveat);
  const other = pairs.get(unit);
  if (!other || chosen.includes(other) || chosen.length > room) return;
  if (!isIntroduced(other, choice)) return;
  if (wordsOf(chosen) + other.words <= wordsWithReply && accepts(other)) takeWithReply(choice, other);
}

/** Takes the best of those that fit, as long as there is room. */
function fill(choice: Choice, fits: (unit: Unit) => boolean): void {
  const { chosen, open, caveats, room, accepts } = choice;
  const refused = new Set<Unit>();
  while (chosen.length < room) {
    const best = bestOf(open.filter(({ unit }) => fits(unit) && !refused.has(unit)), choice);
    if (!best) return;
    const caveat = caveats.get(best);
    if (accepts(best) && (caveat === undefined || (caveat !== null && canFollow(caveat, choice, best)))) takeWithReply(choice, best);
    else refused.add(best);
  }
}

/** Whether there is room for what takes a line back; for that a brief may be a line longer. */
const canFollow = (caveat: Unit, { chosen, room, accepts }: Choice, claim?: Unit) => chosen.includes(caveat)
  || (chosen.length <= room && wordsOf([...chosen, caveat, ...(claim ? [claim] : [])]) <= wordsWithReply && accepts(caveat));

const sentencesOf = ({ sentence, before }: Unit) => [sentence, ...(before === null ? [] : [before])];
const sharesSentence = (one: Unit, other: Unit) => sentencesOf(one).some((sentence) => sentencesOf(other).includes(sentence));

const wordsOf = (units: readonly Unit[]) => units.reduce((sum, { words }) => sum + words, 0);
const isRisky = ({ risky }: Unit) => risky;
const isNested = ({ basis, sentence }: Unit) => basis === 'claim' && sentence.via !== null;
const countOf = (units: readonly Unit[], is: (unit: Unit) => boolean) => units.filter(is).length;

/** What adds most to what is there: a new voice before a second line of the same one. */
function bestOf(open: readonly Scored[], choice: Choice): Unit | null {
  const { chosen, kind, lenient, fewest } = choice;
  const full = { risky: countOf(chosen, isRisky) >= mostRisky, nested: countOf(chosen, isNested) >= mostNested };
  const words = wordsOf(chosen);
  const behind = new Set([...choice.caveats].flatMap(([claim, caveat]) => (caveat === null || chosen.includes(claim) ? [] : [caveat])));
  let best: { unit: Unit; worth: number } | null = null;
  for (const { unit, weight, repeats } of open) {
    if (repeats >= nearRepeat || words + unit.words > comfortableWords) continue;
    if (behind.has(unit) || chosen.some((other) => sharesSentence(other, unit))) continue;
    if ((full.risky && isRisky(unit)) || (full.nested && kind === 'Interview' && isNested(unit))) continue;
    const introducer = lenient || isIntroduced(unit, choice) ? undefined : introducerOf(unit, choice);
    if (introducer === null) continue;
    const heard = unit.basis === 'claim'
      && chosen.some((other) => other.basis === 'claim' && isSameVoice(other, unit));
    const worth = (introducer ? (weight + introducer.weight) / 2 : weight) - 0.2 * repeats - (heard ? 0.3 : 0);
    if (worth < leastWorth && chosen.length >= fewest) continue;
    if (best === null || worth > best.worth) best = { unit, worth };
  }
  return best?.unit ?? null;
}

/** What it takes for known stands in lines that readers have before it. */
function isIntroduced(unit: Unit, { chosen, ...choice }: Choice): boolean {
  const refused = choice.refused.get(unit);
  if (unit.needs.size === 0 && !refused) return true;
  const before = chosen.filter((other) => isRead(other, unit, choice));
  return areTold(unit, before) && (!refused || isTold(refused, before));
}

/** Whether readers have the one before the other. */
function isRead(one: Unit, other: Unit, { plan, event }: Pick<Choice, 'plan' | 'event'>): boolean {
  const turn = ({ basis }: Unit) => plan.findIndex((slot) => slot.basis === basis);
  return one === event || turn(one) < turn(other) || (one.basis === other.basis && one.start < other.start);
}

/** A passage that is not chosen yet and tells what this one takes for known: both are taken or neither. */
function introducerOf(unit: Unit, choice: Choice): Scored | null {
  const { chosen, open, introducers, room, accepts } = choice;
  if (chosen.length + 2 > room) return null;
  const fits = (one: Unit) => isRead(one, unit, choice) && wordsOf([...chosen, one, unit]) <= comfortableWords
    && !(isRisky(one) && countOf([...chosen, unit], isRisky) >= mostRisky)
    && !chosen.some((other) => sharesSentence(other, one) || overlap(other.keys, one.keys) >= nearRepeat);
  const found = introducers.get(unit)?.find((one) => fits(one) && open.some((other) => other.unit === one) && accepts(one));
  return open.find((one) => one.unit === found) ?? null;
}

/** "Nazarzai" is "Farrukh Nazarzai" again. */
function isSameVoice(one: Unit, other: Unit): boolean {
  const [a, b] = [one, other].map(({ holder }) => ` ${(holder ?? '').toLowerCase()} `);
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

/** By basis as the slots have it; the author's thesis or weightiest view first, a report's opening first. */
function inReadingOrder(
  { chosen, event, scored, pairs, caveats, kind }: Choice, manner: keyof typeof slots,
): Unit[] {
  const asWritten = chosen.toSorted((a, b) => a.start - b.start);
  const answering = new Set(scored.filter(({ answer }) => answer).map(({ unit }) => unit));
  const ordered = answersFirst(asWritten, answering, pairs);
  const bases = slots[manner].map(({ basis }) => basis);
  // What an interviewer states introduces the guest.
  const inTurn = kind === 'Interview' ? bases.toSorted((a, b) => Number(b === 'fact') - Number(a === 'fact')) : bases;
  const byBasis = inTurn.flatMap((basis) => ordered.filter((unit) => unit.basis === basis));
  const weights = new Map(scored.map(({ unit, weight }) => [unit, weight]));
  const weightOf = (unit: Unit) => weights.get(unit) ?? 0;
  const heaviest = (units: readonly Unit[]) => units.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
  const views = chosen.filter(({ basis }) => basis === 'opinion');
  // What an author calls the argument comes before what follows from it.
  const thesis = views.find(({ sentence }) => announcesThesis(sentence.text)) ?? heaviest(views);
  const takesForKnown = (unit: Unit) => event !== null && !unit.needs.isDisjointFrom(toldBy(event));
  const opening = chosen.some(takesForKnown) && event ? [event] : [];
  const inView = thesis === undefined ? opening : takesForKnown(thesis) ? [...opening, thesis] : [thesis, ...opening];
  // What one side says of the event waits for the answer of those whom the article takes to have done it.
  const isAnswered = event?.basis === 'claim' && !answering.has(event) && chosen.some((unit) => answering.has(unit));
  const head = manner === 'view' && kind !== 'SatiricalArticle' ? inView : kind === 'Interview' || event === null || isAnswered ? [] : [event];
  const inOrder = [...head, ...byBasis.filter((unit) => !head.includes(unit))];
  const following = new Set(chosen.flatMap((unit) => caveats.get(unit) ?? []));
  return inOrder.flatMap((unit) => (following.has(unit) ? [] : [unit, ...chosen.filter((other) => other === caveats.get(unit))]));
}

/** The other side's word comes first, but not before the sentence that it answers. */
function answersFirst(
  units: readonly Unit[], answering: ReadonlySet<Unit>, pairs: Choice['pairs'],
): Unit[] {
  const rank = (unit: Unit, at: number) => {
    const before = units[at - 1];
    const follows = before && (pairs.get(unit) === before || (answersThis(unit) && isNext(before, unit)));
    return answering.has(unit) && !follows ? 0 : 1;
  };
  return units.map((unit, at) => ({ unit, rank: rank(unit, at) })).toSorted((a, b) => a.rank - b.rank)
    .map(({ unit }) => unit);
}

const isNext = (one: Unit, other: Unit) => one.basis === other.basis && one.sentence.end < other.sentence.start
  && other.sentence.start - one.sentence.end < 4;
