/** What may follow a reporting verb: "that …", a quotation, a bare clause, an object; or stand before it. */
import { isPlace } from '../regions/gazetteer.ts';
import { isAgentNoun } from './agents.ts';
import { holdingBack, proclaiming, holding, bare, always, nounLike, clauseOpeners, transitive, afterSaying, direct, orders } from './lexicon/frames.ts';
import { asVerbs, objectVerbs, sayVerbs, showVerbs, toVerbs } from './lexicon/reporting.ts';
import { verbForms, type VerbForm } from './morphology.ts';
import type { Span } from './phrases.ts';
import type { Quotation, Token } from './tokens.ts';
import { auxiliary, determiners, pause, possessives, prepositions, subordinators } from './lexicon/grammar.ts';
import { numerals } from './lexicon/record.ts';
import { isFinite, isPast, isVerb } from './verb-group.ts';

export const say = verbForms(sayVerbs);
export const show = verbForms(showVerbs);
export const act = verbForms(objectVerbs);
export const to = verbForms(toVerbs);
export const as = verbForms(asVerbs);

/** All forms of reporting verbs. */
export const reporting: ReadonlySet<string> = new Set([say, show, act, to, as].flatMap((forms) => [...forms.keys()]));

/** Whether the word is a form of any reporting verb. */
export function isReporting(word: string): boolean {
  return reporting.has(word);
}

export function at(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? '';
}

/** The frame that a verb opens, and the tokens that it covers. */
export interface Follow {
  readonly frame: 'that' | 'quote' | 'colon' | 'trailing' | 'bare' | 'act' | 'to' | 'as';
  readonly content: Span;
}

/** A verb rather than a noun phrase follows "to". */
function opensInfinitive(next: Token | undefined): boolean {
  return (
    next?.kind === 'word' &&
    !next.capital &&
    !/^(?:the|a|an|his|her|its|their|this|that|these|those|it|him|them|both|all)$/u.test(next.lower)
  );
}

/** How far a verb's "that", quotation or "to" may stand from it, in tokens; "told" is followed by whom. */
const reach = { that: 14, as: 18, to: 9, near: 8, all: 22 } as const;

/** "revealed more details of the spy: He is 39": what follows is what was told. */
const telling = /^(?:reveal|disclos|detail|outlin)(?:s|es|ed)?$/u;

/** A frame marked by a word or a mark further on: "said on Monday that", "urged the council to". */
function markedFrame(
  tokens: readonly Token[],
  verb: number,
  quotes: readonly Quotation[],
): Follow['frame'] | null {
  const word = at(tokens, verb);
  const speaks = say.has(word) || show.has(word);
  for (let i = verb + 1; i < Math.min(tokens.length, verb + reach.all); i += 1) {
    const token = tokens[i];
    if (!token) return null;
    const opens = token.kind === 'open' || quotes.some((quote) => quote.from === i);
    const joined = /^(?:and|or|but)$/u.test(at(tokens, i - 1));
    if (token.lower === 'as' && as.has(word) && i > verb + 1 && i - verb < reach.as) return 'as';
    if (i > verb + reach.near + 1 && !/^(?:told|tells?)$/u.test(word)) {
      if (as.has(word) && (token.kind === 'word' || token.text === ',')) continue;
      return null;
    }
    if (opens && (speaks || as.has(word))) return 'quote';
    // "data points that support this": a noun and its relative clause.
    const relates = nounLike.has(word) && i === verb + 1 && (isFinite(at(tokens, i + 1)) || auxiliary.has(at(tokens, i + 1)) || isVerb(at(tokens, i + 1))) && !at(tokens, i + 1).endsWith('ing') && !tokens[i + 1]?.capital;
    if (token.lower === 'that' && speaks && !joined && !relates && i - verb <= reach.that) return 'that';
    if (token.text === ',' && /^(?:and|but)$/u.test(at(tokens, i + 1)) && !say.has(word)) return null;
    if (token.text === ':' && (say.has(word) || telling.test(word))) return 'colon';
    if (token.lower === 'to' && opensTo(tokens, verb, i)) return 'to';
    // Another reporting verb begins its own frame.
    if (i > verb + 1 && isReporting(token.lower) && !nounLike.has(token.lower) && hasPast(token.lower))
      return null;
    if (token.kind === 'close' || (token.kind === 'mark' && token.text !== ',' && token.text !== '-'))
      return null;
  }
  return null;
}

function hasPast(word: string): boolean {
  const tenses = (say.get(word) ?? show.get(word))?.tenses;
  return tenses !== undefined && (tenses.has('past') || tenses.has('s'));
}

