/** What an editor says beside the article: who the author is, whose views these are. */
import { placeOf } from '../regions/gazetteer.ts';
import { isOwnViews } from './own-views.ts';
import { splitSentences } from './sentences.ts';
import { oneI } from './hygiene.ts';
import { isName } from './names.ts';
import { any, begins, pattern } from './pattern.ts';

export interface Note {
  /** Catalogue id of the reason that it is no part of the article. */
  why: 'furniture-editors-note' | 'furniture-author-note' | 'furniture-disclaimer';
  authors: string[];
  /** Its sentences, except those that only present the author. */
  disclaimers: string[];
  /** Those of them that say that the views are the author's own. */
  ownViews: string[];
  outlet: string | null;
  /** Whose position it is not: the outlet, or the author's employer. */
  outletGuess: string | null;
  /** How many sentences stand after the label. */
  sentences: number;
}

const opening = '[([*]*\\s*';
const separator = '\\s*[:.–—-]*\\s*';
const person = any('author', 'writer', 'contributor');
const editorsNote = begins(
  opening,
  any('editor[’\']?s?', 'editors[’\']?', 'editor[ -]in[ -]chief[’\']?s', 'editorial', 'publisher[’\']?s'),
  ' note\\b', separator,
);
const authorNote = begins(opening, any(
  `about the ${person}s?`, 'author bio(?:graphy)?',
  `the ${person}s?(?:, [^,.]{3,60},)? ${any('is', 'are', 'was', 'has', 'works', 'serves', 'teaches')}\\b`,
), separator);
/** The same in Azerbaijani, Russian and Turkish: only with words behind them, for alone they name a kind. */
const otherEditorsNote = begins(opening, any(
  'redaksiyadan', 'redaksiya(?:nin)? qeydi', 'redaktorun qeydi', '(?:от|примечание) (?:редакции|редактора)', 'прим\\. ред',
  'editör(?:ün)? notu', 'yayin kurulu(?:nun)? notu',
), '\\s*[:.–—]\\s*(?=\\S)');
const otherAuthorNote = begins(opening, any('müəllif haqqinda', 'об автор(?:е|ах)', 'yazar hakkinda'), separator);
const disclaimerNote = begins(opening, any('disclaimer', 'nb', 'note'), '\\s*[:.–—-]+\\s*');

const doing = any(
  'is', 'was', 'serves', 'works', 'writes', 'covers', 'teaches', 'heads', 'leads', 'holds', 'speciali[sz]es',
  'has (?:been|worked|covered|written|served)',
);
const presents = new RegExp(
  `^[(*]*(?:[Tt]he (?:author|writer), )?([^,(]{3,200}?)(?: \\([^()]{2,40}\\))?(?:,[^,.]{2,80},|,)? ${doing}\\b`,
);

