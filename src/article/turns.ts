/** `Q:` and `A:` before an interview's turns: layout, and no words of those who speak. */
import type { Sentence } from '../contracts.ts';

const mark = /^(?:(Q|Question)|A|Answer)\s*[:.]\s+(?=\S)/;

/** A longer paragraph that ends in a question is an answer that asks back. */
const longestQuestion = 4;

/**
 * The sentences without the marks, which stay in the text before them. They go only where every turn tells
 * without its mark whether it asks, by the question mark at its end: else an interviewer's words would pass
 * for the answer of the person asked.
 */
export function withoutTurnMarks(sentences: Sentence[]): Sentence[] {
  const paragraphs = [...Map.groupBy(sentences, ({ paragraph }) => paragraph).values()];
  const turns = paragraphs.flatMap((one) => {
    const found = mark.exec(one[0]?.text ?? '');
    return found ? [{ asks: found[1] !== undefined, looksAsked: looksAsked(one) }] : [];
  });
  const questions = turns.filter(({ asks }) => asks).length;
  const clear = turns.every(({ asks, looksAsked }) => asks === looksAsked);
  if (questions < 2 || questions * 5 < paragraphs.length || !clear) return sentences;
  const first = new Set(paragraphs.map(([head]) => head));
  return sentences.map((sentence) => {
    const length = first.has(sentence) ? (mark.exec(sentence.text)?.[0].length ?? 0) : 0;
    return length === 0 ? sentence
      : { ...sentence, text: sentence.text.slice(length), start: sentence.start + length };
  });
}

function looksAsked(paragraph: Sentence[]): boolean {
  return paragraph.length <= longestQuestion && /\?["”»)]*\s*$/.test(paragraph.at(-1)?.text ?? '');
}
