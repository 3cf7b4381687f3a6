/** "According to X", "in X's view", "as far as X is concerned": the whole sentence is theirs. */
import { askedOnce } from '../asked.ts';
import { isPlace } from '../regions/gazetteer.ts';
import { incidental } from './coordination.ts';
import { at } from './frames.ts';
import { isNamed, sortOf } from './holders.ts';
import { accordingTo, countNouns, documentNouns, viewNouns } from './lexicon/reporting.ts';
import { phraseAfter, type Span } from './phrases.ts';
import type { Attribution } from './reporting.ts';
import type { Token } from './tokens.ts';
import { isAdverb } from './verb-group.ts';
import { PhraseFinder, words } from './words.ts';

const according = new PhraseFinder(accordingTo);

/** Words at which a source may be named: "according to", "in X's view", "by the count of". */
export const sourcing: ReadonlySet<string> = new Set([...according.firstWords, ...words('in by from to for on as')]);

/** After "per": "per the ministry", "per an Iranian source", but "per head". */
function opensAgent(tokens: readonly Token[], i: number): boolean {
  return (tokens[i]?.capital ?? false) || /^(?:the|an?|its|his|her|their)$/u.test(at(tokens, i));
}

/** ", quoting Y" after a holder that ends at `end`: Y, whose words they are in the first place. */
function quotedBy(tokens: readonly Token[], end: number): Span | null {
  const verb = tokens[end]?.text === ',' ? end + 1 : end;
  if (!/^(?:quoting|citing)$/u.test(at(tokens, verb))) return null;
  const span = phraseAfter(tokens, verb + 1);
  return span && sortOf(tokens, span, -1) === 'agent' ? span : null;
}

const putSo = words(`underlined highlighted underscored stressed emphasised emphasized argued observed suggested shown revealed warned
acknowledged recognised recognized demonstrated put noted stated described reported confirmed explained announced claimed documented`);

/** "as recently underlined by", "as argued by": before whoever said so. */
function asSaidBy(tokens: readonly Token[], i: number): { phrase: string; to: number } | null {
  if (at(tokens, i) !== 'as') return null;
  const verb = isAdverb(at(tokens, i + 1)) || at(tokens, i + 1) === 'once' ? i + 2 : i + 1;
  return putSo.has(at(tokens, verb)) && at(tokens, verb + 1) === 'by' ? { phrase: 'as said by', to: verb + 2 } : null;
}

