/**
 * Which word of a line answers which word of its passage. The line is aligned to the passage in reading order
 * (the heaviest common subsequence, runs preferred); what a compression may move, such as a date or a whole
 * clause, is matched afterwards. Time and memory grow with the length of the passage times that of the line,
 * and a line is of bounded length.
 */
import { hedges, negators, quantifiers } from '../words/cues.ts';
import { prepositions, sureRelatives } from '../words/grammar.ts';
import { isLeadIn } from '../words/leadins.ts';
import { isVerbForm } from '../words/verb.ts';
import { tokenise, type Token } from '../words.ts';
import { align } from './align.ts';
import { matchMoved } from './moved.ts';

/** A stretch between two marks: indices of its first word and after its last one. */
export interface Segment { readonly from: number; readonly to: number; readonly sentence: number }

export interface Comparison {
  readonly source: string;
  readonly text: string;
  /** Words of the line, without marks. */
  readonly line: readonly Token[];
  /** Words of the passage, without marks. */
  readonly passage: readonly Token[];
  /** For each word of the line the index of its counterpart in the passage, or -1: it was added. */
  readonly origin: readonly number[];
  /** For each word of the passage the index of its counterpart in the line, or -1: it was lost. */
  readonly fate: readonly number[];
  readonly segments: readonly Segment[];
  /** For each word of the passage the index of its segment. */
  readonly segmentOf: readonly number[];
}

/** No line is longer than this (the length rule refuses it); what stands beyond it is not compared. */
const longestLine = 1200;

/** How much it matters that a word finds its counterpart. */
function weight(token: Token): number {
  if (token.content) return 4;
  return negators.has(token.lower) || hedges.has(token.lower) || quantifiers.has(token.lower) ? 3 : 1;
}

/** Compares a line with the text that it cites. */
export function compare(source: string, text: string): Comparison {
  const passage = tokenise(source);
  const line = tokenise(text.slice(0, longestLine));
  const { segments, segmentOf } = segmentsOf(passage);
  const origin = align(line.map((token) => token.key), passage.map((token) => token.key), line.map(weight));
  const fate = Array.from({ length: passage.length }, () => -1);
  origin.forEach((at, i) => {
    if (at >= 0) fate[at] = i;
  });
  matchMoved({ line, passage, segments, segmentOf, origin, fate });
  return { source, text, line, passage, origin, fate, segments, segmentOf };
}

/** The stretches between marks, and from "but" on, which begins a clause without one. */
function segmentsOf(words: readonly Token[]): Pick<Comparison, 'segments' | 'segmentOf'> {
  const segments: Segment[] = [];
  const segmentOf: number[] = [];
  let from = 0;
  words.forEach((token, at) => {
    const before = words[at - 1];
    const opens = token.parted || token.sentence !== before?.sentence || token.lower === 'but'
      || token.lower === 'whereas';
    if (before && opens) {
      segments.push({ from, to: at, sentence: before.sentence });
      from = at;
    }
    segmentOf.push(segments.length);
  });
  const last = words.at(-1);
  if (last) segments.push({ from, to: words.length, sentence: last.sentence });
  return { segments, segmentOf };
}

/** Words of the line that the passage does not have at that place. */
export const added = (c: Comparison): Token[] => c.line.filter((_, i) => c.origin[i] === -1);

/** Whether a word of the passage stands in the line. */
export const isKept = (c: Comparison, at: number): boolean => (c.fate[at] ?? -1) >= 0;

/** Index of the first meaningful word of the passage from `from` on, or -1. */
export function nextContent(c: Comparison, from: number): number {
  for (let i = from; i < c.passage.length; i += 1) if (c.passage[i]?.content) return i;
  return -1;
}

/** Whether any meaningful word from `from` up to but not including `to` stands in the line. */
export function keepsContent(c: Comparison, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (c.passage[i]?.content && isKept(c, i)) return true;
  return false;
}

/**
 * Whether a lost word bears on words that were kept: those after it in its clause, up to an "and" with
 * meaning before it; for one that ends its clause those before it, and for one that stands alone between
 * marks ("reportedly,") the clause beside it.
 */
export function bearsOnKept(c: Comparison, at: number): boolean {
  const index = c.segmentOf[at] ?? 0;
  const own = c.segments[index];
  if (!own || isInLostRelative(c, at)) return false;
  let seen = false;
  for (let i = at + 1; i < own.to; i += 1) {
    const token = c.passage[i];
    if (!token) break;
    if (token.lower === 'and' && (seen || isVerbForm(c.passage[i + 1] ?? token))) return false;
    if (!token.content) continue;
    seen = true;
    if (isKept(c, i)) return true;
  }
  if (seen) return false;
  // "without, as yet, delivering": it governs what comes behind the mark.
  if (at === own.to - 1 && prepositions.has(c.passage[at]?.lower ?? '')) {
    return [1, 2].some((step) => {
      const later = c.segments[index + step];
      return later?.sentence === own.sentence && keepsContent(c, later.from, later.to);
    });
  }
  if (hasContent(c, own, at)) return keepsContent(c, clauseBefore(c, own, at), at);
  // "but it was unclear by whom" is a clause of its own, and "most of them twice" tells of a part.
  if (c.passage.slice(own.from, at).some((token) => isVerbForm(token) || token.lower === 'them' || token.lower === 'whom')) return false;
  const beside = [c.segments[index + 1], c.segments[index - 1]];
  const near = beside.find((segment) => segment !== undefined && segment.sentence === own.sentence
    && hasContent(c, segment, at));
  return near !== undefined && keepsContent(c, near.from, near.to);
}

/** "A nurse [who worked there until May] said": it tells only of the noun, whose limits are the matter of another rule. */
export function isInLostRelative(c: Comparison, at: number): boolean {
  let from = at;
  while (from > 0 && !isKept(c, from - 1) && !c.passage[from]?.parted) from -= 1;
  return c.passage.slice(from, at).some(({ lower }) => sureRelatives.has(lower));
}

/** Where the clause of a word that ends it begins: behind the last "and" that a verb follows. */
function clauseBefore(c: Comparison, own: Segment, at: number): number {
  for (let i = at - 1; i > own.from; i -= 1) {
    const joins = ['and', 'or', 'but'].includes(c.passage[i]?.lower ?? '');
    if (joins && c.passage.slice(i, at).some(isVerbForm) && !keepsContent(c, i, at)) return i;
  }
  return own.from;
}

/** Whether a word stands in a segment that only leads in: "First,", "Above all,", "That said,". */
export function isLeadInAt(c: Comparison, at: number): boolean {
  const segment = c.segments[c.segmentOf[at] ?? 0];
  if (!segment || segment.to - segment.from > longestLeadIn) return false;
  const words = c.passage.slice(segment.from, segment.to).map((token) => token.lower);
  return isLeadIn(words) || (words.length > 1 && (words[0] === 'and' || words[0] === 'but') && isLeadIn(words.slice(1)));
}

const longestLeadIn = 6;

const hasContent = (c: Comparison, segment: Segment, except: number): boolean =>
  c.passage.slice(segment.from, segment.to).some((token, i) => token.content && segment.from + i !== except);
