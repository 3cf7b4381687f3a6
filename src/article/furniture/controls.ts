/** The page's own buttons and counters. */
import { all, any, begins, beginsWith, pattern, whole } from '../pattern.ts';
import { networks, type FurnitureRule } from './rule.ts';

const shareWord = any(
  'share', 'shares', 'shared', 'tweet', 'post', 'pin', 'send', 'e-?mail', 'print', 'copy', 'link', 'url', 'copied',
  'save', 'bookmark', 'like', 'follow', 'us', 'listen', 'on', 'via', 'to', 'this', 'article', 'story', 'page',
  'with', 'friends?', 'back', 'top', 'and', 'a', 'more', 'options', 'mins?', '\\d+', networks,
);
const shareCue = any(
  'share', 'tweet', 'print', 'e-?mail', 'copy', 'save', 'bookmark', 'listen', 'follow', networks,
);
const beforeComments = any(
  '\\d[\\d.,]*', 'no', 'view', 'show', 'read', 'all', 'add', 'post', 'write', 'leave', 'load', 'hide', 'see',
  'your', 'the', 'a', 'more',
);
const afterComments = any('\\(?\\d+\\)?', 'here', 'below', 'off', 'closed', 'are closed', 'section');

const download = any(
  '(?:download|view|open|get)(?: (?:the|as|full))* (?:pdf|report|document|file)(?:\\s*\\([\\d.,]+ ?[km]i?b\\))?',
  'pdf', '(?:pdf )?version history', '(?:show|hide) (?:overview|summary|contents|details|all)',
);

const homepage = any('home', 'main', 'news', 'homepage');

export const controls: FurnitureRule[] = [
  {
    why: 'furniture-separator', longest: 0, sentences: 'remove',
    test: /^(?!.*[+↺])[^\p{L}\p{N}]+$/u,
  },
  {
    why: 'furniture-font-widget', longest: 12, sentences: 'remove',
    test: pattern('^(?=.*(?:[+↺−–-]|px))', any(
      '[\\s+\\-−–—↺↻⟲⟳|/]', 'a{1,3}\\b', '\\d{1,3}(?!\\d)(?:px|pt|%)?', 'px', 'reset', 'default',
    ), '+$'),
  },
  {
    why: 'furniture-font-widget', longest: 12, sentences: 'remove',
    test: whole('(?:text|font)[ -]?size\\b', any(
      '[\\s+\\-−–:|]', 'a', 'small', 'medium', 'normal', 'large', 'larger', 'smaller', 'default', '\\d+(?!\\d)',
      'px',
    ), '*'),
  },
  {
    why: 'furniture-share', longest: 16, sentences: 'spare',
    test: all(pattern(`\\b${shareCue}\\b`), whole(`(?:\\b${shareWord}\\b|[\\s|·•:,/+&!.()-])+`)),
  },
  {
    why: 'furniture-share', longest: 24, sentences: 'remove',
    test: beginsWith(
      `(?:please )?(?:share|follow|join|like|find|subscribe to) (?:this|us|our)\\b`,
      `\\b(?:${networks}|channel|page|social media|apps?)\\b`,
    ),
  },
  {
    why: 'furniture-comments', longest: 8, sentences: 'remove',
    test: whole(
      `(?!no comment\\b)(?:${beforeComments}\\s+)*`, any('comments?', 'replies'), `(?:\\s+${afterComments})*`,
      '\\s*[()\\d.!:]*',
    ),
  },
  {
    why: 'furniture-comments', longest: 20, sentences: 'remove',
    test: begins(any(
      'join the (?:conversation|discussion|debate)[.!]?$', 'what do you think\\?.*\\bcomments\\b',
      'have your say[.!]?$', 'be the first to comment', 'log in to comment',
    )),
  },
  {
    why: 'furniture-counter', longest: 7, sentences: 'remove',
    test: whole(any(
      '(?:about )?\\d{1,3}[ -]?min(?:ute)?s?[ -](?:read|reading|to read)',
      '(?:estimated )?(?:reading|read) time\\s*[:–-]?\\s*(?:about )?\\d{1,3}[ -]?(?:min(?:ute)?s?)?',
      '\\d[\\d.,]*\\s?[km]?\\s+(?:views?|reads?|likes?|shares?)',
      '(?:views?|reads?|viewed|hits)\\s*[:–-]\\s*\\d[\\d.,]*(?: times)?', '\\d{1,2}:\\d{2}', '\\d{1,7}',
    )),
  },
  {
    why: 'furniture-navigation', longest: 5, sentences: 'remove',
    test: whole('[«»←→<>‹›\\s]*', any(
      'back to (?:top|home|news|list)', 'go to top', 'skip to (?:main )?(?:content|navigation)',
      '(?:previous|next)(?: (?:article|post|story|page|news))?', 'home', 'main page', 'menu', 'search', 'close',
      'loading', 'load more', 'show more', 'show less', 'see all', 'view all', 'all news',
    ), '[«»←→<>‹›\\s.…]*'),
  },
  {
    why: 'furniture-navigation', longest: 16, sentences: 'remove',
    test: all(
      begins(homepage, '\\s*[>»/›|→]'),
      whole(homepage, "(?:\\s*[>»/›|→]\\s*[\\p{L}&'][\\p{L}&' -]{1,30}){1,5}"),
    ),
  },
  {
    why: 'furniture-navigation', longest: 16, sentences: 'remove',
    test: whole(`${download}(?:\\s*[|·•]\\s*${download}){0,3}`),
  },
  {
    // An entry in a list of versions: `4 May 2026 (No. 7 – version 2)`.
    why: 'furniture-navigation', longest: 12, sentences: 'remove',
    test: whole('[^()]{3,60}\\([^()]{0,40}\\bversion:? [\\d.]{1,8}\\)'),
  },
  {
    why: 'furniture-advertisement', longest: 3, sentences: 'remove',
    test: whole(
      '[-–—([*\\s]*', any('advertisements?', 'advert', 'ads?', 'advertising', 'sponsored links?', 'promoted'),
      '[-–—)\\]*\\s:.]*',
    ),
  },
  {
    why: 'furniture-advertisement', longest: 12, sentences: 'remove',
    test: begins('[-–—([*\\s]*(?:advertisement[\\s·•|–—-]+)?', any(
      '(?:the )?(?:story|article) continues (?:below|after)', 'continue reading (?:below|the main story)',
      'skip ad(?:vertisement)?\\b', 'scroll (?:down )?to continue', '(?:report|hide) this ad\\b',
    )),
  },
  {
    // What a player says where it can't play.
    why: 'furniture-outside', longest: 20, sentences: 'remove',
    test: begins(any(
      'to (?:play|view|watch|see) (?:this|the) (?:video|clip|content|page)\\b.*\\b(?:enable|javascript|browser|flash)\\b',
      '(?:this|the) (?:video|audio|content) (?:can ?not|can[’\']t) be (?:played|displayed|shown)\\b',
      'your browser (?:does not|doesn[’\']t) support\\b', '(?:please )?enable javascript\\b',
    )),
  },
];
