/**
 * Where `Intl.Segmenter` ends a sentence that goes on. Every look-around is bounded, so a text takes linear
 * time.
 */

/** Enough for the longest abbreviation with its neighbours. */
const near = 40;

/** How far a bracket inside a sentence may run over several stops. */
const longestBracket = 200;

/**
 * The last words of a quotation stay with the sentence that says whose they are, when they are this few:
 * GUM's annotators keep such tails together and split the longer ones.
 */
const longestTail = 60;
const longestQuotation = 600;

/** Before a name. Capitals throughout are of headings: `GEN. JANE DOE`. */
const englishTitles = [
  'Mr', 'Mrs', 'Ms', 'Messrs', 'Dr', 'Prof', 'Hon', 'Rev', 'Fr', 'Amb', 'Sen', 'Sens', 'Rep', 'Reps',
  'Gov', 'Govs',
  'Pres', 'Gen', 'Col', 'Lt', 'Maj', 'Capt', 'Cpt', 'Sgt', 'Cpl', 'Pvt', 'Adm', 'Cmdr', 'Cdr', 'Brig',
];
/** Before a name or a number in Russian and Ukrainian, and in Azerbaijani and Turkish; capital or not. */
const cyrillicTitles = [
  'проф', 'доц', 'акад', 'ген', 'полк', 'подполк', 'кап', 'лейт', 'адм', 'канд', 'зам', 'нач', 'тов', 'гр', 'св', 'им', 'ул', 'пл', 'просп',
  'оз', 'пос', 'обл', 'корп', 'кв', 'стр', 'см', 'ср', 'напр', 'рис', 'табл', 'ст', 'гл', 'вул',
];
const turkicTitles = [
  'prof', 'dos', 'akad', 'gen', 'doç', 'yrd', 'av', 'org', 'tüğg', 'tümg', 'korg', 'alb', 'yb', 'bnb', 'yzb', 'sn', 'hz', 'bkz', 'örn', 'məs',
  'səh', 'küç', 'mah', 'cad', 'sok',
];
const capitalised = (word: string) => word.charAt(0).toLocaleUpperCase('tr') + word.slice(1);
const inBothCases = (words: string[]) => [...words, ...words.map(capitalised)];
const titles = new Set([
  ...englishTitles, ...englishTitles.filter((word) => word.length > 2).map((word) => word.toUpperCase()),
  ...inBothCases(cyrillicTitles),
  'St', 'Mt', 'Ft', 'vs', 'v', 'cf', 'viz', 'approx', 'al', 'Ph', 'incl', 'esp',
]);
const turkicOnly = new Set(inBothCases(turkicTitles));
const months = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

/** Words that begin a sentence and hardly ever follow an abbreviation or an initial inside one. */
const starters = new Set([
  'The', 'A', 'An', 'This', 'That', 'These', 'Those', 'It', 'Its', 'He', 'She', 'They', 'We', 'You', 'His',
  'Her',
  'Their', 'Our', 'My', 'I', 'There', 'Here', 'In', 'On', 'At', 'By', 'For', 'From', 'With', 'Without',
  'Under',
  'After', 'Before', 'During', 'Since', 'Until', 'While', 'When', 'Where', 'Why', 'How', 'What', 'Who',
  'Which',
  'If', 'As', 'Although', 'Though', 'Because', 'But', 'And', 'Or', 'So', 'Yet', 'Nor', 'However', 'Moreover',
  'Meanwhile', 'Instead', 'Still', 'Also', 'Then', 'Thus', 'Now', 'Not', 'No', 'To', 'Some', 'Many', 'Most',
  'Several', 'Such', 'Both', 'Each', 'All', 'Another', 'Other', 'Others', 'According', 'Despite', 'Last',
  'Earlier', 'Image', 'Photo',
]);

