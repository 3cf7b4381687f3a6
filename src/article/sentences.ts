/** From a cleaned text to numbered sentences with exact offsets. */
import type { Sentence } from '../contracts.ts';
import { gluedStart, joins } from './boundaries.ts';

interface Span { start: number; end: number }

/**
 * The sentences of a text whose paragraphs stand apart by blank lines: `S1`, `S2`, … in reading order,
 * offsets in UTF-16 units of the whole text, paragraphs counted from 1. `Intl.Segmenter` proposes the ends
 * (0.93 exact F1 on GUM news), `joins` takes back the false ones. `language` is BCP 47 or 'und'.
 */
export function splitSentences(text: string, language: string): Sentence[] {
  const segmenter = segmenterFor(language);
  const sentences: Sentence[] = [];
  paragraphSpans(text).forEach((paragraph, index) => {
    for (const { start, end } of sentenceSpans(text, paragraph, segmenter, language)) {
      const id = `S${sentences.length + 1}`;
      sentences.push({ id, text: text.slice(start, end), start, end, paragraph: index + 1 });
    }
  });
  return sentences;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making one takes longer than splitting an article with it. */
function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const fresh = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
  segmenters.set(language, fresh);
  return fresh;
}

/** Stretches between blank lines that hold more than white space. */
function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*|$/g)) {
    const end = gap.index;
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end + gap[0].length;
  }
  return spans;
}

function sentenceSpans(text: string, paragraph: Span, segmenter: Intl.Segmenter, language: string): Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const { segment, index } of segmenter.segment(words)) {
    const start = paragraph.start + index;
    const [first = segment, ...glued] = segment.split(gluedStart);
    if (open && joins(text, open.start, start, language)) open.end = start + first.length;
    else spans.push((open = { start, end: start + first.length }));
    for (const part of glued) {
      const at: number = open.end;
      // Before a number only where the stop is no abbreviation's; and not in English, whose ends were measured without it.
      const goesOn = /^\p{N}/u.test(part) && (language.startsWith('en') || joins(text, open.start, at, language));
      if (goesOn) open.end += part.length;
      else spans.push((open = { start: at, end: at + part.length }));
    }
  }
  return spans.map((span) => trimmed(text, span)).filter(({ start, end }) => start < end);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const left = start + words.length - words.trimStart().length;
  return { start: left, end: Math.max(left, start + words.trimEnd().length) };
}
