/**
 * Whether a sentence tells of somebody's words, thoughts or decisions at all, though it may not give them: "the council
 * debated the plan", "her criticism of the bank". Wider than an attribution: such a sentence need be nobody's claim, for
 * that a council voted is a fact of its own.
 */
import { askedOnce } from '../asked.ts';
import { at, isDoneByWord } from './frames.ts';
import { nounLike } from './lexicon/frames.ts';
import { determiners, prepositions } from './lexicon/grammar.ts';
import { mindedNouns, mindedVerbs } from './lexicon/words-and-minds.ts';
import { verbForms } from './morphology.ts';
import type { Token } from './tokens.ts';
import { beforeVerb } from './verb-group.ts';

const verbs = verbForms(mindedVerbs);

const owner = /^(?:his|her|its|their|our|my|your|'s)$/u;
const aboutWhat = /^(?:that|about|over|for|of|to|on|against|from|by|with|among)$/u;

/** "Mr. Smith's plan", "criticism of", "questions about". */
function nounTells(tokens: readonly Token[], i: number): boolean {
  if (!mindedNouns.has(at(tokens, i))) return false;
  const owned = [i - 1, i - 2].some((k) => owner.test(at(tokens, k)));
  return owned || aboutWhat.test(at(tokens, i + 1));
}

/** A finite form with something before it that can be a subject. */
function verbTells(tokens: readonly Token[], i: number): boolean {
  const form = verbs.get(at(tokens, i));
  if (!form || isDoneByWord(tokens, i) || determiners.has(at(tokens, i - 1)) || prepositions.has(at(tokens, i - 1))) return false;
  // "the United States", "the rules": more often nouns.
  if (nounLike.has(at(tokens, i)) && !form.tenses.has('past')) return false;
  const { tenses } = form;
  if (tenses.has('past') || tenses.has('s')) return i > 0;
  const before = beforeVerb(tokens, i);
  return tenses.has('ing') ? i > 0 : before.modal !== null || /^(?:i|we|you|they|who)$/u.test(at(tokens, before.at));
}

const mayTell = askedOnce((word) => mindedNouns.has(word) || verbs.has(word));

/** Linear in the sentence. */
export function tellsOfWords(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => token.kind === 'word' && mayTell(token) && (nounTells(tokens, i) || verbTells(tokens, i)));
}