const ends = {
  word: /(?:^|[^\p{L}\p{N}])(\p{L}{1,8})\.$/u,
  latin: /(?:^|[^\p{L}\p{N}])(?:e\.g|i\.e|al-?)\.$/u,
  month: new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${months})\\.$`, 'u'),
  reference: /(?:^|[^\p{L}\p{N}])(?:Nos?|Art|Sec|Fig|Ch|Res|Vol|pp?|paras?)\.$/u,
  hour: /\d\s?[ap]\.m\.$/i,
  /** `U.S.`, `K.C.`, `Ph.D.`, `L.` */
  initials: /(?:^|[^\p{L}\p{N}])(?:\p{Lu}\p{Ll}?\.[-–]?)*\p{Lu}\.[\])]?$/u,
  /** `(ret.)` */
  aside: /\(\p{Ll}{1,4}\.\)$/u,
  /** `г. Баку`, `с. Хындзореск`; after a number it is a year or a century, which may end a sentence. */
  smallLetter: /(?:^|[^\p{L}\p{N}./])(?<!(?:[\dIVX]|(?:^|[^\p{L}])т\.)\s?)[бвгджзклмнпрстфхцчшщ]\.$/u,
  /** `3. Ordu`, in languages that write ordinals so. */
  ordinal: /(?:^|[^\p{L}\p{N}.,])(?:\d{1,2}|[IVX]{1,5})\.$/u,
  /** What was left out of a quotation: `church. ... The next`. */
  elision: /\s(?:\.{3}|…|\[(?:\.{3}|…)\])$/u,
  enumerator: /^\s*\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)]$/u,
};

/** Languages of ours and their neighbours that write `3.` for third. */
const ordinalLanguages = new Set(['tr', 'de', 'pl', 'cs', 'sk', 'hu', 'sr', 'hr', 'sl', 'et', 'lv', 'fi', 'da', 'no', 'nb']);

/**
 * True when the sentence that began at `start` goes on at `at`, where the segmenter would begin a new one.
 * Never looks further than a paragraph: both offsets lie in the same one.
 */
export function joins(text: string, start: number, at: number, language: string): boolean {
  const left = text.slice(Math.max(start, at - near), at).trimEnd();
  const right = text.slice(at, at + near);
  if (isContinuation(right)) return true;
  if (at - start < 8 && ends.enumerator.test(left)) return true;
  const word = ends.word.exec(left)?.[1] ?? '';
  if (titles.has(word) || (/^(?:az|tr)/.test(language) && turkicOnly.has(word)) || ends.latin.test(left)) return true;
  if (ends.aside.test(left) || ends.smallLetter.test(left)) return true;
  if (ordinalLanguages.has(language) && ends.ordinal.test(left)) return true;
  if (ends.month.test(left) || ends.reference.test(left)) return /^[\dIVX]/.test(right);
  if (ends.hour.test(left)) return /^(?:\p{Lu}{2,4}\b|[\p{L}]+day\b|local\b)/u.test(right);
  if (ends.initials.test(left)) return followsInitials(right);
  return insideBracket(text, start, at) || quotationTail(text, start, at) || insideElision(text, start, at, left)
    || signedQuotation(text, start, at);
}

/** A caption or heading without a stop, and what a sentence after it begins with and a name hardly goes on with. */
const heading = '[\\p{Lu}\\p{N}](?:[^\\s.!?:;,()"“”«»]+ ){1,11}[^\\s.!?:;,()"“”«»]+';
const opener = '(?:In|On|At|After|Before|During|Since|While|When|As|Although|Despite|According to)';
const determiner = '(?:the|an?|this|that|these|those|his|her|its|their|our|\\p{Lu}\\p{Ll}+day,?|\\p{Lu}\\p{Ll}+ \\d{1,2},?|\\d{4},?)';
const dateLine = '\\p{L}+day, \\p{Lu}\\p{Ll}+ \\d{1,2}, \\d{4}';

/**
 * Where a new sentence begins though the segmenter sees no end: before the dash of a Russian speaker who goes on, before
 * a name such as `eBay`; and though nothing ends the words before: at a photo credit glued to its caption,
 * before and after a full date glued to a headline or to the first sentence, and after a short heading glued to its
 * paragraph, as they come out of pasted pages.
 */
export const gluedStart = new RegExp(
  // What follows is looked at first: it is seldom there and quickly seen.
  `(?<= )(?:${[
    '(?=(?:Image|Photo|Picture|Photograph|Photo credit|Image credit): \\p{Lu})(?<=[^\\s:;,–—-] )',
    `(?=\\p{Lu})(?<=^${dateLine} )`,
    `(?=${dateLine}\\s*$)(?<=^(?:\\S+ ){3,24}?[^\\s:;,–—-]+ )`,
    '(?=[—–] (?=\\p{Lu})\\p{sc=Cyrillic})(?<=\\p{Ll}[.!?…] )',
    '(?=\\p{N}{1,4}(?:[-–\'’]\\p{Ll}+)?[ .]\\p{L})(?<=\\p{Ll}{2}[.!?…][»”"]? )',
    '(?=\\p{Ll}{1,5}\\p{Lu}\\p{Ll})(?<=\\p{Ll}{3}\\. )',
    `(?=${opener} ${determiner} (?:\\S+\\s+){7})(?<=^${heading} )`,
  ].join('|')})`,
  'gu',
);

/**
 * Lower case after the stop (Georgian has no other), a piece without a letter or digit, or a stop that belongs to the words before.
 */
function isContinuation(right: string): boolean {
  return /^["'“‘„«([–—-]*\s*(?!\p{sc=Georgian})\p{Ll}/u.test(right) || !/[\p{L}\p{N}]/u.test(right);
}

function followsInitials(right: string): boolean {
  const word = /^["“‘(]?([\p{L}\p{N}'’-]+)/u.exec(right)?.[1];
  return word !== undefined && !starters.has(word);
}

/** True between a bracket that opened after the sentence's first words and the one that closes it. */
function insideBracket(text: string, start: number, at: number): boolean {
  const before = text.slice(start, at);
  const rest = text.slice(at, at + longestBracket);
  return before.length <= longestBracket && opensInside(before, '(', ')') && closesWithin(rest, ')');
}

/**
 * True before the short rest of a quotation that opened after the sentence's first words (`he said: "One.
 * Two."`).
 */
