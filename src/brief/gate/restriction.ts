/**
 * What a noun is limited to stays with it: "villagers who refused to leave" are not "villagers", "rural schools"
 * are not "schools". A clause between marks only adds something, and of "two villagers" there may be others.
 */
import { isPlace } from '../../regions/gazetteer.ts';
import { saidNouns } from '../../labels/lexicon/reporting.ts';
import { quantifiers } from '../words/cues.ts';
import { prepositions, relatives, setOf } from '../words/grammar.ts';
import { irregularPast } from '../words/irregular.ts';
import { isVerbForm } from '../words/verb.ts';
import type { Token } from '../words.ts';
import { isKept, type Comparison } from './compare.ts';
import { tellsHow } from './conveyance.ts';
import { isPlural, reachOf } from './noun.ts';
import type { Check, Rule } from './rule.ts';

/** "everyone I met" */
const nominative = setOf('i we he she they you');
const future = setOf('will would can could cannot may might must should shall is are has have does do');

/** Lost words right behind a kept noun of the same clause: from and to (exclusive). */
interface Loss { readonly noun: number; readonly from: number; readonly to: number }

function lossesBehindNouns(c: Comparison): Loss[] {
  return c.passage.flatMap((token, from) => {
    const noun = from - 1;
    const head = c.passage[noun];
    if (!head || token.parted || isKept(c, from) || !isKept(c, noun) || !isNoun(c, noun)) return [];
    let to = from;
    while (to < c.passage.length && !isKept(c, to) && c.passage[to]?.sentence === token.sentence
      && !c.passage[to]?.parted) to += 1;
    return c.passage.slice(from, to).some((word) => word.content) ? [{ noun, from, to }] : [];
  });
}

const pronouns = setOf('those anyone everyone whoever everybody anybody nobody someone');

function isNoun(c: Comparison, at: number): boolean {
  const token = c.passage[at];
  if (!token || token.kind !== 'word') return false;
  return pronouns.has(token.lower) || (token.content && !saidNouns.has(token.lower) && !token.lower.endsWith('ly'));
}

/** The verb of the noun comes after the cut. */
const isSubject = (c: Comparison, { to }: Loss) => {
  const next = c.passage[to];
  return next !== undefined && isKept(c, to) && isVerbForm(next);
};

const adjectives = setOf(`loyal close hostile opposed able unable likely responsible critical eligible subject
  allied friendly sympathetic dependent rich poor capable guilty suspected willing unwilling resident present
  absent abroad alone older younger aged under over`);

const joins = setOf('and or but');

type Kind = 'clause' | 'phrase' | null;

/** How the lost words limit their noun. */
function kindOf(c: Comparison, { from, to }: Loss): Kind {
  const first = c.passage[from];
  const next = c.passage[from + 1];
  if (!first) return null;
  if (relatives.has(first.lower) || (nominative.has(first.lower) && next !== undefined && !next.parted)) return 'clause';
  // "killed dozens and displaced": of two verbs one went.
  if (first.capital || joins.has(c.passage[to - 1]?.lower ?? '')) return null;
  const participle = /(?:[^e]ed|ing)$/u.test(first.lower) || irregularPast.has(first.lower) || adjectives.has(first.lower);
  if (participle && next && !next.parted) return 'clause';
  return prepositions.has(first.lower) ? 'phrase' : null;
}

function limits({ comparison: c, said }: Check, loss: Loss): boolean {
  const kind = kindOf(c, loss);
  const noun = c.passage[loss.noun];
  if (kind === null || !noun) return false;
  const reach = reachOf(c.passage, loss.noun);
  // "Officers who asked not to be named said": who speaks is the matter of another rule.
  const speaks = said.passage.some(({ from, to }) => from <= loss.noun && loss.noun < to);
  // "a boatman in Necoclí" is named by his place.
  const named = kind === 'phrase' && !noun.capital && c.passage.slice(loss.from, loss.to).some((word) => word.capital && word.content && word.kind === 'word');
  if (reach === 'all') return !speaks;
  if (speaks && named) return true;
  if (speaks || !isSubject(c, loss) || tellsHow(c.passage, loss.from, loss.to)) return false;
  if (kind === 'phrase') return reach !== 'some';
  if (reach === 'some') return isGeneric(c, loss);
  return reach === 'bare' || isPlural(noun);
}

