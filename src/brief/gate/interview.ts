/** What somebody who is interviewed says of themselves: "Solberg: I expect …" is "Solberg expects …". */

import { isVerb } from '../../labels/verb-group.ts';
import { isAuxiliary } from '../words/grammar.ts';
import { isPastForm } from '../words/irregular.ts';
import { tokenise } from '../words.ts';
import { cuesOf } from './speech.ts';

const answer = /^(?<who>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}): (?<said>[^"“”]+)$/su;
const self = /\b(?:I am|I[’']m|I have|I[’']ve|I|[Mm]y|me)\b/gu;

/** Who answers in the text, speaking of themselves; null where nobody does. */
export function answererOf(text: string): string | null {
  const { who = '', said = '' } = answer.exec(text)?.groups ?? {};
  return said.search(self) < 0 ? null : who;
}

/** "I expect": the words themselves say that it is a view. */
const minding = /\bI (?:do not |don[’']t |also |still )?(?:expect|think|believe|doubt|fear|hope|suspect|assume|guess|would|wonder|am (?:sure|certain|convinced|confident|afraid))\b/u;

/** The answer with the name of whoever gives it in place of "I", and again with a pronoun for each further one; what is no view stays theirs. */
export function inThirdPerson(text: string): string[] {
  const who = answererOf(text);
  const said = answer.exec(text)?.groups?.['said'] ?? '';
  if (who === null) return [];
  const told = ['', 'he', 'she'].map((again) => turned(said, who, again));
  // Of what others say the answer is not theirs.
  const tokens = tokenise(said);
  const others = cuesOf(tokens).some(({ from, to }) => !tokens.slice(from, to).some(({ lower }) => lower === 'i'));
  return [...(others ? [] : told).map((one) => `According to ${who}, ${one}`), ...(minding.test(said) ? told : [])];
}

const owns: Readonly<Record<string, string>> = { he: 'his', she: 'her' };

/** "expect" → "expects"; what is no plain present stays. */
const inflected = (word: string): string => (!isVerb(word) || isAuxiliary(word) || isPastForm(word) ? word
  : /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : word.replace(/([^aeiou])y$/u, '$1ie').concat('s'));

function turned(said: string, who: string, again: string): string {
  let named = false;
  return said.replaceAll(/(?<=\bI (?:also |still )?)(?!was\b)\p{Ll}{2,}/gu, inflected).replaceAll(self, (found) => {
    const word = named && again !== '' ? again : who;
    named = true;
    if (/^I(?: a|[’'])m$/u.test(found)) return `${word} is`;
    if (/^I(?: ha|[’'])ve$/u.test(found)) return `${word} has`;
    return found.toLowerCase() === 'my' ? owns[word] ?? `${word}'s` : word;
  });
}
