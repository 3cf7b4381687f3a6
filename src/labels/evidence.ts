/** Hard evidence: what a third party could check against a record. */
import { askedOnce, WordTable } from '../asked.ts';
import { isPlace } from '../regions/gazetteer.ts';
import { forces } from './lexicon/harm.ts';
import { eventVerbs, looseVerbs } from './lexicon/verbs.ts';
import { verbForms, type VerbForm } from './morphology.ts';
import { isPastToken } from './verb-group.ts';
import { isOnRecord } from './standing.ts';
import type { Token } from './tokens.ts';
import { keptForWhole } from './whole.ts';
import { PhraseFinder } from './words.ts';
import { characterises, coreOf } from './core.ts';
import { tailStarts } from './lexicon/grammar.ts';
import { datePhrases, months, numerals, offices, recorded, standingPhrases, units } from './lexicon/record.ts';

const events = verbForms(eventVerbs);
const eventForms = new WordTable(events);
const isNumeral = askedOnce((word) => numerals.has(word));
const isRecorded = askedOnce((word) => recorded.has(word));
const isForce = askedOnce((word) => forces.has(word));
const dates = new PhraseFinder(datePhrases);
const standing = new PhraseFinder(standingPhrases);

/** What speaks for a record: a score, whether there is an event, and the words that weigh most. */
export interface Evidence {
  readonly score: number;
  readonly dated: boolean;
  readonly event: boolean;
  readonly named: boolean;
  readonly past: boolean;
  /** Something happened, stands or was measured: a date and a name alone show nothing. */
  readonly solid: boolean;
  /** A standing record or a measure. */
  readonly standing: boolean;
  /** Two of these three: who or where by name; when or how much; what leaves a record. "The time came in the 1980s" has one. */
  readonly pinned: boolean;
  readonly cue: { readonly from: number; readonly to: number } | null;
}

/** Whether the word is a form of a verb for what leaves a record. */
export function isEvent(word: string): boolean {
  return events.has(word);
}

const done = /^(?:has|have|had|was|were|been)$/u;

const underWayAfter = /^(?:is|are|was|were|been|currently|now)$/u;

/** "is 42 squadrons", "was 52 billion dollars": a form of "be" and a number. */
function isMeasured(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:is|are|was|were)$/u.test(tokens[i]?.lower ?? '')) return false;
  const next = /^(?:about|some|nearly|almost|roughly|around|over)$/u.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const number = tokens[next];
  return number?.kind === 'number' && !isYear(number) && tokens[next + 1]?.kind === 'word';
}

/** A day of the month. */
function isDay(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u.test(token.text);
}

/** "was deputy security adviser", "has been a full member": an office or a membership. */
function isOffice(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:is|are|was|were|been)$/u.test(tokens[i]?.lower ?? '')) return false;
  const near = tokens.slice(i + 1, i + 7);
  const end = near.findIndex((token) => token.kind !== 'word' || tailStarts.has(token.lower));
  const phrase = end < 0 ? near : near.slice(0, end);
  return phrase.some((token) => offices.has(token.lower));
}

function isYear(token: Token): boolean {
  return /^(?:1[0-9]|20)\d\ds?$/u.test(token.text);
}

/** Whether the verb for what leaves a record at `i` is told as having taken place, or, beside a date or place, as under way. */
function happened(tokens: readonly Token[], i: number, { tenses }: VerbForm, fixed: boolean): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  const passiveOrPast = tenses.has('past') || tenses.has('participle');
  // "has come", "continues to launch": an auxiliary settles what a base form leaves open.
  if (passiveOrPast && (!tenses.has('base') || done.test(before))) return true;
  if (tenses.has('base') && before === 'to' && goingOn.test(tokens[i - 2]?.lower ?? '')) return true;
  return tenses.has('ing') && fixed && underWayAfter.test(before);
}

const goingOn = /^(?:continues?|continued|began|begins|started)$/u;
const isCopula = askedOnce((word) => /^(?:is|are|was|were|been)$/u.test(word));

/**
 * Evidence of what a stretch itself states, not of what a relative clause or participle in it says of a noun. What
 * something is said to be, by a noun that no record keeps, shows nothing without a measure or standing record.
 */
export function coreEvidence(tokens: readonly Token[], from: number, to: number): Evidence {
  return core(tokens, from, to, 0);
}

const preamble = /^(?:following|after|since|before|despite|amid|amidst|with|given|under|against|because|although|while|when)$/u;

