/** What an article takes as given without citing anybody: contested events and characterisations, as noun phrases. */
import type { Premise } from '../contracts.ts';
import { mentions } from '../regions/gazetteer.ts';
import { judgement } from './judgement.ts';
import {
  aloneHarm,
  contestedPeople,
  distancing,
  harmClass,
  harming,
  purposeful,
  weakHarm,
} from './lexicon/harm.ts';
import { isFinite } from './verb-group.ts';
import { leftEdge, possessorStart, rightEdge } from './premise-phrases.ts';
import { possessives, stops, tailStarts } from './lexicon/grammar.ts';
import { longestSentence, spanText, type Reading } from './scope.ts';
import type { Token } from './tokens.ts';

/** With one of these an indefinite "an invasion" is only supposed. */
const supposing = new Set(['would', 'could', 'might', 'may', 'if', 'any', 'will', 'whether', 'no', 'not']);
/** A mention is compared with the first mentions of an event, so that time stays linear. */
const compared = 8;

interface Candidate {
  readonly text: string;
  readonly sentence: string;
  /** What event or trait it names: actor and class of harm. */
  readonly actor: string | null;
  readonly sort: string;
  /** Places it is done to, and when: two acts with other targets or dates are not one event. */
  readonly targets: readonly string[];
  readonly dates: readonly string[];
  readonly informative: number;
  /** Names its actor, or says who is harmed: it may stand by itself. */
  readonly standing: boolean;
}

function attributed(reading: Reading, at: number): boolean {
  if (reading.carried !== null) return true;
  if (reading.quotes.some((quote) => at >= quote.from && at < quote.to)) return true;
  return reading.attributions.some(
    (one) =>
      one.frame !== 'passive' &&
      one.frame !== 'act' &&
      one.frame !== 'belief' &&
      at >= one.content.from &&
      at < one.content.to,
  );
}

function datesIn(tokens: readonly Token[], from: number, to: number): string[] {
  return tokens
    .slice(from, to)
    .filter((token) => /^(?:1[0-9]|20)\d\d$/u.test(token.text))
    .map((token) => token.text);
}

function actorOf(tokens: readonly Token[], from: number, head: number): string | null {
  return mentions(tokens, from, head)[0]?.place.name ?? null;
}

function harmCandidate(reading: Reading, head: number, sort: string): Candidate | null {
  const { tokens, sentence } = reading;
  const word = tokens[head]?.lower ?? '';
  const left = leftEdge(tokens, head);
  const to = rightEdge(tokens, head, purposeful.has(word));
  const modifiers = tokens.slice(left.from, head);
  if (modifiers.some((token) => distancing.has(token.lower))) return null;
  const actor = actorOf(tokens, left.from, head);
  const tail = mentions(tokens, head + 1, to).length > 0;
  const owned = left.possessor || actor !== null;
  const meant = purposeful.has(word) && owned && to > head + 2;
  if (weakHarm.has(word) && !(left.loaded && (owned || left.definite)) && !meant) return null;
  // "calling an occupation …": named, not supposed.
  const supposed = tokens.some((token) => supposing.has(token.lower));
  const indefinite = /^an?$/u.test(tokens[left.from]?.lower ?? '') && !supposed;
  const alone = aloneHarm.has(word) && (left.definite || indefinite);
  // A class of acts in general ("attacks on civilians") is nobody's: it takes nothing as given.
  const standing =
    left.possessor ||
    actor !== null ||
    alone ||
    (left.definite && to > head + 1) ||
    (left.loaded && to > head + 1);
  const generic = !left.definite && !alone && actor === null && !left.loaded;
  if (generic && !(tail && ['lack', 'failure', 'threat'].includes(sort))) return null;
  return {
    text: spanText(sentence.text, tokens, { from: left.from, to }),
    sentence: sentence.id,
    actor,
    sort,
    targets: mentions(tokens, head + 1, to).map((mention) => mention.place.name),
    dates: datesIn(tokens, left.from, to),
    informative: (actor === null ? 0 : 100) + (left.possessor ? 50 : 0) + (tail ? 20 : 0) + (to - left.from),
    standing,
  };
}

/** "his farcical announcement", "the dangerous path": a loaded adjective in a definite phrase. */
function loadedCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens, sentence } = reading;
  const before = tokens[at - 1]?.lower ?? '';
  const noun = tokens[at + 1];
  if (
    !noun ||
    noun.kind !== 'word' ||
    noun.capital ||
    stops.has(noun.lower) ||
    tailStarts.has(noun.lower) ||
    noun.lower.length < 4
  )
    return null;
  if (!(possessives.has(before) || before === "'s" || before === 'this' || before === 'these')) return null;
  const next = tokens[at + 2];
  const to =
    next &&
    next.kind === 'word' &&
    !stops.has(next.lower) &&
    !tailStarts.has(next.lower) &&
    !isFinite(next.lower) &&
    next.lower !== 'and'
      ? at + 3
      : at + 2;
  const from = before === "'s" ? possessorStart(tokens, at - 1) : at - 1;
  return {
    text: spanText(sentence.text, tokens, { from, to: rightEdge(tokens, to - 1) }),
    sentence: sentence.id,
    actor: actorOf(tokens, from, at),
    sort: noun.lower,
    targets: [],
    dates: [],
    informative: to - from,
    standing: true,
  };
}

