/**
 * Who says it survives: a cue of the passage ("the ministry said", "reportedly") stands in the line, or the label
 * in front of the line says it; and a line credits nobody whom its passage does not credit.
 */
import { keyOf } from '../words/key.ts';
import { setOf } from '../words/grammar.ts';
import type { Token } from '../words.ts';
import { isKept, keepsContent, type Comparison } from './compare.ts';
import type { Check, Rule } from './rule.ts';
import type { Cue } from './speech.ts';

/** The cue went, and words that it governed stayed. */
function isLost(c: Comparison, cue: Cue): boolean {
  if (isKept(c, cue.at)) return false;
  const own = c.segments[c.segmentOf[cue.at] ?? 0];
  if (!own) return false;
  const start = Math.max(cue.at, cue.from > cue.at ? cue.to - 1 : 0) + 1;
  if (keepsContent(c, start, own.to)) return true;
  if (relative.has(c.passage[own.from]?.lower ?? '')) return false;
  return c.segments.some((segment) => segment.sentence === own.sentence && segment !== own
    && keepsContent(c, segment.from, segment.to));
}

/** "…, which officials said was closed, …": the cue reaches no further than this clause. */
const relative = setOf('which who whose where');

/** The line reports in other words ("according to the ministry" for "the ministry said"). */
const reworded = (said: Check['said'], cue: Cue) =>
  said.line.some((other) => other.manner === cue.manner && other.manner !== 'nobody')
  || (cue.manner === 'coloured' && said.line.some((other) => other.word === cue.word));

/** The label says "According to X": a neutral cue needs not stand in the line too. */
function inLabel({ basis, holder, comparison: c }: Check, cue: Cue): boolean {
  if (basis !== 'claim' || holder === undefined || cue.manner === 'coloured') return false;
  if (cue.manner === 'nobody') return holder === null;
  return holder !== null && names(c.passage.slice(cue.from, cue.to), holder);
}

export const attribution: Rule = {
  name: 'attribution-lost',
  faults: (check) => check.said.passage
    .filter((cue) => isLost(check.comparison, cue) && !reworded(check.said, cue) && !inLabel(check, cue))
    .map((cue) => cue.word),
};

/** Each speaker of the line speaks in the passage too. */
export const speaker: Rule = {
  name: 'speaker-differs',
  faults: ({ said, comparison: c }) => said.line.filter((cue) => {
    if (cue.manner === 'nobody') return !said.passage.some((other) => other.manner === 'nobody');
    const speaker = content(c.line.slice(cue.from, cue.to));
    return !said.passage.some((other) => covers(content(c.passage.slice(other.from, other.to)), speaker));
  }).map((cue) => c.line.slice(cue.from, cue.to).map((token) => token.text).join(' ') || cue.word),
};

const content = (words: readonly Token[]) => words.filter((token) => token.content).map((token) => token.key);

/** The last word carries the name or office ("Foreign Minister Orlov"); the others may be left out. */
function covers(passage: readonly string[], line: readonly string[]): boolean {
  return line.every((key) => passage.includes(key));
}

/** Whether words of the passage name this holder. */
export function names(words: readonly Token[], holder: string): boolean {
  const keys = words.map((token) => token.key);
  const asked = holder.toLowerCase().split(/[^\p{L}\p{N}'’]+/u).map((word) => word.replace(/['’]s$/u, ''))
    .filter((word) => word !== '' && !articles.has(word)).map(keyOf);
  return asked.length > 0 && asked.every((key) => keys.includes(key));
}

const articles = setOf('the a an its their his her our');