function opensTo(tokens: readonly Token[], verb: number, i: number): boolean {
  // "has shown this to be wrong".
  if (show.has(at(tokens, verb)) && i > verb + 1 && i - verb < reach.to && /^(?:be|have)$/u.test(at(tokens, i + 1)) && at(tokens, i - 1) !== 'and') return true;
  const lemma = to.get(at(tokens, verb))?.lemma;
  return (
    lemma !== undefined &&
    (!orders.has(lemma) || tokens.some((token) => token.kind === 'open')) && i - verb < (direct.has(lemma) ? 3 : reach.to) && opensInfinitive(tokens[i + 1]?.kind === 'open' ? tokens[i + 2] : tokens[i + 1])
  );
}

/** "…, he said": what was said stands before the subject, which begins at `from`. */
function isTrailing(
  tokens: readonly Token[],
  verb: number,
  from: number,
  quotes: readonly Quotation[],
): boolean {
  const next = tokens[verb + 1];
  const before = tokens[from - 1];
  // "…, or so the experts maintain".
  const so = before?.lower === 'so' && at(tokens, from - 2) === 'or';
  // ", as the admiral observed on his podcast".
  const as = before?.lower === 'as' && tokens[from - 2]?.text === ',';
  const parted = before !== undefined && (so || as || before.kind === 'close' || [',', '—', '–'].includes(before.text));
  const shows = show.has(at(tokens, verb)) && !nounLike.has(at(tokens, verb));
  // "Slowly, the world is responding": an adverb is nothing said.
  if (!parted || from < 2 || (from === 2 && at(tokens, 0).endsWith('ly')) || !(say.has(at(tokens, verb)) || shows)) return false;
  const closed = next === undefined || next.kind === 'mark' || next.kind === 'close';
  const quoted =
    before.kind === 'close' || quotes.some((quote) => quote.to === from - 1 || quote.to === from - 2);
  // "the capital of North X state, …": the noun.
  if (nounLike.has(at(tokens, verb))) return quoted || (closed && at(tokens, verb) !== 'state');
  if (!say.has(at(tokens, verb))) return closed && next?.text !== '-';
  const told = next !== undefined && /^(?:me|us|him|her|them|reporters|journalists)$/u.test(next.lower);
  return (closed && next?.text !== '-') || quoted || told || pause.has(next?.lower ?? '');
}

/** "its independence", "three days of mourning". */
const ownOrCounted = ({ lower, kind }: Token): boolean => possessives.has(lower) || kind === 'number' || numerals.has(lower);

const guests = /^(?:delegations?|missions?|guests?|visitors?|tourists?|refugees|envoys?|ambassadors?|diplomats|counterpart|pilgrims|troops|athletes)$/u;

const concluded = /^(?:agreements?|treaty|treaties|pacts?|deals?|accords?|talks|visits?|negotiations|contracts?|mission|tour|exercises?|protocol|ceasefire|truce|alliance)$/u;
const convened = /^(?:votes?|elections?|referendum|meetings?|session|summit|strikes?|halt|truce|polls?|conference|rally|by-election|ballot)$/u;

/** Whether a verb of saying tells a deed by its object. */
function isDeed(tokens: readonly Token[], verb: number, lemma: string): boolean {
  const near = tokens.slice(verb + 1, verb + 6);
  const end = near.findIndex(({ kind, lower }) => kind === 'mark' || lower === 'that' || prepositions.has(lower));
  const object = end < 0 ? near : near.slice(0, end);
  const head = object.at(-1)?.lower ?? '';
  if (lemma === 'conclude') return object.some(({ lower }) => concluded.test(lower));
  if (lemma === 'call') return convened.test(head) && /^(?:an?|the|its|new|early|snap|fresh)$/u.test(object[0]?.lower ?? '');
  if (lemma === 'dismiss') return isAgentNoun(head) && !tokens.slice(verb, verb + 14).some(({ lower }) => lower === 'as');
  return lemma === 'write' && /^(?:it|them)$/u.test(object[0]?.lower ?? '') && object.length === 1;
}

