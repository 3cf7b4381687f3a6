/** "after Hamas attacked the towns", "since Armenia occupied the district": harm done, told in passing. */
import { askedOnce } from '../asked.ts';
import { mentions } from '../regions/gazetteer.ts';
import { sortOf } from './holders.ts';
import { bringingUp, stops } from './lexicon/grammar.ts';
import { harmVerbs, usedForHarm } from './lexicon/harm.ts';
import { phraseBefore, type Span } from './phrases.ts';
import type { Candidate } from './premise-candidates.ts';
import { rightEdge } from './premise-phrases.ts';
import { spanText, type Reading } from './scope.ts';
import type { Token } from './tokens.ts';
import { beforeVerb, isPast } from './verb-group.ts';

/** Where the object of the verb at `verb` ends; -1 when it has none. */
function objectEnd(tokens: readonly Token[], verb: number): number {
  let to = verb + 1;
  while (to < tokens.length && to - verb < 8) {
    const token = tokens[to];
    if (!token || token.kind !== 'word' || token.lower.endsWith("n't") || (stops.has(token.lower) && token.lower !== 'the')) break;
    if (/^(?:of|on|in|against)$/u.test(token.lower)) return rightEdge(tokens, to - 1);
    if (/^(?:and|with|by|for|to|from|at)$/u.test(token.lower)) break;
    to += 1;
  }
  return to > verb + 1 ? to : -1;
}

/** "since the district was occupied": what was done to a named place or people, perhaps by whom. */
function suffered(reading: Reading, verb: number, end: number): Candidate | null {
  const { tokens, sentence } = reading;
  const span = phraseBefore(tokens, end + 1);
  const sort = harmVerbs.get(tokens[verb]?.lower ?? '');
  if (!span || sort === undefined || !bringingUp.has(tokens[span.from - 1]?.lower ?? '')) return null;
  if (!tokens.slice(span.from, span.to).some((token) => token.capital)) return null;
  const by = tokens[verb + 1]?.lower === 'by' && tokens[verb + 2]?.capital;
  const to = by ? rightEdge(tokens, verb) : verb + 1;
  return {
    text: spanText(sentence.text, tokens, { from: span.from, to }),
    from: span.from,
    to,
    sentence: sentence.id,
    actor: by ? (mentions(tokens, verb + 1, to)[0]?.place.name ?? null) : null,
    sort,
    targets: mentions(tokens, span.from, span.to).map((mention) => mention.place.name),
    dates: [],
    informative: to - span.from,
    standing: true,
  };
}

/** "Ruritania, which shelled the town": whom the relative pronoun at `i` stands for. */
function whom(tokens: readonly Token[], i: number): Span | null {
  const span = phraseBefore(tokens, tokens[i - 1]?.text === ',' ? i - 1 : i);
  const preposition = span ? tokens.findLastIndex((token, k) => k >= span.from && k < span.to && /^(?:with|by|for|to|from|against|over|between|on|in)$/u.test(token.lower)) : -1;
  return span && preposition >= 0 ? { from: preposition + 1, to: span.to } : span;
}

/** "X, whose bombers murdered": the phrase with X, when a relative of possession opens it. */
function whose(tokens: readonly Token[], { from, to }: Span): Span | null {
  const start = tokens[from]?.lower === 'whose' ? from : from - 1;
  const name = tokens[start - 1]?.text === ',' ? start - 2 : start - 1;
  return tokens[start]?.lower === 'whose' && tokens[name]?.capital ? { from: name, to } : null;
}

const be = /^(?:is|are|was|were|be|been)$/u;
const inciting = /^(?:incit(?:e|es|ed|ing)|foment(?:s|ed|ing)?|perpetrat(?:e|es|ed|ing)|terroris(?:e|es|ed|ing))$/u;

const using = /^(?:used|uses|employed|deployed)$/u;
/** Whether a clause that harms somebody may hang on a word. */
export const mayHarm = askedOnce((word) => harmVerbs.has(word) || inciting.test(word) || using.test(word));

/** The clause of the verb of harm at `verb` when it is brought up in passing, with a named actor and an object. */
export function clauseCandidate(reading: Reading, verb: number): Candidate | null {
  const { tokens, sentence } = reading;
  const token = tokens[verb];
  if (!token || !mayHarm(token)) return null;
  const word = token.lower;
  const harms = harmVerbs.has(word) || inciting.test(word);
  const weapon = usedForHarm.has(tokens[verb + 1]?.lower ?? '') && using.test(word);
  // "those who are inciting the violence".
  const going = word.endsWith('ing') && be.test(tokens[verb - 1]?.lower ?? '');
  if ((!harms && !weapon) || !(isPast(word) || going)) return null;
  const before = beforeVerb(tokens, verb);
  if (before.negated || before.modal !== null || before.at < 0) return null;
  const passive = !going && tokens.slice(before.at + 1, verb).some((token) => be.test(token.lower));
  if (passive) return suffered(reading, verb, before.at);
  // "the one that attacked its neighbour".
  const those = /^(?:one|ones|those|men|people)$/u.test(tokens[before.at - 1]?.lower ?? '') && /^(?:who|that)$/u.test(tokens[before.at]?.lower ?? '');
  const described = /^(?:who|which|that)$/u.test(tokens[before.at]?.lower ?? '');
  const subject = described ? whom(tokens, before.at) : phraseBefore(tokens, before.at + 1);
  const span = subject && !described ? (whose(tokens, subject) ?? subject) : subject;
  const opener = tokens[(span?.from ?? 0) - 1]?.lower ?? '';
  if (!span || !(described || span !== subject || bringingUp.has(opener))) return null;
  const first = tokens.findIndex((token) => token.kind === 'word');
  const actor = mentions(tokens, span.from, span.to)[0]?.place.name ?? null;
  const named = tokens.slice(span.from, span.to).some((token) => token.capital);
  if (!those && ((span === subject && sortOf(tokens, span, first) !== 'agent') || !named)) return null;
  const to = objectEnd(tokens, verb);
  if (to < 0) return null;
  return {
    text: spanText(sentence.text, tokens, { from: span.from, to }),
    from: span.from,
    to,
    sentence: sentence.id,
    actor,
    sort: harms ? (harmVerbs.get(word) ?? word) : 'weapons',
    targets: mentions(tokens, verb + 1, to).map((mention) => mention.place.name),
    dates: [],
    informative: 100 + (to - span.from),
    standing: true,
  };
}
