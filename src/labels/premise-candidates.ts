/** What in a sentence may be a premise: noun phrases of harm, participles of harm, what was taken. */
import { askedOnce } from '../asked.ts';
import { isPlace, mentions } from '../regions/gazetteer.ts';
import { legalHeads } from './lexicon/characterising.ts';
import { beForms, determiners, possessives, stops, tailStarts } from './lexicon/grammar.ts';
import { aloneHarm, attitudes, plainTraits, blocs, distancing, eventful, harmVerbs, purposeful, takenBy, weakHarm } from './lexicon/harm.ts';
import { months } from './lexicon/record.ts';
import { premiseHarm, premisePeople } from './lexicon/premise-words.ts';
import { leftEdge, rightEdge } from './premise-phrases.ts';
import type { Span } from './phrases.ts';
import { spanText, type Reading } from './scope.ts';
import type { Token } from './tokens.ts';
import { judgement } from './judgement.ts';
import { isAdverb, isFinite, isVerb } from './verb-group.ts';
import { words } from './words.ts';

/** Sorts of events that a plain name and a date put on record. */
const onRecord: ReadonlySet<string> = new Set(['attack', 'invasion', 'annexation']);

/** With one of these an indefinite "an invasion" is only supposed. */
const supposing = words(`
would could might may if any will whether no not rehearse rehearses rehearsed rehearsing simulate simulates simulated
threaten threatens threatened fear fears feared plan plans planned prepare prepares prepared preparing risk risks
prevent prevented preventing avoid avoided avoiding expect expects expected practise practised deter deterred`);

export interface Candidate {
  readonly text: string;
  /** Its tokens in the sentence: from, up to but not including to. */
  readonly from: number;
  readonly to: number;
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

export function namesAny(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.capital) || tokens[to]?.kind === 'open';
}

function datesIn(tokens: readonly Token[], from: number, to: number): string[] {
  return tokens
    .slice(from, to)
    .filter((token) => /^(?:1[0-9]|20)\d\d$/u.test(token.text))
    .map((token) => token.text);
}

export function actorOf(tokens: readonly Token[], from: number, head: number): string | null {
  const bloc = tokens.slice(from, head).find((token) => token.capital && blocs.has(token.lower));
  return mentions(tokens, from, head)[0]?.place.name ?? bloc?.lower ?? null;
}

/** A premise that stands by itself, of the tokens in `span`, whoever else it is done to. */
export function standingCandidate(reading: Reading, span: Span, sort: string, actor: string | null): Candidate {
  const { tokens, sentence } = reading;
  return {
    ...span,
    text: spanText(sentence.text, tokens, span),
    sentence: sentence.id,
    actor,
    sort,
    targets: [],
    dates: [],
    informative: span.to - span.from,
    standing: true,
  };
}

/** What somebody tries is a premise only when it is harm. */
const trying = /^(?:efforts?|attempts?|willingness|campaign)$/u;

/** "efforts to seize the ports": among what is tried stands a word of harm. */
function harmsIn(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => (premiseHarm.has(lower) && !weakHarm.has(lower)) || lower === 'force' || harmVerbs.has(lower) || judgement(lower) >= 2);
}

/** Deeds that are told as plain events too. */
const plainEvents = /^(?:sieges?|murders?|killings?)$/u;

const benign = /^(?:slow|collect|forge|broker|mediate|end|restore|reach|negotiate|help|improve|support|build|rebuild|promote|find|resolve|settle|secure|protect|save|rescue|reform|modernise|modernize|avoid|prevent|stop|halt|contain|counter|fight|ease|reduce|deter|gain|achieve|win|obtain|join|aid)$/u;