/** A clause or an object right after the verb. */
function bareFrame(tokens: readonly Token[], verb: number): 'bare' | 'act' | null {
  const word = at(tokens, verb);
  const next = tokens[verb + 1];
  if (next === undefined || next.kind === 'mark' || next.kind === 'close') return null;
  const forms = say.get(word) ?? show.get(word);
  // "doubt whether the lid fits", "wonder whether".
  if (next.lower === 'whether' && forms && /^(?:doubt|wonder|ask|question|debate)$/u.test(forms.lemma)) return 'bare';
  // "MPs doubt it".
  if (act.has(word) && /^(?:it|this|that)$/u.test(next.lower) && /^[.,;]$/u.test(tokens[verb + 2]?.text ?? '.')) return 'act';
  const doubtful = nounLike.has(word);
  // "Turkey fears instability": behind a country's name it is a verb.
  const told = /^(?:fears?|demands?|doubts?)$/u.test(word) && act.has(word) && (tokens[verb - 1]?.capital ?? false) && isPlace(at(tokens, verb - 1)) && !isFinite(next.lower) && !auxiliary.has(next.lower) && !prepositions.has(next.lower) && !/^(?:and|or|but)$/u.test(next.lower);
  if (told) return 'act';
  // "demand a second gate": no noun is followed by an article, but in "the demands the ministry made".
  if (doubtful && act.has(word) && /^(?:an?|the|its|his|her|their|more)$/u.test(next.lower) && !clauseFollows(tokens, verb)) return 'act';
  if (doubtful) return say.has(word) && /^(?:it|he|they|she|there|the|we|having)$/u.test(next.lower) ? 'bare' : null;
  // "declared its independence", but "promised its aid": what is promised can fail.
  if (forms && /^(?:announce|declare|proclaim)$/u.test(forms.lemma) && (ownOrCounted(next) || /^(?:an?|the)$/u.test(next.lower)) && isDoneByWord(tokens, verb)) return null;
  // "concluded the agreement", "called a vote", "dismissed two ministers", "the diplomats who wrote it": done, not said.
  if (isDeed(tokens, verb, forms?.lemma ?? act.get(word)?.lemma ?? '')) return null;
  // "as he assumes his new command": takes it on.
  if (forms?.lemma === 'assume' && /^(?:his|her|its|their|the|office|command|power|control|responsibility)$/u.test(next.lower)) return null;
  if (forms && bare.has(forms.lemma) && opensBareClause(next)) return 'bare';
  if (always.has(word)) return 'bare';
  // "has documented how the army recruits".
  if (forms && /^(?:how|why|that|what)$/u.test(next.lower) && !holdingBack.has(forms.lemma)) return 'bare';
  if (forms && hasPast(word) && !holding.has(forms.lemma) && clauseFollows(tokens, verb)) return 'bare';
  // "welcomed the delegation": as a host does.
  if (act.get(word)?.lemma === 'welcome' && tokens.slice(verb + 1, verb + 8).some(({ lower }) => guests.test(lower))) return null;
  // "continues to challenge security forces": with arms.
  if (act.get(word)?.lemma === 'challenge' && tokens.slice(verb + 1, verb + 7).some(({ lower }) => /^(?:forces|troops|army|military|police|peacekeepers|dominance|hegemony|authority)$/u.test(lower))) return null;
  // "cells linked to the group".
  if (act.get(word)?.lemma === 'link' && next.lower === 'to') return null;
  // "who call themselves revolutionaries": the name they bear.
  if (/^(?:call|label|style|brand)$/u.test(act.get(word)?.lemma ?? '') && /^(?:them|him|her|it)sel(?:f|ves)$/u.test(next.lower)) return null;
  // "pleaded guilty": before a court.
  if (/^plead(?:s|ed|ing)?$|^pled$/u.test(word) && /^(?:guilty|not|innocent)$/u.test(next.lower)) return null;
  // "forces defend against each axis": nobody takes up anything by word.
  if (act.get(word)?.lemma === 'defend' && /^(?:against|from)$/u.test(next.lower)) return null;
  if (act.has(word) && next.lower !== 'by') return 'act';
  if (isDoneByWord(tokens, verb)) return null;
  // A past form of a verb of saying: whatever follows was said, unless a preposition begins something else.
  return forms && saysPlainly(forms, word) && next.kind === 'word' && !afterSaying.has(next.lower)
    ? 'bare'
    : null;
}

/** "announced a curfew", "declared its independence": done by word, and nothing in it could be true or false. */
export function isDoneByWord(tokens: readonly Token[], verb: number): boolean {
  const lemma = (say.get(at(tokens, verb)) ?? show.get(at(tokens, verb)))?.lemma;
  return lemma !== undefined && proclaiming.has(lemma) && !/^(?:him|her|them)$/u.test(at(tokens, verb + 1)) && !statementFollows(tokens, verb);
}