function quotationTail(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - longestQuotation), at);
  const rest = text.slice(at, at + longestTail);
  return quotationMarks.some(([open, close]) => opensInside(before, open, close) && closesWithin(rest, close));
}

const quotationMarks: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'], ['"', '"'], ['«', '»'], ['„', '“'], ['„', '”'],
];

/** True after words left out of a quotation that is still open: the quotation goes on as one. */
function insideElision(text: string, start: number, at: number, left: string): boolean {
  if (!ends.elision.test(left)) return false;
  const before = text.slice(Math.max(start, at - longestQuotation), at);
  const rest = text.slice(at, at + longestQuotation);
  return quotationMarks.some(([open, close]) => opensInside(before, open, close) && closesWithin(rest, close));
}

/** `“One. Two.” – Jane Doe`, and nothing else in the paragraph: who said it belongs to all of it. */
const signature = /^["”»]\s*[–—-]\s?\p{Lu}[^.!?\n]{2,80}(?:\n|$)/u;

function signedQuotation(text: string, start: number, at: number): boolean {
  const mark = quotationMarks.find(([open]) => open === text[start]);
  if (!mark) return false;
  const close = text.indexOf(mark[1], start + 1);
  const inside = close >= at && close - start <= longestQuotation;
  const closed = close === at - 1 || text.slice(close + 1, at).trim() === '';
  return (inside || (close > 0 && closed)) && signature.test(text.slice(close, close + 100));
}

/** True when the mark stands open at the end of the words, and not at their beginning. */
function opensInside(words: string, open: string, close: string): boolean {
  let opened = -1;
  for (let index = 0; index < words.length; index += 1) {
    const letter = words[index];
    // A straight quotation mark opens after a space and closes after a letter or a stop.
    if (letter === close && (open !== close || /\S/.test(words[index - 1] ?? ' '))) opened = -1;
    else if (letter === open) opened = index;
  }
  return opened >= 0 && /\p{L}/u.test(words.slice(0, opened));
}

function closesWithin(words: string, close: string): boolean {
  const end = words.indexOf(close);
  return end >= 0 && !words.slice(0, end).includes('\n\n');
}