/** What looks like a deed and is none: asserted, meant well, on record by its date, or another word's modifier. */
function isNoPremise(tokens: readonly Token[], head: number, left: ReturnType<typeof leftEdge>, to: number, sort: string): boolean {
  const word = tokens[head]?.lower ?? '';
  const next = tokens[head + 1]?.lower ?? '';
  // "to drive from one town to another": a verb.
  if (left.from === head && tokens[head - 1]?.lower === 'to' && isVerb(word)) return true;
  if (tokens.slice(left.from, head).some((token) => distancing.has(token.lower))) return true;
  // "the premier's assassination": whose it is, it was done to.
  if (left.possessor && /^(?:assassination|murder|abduction|expulsion|deportation|displacement)$/u.test(word)) return true;
  // "his efforts to broker peace".
  if (next === 'to' && benign.test(tokens[head + 2]?.lower ?? '')) return true;
  // "the agency's determination whether": a decision.
  if (word === 'determination' && !/^(?:of|to)$/u.test(next)) return true;
  // "the crime bill".
  if (word === 'crime' && tokens[head + 1]?.kind === 'word' && !tailStarts.has(next) && !stops.has(next) && next !== 'and') return true;
  const reckless = left.possessor && tokens.slice(left.from, head).some(({ lower }) => judgement(lower) >= 2);
  if (trying.test(word) && !reckless && !harmsIn(tokens, head + 1, to)) return true;
  // "the general's threat: …": it only introduces his words.
  if (tokens[head + 1]?.text === ':') return true;
  // "is an official threat": asserted, not taken as given.
  if (/^an?$/u.test(tokens[left.from]?.lower ?? '') && beForms.has(tokens[left.from - 1]?.lower ?? '')) return true;
  // "its desire to leave it": of what, stands elsewhere; "the firing of the minister"; "an attack boat".
  if (/^(?:it|them)$/u.test(tokens[to - 1]?.lower ?? '') || (word === 'firing' && next === 'of')) return true;
  if (/^(?:attack|strike|raid|assault|crime|corruption|abuse|discrimination|violation)$/u.test(word) && !tailStarts.has(next) && isPlainNoun(tokens, head + 1)) return true;
  // "its annexation of the valley in 2014", "the 7 October attack on the port": by its date, an event of the record.
  const dated = tokens[left.from - 1]?.kind === 'number' || (/^(?:in|of)$/u.test(tokens[to - 2]?.lower ?? '') && (tokens[to - 1]?.kind === 'number' || months.has(tokens[to - 1]?.lower ?? '')));
  return dated && !left.loaded && onRecord.has(sort);
}

