/** Clauses in other words' order that say the same: "Had they left" and "If they had left", "the envoy, X," and "X, the envoy,". */
import { isVerb } from '../../labels/verb-group.ts';
import { quantifiers } from '../words/cues.ts';
import { determiners, isAuxiliary, isFunctionWord, prepositions } from '../words/grammar.ts';
import { isPastForm } from '../words/irregular.ts';
import { isVerbForm } from '../words/verb.ts';
import { tokenise } from '../words.ts';
import { cuesOf } from './speech.ts';

const opened = /^(?<lead>(?:.*?[,;] )?)(?<first>Had|Should|Were|had|should|were) (?<rest>(?:the|a|an|its|their|his|her|it|he|she|they|\p{Lu}\p{L}+)\b.*)$/su;

/** "Had the guards left, …" → "If the guards had left, …"; "Should they leave" → "If they should leave", "If they leave". */
export function withIf(text: string): string[] {
  const found = opened.exec(text)?.groups;
  if (!found) return [];
  const { lead = '', first = '', rest = '' } = found;
  const tokens = tokenise(rest);
  const clause = tokens.findIndex(({ parted }) => parted);
  const verb = tokens.slice(0, clause < 0 ? tokens.length : clause).findIndex(({ lower, capital }, at) => at > 0 && !capital
    && (first.toLowerCase() === 'had' ? isPastForm(lower) || lower === 'been' || lower === 'not'
      : lower === 'to' || lower === 'be' || lower === 'not' || isVerb(lower)));
  const at = tokens[verb]?.start;
  if (verb < 1 || at === undefined) return [];
  const opening = `${lead}${lead === '' ? 'If' : 'if'} `;
  return [`${opening}${rest.slice(0, at)}${first.toLowerCase()} ${rest.slice(at)}`, ...(first.toLowerCase() === 'should' ? [opening + rest] : [])];
}

const between = /^(?<lead>(?:.*? that )?)(?<one>[^,;:“”"]+), (?<other>[^,;:“”"]+), (?<rest>.+)$/su;

/** "The envoy, Tesfaye Gebrehiwot, urged" → "Tesfaye Gebrehiwot, the envoy, urged": of two that name one the name comes first. */
export function withNameFirst(text: string): string | null {
  const found = between.exec(text)?.groups;
  if (!found) return null;
  const { lead = '', one = '', other = '', rest = '' } = found;
  if (!isNameOnly(other) || isNameOnly(one) || !describes(one) || !tokenise(rest).slice(0, 3).some(isVerbForm)) return null;
  return `${lead}${other}, ${one.slice(0, 1).toLowerCase()}${one.slice(1)}, ${rest}`;
}

const isNameOnly = (text: string) => {
  const tokens = tokenise(text);
  return tokens.length > 0 && tokens.length < 6 && tokens.every(({ capital, lower }) => capital && !determiners.has(lower) && !prepositions.has(lower));
};

/** A noun phrase: no verb, and it begins as one. */
const describes = (text: string) => {
  const tokens = tokenise(text);
  return tokens.length < 14 && !tokens.some(isVerbForm) && !prepositions.has(tokens[0]?.lower ?? '')
    && (determiners.has(tokens[0]?.lower ?? '') || tokens.some(({ possessive }) => possessive));
};

