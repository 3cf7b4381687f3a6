/** Whom "he", "they" and "it" mean: the last one of fitting number that the text put forward. */
import { askedOnce } from '../asked.ts';
import { isPlace } from '../regions/gazetteer.ts';
import { isAgentNoun } from './agents.ts';
import { isSound, sortOf } from './holders.ts';
import { beForms, prepositions } from './lexicon/grammar.ts';
import { bodyNouns, titles, vagueNouns } from './lexicon/people.ts';
import { numerals } from './lexicon/record.ts';
import { documentNouns } from './lexicon/reporting.ts';
import { isPersonName, phraseBefore, type Span } from './phrases.ts';
import type { Attribution } from './reporting.ts';
import type { Holder } from './scope.ts';
import { firstOf, type Token } from './tokens.ts';
import { isFiniteVerb, isVerb } from './verb-group.ts';
import { words } from './words.ts';

/** A person, several, or a body or country. */
export type Sort = 'person' | 'several' | 'body';

interface Antecedent {
  readonly holder: Holder;
  readonly paragraph: number;
  readonly order: number;
  /** Something was attributed to them: only such a body is a "they". */
  readonly spoke: boolean;
}

/** A pronoun reaches back to the paragraph before its own, no further. */
const reach = 1;

/** What sort of holder a noun phrase names. */
export function sortOfHolder(tokens: readonly Token[], span: Span): Sort {
  const phrase = tokens.slice(span.from, span.to);
  if (phrase.some((token) => token.lower === 'and')) return 'several';
  const cut = phrase.findIndex((token, i) => i > 0 && /^(?:of|in|at|for|from|to|on|with|like)$/u.test(token.lower));
  const head = phrase[(cut > 0 ? cut : phrase.length) - 1];
  const word = head?.lower ?? '';
  if (isPlace(word) || bodyNouns.has(word) || (documentNouns.has(word) && !/(?:s|data|media)$/u.test(word))) return 'body';
  // "the Boko Haram": with an article a name is a body's.
  if (phrase[0]?.lower === 'the' && phrase.length > 1 && phrase.slice(1).every(({ capital, lower }) => capital && !titles.has(lower) && !isAgentNoun(lower))) return 'body';
  if (vagueNouns.has(word) || (isAgentNoun(word) && /(?:s|men|people)$/u.test(word))) return 'several';
  if (/^(?:some|many|several|most|few|others|both)$/u.test(word)) return 'several';
  return 'person';
}

/** Whether a subject is surely a person: a name of two words or more, or a title or role. */
export function isSurelyPerson(tokens: readonly Token[], span: Span): boolean {
  const whole = tokens.slice(span.from, span.to);
  const cut = whole.findIndex((token, i) => i > 0 && prepositions.has(token.lower));
  // "Transit through Chabahar": what follows a preposition is no part of the name.
  const phrase = cut > 0 ? whole.slice(0, cut) : whole;
  const capitals = phrase.filter((token) => token.capital && !isPlace(token.lower)).length;
  return capitals >= 2 || phrase.some((token) => titles.has(token.lower) || isAgentNoun(token.lower));
}

/** Remembers who was put forward, and resolves pronouns to them. */
export class Antecedents {
  readonly #last = new Map<Sort, Antecedent>();
  #order = 0;

  put(sort: Sort, holder: Holder, paragraph: number, spoke: boolean): void {
    this.#order += 1;
    // "Burns" after "Nicholas Burns": the same, by the fuller name.
    const known = this.#last.get(sort)?.holder;
    const same = sort === 'person' && known !== undefined && known.text.split(' ').slice(1).includes(holder.text) ? known : holder;
    this.#last.set(sort, { holder: same, paragraph, order: this.#order, spoke });
  }

  /** Somebody whom we can't be sure of came between: "he" is nobody's from here. A surname known is no stranger. */
  stranger(name: string): void {
    const person = this.#last.get('person');
    if (person && !person.holder.text.split(' ').includes(name)) this.#last.delete('person');
  }

