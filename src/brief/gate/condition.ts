/** What must hold for the rest to hold stays: "if", "provided that", "in the event of", "should the talks fail". */
import { conditions } from '../words/cues.ts';
import { auxiliaries, determiners, pronouns, relatives, setOf } from '../words/grammar.ts';
import { isPastForm } from '../words/irregular.ts';
import { stem } from '../words/key.ts';
import type { Token } from '../words.ts';
import { bearsOnKept, isInLostRelative, isKept, keepsContent, type Comparison, type Segment } from './compare.ts';
import { isVerbForm } from '../words/verb.ts';
import { isAgain } from './quantifier.ts';
import type { Rule } from './rule.ts';

export const condition: Rule = {
  name: 'condition-lost',
  faults: ({ comparison: c }) => c.passage.flatMap((token, at) => {
    if (isKept(c, at)) return [];
    if (isSecondLost(c, at)) return [token.text];
    if (!isCondition(c, token, at) || isInLostRelative(c, at)) return [];
    const own = c.segments[c.segmentOf[at] ?? 0];
    return own && bearsOnSentence(c, own, at) ? [token.text] : [];
  }),
};

/** Phrases that set a condition, from the word on which they begin. */
const phrases = [
  'in the event', 'in case', 'in cases where', 'in the case of', 'as long as', 'so long as', 'on condition', 'on the condition', 'on the understanding',
  'subject to', 'in the absence of', 'but for', 'for as long as', 'only when', 'only after', 'as soon as', 'pending',
  'failing', 'at the risk of', 'to the extent that', 'insofar as', 'the moment',
].map((phrase) => phrase.split(' '));

const stands = (c: Comparison, at: number, words: readonly string[]) => words.every((word, i) => c.passage[at + i]?.lower === word);

const isPhrase = (c: Comparison, at: number) => phrases.some((words) => stands(c, at, words)) && !isUnnamed(c, at);

/** "would open it in return for a loan": the price of what is still to come is its condition; of what was done it is told besides. */
const isPrice = (c: Comparison, at: number) => (stands(c, at, ['in', 'return', 'for']) || stands(c, at, ['in', 'exchange', 'for']))
  && c.passage.some(({ sentence, lower }) => sentence === c.passage[at]?.sentence && (coming.has(lower) || offering.has(stem(lower))));
const offering = new Set(['offer', 'promise', 'agree', 'propose', 'demand', 'ready', 'want', 'pledge', 'plan', 'intend'].map(stem));

/** "could, with another 200 million dollars, take": what it would take is a condition. */
function isMeans(c: Comparison, token: Token, at: number): boolean {
  const before = c.passage[at - 1]?.lower ?? '';
  return token.parted && (token.lower === 'with' || token.lower === 'given') && ['could', 'would', 'might', 'can'].includes(before);
}

/** Who speaks "on condition of anonymity" sets none to what is said. */
const isUnnamed = (c: Comparison, at: number) => c.passage[at + 1]?.lower === 'condition'
  && c.passage[at + 2]?.lower === 'of';

/** Not so "even if", "once again", or "provided" as a verb. */
function isCondition(c: Comparison, token: Token, at: number): boolean {
  if (isPhrase(c, at) || isPrice(c, at) || isMeans(c, token, at) || isInverted(c, token, at) || isFutureWhen(c, token, at)) return true;
  if (!conditions.has(token.lower)) return false;
  const next = c.passage[at + 1];
  if (token.lower === 'once') return !isAgain(next) && saysWhat(c, at);
  if (token.lower === 'if' && isSecond(c, at)) return false;
  if (token.lower === 'provided') return next?.lower === 'that';
  return c.passage[at - 1]?.lower !== 'even';
}

/** "once the largest base that they had" is no clause: no verb of its own follows. */
function saysWhat(c: Comparison, at: number): boolean {
  const rest = c.passage.slice(at + 1, c.segments[c.segmentOf[at] ?? 0]?.to);
  const relative = rest.findIndex(({ lower }, i) => i > 1 && relatives.has(lower));
  return rest.slice(0, relative < 0 ? rest.length : relative).some(isVerbForm);
}

