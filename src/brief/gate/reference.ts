/**
 * Whom a pronoun stands for, where only one thing was named before it: "The treaty was signed in March, and the two
 * parliaments ratified it" ratifies the treaty. Where two could be meant the pronoun stays.
 */
import { isAgentNoun } from '../../labels/agents.ts';
import { bodyNouns, titles } from '../../labels/lexicon/people.ts';
import { isVerb } from '../../labels/verb-group.ts';
import { isPlace } from '../../regions/gazetteer.ts';
import { quantifiers, times } from '../words/cues.ts';
import { articles, isFunctionWord, setOf } from '../words/grammar.ts';
import { isVerbForm } from '../words/verb.ts';
import { tokenise, type Token } from '../words.ts';
import { cuesOf } from './speech.ts';
import { isPlural } from './noun.ts';
import { asking, opensSaid, owning, slotsOf, type Slot } from './slot.ts';

/** A thing, a person or several, with the words that name it: from and to (exclusive). */
interface Named { readonly sort: Sort; readonly from: number; readonly to: number; readonly slot: Slot }
type Sort = 'thing' | 'person' | 'several';

const sorts: ReadonlyMap<string, Sort> = new Map([
  ...['it', 'its'].map((word) => [word, 'thing'] as const),
  ...['he', 'him', 'his', 'she', 'her'].map((word) => [word, 'person'] as const),
  ...['they', 'them', 'their'].map((word) => [word, 'several'] as const),
]);
const leading = setOf('the a an this that these those its their his her our two three both');
/** "neither side" is nobody whom "it" could take up. */
const countless = setOf('no neither none nobody every each any');
/** Behind these a base form is a verb: "I expect". */
const acting = setOf('i we you they');

const startsName = (token: Token) => !isFunctionWord(token.lower) || leading.has(token.lower);

/** Runs of an article, adjectives and nouns, and what somebody owns together with whose it is. */
function namedIn(tokens: readonly Token[], slots: readonly Slot[]): Named[] {
  const found: Named[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from];
    if (!first || !startsName(first) || countless.has(tokens[from - 1]?.lower ?? '') || acting.has(tokens[from - 1]?.lower ?? '') || first.lower === 'according' || isVerbForm(first) || (asking.has(tokens[from + 1]?.lower ?? '') && opensSaid(tokens, from))) continue;
    // "intends to challenge it"
    if (tokens[from - 1]?.lower === 'to' && isVerb(first.lower)) continue;
    let to = from + 1;
    // "the rebels": behind an article even what could be a verb is none.
    if (leading.has(first.lower) && tokens[to]?.content && !tokens[to]?.parted) to += 1;
    while (to < tokens.length && !tokens[to]?.parted && isNominal(tokens[to]) && !(asking.has(tokens[to + 1]?.lower ?? '') && opensSaid(tokens, to)) && !tokens[to - 1]?.possessive && !times.has(tokens[to - 1]?.lower ?? '')) to += 1;
    const head = tokens[to - 1];
    const owner = tokens[from - 1]?.possessive && !first.parted ? found.at(-1) : undefined;
    const start = owner?.to === from ? owner.from : from;
    if (head && head.kind === 'word' && head.content && !times.has(head.lower) && !quantifiers.has(head.lower)) {
      const slot = head.possessive ? 'other' : slots[start] ?? 'other';
      found.push({ sort: isOneOf(tokens, start) ? 'thing' : sortOf(tokens.slice(start, to), head), from: start, to, slot });
    }
    from = to - 1;
  }
  return found;
}

const isNominal = (token: Token | undefined) => token !== undefined && token.content && !isVerbForm(token) && !token.lower.endsWith('ly');

function sortOf(words: readonly Token[], head: Token): Sort {
  if (isPlural(head) && (!head.capital || (head.opening && isAgentNoun(head.lower)))) return 'several';
  // "the court", "the border guard"
  if (bodyNouns.has(head.lower) || (head.lower === 'guard' && words.length > 2)) return 'thing';
  const person = isAgentNoun(head.lower) || titles.has(words[0]?.lower ?? '')
    || (head.capital && !isPlace(head.lower) && words.filter(({ capital }) => capital).length > 1);
  return person ? 'person' : 'thing';
}

/** A lone name may be a person's or a thing's. */
const mayBe = (tokens: readonly Token[], { sort, from, to }: Named, asked: Sort) => sort === asked
  || (asked !== 'several' && sort !== 'several' && to - from === 1 && tokens[from]?.capital === true && !isPlace(tokens[from]?.lower ?? ''));

/** A pronoun, and the words that it stands for. */
interface Meant { readonly at: number; readonly name: Named }

