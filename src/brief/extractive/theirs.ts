/** Whether what would stand under somebody's name is theirs: no word of the author's, and something that was said. */
import type { LabelledSentence } from '../../contracts.ts';
import { cuesOf } from '../gate/speech.ts';
import { hasVerb } from '../words/verb.ts';
import { tokenise } from '../words.ts';
import { standsAlone } from './stands.ts';

/** "Belgrade denies any role." */
export const fewestInClaim = 4;

/** What a line would say under `holder`'s name, and `said`, the same with the reporting words. */
interface Line { readonly said: string; readonly text: string; readonly holder: string }

/** @param sentence with the words by which it was taken for somebody's claim */
export const isTheirs = ({ text: sentence, reason }: LabelledSentence, { said, text, holder }: Line): boolean =>
  !(isAuthorWithin(sentence, holder) || isOnlyPutIn(text) || isEmpty(text, holder) || doesFirst(said, holder, reason.cue) || isMindRead(text, holder, reason.cue));

/** What nobody says by wanting or doing it: "Ankara wants to erase the line", "the Palace remains confident", "the army opposed the strike". */
const minded = /^(?:wants?|wanted|wish(?:es|ed)?|hopes?|hoped|seeks?|sought|aims?|aimed|intends?|intended|yearns?|yearned|longs?|loves?|hates?|craves?|covets?|oppos(?:es?|ed)|supports?|supported|backs|backed|recogni[sz](?:es?|ed)|favou?rs?|favou?red|prefers?|preferred|knows?|knew|assumes?|assumed|(?:is|are|was|were|remains?|remained|seems?|grew|feels?|felt) (?:\p{L}+ ){0,2}(?:confident|convinced|determined|certain|sure|eager|keen|bent|afraid|wary|happy|unhappy|worried|anxious|nervous|reluctant|content|desperate)|(?:confident|convinced|determined|certain|sure|eager|keen|bent|afraid|wary|worried|anxious|nervous|reluctant))\b/iu;
/** Those whose thoughts are on paper, or who were asked. */
const asked = /\b(?:experts?|analysts?|critics?|scholars?|observers?|economists?|historians?|commentators?|lawyers?|researchers?|pundits?|polls?|polling|surveys?|percent|per cent|respondents|voters|residents|some|many|most|all|majority|\d+|(?:two|three|four|five|six|seven|eight|nine) (?:in|out of) \p{L}+)\b|%/iu;

/** An author tells what somebody wants or fears without a word of theirs: it would stand as their own statement. */
const isMindRead = (text: string, holder: string, cue: string | null): boolean =>
  cue !== null && minded.test(cue) && !asked.test(holder) && !/["“«][^"“«”»]{12,2000}["”»]/u.test(text);

/**
 * "…, and I believe it", "as far as Ankara is concerned", "asked for talks, only to be refused", "apparently concluded": the author
 * speaks within what would stand as another's words.
 */
const authorWithin = new RegExp([
  String.raw`[,;—–]\s*(?:and|but|though|although|which)\s+I\b`, String.raw`\bas if (?:that|it|this|they|he|she)\b`,
  String.raw`\b(?:as|so) far as (?:\p{L}+ ){1,4}(?:is|was|are|were) concerned\b`, String.raw`, only to (?:be|find|see|learn)\b`,
  String.raw`\b(?:sees?|saw|seen) (?:him|her|it|them)sel(?:f|ves)\b`,
  String.raw`\b(?:apparently|evidently|presumably|clearly|obviously) (?:concluded|believes?|believed|thinks?|thought|decided|feels?|felt|hopes?|hoped|fears?|feared)\b`,
  // "Ominously, Norland claims", "Pirates, one suspects, found", "said what the mayor wanted him to say"
  String.raw`^(?:ominously|predictably|unsurprisingly|bizarrely|absurdly|ironically|curiously|tellingly|amusingly|shamefully|incredibly|as expected|as usual)\b`,
  String.raw`, one (?:suspects|imagines|assumes|hopes|fears),`, String.raw`\b(?:said|say|says) (?:exactly |precisely |just )?what (?:\p{L}+ ){1,4}want(?:s|ed)\b`,
  // "For decades Ankara openly condemned and steadily supported": what somebody has always done is told by the author.
  String.raw`^(?:for|over) (?:\p{L}+ ){0,2}(?:years|decades|generations|centuries),? (?!.*\b(?:said|says|has said|told|called|insisted|insists|claimed|claims|maintained|maintains|argued|argues) )`,
  // "accused him of theft, a claim that contradicts"
  String.raw`,\s+an? (?:\p{L}+ )?(?:claim|assertion|accusation|allegation|charge|contention|notion) (?:that|which|for which)\b`,
  // "which Norland claims—with no evidence—", "in its view - which is fanciful -"
  String.raw`(?:[—–(]|--|\s-(?=\s))\s*[^—–()]{0,40}\b(?:(?:no|without|little|scant) (?:\p{L}+ )?(?:evidence|proof|basis)|falsely|wrongly|fanciful|absurd(?:ly)?|baseless|implausibl[ey]|ludicrous(?:ly)?)\b[^—–()]{0,40}(?:[—–)]|--|\s-\s)`,
].join('|'), 'iu');

/** "Orsini said, looking out on the crowd.", "The agencies say: nonsense.": nothing of what was said, or nothing that tells of what. */
const isEmpty = (text: string, holder: string) => text.startsWith(holder)
  && (/^ (?:said|says|added|adds), \p{L}+ing\b[^"“«]*$/u.test(text.slice(holder.length)) || /^ (?:say|says|said|replied|replies|answer|answers|answered):? ["“‘]?\p{L}+(?:[ ,]+\p{L}+)?[.!]?["”’]?[.!]?$/u.test(text.slice(holder.length)));

/** Where it does not name its holder, its "I" is the holder's. */
const isAuthorWithin = (text: string, holder: string) => text.includes(holder) && authorWithin.test(text.replaceAll(/[“"][^“”"]*[”"]/gu, ''));

/** "the Persian—or, as the Saudis insist, the Arabian" has no verb but theirs who are put in: the rest of its sentence is missing. */
const putIn = /[,—–]\s*(?:(?:or|and),?\s+)?as\s[^,—–]{3,50}[,—–]/u;
const isOnlyPutIn = (text: string) => putIn.test(text) && !standsAlone(text.replace(putIn, ' '), undefined, fewestInClaim);

/**
 * "Washington armed the rebels and called it aid": what the author tells of somebody before that one speaks would stand as that
 * one's own words.
 * @param cue the words by which the sentence was taken for somebody's claim
 */
function doesFirst(text: string, holder: string, cue: string | null): boolean {
  const from = text.toLowerCase().indexOf(holder.toLowerCase()) + holder.length;
  const to = cue === null ? -1 : text.indexOf(cue, from);
  if (from < holder.length || to < 0) return false;
  const between = tokenise(text.slice(from - 1, to));
  return /(?:\b(?:and|but|then)|;)\s+(?:\p{L}+\s+){0,3}$/u.test(text.slice(from, to)) && hasVerb(between) && cuesOf(between).length === 0;
}
