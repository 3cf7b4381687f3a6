/** "This has led X to call for", "the raid prompted some to ask", "we heard X say": what X said is told, whatever made him or whoever heard it. */
import { askedOnce } from '../asked.ts';
import { at } from './frames.ts';
import { sortOf } from './holders.ts';
import { phraseAfter } from './phrases.ts';
import { isMain, type Attribution } from './reporting.ts';
import { said } from './saying.ts';
import type { Token } from './tokens.ts';
import { PhraseFinder, words } from './words.ts';

/** Verbs that make somebody speak; past forms, which cannot be nouns. */
export const prompting: ReadonlySet<string> = words(`
led prompted pushed forced driven drove caused compelled inspired moved provoked spurred persuaded convinced tempted`);
const spoken: ReadonlySet<string> = words(`
say argue claim warn demand ask question worry fear suspect believe think conclude complain accuse blame condemn denounce
criticise criticize wonder predict doubt insist deny urge assert`);
const calls = new PhraseFinder(['call for', 'call on', 'speak of']);
/** How far the "to" may stand from the verb, in tokens. */
const reach = 10;

export const hearing: ReadonlySet<string> = words('hear hears heard overheard');
const saying = /^(?:say|saying|argue|arguing|claim|claiming|warn|warning|insist|insisting|complain|complaining|tell|telling|describe|describing|declare|declaring|promise|promising|ask|asking|explain|explaining|boast|boasting)$/u;

/** "We have heard the president say": his words, whoever heard them. */
function heardAt(tokens: readonly Token[], verb: number, first: number): Attribution | null {
  // "heard from prosecutors that".
  const from = at(tokens, verb + 1) === 'from' ? phraseAfter(tokens, verb + 2) : null;
  if (from && at(tokens, from.to) === 'that' && sortOf(tokens, from, first) === 'agent') return said(tokens, from, 'agent', verb, first, isMain(tokens, verb), { from: from.to + 1, to: tokens.length });
  const says = tokens.findIndex(({ lower }, i) => i > verb + 1 && i < verb + reach && saying.test(lower));
  const span = says < 0 ? null : phraseAfter(tokens, verb + 1, says);
  const sort = span ? sortOf(tokens, span, first) : 'thing';
  return span && span.to === says && (sort === 'agent' || sort === 'anaphor') ? said(tokens, span, sort, says, first, isMain(tokens, verb)) : null;
}

const prompts = askedOnce((word) => hearing.has(word) || prompting.has(word));

/** The attribution that such a verb at `verb` makes, or null. */
export function promptedAt(tokens: readonly Token[], verb: number, first: number): Attribution | null {
  const token = tokens[verb];
  if (!token || !prompts(token)) return null;
  if (hearing.has(token.lower)) return heardAt(tokens, verb, first);
  const to = tokens.findIndex(({ lower }, i) => i > verb + 1 && i < verb + reach && lower === 'to');
  if (to < 0 || !(spoken.has(at(tokens, to + 1)) || calls.at(tokens, to + 1))) return null;
  const span = phraseAfter(tokens, verb + 1, to);
  const sort = span ? sortOf(tokens, span, first) : 'thing';
  if (!span || span.to !== to || (sort !== 'agent' && sort !== 'anaphor')) return null;
  return said(tokens, span, sort, to + 1, first, isMain(tokens, verb));
}
