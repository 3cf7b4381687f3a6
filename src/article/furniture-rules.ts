/** The words that furniture is known by. Alternatives never overlap in a loop: each pattern takes linear time. */
import { any, begins, beginsWith, whole } from './pattern.ts';

export interface FurnitureRule {
  /** A key of the catalogue. */
  why: string;
  test: RegExp;
  /** In words: a longer paragraph says something. */
  longest: number;
  /** `spare`: a full sentence stays, whatever it begins with. */
  sentences: 'spare' | 'remove';
}

const networks = any(
  'facebook', 'twitter', 'x', 'telegram', 'whatsapp', 'linkedin', 'instagram', 'youtube', 'tiktok', 'threads', 'viber',
  'reddit', 'pinterest', 'vk', 'messenger', 'bluesky', 'mastodon', 'flipboard', 'pocket', 'google news',
);
const shareWord = any(
  'share', 'shares', 'shared', 'tweet', 'post', 'pin', 'send', 'e-?mail', 'print', 'copy', 'link', 'url', 'copied', 'save',
  'bookmark', 'like', 'follow', 'us', 'listen', 'on', 'via', 'to', 'this', 'article', 'story', 'page', 'with', 'friends',
  'and', 'a', 'more', 'options', '\\d+', networks,
);
const shareCue = any('share', 'tweet', 'print', 'e-?mail', 'copy', 'save', 'bookmark', 'listen', 'follow', networks);
const agency = any(
  'reuters', 'afp', 'ap', 'associated press', 'getty(?: images)?', 'epa(?:-efe)?', 'efe', 'dpa', 'tass', 'ria novosti',
  'sputnik', 'xinhua', 'anadolu(?: agency)?', 'aa', 'shutterstock', 'istock', 'alamy', 'unsplash',
  'wikimedia(?: commons)?', 'bloomberg', 'interfax', 'azertac', 'apa', 'trend', 'ukrinform', 'archive',
);
const picture = '(?:file )?' + any(
  'photo(?:graph)?s?', 'images?', 'pictures?', 'illustrations?', 'graphics?', 'videos?', 'maps?', 'screenshots?',
);
const bracket = '[([]?\\s*';
const unbracket = '\\s*[)\\].]?';
const pointer = '[([►▶»→>*\\s]*';
/** Nothing more, or a colon or dash with the headline that is pointed at. */
const pointed = '\\s*(?:(?:[:–—>»→|]|-\\s)+\\s*.*|[.…)\\]]*)$';

const credits: FurnitureRule[] = [
  {
    why: 'furniture-photo-credit', longest: 10, sentences: 'spare',
    test: begins(bracket, `(?:${picture} )?`, any('credits?', 'source', 'courtesy(?: of)?', 'copyright'), '\\s*[:©–]+\\s*\\S'),
  },
  {
    why: 'furniture-photo-credit', longest: 10, sentences: 'spare',
    test: begins(bracket, picture, any('\\s*[:©|/]\\s*', '\\s+[–—-]\\s+', '\\s+(?:by|courtesy|via)\\s+'), '\\S'),
  },
  {
    why: 'furniture-photo-credit', longest: 9, sentences: 'remove',
    test: whole(
      bracket, '(?:©|@)?\\s*', "(?:[\\p{L}. '’-]{2,40}[/|,–-]\\s?)?", agency,
      "(?:\\s?[/|,–-]\\s?[\\p{L}. '’-]{2,40})?", `(?:\\s+${picture})?`, unbracket,
    ),
  },
  {
    why: 'furniture-photo-credit', longest: 6, sentences: 'remove',
    test: whole(
      bracket, any('file', 'archive', 'stock', 'illustrative', 'representational', 'handout', 'undated'), '\\s+', picture,
      unbracket,
    ),
  },
  {
    why: 'furniture-caption', longest: 60, sentences: 'remove',
    test: begins('(?:file )?', any('photo', 'picture', 'image', 'illustration', '(?:photo )?caption'), '\\s*[:–—]\\s*\\S'),
  },
  {
    // One sentence whose last words, in brackets, say whose picture it is.
    why: 'furniture-caption', longest: 60, sentences: 'remove',
    test: whole(
      '[^.!?]*[.!?]?\\s*[([]',
      any(`${agency}[ /](?:photos?|images?|pool)\\b`, '(?:file )?(?:photo|image|picture)(?: credit)?s?\\s*[:/©]', 'photo by\\b', 'file photo\\b'),
      '[^()[\\]]{0,60}[)\\]]\\.?',
    ),
  },
];

