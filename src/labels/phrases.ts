/** Noun phrases before and after a reporting word, found without a parser. */
import { askedOnce } from '../asked.ts';
import { isPlace } from '../regions/gazetteer.ts';
import { incidental, isBreak, joinsHolders, listEnd, listStart, withoutTail } from './coordination.ts';
import { isAgentNoun } from './agents.ts';
import { bodyNouns, thirdPronouns, titles } from './lexicon/people.ts';
import { documentNouns } from './lexicon/reporting.ts';
import { auxiliaries } from './lexicon/verbs.ts';
import type { Token } from './tokens.ts';
import { isAdverb, isFinite, isPast } from './verb-group.ts';
import { determiners, prepositions, subordinators, timeHeads } from './lexicon/grammar.ts';
import { trim } from './phrase-trim.ts';

/** A noun phrase: tokens `from` up to but not including `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** "retired General Lund", "elected officials": a participle that tells what they are. */
const states = /^(?:retired|elected|appointed|exiled|jailed|imprisoned|detained|ousted|deposed|disgraced|displaced)$/u;
export const isTheirState = (tokens: readonly Token[], i: number): boolean =>
  states.test(tokens[i]?.lower ?? '') && ((tokens[i + 1]?.capital ?? false) || isAgentNoun(tokens[i + 1]?.lower ?? ''));

/** "28-year-old", "the M23/AFC leader": a hyphen or slash with nothing on either side of it. */
function isGlued(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  // "the Norway–Sweden treaty"
  const parts = token?.text === '-' || token?.text === '/' || (token?.text === '–' && (tokens[i - 1]?.capital ?? false));
  return parts && tokens[i - 1]?.end === token?.start && tokens[i + 1]?.start === token?.end;
}

/** An appositive or inserted phrase between commas that ends at token `comma`; its first comma, or -1. */
function matchingComma(tokens: readonly Token[], comma: number): number {
  for (let i = comma - 1; i > Math.max(-1, comma - 25); i -= 1) {
    const token = tokens[i];
    if (!token || token.kind === 'open' || token.kind === 'close' || ';:—'.includes(token.text)) return -1;
    if (token.text === ',') return i;
  }
  return -1;
}

/** How long a title in quotation marks may be, in tokens. */
const longestTitle = 20;

/** "The report, “Frozen Lines,” says": where what bears the title ends, or -1. */
function beforeTitle(tokens: readonly Token[], end: number): number {
  const close = tokens[end - 1]?.text === ',' ? end - 2 : end - 1;
  if (tokens[close]?.kind !== 'close') return -1;
  for (let i = close - 1; i > Math.max(0, close - longestTitle); i -= 1) {
    if (tokens[i]?.kind !== 'open') continue;
    const before = tokens[i - 1]?.text === ',' ? i - 1 : i;
    return documentNouns.has(tokens[before - 1]?.lower ?? '') ? before : -1;
  }
  return -1;
}

/** Two or more capitalised words, perhaps after a title: a person's name, not a party tag such as "R-Ohio". */
export function isPersonName(tokens: readonly Token[], from: number, to: number): boolean {
  let capitals = 0;
  // "Last Saturday, the paper said": when, not who.
  if (/^(?:last|next|this|early|late|since)$/u.test(tokens[from]?.lower ?? '')) return false;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token) return false;
    if (token.capital && !isPlace(token.lower)) capitals += 1;
    else if (
      !titles.has(token.lower) &&
      !['de', 'al', 'bin', 'van', 'von', 'der', 'el', 'ibn', '.'].includes(token.lower)
    )
      return false;
  }
  return capitals >= 2 && to - from <= 6;
}

/** A word that is none of these only goes on with a phrase that is read from its end. */
const mayEnd = askedOnce((word) => subordinators.has(word) || thirdPronouns.has(word) || auxiliaries.has(word) || isFinite(word) || /^(?:and|i|we)$/u.test(word));