/** "according to X": X; "according to X, quoting Y": Y by way of X. */
export function accordingAt(tokens: readonly Token[], i: number, first: number): Attribution | null {
  const match = according.at(tokens, i) ?? asSaidBy(tokens, i);
  if (!match || (match.phrase === 'per' && !opensAgent(tokens, match.to))) return null;
  const phrased = phraseAfter(tokens, match.to);
  const span = phrased ? (publisherOf(tokens, phrased) ?? authorOf(tokens, phrased)) : null;
  if (!span) return null;
  // "according to the rebels' demands": in keeping with them.
  if (/^['’]$/u.test(tokens[span.to]?.text ?? '') && !countNouns.has(at(tokens, span.to + 1)) && !documentNouns.has(at(tokens, span.to + 1))) return null;
  const sort = sortOf(tokens, span, first);
  if (sort === 'self' || sort === 'generic') return null;
  if (sort === 'thing' && match.phrase !== 'according to') return null;
  // "From the point of view of international law": nobody's.
  if (sort === 'document' && match.phrase.startsWith('from the')) return null;
  const quoted = quotedBy(tokens, span.to);
  return {
    frame: 'according',
    sort: quoted ? 'agent' : sort,
    holder: quoted ?? span,
    via: quoted ? span : null,
    named: isNamed(tokens, quoted ?? span, first),
    cue: { from: i, to: match.to },
    content: { from: 0, to: tokens.length },
    main: true,
    endorsed: false,
  };
}

/** "a report published in September by X": X. */
export function publisherOf(tokens: readonly Token[], span: Span): Span | null {
  const verb = isAdverb(at(tokens, span.to)) ? span.to + 1 : span.to;
  if (sortOf(tokens, span, -1) !== 'document' || !incidental.test(at(tokens, verb))) return null;
  for (let i = verb + 1; i < Math.min(tokens.length, span.to + 8) && tokens[i]?.kind !== 'mark'; i += 1) {
    const found = at(tokens, i) === 'by' ? phraseAfter(tokens, i + 1) : null;
    if (found && tokens.slice(found.from, found.to).some((token) => token.capital)) return found;
  }
  return null;
}

/** "a report by X": X. */
function authorOf(tokens: readonly Token[], span: Span): Span {
  const by = tokens
    .slice(0, span.to - 1)
    .findIndex((token, i, all) => i > span.from && (token.lower === 'by' || (token.lower === 'from' && !isPlace(all[i + 1]?.lower ?? ''))));
  const rest = by > 0 ? { from: by + 1, to: span.to } : span;
  return by > 0 &&
    sortOf(tokens, span, -1) === 'document' &&
    tokens.slice(rest.from, rest.to).some((token) => token.capital)
    ? rest
    : span;
}

const publishing = /^(?:reports?|study|studies|surveys?|polls?|investigation|estimates?|assessment|paper|dispatch|memo|audit|inquiry)$/u;

/** "In a study published by X, …": what follows is the document's, where nobody else is named for it. */
export function inDocument(tokens: readonly Token[], first: number): Attribution | null {
  const span = at(tokens, first) === 'in' ? phraseAfter(tokens, first + 1) : null;
  if (!span || !tokens.slice(span.from, span.to).some((token) => publishing.test(token.lower))) return null;
  if (sortOf(tokens, span, first) !== 'document') return null;
  const comma = tokens.findIndex((token, i) => i >= span.to && token.kind !== 'word' && token.kind !== 'number');
  if (tokens[comma]?.text !== ',' || comma > span.to + 8) return null;
  const holder = publisherOf(tokens, span) ?? authorOf(tokens, span);
  return {
    ...wholeSentence({ from: first, to: first + 1 }),
    sort: sortOf(tokens, holder, first),
    holder,
    named: isNamed(tokens, holder, first),
  };
}

/** "in his opinion", "in their view": his whom the text named last. */
function anaphoricView(tokens: readonly Token[], i: number): Attribution | null {
  if (at(tokens, i) !== 'in' || !/^(?:his|her|their|its)$/u.test(at(tokens, i + 1))) return null;
  const noun = /^(?:own|considered|professional|personal)$/u.test(at(tokens, i + 2)) ? i + 3 : i + 2;
  if (!/^(?:view|views|opinion|words|telling|judg(?:e)?ment|reckoning|account|estimation|eyes|book)$/u.test(at(tokens, noun))) return null;
  return { ...wholeSentence({ from: i, to: noun + 1 }), sort: 'anaphor', holder: { from: i + 1, to: i + 2 } };
}

const opensView = askedOnce((word) => /^(?:in|by|from|to|for|as)$/u.test(word));

/** "in X's view", "as far as X is concerned". */
export function viewOf(tokens: readonly Token[], i: number, first: number): Attribution | null {
  const token = tokens[i];
  if (!token || !opensView(token)) return null;
  const inView = token.lower !== 'as';
  const concerned = i <= first + 1 && at(tokens, i) === 'as' && at(tokens, i + 1) === 'far' && at(tokens, i + 2) === 'as';
  if (!inView && !concerned) return null;
  const theirs = anaphoricView(tokens, i);
  if (theirs) return theirs;
  for (let k = i + 1; k < Math.min(tokens.length, i + 12); k += 1) {
    const word = at(tokens, k);
    const possessive = at(tokens, k - 1) === "'s";
    if (
      inView &&
      possessive &&
      (viewNouns.has(word) || (countNouns.has(word) && at(tokens, i) === 'by'))
    ) {
      const span = { from: i + 1, to: k - 1 };
      return wholeClaim(tokens, span, { from: i, to: k + 1 }, first);
    }
    if (concerned && word === 'concerned') {
      return wholeClaim(tokens, { from: i + 3, to: k - 1 }, { from: i, to: k + 1 }, first);
    }
    if (tokens[k]?.kind === 'mark') return null;
  }
  return null;
}

/** "by his calculation" without "own"; "on her account" is for her sake. */
const reckoned = /^(?:calculations?|reckoning|estimates?|estimation|telling|count|tally)$/u;

const opensCount = askedOnce((word) => /^(?:by|on|in|from)$/u.test(word));

/** "by the count of X", "by their own account", "by most estimates": whose count or account the sentence is. */
export function countOf(tokens: readonly Token[], i: number, first: number): Attribution | null {
  const token = tokens[i];
  if (!token || !opensCount(token)) return null;
  const opening = at(tokens, i + 1);
  let noun = i + 1;
  while (noun < i + 5 && !countNouns.has(at(tokens, noun))) {
    if (tokens[noun]?.kind !== 'word') return null;
    noun += 1;
  }
  // "doubts on the account of", "on account of": not "on his own account".
  if (!countNouns.has(at(tokens, noun)) || (at(tokens, i) === 'on' && (opening === 'the' || noun === i + 1) && /^accounts?$/u.test(at(tokens, noun)))) return null;
  const cue = { from: i, to: noun + 1 };
  if (/^(?:their|its|his|her)$/u.test(opening))
    return at(tokens, i + 2) === 'own' || (noun === i + 2 && reckoned.test(at(tokens, noun))) ? { ...wholeSentence(cue), sort: 'anaphor', holder: { from: i + 1, to: i + 2 } } : null;
  if (at(tokens, noun + 1) === 'of') {
    const span = phraseAfter(tokens, noun + 2);
    const sort = span ? sortOf(tokens, span, first) : 'self';
    if (!span || sort === 'self' || sort === 'generic' || sort === 'anaphor') return null;
    return { ...wholeSentence(cue), sort: sort === 'document' ? sort : 'agent', holder: span, named: isNamed(tokens, span, first) };
  }
  if (/^(?:most|all|some|several|many|official|local|independent|other)$/u.test(opening) && at(tokens, i) === 'by')
    return { ...wholeSentence(cue), sort: 'document', holder: { from: i + 1, to: noun + 1 } };
  return null;
}

function wholeSentence(cue: Span): Omit<Attribution, 'sort' | 'holder'> {
  return { frame: 'according', named: false, cue, content: { from: 0, to: Number.MAX_SAFE_INTEGER }, main: true, endorsed: false };
}

function wholeClaim(tokens: readonly Token[], holder: Span, cue: Span, first: number): Attribution | null {
  const sort = sortOf(tokens, holder, first);
  if (sort !== 'agent' && sort !== 'document') return null;
  return {
    frame: 'according',
    sort,
    holder,
    named: isNamed(tokens, holder, first),
    cue,
    content: { from: 0, to: tokens.length },
    main: true,
    endorsed: false,
  };
}
