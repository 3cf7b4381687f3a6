/** Signs of judgement that lie in the turn of a phrase rather than in a word: emphasis, figures of speech, reproach. */
import type { Signal } from './features.ts';
import { determiners, timeHeads } from './lexicon/grammar.ts';
import { askedOnce } from '../asked.ts';
import { numerals } from './lexicon/record.ts';
import { bodyParts, minding } from './lexicon/signs.ts';
import type { Token } from './tokens.ts';

const none: Signal[] = [];

/** "It is the same hand that dropped …": the emphasis is the author's. */
export function cleft(tokens: readonly Token[], from: number, to: number): Signal[] {
  // "For Paris, the matter was settled": how it looks from there, as the author sees it.
  if (tokens[from]?.lower === 'for' && tokens[from + 1]?.capital && tokens[from + 2]?.text === ',')
    return [{ sign: 'interpretation', from, to: from + 2, weight: 1.5 }];
  if (tokens[from]?.lower !== 'it' || !/^(?:is|was|'s)$/u.test(tokens[from + 1]?.lower ?? '')) return none;
  for (let i = from + 3; i < Math.min(to, from + 14); i += 1) {
    if (tokens[i]?.kind === 'mark') return none;
    if (/^(?:that|who|which)$/u.test(tokens[i]?.lower ?? ''))
      return [{ sign: 'interpretation', from, to: i + 1, weight: 1.5 }];
  }
  return none;
}

const reflexive = /^(?:itself|themselves|himself|herself|ourselves|myself|yourself|yourselves)$/u;
const gaining = /^(?:giv|gave|buy|bought|w[io]n|earn|writ|wrote|built|build|award|grant|allow|dug|dig|paint|talk|sold|sell|made|mak|find|found|set|left|leav)/u;

/** ", that syndicate of presidents,": what the author calls the one before. */
function calls(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.text !== ',' || !/^(?:that|those|this)$/u.test(tokens[i]?.lower ?? '') || !/^(?:of|for|in|with)$/u.test(tokens[i + 2]?.lower ?? '')) return false;
  return tokens.slice(i + 3, i + 9).some(({ text }) => text === ',' || text === '.');
}

/** A noun as far as one can tell without a parser: no article, number or adverb. */
const isBare = (word: string): boolean => /^[a-z]{3,}$/u.test(word) && !word.endsWith('ly') && !numerals.has(word) && !determiners.has(word);

const happening = /^(?:wars?|treat(?:y|ies)|accords?|agreements?|deals?|pacts?|annexation|invasion|ceasefire|truce|coup|elections?|summit|referendum|sanctions|embargo|blockade|law|reform|partition|handover)$/u;
const doing = /^(?:cost|handed|built|taught|froze|robbed|bled|buried|starved|fed|bought|sold|stole|planted|lit|broke)$/u;

/** "The treaty handed Moscow the keys": what a treaty or war does is how the author pictures it, but not what it cost in money. */
function actsItself(tokens: readonly Token[], i: number): boolean {
  if (!doing.test(tokens[i]?.lower ?? '') || tokens[i + 1]?.kind !== 'word' || numerals.has(tokens[i + 1]?.lower ?? '')) return false;
  const subject = tokens.slice(Math.max(0, i - 6), i);
  const from = subject.findLastIndex(({ kind }) => kind !== 'word' && kind !== 'number') + 1;
  return subject.slice(from).some(({ lower }) => happening.test(lower)) && !subject.slice(from).some(({ lower }) => /^(?:was|were|is|are|been|that|which|who|by|after|before|since|during)$/u.test(lower));
}

const denied = /^(?:never|cannot|nobody)$/u;

/** "a road it does not own", "a valley it never governed": a jab behind a noun. */
function jabs(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:it|they|he|she|nobody)$/u.test(tokens[i]?.lower ?? '') || tokens[i - 1]?.kind !== 'word' || !/^an?$/u.test(tokens[i - 2]?.lower ?? '')) return false;
  const near = tokens.slice(i, i + 4).map(({ lower }) => lower);
  return near.some((word) => denied.test(word)) || (/^(?:does|do|did|can|could|has|have|had|will|would|is|are|was|were)$/u.test(near[1] ?? '') && near[2] === 'not');
}

const treating = /^treat(?:s|ed|ing)?$/u;

/** A word that is none of these pictures nothing: one look instead of a dozen. */
const mayPicture = askedOnce((word) => bodyParts.has(word) || minding.has(word)
  || [reflexive, doing, treating, /^(?:terrorists?|than|an?|it|they|he|she|nobody|that|those|this)$/u].some((one) => one.test(word)));