export function harmCandidate(reading: Reading, head: number, sort: string): Candidate | null {
  const { tokens, sentence } = reading;
  const word = tokens[head]?.lower ?? '';
  const left = leftEdge(tokens, head);
  // "mines menace international trade": without an article it is a verb.
  if (left.from < head && !left.definite && !/^an?$/u.test(tokens[left.from]?.lower ?? '') && isPlace(tokens[head - 1]?.lower ?? '') && !tailStarts.has(tokens[head + 1]?.lower ?? '') && isPlainNoun(tokens, head + 1)) return null;
  // "the apartheid wall", but "the genocide case" is only tried.
  const compound = !weakHarm.has(word) && isPlainNoun(tokens, head + 1) && !tailStarts.has(tokens[head + 1]?.lower ?? '');
  if (!weakHarm.has(word) && legalHeads.has(tokens[head + 1]?.lower ?? '')) return null;
  const to = compound && !/[^s]s$/u.test(word) ? rightEdge(tokens, head + 1) : rightEdge(tokens, head, purposeful.has(word));
  const modifiers = tokens.slice(left.from, head);
  if (isNoPremise(tokens, head, left, to, sort)) return null;
  const actor = actorOf(tokens, left.from, head);
  const tail = mentions(tokens, head + 1, to).length > 0;
  const owned = left.possessor || actor !== null;
  const meant = purposeful.has(word) && owned && to > head + 2 && /^(?:to|of|at|against)$/u.test(tokens[head + 1]?.lower ?? '') && !(tokens[head + 1]?.lower === 'to' && /^an?$/u.test(tokens[head + 2]?.lower ?? ''));
  // "his war on the press", "Iran's influence": whose and on what, or a foreign hand.
  const waged = /^wars?$/u.test(word) && left.possessor && /^(?:on|against)$/u.test(tokens[head + 1]?.lower ?? '');
  const swayed = (/^(?:influence|ambitions?)$/u.test(word) || (/^build-?up$/u.test(word) && tokens[head - 1]?.lower === 'military')) && actor !== null;
  const by = tokens.findIndex((token, i) => i > head && i < to && (token.lower === 'by' || (token.lower === 'from' && i === head + 1 && word !== 'drive')));
  const source = !/^(?:air)?strikes?$/u.test(word) && by > 0 && (tokens[tokens[by + 1]?.lower === 'the' ? by + 2 : by + 1]?.capital ?? false);
  const judged = left.loaded && (owned || left.definite);
  // "a war of aggression".
  const doubled = tokens[head + 1]?.lower === 'of' && premiseHarm.has(tokens[head + 2]?.lower ?? '');
  const branded = modifiers.some((token) => premisePeople.has(token.lower));
  // "this relapse", "this proxy war": what was argued before is by now a thing that is so.
  const pointing = left.from === head - 1 && plainTraits.has(word);
  const resumed = !pointing && (!weakHarm.has(word) || branded || judgement(word) >= 2) && /^(?:this|these|another)$/u.test(tokens[left.from]?.lower ?? '');
  // "fresh terrorist threats": whatever the article.
  const terror = modifiers.some(({ lower }) => /^terror(?:ist)?$/u.test(lower)) && !/^an?$/u.test(tokens[left.from]?.lower ?? '');
  if (weakHarm.has(word) && !judged && !meant && !source && !doubled && !waged && !swayed && !resumed) return null;
  // "the limitless war authorization": another noun is the head.
  if (weakHarm.has(word) && !tailStarts.has(tokens[head + 1]?.lower ?? '') && isPlainNoun(tokens, head + 1)) return null;
  // "the hijacking of the tanker": an event like others, as long as nobody is charged with it.
  const ours = tokens.slice(head + 1, to).some((token) => token.lower === 'our');
  const event = eventful.has(sort) || plainEvents.test(word);
  const plainEvent = event && !left.loaded && !source && !ours && !branded && !resumed && !aloneHarm.has(word) && (!owned || (!left.definite && to === head + 1));
  // "its strikes": whose and on what stands elsewhere.
  const bare = left.possessor && possessives.has(tokens[left.from]?.lower ?? '') && left.from === head - 1 && to === head + 1;
  if (bare && !left.loaded && actor === null && !aloneHarm.has(word)) return null;
  // "the threat of war", "the failure to agree": nobody's.
  if (attitudes.has(word) && !owned && !left.loaded && !resumed && (tokens[head + 1]?.lower === 'to' || !namesAny(tokens, head + 1, to))) return null;
  // "would have led to": an act that is only imagined.
  const imagined = tokens.some((token, i) => token.lower === 'would' && tokens[i + 1]?.lower === 'have');
  if (imagined && !left.possessor) return null;
  // "calling an occupation …": named, not supposed.
  const supposed = tokens.some((token) => supposing.has(token.lower));
  const indefinite = /^an?$/u.test(tokens[left.from]?.lower ?? '') && !supposed && word !== 'provocation' && word !== 'capitulation';
  const alone = (aloneHarm.has(word) && (left.definite || indefinite)) || resumed;
  // A class of acts in general ("attacks on civilians") is nobody's: it takes nothing as given.
  // "the Maduro dictatorship": by name whose it is.
  const surnamed = left.definite && !weakHarm.has(word) && !eventful.has(sort) && modifiers.slice(1).some((token) => token.capital);
  const standing =
    !plainEvent &&
    (left.possessor ||
      terror ||
      surnamed ||
      actor !== null ||
      alone ||
      source ||
      (left.definite && (to > head + 1 || left.loaded)) ||
      (left.loaded && to > head + 1));
  const generic = !left.definite && !alone && actor === null && !left.loaded;
  if (generic && !source && !(tail && ['lack', 'failure', 'threat'].includes(sort))) return null;
  return {
    text: spanText(sentence.text, tokens, { from: left.from, to }),
    from: left.from,
    to,
    sentence: sentence.id,
    actor,
    sort: attitudes.has(word) ? word : doubled ? (tokens[head + 2]?.lower ?? sort) : sort,
    targets: mentions(tokens, head + 1, to).map((mention) => mention.place.name),
    dates: datesIn(tokens, left.from, to),
    informative: (actor === null ? 0 : 100) + (left.possessor ? 50 : 0) + (tail ? 20 : 0) + (to - left.from),
    standing,
  };
}

