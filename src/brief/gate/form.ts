/** A line is one statement of a sensible length. */
import { countWords } from '../words.ts';
import { hasPlainVerb, hasVerb } from '../words/verb.ts';
import { keepsContent } from './compare.ts';
import type { Rule } from './rule.ts';

const fewestWords = 3;
/** Readers take in a line at a glance; the longest sentences of reports stay below this. */
const mostWords = 90;
const mostCharacters = 700;

export const length: Rule = {
  name: 'length',
  faults: ({ comparison: c }) => {
    const words = countWords(c.text);
    return words < fewestWords || words > mostWords || c.text.length > mostCharacters ? [String(words)] : [];
  },
};

/** Whether something is so was asked, and the line says that it is. */
export const question: Rule = {
  name: 'question-lost',
  faults: ({ comparison: c }) => {
    const asks = /\?["”’')\]]*\s*$/u;
    const last = c.segments.at(-1);
    const answers = last !== undefined && !keepsContent(c, last.from, last.to);
    return asks.test(c.source) && !/[.!]["”’')\]]*\s+\S/u.test(c.source.trim()) && !asks.test(c.text)
      && !answers ? ['?'] : [];
  },
};

/** The passage states it, and the line asks whether it is so. */
export const questioned: Rule = {
  name: 'question-added',
  faults: ({ comparison: c }) => (c.text.includes('?') && !c.source.includes('?') ? ['?'] : []),
};

/** The verb went with a cut: what is left says nothing of what it names. */
export const fragment: Rule = {
  name: 'fragment',
  faults: ({ comparison: c }) => (hasVerb(c.passage) && !hasVerb(c.line) && !hasPlainVerb(c.line) ? [c.text] : []),
};