const controls: FurnitureRule[] = [
  {
    why: 'furniture-font-widget', longest: 12, sentences: 'remove',
    test: new RegExp(
      `^(?=.*(?:[+↺−–-]|px))${any('[\\s+\\-−–—↺↻⟲⟳|/]', 'a{1,3}\\b', '\\d{1,3}(?!\\d)(?:px|pt|%)?', 'px', 'reset', 'default')}+$`,
      'iu',
    ),
  },
  {
    why: 'furniture-font-widget', longest: 12, sentences: 'remove',
    test: whole(
      '(?:text|font)[ -]?size\\b',
      any('[\\s+\\-−–:|]', 'a', 'small', 'medium', 'normal', 'large', 'larger', 'smaller', 'default', '\\d+(?!\\d)', 'px'), '*',
    ),
  },
  {
    why: 'furniture-share', longest: 16, sentences: 'spare',
    test: new RegExp(`^(?=.*\\b${shareCue}\\b)(?:\\b${shareWord}\\b|[\\s|·•:,/+&!.()-])+$`, 'iu'),
  },
  {
    why: 'furniture-share', longest: 24, sentences: 'remove',
    test: beginsWith(
      `(?:please )?${any('share', 'follow', 'join', 'like', 'find', 'subscribe to')} ${any('this', 'us', 'our')}\\b`,
      `\\b(?:${networks}|channel|page|social media|apps?)\\b`,
    ),
  },
  {
    why: 'furniture-comments', longest: 8, sentences: 'remove',
    test: whole(
      `(?!no comment\\b)(?:${any('\\d[\\d.,]*', 'no', 'view', 'show', 'read', 'all', 'add', 'post', 'write', 'leave', 'load', 'hide', 'see', 'your', 'the', 'a', 'more')}\\s+)*`,
      any('comments?', 'replies'), `(?:\\s+${any('\\(?\\d+\\)?', 'here', 'below', 'off', 'closed', 'are closed', 'section')})*`,
      '\\s*[()\\d.!:]*',
    ),
  },
  {
    why: 'furniture-comments', longest: 20, sentences: 'remove',
    test: begins(any(
      'join the (?:conversation|discussion|debate)[.!]?$', 'what do you think\\?.*\\bcomments\\b', 'have your say[.!]?$',
      'be the first to comment', 'log in to comment',
    )),
  },
  {
    why: 'furniture-counter', longest: 7, sentences: 'remove',
    test: whole(any(
      '(?:about )?\\d{1,3}[ -]?min(?:ute)?s?[ -](?:read|reading|to read)',
      '(?:estimated )?(?:reading|read) time\\s*[:–-]?\\s*(?:about )?\\d{1,3}[ -]?(?:min(?:ute)?s?)?',
      '\\d[\\d.,]*\\s?[km]?\\s+(?:views?|reads?|likes?|shares?)', '(?:views?|reads?|viewed|hits)\\s*[:–-]\\s*\\d[\\d.,]*(?: times)?',
      '\\d{1,2}:\\d{2}',
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
    test: whole(any('home', 'main', 'news', 'homepage'), "(?:\\s*[>»/›|→]\\s*[\\p{L}&'][\\p{L}&' -]{1,30}){1,5}"),
  },
  {
    why: 'furniture-advertisement', longest: 3, sentences: 'remove',
    test: whole('[-–—([*\\s]*', any('advertisements?', 'advert', 'ads?', 'advertising', 'sponsored links?', 'promoted'), '[-–—)\\]*\\s:.]*'),
  },
  {
    why: 'furniture-advertisement', longest: 12, sentences: 'remove',
    test: begins('[-–—([*\\s]*', any(
      '(?:the )?(?:story|article) continues (?:below|after)', 'continue reading (?:below|the main story)',
      'skip ad(?:vertisement)?\\b', 'scroll (?:down )?to continue', '(?:report|hide) this ad\\b',
    )),
  },
  { why: 'furniture-separator', longest: 0, sentences: 'remove', test: /^[^\p{L}\p{N}]+$/u },
];

const pointers: FurnitureRule[] = [
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
      'also read', 'read (?:this|now|on)', 'related', 'related (?:articles?|stor(?:y|ies)|news|topics?|posts?|links?|content|reading|coverage)',
      'more (?:on this(?: story| topic)?|from [^.:]{1,40}|stories|news|like this)', 'recommended(?: for you| reading| stories)?',
      'you (?:may|might) (?:also )?(?:like|be interested in)', 'don[’\']t miss', 'most (?:read|popular|viewed|shared)',
      'trending(?: now)?', 'top stories', 'latest (?:news|stories|updates)', 'editors?[’\']?s?[’\']? (?:picks?|choice)',
      'up next', 'in case you missed it', 'further reading', 'what to read next', 'keep reading', 'continue reading',
      'read (?:the )?(?:full|original|whole) (?:article|story|text|report|version)(?: here)?',
    ), pointed),
  },
  {
    why: 'furniture-tags', longest: 40, sentences: 'spare',
    test: begins(any(
      'tags?', 'topics?', 'keywords?', 'categor(?:y|ies)', 'filed under', 'posted in', 'tagged(?: with| as)?', 'hashtags?',
    ), '\\s*[:|–—]\\s*\\S'),
  },
  {
    why: 'furniture-tags', longest: 30, sentences: 'remove',
    test: whole(any('tags:?', 'topics:?', 'keywords:?', 'categories:?', 'filed under:?', '(?:#[\\p{L}\\p{N}_]+[\\s,;]*)+')),
  },
];

