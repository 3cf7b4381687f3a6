/** How sure the passage is: no hedge or likelihood word is dropped, added or exchanged for a stronger one. */
import { embedders, hedges, privatives, times } from '../words/cues.ts';
import { isAuxiliary, prepositions, setOf } from '../words/grammar.ts';
import { stem } from '../words/key.ts';
import type { Token } from '../words.ts';
import { added, bearsOnKept, isKept, nextContent, type Comparison } from './compare.ts';
import { lostCues, type Check, type Rule } from './rule.ts';
import { reports } from './speech.ts';

const embedding = new Set([...embedders].map(stem));

/** In reported speech "would" is only "will" moved back in time. */
const backshift = ({ said, comparison: c }: Check) => reports(said.passage)
  && [c.line, c.passage].every((words) => words.some(({ lower }) => lower === 'will' || lower === 'would'));

/** The fifth month is no hedge. */
const isMonth = (token: Token) => token.text === 'May' && !token.opening;

/** "late on Sunday": no one is dead. */
const isHour = (words: readonly Token[], at: number) => words[at]?.lower === 'late'
  && (prepositions.has(words[at + 1]?.lower ?? '') || times.has(words[at + 1]?.lower ?? ''));

/** "are, on paper, ready" is less than "are ready". */
const reserved = ['on paper', 'in theory', 'in principle', 'in name', 'on the face of it', 'at first sight', 'at first glance', 'in name only', 'to all appearances']
  .map((phrase) => phrase.split(' '));

/** Asked of its last word, for the phrase may stand between marks. */
const isReserved = (words: readonly Token[], at: number) => reserved.some((phrase) =>
  phrase.every((word, i) => words[at + 1 - phrase.length + i]?.lower === word));

const isHedge = (words: readonly Token[], at: number) => {
  const token = words[at];
  return token !== undefined && (hedges.has(token.lower) || privatives.has(token.lower)) && !isMonth(token) && !isHour(words, at);
};

export const hedge: Rule = {
  name: 'hedge-changed',
  faults: (check) => {
    const c = check.comparison;
    const moved = backshift(check);
    const excused = (token: Token | undefined) => moved && token?.lower === 'would';
    return [
      ...added(c).filter((token) => hedges.has(token.lower) && !isMonth(token) && !excused(token)),
      ...lostCues(check, (_, at) => isHedge(c.passage, at) || isReserved(c.passage, at)).map((at) => c.passage[at]).filter((token) => !excused(token)),
    ].flatMap((token) => (token ? [token.text] : []));
  },
};

/** "tried to seize the bridge" is not "seized the bridge": the verb goes, what it governed stays. */
export const reality: Rule = {
  name: 'reality-changed',
  faults: ({ comparison: c, said }) => {
    // A reporting verb belongs to the rule on attribution.
    const cues = new Set(said.passage.map(({ at }) => at));
    return c.passage.flatMap((token, at) => {
      if (isKept(c, at) || cues.has(at)) return [];
      if (isFormer(c, at) || isFinding(c, at) || isCalling(c, at) || isAsking(c, at)) return [token.text];
      return embedding.has(stem(token.lower)) && !isAuxiliary(token.lower) && (!token.capital || token.opening) && governsKept(c, at) ? [token.text] : [];
    });
  },
};

/** "used to import": it does no longer. */
const isFormer = (c: Comparison, at: number) => c.passage[at]?.lower === 'used'
  && c.passage[at + 1]?.lower === 'to' && isKept(c, nextContent(c, at + 2));

/** "what it calls elections": whoever says so has doubts. */
const isCalling = (c: Comparison, at: number) => callings.has(c.passage[at]?.lower ?? '')
  && c.passage.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'what')
  && isKept(c, nextContent(c, at + 1));

const callings = setOf('calls called call describes described describe terms termed');

/** "asked whether the raids would go on": it is open. */
const isAsking = (c: Comparison, at: number) => c.passage[at]?.lower === 'whether' && bearsOnKept(c, at);

const finding = setOf('ruled deemed considered called declared labelled labeled judged termed found named thought believed held');

/** "was ruled a suicide" is not "was a suicide". */
const isFinding = (c: Comparison, at: number) => finding.has(c.passage[at]?.lower ?? '')
  && isAuxiliary(c.passage[at - 1]?.lower ?? '') && isKept(c, at - 1) && isKept(c, nextContent(c, at + 1))
  && c.passage[at + 1]?.parted === false && !prepositions.has(c.passage[at + 1]?.lower ?? '');

const wishing = new Set([...setOf(`want seek demand need expect deny reject oppose fear doubt
  refuse propose suspect order request recommend authorise authorize`)].map(stem));

/** "Armenia wants guarantees": subject and object stay, and the verb between them goes. */
const takesObject = (c: Comparison, at: number) => {
  const object = nextContent(c, at + 1);
  return isKept(c, at - 1) && object >= 0 && object - at < 4 && isKept(c, object)
    && !c.passage.slice(at, object + 1).some((token) => token.parted);
};

/** A "to", an "-ing" form or a "that" right after the verb, and kept words right after that. */
function governsKept(c: Comparison, at: number): boolean {
  if (wishing.has(stem(c.passage[at]?.lower ?? '')) && takesObject(c, at)) return true;
  const reach = c.passage.slice(at + 1, at + 8);
  const link = reach.findIndex((token) => token.lower === 'to' || token.lower === 'that'
    || token.lower.endsWith('ing'));
  if (link < 0 || reach.slice(0, link + 1).some((token) => token.parted)) return false;
  const first = reach[link]?.lower.endsWith('ing') ? at + 1 + link : at + 2 + link;
  const verb = c.passage.slice(first, first + 3).findIndex((token) => token.content);
  return verb >= 0 && isKept(c, first + verb);
}