/** Where the main clause begins after a circumstance that ends at a comma; 0 when there is none. */
function afterPreamble(tokens: readonly Token[]): number {
  // "In the years since they took power, there have been": a circumstance too.
  const opens = preamble.test(tokens[0]?.lower ?? '') || tokens.slice(1, 5).some((token) => /^(?:since|after|before|when)$/u.test(token.lower));
  if (!opens) return 0;
  const comma = tokens.findIndex((token) => token.text === ',');
  return comma > 2 && tokens.length - comma > 3 ? comma + 1 : 0;
}

const core = keptForWhole((tokens, from, to): Evidence => {
  const own = coreOf(tokens, from, to);
  const whole = evidenceBetween(own, 0, own.length, own.findIndex((token) => token.kind === 'word'));
  const main = afterPreamble(own);
  // "Following the vote of 2016, Tallinn turned up the heat": the vote is on record, the heat is not.
  const told = main > 0 ? evidenceBetween(own, main, own.length, 0) : whole;
  const shown = told.solid || told.event ? whole : { ...whole, solid: false };
  return characterises(own) && !shown.standing ? { ...shown, solid: false, pinned: false, score: 0 } : shown;
});

/**
 * Evidence between two tokens. A date weighs 2, a recorded event in the past 2, a standing record 2, a number, a name
 * and a thing that leaves a record 1 each, a flat past tense 1.
 */
export const evidence = keptForWhole(evidenceBetween);

function evidenceBetween(tokens: readonly Token[], from: number, to: number, first: number): Evidence {
  let dated = false;
  let number = false;
  let named = false;
  let event = false;
  let past = false;
  let record = false;
  let measured = false;
  let standingRecord = false;
  let present = false;
  let placed = false;
  let loosely = false;
  let exact = false;
  /** A thing that leaves a record, rather than the one who holds an office. */
  let thing = false;
  let cue: { from: number; to: number } | null = null;
  const mark = (start: number, end: number) => {
    cue ??= { from: start, to: end };
  };
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const date = dates.at(tokens, i);
    if (date && date.to <= to) {
      dated = true;
      mark(i, date.to);
    }
    if (token.kind === 'number') {
      if (isYear(token)) {
        dated = true;
        mark(i, i + 1);
      } else number = true;
      if (units.has(tokens[i + 1]?.lower ?? '') || token.text.endsWith('%')) {
        measured = true;
        mark(i, i + 1);
      }
      continue;
    }
    if (token.kind !== 'word') continue;
    if (token.capital && months.has(token.lower) && (i !== first || tokens[i + 1]?.kind === 'number')) {
      dated = true;
      exact ||= isDay(tokens[i - 1]) || isDay(tokens[i + 1]);
      mark(i, i + 1);
    }
    if (isNumeral(token)) number = true;
    if (token.capital && (i !== first || isPlace(token.lower))) named = true;
    if (isRecorded(token)) {
      record = true;
      thing ||= !offices.has(token.lower);
    }
    if (token.capital && isPlace(token.lower) && tokens[i - 1]?.lower === 'in') placed = true;
    if (isCopula(token)) {
      if (isOffice(tokens, i)) standingRecord = true;
      if (isMeasured(tokens, i)) measured = standingRecord = true;
    }
    const stand = standing.at(tokens, i);
    if (stand && stand.to <= to) {
      standingRecord = true;
      mark(i, stand.to);
    }
    if (isOnRecord(tokens, i)) {
      standingRecord = true;
      mark(i, i + 1);
    }
    if (isForce(token)) thing = true;
    const form = eventForms.of(token);
    if (form && i > from) {
      if (happened(tokens, i, form, number || dated || placed)) {
        if (looseVerbs.has(form.lemma)) loosely = true;
        else event = true;
        mark(i, i + 1);
      }
      if (form.tenses.has('s') && !token.capital && named) present = true;
    }
    if ((i > from && isPastToken(token)) || (isCopula(token) && token.lower.startsWith('w')) || token.lower === 'had') past = true;
  }
  // "sold the city down the river": a verb of many uses is literal only beside what leaves a record.
  const literal = thing || measured || number || exact;
  const solid =
    event ||
    (loosely && literal) ||
    standingRecord ||
    measured ||
    exact ||
    (thing && (dated || number || present));
  const score =
    (dated ? 2 : 0) +
    (event || loosely ? 2 : 0) +
    (standingRecord ? 2 : 0) +
    (number ? 1 : 0) +
    (named ? 1 : 0) +
    (record ? 1 : 0) +
    (measured ? 1 : 0) +
    (past || present ? 1 : 0);
  const pinned = [named, dated || number || measured, solid].filter(Boolean).length >= 2;
  return { score, dated, event: event || loosely, named, past, solid, standing: standingRecord || measured, pinned, cue };
}