/** A word that can only go on with a noun phrase: no function word, no verb, no name. */
function isPlainNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'word' && !token.capital && !stops.has(token.lower) && !determiners.has(token.lower) && !isVerb(token.lower) && !isAdverb(token.lower) && token.lower !== 'and' && token.lower !== "'s";
}

/** "the goal of dismantling", "accused of violating": behind these it is meant or alleged. */
const unreal = /^(?:goals?|aims?|aimed|objectives?|purpose|idea|hopes?|risks?|ways?|means|possibility|prospect|intention|accused|suspected|capable|dreams?|refrain|short|point)$/u;

/** "annexing Crimea": the participle with a named object. */
export function harmingCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  if (/^(?:is|are|was|were|be|been)$/u.test(tokens[at - 1]?.lower ?? '')) return null;
  // "fined for violating the act".
  if (tokens[at]?.lower === 'violating' && tokens[at - 1]?.lower === 'for') return null;
  if (/^(?:of|by|at|without|from)$/u.test(tokens[at - 1]?.lower ?? '') && unreal.test(tokens[at - 2]?.lower ?? '')) return null;
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
  return standingCandidate(reading, { from: at, to }, tokens[at]?.lower ?? '', null);
}

/** Whether it may be told of such: a word for what was taken, or one with a hyphen. */
export const isTaken = askedOnce((word) => takenBy.has(word) || word.includes('-'));

/** "the occupied territories", "illegally annexed Crimea": what was done, as an adjective of what it was done to. */
export function takenCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token || !isTaken(token) || !(takenBy.has(token.lower) || /-(?:occupied|annexed|besieged)$|^(?:state|terror)-sponsored$/u.test(token.lower) || /^\p{Lu}.*-sponsored$/u.test(token.text)))
    return null;
  const before = tokens[at - 1]?.lower ?? '';
  const adverb = before.endsWith('ly');
  const article = /^(?:the|these|those|its|their|his|her)$/u.test(before);
  if (!adverb && !article && !token.lower.includes('-')) return null;
  const noun = tokens[at + 1];
  if (noun?.kind !== 'word' || stops.has(noun.lower) || tailStarts.has(noun.lower) || isFinite(noun.lower))
    return null;
  const auxiliary = adverb && /^(?:is|are|was|were|has|have|had|been|be)$/u.test(tokens[at - 2]?.lower ?? '');
  const reached = tailStarts.has(tokens[at - 2]?.lower ?? '') || tokens[at - 2]?.kind !== 'word';
  if (auxiliary || (adverb && !noun.capital && !reached)) return null;
  const from = article || adverb ? at - 1 : at;
  const to = tokens[at + 2]?.capital && noun.capital ? at + 3 : at + 2;
  const targets = mentions(tokens, at + 1, to).map((mention) => mention.place.name);
  return { ...standingCandidate(reading, { from, to }, token.lower.replace(/^.*-/u, ''), actorOf(tokens, at, at + 1)), targets };
}
