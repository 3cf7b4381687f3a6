/** What stands around a reporting verb: what carries it, what denies it all content, who is many. */
import { at } from './frames.ts';
import { carriers, quantifiers } from './lexicon/frames.ts';
import { auxiliaryLike } from './lexicon/grammar.ts';
import type { Span } from './phrases.ts';
import type { Token } from './tokens.ts';
import { beforeVerb } from './verb-group.ts';

/** Somebody or something in it stands in the plural: "officials in Tehran", "people", "France and Spain", "many". */
export function isPlural(tokens: readonly Token[], span: Span): boolean {
  return tokens.slice(span.from, span.to).some(({ lower }) =>
    /[a-z]s$/u.test(lower) || /(?:men|people|children|police|media|folk|and|they|we|i|you|some|many|most|few|both|others)$/u.test(lower) || quantifiers.has(lower));
}

/** "There are voices who say": the relative clause is what the sentence tells. */
export function thereAre(tokens: readonly Token[], from: number): boolean {
  return at(tokens, from - 2) === 'there' && /^(?:is|are|was|were)$/u.test(at(tokens, from - 1));
}

/** "It was the pilot who said": a clause that only puts its subject first. */
export function isCleft(tokens: readonly Token[], from: number): boolean {
  return at(tokens, from - 2) === 'it' && /^(?:is|was)$/u.test(at(tokens, from - 1));
}

/** Behind what is put between commas at `place`, where that ends within `reach` tokens; else `place`. */
export function pastAside(tokens: readonly Token[], place: number, reach: number): number {
  if (tokens[place]?.text !== ',') return place;
  const comma = tokens.findIndex(({ text }, i) => i > place && i < place + reach && text === ',');
  return comma < 0 ? place : comma + 1;
}

const contacting = /^(?:telephoned|phoned|called|rang|wrote|texted|messaged|emailed|cabled|visited|intervened|appeared)$/u;

/** "likes to say", "was quick to blame": where the verb or adjective stands that carries the infinitive, or -1. */
export function carrierAt(tokens: readonly Token[], verb: number): number {
  const before = beforeVerb(tokens, verb).at;
  if (carriers.has(at(tokens, before))) return before;
  // "telephoned the minister to say that".
  for (let i = before; i > Math.max(0, before - 8) && tokens[i]?.kind === 'word'; i -= 1) if (contacting.test(at(tokens, i))) return i;
  // "used her farewell address to lament that", "took pains to explain why".
  for (let i = before; i > Math.max(0, before - 16); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.lower === 'that' || token.lower === 'who' || token.lower === 'to') return -1;
    const takes = /^(?:took|takes)$/u.test(token.lower) && /^(?:pains|care|opportunity|occasion|chance|trouble|time|floor|stage|podium|microphone|airwaves)$/u.test(at(tokens, /^(?:the|an?|some|great|to)$/u.test(at(tokens, i + 1)) ? i + 2 : i + 1));
    if (takes || (/^(?:used|uses)$/u.test(token.lower) && tokens[i - 1]?.kind === 'word')) return i;
  }
  return -1;
}

/** "said almost nothing", "it is telling that": there is nothing to attribute. */
export function saysNothing(tokens: readonly Token[], verb: number): boolean {
  if (at(tokens, verb) === 'telling' && at(tokens, verb - 2) === 'it') return true;
  const next = /^(?:almost|nearly|virtually|very|absolutely)$/u.test(at(tokens, verb + 1))
    ? verb + 2
    : verb + 1;
  const after = tokens[next + 1];
  return (
    /^(?:nothing|little|naught)$/u.test(at(tokens, next)) &&
    (after === undefined || after.kind !== 'word' || /^(?:about|at|in|on|publicly|so|since|yet|to)$/u.test(after.lower))
  );
}

/** "is warning that": an -ing form after "is", with adverbs between. */
export function progressiveAt(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i > Math.max(0, verb - 4); i -= 1) {
    const word = at(tokens, i);
    if (/^(?:is|are|was|were|been|be|'s|'re|'m)$/u.test(word)) return true;
    if (!auxiliaryLike.has(word) && !word.endsWith('ly')) return false;
  }
  return false;
}