/** The noun phrase that ends right before token `end` (exclusive), or null. */
export function phraseBefore(tokens: readonly Token[], end: number, floor = 0): Span | null {
  let last = end;
  const comma = tokens[last - 1];
  if (
    comma?.text === ',' &&
    /^(?:meanwhile|however|too|though|also|moreover|therefore|then)$/u.test(tokens[last - 2]?.lower ?? '')
  ) {
    return phraseBefore(tokens, tokens[last - 3]?.text === ',' ? last - 3 : last - 2, floor);
  }
  // "A recent study, for example, found".
  if (comma?.text === ',' && /^(?:for example|for instance|of course|in turn|in fact|by contrast|in contrast)$/u.test(`${tokens[last - 3]?.lower} ${tokens[last - 2]?.lower}`) && tokens[last - 4]?.text === ',')
    return phraseBefore(tokens, last - 4, floor);
  const titled = beforeTitle(tokens, last);
  if (titled > floor) return phraseBefore(tokens, titled, floor);
  if (comma?.text === ',') {
    const open = matchingComma(tokens, last - 1);
    if (open < floor) return null;
    if (isPersonName(tokens, open + 1, last - 1)) return { from: open + 1, to: last - 1 };
    // "Zazia, 34, who …": an age is no name.
    const aged = tokens[open - 1]?.kind === 'number' && tokens[open - 2]?.text === ',';
    return phraseBefore(tokens, aged ? open - 2 : open, floor);
  }
  if (comma?.text === ')') {
    let open = last - 1;
    while (open > floor && tokens[open]?.text !== '(') open -= 1;
    last = open;
  }
  let from = last;
  while (from > floor) {
    const token = tokens[from - 1];
    if (token?.kind === 'word' && !mayEnd(token)) {
      from -= 1;
      continue;
    }
    const word = token?.lower ?? '';
    if (token?.text === '.' && titles.has(tokens[from - 2]?.lower ?? '')) {
      from -= 1;
      continue;
    }
    if (token?.text === '.' && isInitial(tokens, from - 2)) {
      from -= 1;
      continue;
    }
    if (isBreak(token) && !isGlued(tokens, from - 1)) break;
    if (word === 'and' && joinsHolders(tokens, from, last)) {
      from -= 1;
      continue;
    }
    // "At that conference Gates said": a determiner.
    const determines = word === 'that' && prepositions.has(tokens[from - 2]?.lower ?? '');
    // "a group of more than 40 officers".
    const compares = word === 'than' && /^(?:more|fewer|less)$/u.test(tokens[from - 2]?.lower ?? '') && tokens[from - 3]?.lower === 'of';
    if (subordinators.has(word) && !compares && !determines && !(word === 'as' && (isRoleAs(tokens, from - 1) || tokens[from - 2]?.lower === 'such'))) break;
    if (thirdPronouns.has(word) || word === 'i' || word === 'we') {
      from -= 1;
      break;
    }
    if (auxiliaries.has(word) && word !== "'s") break;
    // The word right before the verb is the head of its subject, whatever else it could be: "monitors said".
    if (
      from < last &&
      isFinite(word) &&
      !(incidental.test(word) && !takesObject(tokens, from - 1)) &&
      !isTheirState(tokens, from - 1) &&
      !token?.capital &&
      (!prepositions.has(tokens[from]?.lower ?? '') || /[a-z]ing$/u.test(tokens[from + 1]?.lower ?? '')) &&
      !isPossessed(tokens, from - 1) &&
      !isCompound(tokens, from - 1)
    )
      break;
    from -= 1;
  }
  const span = trim(tokens, listStart(tokens, from, last, floor), withoutTail(tokens, from, last));
  const name = span ? nameBefore(tokens, span) : -1;
  return span && name >= 0 ? { from: name, to: span.from - 1 } : span;
}

/**
 * Where the name begins that a description goes with, or -1: "Ada Lund, the leader of the council said", "Ada Lund, chief of the
 * pilots, who are few, said".
 */
function nameBefore(tokens: readonly Token[], { from, to }: Span): number {
  if (tokens[from - 1]?.text !== ',') return -1;
  if (tokens[from]?.lower === 'the' && !prepositions.has(tokens[0]?.lower ?? '') && isPersonName(tokens, 0, from - 1)) return 0;
  const describes = /^(?:an?|the|one|then|now|formerly)$/u.test(tokens[from]?.lower ?? '') || tokens.slice(from, to).some(({ lower }) => isAgentNoun(lower));
  if (tokens[to]?.text !== ',' || tokens[from]?.capital || !describes) return -1;
  let name = from - 1;
  while (name > 0 && tokens[name - 1]?.capital) name -= 1;
  return isPersonName(tokens, name, from - 1) && (name === 0 || isBreak(tokens[name - 1])) ? name : -1;
}

/** "Ingrid S. Straume": one capital letter between two of a name's words. */
function isInitial(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.capital === true && tokens[i]?.text.length === 1 && tokens[i - 1]?.capital === true && tokens[i + 2]?.capital === true;
}

/** "status as a power": the word before is a noun, so "as" opens no clause. */
function isRoleAs(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before?.kind === 'word' &&
    !isFinite(before.lower) &&
    /^(?:an?|the)$/u.test(tokens[i + 1]?.lower ?? '') &&
    /^(?:status|role|position|reputation|work|career|use|image|standing|name|tenure|job|time)$/u.test(
      before.lower,
    )
  );
}

/** A verb-like word after a determiner, possessive or adjective is a noun or adjective: "the united front". */
function isPossessed(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  return determiners.has(before) || before === "'s";
}

