/** What an article takes as given without citing anybody: contested events and characterisations, as noun phrases. */
import { askedOnce } from '../asked.ts';
import type { Premise } from '../contracts.ts';
import { judgement } from './judgement.ts';
import { characterWords } from './lexicon/characterising.ts';
import { auxiliary, beForms, possessives, tailStarts } from './lexicon/grammar.ts';
import { alleging, proposing } from './lexicon/harm-words.ts';
import { harming } from './lexicon/harm.ts';
import { viewNouns } from './lexicon/reporting.ts';
import { mindedNouns } from './lexicon/words-and-minds.ts';
import { leftEdge } from './premise-phrases.ts';
import { aimWords, premiseHarm, premisePeople } from './lexicon/premise-words.ts';
import {
  harmCandidate,
  harmingCandidate,
  isTaken,
  takenCandidate,
  type Candidate,
} from './premise-candidates.ts';
import { clauseCandidate, mayHarm } from './premise-clauses.ts';
import { condemnedCandidate, groupCandidate, loadedCandidate } from './premise-loaded.ts';
import { aimCandidate, bearingCandidate, breachCandidate, disputedCandidate, entitledCandidate, isBreach } from './premise-aims.ts';
import { backedCandidate, belongingCandidate, describedCandidate, helpCandidate, perpetratedCandidate, tieCandidate } from './premise-characters.ts';
import { peopleCandidate } from './premise-people.ts';
import { spellCandidate, verdictCandidate } from './premise-verdicts.ts';
import { longestSentence, type Reading } from './scope.ts';
import type { Token } from './tokens.ts';
import { isAdverb } from './verb-group.ts';
import { words } from './words.ts';

/** A mention is compared with the first mentions of an event, so that time stays linear. */
const compared = 8;

const thesis = /^(?:thesis|narrative|premise|line)$/u;

/**
 * From which token on a sentence gives somebody's thought without a verb of saying: "the minister's thesis is that …",
 * "led some to fear that …", "From the viewpoint of Minsk, …".
 */
