/** Picks the passages that make the brief: slots by kind of article, the weightiest first, no near-repeats. */
import type { Basis, Kind, Labels } from '../../contracts.ts';
import { countWords } from '../words.ts';
import { centrality, overlap, position, type Theme } from './salience.ts';
import { leansBack } from './stands.ts';
import { concludes } from './trim.ts';
import type { Unit } from './units.ts';

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

const manner = (kind: Kind) =>
  kind === 'ReportageNewsArticle' ? 'report' : kind === 'OfficialStatement' || kind === 'Interview' ? 'voice' : 'view';

/** A phone screen and a half; the hard limit of 200 words is the gate's. */
const comfortableWords = 170;
const mostLines = 8;
/** Of a text that the labeller cannot judge, readers get a glimpse only. */
const mostUnassessed = 3;
/** One line for so many sentences, so that a short article gets a short brief. */
const sentencesPerLine = 2.5;

interface Scored { readonly unit: Unit; readonly score: number }

/**
 * @param accepts asked for each passage that would be taken, and only for these: the gate costs more than all else
 * @returns in reading order
 */
export function selectUnits(units: readonly Unit[], labels: Labels, theme: Theme, accepts: (unit: Unit) => boolean): Unit[] {
  const plan = slots[manner(labels.kind)];
  const scored = units.map((unit) => ({ unit, score: scoreOf(unit, theme) }));
  const assessed = labels.sentences.some((sentence) => sentence.assessed);
  const room = Math.min(assessed ? mostLines : mostUnassessed, Math.max(2, Math.ceil(labels.sentences.length / sentencesPerLine)));
  const chosen: Unit[] = [];
  const choice = { chosen, scored, accepts, room };
  for (const { basis, wanted } of plan) fill(choice, basis, wanted);
  // Then one more of each in turn, so that no basis takes all the room that is left.
  for (let more = 1; more <= mostLines; more += 1) {
    for (const { basis, wanted, most } of plan) fill(choice, basis, Math.min(most, wanted + more));
  }
  return plan.flatMap(({ basis }) => inOrder(chosen.filter((unit) => unit.basis === basis), scored));
}

/** The author's weightiest view first, all else as the article has it. */
function inOrder(units: readonly Unit[], scored: readonly Scored[]): Unit[] {
  const weight = (unit: Unit) => scored.find((one) => one.unit === unit)?.score ?? 0;
  const [first, ...rest] = units.toSorted((a, b) => weight(b) - weight(a));
  if (!first) return [];
  const led = first.basis === 'opinion' ? [first] : [];
  return [...led, ...(led.length > 0 ? rest : units).toSorted((a, b) => startOf(a) - startOf(b))];
}

const startOf = ({ sentence, range }: Unit) => sentence.start + range.start;

interface Choice {
  readonly chosen: Unit[];
  readonly scored: readonly Scored[];
  readonly room: number;
  readonly accepts: (unit: Unit) => boolean;
}

function fill({ chosen, scored, room, accepts }: Choice, basis: Basis, upTo: number): void {
  const refused = new Set<Unit>();
  while (chosen.length < room && chosen.filter((unit) => unit.basis === basis).length < upTo) {
    const open = scored.filter(({ unit }) => unit.basis === basis && !refused.has(unit) && mayJoin(unit, chosen));
    const best = bestOf(open, chosen);
    if (!best) return;
    if (accepts(best)) chosen.push(best);
    else refused.add(best);
  }
}

/** Not from a sentence that gave a line, no near-repeat, and within a comfortable length. */
function mayJoin(unit: Unit, chosen: readonly Unit[]): boolean {
  const words = chosen.reduce((sum, { text }) => sum + countWords(text), countWords(unit.text));
  return words <= comfortableWords
    && chosen.every((other) => other.sentence !== unit.sentence && overlap(other.keys, unit.keys) < 0.6);
}

/** What adds most to what is there: a new voice before a second line of the same one. */
function bestOf(scored: readonly Scored[], chosen: readonly Unit[]): Unit | null {
  const worth = ({ unit, score }: Scored) => {
    const repeats = Math.max(0, ...chosen.map((other) => overlap(other.keys, unit.keys)));
    const heard = unit.basis === 'claim' && chosen.some((other) => other.basis === 'claim' && sameVoice(other, unit));
    return score - 0.4 * repeats - (heard ? 0.3 : 0);
  };
  const best = scored.toSorted((a, b) => worth(b) - worth(a))[0];
  return best?.unit ?? null;
}

const sameVoice = (one: Unit, other: Unit) => (one.holder ?? '').toLowerCase() === (other.holder ?? '').toLowerCase();

function scoreOf(unit: Unit, theme: Theme): number {
  const { opening, closing } = position(unit.sentence, theme);
  const place = unit.basis === 'opinion' || unit.basis === 'forecast'
    ? 0.15 * opening + 0.4 * closing + (concludes(unit.sentence.text) ? 0.2 : 0)
    : 0.5 * opening + 0.1 * closing;
  const voice = unit.basis === 'claim' && unit.sentence.holderNamed ? 0.15 : 0;
  const turn = unit.basis === 'opinion' && change.test(unit.text) ? 0.12 : 0;
  return centrality(unit.keys, theme) + place + voice + turn + (unit.cut ? 0.1 : 0) + 0.3 * overlap(unit.keys, theme.title) - cost(unit);
}

/** What has become of something, or is one thing rather than another: an author's thesis is often put so. */
const change = /\b(?:ha(?:s|ve) (?:\w+ly )?(?:become|evolved|turned|strengthened|weakened|changed|failed|lost|gained|proved|emerged|shifted|transformed|deepened|succeeded|reshaped)|rather than|not .{3,80} but|instead of)\b/iu;

/** Says that something follows, and not what. */
const announces = /\b(?:several|some|many|three|two|following|number of)\s+(?:\w+\s+)?(?:factors|reasons|aspects|points|issues|questions|ways|things|lessons|conclusions)\b|\bas follows\b/iu;

/** Speaks of the publication, not of its subject. */
const publishing = /\b(?:reproduced|reprinted|copyright|all rights reserved|subscribe|newsletter|sign up|follow us|file photo|disclaimer|relied upon|this (?:article|report|interview|paper|newsletter))\b/iu;

/** What speaks against a line: it waits for a second editor, leans on what went before, is long or loud. */
function cost({ sentence, text, risky }: Unit): number {
  const words = countWords(text);
  return (risky ? 0.5 : 0) + (leansBack(text) ? 0.15 : 0) + Math.max(0, words - 32) * 0.02
    + (words < 9 ? 0.15 : 0) + (announces.test(text) ? 0.3 : 0)
    + (publishing.test(text) ? 0.6 : 0) + (/\((?:see|figure|table|fig\.|e\.g\.)/iu.test(text) ? 0.2 : 0) + (/!/u.test(text) ? 0.3 : 0) + (/\b(?:also|later|subsequently|meanwhile|again)\b/iu.test(text) ? 0.06 : 0)
    + (sentence.assessed ? 0 : 0.1);
}
