/** Pages that hold no article: told by several signs together, because a refused article is worse than a kept stub. */
import type { ErrorCode } from '../errors.ts';
import { isSentence, wordCount, type Block } from './block.ts';
import type { PageDocument } from './dom.ts';
import { oneLine } from './hygiene.ts';
import { any, pattern, type Test } from './pattern.ts';
import type { Walk } from './page-blocks.ts';

/** What a page says of itself in its head. */
export interface SelfDescription {
  title: string;
  /** JSON-LD's `isAccessibleForFree` is false. */
  paid: boolean;
  /** A type of articles is declared; a type of films or galleries. */
  article: boolean;
  media: boolean;
}
export interface PageSigns extends SelfDescription {
  page: Walk;
  /** What would be the article. */
  text: readonly Block[];
  /** The headline as the page shows it. */
  shown: string;
  /** Headlines of other articles that stand in cards. */
  cards: number;
}

/** Must be read before Readability takes the scripts away. */
export function describe(document: PageDocument): SelfDescription {
  const linked = [...document.querySelectorAll('script[type*="ld+json"]')].map((script) => script.textContent ?? '').join('\n');
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return {
    title: oneLine(document.querySelector('title')?.textContent ?? ''),
    paid: /"isAccessibleForFree"\s*:\s*"?false/i.test(linked),
    article: /^article/i.test(type) || /"@type"\s*:\s*\[?\s*"\w*(?:Article|Posting|Report|Review)"/.test(linked),
    media: /^video/i.test(type) || /"@type"\s*:\s*"(?:VideoObject|ImageGallery|MediaGallery)"/.test(linked)
      || document.querySelector('video, amp-video') !== null,
  };
}

/** A text of so many words is an article whatever stands beside it. */
const longEnough = 150;
const longNotice = 350;

const consent: Test = pattern(any(
  'cookies?\\b', '\\bconsent', '\\bpartners\\b', 'personal data', 'privacy', '\\btracking\\b', 'personali[sz]ed', 'advertis',
  'vendors?\\b', 'geolocation', 'data processing', 'device', 'файл(?:ы|ов) cookie', 'персональн', 'куки', 'çerez', 'kişisel veri',
  'fərdi məlumat', 'gizlilik', 'məxfilik', 'согласи[ея] на', 'einwilligung', 'zustimmung', 'datenschutz', '\\bwerbung', 'personenbezogen', '\\bpartnern?\\b',
  'consentement', 'données personnelles', 'confidentialité', 'partenaires', 'consentimiento', 'datos personales', 'consenso', 'dati personali',
  'zgod[aęy]\\b', 'danych osobowych', 'toestemming', 'persoonsgegevens', 'згод[аиу]\\b',
));
const agree: Test = pattern(any(
  '\\b(?:accept|agree|reject|disagree|consent)\\b', 'принять', 'согласен', 'соглас', 'kabul et', 'qəbul', 'razıyam', 'akzeptier', 'zustimm', 'einwillig',
  '\\baccepter', 'votre accord', 'consentement', '\\baceptar', 'consentimiento', '\\baccett', 'consenso', 'zgadzam', '\\bzgod', 'akkoord', 'toestemming', 'погодж',
));
const failed: Test = pattern(any(
  '\\b(?:page|article|file|content|story) (?:was |is |could |can )?(?:not|n[’\']t|no longer) (?:be )?(?:found|exist|available)',
  '\\b(?:could|can)(?: ?not|n[’\']t) find (?:that|this|the) (?:page|article|file)\\b', '^[\\W\\d]*not found\\W*$', '\\berror \\d{3}\\b',
  '^\\W*(?:404|403|410|500|502|503)\\b', '\\baccess (?:to this page )?(?:has been |is )?denied\\W*$', '^[\\W\\d]*forbidden\\W*$',
  'are you (?:a )?(?:robot|human)', 'captcha', 'just a moment',
  'checking (?:if|your)', 'security check', 'verify (?:that )?you are', 'enable javascript', 'service unavailable', 'attention required',
  'page (?:does not|doesn[’\']t) exist', 'something went wrong', 'unusual traffic', 'temporarily unavailable',
  'страница не найдена', 'не найден[ао]', 'ошибка \\d{3}', 'доступ (?:запрещ|огранич)', 'səhifə tapılmadı', 'tapılmadı', 'sayfa bulunamadı',
  'bulunamadı', 'erişim engel',
));
/** Said in a title, or as the status in front of it, this leaves no doubt; a child can be not found, too. */
const nothingHere: Test = pattern(any(
  '^\\W*(?:error\\W+)?(?:404|410)\\b', '\\b(?:404|410)\\W*$', '^\\W*(?:page|article|file|content) not found\\b', 'страница не найдена', 'səhifə tapılmadı',
  'sayfa bulunamadı', 'seite nicht gefunden', 'page (?:non trouvée|introuvable)', 'página no encontrada', 'сторінку не знайдено',
));
const paywalled: Test = pattern(any(
  '\\bsubscri(?:be|bers?|ption)\\b.{0,60}\\b(?:read|continue|access|unlock|full)', '\\b(?:read|continue|access|unlock)\\b.{0,60}\\bsubscri',
  'already (?:a subscriber|registered|a member|have an account)', 'your (?:limit of )?free articles', '\\bfree articles? (?:left|remaining|this month)',
  'this (?:article|content|story) is (?:reserved )?(?:for|only available to) (?:our )?(?:subscribers|members)', 'log ?in to (?:continue|read)',
  'register to (?:continue|read)', 'sign in to (?:continue|read)', 'to (?:continue|keep) reading', 'только для подписчиков', 'оформите подписку',
  'чтобы (?:читать|дочитать|продолжить)', 'abonelere özel', 'abone ol.{0,40}(?:oku|devam)', 'yalnız abunəçilər', 'abunə olun.{0,40}oxu',
));

/** The code with which a page is refused; null when it is read. */
export function refusal(signs: PageSigns): ErrorCode | null {
  const { page, text, article, cards } = signs;
  const prose = text.filter(({ role, text: words }) => (role === 'text' || role === 'item') && isSentence(words))
    .map((block) => block.text);
  const words = sumOf(prose);
  if (!article && isListing(page)) return 'page-not-article';
  if (words >= longNotice) return null;
  const seen = page.blocks.map((block) => block.text);
  const captions = page.blocks.filter(({ role }) => role === 'caption').length;
  if (isConsentWall(seen)) return 'page-consent-wall';
  if (isFailure(signs, prose)) return 'page-error';
  if (words < longEnough && isPaywall(signs, seen)) return 'page-paywalled';
  if (words < leastText && (signs.media || captions >= leastPictures)) return 'page-media-only';
  const headed = wordCount(signs.shown) > 3 && prose.length > 1;
  return cards >= leastList && words < longEnough / 2 && !article && !headed ? 'page-not-article' : null;
}

/** Beside films and pictures, fewer words only describe them. */
const leastText = 40;
const leastPictures = 3;
/** So many cards with little beside them are a front page or a section's list. */
const leastList = 5;

/** Nearly all that is said stands in a few words each under headings that lead to other pages. */
function isListing({ blocks }: Walk): boolean {
  let [headings, under, all] = [0, 0, 0];
  let leads = false;
  for (const { role, text, linked } of blocks) {
    const headline = role === 'heading' && wordCount(text) > 3;
    if (headline) leads = linked > 0.9;
    if (headline && leads) headings += 1;
    if (role !== 'text' || !isSentence(text)) continue;
    all += 1;
    if (leads && wordCount(text) <= longestTeaser) under += 1;
  }
  return headings > leastList && under > all * 0.85 && under <= headings * 2;
}

const longestTeaser = 60;

/** Most of all that is said speaks of consent, and there is something to agree to. */
function isConsentWall(seen: readonly string[]): boolean {
  const spoken = seen.filter(isSentence);
  if (spoken.length === 0 || sumOf(seen) > longNotice) return false;
  const about = spoken.filter((words) => consent.test(words));
  return sumOf(about) > sumOf(spoken) * mostOfNotice && about.some((words) => agree.test(words));
}

const mostOfNotice = 0.6;

/** The page says in its title, or in most of its few words, that there is nothing or that a check stands before it. */
function isFailure({ title, shown, article }: PageSigns, prose: readonly string[]): boolean {
  const words = sumOf(prose);
  // Such pages offer their visitors teasers of others, which may be many words.
  if (!article && wordCount(title) <= longestHeadline && nothingHere.test(title)) return true;
  if (words >= longEnough / 2 || (article && words >= leastText)) return false;
  if ([title, shown].some((one) => failed.test(one) && wordCount(one) <= longestHeadline)) return true;
  return prose.length > 0 && sumOf(prose.filter((one) => failed.test(one))) > words * 0.3;
}

const longestHeadline = 12;

/** A wall in words, beside a text that is declared to be paid for, breaks off, or is walled more than once. */
function isPaywall({ paid, text }: PageSigns, seen: readonly string[]): boolean {
  const walls = seen.filter((words) => words.length < 400 && paywalled.test(words));
  const stubbed = text.some((block) => /(?:…|\.\.\.)["'”’]?$/.test(block.text));
  return walls.length > 0 && (paid || stubbed || walls.length > 1);
}

function sumOf(texts: readonly string[]): number {
  return texts.reduce((sum, words) => sum + wordCount(words), 0);
}
