/** What points to other articles. */
import { any, begins, whole } from '../pattern.ts';
import type { FurnitureRule } from './rule.ts';

const pointer = '[([►▶»→>*\\s]*';
/** Nothing more, or a colon or dash with the headline that is pointed at. */
const pointed = '\\s*(?:(?:[:–—>»→|]|-\\s)+\\s*.*|[.…)\\]]*)$';

export const pointers: FurnitureRule[] = [
  {
    why: 'furniture-link', longest: 40, sentences: 'remove',
    test: whole('(?:[^:.!?/]{2,30}:\\s*|[[(]?\\d{1,3}[\\]).]?\\s+)?(?:(?:https?://|www\\.|pic\\.twitter\\.com/)[^\\s]+\\s*)+'),
  },
  {
    why: 'furniture-read-also', longest: 40, sentences: 'remove',
    test: begins(
      pointer, any('read', 'see', 'watch', 'listen'), ' ', any('also', 'more', 'next', 'further', 'too'),
      '(?: (?:on|about|in|from)\\b[^:.!?]{0,40})?', pointed,
    ),
  },
  {
    why: 'furniture-read-also', longest: 40, sentences: 'remove',
    test: begins(pointer, any(
      'also read', 'read (?:this|now|on)', 'related',
      'related (?:articles?|stor(?:y|ies)|news|topics?|posts?|links?|content|reading|coverage)',
      'more (?:on this(?: story| topic)?|from [^.:]{1,40}|stories|news|like this)',
      'recommended(?: for you| reading| stories)?', 'you (?:may|might) (?:also )?(?:like|be interested in)',
      'don[’\']t miss', 'most (?:read|popular|viewed|shared)', 'trending(?: now)?', 'top stories',
      'latest (?:news|stories|updates)', 'editors?[’\']?s?[’\']? (?:picks?|choice)', 'up next',
      'in case you missed it', 'further reading', 'what to read next', 'keep reading', 'continue reading',
      'read (?:the )?(?:full|original|whole) (?:article|story|text|report|version)(?: here)?',
    ), pointed),
  },
  {
    why: 'furniture-tags', longest: 40, sentences: 'spare',
    test: begins(any(
      'tags?', 'topics?', 'keywords?', 'categor(?:y|ies)', 'filed under', 'posted in', 'tagged(?: with| as)?',
      'hashtags?',
    ), '\\s*[:|–—]\\s*\\S'),
  },
  {
    why: 'furniture-tags', longest: 30, sentences: 'remove',
    test: whole(any(
      '(?:tags|topics|keywords|categories|filed under):?', '(?:#[\\p{L}\\p{N}_]+[\\s,;]*)+',
    )),
  },
];
