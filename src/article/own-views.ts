/** Sentences that say whose views an article has: the author's and not the outlet's. */
import { oneI } from './hygiene.ts';
import { all, any, pattern, type Test } from './pattern.ts';

const person = any('author', 'writer', 'contributor');
const views = any('views?', 'opinions?', 'ideas', 'assessments?');
const subject = pattern(
  '\\b',
  any(views, 'positions?', 'article', 'column', 'commentary', 'op-ed', 'piece', 'material', 'content'),
  '\\b',
);
const belongs = pattern(
  '\\b', views, '\\b.{0,80}\\b', any('are', 'is', 'remain', 'belong to'), '\\b.{0,40}\\b',
  any(
    'own', 'alone', 'solely', 'personal', `(?:the|its|their) ${person}[’']?s?\\b`,
    `those of (?:the|its) ${person}s?`,
  ),
);
const differs = pattern(
  '\\b', any('do', 'does', 'may', 'need', 'might', 'should'), '(?: not|n[’\']t)\\b.{0,40}\\b',
  any('reflect', 'represent', 'coincide', 'express', 'correspond', 'be taken', 'be attributed', 'constitute'),
);
const stance = /\b(?:positions?|polic(?:y|ies)|stances?|views?|opinions?|editorial|line)\b/i;
/** Reports quote such sentences of others; a note is nobody's speech. */
const spoken = /\b(?:said|says|told|stated|according to|stressed|added|noted)\b/i;

const reflects = pattern(
  '\\b(?:article|piece|column|text|material|commentary)\\b.{0,40}',
  '\\b(?:reflects?|expresses|represents|contains)\\b.{0,40}',
  any(`\\b${person}[’']?s?\\b.{0,20}\\b${views}`, `\\b${views} of (?:the|its) ${person}`),
);
const notShared = pattern(
  '\\beditorial (?:board|staff|team|office)\\b.{0,60}(?:not|n[’\']t)\\b.{0,40}\\b',
  any('share', 'agree', 'responsible', 'coincide'),
);
const notThose = pattern('\\b', views, '\\b.{0,80}\\b(?:are|is)(?: not|n[’\']t) necessarily\\b');
/** Politicians' views differ from others' too; these words are of articles and their authors. */
const ofArticle = pattern('\\b', any(
  'necessarily', 'expressed', 'presented', 'contained', 'articulated', 'herein', person, 'article', 'column',
  'piece', 'op-ed',
));

/** `The views expressed in this article are his own and do not necessarily reflect …` */
export function isOwnViews(sentence: string): boolean {
  return isEnglish(sentence) || isOther(sentence);
}

function isEnglish(sentence: string): boolean {
  if (spoken.test(sentence) || !ofArticle.test(sentence)) return false;
  const differing = subject.test(sentence) && differs.test(sentence) && stance.test(sentence);
  return differing || [belongs, reflects, notShared, notThose].some((form) => form.test(sentence));
}

/** Enough for a disclaimer; longer sentences with such words are the article's. */
const longest = 400;

/** A language's words for views, for those whose they are or are not, and for being or not being theirs. */
interface Wording { views: Test; owners: Test; relation: Test; spoken: Test }

const wordings: Wording[] = [
  {
    views: pattern('(?<!\\p{L})', any('fik(?:i)?r', 'mövqe', 'rəy', 'baxiş', 'mülahizə', 'qənaət', 'məsuliyyət')),
    owners: pattern('(?<!\\p{L})', any('müəllif', 'yazar', 'redaksiya', 'sayt', 'agentli')),
    relation: pattern(any(
      'əks etdirmə', 'üst-üstə düşmə', 'uyğun gəlmə', 'məxsusdur', 'aiddir', 'daşimir', 'fərqlənə bilər', 'şəxsi', 'bölüşmə',
      'ifadə etmir',
    )),
    spoken: pattern(any('dedi', 'deyib', 'bildirdi', 'bildirib', 'söylə', 'qeyd ed?t?i', 'vurğula'), '(?!\\p{L}*lən)'),
  },
  {
    views: pattern('(?<!\\p{L})', any('мнени', 'точк\\p{L} зрения', 'взгляд', 'позици', 'суждени', 'оценк', 'ответственност')),
    owners: pattern('(?<!\\p{L})', any('автор', 'редакци', 'издани', 'колумнист', 'эксперт')),
    relation: pattern(any(
      'не (?:обязательно |всегда )?(?:совпада|отража|разделя|явля|нес[её]т|соответств|выража)', 'расходиться', 'отличаться',
      'принадлеж', '(?<!\\p{L})личн', 'исключительно',
    )),
    spoken: pattern(any('сказал', 'заявил', 'отметил', 'подчеркнул', 'сообщил', 'считает', 'уверен')),
  },
  {
    views: pattern('(?<!\\p{L})', any('görüş', 'fikir', 'düşünce', 'değerlendirme', 'yorum', 'sorumlulu', 'yayin politika')),
    owners: pattern('(?<!\\p{L})', any('yazar', 'editör', 'gazete', 'sitemiz', 'yayin')),
    relation: pattern(any(
      'yansitma', 'bağlama', '(?<!\\p{L})ait(?:tir|\\s|\\.|,)', 'bağdaşma', 'örtüşme', 'kişisel', 'temsil etme', 'taşima',
    )),
    spoken: pattern(any('dedi', 'söyledi', 'belirtti', 'açikladi', 'vurguladi', 'ifade etti')),
  },
];
const otherLetters = /[а-яёəışğçöü]/i;

function isOther(sentence: string): boolean {
  if (sentence.length > longest || !otherLetters.test(sentence)) return false;
  const plain = oneI(sentence);
  return wordings.some(({ spoken: said, ...cues }) => all(cues.owners, cues.views, cues.relation).test(plain) && !said.test(plain));
}