/** Whether the words after the verb tell something: a clause, a quotation, an infinitive or a judgement by "as". */
function statementFollows(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.text === ',' || token.text === ';') return false;
    if (token.kind === 'open' || token.text === ':') return true;
    // "declared the award void": that can be disputed.
    if (/^(?:void|null|illegal|unlawful|invalid|dead|over|unconstitutional|guilty|finished)$/u.test(token.lower)) return true;
    // "a package of arms sales to Sudland", "in May": no infinitive, no modal.
    const noun = token.capital || (token.lower === 'to' && i > verb + 1);
    if (!noun && /^(?:that|as|is|are|was|were|has|have|had|will|would|can|could|may|might|to|how|why|whether)$/u.test(token.lower)) return true;
    if (i > verb + 1 && isPast(token.lower) && !token.capital && !prepositions.has(at(tokens, i + 1)) && !determiners.has(at(tokens, i - 1))) return true;
  }
  return false;
}

/** "found the state was in breach": a subject and its finite verb follow. */
function clauseFollows(tokens: readonly Token[], verb: number): boolean {
  if (prepositions.has(at(tokens, verb + 1))) return false;
  for (let i = verb + 2; i < Math.min(tokens.length, verb + 9); i += 1) {
    const token = tokens[i];
    if (token?.kind === 'number') continue;
    if (token?.kind !== 'word' || subordinators.has(token.lower) || token.lower === 'to') return false;
    if ((auxiliary.has(token.lower) && !token.capital) || (isPast(token.lower) && !token.capital && at(tokens, i - 1) !== "'s")) {
      return !determiners.has(at(tokens, i - 1));
    }
  }
  return false;
}

function opensBareClause(next: Token): boolean {
  return (
    !['of', 'for', 'to', 'by'].includes(next.lower) &&
    (clauseOpeners.has(next.lower) || next.capital || next.kind === 'number' || next.lower.endsWith('s'))
  );
}

function saysPlainly(forms: VerbForm, word: string): boolean {
  return say.has(word) && forms.tenses.has('past') && !transitive.has(forms.lemma);
}

/** "X, he said, and Y": what follows an inserted attribution is said too, unless it turns against it. */
function goesOn(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.text === ',' &&
    tokens.length - i > 3 &&
    tokens[i + 1]?.kind === 'word' &&
    !/^(?:but|while|although|though|yet|whereas|who|which|in|on|at|after|before|during)$/u.test(at(tokens, i + 1))
  );
}

/** "India has noticed.": nothing was said. */
const noticing = /^(?:notice|wonder|continue|begin|smile|laugh|sigh|shrug|nod|believe|hope|fear|suspect|think|worry)$/u;

const minded = /^(?:fear|want|hope|demand|seek|worry|prefer|resent|dread|crave|offer|propose|claim|say|argue|think|believe)$/u;

/** Which frame the verb at `verb` opens, if any that its lemma allows; `from` is where its subject begins. */
export function follow(
  tokens: readonly Token[],
  verb: number,
  from: number,
  quotes: readonly Quotation[],
): Follow | null {
  const marked = markedFrame(tokens, verb, quotes);
  // "Clinton said.": what stands before, in another sentence; "That is what the campaign hopes.": what stands with "what".
  const then = /^(?:most|now|instead|really|above)$/u.test(at(tokens, verb + 1)) ? (at(tokens, verb + 2) === 'all' ? verb + 3 : verb + 2) : verb + 1;
  // "What the capital fears most is a port": what stands with "what".
  if (at(tokens, from - 1) === 'what' && from <= 2 && minded.test(say.get(at(tokens, verb))?.lemma ?? act.get(at(tokens, verb))?.lemma ?? to.get(at(tokens, verb))?.lemma ?? '') && /^(?:is|was)$/u.test(at(tokens, then)))
    return { frame: 'trailing', content: { from: then + 1, to: tokens.length } };
  const closed = tokens[verb + 1] === undefined || /^[.,;!?]$/u.test(tokens[verb + 1]?.text ?? '');
  const forms = say.get(at(tokens, verb));
  const alone = from <= 1 && forms?.tenses.has('past') === true && !noticing.test(forms.lemma);
  if (marked === null && closed && (alone || (at(tokens, from - 1) === 'what' && (say.has(at(tokens, verb)) || show.has(at(tokens, verb))))))
    return { frame: 'trailing', content: { from: 0, to: tokens.length } };
  if (marked === null && isTrailing(tokens, verb, from, quotes))
    return { frame: 'trailing', content: { from: 0, to: goesOn(tokens, verb + 1) ? tokens.length : from } };
  const frame = marked ?? bareFrame(tokens, verb);
  return frame === null ? null : { frame, content: { from: verb + 1, to: tokens.length } };
}
