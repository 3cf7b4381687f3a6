/** Who wrote it, from a byline: names are taken as they stand, and what is no person's name is left out. */
import { oneI } from './hygiene.ts';
import { any, begins, pattern } from './pattern.ts';

const particles = new Set([
  'de', 'del', 'della', 'der', 'den', 'di', 'da', 'dos', 'du', 'la', 'le', 'van', 'von', 'zu', 'bin', 'ibn',
  'bint', 'al', 'el', 'ul', 'ur', 'oglu', 'oğlu', 'ogly', 'qizi', 'qızı', 'y', 'e', 'ter',
]);
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|al-\p{Lu}[\p{L}-]*|[dl]'\p{Lu}\p{L}+)$/u;

const retired = /\((?:ret(?:d|ired)?|res)\.?\)\s*/i;

/** Two to five words, such as `Faig Mahmudov`, `J. R. Smith`, `Ursula von der Leyen`, `Lt. Col. (ret.) Jane Doe`. */
function isWholeName(words: string): boolean {
  if (words.length > 200) return false;
  const parts = words.replace(retired, '').split(' ');
  const inner = parts.filter((part, index) => index === 0 || index === parts.length - 1 || !particles.has(part));
  return inner.length >= 2 && inner.length <= 5 && inner.every((part) => nameWord.test(part));
}

/** Words of roles, desks and outlets: capitalised like names, and in no person's. */
const notNames = new Set([
  'the', 'our', 'staff', 'special', 'senior', 'chief', 'deputy', 'editor', 'editors', 'editorial', 'board', 'desk',
  'team', 'reporter', 'reporters', 'correspondent', 'correspondents', 'writer', 'writers', 'columnist',
  'columnists', 'analyst', 'analysts', 'contributor', 'contributors', 'fellow', 'director', 'professor',
  'researcher', 'journalist', 'news', 'newsroom', 'agency', 'agencies', 'press', 'media', 'times', 'post', 'daily',
  'tribune', 'herald', 'gazette', 'magazine', 'institute', 'center', 'centre', 'university', 'ministry',
  'department', 'office', 'service', 'group', 'radio', 'tv', 'television', 'network', 'report', 'reuters', 'afp',
  'associated', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'photo',
  'photography', 'developers', 'blog', 'share', 'read', 'more', 'by', 'and', 'of', 'for', 'in', 'at', 'on', 'to', 'with', 'authority',
  'council', 'committee', 'foundation', 'association', 'international', 'company', 'ltd', 'inc', 'bureau', 'wire',
  'редакция', 'редактор', 'корреспондент', 'обозреватель', 'журналист', 'агентство', 'служба', 'отдел', 'газета', 'новости',
  'министерство', 'институт', 'центр', 'университет', 'эксперт', 'политолог', 'фото',
  'redaksiya', 'redaktor', 'müxbir', 'jurnalist', 'agentliyi', 'xidməti', 'şöbəsi', 'qəzeti', 'xəbər', 'xəbərlər', 'nazirliyi',
  'institutu', 'mərkəzi', 'universiteti', 'ekspert', 'politoloq', 'foto',
  'editör', 'editörü', 'muhabir', 'muhabiri', 'gazeteci', 'ajansı', 'servisi', 'gazetesi', 'haber', 'haberleri', 'merkezi',
  'bakanlığı', 'enstitüsü', 'üniversitesi', 'uzman', 'uzmanı', 'yazarı', 'fotoğraf',
]);

function saysRole(words: string): boolean {
  return words.toLowerCase().split(/[^\p{L}\p{M}]+/u).some((word) => notNames.has(word));
}

