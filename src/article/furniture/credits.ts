/** Whose picture, whose information: lines between an article's paragraphs. */
import { all, any, begins, pattern, whole } from '../pattern.ts';
import type { FurnitureRule } from './rule.ts';

const agency = any(
  'reuters', 'afp', 'ap', 'associated press', 'getty(?: images)?', 'epa(?:-efe)?', 'efe', 'dpa', 'tass',
  'ria novosti', 'sputnik', 'xinhua', 'anadolu(?: agency)?', 'aa', 'shutterstock', 'istock', 'alamy', 'unsplash',
  'wikimedia(?: commons)?', 'bloomberg', 'interfax', 'azertac', 'apa', 'trend', 'ukrinform', 'archive',
);
const picture = '(?:file )?' + any('photo(?:graph)?s?', 'images?', 'pictures?', 'illustrations?', 'screenshots?');
const bracket = '[([]?\\s*';
const unbracket = '\\s*[)\\].]?';
const placed = '\\((?:far |top |bottom |second from (?:the )?)?(?:left|right|cent(?:er|re))\\)';
const credit = '(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ii]llustration)s?(?: [Cc]redit)?(?:\\s*[:©]|\\s+by\\s)';
const person = "[\\p{L}. '’-]{2,40}";

export const credits: FurnitureRule[] = [
  {
    why: 'furniture-photo-credit', longest: 10, sentences: 'spare',
    test: begins(
      bracket, `(?:(?:all )?${picture} )?`, any('credits?', 'source', 'courtesy(?: of)?', 'copyright'),
      '\\s*[:©–]+\\s*(?!https?:)\\S',
    ),
  },
  {
    why: 'furniture-photo-credit', longest: 10, sentences: 'spare',
    test: begins(
      bracket, '(?:all )?', picture, any('\\s*[:©|/]\\s*', '\\s+[–—-]\\s+', '\\s+(?:by|courtesy|via)\\s+'), '\\S',
    ),
  },
  {
    // An agency's name alone, or with a photographer's: `[Reuters]`, `John Smith/AFP`, `EPA photo`.
    why: 'furniture-photo-credit', longest: 9, sentences: 'remove',
    test: all(pattern(agency), whole(
      bracket, '(?:©|@)?\\s*', `(?:${person}[/|,–-]\\s?)?`, agency, `(?:\\s?[/|,–-]\\s?${person})?`,
      `(?:\\s+${picture})?`, unbracket,
    )),
  },
  {
    why: 'furniture-photo-credit', longest: 6, sentences: 'remove',
    test: all(pattern(picture), whole(
      bracket, any('file', 'archive', 'stock', 'illustrative', 'representational', 'handout', 'undated'), '\\s+',
      picture, unbracket,
    )),
  },
  {
    why: 'furniture-caption', longest: 60, sentences: 'remove',
    test: begins(
      '(?:file )?',
      any('photo', 'picture', 'image', 'illustration', 'map', 'graphic', 'infographic', '(?:photo )?caption'),
      '\\s*[:–—]\\s*\\S',
    ),
  },
  {
    // A numbered figure's title: a text speaks of `Figure 2`, and stops behind the number only here.
    why: 'furniture-caption', longest: 60, sentences: 'remove',
    test: begins(
      any('figure', 'fig\\.', 'chart', 'graph', 'exhibit', 'рис(?:унок|\\.)', 'график', 'диаграмма', 'şəkil', 'qrafik', 'şekil', 'grafik'), ' ?\\d{1,3}\\s?[.:–—] ?\\S',
    ),
  },
  {
    // One sentence whose last words, in brackets, say whose picture it is.
    why: 'furniture-caption', longest: 60, sentences: 'remove',
    test: whole(
      '[^.!?]*[.!?]?\\s*[([]',
      any(
        `${agency}[ /](?:photos?|images?|pool)\\b`, '(?:file )?(?:photo|image|picture)(?: credit)?s?\\s*[:/©]',
        'photo by\\b', 'file photo\\b',
      ),
      '[^()[\\]]{0,60}[)\\]]\\.?',
    ),
  },
  {
    // One or two sentences and a credit: `The bridge at dawn. Image: Ministry of Roads.` Case tells a name.
    why: 'furniture-caption', longest: 45, sentences: 'remove',
    test: all(new RegExp(credit), new RegExp(
      `^[^.!?]{3,300}(?:[.!?][^.!?]{3,300})?(?:[.!?)\\]”"’]|(?=\\s+[(\\[|]))\\s+[(\\[|]?\\s*(?:[Ff]ile )?${credit}`
        + '\\s*\\p{Lu}[^.!?:;]{1,60}(?:\\.\\p{L}{2,4})?[)\\].]*$',
      'u',
    )),
  },
  {
    // Two or more people placed in a picture: no other text says in brackets who stands on which side.
    why: 'furniture-caption', longest: 45, sentences: 'remove',
    test: all(pattern(placed), pattern(`${placed}.*${placed}`)),
  },
  {
    why: 'furniture-author-note', longest: 40, sentences: 'remove',
    test: whole(any(
      '[(]?(?:additional |with )?(?:reporting|writing|editing) by\\b.*',
      '.{3,120}\\bcontributed (?:to|reporting (?:to|for)) this (?:report|article|story|piece)[.)]*',
    )),
  },
];
