/**
 * What a passage takes for known: "the signal" that nobody has named to readers of a brief, and stories of
 * another time told without their year. Linear in the length of the article.
 */
import type { LabelledSentence } from '../../contracts.ts';
import { auxiliaries, determiners, isAuxiliary, prepositions, setOf } from '../words/grammar.ts';
import { irregularPast } from '../words/irregular.ts';
import { keysOf } from './salience.ts';
import { tokenise, type Token } from '../words.ts';

/** There is one of these, or the country that a brief is about has one. */
const unique = setOf(`world sun sea sky government president army military parliament police opposition
  ministry minister public economy people population internet weather future past present state capital king crown
  constitution border frontier region east west north south left right media press law court navy
  country nation ground air rest majority minority moment time year month week day end beginning start middle
  top bottom way fact truth question answer problem point idea matter other others latter former one two
  role use need right case long short same first last next second only poor rich young
  old dead wounded whole`);

/** Events and papers: with a bare "the" always those of which another sentence tells. */
const eventful = setOf(`attack attacks strike strikes bombing bombings raid raids announcement ruling verdict deal agreement accord talks meeting summit visit
  vote speech statement study memorandum treaty bill pact protocol contract offer incident episode operation drill ceasefire truce order ban letter
  department station agency programme program project bridge mine seam office company clash clashes explosion shelling killing killings arrest
  arrests trial crash collapse resignation referendum sale purchase loan ship plane vessel convoy`);

/** "the route of", "the pass that", "the gap between": said by what follows. */
const defining = setOf('who that which whose where when how why and or');

export interface Taken {
  /** The noun that a passage begins with. */
  readonly opening: ReadonlySet<string>;
  /** Another, in the midst of it. */
  readonly within: boolean;
}

/**
 * Nouns after a bare "the" that readers of this passage alone cannot place: at its head, or anywhere when the
 * article named them before. A noun with a name, an adjective or more after it says enough by itself.
 * @param known words that a reader has before this passage: of the headline and of the premises
 * @param earlier words of the sentences before this one
 */
export function takenAsKnown(
  tokens: readonly Token[], known: ReadonlySet<string>, { all: earlier, last }: Earlier,
): Taken {
  const taken = { opening: new Set<string>(), within: false };
  const before = new Set<string>();
  let named = false;
  tokens.forEach((token, at) => {
    const noun = tokens[at + 1];
    if (token.lower === 'the' && noun && isBare(tokens, at) && !before.has(noun.key) && !known.has(noun.key)) {
      const nameless = !tokens.slice(0, 12).some((one) => one.capital && !one.opening);
      if (at === 0 && nameless) taken.opening.add(noun.key);
      else taken.within ||= eventful.has(noun.lower) || last.has(noun.key) || (!named && earlier.has(noun.key));
    }
    if (token.capital && token.content && (!token.opening || token.possessive)) named = true;
    if (token.content) before.add(token.key);
  });
  return taken;
}

function isBare(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at + 1], tokens[at + 2]];
  if (!noun || noun.kind !== 'word' || noun.capital || !noun.content || noun.possessive || unique.has(noun.lower)
    || noun.lower.endsWith('est')) return false;
  if (!next || next.parted || next.sentence !== noun.sentence) return true;
  if (defining.has(next.lower)) return false;
  return isAuxiliary(next.lower) || determiners.has(next.lower) || irregularPast.has(next.lower)
    || /(?:ed|ly)$/u.test(next.lower)
    || (at === 0 && /[^s]s$/u.test(next.lower)) || (prepositions.has(next.lower) && !closing.has(next.lower));
}

const closing = setOf('of to in on for with between against from by about among over under near at into');

/** A story is of another time when it is this much older than the article. */
const years = 5;
const now = /\b(?:today|now|nowadays|currently|recent|recently|this (?:year|month|week))\b/iu;

/**
 * Sentences that go on with a story of long ago without saying when: read alone, they would be of today.
 * @param year of the article; of the latest year that it names, where it is undated
 */
export function storiesOfAnotherTime(sentences: readonly LabelledSentence[], year: number): ReadonlySet<string> {
  const found = new Set<string>();
  let old = false;
  let introduced = false;
  for (const { id, text } of sentences) {
    const named = yearsIn(text);
    if (named.length > 0) old = named.every((one) => one <= year - years);
    // "As she told a paper back in 2007:" What stands behind the colon is as old.
    else if (introduced && old) found.add(id);
    else if (now.test(text.replaceAll(/\bknown today\b/gu, '')) || isOfNow(tokenise(text))) old = false;
    else if (old) found.add(id);
    introduced = /:[.\s]*$/u.test(text);
  }
  return found;
}

/** Whether all years that a text names lie well before the article. */
export const isOfLongAgo = (text: string, year: number): boolean => {
  const named = yearsIn(text);
  return named.length > 0 && named.every((one) => one <= year - years);
};

const present = setOf('is are am has have will may can must should would could does do');
/** A present form, or no past one at all. */
const isOfNow = (tokens: readonly Token[]) => tokens.some(({ lower }) => present.has(lower))
  || !tokens.some(({ lower }) => irregularPast.has(lower) || auxiliaries.past.has(lower) || lower.endsWith('ed'));

export const yearsIn = (text: string): number[] =>
  [...text.matchAll(/\b(?:1[5-9]|20)\d{2}\b/gu)].map(([digits]) => Number(digits));

/** Words of the sentences before one: of all, and of the one right before it, of which a definite noun most likely speaks. */
export interface Earlier {
  readonly all: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  /** Second words of names: who is called so later has been introduced. */
  readonly surnames: ReadonlySet<string>;
}

const surnamesIn = (tokens: readonly Token[]) => tokens
  .filter(({ capital, content, parted }, at) => capital && content && !parted && tokens[at - 1]?.capital && tokens[at - 1]?.content)
  .map(({ key }) => key);

/** For each sentence the words that stand before it: one growing set, asked in reading order. */
export function eachWithEarlier<T>(
  sentences: readonly LabelledSentence[], make: (sentence: LabelledSentence, earlier: Earlier) => T[],
): T[] {
  const [all, surnames] = [new Set<string>(), new Set<string>()];
  let last: ReadonlySet<string> = new Set();
  return sentences.flatMap((sentence) => {
    const made = make(sentence, { all, last, surnames });
    const tokens = tokenise(sentence.text);
    for (const key of surnamesIn(tokens)) surnames.add(key);
    last = keysOf(tokens);
    for (const key of last) all.add(key);
    return made;
  });
}
