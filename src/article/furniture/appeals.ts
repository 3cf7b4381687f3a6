/** What the site wants of its readers: articles, addresses, consent, money; and what it forbids them. */
import { all, any, begins, beginsWith, pattern, whole } from '../pattern.ts';
import type { FurnitureRule } from './rule.ts';

const please = '(?:please )?';
const contact = any(
  '@\\w', '\\b(?:contact|write to|reach(?: out to)?|get in touch with|send|e-?mail) us\\b',
);

/** Somebody's appeal that the article reports is the article's. */
const spokenByOthers = '(?!.*\\b(?:said|says|wrote|told|added|warned|asked|urged|quoted)\\b)';

export const appeals: FurnitureRule[] = [
  {
    why: 'furniture-contributions', longest: 70, sentences: 'remove',
    test: all(
      pattern(contact),
      pattern('\\b', any(
        '(?:if|do|would|have) you', 'send', 'submit', 'want to', 'we (?:welcome|accept|invite|publish)', 'got a',
      ), '\\b'),
      pattern('\\b', any(
        'contribut', 'submi', 'pitch', 'op-?ed', 'write for us', 'tips?\\b', 'story ideas?', 'letters?', 'publish',
        'your (?:stor|opinion|view|article|comment)',
      )),
      begins(spokenByOthers),
    ),
  },
  {
    why: 'furniture-contributions', longest: 40, sentences: 'remove',
    test: begins(any(
      'write for us\\b', 'submit (?:an|your) (?:article|op-?ed|opinion|story)\\b',
      '(?:contact|e-?mail) (?:us|the (?:author|editor|writer|newsroom))\\b', 'got a tip\\?',
      'have a (?:news )?tip\\?',
    )),
  },
  {
    why: 'furniture-contact', longest: 20, sentences: 'spare',
    test: begins(
      '(?:for )?(?:media|press|public) ', any('en?quiries', 'inquiries', 'contacts?', 'queries'), '\\s*:',
    ),
  },
  {
    why: 'furniture-contact', longest: 8, sentences: 'remove',
    test: whole(any(
      'report (?:this|an error in this|a problem with this) (?:article|story|page|post)', 'comments? (?:on|about) this (?:article|story|page)', 'corrections and clarifications',
      'how to (?:complain|make a complaint)',
    )),
  },
  {
    why: 'furniture-outlet-note', longest: 6, sentences: 'remove',
    test: whole(any(
      'how to cite(?: this(?: \\w+)?)?', '(?:cite|suggested citation|recommended citation)(?: (?:this|as)(?: \\w+)?)?',
    ), ':?'),
  },
  {
    why: 'furniture-newsletter', longest: 50, sentences: 'remove',
    test: beginsWith(
      please + any(
        'sign(?:ing)?[ -]?up', 'subscribe', 'get (?:the|our|more|all|unlimited|a)', 'receive',
        'join (?:our|thousands|over)', 'enter your', 'register (?:now|for|to)',
        'stay (?:informed|up to date|updated|connected)', 'never miss', 'want (?:more|the|to)', 'like what you',
        'already a subscriber', 'this article is (?:for|available to) subscribers',
        'thank(?:s| you) for (?:signing|subscribing)',
      ) + '\\b',
      '\\b' + any(
        'newsletters?', 'inbox', 'mailing list', 'subscri', 'e-?mail (?:address|alerts?|updates)',
        'notifications?', 'breaking news alerts?',
      ),
    ),
  },
  {
    why: 'furniture-newsletter', longest: 25, sentences: 'remove',
    test: begins(
      please, any('sign[ -]?up (?:for|to|here|now|today)', 'subscribe (?:to|now|here|today)'), '\\b',
    ),
  },
  {
    why: 'furniture-newsletter', longest: 6, sentences: 'remove',
    test: whole(
      any(
        'newsletters?', 'subscribe', 'sign up', 'sign in', 'log ?in', 'register', '(?:your )?e-?mail address',
        'your e-?mail',
      ),
      '(?: now| here| today| to continue(?: reading)?)?[.!]?',
    ),
  },
  {
    why: 'furniture-cookies', longest: 90, sentences: 'remove',
    test: beginsWith(any(
      'we(?: and our (?:\\d+ )?partners)? (?:use|store)', '(?:this|our) (?:web)?site uses',
      'to (?:give|provide|offer) you', 'by (?:continuing|using|clicking|browsing|visiting)', 'accept', 'manage',
      'reject', 'cookie', 'your privacy', 'please (?:enable|accept)',
    ), '\\bcookies?\\b'),
  },
  {
    why: 'furniture-copyright', longest: 30, sentences: 'remove',
    test: begins(any('copyright\\b(?=.*(?:©|\\d{4}|reserved))', '©', '\\(c\\) ')),
  },
  {
    why: 'furniture-copyright', longest: 40, sentences: 'remove',
    test: whole('.{0,80}\\ball rights reserved\\b.{0,120}'),
  },
  {
    why: 'furniture-copyright', longest: 45, sentences: 'remove',
    test: begins(any(
      '(?:any )?(?:reproduction|reprint(?:ing)?|republication|redistribution|copying|quoting)\\b.{0,120}\\b'
        + any('permission', 'prohibited', 'hyperlink', 'link to') + '\\b',
      'when (?:using|quoting|citing|reprinting)\\b.{0,80}\\b(?:materials?|content|information)\\b.{0,80}\\b'
        + any('link', 'hyperlink', 'reference') + '\\b',
      '(?:[^.]{2,40}\\. )?when (?:using|quoting|citing|reprinting)\\b.{0,80}\\blinks?\\b.{0,60}\\b(?:obligatory|required|mandatory)\\b',
      'this (?:material|article|content) may not be (?:published|reproduced|copied|reprinted)\\b',
      '(?:re-?)?published (?:here )?with permission\\b',
      '(?:any|this|these|all|our) .{3,60}\\bmay be (?:freely )?(?:reproduced|reprinted|republished|copied)\\b.{0,80}\\b'
        + any('permission', 'credit', 'attribution', 'in its entirety', 'source') + '\\b',
    )),
  },
  {
    why: 'furniture-support', longest: 45, sentences: 'remove',
    test: beginsWith(
      please + any('support', 'donate', 'make a', 'become a', 'help us', 'buy (?:me|us)') + '\\b',
      '\\b' + any(
        'journalism', 'reporting', 'newsroom', 'donat\\w+', 'patron', 'our work', 'supporter', 'member today',
        'coffee',
      ) + '\\b',
    ),
  },
  {
    // What readers shall do who liked it: `If you enjoyed this post, share it with a friend`.
    why: 'furniture-support', longest: 45, sentences: 'remove',
    test: beginsWith(
      any(
        'if you (?:(?:have )?(?:liked?|enjoy(?:ed)?|found|love[d]?|value|appreciate)) (?:reading )?(?:this|our|my|the|what) '
          + any('posts?', 'stor(?:y|ies)', 'articles?', 'pieces?', 'letters?', 'essays?', 'newsletter', 'podcast', 'work', 'reporting', 'journalism', 'you')
          + '\\b',
        'thank(?:s| you)(?: so much)? for reading\\b', 'for more (?:like this|news|stories|updates)\\b', 'enjoy(?:ed|ing) (?:this|what)\\b',
      ),
      '\\b' + any(
        'clap\\w*', 'follow', 'subscri\\w+', 'shar(?:e|ing)', 'sign up', 'newsletter', 'channel', 'join', 'coffee', 'donat\\w+', 'support', 'like button',
      ) + '\\b',
    ),
  },
  {
    // Where the writer is found, behind or before `Follow her on`.
    why: 'furniture-contact', longest: 40, sentences: 'remove',
    test: all(
      pattern(any('[\\w.+-]+@[\\w-]+\\.\\w{2,}', '@\\w{2,}')),
      pattern(any(
        '\\b(?:can|may) be (?:reached|contacted|followed|found)\\b', '\\bfollow (?:him|her|them|me|us|\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?) (?:on|at)\\b',
        '^(?:e-?mail|contact|write to|reach) (?:him|her|them|me|\\p{Lu})',
      )),
    ),
  },
  {
    // A question to whoever saw it, then whom to tell.
    why: 'furniture-contributions', longest: 50, sentences: 'remove',
    test: beginsWith(
      '(?:do|are|were|have|did|has|is) you[^?]{3,150}\\?',
      '\\?\\s+(?:please )?(?:e-?mail|contact|call|write to|let us know|get in touch|tell|send)\\b', any('@\\w', '\\bour (?:news ?desk|newsroom|reporters?|team|editors?)\\b', '\\bus\\b'),
    ),
  },
  {
    // The same as a promise: `We would like to hear what you think. Write to letters@…`
    why: 'furniture-contributions', longest: 80, sentences: 'remove',
    test: all(
      pattern('\\bwe(?: would|[’\']d) (?:like|love|be glad) to hear ', any('from you\\b', '(?:what|how) you\\b', 'your\\b')),
      pattern(any('\\bletters?\\b', '\\be-?mail\\b', '@\\w')),
      begins(spokenByOthers),
    ),
  },
  {
    // An invitation to answer in the paper: a question to the reader, then where to send it.
    why: 'furniture-contributions', longest: 80, sentences: 'remove',
    test: beginsWith(
      any('(?:do|would|have) you (?:have|want|like|got|agree|think|know|been)\\b', 'we (?:want|would like|[’\']d like|would love) to hear\\b', 'tell us\\b'),
      '\\b' + any('submit', 'send', 'e-?mail', 'write to', 'get in touch', 'let us know', 'contact') + '\\b',
      any('\\bletters?\\b', '\\bfor publication\\b', '\\bpublished\\b', '\\bclick\\b', '\\bform\\b', '@\\w', '\\byour (?:stor|opinion|view|response|experience|thought)'),
    ),
  },
];
