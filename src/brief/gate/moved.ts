/**
 * What a faithful compression may put elsewhere in the sentence: a whole clause between marks ("…, the
 * ministry said"), a phrase of place or time ("on Tuesday"), a unit ("$5" and "5 dollars"). A lone name or
 * noun may not: that is how attacker and attacked change places.
 */
import { determiners, prepositions, setOf } from '../words/grammar.ts';
import { times } from '../words/cues.ts';
import type { Comparison } from './compare.ts';
import { showVerbs } from '../../labels/lexicon/reporting.ts';
import { stem } from '../words/key.ts';
import { isVerbForm } from '../words/verb.ts';
import { cuesOf } from './speech.ts';

const showing = new Set([...showVerbs].map(stem));

/** A comparison in the making. */
interface Draft extends Pick<Comparison, 'line' | 'passage' | 'segments' | 'segmentOf'> {
  origin: number[];
  fate: number[];
}

/** Matches moved blocks in place: fills `origin` and `fate`. */
export function matchMoved(c: Draft): void {
  const places = lostPlaces(c);
  for (const [from, to] of addedRuns(c)) {
    const block = longestBlock(c, places, from, to);
    if (!block || !mayMove(c, block.at, block.at + block.length) || takesPlace(c, block)) continue;
    for (let k = 0; k < block.length; k += 1) {
      const [holder, place] = [c.fate[block.at + k] ?? -1, c.origin[block.line + k] ?? -1];
      if (place >= 0) c.fate[place] = -1;
      if (holder >= 0) c.origin[holder] = -1;
      c.origin[block.line + k] = block.at + k;
      c.fate[block.at + k] = block.line + k;
    }
  }
}

/** Where each word that the line lost stands in the passage. */
function lostPlaces(c: Draft): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  const wanted = new Set(c.line.filter((_, i) => c.origin[i] === -1).map((token) => token.key));
  c.passage.forEach((token, at) => {
    if (c.fate[at] !== -1 || !wanted.has(token.key)) return;
    const known = places.get(token.key);
    if (known) known.push(at);
    else places.set(token.key, [at]);
  });
  return places;
}

function addedRuns(c: Draft): [number, number][] {
  const runs: [number, number][] = [];
  c.origin.forEach((at, i) => {
    // An article between two of them may have found another's place.
    const bridges = determiners.has(c.line[i]?.lower ?? '') && c.origin[i - 1] === -1 && c.origin[i + 1] === -1;
    if (at !== -1 && !bridges) return;
    const last = runs.at(-1);
    if (last && last[1] === i) last[1] = i + 1;
    else runs.push([i, i + 1]);
  });
  return runs;
}

interface Block { line: number; at: number; length: number }

/** The longest stretch of the added run that stands as it is, and unused, in the passage. */
function longestBlock(
  c: Draft, places: ReadonlyMap<string, number[]>, from: number, to: number,
): Block | null {
  let best: Block | null = null;
  for (let start = from; start < to; start += 1) {
    for (const at of (places.get(c.line[start]?.key ?? '') ?? []).slice(0, 20)) {
      let length = 0;
      while (start + length < to && isFree(c, at + length)
        && c.line[start + length]?.key === c.passage[at + length]?.key) length += 1;
      if (length > (best?.length ?? 0)) best = { line: start, at, length };
    }
  }
  return best;
}

/** No word of the line answers it yet, or only an article that may as well answer another. */
const isFree = (c: Draft, at: number) => c.fate[at] === -1 || determiners.has(c.passage[at]?.lower ?? '');

/** "on 4 February … from 1 March" has become "from 4 February": behind a preposition that stays another word stood. */
function takesPlace(c: Draft, block: Block): boolean {
  const lead = c.origin[block.line - 1] ?? -1;
  return lead >= 0 && lead !== block.at - 1 && prepositions.has(c.passage[lead]?.lower ?? '')
    && !prepositions.has(c.passage[block.at]?.lower ?? '');
}

const opening = setOf('last next according');

function mayMove(c: Draft, from: number, to: number): boolean {
  const block = c.passage.slice(from, to);
  if (block.every((token) => token.kind === 'unit')) return true;
  if (leavesClause(c, from, to) || leavesSaying(c, from, to)) return false;
  // A lone number may have changed places with another.
  if (block.every((token) => times.has(token.lower) || token.kind === 'number')) return block.length > 1 || block[0]?.kind !== 'number';
  const first = block[0];
  if (first && block.length > 1 && (prepositions.has(first.lower) || opening.has(first.lower))) {
    return true;
  }
  return isCompound(c, from, to) || coversSegment(c, from, to) || isWhatWasSaid(c, from, to) || isWhoSaidIt(c, from, to);
}

