/** What a passage is to its article, besides its words. */
import type { Kind, Labels } from '../../contracts.ts';
import { accusedIn, answers, eventsOf, firstWordsOf } from './balance.ts';
import type { Theme } from './salience.ts';
import type { Unit } from './units.ts';

export interface Part {
  readonly kind: Kind;
  /** What the article is about, though it waits for a second editor. */
  readonly event: boolean;
  /** The other side's word on what is contested. */
  readonly answer: boolean;
  /** A claim that is answered at once, or the reply to it, or a main party's first word. */
  readonly side: boolean;
}

interface About { readonly labels: Labels; readonly theme: Theme; readonly pairs: ReadonlyMap<Unit, Unit> }

/** @param units in reading order */
export function partsOf(units: readonly Unit[], { labels, theme, pairs }: About): { unit: Unit; part: Part }[] {
  const [events, accused, firstWords] = [eventsOf(units, labels, theme), accusedIn(labels), firstWordsOf(units, labels)];
  return units.map((unit) => ({
    unit,
    part: { kind: labels.kind, event: events.has(unit), answer: answers(unit, accused), side: pairs.has(unit) || firstWords.has(unit) },
  }));
}
