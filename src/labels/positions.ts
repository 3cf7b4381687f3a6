/** What somebody holds, told by a noun: "Washington's position is that", "the auditors' verdict: …", "word from Paris is that". */
import { pastAside } from './around-verb.ts';
import { at } from './frames.ts';
import { sortOf } from './holders.ts';
import { beForms } from './lexicon/grammar.ts';
import { positions, sentiments } from './lexicon/reporting.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { isMain, type Attribution } from './reporting.ts';
import { said, unnamed } from './saying.ts';
import type { Token } from './tokens.ts';

/** Where the owner of the noun at `i` ends ("X's fear", "the auditors' verdict"), or -1. */
function ownerEnd(tokens: readonly Token[], i: number): number {
  const place = /^(?:own|main|chief|real|first|latest|official|public|stated|declared|formal|usual|standard)$/u.test(at(tokens, i - 1)) ? i - 1 : i;
  const mark = tokens[place - 1];
  return mark?.lower === "'s" ? place - 1 : -1;
}

/** "Washington's position is that", "India's view was, …", "the line from Bogotá is that": what the one beside the noun holds. */
export function positionAt(tokens: readonly Token[], i: number, first: number): Attribution | null {
  if (!positions.has(at(tokens, i))) return null;
  const shared = sharedPosition(tokens, i, first);
  if (shared) return shared;
  // "the accusation made by the mutineers is that".
  const made = /^(?:made|voiced|raised)$/u.test(at(tokens, i + 1)) && at(tokens, i + 2) === 'by' ? i + 3 : -1;
  const behind = made > 0 || (/^(?:from|in|among)$/u.test(at(tokens, i + 1)) && i <= first + 3) ? phraseAfter(tokens, made > 0 ? made : i + 2) : null;
  const owns = ownerEnd(tokens, i);
  const owner = owns > 0 ? phraseBefore(tokens, owns) : behind;
  // "Their demand is that": theirs of whom the text spoke last.
  const theirs = (i === first + 1 || (i === first + 2 && at(tokens, first + 1) === 'own')) && /^(?:his|her|their|its)$/u.test(at(tokens, first)) ? { from: first, to: first + 1 } : null;
  const sort = owner ? sortOf(tokens, owner, first) : 'anaphor';
  const holder = owner ?? theirs;
  if (!holder || (sort !== 'agent' && holder !== theirs)) return null;
  const opens = contentOf(tokens, pastAside(tokens, Math.max(i + 1, holder.to), longestAside), at(tokens, i));
  if (opens === null) return null;
  const whole = opens === 0 ? { from: 0, to: tokens.length } : { from: opens, to: tokens.length };
  return { ...said(tokens, holder, sort, i, first, isMain(tokens, holder.from)), content: whole };
}

/** How far behind the noun its aside may end, in tokens: "X's fear, voiced by ministers, is that". */
const longestAside = 22;

const wished = /^(?:hope|fear|guess|prayer|demand|expectation|preference|complaint|boast)$/u;

/** Where what is held begins behind the verb at `place`; 0 when it stands before the noun too; null when nothing is. */
function contentOf(tokens: readonly Token[], place: number, noun: string): number | null {
  if (tokens[place]?.text === ':') return place + 1;
  if (/^(?:goes|runs|went|ran)$/u.test(at(tokens, place)) && /^[,:.]$/u.test(tokens[place + 1]?.text ?? '')) return tokens[place + 1]?.text === ':' ? place + 2 : 0;
  if (!/^(?:is|was|remains)$/u.test(at(tokens, place))) return null;
  // "is clear:", "was less wordy:".
  const colon = tokens.slice(place + 1, place + 4).findIndex(({ text }) => text === ':');
  if (colon >= 0) return at(tokens, place + colon).endsWith('ed') ? null : place + colon + 2;
  if (at(tokens, place + 1) === 'that' || tokens[place + 1]?.text === ',') return place + 2;
  return wished.test(noun) ? place + 1 : null;
}

/** "This was also the position of X": X's. */
function sharedPosition(tokens: readonly Token[], i: number, first: number): Attribution | null {
  if (at(tokens, i + 1) !== 'of' || at(tokens, i - 1) !== 'the' || !/^(?:this|that|such)$/u.test(at(tokens, first))) return null;
  const span = i - first <= 5 ? phraseAfter(tokens, i + 2) : null;
  const sort = span ? sortOf(tokens, span, first) : 'thing';
  return span && (sort === 'agent' || sort === 'document') ? { ...said(tokens, span, sort, i, first, true), content: { from: 0, to: tokens.length } } : null;
}

/** "There is concern in the US that", "there were fears among traders that": theirs among whom it is, or nobody's. */
export function feltAt(tokens: readonly Token[], i: number, first: number): Attribution | null {
  if (!sentiments.has(at(tokens, i))) return null;
  const there = tokens.findIndex(({ lower }, k) => k < i && k > i - 6 && lower === 'there');
  if (there < 0 || !beForms.has(at(tokens, there + 1))) return null;
  const among = /^(?:in|among|within|across)$/u.test(at(tokens, i + 1)) ? phraseAfter(tokens, i + 2) : null;
  const that = among ? among.to : i + 1;
  if (at(tokens, that) !== 'that') return null;
  const content = { from: that + 1, to: tokens.length };
  return among && sortOf(tokens, among, first) === 'agent'
    ? { ...said(tokens, among, 'agent', i, first, isMain(tokens, there), content), frame: 'belief' }
    : { ...unnamed(tokens, 'passive', { from: i, to: that + 1 }, isMain(tokens, there)), content };
}