/** "A treaty that nobody enforces is …" speaks of every such treaty. */
const isGeneric = (c: Comparison, { noun, to }: Loss) =>
  ['a', 'an'].includes(c.passage.slice(Math.max(0, noun - 3), noun).findLast(({ content }) => !content)?.lower ?? '')
  && future.has(c.passage[to]?.lower ?? '');

/** Adjectives that part a kind from its others, and are never only colour. */
const classifying = setOf(`northern southern eastern western north south east west central ethnic rural urban
  young old older elderly younger female male adult minor foreign domestic private public civilian poor rich
  wealthy wounded disabled displaced nuclear ballistic conventional chemical biological primary secondary real
  nominal average median net gross non-oil non-military occupied disputed unarmed religious secular married
  unmarried pregnant skilled unskilled undocumented illegal regional provincial municipal maritime naval
  offshore onshore inland coastal upstream downstream winter summer commercial residential imported exported
  subsidised subsidized cheap expensive large-scale small-scale medium-range long-range short-range`);

/** "Ethnic Russian residents" has become "residents". */
function lostKind(c: Comparison, at: number): boolean {
  const token = c.passage[at];
  if (!token || isKept(c, at) || token.kind !== 'word') return false;
  const noun = headAfter(c, at);
  const head = c.passage[noun];
  if (!head || (head.capital && !isPeople(head)) || reachOf(c.passage, noun) === 'some') return false;
  const origin = (token.capital && !token.opening && token.content && !token.possessive) || isPlace(token.lower);
  return classifying.has(token.lower) || (origin && (isPlural(head) || isPeople(head))) || (token.content && isShared(c, noun));
}

/** "Israelis", "Yemenis". */
const isPeople = ({ lower }: Token) => lower.endsWith('s') && isPlace(lower.slice(0, -1));

/** "four fifths of the contested seats" are not so many of all seats. */
function isShared(c: Comparison, noun: number): boolean {
  const of = c.passage.findLastIndex(({ lower }, i) => i < noun && lower === 'of');
  const share = c.passage[of - 1];
  return of > 0 && noun - of < 6 && definite.has(c.passage[of + 1]?.lower ?? '') && isKept(c, of - 1) && share !== undefined
    && (share.kind === 'number' || quantifiers.has(share.lower) || /(?:ths?|rds?|quarters?|%|percent)$/u.test(share.lower));
}

const definite = setOf('the this these those its their his her');

/** The kept noun that ends the phrase of a lost adjective, only lost ones between; -1 where there is none. */
function headAfter(c: Comparison, at: number): number {
  let i = at + 1;
  while (c.passage[i]?.content && !c.passage[i]?.parted && !isKept(c, i) && i - at < 3) i += 1;
  const next = c.passage[i];
  if (!next?.content || next.parted || next.kind !== 'word' || !isKept(c, i) || isVerbForm(next)) return -1;
  // The last of several kept words is the noun.
  while (c.passage[i + 1]?.content && !c.passage[i + 1]?.parted && isKept(c, i + 1)
    && !isVerbForm(c.passage[i + 1] ?? next)) i += 1;
  return i;
}

const wordsOf = (tokens: readonly Token[]) => tokens.map((token) => token.text).join(' ');

export const restriction: Rule = {
  name: 'restriction-lost',
  faults: (check) => {
    const c = check.comparison;
    return [
      ...lossesBehindNouns(c).filter((loss) => limits(check, loss))
        .map(({ from, to }) => wordsOf(c.passage.slice(from, to))),
      ...c.passage.filter((_, at) => lostKind(c, at)).map((token) => token.text),
    ];
  },
};