const ofWhole = /^(?<lead>(?:.*? that )?)of (?<whole>(?:the|these|those|its|their|his|her) [^,;:“”"]+), (?<part>(?:(?:less|more|fewer) than )?(?:(?:a|an|only|about|nearly|almost|over) )?[\p{L}\d-]+) (?<rest>[^,;:].*)$/siu;

/** "Of the twelve deputies who signed, five have …" → "five of the twelve deputies who signed have …". */
export function withPartFirst(text: string): string | null {
  const { lead = '', whole = '', part = '', rest = '' } = ofWhole.exec(text)?.groups ?? {};
  const counts = tokenise(part).every(({ kind, lower }) => kind === 'number' || quantifiers.has(lower) || lower === 'than' || lower === 'a' || lower === 'an');
  return rest !== '' && counts && tokenise(rest).slice(0, 2).some(isVerbForm) ? `${lead}${part} of ${whole} ${rest}` : null;
}

const called = /\b(?<article>an?|the) (?<noun>\p{Ll}[\p{Ll} -]*?)(?: called |, )(?<name>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)(?:,(?= (?:that|which|who)\b)|(?=,))/u;

/** "an operation called Baltic Sentry, with …", "a company, Ro Marine, that …" → "Baltic Sentry, an operation with …". */
export function withNoteBehind(text: string): string | null {
  const found = called.exec(text);
  const { article = '', noun = '', name = '' } = found?.groups ?? {};
  if (!found || noun.split(' ').some((word) => isFunctionWord(word))) return null;
  const behind = text.slice(found.index + found[0].length).replace(/^,/u, '');
  return `${text.slice(0, found.index)}${name}, ${article} ${noun}${behind}`;
}

const relative = /(?<noun>\p{L}+) (?:that|which) (?<who>(?:(?:an?|the|its|their|his|her) )?[\p{L}’' -]{2,40}?) (?:had |has |have )?(?<verb>\p{Ll}+)(?<rest>[^,;.:]*)/u;

/** "Paris claims that her passport was taken" tells of no claims that somebody took. */
function isSaid(text: string, end: number): boolean {
  const tokens = tokenise(text);
  return cuesOf(tokens).some(({ at }) => tokens[at]?.end === end);
}

/** "boats that Italy handed over to Tunisia" → "boats handed over to Tunisia by Italy". */
export function withParticiple(text: string): string[] {
  const found = relative.exec(text);
  const { noun = '', who = '', verb = '', rest = '' } = found?.groups ?? {};
  if (!found || isAuxiliary(verb) || !isPastForm(verb) || isSaid(text, found.index + noun.length) || tokenise(who).some((token) => isVerbForm(token) || prepositions.has(token.lower) && token.lower !== 'of')) return [];
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  return [`${before}${noun} ${verb} by ${who}${rest}${after}`, ...(rest === '' ? [] : [`${before}${noun} ${verb}${rest} by ${who}${after}`])];
}

const remark = /^(?<main>[^;:]+?), (?:an?|the) (?<noun>\p{Ll}+(?: \p{Ll}+)?) (?:that|which) (?<who>[^;:]+)$/su;

/** "…, a charge that Serbia's minister dismissed as a fairy tale" → "…; Serbia's minister dismissed the charge as a fairy tale". */
export function withRemarkApart(text: string): string[] {
  const { main = '', noun = '', who = '' } = remark.exec(text)?.groups ?? {};
  const tokens = tokenise(who);
  const verb = tokens.findIndex((token, at) => at > 0 && isVerbForm(token) && !isAuxiliary(token.lower));
  const end = tokens[verb]?.end;
  return main === '' || end === undefined ? [] : [`${main}; ${who.slice(0, end)} the ${noun}${who.slice(end)}`];
}

const told = /^(?<before>[^;:]*?), (?<link>who|which|whose|where) (?<what>[^,;:]+?)(?:[,;:.].*)?$/su;

/** "The monitors, whose mandate runs out, have counted" → "The monitors’s mandate runs out": what is told besides, as a statement. */
export function withClauseApart(text: string): string[] {
  const { before = '', link = '', what = '' } = told.exec(text)?.groups ?? {};
  const tokens = tokenise(before);
  const start = tokens.findLastIndex((token, at) => prepositions.has(token.lower) || token.parted || (isVerbForm(token) && at < tokens.length - 1));
  const noun = tokens[tokens[start]?.parted && !prepositions.has(tokens[start]?.lower ?? '') ? start : start + 1];
  // What somebody says goes on in its clauses.
  if (!noun || cuesOf(tokens).length > 0) return [];
  const who = before.slice(noun.start);
  return [link === 'where' ? `In ${who} ${what}.` : `${who}${link === 'whose' ? '’s' : ''} ${what}.`];
}