/** Of several that agree the one that stands in the same place of its clause; else the subject, else the object. Of two who could have acted none is. */
function chosen(text: string, tokens: readonly Token[], names: readonly Named[], slot: Slot): Named | undefined {
  const calls = (name: Named) => nameOf(text, tokens, name);
  const isOne = ([only, ...others]: readonly Named[]) => (only && others.every((other) => calls(other) === calls(only)) ? only : undefined);
  const of = (wanted: Slot) => isOne(names.filter((name) => name.slot === wanted));
  const one = isOne(names) ?? (slot === 'other' ? undefined : of(slot) ?? of('subject') ?? of('object'));
  return one && mayAct(tokens, one) && names.some((other) => calls(other) !== calls(one) && mayAct(tokens, other)) ? undefined : one;
}

/** "met the rebels", "unlike Oman"; not what only tells where: "in Oman". */
const mayAct = (tokens: readonly Token[], { from, to }: Named) => {
  const head = tokens[to - 1];
  return isActor(head) && !head?.possessive && !placing.has(tokens[from - 1]?.lower ?? '');
};
const isActor = (token: Token | undefined) => token !== undefined && (token.capital || isAgentNoun(token.lower));
const placing = setOf('in at near from to of on off across around');

/** The pronouns that can stand for one alone; one that goes on in the same place as a settled one stands for the same. */
function meantIn(text: string, tokens: readonly Token[]): Meant[] {
  const slots = slotsOf(text, tokens);
  // "Solberg: I expect him to fail": whoever answers is "I".
  const names = namedIn(tokens, slots).filter(({ to }) => text[tokens[to - 1]?.end ?? 0] !== ':');
  const settled = new Map<Sort, Named>();
  return tokens.flatMap(({ lower }, at) => {
    const sort = sorts.get(lower);
    if (sort === undefined || at === 0) return [];
    // "its spokesman": whoever has one is a body or a place.
    const hasPeople = owning.has(lower) && isAgentNoun(tokens[at + 1]?.lower ?? '');
    const agreeing = names.filter((name) => name.to <= at && mayBe(tokens, name, sort) && (!hasPeople || isActor(tokens[name.to - 1])));
    // "the new prefect": who does what only people do is one, by whatever noun.
    const others = sort === 'person' && agreeing.length === 0 ? names.filter((name) => name.to <= at && name.sort === 'thing' && name.slot.endsWith('subject')) : [];
    // "five of them": it stands where the five stand.
    const place = tokens[at - 1]?.lower === 'of' ? slots[at - 2] : slots[at];
    const counted = place === slots[at] ? [] : agreeing.filter(({ from }) => tokens[from]?.kind === 'number');
    const own = names.find((name) => isOwnSubject(tokens, names, name, at, slots[at]));
    const free = [...agreeing, ...others].filter((name) => !own || nameOf(text, tokens, name) !== nameOf(text, tokens, own));
    const one = chosen(text, tokens, counted.length > 0 ? counted : free, place ?? 'other');
    const name = one ?? (sort === 'person' ? settled.get(sort) : undefined);
    if (!name) return [];
    settled.set(sort, name);
    return [{ at, name }];
  });
}

/** "The ministry puts the deficit at two gigawatts and expects it to reach three": what somebody expects of "it" they do not expect of themselves. */
function isOwnSubject(tokens: readonly Token[], names: readonly Named[], name: Named, at: number, slot: Slot | undefined): boolean {
  const [verb, next] = [tokens[at - 1], tokens[at + 1]];
  if (!verb || !next || slot?.endsWith('object') !== true || owning.has(tokens[at]?.lower ?? '') || !isVerbForm(verb) || isVerbForm(next)) return false;
  return name === names.findLast((other) => other.to <= at && other.slot === 'subject')
    && tokens[name.from]?.sentence === verb.sentence;
}

/** The name with what hangs on it: "the road to Gao". */
function extended(tokens: readonly Token[], name: Named): Named {
  let { to } = name;
  while (hanging.has(tokens[to]?.lower ?? '') && !tokens[to]?.parted) {
    let end = to + 1;
    while (end < tokens.length && !tokens[end]?.parted && (isNominal(tokens[end]) || leading.has(tokens[end]?.lower ?? ''))) end += 1;
    if (end === to + 1) break;
    to = end;
  }
  return { ...name, to };
}
const hanging = setOf('of to for in from between by on');

