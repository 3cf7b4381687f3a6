/**
 * Whom a pronoun stands for, where only one thing was named before it: "The treaty was signed in March, and the two
 * parliaments ratified it" ratifies the treaty. Where two could be meant the pronoun stays.
 */
import { isAgentNoun } from '../../labels/agents.ts';
import { titles } from '../../labels/lexicon/people.ts';
import { isPlace } from '../../regions/gazetteer.ts';
import { quantifiers, times } from '../words/cues.ts';
import { isFunctionWord, setOf } from '../words/grammar.ts';
import { isVerbForm } from '../words/verb.ts';
import { tokenise, type Token } from '../words.ts';
import { isPlural } from './noun.ts';

/** A thing, a person or several, with the words that name it: from and to (exclusive). */
interface Named { readonly sort: Sort; readonly from: number; readonly to: number }
type Sort = 'thing' | 'person' | 'several';

const sorts: ReadonlyMap<string, Sort> = new Map([
  ...['it', 'its'].map((word) => [word, 'thing'] as const),
  ...['he', 'him', 'his', 'she', 'her'].map((word) => [word, 'person'] as const),
  ...['they', 'them', 'their'].map((word) => [word, 'several'] as const),
]);
const owning = setOf('its his her their');
const leading = setOf('the a an this that these those its their his her our two three both');
const articles = setOf('the a an');

const startsName = (token: Token) => !isFunctionWord(token.lower) || leading.has(token.lower);

/** Runs of an article, adjectives and nouns; what tells a time or an amount names nothing that a pronoun takes up. */
function namedIn(tokens: readonly Token[]): Named[] {
  const found: Named[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from];
    if (!first || !startsName(first) || isVerbForm(first)) continue;
    let to = from + 1;
    // "the rebels": behind an article even what could be a verb is none.
    if (leading.has(first.lower) && tokens[to]?.content && !tokens[to]?.parted) to += 1;
    while (to < tokens.length && !tokens[to]?.parted && isNominal(tokens[to]) && !tokens[to - 1]?.possessive && !times.has(tokens[to - 1]?.lower ?? '')) to += 1;
    const head = tokens[to - 1];
    if (head && head.kind === 'word' && head.content && !times.has(head.lower) && !quantifiers.has(head.lower)) {
      found.push({ sort: sortOf(tokens.slice(from, to), head), from, to });
    }
    from = to - 1;
  }
  return found;
}

const isNominal = (token: Token | undefined) => token !== undefined && token.content && !isVerbForm(token) && !token.lower.endsWith('ly');

function sortOf(words: readonly Token[], head: Token): Sort {
  if (isPlural(head) && !head.capital) return 'several';
  const person = isAgentNoun(head.lower) || titles.has(words[0]?.lower ?? '')
    || (head.capital && !isPlace(head.lower) && words.filter(({ capital }) => capital).length > 1);
  return person ? 'person' : 'thing';
}

/** A lone name may be a person's or a thing's. */
const mayBe = (tokens: readonly Token[], { sort, from, to }: Named, asked: Sort) => sort === asked
  || (asked !== 'several' && sort !== 'several' && to - from === 1 && tokens[from]?.capital === true && !isPlace(tokens[from]?.lower ?? ''));

/** A pronoun, and the words that it stands for. */
interface Meant { readonly at: number; readonly name: Named }

/** The pronouns that can stand for one alone; one that goes on in the same place as a settled one stands for the same. */
function meantIn(text: string, tokens: readonly Token[]): Meant[] {
  const names = namedIn(tokens);
  const settled = new Map<Sort, Named>();
  return tokens.flatMap(({ lower }, at) => {
    const sort = sorts.get(lower);
    if (sort === undefined || at === 0) return [];
    const meant = names.filter((name) => name.to <= at && mayBe(tokens, name, sort));
    const [only] = meant;
    const one = only && meant.every(({ from, to }) => nameOf(text, tokens, from, to) === nameOf(text, tokens, only.from, only.to));
    const name = one ? only : sort === 'person' ? settled.get(sort) : undefined;
    if (!name) return [];
    settled.set(sort, name);
    return [{ at, name }];
  });
}

/** The text with the names in place of its pronouns, of all and of the first for each name in each clause; none where no pronoun stands for one alone. */
export function resolved(text: string): string[] {
  const tokens = tokenise(text);
  if (!tokens.some(({ lower }) => sorts.has(lower))) return [];
  const meant = meantIn(text, tokens);
  const clauseOf = (at: number) => text.slice(0, tokens[at]?.start).split(/[;:.!?]\s/u).length;
  const first = meant.filter(({ at, name }, i) => !meant.slice(0, i).some((other) => other.name === name && clauseOf(other.at) === clauseOf(at))
    && clauseOf(name.from) < clauseOf(at));
  return [...new Set([meant, first].filter((some) => some.length > 0).map((some) => named(text, tokens, some)))];
}

function named(text: string, tokens: readonly Token[], meant: readonly Meant[]): string {
  return meant.reduceRight((made, { at, name: { from, to } }) => {
    const token = tokens[at];
    if (!token) return made;
    const plain = nameOf(text, tokens, from, to);
    // In small letters it would go on with the sentence before.
    const name = token.opening ? plain.replace(/^./u, (letter) => letter.toUpperCase()) : plain;
    return made.slice(0, token.start) + (owning.has(token.lower) ? `${name}’s` : name) + made.slice(token.end);
  }, text);
}

/** As it is named again: "the treaty" after "a treaty". */
function nameOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const words = text.slice(tokens[articles.has(first?.lower ?? '') ? from + 1 : from]?.start, tokens[to - 1]?.end).replace(/[’']s$/u, '');
  return articles.has(first?.lower ?? '') ? `the ${words}` : words;
}