function thoughtFrom(tokens: Reading['tokens']): number {
  const noun = /^(?:the|an?)$/u.test(tokens[1]?.lower ?? '') ? 2 : 1;
  if (tokens[0]?.lower === 'from' && viewNouns.has(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of') return 0;
  const that = tokens.findIndex((token, i) => {
    if (token.lower !== 'that') return false;
    const [last, before] = [tokens[i - 1]?.lower ?? '', tokens[i - 2]?.lower ?? ''];
    if (before === 'to' && /^(?:worry|fear|believe|think|suspect)$/u.test(last)) return true;
    return beForms.has(last) && (mindedNouns.has(before) || thesis.test(before)) && leftEdge(tokens, i - 2).possessor;
  });
  return that < 0 ? tokens.length : that;
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

/** "the group's dismantling of the border": a deed named by its verb. */
function owned(tokens: Reading['tokens'], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  return (before === "'s" || possessives.has(before)) && tokens[i + 1]?.lower === 'of';
}

const mayCharacterise = askedOnce((word) => characterWords.has(word) || aimWords.has(word) || premiseHarm.has(word) || word.includes('-'));

/** Verdicts and names for actors: the first that fits the word. */
function characterOf(reading: Reading, i: number): Candidate | null {
  const token = reading.tokens[i];
  if (!token || !mayCharacterise(token)) return null;
  return spellCandidate(reading, i) ?? verdictCandidate(reading, i) ?? describedCandidate(reading, i) ?? tieCandidate(reading, i) ?? backedCandidate(reading, i) ?? belongingCandidate(reading, i) ?? perpetratedCandidate(reading, i) ?? helpCandidate(reading, i) ?? bearingCandidate(reading, i) ?? aimCandidate(reading, i) ?? entitledCandidate(reading, i) ?? condemnedCandidate(reading, i);
}

const mayTake = askedOnce((word) => word === 'terror' || word === "'s" || harming.has(word) || premisePeople.has(word) || judgement(word) >= 2);

/** A token that is none of these takes nothing as given. */
const mayBegin = (token: Token): boolean => mayTake(token) || mayCharacterise(token) || isBreach(token) || isTaken(token) || mayHarm(token);

function candidatesOf(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = reading;
  if (tokens.length > longestSentence) return [];
  const first = tokens.findIndex((token) => token.kind === 'word');
  const end = thoughtFrom(tokens);
  for (let i = 0; i < end; i += 1) {
    const token = tokens[i];
    if (!token || token.kind !== 'word' || !mayBegin(token) || attributed(reading, i)) continue;
    const name = token.capital && i !== first;
    const sort = premiseHarm.get(token.lower);
    let hit: Candidate | null = null;
    const terror =
      token.lower === 'terror' &&
      /^(?:group|groups|organi[sz]ations?|networks?|state|regime|cells?|army)$/u.test(
        tokens[i + 1]?.lower ?? '',
      );
    if (terror) hit = peopleCandidate(reading, i);
    else if (harming.has(token.lower) && !name)
      hit = owned(tokens, i) ? harmCandidate(reading, i, token.lower) : harmingCandidate(reading, i);
    else if (sort !== undefined && !name && premiseHarm.get(tokens[i + 1]?.lower ?? '') === undefined)
      hit = harmCandidate(reading, i, sort);
    else if (premisePeople.has(token.lower) && !name) hit = peopleCandidate(reading, i);
    else if (!name && judgement(token.lower) >= 2) hit = loadedCandidate(reading, i) ?? groupCandidate(reading, i);
    hit ??= breachCandidate(reading, i);
    if (!name || token.text.includes('-')) hit ??= characterOf(reading, i);
    hit ??= disputedCandidate(reading, i) ?? takenCandidate(reading, i) ?? clauseCandidate(reading, i);
    if (hit) found.push(hit);
  }
  return found.filter((one) => isWhole(reading, one)).filter((one, k) => !found.some((other, m) => m !== k && contains(other, one, m < k)));
}

/** What hangs on these is asked, or is only a case. */
const asking = /^(?:whether|extent)$/u;
const askedWithin = 8;

const pictured = /^(?:portrayed|depicted|described|presented|painted|cast|framed|branded|perceived|seen|regarded)$/u;
const pictures = /^(?:narratives?|propaganda|tropes?|myths?|rhetoric)$/u;

/** These stand before a noun: with "and" behind them it is still to come. */
const describes = words(`political economic social regional national international humanitarian territorial nuclear cultural religious ethnic
diplomatic strategic tactical financial commercial industrial historical legal moral naval aerial domestic foreign electoral
judicial environmental digital psychological physical ideological systematic brutal illegal aggressive destructive relentless`);
/** "an attack by Syrian (and Russian) forces". */
const ofPeople = /(?:ian|ean)$/u;

/** A noun phrase that says by itself what is taken as given, not cut in its middle, and not only asked about. */
function isWhole({ tokens, sentence }: Reading, { from, to, text }: Candidate): boolean {
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to]];
  if (!first || !last) return false;
  if (isAdverb(last.lower) || tailStarts.has(last.lower) || auxiliary.has(last.lower) || last.lower.endsWith("n't")) return false;
  // "the authoritarian Russian, German and Austrian empires".
  if (last.capital && /(?:an|ish|ese)$/u.test(last.lower) && next?.text === ',' && tokens[to + 1]?.capital) return false;
  // "mounting economic and political problems", "an attack by Syrian (and Russian) forces": its noun is still to come.
  if ((describes.has(last.lower) || (last.capital && ofPeople.test(last.lower))) && /^(?:and|or|\()$/u.test(next?.lower ?? '')) return false;
  const at = sentence.text.indexOf(text);
  const after = sentence.text.slice(at + text.length, at + text.length + 1);
  if (after.startsWith('-') || /^\d/u.test(next?.text ?? '')) return false;
  // "portrayed as the aggressor", "the narrative of sanctions as Western belligerence": somebody's picture of it.
  if (tokens[from - 1]?.lower === 'as' && pictured.test(tokens[from - 2]?.lower ?? '')) return false;
  if (tokens.slice(Math.max(0, from - 11), from).some(({ lower }, i, all) => pictures.test(lower) && /^(?:of|that)$/u.test(all[i + 1]?.lower ?? ''))) return false;
  const [link, noun] = [tokens[from - 1]?.lower, tokens[from - 2]?.lower ?? ''];
  if ((link === 'for' && proposing.has(noun)) || (link === 'of' && alleging.has(noun))) return false;
  return !tokens.slice(Math.max(0, from - askedWithin), from).some(({ lower }) => asking.test(lower));
}

/** A premise inside another one of the same sentence says nothing more. */
function contains(outer: Candidate, inner: Candidate, earlier: boolean): boolean {
  const longer = outer.to - outer.from > inner.to - inner.from;
  return outer.from <= inner.from && outer.to >= inner.to && (longer || earlier);
}

/** Never ties two actors together. */
function joins(members: readonly Candidate[], one: Candidate): boolean {
  const actor = members.find((member) => member.actor !== null)?.actor ?? null;
  if (actor !== null && one.actor !== null && actor !== one.actor) return false;
  return members.slice(0, compared).some((member) => sameEvent(member, one));
}

/** The event that a mention belongs to. One without an actor belongs to the only event of its sort, if there is one. */
function groupOf(known: readonly Candidate[][], one: Candidate): Candidate[] | undefined {
  const fitting = known.filter((members) => joins(members, one));
  const acted = fitting.filter((members) => members.some((member) => member.actor !== null));
  return one.actor === null && acted.length > 1 ? undefined : (acted[0] ?? fitting[0]);
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

function inOrder(group: readonly Candidate[]): Candidate[] {
  return [...group].sort((a, b) => Number(a.sentence.slice(1)) - Number(b.sentence.slice(1)));
}

/**
 * The premises of an article in order of weight: those that name an actor first, then by how often they return.
 * Each is the most informative mention as it stands; all its mentions are its evidence.
 */
export function premisesOf(readings: readonly Reading[]): Premise[] {
  const groups: Candidate[][] = [];
  const byKey = new Map<string, Candidate[][]>();
  const all = readings.flatMap((reading) => candidatesOf(reading));
  // First those that name their actor, so that the rest can be told which event they mean.
  for (const candidate of [...all.filter((one) => one.actor !== null), ...all.filter((one) => one.actor === null)]) {
    const known = byKey.get(candidate.sort) ?? [];
    const group = groupOf(known, candidate);
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
      evidence: [...new Set(inOrder(group).map((candidate) => candidate.sentence))],
    }));
}
