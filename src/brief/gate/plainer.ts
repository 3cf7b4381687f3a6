/** A sentence in fewer or plainer words that says the same: without "I have argued that", "Norland's ministry" for "the ministry of Norland". */
import { objectVerbs, sayVerbs, showVerbs, toVerbs } from '../../labels/lexicon/reporting.ts';
import { isPlace } from '../../regions/gazetteer.ts';
import { isAuxiliary, setOf } from '../words/grammar.ts';
import { stem } from '../words/key.ts';
import { isVerbForm } from '../words/verb.ts';
import { tokenise, type Token } from '../words.ts';
import { longestStatement } from './independent.ts';

/** Each is held against the line in turn. */
const mostForms = 12;

/** The text in each plainer form, and in two of them at once; none where it is plain. */
export const plainForms = (text: string): string[] =>
  (text.length > longestStatement ? [] : plainer(text).flatMap((one) => [one, ...plainer(one)])).slice(0, mostForms);

const plainer = (text: string): string[] =>
  [withoutOwnFrame(text), withoutContact(text), uncleft(text), ...withOwnerFirst(text), ...predicatesApart(text), withSpeakerSaying(text)]
    .filter((other): other is string => other !== null && other !== text);

const capital = (text: string) => text.replace(/^(["“‘]?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());

const ownFrame = /^(?:as )?(?:I|we) (?:have |had )?(?:(?:long|often|always|already|repeatedly|also) )?(?:argued?|said|say|written|write|wrote|maintain(?:ed)?|contend(?:ed)?)(?: (?:before|elsewhere|earlier|in (?:this|these|my|our|the|an earlier|a previous) (?:news)?(?:paper|column|columns|pages|space|book|article|essay|journal|magazine)))*(?: that |, )/iu;
const ownView = /(?:^|,) ?in (?:my|our) (?:\p{L}+ )?(?:view|opinion|judge?ment),? /iu;

/** "I have argued in this newspaper that X", "The law is, in my view, good": whose view it is the label says. */
function withoutOwnFrame(text: string): string | null {
  const plain = text.replace(ownFrame, '').replace(ownView, ' ').trim();
  return plain === text ? null : capital(plain);
}

/** "Two residents reached by telephone said": how they were asked. */
const withoutContact = (text: string): string => text.replace(/ (?:reached|contacted|interviewed|speaking) (?:by|over|on|via) (?:the |a )?(?:tele)?(?:phone|video(?: call| link)?|message|text|email)(?= \p{Ll})/u, '');

const cleft = /^(?<lead>(?:.*?[,;] )?)what (?<who>[^,;:]{2,60}?) (?<verb>needs?|lacks?|wants?|requires?|fears?)(?: (?:now|instead|most|above all|today))* (?:is|are) (?!not\b|that\b|to\b)(?<rest>.+)$/isu;

/** "What Lund needs instead is a seat" → "Lund needs a seat". */
function uncleft(text: string): string | null {
  const { lead = '', who = '', verb = '', rest } = cleft.exec(text)?.groups ?? {};
  return rest === undefined ? null : `${lead}${capital(who)} ${verb} ${rest}`;
}

/** Of these "of" says whose they are; of a deed ("the invasion of Norland") it may say who suffers it. */
const owned = setOf(`ministry department government president parliament council bank minister premier chancellor army navy police court
  senate assembly opposition capital coast embassy ambassador leader leaders authorities king queen mayor governor secretary
  assertion claim position view statement demand request proposal offer word account version side`);

const ofOwner = /(?<![\p{L}’'-])(?<article>[Tt]he )?(?<head>(?:\p{Lu}[\p{L}-]+(?: (?:of|for|and|the) \p{Lu}[\p{L}-]+| \p{Lu}[\p{L}-]+)*|(?:(?<=[Tt]he )(?:\p{Ll}+ ){0,2})?\p{Ll}+)) of (?<owner>(?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*|the other side)(?![\p{L}-])/gu;

/** "the Ministry of Defence of Norland" → "Norland's Ministry of Defence". */
function withOwnerFirst(text: string): string[] {
  return [...text.matchAll(ofOwner)].flatMap(({ index, 0: found, groups: { head = '', owner = '' } = {} }) => {
    // "Ministry of Defence", "foreign minister"
    const noun = (/^\p{Lu}/u.test(head) ? head.split(' ')[0] : head.split(' ').at(-1))?.toLowerCase() ?? '';
    const last = owner.split(' ').at(-1)?.toLowerCase() ?? '';
    if (!owned.has(noun) || !(owner === 'the other side' || isPlace(last) || isPlace(owner.toLowerCase()))) return [];
    return [`${text.slice(0, index)}${owner}’s ${head}${text.slice(index + found.length)}`];
  });
}

/** What is said or done by words: of two such verbs behind one subject each stands by itself. */
function predicatesApart(text: string): string[] {
  const tokens = tokenise(text);
  const second = tokens.findIndex(({ lower, kind }, at) => joins.has(tokens[at - 1]?.lower ?? '') && at > 3 && kind === 'word' && speaks.has(stem(lower)) && /(?:ed|[^s]s)$|^(?:said|told|put)$/u.test(lower));
  const first = tokens.findLastIndex((token, at) => at > 0 && at < second - 1 && isPredicate(tokens, at) && !isQuoted(text, token));
  const [verb, join] = [tokens[second], tokens[second - 1]];
  if (!verb || !join || first < 1 || tokens[first]?.sentence !== verb.sentence) return [];
  // "said that the boat sank and warned": what is said may go on; "called it a lie and warned" may not.
  if (tokens.slice(first + 1, second - 1).some((token) => (token.lower === 'that' || isAuxiliary(token.lower)) && !isQuoted(text, token))) return [];
  return [`${text.slice(0, join.start).replace(/[,\s]+$/u, '')}.`, `${text.slice(0, groupStart(tokens, first))}${text.slice(verb.start)}`];
}

const joins = setOf('and but');
const speaks = new Set([...sayVerbs, ...showVerbs, ...objectVerbs, ...toVerbs].map(stem));
const nominal = setOf('a an the of who which that to its their his her this these those some any no');

/** A past or present form that is no participle behind its noun and no noun itself. */
const isPredicate = (tokens: readonly Token[], at: number): boolean => {
  const [token, before] = [tokens[at], tokens[at - 1]];
  return token !== undefined && isVerbForm(token) && !isAuxiliary(token.lower) && speaks.has(stem(token.lower))
    && !nominal.has(before?.lower ?? '') && !/^(?:by|of)$/u.test(tokens[at + 1]?.lower ?? '');
};

/** Where the verb begins with its auxiliaries, in UTF-16 units. */
function groupStart(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (at > 1 && (isAuxiliary(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower.endsWith('ly'))) at -= 1;
  return tokens[at]?.start ?? 0;
}

/** Whether a word stands between quotation marks. */
function isQuoted(text: string, { start }: Token): boolean {
  const before = text.slice(0, start);
  const count = (mark: string) => before.split(mark).length - 1;
  return count('“') > count('”') || count('"') % 2 === 1;
}

/** "…, according to two drivers." → "Two drivers said that …". */
function withSpeakerSaying(text: string): string | null {
  const { said = '', who = '' } = /^(?<said>[^;]+), according to (?<who>[^,;]+?)\.?$/su.exec(text)?.groups ?? {};
  return said === '' ? null : `${capital(who)} said that ${said.replace(/^(?:The|A|An|In|On|At|His|Her|Its|Their)\b/u, (word) => word.toLowerCase())}.`;
}