export function isName(words: string): boolean {
  return isWholeName(words) && !/['’]s\b/.test(words) && !saysRole(words.replace(/^(?:Professor|Prof\.?|Dr\.?) (?=\p{Lu})/u, ''));
}

/** What stands before the names of a byline. */
const introduction = begins(any(
  'by', 'authors?', any('written', 'words', 'text', 'reported', 'reporting', 'posted', 'submitted', 'opinion', 'analysis',
    'comment(?:ary)?', 'interview(?:ed)?', 'story') + ' by',
), '(?:\\s*:\\s*|\\s+)');

/** The same in other languages, where only a colon tells the label from the words of a sentence. */
const foreignIntroduction = begins(any(
  'автор(?:ы|и)?(?: (?:статьи|текста|материала))?', 'текст', 'беседовала?', 'подготовила?',
  'müəllif(?:lər|i)?', 'yaz(?:ar|an)(?:lar|ı)?', 'haber', 'muhabir', 'söhbətləşdi', 'hazırladı', 'hazırlayan', 'röportaj', 'mətn',
  'autore?s?', 'texte?', 'von', 'par', 'por',
), '\\s*:\\s*');

/** Verbs that nothing but a byline begins with, and then a name. */
const spokenWith = begins(any('беседовала?', 'интервью (?:взяла?|вела|вёл)', 'спрашивала?', 'розмовляла?', 'спілкувала(?:ся|сь)'), '\\s+(?=\\p{Lu}[\\p{Ll}])');

/** What follows a name and is no part of it: where it was written from, a number of the reporter's. */
const behindName = /\s+(?:(?:reporting |writing )?(?:in|from|at|for)|в|из|для)\s+(?:the )?\p{Lu}.*$/u;

export interface Byline {
  authors: string[];
  /** The desk, role or outlet that stood there besides, such as `News.Az`. */
  rest: string[];
}

/**
 * The names of a line such as `By Jane Doe and John Roe`, `Author: Jane Doe, senior fellow`; null when the
 * line is no byline. A byline of a desk (`By our staff`) has no authors.
 */
export function readByline(line: string): Byline | null {
  const found = introduction.exec(line) ?? foreignIntroduction.exec(oneI(line)) ?? spokenWith.exec(line);
  if (!found || line.length > 160) return null;
  const [words = '', date] = line.slice(found[0].length).split(/\s+on\s+(?=.{0,20}\d)/);
  const byline = splitNames(words);
  const introduced = /^by|:\s*$/i.test(found[0]) || spokenWith.test(line);
  const named = byline.authors.length > 0 && (introduced || byline.rest.length === 0);
  if (named) return date === undefined ? byline : { ...byline, rest: [...byline.rest, date] };
  if (byline.authors.length > 0) return null;
  const ofDesk = introduced && /^(?:\p{Lu}|our\b|the\b|staff\b)/u.test(words) && saysRole(words);
  return ofDesk && !/[.!?]$/.test(words) && words.split(' ').length <= 6 ? byline : null;
}

const conjunctions = 'and|и|та|və|ve|ilə|ile|und|et|y';
const betweenNames = new RegExp(`\\s*,?\\s+(?:${conjunctions})\\s+|\\s*&\\s*`, 'iu');
const betweenFields = new RegExp(`\\s*[;|]\\s*|\\s*,?\\s+(?:${conjunctions}|&)\\s+|,\\s+`, 'iu');

/**
 * Names apart from what follows them. After a comma a name counts only in a list that ends in `and`, because
 * `By John Smith, Al Jazeera` names one author.
 */
export function splitNames(words: string): Byline {
  const [head = '', ...tail] = words.split(/\s*(?:[|•·;\n]|\s[-–—]\s)\s*/);
  const groups = head.split(betweenNames);
  const listed = groups.length > 1;
  const parts = groups.flatMap((group, index) => {
    const pieces = group.split(/\s*,\s*/).map((piece) => piece.replace(behindName, ''));
    return index < groups.length - 1 && listed ? pieces.map((name) => ({ name, list: true }))
      : pieces.map((name, at) => ({ name, list: at === 0 }));
  });
  const authors = parts.filter(({ name, list }) => list && isName(name)).map(({ name }) => name);
  const others = [...parts.map(({ name }) => name), ...tail];
  const rest = others.filter((part) => part !== '' && !authors.includes(part));
  return { authors: [...new Set(authors)], rest };
}

/** `Doe, Jane` as catalogues have it is `Jane Doe`; what is no name so is left as it is. */
export function turned(name: string): string {
  const [, last = '', first = ''] = /^([^,]+), ([^,]+)$/.exec(name) ?? [];
  const straight = `${first} ${last}`;
  return isName(straight) ? straight : name;
}

/** Who is named when nobody is. A word in lower case is what a person signs in with. */
const desk = pattern(any(
  '^(?:our|staff|admin|administrator|webmaster|editorial|(?:the )?editors?|(?:news|web|online|foreign|world) ?(?:desk|room|team))\\b',
  '\\b(?:staff|desk|newsroom|team|correspondents?)$',
  '^(?:редакция|администратор|redaksiya|redaktor|editör|haber merkezi)(?!\\p{L})',
));
const signIn = /^[\p{Ll}\d._-]+$/u;

/**
 * The names of a markup field: what the publisher put there is taken, unless it is a link or the outlet
 * itself. Only what is names throughout is split: `Jane Doe, John Roe`, but not `Doe, Jane`.
 */
export function fieldNames(values: string[], outlet: string | null): string[] {
  const names = values
    .map((value) => value.replace(/^\s*(?:by|par|por|author:?)\s+(?=\p{Lu})/iu, '').replace(spokenWith, '').trim())
    .filter((name) => name !== '' && name.length <= 200 && !/^https?:|^\/|@\w|^\d+$/.test(name))
    .filter((name) => name.toLowerCase() !== outlet?.toLowerCase() && !desk.test(oneI(name)) && !signIn.test(name))
    .flatMap((name) => {
      const parts = name.split(betweenFields);
      if (parts.every(isWholeName)) return parts;
      // A name and what the person is or where: `Jane Doe, Araz Institute`.
      const [first = '', ...others] = parts;
      return isName(first) && others.every((part) => !isName(part)) && others.some(saysRole) ? [first] : [name];
    });
  return [...new Set(names)];
}
