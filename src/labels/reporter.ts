/** The author as a reporter: a first person that judges nothing. */
import { auxiliary, subordinators } from './lexicon/grammar.ts';
import type { Token } from './tokens.ts';
import { isAdverb, isFinite } from './verb-group.ts';

const confiding = /^(?:described|explained|confided|admitted|complained|recounted|conceded|confirmed|suggested|remarked|said|boasted|lamented|wrote)$/u;
const asking = /^(?:asked|interviewed|met|put|pressed|questioned|telephoned|phoned|called|reached|contacted|spoke|speak|talked|attended|visited)$/u;
const hearing = /^(?:heard|hear)$/u;

/** "whom I interviewed", "a dinner I attended", "we have heard him say", "described to me": the author only says how the word was had. */
export function asReporter(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  if (/^(?:me|us)$/u.test(tokens[i]?.text ?? '')) return before === 'to' && confiding.test(tokens[i - 2]?.lower ?? '');
  if (!/^(?:I|we)$/iu.test(tokens[i]?.text ?? '')) return false;
  const next = tokens.slice(i + 1, i + 5);
  const heard = next.findIndex(({ lower }) => hearing.test(lower));
  if (heard >= 0 && next[heard + 1]?.kind === 'word' && next[heard + 1]?.lower !== 'that' && next.slice(0, heard).every(({ lower }) => isAdverb(lower) || auxiliary.has(lower))) return true;
  // "officials I spoke to": a relative clause without its pronoun.
  const joined = /^(?:whom?|when|as|after)$/u.test(before) || (tokens[i - 1]?.kind === 'word' && !tokens[i - 1]?.capital && /[a-z]$/u.test(before) && !isFinite(before) && !isAdverb(before) && !subordinators.has(before) && !/^(?:and|but|or|so|yet|that)$/u.test(before));
  return joined && next.slice(0, 2).some(({ lower }) => asking.test(lower));
}
