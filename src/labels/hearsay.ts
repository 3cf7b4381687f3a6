/** What has come to the author's ears: "one hears", "we are told", "I am told by a driver that". */
import { at } from './frames.ts';
import { isNamed, sortOf } from './holders.ts';
import { hearing } from './lexicon/reporting.ts';
import { phraseAfter } from './phrases.ts';
import { isMain, type Attribution } from './reporting.ts';
import { unnamed } from './saying.ts';
import type { Token } from './tokens.ts';
import { PhraseFinder } from './words.ts';

const heard = new PhraseFinder(hearing);
/** Words at which hearsay may begin. */
export const hearingFirst: ReadonlySet<string> = new Set(heard.firstWords);

/** Hearsay that begins at token `i`: of the one after "by", or of nobody. */
export function hearsay(tokens: readonly Token[], i: number, first: number): Attribution | null {
  const match = heard.at(tokens, i);
  if (!match) return null;
  const found = unnamed(tokens, 'passive', match, isMain(tokens, i));
  const by = at(tokens, match.to) === ',' ? match.to + 1 : match.to;
  const span = /^(?:by|from)$/u.test(at(tokens, by)) ? phraseAfter(tokens, by + 1) : null;
  const sort = span ? sortOf(tokens, span, first) : 'self';
  if (!span || sort === 'self' || sort === 'generic' || sort === 'anaphor') return found;
  return { ...found, frame: 'said', sort: sort === 'document' ? sort : 'agent', holder: span, named: isNamed(tokens, span, first), content: { from: span.to, to: tokens.length } };
}
