/** What sort of holder a noun phrase names, and whether it names anybody in particular. */
import { isPlace } from '../regions/gazetteer.ts';
import { isAgentNoun } from './agents.ts';
import { harmClass } from './lexicon/harm.ts';
import {
  bodyNouns,
  genericPronouns,
  roleNouns,
  selfPronouns,
  thingPronouns,
  thirdPronouns,
  vagueDeterminers,
  vagueNouns,
} from './lexicon/people.ts';
import { documentNouns } from './lexicon/reporting.ts';
import { isTheirState, type Span } from './phrases.ts';
import type { Token } from './tokens.ts';
import { beForms, determiners, prepositions, stops, things } from './lexicon/grammar.ts';
import { isFinite, isPast, isVerb } from './verb-group.ts';

export type HolderSort = 'agent' | 'document' | 'self' | 'anaphor' | 'generic' | 'thing';

/** Adjectives that follow their noun: "officials familiar with", "people close to". */
const describing = /^(?:familiar|close|loyal|critical|privy|opposed|sympathetic|responsible|aware|friendly|hostile|conversant|knowledgeable|present|involved|active)$/u;

/** The head noun of a phrase: the last word before its first preposition or participle. */
function headOf(tokens: readonly Token[], span: Span): number {
  for (let i = span.from + 1; i < span.to; i += 1) {
    const word = tokens[i]?.lower ?? '';
    if (
      prepositions.has(word) ||
      word === 'called' ||
      ((word.endsWith('ed') || isPast(word)) && prepositions.has(tokens[i + 1]?.lower ?? ''))
    )
      return i > span.from + 1 && describing.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1;
  }
  return span.to - 1;
}

const abstract =
  /(?:tion|tions|ment|ments|ness|ity|ities|ism|ance|ance|ence|ing|ings|ship|ships|sion|sions|dom|age|ies|ty|cy|al|als|ure|ures)$/u;

/** Whether the head of the phrase names no one who could speak: "developments", "the decision". */
export function isAbstract(tokens: readonly Token[], span: Span): boolean {
  const word = tokens[headOf(tokens, span)]?.lower ?? '';
  return (
    things.has(word) ||
    thingPronouns.has(word) ||
    (abstract.test(word) && !isAgentNoun(word)) ||
    harmClass.has(word)
  );
}

/** "this paper", "the present report": what is being read. */
function ownWork(tokens: readonly Token[], span: Span): boolean {
  const opening = tokens[span.from]?.lower ?? '';
  const at = opening === 'the' && tokens[span.from + 1]?.lower === 'present' ? span.from + 2 : span.from + 1;
  const points = opening === 'this' || at === span.from + 2;
  return points && at === span.to - 1 && /^(?:paper|brief|report|article|essay|analysis|study|note|column|memo|memorandum|book|section|chapter|newspaper|magazine|writer|author|columnist|blog|page)$/u.test(tokens[at]?.lower ?? '');
}

/** What sort of holder a phrase is. `first` is the sentence's first word, whose capital says nothing. */
export function sortOf(tokens: readonly Token[], span: Span, first: number): HolderSort {
  const opening = tokens[span.from];
  if (!opening) return 'thing';
  // "this paper argues": the author's own.
  if (ownWork(tokens, span)) return 'self';
  // "my old teacher", "your predecessor": somebody else, though the author says whose.
  const owned = /^(?:my|our|your)$/u.test(opening.lower) && span.to - span.from >= 2;
  if (owned && isAgentNoun(tokens[headOf(tokens, span)]?.lower ?? '')) return 'agent';
  if (span.to - span.from <= 2 && opening.text !== 'US' && selfPronouns.has(opening.lower)) return 'self';
  if (thirdPronouns.has(opening.lower) && span.to - span.from <= 2) return 'anaphor';
  if (opening.lower === 'one' && tokens[span.from + 1]?.lower === 'of') return 'agent';
  // "those close to him say", "someone told me".
  if (opening.lower === 'those' && span.to - span.from >= 2) return 'agent';
  if (/^some(?:one|body)$/u.test(opening.lower)) return 'agent';
  // "one deputy said", but "one would say".
  const counted = opening.lower === 'one' && span.to - span.from >= 2;
  if (genericPronouns.has(opening.lower) && !counted) return 'generic';
  if (tokens.slice(span.from, span.to).some((token) => token.text === 'us' || token.text === 'we')) return 'self';
  const head = tokens[headOf(tokens, span)];
  const word = head?.lower ?? '';
  if (thingPronouns.has(opening.lower) && span.to - span.from === 1) return 'thing';
  if (documentNouns.has(word)) return 'document';
  if (isAgentNoun(word) || isPlace(word) || (opening.lower === 'the' && isPlace(`the ${word}`)))
    return 'agent';
  if (head?.capital && headOf(tokens, span) !== first) return 'agent';
  if (head?.capital && (span.to - span.from >= 2 || isPlace(word))) return 'agent';
  // A lone first word: a name, or a plural such as "Readers"; not what ends like an abstract noun.
  if (head?.capital && !abstract.test(word) && !things.has(word)) return 'agent';
  return 'thing';
}

