/** "he", "them", "their": whether whoever they stand for is in the passage too. */
import { commonVerbs, irregularVerbs } from '../../labels/lexicon/verbs.ts';
import { determiners, isAuxiliary, setOf } from '../words/grammar.ts';
import { isPastForm } from '../words/irregular.ts';
import type { Token } from '../words.ts';
import { isWithinScene, joins } from './it.ts';

const persons = setOf('he she him her his hers they them their theirs');

/** "The state owes him": of one person no plural and no verb is the name. */
const one = setOf('he she him her his hers');
const anybody = setOf('whoever anyone anybody everyone everybody nobody');
const single = /ss$|^(?:minister|president|men|women|people)$/u;

/** "he" or "their" with nobody before it in the sentence. */
export function isOrphan(tokens: readonly Token[], token: Token, at: number): boolean {
  if (!persons.has(token.lower)) return false;
  if (isWithinScene(tokens, at)) return true;
  const mayBe = (before: Token) => before.content && !isOpeningAdverb(before)
    && (before.capital || (one.has(token.lower) ? single.test(before.lower) : before.lower.endsWith('s') || plural.has(before.lower)));
  return !tokens.slice(0, at).some((before) => anybody.has(before.lower) || mayBe(before)) || isObjectOfAll(tokens, at, mayBe);
}

/** "Crane thanked him": whoever thanks is somebody else, and nobody else is named. */
function isObjectOfAll(tokens: readonly Token[], at: number, mayBe: (token: Token) => boolean): boolean {
  const [token, verb] = [tokens[at], tokens[at - 1]];
  if (!token || !verb || (token.lower !== 'him' && token.lower !== 'them') || !isSimpleVerb(verb)) return false;
  const subject = tokens.slice(0, at - 1);
  const names = subject.flatMap((one, i) => (mayBe(one) && one.capital ? [i] : []));
  const [first, last] = [names[0], names.at(-1)];
  return first === 0 + Number(determiners.has(tokens[0]?.lower ?? '')) && last !== undefined && at - last <= 3
    && !subject.some(({ lower, parted }) => parted || isAuxiliary(lower) || joins.has(lower) || persons.has(lower));
}

const isSimpleVerb = ({ lower, capital }: Token) => !capital && (isPastForm(lower)
  || (lower.endsWith('s') && (commonVerbs.has(lower.slice(0, -1)) || irregularVerbs.has(lower.slice(0, -1)))));

const isOpeningAdverb = (token: Token) => token.opening && token.lower.endsWith('ly');
const plural = setOf(`people men women children leadership government army ministry police staff minister
  president`);

/** "signed neither of them", "no more than four of them": of two or more things that stand before it in the text only. */
export const countsThem = (tokens: readonly Token[]) => tokens.some(({ lower }, at) =>
  lower === 'them' && tokens[at - 1]?.lower === 'of' && !tokens.slice(0, at - 1).some(isThings));

const isThings = (token: Token) => token.content && !token.capital && !isSimpleVerb(token)
  && (token.lower.endsWith('s') || plural.has(token.lower));
