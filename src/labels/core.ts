/**
 * What a stretch itself states: without relative clauses and participles that only say more of a noun. A treaty "signed
 * on 8 August" may be on record while what is said of it is a judgement.
 */
import { askedOnce } from '../asked.ts';
import { isPlace } from '../regions/gazetteer.ts';
import { isAgentNoun } from './agents.ts';
import { auxiliary, beForms, prepositions, tailStarts } from './lexicon/grammar.ts';
import { judgement } from './judgement.ts';
import { materiel, offices, recorded, units } from './lexicon/record.ts';
import { forces } from './lexicon/harm.ts';
import type { Token } from './tokens.ts';
import { isAdverb, isFiniteVerb, isPast } from './verb-group.ts';

const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

const relative = /^(?:who|which|whose|that)$/u;
/** How far an aside may run, in tokens. */
const reach = 24;

function isVerbal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && !token.capital && isFiniteVerb(token);
}

/** The next finite verb from `from` on that no conjunction or mark parts from it, or -1. */
function nextVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + reach); i += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'mark' || /^(?:and|but|or|that|which|who|when|while|as|because|if|after|before|since)$/u.test(token.lower)) return -1;
    if (isVerbal(tokens, i)) return i;
  }
  return -1;
}

/** After the comma that closes an aside between a subject and its verb, or -1. */
function closingComma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + reach); i += 1) {
    if (tokens[i]?.text === ';') return -1;
    if (tokens[i]?.text === ',') return tokens[i + 1]?.kind === 'word' ? i + 1 : -1;
  }
  return -1;
}

const opensAside = askedOnce((word) => relative.test(word) || isPast(word));

/** Where a relative clause or participle at `i` ends whose noun has a verb of its own afterwards, or -1; between commas only where no verb came before. */
function asideEnd(tokens: readonly Token[], i: number, to: number, verbless: boolean): number {
  const token = tokens[i];
  if (!token || !opensAside(token)) return -1;
  const before = tokens[i - 1];
  const opened = before?.text === ',';
  if (relative.test(lower(tokens, i)) && (opened || before?.kind === 'word')) {
    if (opened) return verbless ? closingComma(tokens, i + 1, to) : -1;
    const verb = isVerbal(tokens, i + 1) ? i + 1 : -1;
    return verb < 0 ? -1 : nextVerb(tokens, afterGroup(tokens, verb), to);
  }
  const participle = isPast(lower(tokens, i)) && (prepositions.has(lower(tokens, i + 1)) || tokens[i + 1]?.kind === 'number');
  if (!participle || i === 0) return -1;
  if (opened) return verbless ? closingComma(tokens, i + 1, to) : -1;
  return before?.kind === 'word' && !isVerbal(tokens, i - 1) && !isAdverb(before.lower) ? nextVerb(tokens, i + 1, to) : -1;
}

/** Past "had", "been" and the participle that they belong to. */
function afterGroup(tokens: readonly Token[], verb: number): number {
  let i = verb;
  while (auxiliary.has(lower(tokens, i)) || lower(tokens, i) === 'been' || isAdverb(lower(tokens, i))) i += 1;
  return i + 1;
}

/** The tokens between two places without such asides. */
export function coreOf(tokens: readonly Token[], from: number, to: number): Token[] {
  const core: Token[] = [];
  let verbless = true;
  for (let i = from; i < to; i += 1) {
    const end = i > from ? asideEnd(tokens, i, to, verbless) : -1;
    if (end > i) {
      i = end - 1;
      continue;
    }
    const token = tokens[i];
    if (!token) break;
    if (isVerbal(tokens, i)) verbless = false;
    core.push(token);
  }
  return core;
}

function isOnRecord(word: string): boolean {
  return [offices, recorded, materiel, units, forces].some((list) => list.has(word)) || isAgentNoun(word) || isPlace(word);
}

/** In words: a longer predicate is judged by what stands in it. */
const barest = 3;

const legally = /^(?:independent|effective|operational|available|law|part|known|final|public|mandatory|compulsory|eligible)$/u;

/** Past "has", "had" and adverbs behind them. */
function afterHave(core: readonly Token[], verb: number): number {
  let i = verb;
  while (/^(?:has|have|had)$/u.test(lower(core, i)) || (i > verb && isAdverb(lower(core, i)) && !beForms.has(lower(core, i)))) i += 1;
  return i;
}

/** "was a rehearsal", "is the instrument of choice": the main verb says what a thing is, by a noun that no record keeps. */
export function characterises(core: readonly Token[]): boolean {
  const be = core.findIndex((token, i) => i > 0 && !token.capital && isFiniteVerb(token));
  if (be < 0) return false;
  // "has been the stone in every shoe", "had become furniture": what something is or has turned into.
  const verb = afterHave(core, be);
  const became = /^be(?:come|came|comes)$/u.test(lower(core, verb));
  if (!became && !beForms.has(lower(core, verb))) return false;
  let from = verb + 1;
  while (isAdverb(lower(core, from)) || lower(core, from) === 'not') from += 1;
  // "is graduated aggression", without an article.
  const bare = core.slice(from, from + barest).findIndex(({ lower: word, capital }) => !capital && judgement(word) > 0);
  if (bare >= 0 && core[from + bare + 1]?.kind !== 'word' && !/^(?:not|to|being|been)$/u.test(lower(core, from))) return true;
  const article = /^(?:an?|the|its|their|his|her|our)$/u.test(lower(core, from));
  // "had become furniture", but "became independent".
  if (!article && !(became && core[from]?.kind === 'word' && !legally.test(lower(core, from)) && !tailStarts.has(lower(core, from)))) return false;
  const rest = core.slice(article ? from + 1 : from);
  const end = rest.findIndex((token) => token.kind !== 'word' || tailStarts.has(token.lower) || relative.test(token.lower) || isPast(token.lower));
  const phrase = end < 0 ? rest : rest.slice(0, end);
  return phrase.length > 0 && !phrase.some((token) => token.capital || isOnRecord(token.lower));
}