/** "newspapers carried headlines", against "a report carried by two papers". */
const takesObject = (tokens: readonly Token[], i: number): boolean => {
  const [before, next] = [tokens[i - 1]?.lower ?? '', tokens[i + 1]?.lower ?? ''];
  return (documentNouns.has(before) || isAgentNoun(before)) && /[^su]s$/u.test(next) && !isAdverb(next);
};

/** "the public works ministry": an s-form right before a body's bare noun is its field. */
function isCompound(tokens: readonly Token[], i: number): boolean {
  // "a northern armed forces spokesman".
  if (tokens[i]?.lower === 'armed' && /^(?:forces|groups?|wing|men|opposition)$/u.test(tokens[i + 1]?.lower ?? '')) return true;
  if (tokens[i]?.lower === 'forces' && tokens[i - 1]?.lower === 'armed') return true;
  return !isPast(tokens[i]?.lower ?? '') && bodyNouns.has(tokens[i + 1]?.lower ?? '') && determiners.has(tokens[i - 2]?.lower ?? '');
}

/** Where a short bracket that opens at `open` closes ("(DIA)"), or -1. */
function closingBracket(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < Math.min(tokens.length, open + 5); i += 1) if (tokens[i]?.text === ')') return i;
  return -1;
}

/** "the Office on Drugs and Crime", "the Committee to Protect Journalists": a body's name goes on with its field. */
function namesItsField(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  return (
    /^(?:on|to|for)$/u.test(tokens[i]?.lower ?? '') &&
    before?.capital === true &&
    bodyNouns.has(before.lower) &&
    next?.capital === true &&
    !timeHeads.has(next.lower) &&
    !isPlace(next.lower)
  );
}

/** "said the envoy in an interview with a daily": where he said it. */
function isOccasion(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== 'in' || !/^(?:an?|his|her|its|their)$/u.test(tokens[i + 1]?.lower ?? '')) return false;
  const noun = tokens.slice(i + 2, i + 5).find(({ lower }) => documentNouns.has(lower) || occasions.test(lower));
  return noun !== undefined;
}

const occasions = /^(?:interview|speech|address|briefing|conference|op-ed|essay|podcast|broadcast|sermon|lecture|debate|call)$/u;

/** The noun phrase that begins at token `start`; `stops` ends it besides marks, verbs and subordinators. */
export function phraseAfter(tokens: readonly Token[], start: number, ceiling = tokens.length): Span | null {
  let to = start;
  while (to < ceiling) {
    const token = tokens[to];
    const word = token?.lower ?? '';
    const title = token?.text === '.' && (titles.has(tokens[to - 1]?.lower ?? '') || isInitial(tokens, to - 1));
    const closing = token?.text === '(' ? closingBracket(tokens, to) : -1;
    if (closing > 0 && tokens[closing + 1]?.kind === 'word') {
      to = closing + 1;
      continue;
    }
    if (isBreak(token) && !title && !isGlued(tokens, to)) break;
    if (
      word === 'to' &&
      /^(?:ambassador|envoy|adviser|advisor|aide|representative|delegate)$/u.test(tokens[to - 1]?.lower ?? '')
    ) {
      to += 1;
      continue;
    }
    if (word === 'and' && to + 1 < ceiling && tokens[to + 1]?.capital && tokens[to - 1]?.capital) {
      to += 1;
      continue;
    }
    if (to > start && subordinators.has(word)) break;
    if (to > start && /^(?:called|named|known|entitled|titled)$/u.test(word)) {
      to += 1;
      continue;
    }
    // "news reports": a plural before a mark.
    if (to > start && documentNouns.has(word) && (isBreak(tokens[to + 1]) || /^(?:an?|the|some|more|over|at)$/u.test(tokens[to + 1]?.lower ?? ''))) {
      to += 1;
      break;
    }
    if (
      to > start &&
      ((auxiliaries.has(word) && word !== "'s") ||
        (isFinite(word) && !token?.capital && !isPossessed(tokens, to)))
    )
      break;
    // "According to UNHCR one in five …"
    if (to > start && tokens[to - 1]?.capital && /^(?:one|two|three|four|five|some|nearly|almost|about|only|most|half|fewer|more)$/u.test(word)) break;
    // "According to the bank our income …", "the Office on Drugs and Crime".
    if (to > start && /^(?:our|my|your)$/u.test(word) && !prepositions.has(tokens[to - 1]?.lower ?? '')) break;
    if (namesItsField(tokens, to)) {
      to += 2;
      continue;
    }
    if (
      to > start &&
      (word === 'on' || word === 'at' || word === 'during' || word === 'to' || word === 'after')
    )
      break;
    if (to > start && timeHeads.has(word) && !token?.capital) break;
    if (to > start && isOccasion(tokens, to)) break;
    to += 1;
  }
  return trim(tokens, start, listEnd(tokens, start, to, ceiling));
}
