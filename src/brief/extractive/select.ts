/**
 * Picks the passages that make the brief: slots by kind of article, the weightiest first, no near-repeats.
 */
import type { Basis, Kind, Labels } from '../../contracts.ts';
import { overlap, type Theme } from './salience.ts';
import type { Unit } from './units.ts';
import { weigh } from './weigh.ts';

/** Lines of one basis: how many are wanted first, and how many at most. */
interface Slot { readonly basis: Basis; readonly wanted: number; readonly most: number }

/** In the order in which a brief is read: whose voice it is first. */
const slots: Readonly<Record<'view' | 'report' | 'voice', readonly Slot[]>> = {
  view: [
    { basis: 'opinion', wanted: 3, most: 3 }, { basis: 'forecast', wanted: 1, most: 2 },
    { basis: 'claim', wanted: 2, most: 3 }, { basis: 'fact', wanted: 1, most: 2 },
  ],
  report: [
    { basis: 'fact', wanted: 2, most: 4 }, { basis: 'claim', wanted: 2, most: 4 },
    { basis: 'forecast', wanted: 1, most: 1 }, { basis: 'opinion', wanted: 1, most: 1 },
  ],
  voice: [
    { basis: 'claim', wanted: 4, most: 6 }, { basis: 'forecast', wanted: 1, most: 2 },
    { basis: 'fact', wanted: 1, most: 2 }, { basis: 'opinion', wanted: 1, most: 2 },
  ],
};

const opensWithNews: ReadonlySet<Kind> = new Set(['ReportageNewsArticle', 'OfficialStatement']);

function mannerOf(kind: Kind): keyof typeof slots {
  if (kind === 'ReportageNewsArticle') return 'report';
  return kind === 'OfficialStatement' || kind === 'Interview' ? 'voice' : 'view';
}

/** The news of a report stands in these; a byline or a standfirst may come before it. */
const leadParagraphs = 3;

/** A phone screen and a half; the hard limit of 200 words is the gate's. */
const comfortableWords = 170;
const mostLines = 8;
const fewestLines = 4;
/** Of a text that the labeller cannot judge, readers get a glimpse only. */
const mostUnassessed = 3;
/** One line for so many sentences, so that a short article gets a short brief. */
const sentencesPerLine = 2.5;
/** Two lines that share more of their words than this say the same. */
const nearRepeat = 0.6;

interface Scored {
  readonly unit: Unit;
  readonly weight: number;
  /** The largest overlap with a line that was chosen. */
  repeats: number;
}

interface Choice {
  readonly chosen: Unit[];
  /** All passages. */
  readonly scored: readonly Scored[];
  /** Those that may be taken now. */
  readonly open: readonly Scored[];
  readonly room: number;
  readonly accepts: (unit: Unit) => boolean;
}

/**
 * @param accepts asked for each passage that would be taken, and only for these: the gate costs more than
 * all else
 * @returns in reading order
 */
export function selectUnits(
  units: readonly Unit[], labels: Labels, theme: Theme, accepts: (unit: Unit) => boolean,
): Unit[] {
  const manner = mannerOf(labels.kind);
  const scored = units.map((unit): Scored => ({ unit, weight: weigh(unit, theme), repeats: 0 }));
  const isLead = ({ unit }: Scored) => opensWithNews.has(labels.kind)
    && unit.sentence.paragraph <= leadParagraphs;
  const calm = scored.filter((one) => !one.unit.risky || isLead(one));
  const choice = { chosen: [], scored, room: roomOf(labels), accepts };
  choose({ ...choice, open: calm }, slots[manner], calm.find(isLead));
  // Lines that wait for a second editor come in only where a brief would be all but empty without them.
  if (choice.chosen.length < fewestLines) choose({ ...choice, open: scored }, slots[manner]);
  return inReadingOrder(choice.chosen, scored, manner);
}

function roomOf({ sentences }: Labels): number {
  const most = sentences.some(({ assessed }) => assessed) ? mostLines : mostUnassessed;
  return Math.min(most, Math.max(2, Math.ceil(sentences.length / sentencesPerLine)));
}

/** @param lead what a report or a statement opens with: its news, whoever says it and however grave it is */
function choose(choice: Choice, plan: readonly Slot[], lead?: Scored): void {
  if (lead && choice.accepts(lead.unit)) take(choice, lead.unit);
  for (const { basis, wanted } of plan) fill(choice, basis, wanted);
  // Then one more of each in turn, so that no basis takes all the room that is left.
  for (let more = 1; more <= mostLines; more += 1) {
    for (const { basis, wanted, most } of plan) fill(choice, basis, Math.min(most, wanted + more));
  }
}

function take({ chosen, scored }: Choice, unit: Unit): void {
  chosen.push(unit);
  for (const other of scored) other.repeats = Math.max(other.repeats, overlap(unit.keys, other.unit.keys));
}

function fill(choice: Choice, basis: Basis, upTo: number): void {
  const { chosen, open, room, accepts } = choice;
  const refused = new Set<Unit>();
  while (chosen.length < room && chosen.filter((unit) => unit.basis === basis).length < upTo) {
    const best = bestOf(open.filter(({ unit }) => unit.basis === basis && !refused.has(unit)), chosen);
    if (!best) return;
    if (accepts(best)) take(choice, best);
    else refused.add(best);
  }
}

/** What adds most to what is there: a new voice before a second line of the same one. */
function bestOf(open: readonly Scored[], chosen: readonly Unit[]): Unit | null {
  const words = chosen.reduce((sum, unit) => sum + unit.words, 0);
  let best: { unit: Unit; worth: number } | null = null;
  for (const { unit, weight, repeats } of open) {
    if (repeats >= nearRepeat || words + unit.words > comfortableWords) continue;
    if (chosen.some(({ sentence }) => sentence === unit.sentence)) continue;
    const heard = unit.basis === 'claim'
      && chosen.some((other) => other.basis === 'claim' && isSameVoice(other, unit));
    const worth = weight - 0.4 * repeats - (heard ? 0.3 : 0);
    if (best === null || worth > best.worth) best = { unit, worth };
  }
  return best?.unit ?? null;
}

/** "Nazarzai" is "Farrukh Nazarzai" again. */
function isSameVoice(one: Unit, other: Unit): boolean {
  const [a, b] = [one, other].map(({ holder }) => ` ${(holder ?? '').toLowerCase()} `);
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

/** By basis as the slots have it; the author's weightiest view first, a report's opening first. */
function inReadingOrder(
  chosen: readonly Unit[], scored: readonly Scored[], manner: keyof typeof slots,
): Unit[] {
  const asWritten = chosen.toSorted((a, b) => a.start - b.start);
  const byBasis = slots[manner].flatMap(({ basis }) => asWritten.filter((unit) => unit.basis === basis));
  const weights = new Map(scored.map(({ unit, weight }) => [unit, weight]));
  const weightOf = (unit: Unit) => weights.get(unit) ?? 0;
  const heaviest = (units: readonly Unit[]) => units.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
  const first = manner === 'view'
    ? heaviest(chosen.filter(({ basis }) => basis === 'opinion'))
    : asWritten.find(({ sentence }) => sentence.paragraph <= leadParagraphs);
  return first ? [first, ...byBasis.filter((unit) => unit !== first)] : byBasis;
}