/** `Иван Петров — политолог, …` */
const presentsByDash = /^[(*]*([^,.–—]{3,80}?)\s[–—-]\s(?=\p{Ll})/u;

/**
 * What a note says of the text is the publisher's word on it. What it says of anybody else is not passed on
 * to readers.
 */
const ofText = pattern(
  '\\b',
  any(
    'this (?:article|story|interview|piece|text|post|op-ed|commentary|report|essay|column|translation)',
    '(?:updated|corrected|first published|originally (?:published|appeared)|translated|edited)',
  ),
  '\\b',
);

/** Of a disclaimer's sentences, those that are about the text, and those of them that are about its views. */
export function saidOfText(paragraph: string): Pick<Note, 'disclaimers' | 'ownViews'> {
  const sentences = splitSentences(paragraph, 'en').map((sentence) => sentence.text);
  return {
    disclaimers: sentences.filter((one) => isOwnViews(one) || ofText.test(one)),
    ownViews: sentences.filter(isOwnViews),
  };
}

/** Reads a paragraph as an editor's or author's note; null when it is part of the article. */
export function readNote(paragraph: string): Note | null {
  const plain = oneI(paragraph);
  const label = [editorsNote, authorNote, disclaimerNote, otherEditorsNote, otherAuthorNote]
    .map((form) => form.exec(plain)).find((found) => found !== null);
  if (!label && !isOwnViews(paragraph)) return null;
  // "The author is …" is both the label and the beginning of the sentence.
  const words = label && !/^[([*]*\s*the /i.test(label[0]) ? paragraph.slice(label[0].length) : paragraph;
  const bare = words.replace(/^[([*]+|[)\]*]+$/g, '');
  const sentences = splitSentences(bare, 'en').map((sentence) => sentence.text);
  const own = sentences.filter(isOwnViews);
  const why = reasonOf(paragraph, sentences);
  if (!why) return null;
  const isEditors = why === 'furniture-editors-note';
  return {
    why,
    authors: [...new Set(sentences.flatMap((sentence) => presented(sentence) ?? []))],
    disclaimers: sentences.filter((one) => isOwnViews(one) || (isEditors && ofText.test(one))),
    ownViews: own,
    ...outletOf(own),
    sentences: sentences.length,
  };
}

function reasonOf(paragraph: string, sentences: string[]): Note['why'] | null {
  const plain = oneI(paragraph);
  if (editorsNote.test(plain) || otherEditorsNote.test(plain)) return 'furniture-editors-note';
  if (authorNote.test(plain) || otherAuthorNote.test(plain)) return 'furniture-author-note';
  const own = sentences.some(isOwnViews);
  const only = sentences.every((sentence) => isOwnViews(sentence) || presented(sentence) !== null);
  return own && only ? 'furniture-disclaimer' : null;
}

/** The person whom a sentence presents: `Jane Doe is a fellow at …`, `Jane Doe, a former envoy, writes …`. */
export function presented(sentence: string): string | null {
  const name = (presents.exec(sentence) ?? presentsByDash.exec(sentence))?.[1];
  return name !== undefined && isName(name) ? name : null;
}

const nameRest = '[\\p{L}\\p{N}’\'.-]*';
const site = '[\\p{L}\\p{N}-]{2,}\\.\\p{L}{2,4}\\b';
const outletName = `((?:The )?\\p{Lu}${nameRest}(?: (?:of |the )?[\\p{Lu}&]${nameRest}){0,4}|${site})`;
/** Whose position it is may be said by way of those who work there. */
const itsPeople =
  '(?:(?:editors?|editorial (?:board|team|staff|office)|owners?|publishers?|staff)(?:,? (?:or|and) [a-z]+){0,2} '
  + '(?:of|at) (?:the )?)?';
const position = '(?:position|polic(?:y|ies)|stance|line|views?|opinions?|board)s?';
/** Case tells a name here. */
const editorialOf = new RegExp(`editorial ${position}(?: or [a-z ]+)? (?:of|at) (?:the )?${outletName}`, 'u');
const editorialBy = new RegExp(
  `\\b(?:reflect|represent|express)s? (?:the )?${outletName}[’']s? (?:own |official )*`
    + `(?:editorial )?${position}`,
  'u',
);
const positionOf = new RegExp(
  `\\b(?:(?:${position}|those) (?:or [a-z ]+ )?(?:of|at)|attributed to) (?:the )?${itsPeople}${outletName}`, 'u',
);

/** What the forms above need and is quickly seen: names take long to look for. */
const possessive = new RegExp(`[’']s? (?:own |official )*(?:editorial )?${position}`);
const positionCue = /(?:of|at|attributed to) /;

/** Whose position an author's is not, without being an outlet: employers, states. */
const institution = pattern('\\b', any(
  'department', 'ministry', 'government', 'university', 'institut(?:e|ion)', 'army', 'navy', 'forces?',
  'agency', 'organi[sz]ation', 'cent(?:er|re)', 'college', 'school', 'academy', 'council', 'company', 'union',
  'nations', 'bank', 'parliament', 'state', 'foundation', 'office', 'command', 'corps', 'party',
), '\\b');

/** An editorial stance is an outlet's; a bare position may be that of the author's employer. */
function outletOf(sentences: string[]): Pick<Note, 'outlet' | 'outletGuess'> {
  const find = (form: RegExp, cue: RegExp) => sentences
    .filter((sentence) => cue.test(sentence))
    .map((sentence) => form.exec(sentence)?.[1]?.replace(/(?:[’']s)?[.’'-]*$/, ''))
    .find(Boolean) ?? null;
  const other = find(positionOf, positionCue);
  const doubtful = other !== null && (institution.test(other) || placeOf(other.toLowerCase()) !== null);
  const outlet = find(editorialOf, /editorial/) ?? find(editorialBy, possessive) ?? (doubtful ? null : other);
  return { outlet, outletGuess: doubtful ? other : null };
}