  /** The holder that the pronoun (lower case) means in this paragraph, or null. */
  find(pronoun: string, paragraph: number): Holder | null {
    const near = sortsOf(pronoun)
      .flatMap((sort) => this.#last.get(sort) ?? [])
      .filter((one) => one.paragraph >= paragraph - reach)
      .filter((one) => !plural.test(pronoun) || this.#last.get('body') !== one || (one.spoke && one.paragraph === paragraph))
      .sort((a, b) => b.order - a.order);
    return near[0]?.holder ?? null;
  }
}

const plural = /^the(?:y|ir)$/u;

/** Which sorts a pronoun may mean. */
export function sortsOf(pronoun: string): readonly Sort[] {
  if (plural.test(pronoun)) return ['several', 'body'];
  return /^its?$/u.test(pronoun) ? ['body'] : ['person'];
}

/** "Officials in Yerevan see": a plural before the plain form of a verb. */
function crowdBefore(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  const opening = tokens.slice(0, verb).findIndex((token) => isAgentNoun(token.lower) && token.lower.endsWith('s'));
  return opening >= 0 && opening <= 3 && (before?.capital === true || opening === verb - 1);
}

const mayBeVerb = askedOnce(isVerb);

/** The subject of the sentence's first finite verb, when it can hold a view. */
export function subjectSpan(tokens: readonly Token[]): Span | null {
  // "Father Mosquera, whose parish has no road, keeps": the one whom the relative clause describes.
  const comma = tokens.findIndex(({ text }) => text === ',');
  const described = comma > 1 && comma < 9 ? phraseBefore(tokens, comma) : null;
  if (described?.from === 0) {
    // "The guild's leader, Ola Lund, smelt an election": the one whom the name is put beside.
    const named = tokens.findIndex(({ text }, i) => i > comma && text === ',');
    if (named > comma && isPersonName(tokens, comma + 1, named) && sortOf(tokens, { from: 0, to: comma }, 0) === 'agent') return { from: 0, to: named };
    const next = tokens[comma + 1]?.lower ?? '';
    const goesOn = /^(?:who|whose|whom)$/u.test(next) || (/^(?:an?|the|formerly|now|then|once)$/u.test(next) && isPersonName(tokens, 0, comma));
    if (goesOn && sortOf(tokens, described, 0) === 'agent') return described;
  }
  const verb = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      !token.capital &&
      (isFiniteVerb(token) || (mayBeVerb(token) && crowdBefore(tokens, i))),
  );
  const span = verb > 0 ? phraseBefore(tokens, verb) : null;
  const first = tokens.findIndex((token) => token.kind === 'word');
  const sort = span ? sortOf(tokens, span, first) : 'thing';
  return sort === 'agent' || sort === 'document' ? span : null;
}

/** The surname of somebody with a title by whom something was done, or null. */
export function titledAfterBy(tokens: readonly Token[]): string | null {
  const by = tokens.findIndex(({ lower }) => lower === 'by');
  const title = by < 0 ? -1 : tokens.findIndex((token, i) => i > by && token.capital && titles.has(token.lower) && tokens[i + 1]?.capital === true);
  if (title < 0) return null;
  let end = title + 1;
  while (tokens[end + 1]?.capital) end += 1;
  return tokens[end]?.text ?? null;
}

/** The person who spoke before token `at` of the sentence, whom "he" or "she" takes up there; null when nobody did. */
export function spokenBefore(earlier: readonly Attribution[], at: number, pronoun: string, tokens: readonly Token[]): Span | null {
  if (!/^(?:he|she)$/u.test(pronoun)) return null;
  const spoke = earlier.find(({ frame, sort, holder, named }) => frame === 'said' && sort === 'agent' && named && holder !== null && holder.to <= at
    && sortOfHolder(tokens, holder) === 'person' && isSurelyPerson(tokens, holder) && isSound(tokens, holder));
  return spoke?.holder ?? null;
}

/** "Twelve were shots fired from the hills.": how many of what the one before was counting. */
export function countsOn([first, second, third]: readonly Token[]): boolean {
  const rest = first?.lower === 'the' && /^(?:rest|others|remainder)$/u.test(second?.lower ?? '');
  const counted = rest ? third : second;
  return (rest || numerals.has(first?.lower ?? '') || first?.kind === 'number' || first?.lower === 'another') && beForms.has(counted?.lower ?? '');
}

/** "The army released footage which, it said, shows …": the sentence's own subject, when the pronoun at `at` fits it. */
export function subjectMeant(tokens: readonly Token[], at: number, pronoun: string): Span | null {
  const span = at > 2 ? subjectSpan(tokens) : null;
  // "The maps that Armenia handed over, it adds, were wrong": of whom a clause tells is not who speaks.
  if (!span || span.to > at || !isSound(tokens, span) || /^(?:that|which|whom)$/u.test(tokens[span.from - 1]?.lower ?? '')) return null;
  const sort = sortOfHolder(tokens, span);
  const isSure = sort !== 'person' || (isSurelyPerson(tokens, span) && (tokens[span.to - 1]?.capital === true || tokens.slice(span.to, at).some(({ text }) => text === ':')));
  return sortsOf(pronoun).includes(sort) && isSure ? span : null;
}

const answers = words('denial reply answer response rebuttal retort reaction rejoinder message explanation version');

/** "Norland's denial was swift: the men, it said, were surveyors": whose denial it is. */
export function answererMeant(tokens: readonly Token[], pronoun: string): Span | null {
  const span = { from: firstOf(tokens), to: tokens.findIndex(({ lower }) => lower === "'s") };
  if (span.to <= span.from || span.to - span.from > 5 || !tokens.slice(span.to + 1, span.to + 4).some(({ lower }) => answers.has(lower)) || !isSound(tokens, span)) return null;
  // A single unknown name may be a capital.
  const sort = tokens[span.from]?.capital && pronoun === 'it' && !isSurelyPerson(tokens, span) ? 'body' : sortOfHolder(tokens, span);
  return sortsOf(pronoun).includes(sort) ? span : null;
}