/** "if the dam is full and if the snow is late": the first one stays. */
const isSecond = (c: Comparison, at: number) => ['and', 'or'].includes(c.passage[at - 1]?.lower ?? '')
  && c.passage.slice(0, at).some((token, i) => token.lower === 'if' && isKept(c, i));

/** "if Bamako returned the pilots and withdrew its complaint": of two that must hold, one went. */
function isSecondLost(c: Comparison, at: number): boolean {
  const [join, verb] = [c.passage[at], c.passage[at + 1]];
  if (!join || !verb || join.parted || !['and', 'or'].includes(join.lower) || isKept(c, at + 1) || !isVerbForm(verb)) return false;
  const from = c.segments[c.segmentOf[at] ?? 0]?.from ?? 0;
  return c.passage.slice(from, at).some((token, i) => conditions.has(token.lower) && isKept(c, from + i) && isCondition(c, token, from + i)
    && c.passage.slice(from + i + 1, at).some(isVerbForm));
}

const inverting = setOf('should were had');

/** "Should the talks fail,", "Had the guards stayed,": the auxiliary opens the clause. */
function isInverted(c: Comparison, token: Token, at: number): boolean {
  const next = c.passage[at + 1];
  // Behind what depends on it no mark is needed: "would talk should both sides ask".
  const opens = token.opening || token.lower === 'should' || (token.parted && c.passage[at - 1]?.sentence === token.sentence);
  return inverting.has(token.lower) && opens && next !== undefined && !next.parted
    && (determiners.has(next.lower) || pronouns.has(next.lower) || next.lower === 'both' || next.capital)
    && !/\?["”’')\]]*\s*$/u.test(c.source);
}

const whens = setOf('when whenever');
const coming = new Set([...auxiliaries.future, ...auxiliaries.modal]);

/** "when the road opens", of something that is still to come. */
const isFutureWhen = (c: Comparison, token: Token, at: number) => whens.has(token.lower)
  && !tellsOfPast(c, at)
  && c.passage.some((other, i) => other.sentence === token.sentence && coming.has(other.lower) && isKept(c, i)
    && Math.abs(i - at) < reach);

const tellsOfPast = (c: Comparison, at: number) => c.passage
  .slice(at, c.segments[c.segmentOf[at] ?? 0]?.to)
  .some(({ lower }) => auxiliaries.past.has(lower) || isPastForm(lower));

const reach = 30;

/** The clauses beside it; an aside of which nothing was kept is stepped over: "If it rains, as they expect, the road". */
function beside(c: Comparison, own: Segment): Segment[] {
  const index = c.segments.indexOf(own);
  const next = c.segments[index + 1];
  // "it was the debt: once the loans were repaid, the partners left" tells only of what comes after, and so does "and, unless they pay, will".
  const first = c.passage[own.from];
  const before = c.passage[own.from - 1];
  const begins = /[:;]/u.test(c.source.slice(before?.end ?? first?.start, first?.start)) || ['and', 'but', 'or'].includes(before?.lower ?? '');
  if (next?.sentence === own.sentence && begins) return [next];
  const aside = next && index === 0 && !keepsContent(c, next.from, next.to);
  return [c.segments[index - 1], next, ...(aside ? [c.segments[index + 2]] : [])]
    .filter((segment) => segment !== undefined).filter(({ sentence }) => sentence === own.sentence);
}

/** A condition governs its own clause and the one that it opens or closes. */
function bearsOnSentence(c: Comparison, own: Segment, at: number): boolean {
  // "said that it would go on for as long as there is a road, and urged": what is said hangs together, and on nothing else.
  const that = c.passage.findLastIndex(({ lower }, i) => i > own.from && i < at && lower === 'that' && c.passage[i - 1]?.content === true);
  const from = that < 0 ? own.from : that;
  if (bearsOnKept(c, at) || keepsContent(c, from, own.to)) return true;
  // "…, and my guess is that they wait until Easter": it governs only its own clause.
  if (c.passage.slice(from, at).some((token) => token.content)) return false;
  return beside(c, own).some(({ from, to }) => keepsContent(c, from, to));
}