/** Whether a document is named by a crowd's word: "sources", "reports", "rumours". */
export function isCrowd(tokens: readonly Token[], span: Span): boolean {
  return vagueNouns.has(tokens[headOf(tokens, span)]?.lower ?? '');
}

/** "monarchist, communist or Islamist": one person without an article is a quality. */
export function isBareRole(tokens: readonly Token[], { from, to }: Span): boolean {
  const { lower, capital } = tokens[from] ?? { lower: '', capital: true };
  return to - from === 1 && !capital && roleNouns.has(lower) && !bodyNouns.has(lower) && /(?:ist|er|or|man)$/u.test(lower);
}

/** They stand for people by themselves. */
const crowdPronouns = /^(?:both|some|many|others|most|several)$/u;

/** Whether a span can be a holder as it stands: no preposition before it, no verb in it, not one function word. */
export function isSound(tokens: readonly Token[], span: Span): boolean {
  const opening = tokens[span.from];
  if (!opening || (prepositions.has(opening.lower) && opening.lower !== 'about')) return false;
  const noun = documentNouns.has(opening.lower) || isAgentNoun(opening.lower);
  if (span.to - span.from === 1 && crowdPronouns.test(opening.lower)) return true;
  if (stops.has(opening.lower) || (isFinite(opening.lower) && !opening.capital && !noun && !isTheirState(tokens, span.from))) return false;
  // "now only 35 percent oppose": a share of nobody.
  if (/^(?:percent|per cent|%)$/u.test(tokens.slice(span.from, span.to).filter(({ kind }) => kind !== 'number').map(({ lower }) => lower).join(' '))) return false;
  // "save a sailor from drowning": a verb with its object.
  if (isVerb(opening.lower) && !opening.capital && determiners.has(tokens[span.from + 1]?.lower ?? '')) return false;
  if (span.to - span.from === 1 && (determiners.has(opening.lower) || things.has(opening.lower))) return false;
  return !tokens
    .slice(span.from + 1, span.to)
    .some((token) => (beForms.has(token.lower) && token.lower !== "'s") || /^(?:has|have|had|will|would|despite)$/u.test(token.lower));
}

/** Names that end like a plural and are none. */
const namesInS: ReadonlySet<string> = new Set(['hamas', 'reuters', 'abbas', 'isis', 'thomas', 'charles', 'james', 'davos', 'caracas']);

function isLoneName(token: Token | undefined): boolean {
  if (!token?.capital) return false;
  const ordinary = isAgentNoun(token.lower) || documentNouns.has(token.lower) || vagueNouns.has(token.lower) || vagueDeterminers.has(token.lower);
  return !ordinary && !isFinite(token.lower) && !determiners.has(token.lower) && !thirdPronouns.has(token.lower) && (!/(?:s|ing|ed)$/u.test(token.lower) || namesInS.has(token.lower));
}

/** Whether the phrase names its holder, rather than "experts" or "a Pentagon spokesperson". */
export function isNamed(tokens: readonly Token[], span: Span, first: number): boolean {
  const opening = tokens[span.from]?.lower ?? '';
  const head = headOf(tokens, span);
  const word = tokens[head]?.lower ?? '';
  // "Elders in the camp": a plural that begins its sentence.
  const crowd = head === first && roleNouns.has(word.replace(/s$/u, '')) && word.endsWith('s');
  const capitalHead =
    (tokens[head]?.capital ?? false) && (head !== first || isPlace(word) || (span.to - span.from > 1 && !crowd));
  // A lone name that begins its sentence; a plural there may be any word ("Readers").
  if (head === first && span.to - span.from === 1 && isLoneName(tokens[head])) return true;
  if (capitalHead) return !(vagueNouns.has(word) && !isPlace(word));
  for (let i = head + 1; i < span.to; i += 1) {
    // "a think tank called X", "a report by X": a name after "called" or "by" names it.
    if (
      ['called', 'by'].includes(tokens[i]?.lower ?? '') &&
      tokens.slice(i + 1, span.to).some((token) => token.capital)
    )
      return true;
  }
  if (vagueDeterminers.has(opening) || vagueNouns.has(word)) return false;
  if (tokens[span.from]?.capital === true && span.from !== first && bodyNouns.has(word)) return true;
  return (
    opening === 'the' ||
    isPlace(word) ||
    tokens.slice(span.from, span.to).some((token, k) => token.lower === "'s" && k > 0)
  );
}
