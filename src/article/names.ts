/** Who wrote it, from a byline: names are taken as they stand, and what is no person's name is left out. */
import { any, begins, pattern } from './pattern.ts';

const particles = new Set([
  'de', 'del', 'della', 'der', 'den', 'di', 'da', 'dos', 'du', 'la', 'le', 'van', 'von', 'zu', 'bin', 'ibn',
  'bint', 'al', 'el', 'ul', 'ur', 'oglu', 'oğlu', 'ogly', 'qizi', 'qızı', 'y', 'e', 'ter',
]);
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|al-\p{Lu}[\p{L}-]*|[dl]'\p{Lu}\p{L}+)$/u;

/** Two to five words, such as `Faig Mahmudov`, `J. R. Smith`, `Ursula von der Leyen`. */
function isWholeName(words: string): boolean {
  if (words.length > 200) return false;
  const parts = words.split(' ');
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
  'photography', 'share', 'read', 'more', 'by', 'and', 'of', 'for', 'in', 'at', 'on', 'to', 'with',
]);

function saysRole(words: string): boolean {
  return words.toLowerCase().split(/\W+/).some((word) => notNames.has(word));
}

export function isName(words: string): boolean {
  return isWholeName(words) && !/['’]s\b/.test(words) && !saysRole(words);
}

/** What stands before the names of a byline. */
const introduction = begins(any(
  'by', 'authors?', any('written', 'words', 'text', 'reported', 'reporting', 'posted', 'opinion', 'analysis',
    'comment(?:ary)?', 'interview(?:ed)?', 'story') + ' by',
), '(?:\\s*:\\s*|\\s+)');

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
  const found = introduction.exec(line);
  if (!found || line.length > 160) return null;
  const words = line.slice(found[0].length);
  const byline = splitNames(words);
  const introduced = /^by|:\s*$/i.test(found[0]);
  if (byline.authors.length > 0) return introduced || byline.rest.length === 0 ? byline : null;
  const ofDesk = introduced && /^(?:\p{Lu}|our\b|the\b|staff\b)/u.test(words) && saysRole(words);
  return ofDesk && !/[.!?]$/.test(words) && words.split(' ').length <= 6 ? byline : null;
}

/**
 * Names apart from what follows them. After a comma a name counts only in a list that ends in `and`, because
 * `By John Smith, Al Jazeera` names one author.
 */
export function splitNames(words: string): Byline {
  const [head = '', ...tail] = words.split(/\s*(?:[|•·;\n]|\s[-–—]\s)\s*/);
  const groups = head.split(/\s*,?\s+(?:and|&)\s+|\s*&\s*/i);
  const listed = groups.length > 1;
  const parts = groups.flatMap((group, index) => {
    const pieces = group.split(/\s*,\s*/);
    return index < groups.length - 1 && listed ? pieces.map((name) => ({ name, list: true }))
      : pieces.map((name, at) => ({ name, list: at === 0 }));
  });
  const authors = parts.filter(({ name, list }) => list && isName(name)).map(({ name }) => name);
  const others = [...parts.map(({ name }) => name), ...tail];
  const rest = others.filter((part) => part !== '' && !authors.includes(part));
  return { authors: [...new Set(authors)], rest };
}

/** Who is named when nobody is. */
const desk = pattern(any(
  '^(?:our|staff|admin|administrator|editorial|(?:the )?editors?|(?:news|web) ?(?:desk|room))\\b',
  '\\bstaff$',
));

/**
 * The names of a markup field: what the publisher put there is taken, unless it is a link or the outlet
 * itself. Only what is names throughout is split: `Jane Doe, John Roe`, but not `Doe, Jane`.
 */
export function fieldNames(values: string[], outlet: string | null): string[] {
  const names = values
    .map((value) => value.replace(/^\s*(?:by|par|por|author:?)\s+(?=\p{Lu})/iu, '').trim())
    .filter((name) => name !== '' && name.length <= 200 && !/^https?:|^\/|@\w|^\d+$/.test(name))
    .filter((name) => name.toLowerCase() !== outlet?.toLowerCase() && !desk.test(name))
    .flatMap((name) => {
      const parts = name.split(/\s*[;|]\s*|\s*,?\s+(?:and|&)\s+|,\s+/i);
      return parts.every(isWholeName) ? parts : [name];
    });
  return [...new Set(names)];
}