/** "…, as his predecessor did in 2024": the year is that of a clause that went, and of nothing else. */
function leavesClause(c: Draft, from: number, to: number): boolean {
  const segment = c.segments[c.segmentOf[from] ?? 0];
  if (!segment) return false;
  const rest = c.passage.slice(segment.from, segment.to).map((token, i) => ({ token, at: segment.from + i }))
    .filter(({ at }) => at < from || at >= to);
  return rest.some(({ token }) => isVerbForm(token)) && rest.every(({ token, at }) => c.fate[at] === -1 || !token.content);
}

const linking = setOf('of for in at from');

/** "a court in Paris" and "a Paris court", "the minister of Latvia" and "Latvia's minister": the noun keeps what hangs on it. */
function isCompound(c: Draft, from: number, to: number): boolean {
  const at = c.line.findIndex((_, i) => c.origin[i] === -1 && c.line[i]?.key === c.passage[from]?.key);
  if (at < 0 || c.passage.slice(from, to).some(({ content }) => !content)) return false;
  // The block hangs on the noun before it, which follows it in the line.
  let link = from - 1;
  while (['the', 'a', 'an'].includes(c.passage[link]?.lower ?? '')) link -= 1;
  const head = c.origin[at + to - from] ?? -1;
  const hangs = linking.has(c.passage[link]?.lower ?? '') && head >= 0 && head < link
    && c.passage.slice(head, link).every(({ content, parted }, i) => content && (i === 0 || !parted));
  // The block is the noun, and what hangs on it comes before it in the line.
  const name = c.origin[at - 1] ?? -1;
  const bears = name > to && linking.has(c.passage[to]?.lower ?? '')
    && c.passage.slice(to + 1, name).every(({ content, lower, parted }) => !parted && (content || lower === 'the' || lower === 'a'));
  return hangs || bears || isOwned(c, from, to, at);
}

/** "Latvia's minister" is "the minister of Latvia". */
function isOwned(c: Draft, from: number, to: number, at: number): boolean {
  const link = at + to - from;
  const owner = c.origin.indexOf(from - 1, link);
  return c.passage[from - 1]?.possessive === true && c.passage[from]?.parted === false && c.line[link]?.lower === 'of'
    && owner > link && owner - link < longestOwner && c.line.slice(link + 1, owner + 1).every(({ parted }) => !parted);
}
const longestOwner = 6;

/** "The governor said that the dam was safe": what was said may come first, whole. */
function isWhatWasSaid(c: Draft, from: number, to: number): boolean {
  const segment = c.segments[c.segmentOf[from] ?? 0];
  if (!segment || c.passage[from - 1]?.lower !== 'that') return false;
  if (c.passage.slice(to, segment.to).some((token) => token.content)) return false;
  return cuesOf(c.passage.slice(segment.from, from)).length > 0;
}

/** "…, the governor said": the clause of the speaker may come last, whole. */
function isWhoSaidIt(c: Draft, from: number, to: number): boolean {
  const segment = c.segments[c.segmentOf[from] ?? 0];
  if (!segment || c.passage[to]?.lower !== 'that') return false;
  if (c.passage.slice(segment.from, from).some((token) => token.content)) return false;
  const verb = c.passage[verbBefore(c, from, to)];
  return (verb !== undefined && showing.has(stem(verb.lower)))
    || cuesOf(c.passage.slice(segment.from, to + 1)).some(({ at }) => at < to - segment.from);
}

/** "found in June that": when it was found may stand behind the verb. */
function verbBefore(c: Draft, from: number, to: number): number {
  const when = c.passage.findIndex(({ lower }, i) => i > from && i < to && prepositions.has(lower)
    && c.passage.slice(i + 1, to).every((token) => times.has(token.lower) || token.kind === 'number' || determiners.has(token.lower)));
  return (when < 0 ? to : when) - 1;
}

/** "reported on 3 June that nobody knew": without "reported", the day is that of nothing else. */
function leavesSaying(c: Draft, from: number, to: number): boolean {
  return cuesOf(c.passage).some(({ at }) => at < from && c.fate[at] === -1 && c.segmentOf[at] === c.segmentOf[from] && c.passage[to]?.lower === 'that'
    && c.passage.slice(at + 1, to).every(({ lower, kind, content }) => !content || times.has(lower) || kind === 'number'));
}

/** The block is all that its segment says: nothing meaningful of the segment is left outside it. */
function coversSegment(c: Draft, from: number, to: number): boolean {
  const segment = c.segments[c.segmentOf[from] ?? 0];
  if (!segment || to - from < 2 || c.segments.length < 2) return false;
  for (let i = segment.from; i < segment.to; i += 1) {
    if (c.passage[i]?.content && (i < from || i >= to)) return false;
  }
  return true;
}
