/** The holder in front of a line is somebody whom the passage lets speak, as it names them. */
import { labelLone } from '../../labels/lone.ts';
import { asVerbs, feelings, objectVerbs, showVerbs, toVerbs } from '../../labels/lexicon/reporting.ts';
import { titles } from '../../labels/lexicon/people.ts';
import { quantifiers } from '../words/cues.ts';
import { determiners, isAuxiliary, prepositions, relatives, resuming, setOf } from '../words/grammar.ts';
import { stem } from '../words/key.ts';
import { isVerbForm } from '../words/verb.ts';
import { tokenise, type Token } from '../words.ts';
import { plainHolder } from './holder.ts';
import { answererOf } from './interview.ts';
import { isPlural } from './noun.ts';
import type { Check, Rule } from './rule.ts';
import { subject } from './speaker.ts';

/** Beyond this length in characters a source is no passage, and its label is not told from its words. */
export const longestPassage = 1500;

/** A claim's holder is one whom the passage names as a speaker; nobody is, when it names nobody. */
export const holder: Rule = {
  name: 'holder-differs',
  faults: ({ basis, holder, said, comparison: c }) => {
    if (basis !== 'claim' || holder === undefined) return [];
    const speakers = said.passage.filter((cue) => cue.manner !== 'nobody');
    const names = speakers.map((cue) => spokenBy(c.passage, cue.from, cue.to));
    if (holder === null) return names.map((words) => words.map((token) => token.text).join(' '));
    return [...names, ...voicesOf(c.passage).map(([from, to]) => c.passage.slice(from, to)), tokenise(answererOf(c.source) ?? '')]
      .some((words) => isNamed(words, holder)) || isReadAs(c.source, holder) ? [] : [holder];
  },
};

/** Who speaks, by the words that name them; "It said" goes on about whom the sentence before it opens with. */
function spokenBy(passage: readonly Token[], from: number, to: number): readonly Token[] {
  const [first] = passage.slice(from, to);
  if (to - from !== 1 || !first?.opening || !resuming.has(first.lower)) return passage.slice(from, to);
  const start = passage.findIndex(({ sentence }) => sentence === first.sentence - 1);
  const verb = passage.findIndex((token, i) => i > start && isVerbForm(token));
  return start < 0 || verb < 0 ? [first] : passage.slice(start, verb);
}

/** The labeller reads the passage as this holder's. */
const isReadAs = (source: string, holder: string) => source.length <= longestPassage
  && plainHolder(labelLone(source, null).holder) === plainHolder(holder);

const actsOfSpeech = new Set([...showVerbs, ...objectVerbs, ...asVerbs, ...toVerbs,
  ...setOf('put register count found published ruled issue sign wants')].map(stem));

/** Subjects of verbs that tell somebody's view or finding without reporting words: "the fund puts the loss at". */
function voicesOf(passage: readonly Token[]): [number, number][] {
  return passage.flatMap((token, at) => {
    const speaks = token.kind === 'word' && !token.capital && actsOfSpeech.has(stem(token.lower));
    const isFeeling = feelings.has(token.lower) && isAuxiliary(passage[at - 1]?.lower ?? '');
    if (at === 0 || !(speaks || isFeeling)) return [];
    const [from, to] = subject(passage, at);
    return [[relatives.has(passage[from - 1]?.lower ?? '') && passage.slice(from, to).some(isVerbForm) ? clauseStart(passage, from - 1) : from, to]];
  });
}

/** "a group that counts crowds put it": the noun stands before its clause. */
function clauseStart(passage: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !passage[from]?.parted && !passage[from]?.opening) from -= 1;
  return from;
}

/** One economist is not "economists". */
const formOf = (token: Token) => `${token.key}${isPlural(token) ? '+' : ''}`;

/** Whether words of the passage name this holder, and "some officials" are not just "officials". */
export function isNamed(words: readonly Token[], holder: string): boolean {
  // "Brigadier (retd) Sohail Khattak" is called by his name.
  const wanted = tokenise(holder.replaceAll(/\s*\([^)]*\)/gu, '')).filter(({ lower }) => !holder.includes('(') || !titles.has(lower));
  const full = wanted.filter((token) => token.content || token.kind === 'number' || quantifiers.has(token.lower));
  const asked = (full.length > 0 ? full : wanted).map(formOf);
  // "Two doctors say" is not what doctors say.
  const limits = words.filter((token, i) => (quantifiers.has(token.lower) && token.lower !== 'both') || (i === 0 && token.kind === 'number')).map(formOf);
  const known = new Set(words.map(formOf));
  return asked.length > 0 && asked.every((key) => known.has(key))
    && limits.every((key) => asked.includes(key))
    && headsOf(words).some((heads) => heads.some((head) => asked.includes(formOf(head))));
}

const ends = setOf('who that which');

/** Of "aides to the president" the aides, of "the economist Huda Saleem" any of the three: one list for each part between marks. */
function headsOf(words: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  for (const [i, token] of words.entries()) {
    if (i === 0 || token.parted || token.lower === 'and' || token.lower === 'or') parts.push([]);
    parts.at(-1)?.push(token);
  }
  return parts.map((part) => {
    const end = part.findIndex((token, i) =>
      i > 0 && (prepositions.has(token.lower) || ends.has(token.lower)
        || (isVerbForm(token) && !determiners.has(part[i - 1]?.lower ?? ''))));
    const whole = end < 0 ? part : part.slice(0, end);
    // "by the ministry's own count": nothing but the owner is named.
    const owned = whole.filter(({ possessive }) => !possessive);
    const phrase = owned.some(({ content }) => content) ? owned : whole;
    const noun = phrase.findLast(({ content }) => content);
    return noun === undefined ? phrase : noun.capital ? phrase : [noun];
  });
}

/** The passage opens with this holder, and whatever it says is said of them or by them. */
export function opensWith({ comparison: { passage }, said }: Check, holder: string): boolean {
  const voices = [...said.passage.map(({ from, to }): [number, number] => [from, to]), ...voicesOf(passage)];
  // Or they are put in between marks: "…, the group said, …".
  return voices.some(([from, to]) => (from <= 1 || passage[from]?.parted === true) && isNamed(passage.slice(from, to), holder));
}
