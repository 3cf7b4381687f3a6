/**
 * Parts of a sentence that speak of the rest of it: whose word it is, how sure it is, on what it depends. Without such a
 * part the rest is told as if it stood by itself; any other part between marks may go, and its label with it.
 */
import { feelings, saidNouns, sayVerbs } from '../../labels/lexicon/reporting.ts';
import { conditions } from '../words/cues.ts';
import { determiners, pronouns, relatives, setOf } from '../words/grammar.ts';
import { stem } from '../words/key.ts';
import { isVerbForm } from '../words/verb.ts';
import type { Token } from '../words.ts';
import type { Comparison, Segment } from './compare.ts';
import { isPlural } from './noun.ts';
import type { Cue } from './speech.ts';

/** What is told or known, and how well: these name the rest, wherever they stand; saidNouns only as what the clause speaks of. */
const tales = setOf(`story stories version account accounts tale theory evidence proof doubt doubts legend fake forgery hoax
  rumour rumours rumor rumors allegation allegations speculation belief opinion`);
const knowing = new Set([...sayVerbs, ...setOf('know prove verify confirm deny doubt dispute corroborate substantiate show establish')].map(stem));
/** What is done by saying it, and what is no speech more often than not. */
const acting = new Set([...setOf('ask urge promise vow pledge answer protest call object continue begin read wonder guess')].map(stem));
/** These take up a whole statement: "but this is disputed", "or so it seems", "and the general says otherwise". */
const takingUp = setOf('this that so such as otherwise');
const resuming = setOf('it this that so otherwise did');
const author = setOf('i we my our me');
const asking = setOf('why how what where whom who whether');
const openers = setOf('and but while whereas although though which who whose whom where');
const longestComment = 3;

const isKnowing = ({ lower, content }: Token) => content && (feelings.has(lower) || (knowing.has(stem(lower)) && !acting.has(stem(lower))));

/** "knows it", "people will tell you", "is certain of it": nothing of its own is known or told. */
function tellsOfRest(words: readonly Token[]): boolean {
  // "ending a dispute that" names what was in dispute.
  const at = words.findIndex((token, i) => isKnowing(token) && !determiners.has(words[i - 1]?.lower ?? ''));
  const behind = at < 0 ? [] : words.slice(at + 1);
  if (at < 0 || asking.has(behind[0]?.lower ?? '')) return false;
  return !behind.some(({ content }) => content)
    || behind.slice(0, nearVerb).some(({ lower }, i) => resuming.has(lower) && !(lower === 'that' && i + 1 < behind.length));
}
const nearVerb = 3;

/** "hauliers call": behind its subject it is a verb. */
function isVerbAt(words: readonly Token[], at: number): boolean {
  const [before, token, after] = [words[at - 1], words[at], words[at + 1]];
  return before !== undefined && token !== undefined && after !== undefined && !token.lower.endsWith('s')
    && (relatives.has(before.lower) || (after.content && (pronouns.has(before.lower) || (before.content && isPlural(before)))));
}

/** "doubts remain", "an allegation of one witness", "the charge rests on"; not "an account of why they left" or "will bring charges". */
function namesRest(words: readonly Token[]): boolean {
  const verb = words.findIndex((token, i) => i > 0 && isVerbForm(token));
  return words.some(({ lower }, i) => (tales.has(lower) || (saidNouns.has(lower) && (verb < 0 || i < verb)))
    && !isVerbAt(words, i) && !(words[i + 1]?.lower === 'of' && asking.has(words[i + 2]?.lower ?? '')));
}

/** "and the contractor denies any wrongdoing", "saying that": the words tell whose others are only behind them, in their own clause. */
function saysItsOwn(c: Comparison, { from, to }: Segment, cue: Cue): boolean {
  const says = c.passage.slice(cue.at + 1, to).some(({ content }) => content);
  if (cue.word.endsWith('ing') && c.passage[cue.at + 1]?.lower === 'that') return says;
  return says && cue.from >= from && cue.from < cue.at && openers.has(c.passage[from]?.lower ?? '');
}

/** The rest is said to be told, known or doubted: without it, it stands as if nobody had. */
export function isTold(c: Comparison, { from, to }: Segment): boolean {
  const words = c.passage.slice(from, to);
  return tellsOfRest(words) || namesRest(words);
}

/** @param cues who speaks in the passage */
export function isComment(c: Comparison, cues: readonly Cue[], part: Segment): boolean {
  const words = c.passage.slice(part.from, part.to);
  const first = words[0]?.lower ?? '';
  // "one suspects", "it seems"
  return (words.length <= longestComment && pronouns.has(first)) || conditions.has(first)
    || words.some(({ lower }, i) => author.has(lower) || (takingUp.has(lower) && (i < 2 || i === words.length - 1)))
    || isTold(c, part)
    || cues.some((cue) => cue.at >= part.from && cue.at < part.to && !saysItsOwn(c, part, cue));
}
