/** Whose picture, whose information: lines between an article's paragraphs. */
import { any, begins, whole } from '../pattern.ts';
import type { FurnitureRule } from './rule.ts';

const agency = any(
  'reuters', 'afp', 'ap', 'associated press', 'getty(?: images)?', 'epa(?:-efe)?', 'efe', 'dpa', 'tass',
  'ria novosti', 'sputnik', 'xinhua', 'anadolu(?: agency)?', 'aa', 'shutterstock', 'istock', 'alamy', 'unsplash',
  'wikimedia(?: commons)?', 'bloomberg', 'interfax', 'azertac', 'apa', 'trend', 'ukrinform', 'archive',
);
const picture = '(?:file )?' + any('photo(?:graph)?s?', 'images?', 'pictures?', 'illustrations?', 'screenshots?');
const bracket = '[([]?\\s*';
const unbracket = '\\s*[)\\].]?';
const person = "[\\p{L}. '’-]{2,40}";

export const credits: FurnitureRule[] = [
  {
    why: 'furniture-photo-credit', longest: 10, sentences: 'spare',
    test: begins(
      bracket, `(?:(?:all )?${picture} )?`, any('credits?', 'source', 'courtesy(?: of)?', 'copyright'),
      '\\s*[:©–]+\\s*\\S',
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
    test: whole(
      bracket, '(?:©|@)?\\s*', `(?:${person}[/|,–-]\\s?)?`, agency, `(?:\\s?[/|,–-]\\s?${person})?`,
      `(?:\\s+${picture})?`, unbracket,
    ),
  },
  {
    why: 'furniture-photo-credit', longest: 6, sentences: 'remove',
    test: whole(
      bracket, any('file', 'archive', 'stock', 'illustrative', 'representational', 'handout', 'undated'), '\\s+',
      picture, unbracket,
    ),
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
    why: 'furniture-author-note', longest: 40, sentences: 'remove',
    test: whole(any(
      '[(]?(?:additional |with )?(?:reporting|writing|editing) by\\b.*',
      '.{3,120}\\bcontributed (?:to|reporting (?:to|for)) this (?:report|article|story|piece)[.)]*',
    )),
  },
];