function peopleCandidate(reading: Reading, head: number): Candidate | null {
  const { tokens, sentence } = reading;
  const left = leftEdge(tokens, head);
  if (tokens.slice(left.from, head).some((token) => distancing.has(token.lower))) return null;
  // A term in quotation marks is held at a distance; "their regimes" names nobody.
  if (tokens[head - 1]?.kind === 'close' || tokens[head + 1]?.kind === 'close') return null;
  if (
    /^regimes?$/u.test(tokens[head]?.lower ?? '') &&
    actorOf(tokens, left.from, head) === null &&
    !left.loaded
  )
    return null;
  // "terrorist organisation", "separatist regime": the noun that follows belongs to it.
  const next = tokens[head + 1];
  const noun =
    next &&
    next.kind === 'word' &&
    !next.capital &&
    !stops.has(next.lower) &&
    !tailStarts.has(next.lower) &&
    next.lower !== 'and' &&
    !isFinite(next.lower) &&
    !(tokens[head]?.lower ?? '').endsWith('s');
  const end = noun ? head + 2 : head + 1;
  return {
    text: spanText(sentence.text, tokens, { from: left.from, to: end }),
    sentence: sentence.id,
    actor: actorOf(tokens, left.from, head),
    sort: (tokens[head]?.lower ?? '').replace(/s$/u, ''),
    targets: [],
    dates: [],
    informative: end - left.from,
    standing: true,
  };
}

/** "annexing Crimea": the participle with a named object. */
function harmingCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens, sentence } = reading;
  if (/^(?:is|are|was|were|be|been)$/u.test(tokens[at - 1]?.lower ?? '')) return null;
  let to = at + 1;
  while (
    to < tokens.length &&
    to - at < 8 &&
    tokens[to]?.kind === 'word' &&
    !stops.has(tokens[to]?.lower ?? '') &&
    !tailStarts.has(tokens[to]?.lower ?? '')
  )
    to += 1;
  const object = mentions(tokens, at + 1, to);
  if (object.length === 0 && !tokens.slice(at + 1, to).some((token) => token.capital)) return null;
  return {
    text: spanText(sentence.text, tokens, { from: at, to }),
    sentence: sentence.id,
    actor: null,
    sort: tokens[at]?.lower ?? '',
    targets: [],
    dates: [],
    informative: to - at,
    standing: true,
  };
}

function candidatesOf(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = reading;
  if (tokens.length > longestSentence) return [];
  const first = tokens.findIndex((token) => token.kind === 'word');
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.kind !== 'word' || attributed(reading, i)) continue;
    const name = token.capital && i !== first;
    const sort = harmClass.get(token.lower);
    let hit: Candidate | null = null;
    const terror =
      token.lower === 'terror' &&
      /^(?:group|groups|organi[sz]ations?|networks?|state|regime|cells?|army)$/u.test(
        tokens[i + 1]?.lower ?? '',
      );
    if (terror) hit = peopleCandidate(reading, i);
    else if (harming.has(token.lower) && !name) hit = harmingCandidate(reading, i);
    else if (sort !== undefined && !name && harmClass.get(tokens[i + 1]?.lower ?? '') === undefined)
      hit = harmCandidate(reading, i, sort);
    else if (contestedPeople.has(token.lower) && !name) hit = peopleCandidate(reading, i);
    else if (!name && judgement(token.lower) >= 2) hit = loadedCandidate(reading, i);
    if (hit) found.push(hit);
  }
  return found;
}

function sameEvent(a: Candidate, b: Candidate): boolean {
  const apart = (x: readonly string[], y: readonly string[]) =>
    x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one));
  return (
    a.sort === b.sort &&
    (a.actor === b.actor || a.actor === null || b.actor === null) &&
    !apart(a.targets, b.targets) &&
    !apart(a.dates, b.dates)
  );
}

/**
 * The premises of an article in order of weight: those that name an actor first, then by how often they return.
 * Each is the most informative mention as it stands; all its mentions are its evidence.
 */
export function premisesOf(readings: readonly Reading[]): Premise[] {
  const groups: Candidate[][] = [];
  const byKey = new Map<string, Candidate[][]>();
  for (const candidate of readings.flatMap((reading) => candidatesOf(reading))) {
    const known = byKey.get(candidate.sort) ?? [];
    const group = known.find((members) =>
      members.slice(0, compared).some((member) => sameEvent(member, candidate)),
    );
    if (group) group.push(candidate);
    else {
      const fresh = [candidate];
      groups.push(fresh);
      byKey.set(candidate.sort, [...known, fresh]);
    }
  }
  return groups
    .filter((group) => group.some((candidate) => candidate.standing))
    .map((group) => ({ group, best: group.reduce((a, b) => (b.informative > a.informative ? b : a)) }))
    .sort(
      (a, b) =>
        Number(b.best.actor !== null) - Number(a.best.actor !== null) || b.group.length - a.group.length,
    )
    .map(({ group, best }) => ({
      text: best.text,
      evidence: [...new Set(group.map((candidate) => candidate.sentence))],
    }));
}
