/** "X quoted Y as saying that …", "Y was quoted by X as saying …": Y's words, by way of X. */
import { askedOnce } from '../asked.ts';
import { at } from './frames.ts';
import { isNamed, sortOf } from './holders.ts';
import { phraseAfter, phraseBefore, type Span } from './phrases.ts';
import { isMain, type Attribution } from './reporting.ts';
import { said } from './saying.ts';
import { subject } from './subject.ts';
import type { Token } from './tokens.ts';
import { beforeVerb } from './verb-group.ts';
import { words } from './words.ts';

/** Verbs that pass on what somebody else said. */
export const relaying = words('quote quotes quoted quoting cite cites cited citing report reported');
const telling = /^(?:saying|telling|stating|claiming|declaring|warning|writing|adding|insisting|describing|calling)$/u;
/** How far "as saying" may stand from the verb, in tokens. */
const reach = 22;

/** Where "as saying" stands after the verb in the same clause, or -1. */
function asSaying(tokens: readonly Token[], verb: number): number {
  for (let i = verb + 1; i < Math.min(tokens.length - 1, verb + reach); i += 1) {
    if (at(tokens, i) === 'as' && telling.test(at(tokens, i + 1))) return i;
    if (tokens[i]?.kind === 'open' || tokens[i]?.text === ';' || tokens[i]?.text === ':') return -1;
  }
  return -1;
}

function speaker(tokens: readonly Token[], span: Span | null, first: number): Span | null {
  const sort = span ? sortOf(tokens, span, first) : 'thing';
  return sort === 'agent' || sort === 'document' ? span : null;
}

const relays = askedOnce((word) => relaying.has(word));

/** The attribution that such a verb at `verb` makes, or null. */
export function relayedAt(tokens: readonly Token[], verb: number, first: number): Attribution | null {
  const token = tokens[verb];
  if (!token || !relays(token)) return null;
  const as = asSaying(tokens, verb);
  if (as < 0) return null;
  const group = beforeVerb(tokens, verb);
  const passive = /^(?:is|are|was|were|been)$/u.test(at(tokens, verb - 1));
  const holder = passive
    ? speaker(tokens, subject(tokens, verb)?.span ?? null, first)
    : speaker(tokens, phraseAfter(tokens, verb + 1, as), first);
  if (!holder) return null;
  const via = passive
    ? at(tokens, verb + 1) === 'by' ? speaker(tokens, phraseAfter(tokens, verb + 2, as), first) : null
    : speaker(tokens, group.at >= 0 ? phraseBefore(tokens, group.at + 1) : null, first);
  const content = { from: as + 2, to: tokens.length };
  return {
    ...said(tokens, holder, 'agent', verb, first, isMain(tokens, Math.max(0, group.at)), content),
    via,
    named: isNamed(tokens, holder, first),
    cue: { from: verb, to: verb + 1 },
  };
}
