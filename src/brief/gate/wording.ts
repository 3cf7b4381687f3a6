/** The line keeps to the passage's own words, in their order and their roles. */
import { causes, loaded, negators, hedges } from '../words/cues.ts';
import { passiveAuxiliaries, prepositions, setOf } from '../words/grammar.ts';
import { isPastForm } from '../words/irregular.ts';
import { isVerbForm } from '../words/verb.ts';
import type { Token } from '../words.ts';
import { added, isKept, type Comparison } from './compare.ts';
import type { Rule } from './rule.ts';

const textOf = (tokens: readonly Token[]) => tokens.map((token) => token.text);

/** Reporting words belong to the rules on attribution. */
const reporting = setOf('said say says according told stated states');

const isOther = (token: Token) => token.kind === 'word' && token.content && !reporting.has(token.lower)
  && !loaded.has(token.lower) && !hedges.has(token.lower) && !negators.has(token.lower);

const knownKeys = (c: Comparison) => new Set(c.passage.map((token) => token.key));

export const word: Rule = {
  name: 'word-not-in-passage',
  faults: ({ comparison: c }) => {
    const known = knownKeys(c);
    return textOf(added(c)
      .filter((token) => isOther(token) && (!token.capital || token.opening) && !known.has(token.key)));
  },
};

/** A word of the passage in another place: subject and object, cause and effect may have changed places. */
export const order: Rule = {
  name: 'order-changed',
  faults: ({ comparison: c }) => {
    const known = knownKeys(c);
    // "said two officers" and "two officers said" are one; whether they did is another rule's question.
    return textOf([...added(c)
      .filter((token) => token.content && known.has(token.key) && !reporting.has(token.lower)), ...exchanged(c)]);
  },
};

/** "from 118 in 2023 to 74 in 2024" has become "from 118 in 2024 to 74 in 2023": phrases of one form changed places. */
function exchanged(c: Comparison): Token[] {
  const seen = new Map<string, number>();
  return c.line.filter((token, i) => {
    const at = c.origin[i] ?? -1;
    const link = token.kind === 'number' && at >= 0 ? leading(c.line, i)?.lower : undefined;
    if (link === undefined) return false;
    const furthest = seen.get(link) ?? -1;
    seen.set(link, Math.max(furthest, at));
    return at < furthest;
  });
}

export const judgement: Rule = {
  name: 'loaded-word',
  faults: ({ comparison: c }) => {
    const known = new Set(c.passage.map((token) => token.lower));
    return textOf(added(c).filter((token) => loaded.has(token.lower) && !known.has(token.lower)));
  },
};

const causal = setOf('because since as due so therefore thus hence by after following');

export const cause: Rule = {
  name: 'cause-added',
  faults: ({ comparison: c }) => textOf(added(c).filter((token) =>
    (causes.has(token.lower) || token.lower === 'due') && !c.passage.some((other) => other.key === token.key
      && causal.has(other.lower)))),
};

/** Connectives that set one thing against, before or under the condition of another. */
const setting = setOf(`before after until till since despite against unless if when during within instead
  without although whereas while once except`);

export const connective: Rule = {
  name: 'connective-added',
  faults: ({ comparison: c }) => textOf([...added(c).filter((token) => setting.has(token.lower)), ...c.line.filter((_, i) => setsOther(c, i))]),
};

const opening = setOf('because if unless after before until when whereas');

/** "It was late because they left" has become "they left because it was late": behind the same word another clause stands. */
function setsOther(c: Comparison, i: number): boolean {
  const link = c.line[i];
  if (!link || !opening.has(link.lower)) return false;
  const end = c.line.findIndex(({ parted }, k) => k > i && parted);
  const next = c.line.findIndex(({ content }, k) => k > i && content && (c.origin[k] ?? -1) >= 0);
  const at = end < 0 || next < end ? c.origin[next] ?? -1 : -1;
  const places = c.passage.flatMap(({ key }, place) => (key === link.key ? [place] : []));
  return at >= 0 && places.length > 0 && !places.some((place) => place < at && at < endOfClause(c, place));
}

/** Behind the clause that a word opens: at the mark behind its verb, or where an aside follows it ("because, after a quarrel, they") at the end. */
function endOfClause(c: Comparison, at: number): number {
  const aside = c.passage[at + 1]?.parted === true;
  const end = c.passage.findIndex(({ parted, sentence }, i) => i > at && (sentence !== c.passage[at]?.sentence
    || (!aside && parted && c.passage.slice(at, i).some(isVerbForm))));
  return end < 0 ? c.passage.length : end;
}

/** "an attack on Iran" is not "an attack by Iran": what stands before a name says what it did or suffered. */
export const role: Rule = {
  name: 'role-changed',
  faults: ({ comparison: c }) => c.line.filter((token, i) => {
    const at = c.origin[i] ?? -1;
    if (at < 0 || !token.content) return false;
    const here = leading(c.line, i);
    const there = leading(c.passage, at);
    if (losesAgent(c, here, there) || turnsVoice(c, i, at)) return true;
    return here !== null && there !== null && here.key !== there.key
      && c.origin[c.line.indexOf(here)] === -1 && !isKept(c, c.passage.indexOf(there));
  }).map((token) => token.text),
};

/** "was attacked by the army" and "attacked the army": only one of the two has a "by". */
function losesAgent(c: Comparison, here: Token | null, there: Token | null): boolean {
  if (here?.lower === 'by' && there === null) return c.origin[c.line.indexOf(here)] === -1;
  return there?.lower === 'by' && here === null && !isKept(c, c.passage.indexOf(there));
}

/** "has offered" has become "has been offered": who did it suffers it. */
function turnsVoice(c: Comparison, i: number, at: number): boolean {
  const [here, there] = [voiceOf(c.line, i), voiceOf(c.passage, at)];
  return here !== there && here !== 'none' && there !== 'none';
}

const having = setOf('has have had having');

/** Of a past form behind its auxiliaries. */
function voiceOf(words: readonly Token[], at: number): 'active' | 'passive' | 'none' {
  const verb = words[at];
  if (!verb || !isPastForm(verb.lower)) return 'none';
  let before = at - 1;
  while (words[before]?.lower.endsWith('ly') || words[before]?.lower === 'not' || words[before]?.lower === 'also') before -= 1;
  const auxiliary = words[before]?.lower ?? '';
  return passiveAuxiliaries.has(auxiliary) ? 'passive' : having.has(auxiliary) ? 'active' : 'none';
}

const approximating = setOf('about around over under');

/** The preposition right before a word, articles aside. */
function leading(words: readonly Token[], at: number): Token | null {
  let i = at - 1;
  while (i >= 0 && ['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'this', 'that', 'these', 'those'].includes(words[i]?.lower ?? '')) i -= 1;
  // "by about a third"
  if (approximating.has(words[i]?.lower ?? '') && prepositions.has(words[i - 1]?.lower ?? '')) i -= 1;
  const token = words[i];
  return token && prepositions.has(token.lower) ? token : null;
}
