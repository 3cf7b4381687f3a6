/** Hard evidence: what a third party could check against a record. */
import { isPlace } from '../regions/gazetteer.ts';
import { eventVerbs } from './lexicon/verbs.ts';
import { verbForms } from './morphology.ts';
import { isFinite, isPast } from './verb-group.ts';
import type { Token } from './tokens.ts';
import { PhraseFinder, phrases, words } from './words.ts';

const events = verbForms(eventVerbs);
const months =
  words(`january february march april may june july august september october november december jan feb aug sept
sep oct nov dec monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan`);
const dateFinder = new PhraseFinder(
  phrases(`
yesterday | today | last week | last month | last year | last night | last summer | last winter
last spring | last autumn | last fall | this week | this month | this year | this morning | next week
next month | next year | each year | every year | weeks ago | months ago | years ago | days ago | hours ago
decades ago | a year ago | a month ago | a week ago | a decade ago | in recent days | in recent weeks
in recent months | in recent years | in recent periods | earlier this | later this | last november
in recent decades | the previous year | the same year | the following year | the same day | the next day
that year | a year later | months later | days later | years later | weeks later | shortly after
immediately after | a day after | a day later | the day after | a day earlier | a year earlier
a month later | a week later | following day | new year | new year's | since then | overnight | at the time`),
);
const numerals = words(`
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
million millions billion billions trillion dozen dozens half third quarter two-thirds one-third
three-quarters percent twice first second fourth fifth`);
/** Things that leave a record. */
const recorded = words(`
agreement treaty resolution law decree constitution protocol memorandum accord ceasefire summit meeting
session visit talks election elections referendum vote votes ballot parliament court border borders road
railway pipeline airport port exercise exercises parade embassy consulate ambassador delegation president
minister troops tonnes barrels kilometres kilometers km miles dollars euros budget document declaration
communique statement bill member members province capital coast river population line route phone call
conversation letter base bases airfield airfields fleet company bank contract contracts ship ships aircraft
missile missiles brigade brigades regiment squadron satellite conference forum ratification sanctions
tariffs tariff treaty-signing decision veto secretary-general mission mandate office article section`);
/** Present-tense statements of standing record: "has borders with", "is located in". */
const standing = new PhraseFinder(
  phrases(`
is located | are located | has land borders | has borders | borders on | is bordered by | is a member of
are members of | is the capital | is based in | are based in | has a population | is home to | is known as
is closed | is headquartered | is governed by | is divided into | consists of | comprises | is situated
lies on | lies in | is in force | entered into force | is called | is named after | is part of | is codified
is scheduled | remains in place | remains in force | remains closed | is due to expire | is made up of
has a border | has borders with | shares a border | share a border | is a signatory | are signatories
is owned by | is run by | is the largest | counts for | is the second | is the third | is bordered
has been in force | is an observer | holds the presidency | chairs the | operates in | operate in`),
);

/** What speaks for a record: a score, whether there is an event, and the words that weigh most. */
export interface Evidence {
  readonly score: number;
  readonly dated: boolean;
  readonly event: boolean;
  readonly named: boolean;
  readonly past: boolean;
  readonly cue: { readonly from: number; readonly to: number } | null;
}

const done = /^(?:has|have|had|was|were|been)$/u;
const units = words(
  'percent per % km kilometres kilometers miles metres meters tonnes tons barrels dollars euros hectares square people',
);

function isYear(token: Token): boolean {
  return /^(?:1[0-9]|20)\d\ds?$/u.test(token.text);
}

/**
 * Evidence between two tokens. A date weighs 2, a recorded event in the past 2, a standing record 2, a number, a name
 * and a thing that leaves a record 1 each, a flat past tense 1.
 */
export function evidence(tokens: readonly Token[], from: number, to: number, first: number): Evidence {
  let dated = false;
  let number = false;
  let named = false;
  let event = false;
  let past = false;
  let record = false;
  let measured = false;
  let standingRecord = false;
  let present = false;
  let cue: { from: number; to: number } | null = null;
  const mark = (start: number, end: number) => {
    cue ??= { from: start, to: end };
  };
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const date = dateFinder.at(tokens, i);
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
      mark(i, i + 1);
    }
    if (numerals.has(token.lower)) number = true;
    if (token.capital && (i !== first || isPlace(token.lower))) named = true;
    if (recorded.has(token.lower)) record = true;
    const stand = standing.at(tokens, i);
    if (stand && stand.to <= to) {
      standingRecord = true;
      mark(i, stand.to);
    }
    const form = events.get(token.lower);
    const passiveOrPast = form?.tenses.has('past') === true || form?.tenses.has('participle') === true;
    const base = form?.tenses.has('base') === true;
    // "has come", "continues to launch": an auxiliary settles what a base form leaves open.
    const settled = done.test(tokens[i - 1]?.lower ?? '') && passiveOrPast;
    const ongoing =
      base &&
      tokens[i - 1]?.lower === 'to' &&
      /^(?:continues?|continued|began|begins|started)$/u.test(tokens[i - 2]?.lower ?? '');
    if (i > from && ((passiveOrPast && !base) || settled || ongoing)) {
      event = true;
      mark(i, i + 1);
    }
    if (form?.tenses.has('s') === true && !token.capital && i > from && named) present = true;
    if (isPast(token.lower) && i > from && isFinite(token.lower)) past = true;
    if (/^(?:was|were|had)$/u.test(token.lower)) past = true;
  }
  const score =
    (dated ? 2 : 0) +
    (event ? 2 : 0) +
    (standingRecord ? 2 : 0) +
    (number ? 1 : 0) +
    (named ? 1 : 0) +
    (record ? 1 : 0) +
    (measured ? 1 : 0) +
    (past || present ? 1 : 0);
  return { score, dated, event, named, past, cue };
}
