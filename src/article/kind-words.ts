/** The words by which publishers label what they publish. */
import type { Kind } from '../contracts.ts';
import { all, any, begins, pattern, whole, type Test } from './pattern.ts';

export interface KindTest { kind: Kind; test: Test }

/** What a label says when it stands alone: on its own line, before a headline, as a section's name. */
export const loneLabels: KindTest[] = [
  {
    kind: 'AdvertiserContentArticle',
    test: whole(any(
      any('sponsored', 'paid', 'branded', 'promoted', 'partner', 'advertiser', 'native')
        + ' (?:content|post|article|feature|story)',
      'sponsored', 'advertorial', '(?:advertisement|advertising|paid) (?:feature|promotion)',
      'paid (?:partnership|advertisement)', 'promotion',
    )),
  },
  { kind: 'SatiricalArticle', test: whole(any('satire', 'satirical(?: article)?', 'humou?r', 'parody')) },
  {
    kind: 'OfficialStatement',
    test: whole(any(
      '(?:official|joint|press|public|media) (?:statement|release|communiqu[eé])s?', 'communiqu[eé]',
      'for immediate release', 'news release',
    )),
  },
  {
    kind: 'Interview',
    test: whole(any('(?:exclusive )?interviews?', 'q ?& ?a', 'in conversation', 'questions and answers')),
  },
  {
    kind: 'Editorial',
    test: whole(any(
      'editorials?', 'editorial (?:board|opinion|view)', 'our view', 'leader', 'leading article',
    )),
  },
  { kind: 'ReviewNewsArticle', test: whole('(?:book |film |movie |theat(?:er|re) |product )?reviews?') },
  {
    kind: 'OpinionNewsArticle',
    test: whole(any(
      '(?:(?:guest|expert|reader) )?' + any(
        'opinions?', 'op-?eds?', 'essay', 'columns?', 'commentary', 'commentaries', 'viewpoints?',
      ),
      '(?:personal|expert) views?', 'perspectives?', 'columnists?', 'opinion (?:piece|article|column)',
      'letters? to the editor', 'points? of view', 'first person',
    )),
  },
  {
    kind: 'AnalysisNewsArticle',
    test: whole('(?:(?:news|expert|in-depth|political|military) )?anal[yi]s[ei]s'),
  },
  { kind: 'BackgroundNewsArticle', test: whole(any('explainers?', 'explained', 'background(?:er)?s?')) },
];

/** As a section's name "Comment" is no button and "Views" no counter, as they may be alone on a line. */
export const sectionLabels: KindTest[] = [
  {
    kind: 'OpinionNewsArticle',
    test: whole(any('comment(?: is free)?', 'views', 'voices', 'blogs? and opinions?', 'ideas', 'debate')),
  },
  { kind: 'OfficialStatement', test: whole(any('statements?', 'press (?:centre|center|service|office)')) },
  ...loneLabels,
];

/** `Statement by the Ministry of …` as a headline; with a verb it is a report about one. */
export const statementTitle = begins(
  '(?:(?:joint|press|official|opening|closing|media|public) )?',
  any(
    'statement', 'communiqu[eé]', 'declaration', 'press release', 'commentary', 'remarks', 'comments?',
    'briefing', 'answers?',
  ),
  '\\b[^.]{0,40}? (?:by|of|from)\\b[^.]{0,60}?\\b',
  any(
    'ministr(?:y|ies)', 'ministers?', 'government', 'president(?:ial)?', 'spokes(?:person|man|woman)',
    'embassy', 'department', 'secretary', 'general staff', 'press service', 'cabinet', 'council',
    'commission', 'chancellery', 'parliament',
  ),
  '\\b',
);
export const reportVerbs = pattern('\\b', any(
  'said', 'says', 'draws?', 'drew', 'sparks?', 'sparked', 'triggers?', 'triggered', 'prompts?', 'prompted',
  'raises?', 'raised', 'angers?', 'angered', 'shows?', 'was', 'is', 'were', 'are', 'has', 'have',
), '\\b');

const institution = any(
  'ministr(?:y|ies)', 'government', '(?:presidential )?administration', 'embassy', 'department', 'general staff',
  'cabinet', 'council', 'commission', 'chancellery', 'parliament', 'office of the', 'state department',
);
/** The institution alone: not the spokesperson who reads it out, nor what it is about or when. */
export const issuerInTitle = pattern(
  '\\b(?:by|of|from) (?:the )?(?:(?:spokes\\w+|press secretary|head) (?:of|for|at) (?:the )?)?',
  `((?:[\\p{L}\\p{N}’'-]+ ){0,4}?${institution}\\b.*?)`,
  '(?=\\s*[,:;–—|]|\\s*\\.?$| ', any(
    'on', 'about', 'regarding', 'concerning', 'following', 'after', 'over', 'to mark',
    'in (?:connection|response|relation|regard|reaction|reply|light|view)',
  ), '\\b)',
);

const paidBy = any(
  'sponsored by', 'paid for by', '(?:produced|created|published) in (?:partnership|association) with',
  'brought to you by',
);
const thisText = any('article', 'piece', 'text', 'column', 'post', 'essay');

/** What a note, or a first or last line, says in a sentence. */
export const phrases: KindTest[] = [
  {
    kind: 'AdvertiserContentArticle',
    // Bare, it must be the whole line: "Sponsored by a neighbour, the militia grew" begins alike.
    test: pattern(
      `^this (?:article|content|post|story|feature) (?:is|was|has been) ${paidBy}\\b`,
      `|^${paidBy} [^.,;:!?]{2,60}\\.?$`,
    ),
  },
  {
    kind: 'SatiricalArticle',
    test: pattern(
      '\\bthis ', any('article', 'story', 'piece', 'text', 'site', 'website', 'publication'),
      ' is (?:an? )?(?:work of )?', any('satir\\w+', 'parody', 'humou?r\\w*'),
    ),
  },
  {
    kind: 'OpinionNewsArticle',
    test: all(pattern('\\bth(?:is|e following) '), pattern(
      '\\bth(?:is|e following) ',
      any(
        `${thisText} (?:is|was|represents) (?:an? |the )?(?:personal )?`
          + any('opinion', 'op-?ed', 'commentary', 'column', 'author[’\']?s (?:opinion|view)'),
        '(?:is|was) an? (?:op-?ed|opinion (?:piece|article|column|essay))',
      ),
      '\\b',
    )),
  },
  {
    kind: 'Editorial',
    test: pattern(any(
      '^(?:by )?(?:the )?(?:[\\p{L}. ]{1,30} )?editorial board$',
      '\\bthis editorial (?:was|is)\\b',
    )),
  },
  {
    kind: 'Interview',
    test: pattern(any(
      '\\bth(?:is|e following) (?:interview|conversation|q ?& ?a) (?:has been|was|is) (?:lightly )?'
        + any('edited', 'condensed', 'shortened', 'translated', 'conducted'),
      '^the following is an? (?:edited |abridged |full )*(?:transcript of an? )?interview\\b',
    )),
  },
  {
    kind: 'AnalysisNewsArticle',
    test: pattern(`\\bth(?:is|e following) ${thisText} is (?:an? |part of )(?:news )?analysis\\b`),
  },
];

/** An outlet that is the issuer of what it publishes. */
export const issuerName = pattern(any(
  '^(?:the )?' + any(
    'ministry', 'government', 'presiden(?:t|cy)', 'embassy', 'department', 'permanent mission',
    'office of the', 'cabinet',
  ) + '\\b',
  '\\bministry of\\b', '\\bembassy\\b',
));