const whiling = askedOnce((word) => /^(?:spent|spends|spend|passed|wasted)$/u.test(word));
const having = askedOnce((word) => word === 'has' || word === 'have');

/** "turned their backs on", "gave themselves a holiday", "were thinking of trawlers", "treated it as a rival": a figure of speech, a mind or conduct read. */
export function pictured(tokens: readonly Token[], from: number, to: number): Signal[] {
  const found: Signal[] = [];
  for (let i = from + 1; i < to; i += 1) {
    const token = tokens[i];
    if (!token || !mayPicture(token)) continue;
    const word = token.lower;
    const before = tokens[i - 1]?.lower ?? '';
    if (bodyParts.has(word) && /^(?:its|their|his|her)$/u.test(before)) found.push({ sign: 'evaluation', from: i - 1, to: i + 1, weight: 2 });
    if (minding.has(word) && /^(?:is|are|was|were|been|not|only|still|'re|'s)$/u.test(before)) found.push({ sign: 'interpretation', from: i - 1, to: i + 1, weight: 1.5 });
    // "bought themselves a screen": what somebody has got out of it, as the author sees it.
    if (reflexive.test(word) && gaining.test(before) && tokens[i + 1]?.kind === 'word') found.push({ sign: 'interpretation', from: i - 1, to: i + 1, weight: 2 });
    // "the terrorists fired": the author calls them that.
    if (/^terrorists?$/u.test(word) && /^(?:the|these|those)$/u.test(before)) found.push({ sign: 'evaluation', from: i - 1, to: i + 1, weight: 2 });
    // "with more flags than fuel": a contrast made for its sound.
    if (word === 'than' && /^(?:more|less|fewer)$/u.test(tokens[i - 2]?.lower ?? '') && tokens[i + 1]?.kind === 'word' && !tokens[i + 1]?.capital && isBare(before) && isBare(tokens[i + 1]?.lower ?? ''))
      found.push({ sign: 'evaluation', from: i - 2, to: i + 2, weight: 2 });
    // "sent a clear diplomatic signal".
    if (/^s(?:ent|ends?)$/u.test(before) && /^an?$/u.test(word) && tokens.slice(i + 1, i + 5).some(({ lower }) => /^(?:signals?|messages?)$/u.test(lower)))
      found.push({ sign: 'interpretation', from: i - 1, to: i + 1, weight: 1.5 });
    if (actsItself(tokens, i)) found.push({ sign: 'interpretation', from: i, to: i + 1, weight: 1.5 });
    if (jabs(tokens, i)) found.push({ sign: 'interpretation', from: i - 1, to: i + 2, weight: 1.5 });
    if (calls(tokens, i)) found.push({ sign: 'interpretation', from: i, to: i + 2, weight: 2 });
    if (treating.test(word) && tokens.slice(i + 1, Math.min(to, i + 12)).some((token) => token.lower === 'as'))
      found.push({ sign: 'interpretation', from: i, to: i + 1, weight: 2 });
  }
  return found;
}

/** "spent the decade recuperating", "passed the year arguing over a hymn": a time summed up by the author. */
export function whiledAway(tokens: readonly Token[], from: number, to: number): Signal[] {
  for (let i = from + 1; i < to - 2; i += 1) {
    const token = tokens[i];
    if (!token || !whiling(token)) continue;
    for (let k = i + 2; k < Math.min(to, i + 8) && (tokens[k]?.kind === 'word' || tokens[k]?.kind === 'number'); k += 1) {
      const timed = timeHeads.has(tokens[k - 1]?.lower ?? '') || /^\d{4}s?$/u.test(tokens[k - 1]?.text ?? '');
      if (timed && /[a-z]{2}ing$/u.test(tokens[k]?.lower ?? '')) return [{ sign: 'interpretation', from: i, to: k + 1, weight: 1.5 }];
    }
  }
  return none;
}

/** "has published no footage": what somebody has not done is told as a reproach, and no record shows it. */
export function missing(tokens: readonly Token[], from: number, to: number): Signal[] {
  for (let i = from; i < to - 2; i += 1) {
    const token = tokens[i];
    if (!token || !having(token)) continue;
    const near = tokens.slice(i + 1, Math.min(to, i + 4));
    if (near.some((token) => /^(?:no|nothing|never|yet)$/u.test(token.lower)))
      return [{ sign: 'generalisation', from: i, to: i + 2, weight: 1.5 }];
  }
  return none;
}
