/** Frames that lay a whole sentence at somebody's door: "to hear X tell it", "if X is to be believed", "in the phrase of X", "to many observers,". */
import { at } from './frames.ts';
import { isNamed, sortOf } from './holders.ts';
import { nameBehind } from './inverted.ts';
import { prepositions } from './lexicon/grammar.ts';
import { positions } from './lexicon/reporting.ts';
import { phraseAfter, phraseBefore, type Span } from './phrases.ts';
import type { Attribution } from './reporting.ts';
import { said } from './saying.ts';
import type { Token } from './tokens.ts';

/** Whether one of these may begin at token `i`: such words are frequent, and mostly none does. */
export function mayLay(tokens: readonly Token[], i: number, first: number): boolean {
  const word = at(tokens, i);
  if (word === 'is' || word === 'was') return tokens[i - 1]?.text === ',' || tokens[i - 1]?.kind === 'close';
  return word === 'if' || (word === 'what' && i === first);
}

const phrasing = /^(?:phrase|verdict|formula|formulation|metaphor|judg(?:e)?ment|reckoning|telling|reading|words|language|parlance)$/u;
const crowd = /^(?:many|most|some|several|critics|observers|experts|analysts|people|those|others|them)$/u;

/** The whole sentence as the claim of `span`; null when it names nobody who can speak. */
function whole(tokens: readonly Token[], phrase: Span | null, from: number, to: number, first: number): Attribution | null {
  const span = phrase ? (nameBehind(tokens, phrase) ?? phrase) : null;
  const sort = span ? sortOf(tokens, span, first) : 'thing';
  if (!span || (sort !== 'agent' && sort !== 'document' && sort !== 'anaphor')) return null;
  return {
    frame: 'according', sort, holder: span, named: isNamed(tokens, span, first),
    cue: { from, to }, content: { from: 0, to: tokens.length }, main: true, endorsed: false,
  };
}

/** "to hear X tell it". */
function heardTelling(tokens: readonly Token[], i: number, first: number): Attribution | null {
  if (at(tokens, i) !== 'to' || at(tokens, i + 1) !== 'hear') return null;
  const tell = tokens.findIndex(({ lower }, k) => k > i + 2 && k < i + 14 && lower === 'tell');
  return at(tokens, tell + 1) === 'it' ? whole(tokens, phraseAfter(tokens, i + 2, tell), i, i + 2, first) : null;
}

/** "if X is to be believed". */
function ifBelieved(tokens: readonly Token[], i: number, first: number): Attribution | null {
  if (at(tokens, i) !== 'if') return null;
  const to = tokens.findIndex(({ lower }, k) => k > i + 2 && k < i + 12 && /^(?:believed|trusted)$/u.test(lower));
  if (at(tokens, to - 1) !== 'be' || at(tokens, to - 2) !== 'to') return null;
  return whole(tokens, phraseAfter(tokens, i + 1, to - 3), i, i + 1, first);
}

/** "in the phrase of X", "in the considered verdict of X". */
function phrasedBy(tokens: readonly Token[], i: number, first: number): Attribution | null {
  if (at(tokens, i) !== 'in' || at(tokens, i + 1) !== 'the') return null;
  // "wanted war, not “peace for our time”, in the phrase of X": his are the words quoted, not the sentence around them.
  const close = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  if (tokens[close]?.kind === 'close' && tokens[0]?.kind !== 'open') return null;
  const noun = phrasing.test(at(tokens, i + 2)) ? i + 2 : i + 3;
  return phrasing.test(at(tokens, noun)) && at(tokens, noun + 1) === 'of' ? whole(tokens, phraseAfter(tokens, noun + 2), i, noun + 2, first) : null;
}

/** "To many observers the map is code", "To them, the policies seem provocative": how it looks to whom. */
function seemsTo(tokens: readonly Token[], i: number, first: number): Attribution | null {
  if (at(tokens, i) !== 'to' || i !== first || !crowd.test(at(tokens, i + 1))) return null;
  if (at(tokens, i + 1) === 'them') {
    const holder = { from: i + 1, to: i + 2 };
    return tokens[i + 2]?.text === ',' ? { ...said(tokens, holder, 'anaphor', i, first, true, { from: i + 2, to: tokens.length }), frame: 'according' } : null;
  }
  // "many observers the map": where the next phrase begins.
  const next = tokens.findIndex(({ lower }, k) => k > i + 2 && k < i + 10 && /^(?:the|an?|this|these|its|his|their)$/u.test(lower) && !prepositions.has(at(tokens, k - 1)));
  return whole(tokens, phraseAfter(tokens, i + 1, next > 0 ? next : undefined), i, i + 1, first);
}

/** ", is Tashkent's promise", ", is the message from the force": what was said stands before. */
function isTheirs(tokens: readonly Token[], i: number, first: number): Attribution | null {
  if ((at(tokens, i) !== 'is' && at(tokens, i) !== 'was') || !(tokens[i - 1]?.text === ',' || tokens[i - 1]?.kind === 'close')) return null;
  const noun = tokens.findIndex(({ lower }, k) => k > i && k < i + 8 && positions.has(lower));
  if (noun < 0) return null;
  const owned = at(tokens, noun - 1) === "'s";
  const from = /^(?:from|of)$/u.test(at(tokens, noun + 1)) ? phraseAfter(tokens, noun + 2) : null;
  const found = whole(tokens, owned ? phraseBefore(tokens, noun - 1, i + 1) : from, i, noun + 1, first);
  return found ? { ...found, frame: 'said', content: { from: 0, to: i } } : null;
}

/** "What worries the generals is", "What alarms him more is": theirs who worry. */
function worries(tokens: readonly Token[], i: number, first: number): Attribution | null {
  if (at(tokens, i) !== 'what' || i !== first || !stirring.test(at(tokens, i + 1))) return null;
  const pronoun = /^(?:him|her|them)$/u.test(at(tokens, i + 2));
  const span = pronoun ? { from: i + 2, to: i + 3 } : phraseAfter(tokens, i + 2);
  if (!span || !tokens.slice(span.to, span.to + 3).some(({ lower }) => lower === 'is' || lower === 'was')) return null;
  const found = pronoun ? said(tokens, span, 'anaphor', i + 1, first, true) : whole(tokens, span, i, i + 2, first);
  return found ? { ...found, frame: 'belief', content: { from: span.to, to: tokens.length } } : null;
}

const stirring = /^(?:worries|alarms|troubles|concerns|angers|frustrates|unsettles|frightens|worried|alarmed|troubled|angered|unsettled)$/u;

/** The attribution that such a frame at token `i` makes, or null. */
export function byTheirWord(tokens: readonly Token[], i: number, first: number): Attribution | null {
  return heardTelling(tokens, i, first) ?? ifBelieved(tokens, i, first) ?? phrasedBy(tokens, i, first) ?? seemsTo(tokens, i, first) ?? worries(tokens, i, first) ?? isTheirs(tokens, i, first);
}
