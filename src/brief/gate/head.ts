/**
 * A cut keeps what is spoken of: "critics of the government said" is not "the government said", "Iran-backed
 * militia" is not "Iran", "the minister's adviser" is not "the minister".
 */
import { naming, quantifiers, times } from '../words/cues.ts';
import { articles, determiners, prepositions, relatives, setOf } from '../words/grammar.ts';
import { irregularPast, isPastForm } from '../words/irregular.ts';
import { isVerbForm } from '../words/verb.ts';
import { isKept, keepsContent, nextContent, type Comparison } from './compare.ts';
import type { Rule } from './rule.ts';

/** Words that make a name into something else. */
const linked = setOf(`backed linked led based aligned affiliated sponsored supported funded occupied
  controlled held born trained made built language speaking`);

function headLost(c: Comparison, at: number): boolean {
  const token = c.passage[at];
  const next = c.passage[at + 1];
  if (!token || isKept(c, at) || !token.content) return false;
  const before = c.passage[at - 1];
  if (before && isKept(c, at - 1) && before.content && !token.parted && linked.has(token.lower)) return true;
  if (before?.possessive && isKept(c, at - 1) && !stillOwns(c, at - 1)) return true;
  return (next !== undefined && (ofPhrase(c, at) || partLost(c, at))) || compoundLost(c, at) || wholeLost(c, at);
}

/**
 * "a ministry official" has become "a ministry": the noun that a phrase ends with went, what described it
 * stayed.
 */
function compoundLost(c: Comparison, at: number): boolean {
  const token = c.passage[at];
  const before = c.passage[at - 1];
  const next = c.passage[at + 1];
  if (!token || !before?.content || before.possessive || token.parted || !isKept(c, at - 1)) return false;
  if (token.capital || token.kind !== 'word' || times.has(token.lower)
    || /(?:ly|ed|ing)$/u.test(token.lower)) return false;
  // "who has crossed at Medyka knows": behind a name a verb.
  if (before.capital && isVerbForm(token)) return false;
  if (before.kind !== 'word' || irregularPast.has(token.lower)
    || /(?:ly|ed|ing)$/u.test(before.lower)) return false;
  // "the ministry puts that deficit at"
  if (next && !next.parted && (articles.has(next.lower) || (isVerbForm(token) && determiners.has(next.lower)))) return false;
  return !next || next.parted || !next.content || isPastForm(next.lower);
}

/** The owner still stands as an owner in the line. */
const stillOwns = (c: Comparison, at: number) => c.line[c.fate[at] ?? -1]?.possessive ?? false;

/** "HEAD of the …": the head and its preposition went, what hangs on them stays in the head's place. */
function ofPhrase(c: Comparison, at: number): boolean {
  const token = c.passage[at];
  const link = c.passage[at + 1];
  if (!token || !link || link.parted || isKept(c, at + 1) || !prepositions.has(link.lower)) return false;
  if (naming.has(token.lower) || times.has(token.lower) || token.kind !== 'word') return false;
  if (!opensClause(c, at)) return false;
  const object = nextContent(c, at + 2);
  return object >= 0 && isKept(c, object) && !c.passage.slice(at + 2, object + 1).some((word) => word.parted);
}

const partNouns = setOf(`outskirts edge edges fringe fringes suburb suburbs part parts half centre center north south east west
  side bank section sections corner district districts quarter rest remains vicinity surroundings tip shore ruins`);

/** "entered the outskirts of Kars" has become "entered Kars". */
function partLost(c: Comparison, at: number): boolean {
  const object = nextContent(c, at + 2);
  return partNouns.has(c.passage[at]?.lower ?? '') && c.passage[at + 1]?.lower === 'of' && !isKept(c, at + 1)
    && object >= 0 && object - at < 5 && isKept(c, object);
}

/** "the port of Aktau" is Aktau, and "dozens of trucks" are trucks. */
const isSame = (c: Comparison, at: number) => {
  const noun = c.passage[at];
  return noun !== undefined && (naming.has(noun.lower) || quantifiers.has(noun.lower) || noun.kind === 'number' || times.has(noun.lower) || merging.has(noun.lower));
};
const merging = setOf('text terms whole use lot pair kind sort type series range group set members pieces piece amount sum total name title idea state');

/** "bought shares in the company" has become "bought the company": what the object consists of has taken its place. */
function wholeLost(c: Comparison, at: number): boolean {
  const link = c.passage[at + 1];
  if (!link || link.parted || (link.lower === 'of' && isSame(c, at)) || !prepositions.has(link.lower) || isKept(c, at + 1)) return false;
  let verb = at - 1;
  while (verb > 0 && (!isKept(c, verb) || determiners.has(c.passage[verb]?.lower ?? '')) && !c.passage[verb + 1]?.parted) verb -= 1;
  const object = nextContent(c, at + 2);
  const [here, there] = [c.fate[verb] ?? -1, c.fate[object] ?? -1];
  return here >= 0 && there > here && object - at < 5 && isVerbForm(c.passage[verb] ?? link)
    && c.line.slice(here + 1, there).every(({ lower }) => determiners.has(lower));
}

/** Nothing that was kept stands before it in its clause: the cut took the subject. */
function opensClause(c: Comparison, at: number): boolean {
  const from = c.segments[c.segmentOf[at] ?? 0]?.from ?? at;
  return !keepsContent(c, from, at);
}

/** "by the officers whom France had trained" has become "by France": behind the preposition another noun stands. */
function objectLost(c: Comparison, i: number): boolean {
  const link = c.origin[i] ?? -1;
  let next = i + 1;
  while (next < c.line.length && !c.line[next]?.content) next += 1;
  const object = c.origin[next] ?? -1;
  if (link < 0 || object <= link + 1 || !prepositions.has(c.line[i]?.lower ?? '')) return false;
  const between = c.passage.slice(link + 1, object);
  const doer = c.line[i]?.lower === 'by';
  const clause = between.findIndex(({ lower }, k) => relatives.has(lower) || (doer && k > 0 && prepositions.has(lower)));
  return clause > 0 && between.slice(0, clause).some(({ content }, k) => content && !isKept(c, link + 1 + k))
    && !between.some(({ content }, k) => content && isKept(c, link + 1 + k));
}

/** "fired two shots at the trawler" has become "fired at two trawlers": what the number counts went, and another noun stands behind it. */
function countLost(c: Comparison, i: number): boolean {
  const at = c.origin[i] ?? -1;
  const object = c.origin[i + 1] ?? -1;
  const between = c.passage.slice(at + 1, object);
  const link = between.findIndex(({ lower }) => prepositions.has(lower));
  return c.line[i]?.kind === 'number' && at >= 0 && object > at + 1 && link > 0 && c.line[i + 1]?.content === true && !c.line[i + 1]?.parted
    && between.slice(0, link).some(({ content, parted }, k) => content && !parted && !isKept(c, at + 1 + k)) && !between.some(({ parted }) => parted);
}

export const head: Rule = {
  name: 'head-lost',
  faults: ({ comparison: c, said }) => {
    // A reporting verb and whom it tells belong to the rule on attribution.
    const told = new Set(said.passage.flatMap(({ at }) => [at, at + 1]));
    return [
      ...c.passage.filter((_, at) => !told.has(at) && headLost(c, at)), ...c.line.filter((_, i) => objectLost(c, i) || countLost(c, i)),
    ].map((token) => token.text);
  },
};