const contact = any(
  '@\\w', '\\bcontact us', '\\bwrite to us', '\\breach (?:out to )?us', '\\bget in touch with us', '\\bsend us', '\\be-?mail us',
);
const appeals: FurnitureRule[] = [
  {
    why: 'furniture-contributions', longest: 70, sentences: 'remove',
    test: beginsWith(
      '', contact, '\\b(?:if you|do you|would you|have you|send|submit|want to|we (?:welcome|accept|invite|publish)|got a)\\b',
      '\\b(?:contribut|submi|pitch|op-?ed|write for us|tips?\\b|story ideas?|letters?|publish|your (?:stor|opinion|view|article|comment))',
    ),
  },
  {
    why: 'furniture-contributions', longest: 40, sentences: 'remove',
    test: begins(any(
      'write for us\\b', 'submit (?:an|your) (?:article|op-?ed|opinion|story)\\b',
      '(?:contact|e-?mail) (?:us|the (?:author|editor|writer|newsroom))\\b', 'got a tip\\?', 'have a (?:news )?tip\\?',
    )),
  },
  {
    why: 'furniture-newsletter', longest: 50, sentences: 'remove',
    test: beginsWith(
      `(?:please )?${any(
        'sign(?:ing)?[ -]?up', 'subscribe', 'get (?:the|our|more|all|unlimited|a)', 'receive', 'join (?:our|thousands|over)',
        'enter your', 'register (?:now|for|to)', 'stay (?:informed|up to date|updated|connected)', 'never miss', 'want (?:more|the|to)',
        'like what you', 'already a subscriber', 'this article is (?:for|available to) subscribers',
        'thank(?:s| you) for (?:signing|subscribing)',
      )}\\b`,
      '\\b(?:newsletters?|inbox|mailing list|subscri|e-?mail (?:address|alerts?|updates)|notifications?|breaking news alerts?)',
    ),
  },
  {
    why: 'furniture-newsletter', longest: 6, sentences: 'remove',
    test: whole(
      any('newsletters?', 'subscribe', 'sign up', 'sign in', 'log ?in', 'register', 'your e-?mail(?: address)?', 'e-?mail address'),
      '(?: now| here| today| to continue(?: reading)?)?[.!]?',
    ),
  },
  {
    why: 'furniture-cookies', longest: 90, sentences: 'remove',
    test: beginsWith(
      any(
        'we(?: and our (?:\\d+ )?partners)? (?:use|store)', '(?:this|our) (?:web)?site uses', 'to (?:give|provide|offer) you',
        'by (?:continuing|using|clicking|browsing|visiting)', 'accept', 'manage', 'reject', 'cookie', 'your privacy',
        'please (?:enable|accept)',
      ),
      '\\bcookies?\\b',
    ),
  },
  { why: 'furniture-copyright', longest: 30, sentences: 'remove', test: begins('(?:copyright\\b(?=.*(?:©|\\d{4}|reserved))|©|\\(c\\) )') },
  { why: 'furniture-copyright', longest: 40, sentences: 'remove', test: whole('.{0,80}\\ball rights reserved\\b.{0,120}') },
  {
    why: 'furniture-copyright', longest: 45, sentences: 'remove',
    test: begins(any(
      '(?:any )?(?:reproduction|reprint(?:ing)?|republication|redistribution|copying|quoting)\\b.{0,120}\\b(?:permission|prohibited|hyperlink|link to)\\b',
      'when (?:using|quoting|citing|reprinting)\\b.{0,80}\\b(?:materials?|content|information)\\b.{0,80}\\b(?:link|hyperlink|reference)\\b',
      'this (?:material|article|content) may not be (?:published|reproduced|copied|reprinted)\\b',
      '(?:re-?)?published (?:here )?with permission\\b',
    )),
  },
  {
    why: 'furniture-support', longest: 45, sentences: 'remove',
    test: beginsWith(
      `(?:please )?${any('support', 'donate', 'make a', 'become a', 'help us', 'buy (?:me|us)')}\\b`,
      '\\b(?:journalism|reporting|newsroom|donat\\w+|patron|our work|supporter|member today|coffee)\\b',
    ),
  },
];

export const furnitureRules: FurnitureRule[] = [...credits, ...controls, ...pointers, ...appeals];