/** The name with what its clause tells of it: "the drones that the police bought in March", "the Rohingya that have crossed the river". */
function described(text: string, tokens: readonly Token[], name: Named, at: number, slots: readonly Slot[]): string | null {
  const first = tokens[name.from];
  if (!first || owning.has(tokens[at]?.lower ?? '') || (name.slot !== 'subject' && name.slot !== 'object')) return null;
  const ends = tokens.findIndex(({ parted, opening }, i) => i >= name.to && (parted || opening));
  if (ends < 0 || ends > at) return null;
  const end = tokens[ends - 1]?.end;
  const rest = text.slice(tokens[name.to - 1]?.end, end);
  const words = text.slice(tokens[articles.has(first.lower) ? name.from + 1 : name.from]?.start, tokens[name.to - 1]?.end);
  let start = name.from;
  while (start > 0 && !tokens[start]?.parted && !tokens[start]?.opening) start -= 1;
  if (tokens.slice(start, ends).some(({ lower }) => countless.has(lower))) return null;
  if (name.slot === 'subject') return tokens.slice(name.to, ends).some(isVerbForm) ? `the ${words} that${rest}` : null;
  return slots[start] === 'subject' ? `the ${words} that ${text.slice(tokens[start]?.start, first.start).trimEnd()}${rest}` : null;
}

/** "some officials there" → "some officials in Honiara", where one place alone is named before; "there are" points at none. */
export function withPlaceNamed(text: string): string[] {
  const tokens = tokenise(text);
  const at = tokens.findIndex(({ lower }, i) => lower === 'there' && tokens[i]?.parted === false && tokens[i - 1]?.content === true);
  const [there, before] = [tokens[at], tokens.slice(0, Math.max(at, 0))];
  const places = before.flatMap((token, i) => {
    if (!token.capital || !locating.has(tokens[i - 1]?.lower ?? '')) return [];
    const end = before.findIndex(({ capital, parted }, k) => k > i && (!capital || parted));
    const link = tokens[i - 1]?.lower ?? '';
    return [`${link === 'near' ? 'near' : 'in'} ${text.slice(token.start, tokens[(end < 0 ? at : end) - 1]?.end)}`];
  });
  const [place] = new Set(places);
  return there && place !== undefined && new Set(places).size === 1 ? [`${text.slice(0, there.start)}${place}${text.slice(there.end)}`] : [];
}
const locating = setOf('in at near through from to into around');

/** The text with the names in place of its pronouns; none where no pronoun stands for one alone. */
export function resolved(text: string): string[] {
  const tokens = tokenise(text);
  if (!tokens.some(({ lower }) => sorts.has(lower))) return [];
  const meant = meantIn(text, tokens);
  const slots = slotsOf(text, tokens);
  const found = meant.length === 0 ? [] : [
    named(text, tokens, meant, (name) => nameOf(text, tokens, name)),
    named(text, tokens, meant, (name) => nameOf(text, tokens, extended(tokens, name)), true),
    ...[(name: Named) => name, (name: Named) => extended(tokens, name)].map((whole) =>
      named(text, tokens, meant, (name, at) => described(text, tokens, whole(name), at, slots) ?? nameOf(text, tokens, name))),
  ];
  // "Paris claims she was", "as a guard once put it": with another word in its place nobody would seem to speak.
  return [...new Set(found)].filter((one) => cuesOf(tokenise(one)).length >= cuesOf(tokens).length);
}

function named(text: string, tokens: readonly Token[], meant: readonly Meant[], called: (name: Named, at: number) => string, ofOwner = false): string {
  return meant.reduceRight((made, { at, name: one }) => {
    const token = tokens[at];
    if (!token) return made;
    const plain = called(one, at);
    // In small letters it would go on with the sentence before.
    const name = token.opening ? plain.replace(/^./u, (letter) => letter.toUpperCase()) : plain;
    const [owned, next] = [tokens[at + 1], tokens[at + 2]];
    // "its chief" is "the chief of the border guard" as well.
    if (ofOwner && owning.has(token.lower) && owned && !owned.parted && (!next?.content || next.parted || isVerbForm(next))) {
      return `${made.slice(0, token.start)}${token.opening ? 'The' : 'the'} ${text.slice(owned.start, owned.end)} of ${plain}${made.slice(owned.end)}`;
    }
    return made.slice(0, token.start) + (owning.has(token.lower) ? `${name}’s` : name) + made.slice(token.end);
  }, text);
}

/** "one of its boats" */
const isOneOf = (tokens: readonly Token[], from: number) => tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'one';

/** As it is named again: "the treaty" after "a treaty", "the boat" after "one of its boats". */
function nameOf(text: string, tokens: readonly Token[], { from, to, sort }: Named): string {
  const first = tokens[from];
  const single = sort === 'thing' && isOneOf(tokens, from);
  const starts = single ? leading.has(first?.lower ?? '') : articles.has(first?.lower ?? '');
  const words = text.slice(tokens[starts ? from + 1 : from]?.start, tokens[to - 1]?.end).replace(single ? /s$/u : /[’']s$/u, '');
  return starts || single ? `the ${words}` : words;
}
