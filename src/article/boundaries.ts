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

const titles = [
  'Mr', 'Mrs', 'Ms', 'Messrs', 'Dr', 'Prof', 'Hon', 'Rev', 'Fr', 'Amb', 'Sen', 'Sens', 'Rep', 'Reps',
  'Gov', 'Govs',
  'Pres', 'Gen', 'Col', 'Lt', 'Maj', 'Capt', 'Cpt', 'Sgt', 'Cpl', 'Pvt', 'Adm', 'Cmdr', 'Cdr', 'Brig',
  'St', 'Mt',
  'Ft', 'vs', 'v', 'e\\.g', 'i\\.e', 'cf', 'viz', 'approx', 'al-?', 'Ph', 'incl', 'esp',
].join('|');
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
  title: new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${titles})\\.$`, 'u'),
  month: new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${months})\\.$`, 'u'),
  reference: /(?:^|[^\p{L}\p{N}])(?:Nos?|Art|Sec|Fig|Ch|Res|Vol|pp?|paras?)\.$/u,
  hour: /\d\s?[ap]\.m\.$/i,
  /** `U.S.`, `K.C.`, `Ph.D.`, `L.` */
  initials: /(?:^|[^\p{L}\p{N}])(?:\p{Lu}\p{Ll}?\.[-–]?)*\p{Lu}\.[\])]?$/u,
  /** `(ret.)` */
  aside: /\(\p{Ll}{1,4}\.\)$/u,
  enumerator: /^\s*\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)]$/u,
};

/**
 * True when the sentence that began at `start` goes on at `at`, where the segmenter would begin a new one.
 * Never looks further than a paragraph: both offsets lie in the same one.
 */
export function joins(text: string, start: number, at: number): boolean {
  const left = text.slice(Math.max(start, at - near), at).trimEnd();
  const right = text.slice(at, at + near);
  if (isContinuation(right)) return true;
  if (at - start < 8 && ends.enumerator.test(left)) return true;
  if (ends.title.test(left) || ends.aside.test(left)) return true;
  if (ends.month.test(left) || ends.reference.test(left)) return /^[\dIVX]/.test(right);
  if (ends.hour.test(left)) return /^(?:\p{Lu}{2,4}\b|[\p{L}]+day\b|local\b)/u.test(right);
  if (ends.initials.test(left)) return followsInitials(right);
  return insideBracket(text, start, at) || quotationTail(text, start, at);
}

const dateLine = '\\p{L}+day, \\p{Lu}\\p{Ll}+ \\d{1,2}, \\d{4}';

/**
 * Where a new sentence begins though nothing ends the words before: at a photo credit glued to its caption,
 * and after a full date glued to the first sentence, as they come out of pasted pages.
 */
export const gluedStart = new RegExp(
  '(?<=[^\\s:;,–—-] )(?=(?:Image|Photo|Picture|Photograph|Photo credit|Image credit): \\p{Lu})'
    + `|(?<=^${dateLine} )(?=\\p{Lu})`,
  'gu',
);

/**
 * Lower case after the stop, a piece without a letter or digit, or a stop that belongs to the words before.
 */
function isContinuation(right: string): boolean {
  return /^["'“‘«([–—-]*\s*\p{Ll}/u.test(right) || !/[\p{L}\p{N}]/u.test(right);
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
  return (opensInside(before, '“', '”') && closesWithin(rest, '”'))
    || (opensInside(before, '"', '"') && closesWithin(rest, '"'));
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
