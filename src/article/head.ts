/** The lines above a body: labels, headline, byline, date, the site's name. */
import { placeOf } from '../regions/gazetteer.ts';
import { isSentence, wordCount, type Block } from './block.ts';
import { furnitureReason } from './furniture.ts';
import { datesAmong, datesOf, domainOf, isBareDate } from './head-lines.ts';
import { loneLabel, phraseKind, titleKind } from './kind.ts';
import { isName, readByline } from './names.ts';
import { addAuthors, sameWords, type Parting } from './parting.ts';
import { any, pattern } from './pattern.ts';
import { writerRole } from './writers.ts';

/** How many paragraphs at the top may be head. */
export const headLength = 8;

/** Takes the head off `blocks`. `presented` are the people whom the article's foot presents. */
export function takeHead(blocks: Block[], presented: Set<string>, parting: Parting): void {
  const { declared, reasons, headings } = parting;
  const head = blocks.slice(0, headLength);
  const bodyAt = head.findIndex((block, index) => startsBody(block, index, parting));
  const lines = bodyAt < 0 ? head : head.slice(0, bodyAt);
  head.forEach((block, index) => {
    // Labels and dates stand above the text: inside it they head its parts, unless a byline is beside them.
    const above = index < lines.length || [head[index - 1], head[index + 1]].some(isByline);
    const label = index < lines.length && !isMenuLine(head, index, declared.title) && !headsFirstPart(head, index, declared.title) ? labelReason(block.text, parting) : null;
    const reason = label ?? (above || block.role === 'around' || !isBareDate(block.text) ? lineReason(block.text, parting) : null);
    if (reason !== null) reasons.set(block, reason);
    else if (block.role === 'around') takeDate(block.text, declared);
  });
  takeNameLine(lines, presented, parting);
  takeOutletLine(lines, parting);
  takeTitle(lines, blocks, parting);
  if (declared.title === null) return;
  for (const block of lines) {
    if (!reasons.has(block) && !isSentence(block.text)) headings.add(block);
  }
}

/** Beside the article, the only date among what a line has besides: `The Agency • 12.02.2026 18:40 • 1204`. */
function takeDate(line: string, declared: Parting['declared']): void {
  const found = datesAmong(line);
  const [only] = found;
  if (found.length === 1 && only?.before === null) declared.published ??= only.published;
}

/**
 * Beside the article a label counts next to the headline only, and not as one of several short lines: `Energy`,
 * `Opinion`, `Analysis` are what the site has, not what this is.
 */
function isMenuLine(head: Block[], index: number, title: string | null): boolean {
  if (head[index]?.role !== 'around') return false;
  const isHeadline = (block: Block | undefined) => block !== undefined && title !== null && sameWords(block.text, title);
  const before = head[index - 1];
  if (isHeadline(before)) return false;
  const listed = before?.role === 'around' && wordCount(before.text) <= 3 && !isBareDate(before.text);
  return listed || !isHeadline(head[index + 1]);
}

/** "Background" below the headline and right above a paragraph heads the first part of a text: what it is stands above. */
function headsFirstPart(head: Block[], index: number, title: string | null): boolean {
  const next = head[index + 1];
  return /^background$/i.test(head[index]?.text.trim() ?? '') && next !== undefined && isSentence(next.text) && title !== null
    && !head.slice(index + 1).some(({ text }) => sameWords(text, title));
}

/** The first paragraph that says something; a headline may end in a question mark and still be one. */
function startsBody(block: Block, index: number, parting: Parting): boolean {
  const title = parting.declared.title;
  if (title !== null && sameWords(block.text, title)) return false;
  if (block.role === 'heading' || !isSentence(block.text)) return wordCount(block.text) > 40;
  return index > 0 || !/[?!]["'”’»)]*$/.test(block.text) || wordCount(block.text) > 20;
}

function isByline(block: Block | undefined): boolean {
  return block !== undefined && readByline(block.text) !== null;
}

function labelReason(line: string, { kinds }: Parting): string | null {
  const label = loneLabel(line);
  if (label) kinds.push(label);
  return label && 'furniture-kind-label';
}

/** Why a line belongs to the head, after what it says has been taken; null when it does not. */
function lineReason(line: string, parting: Parting): string | null {
  const { title } = parting.declared;
  return title !== null && sameWords(line, title) ? 'furniture-title' : bylineReason(line, parting);
}

/** A byline, a date, a site's name, or several of them on one line; what they say is taken. */
export function bylineReason(line: string, parting: Parting): string | null {
  const whole = onePart(line, parting);
  if (whole) return whole();
  if (line.length > longestOfParts) return null;
  const every = line.split(/\s*[|•·]\s*|\s+[-–—/]\s+|\s+(?=by \p{Lu})/u).filter((part) => part !== '' && !isCount(part));
  // `Opinion | 3 November 2026 | Jane Doe`: a label before a date says what the text is, as on a line of its own.
  const label = every.length > 1 && every.some(isBareDate) ? loneLabel(every[0] ?? '') : null;
  const said = label === null ? every : every.slice(1);
  const taken = partsOf(said, line, parting);
  if (taken !== null && label !== null) parting.kinds.push(label);
  return taken;
}

/** What the parts of one head line are; their words are taken only where every part is known. */
function partsOf(said: string[], line: string, parting: Parting): string | null {
  const [first = '', second = ''] = isBareDate(said[0] ?? '') ? said.toReversed() : said;
  // `Jane Doe · 4 May 2026`: a name and a date, and nothing else.
  const signed = said.length === 2 && isName(first) && isPerson(first) && datesOf(second) !== null && parting.declared.title !== null;
  if (signed) addAuthors([first], parting);
  const parts = (signed ? [second] : withoutSeries(said)).map((part) => onePart(part, parting));
  if (parts.length === 1 && line.length <= longestHeadLine) return parts[0]?.() ?? null;
  if (parts.length < 2 || parts.some((part) => part === null)) return null;
  return parts.map((take) => take?.() ?? null)[0] ?? null;
}

const longestHeadLine = 80;
/** Longer lines are paragraphs, and parting one takes long. */
const longestOfParts = 400;

/** `The Dispatch, no. 57 | 6 February 2026 | by Jane Doe`: a name and a date leave no doubt of what stands before them. */
function withoutSeries(said: string[]): string[] {
  const [first = '', ...others] = said;
  const signed = others.some((part) => (readByline(part)?.authors.length ?? 0) > 0) && others.some(isBareDate);
  return signed && others.length === 2 && wordCount(first) <= longestSeries ? others : said;
}

const longestSeries = 6;

/** How often it was read, or a document's number: beside a date, and never of interest. */
function isCount(part: string): boolean {
  return furnitureReason(part) === 'furniture-counter' || /^(?:No|Nr|№)\.?:?\s?\d[\p{N}\p{L}/.-]*$/u.test(part);
}

/** What one part of a head line is: a function that takes it into the header and says its reason. */
function onePart(part: string, parting: Parting): (() => string) | null {
  const { declared } = parting;
  const byline = readByline(part);
  if (byline) {
    return () => {
      const editorial = byline.authors.length === 0 ? phraseKind(part) : null;
      if (editorial) parting.kinds.push(editorial);
      addAuthors(byline.authors, parting);
      for (const words of byline.rest) onePart(words, parting)?.();
      return 'furniture-byline';
    };
  }
  if (declared.authors.some((author) => sameWords(part, author))) return () => 'furniture-byline';
  const dates = datesOf(part, declared.published);
  if (dates) {
    return () => {
      declared.published ??= dates.published;
      declared.modified ??= dates.modified;
      if (dates.before === null) return 'furniture-date';
      // `Jane Doe, 4 May 2026`, or a place or the site's name before the date.
      if (!isName(dates.before) || !isPerson(dates.before)) parting.outletGuesses.push(dates.before);
      else if (declared.title !== null) addAuthors([dates.before], parting);
      return 'furniture-date';
    };
  }
  return siteName(part, parting);
}

/** `News.Az`, or `Faig Mahmudov, News.Az`. */
function siteName(part: string, parting: Parting): (() => string) | null {
  if (parting.outlets.some((outlet) => sameWords(outlet, part))) return () => 'furniture-site-name';
  const [, name, site = part] = /^([^,]+), (\S+)$/.exec(part) ?? [];
  const outlet = domainOf(site);
  if (outlet === null || (name !== undefined && !isName(name))) return null;
  return () => {
    parting.outlets.push(outlet);
    if (name === undefined) return 'furniture-site-name';
    addAuthors([name], parting);
    return 'furniture-byline';
  };
}

/**
 * A person's name on a line of its own: the author when the foot presents them, when a date stands beside the name
 * and a headline above it, or what the person is that writes. Two capitalised words may also be a place or a section,
 * so nothing less will do.
 */
function takeNameLine(lines: Block[], presented: Set<string>, parting: Parting): void {
  const { reasons } = parting;
  lines.forEach((block, index) => {
    if (reasons.has(block)) return;
    const writer = writerOn(block.text, lines[index + 1], parting);
    if (writer !== null) {
      addAuthors([writer], parting);
      reasons.set(block, 'furniture-byline');
    }
    if (writer !== null || !isName(block.text)) return;
    const isDate = (line: Block | undefined) => line && reasons.get(line) === 'furniture-date';
    const isHeadline = (line: Block) => reasons.get(line) === 'furniture-title' || isTitle(line.text);
    const beside = isDate(lines[index - 1]) || isDate(lines[index + 1]);
    const dated = beside && lines.slice(0, index).some(isHeadline) && isPerson(block.text);
    if (!dated && !presented.has(block.text)) return;
    addAuthors([block.text], parting);
    reasons.set(block, 'furniture-byline');
  });
}

const outletWords = pattern('\\b', any(
  'post', 'times', 'news', 'review', 'journal', 'institute', 'foundation', 'today', 'daily', 'weekly', 'herald', 'tribune', 'guardian', 'gazette', 'star',
  'standard', 'observer', 'interest', 'affairs', 'policy', 'syndicate', 'council', 'cent(?:re|er)', 'magazine', 'press', 'monitor', 'telegraph', 'chronicle',
  'mail', 'express', 'reports?', 'forum', 'network', 'politico', 'agency', 'independent', 'economist', 'diplomat', 'eurasianet',
), '\\b');

/** A paper's name by its form: an article or a word that papers have, or one word that is neither place nor role. */
function isOutlet(line: string): boolean {
  const words = line.split(' ');
  if (words.some((word) => /^(?:we|you|i|why|how|what|must|is|are|chief|senior|our|staff)$/iu.test(word)) || writerRole.test(line.toLowerCase())) return false;
  return /^The \p{Lu}/u.test(line) || outletWords.test(line) || (words.length === 1 && placeOf(line.toLowerCase()) === null);
}

/** `The Northern Post` right below the byline and above the date or a label: where it stood. */
function takeOutletLine(lines: Block[], { reasons, outlets }: Parting): void {
  lines.forEach((block, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]].map((line) => line && reasons.get(line));
    const dated = below === 'furniture-date' || below === 'furniture-kind-label';
    if (reasons.has(block) || above !== 'furniture-byline' || !dated || wordCount(block.text) > longestOutlet || !/^\p{Lu}[\p{L}\p{N}&’'() .,-]*$/u.test(block.text) || !isOutlet(block.text)) return;
    outlets.push(block.text);
    reasons.set(block, 'furniture-site-name');
  });
}

const longestOutlet = 6;

/** `Jane Doe, research associate`, or the name and the rest on the next line; an interview may begin so with who is asked. */
function writerOn(line: string, next: Block | undefined, { declared, kinds }: Parting): string | null {
  const [, name = line, role = next?.text ?? ''] = /^([^,]+), (.+)$/.exec(line) ?? [];
  const written = declared.title !== null && !kinds.some(({ value }) => value === 'Interview');
  return written && wordCount(role) <= longestRole && writerRole.test(role) && isName(name) && isPerson(name) ? name : null;
}

const longestRole = 12;

/** Capitalised words of sections and places that the gazetteer of countries does not have. */
const topics = pattern('\\b', any(
  'affairs', 'policy', 'politics', 'security', 'defen[cs]e', 'military', 'economy', 'energy', 'world',
  'global', 'international', 'regional', 'foreign', '(?:east|west|north|south)(?:ern)?', 'central', 'asian?',
  'europe(?:an)?', 'african?', 'america', 'caucasus', 'gulf', 'sea', 'middle', 'near', 'far', 'war', 'peace',
  'opinion', 'analysis', 'society', 'culture', 'business', 'review', 'brief', 'weekly',
), '\\b');

/** Many places of two words begin so. */
const placeBegins = /^(?:New|San|Santa|Saint|St\.?|Los|Las|Port|Fort|Rio|Cape|El|Al|Ras|Bandar|Deir|Khan|North|South|East|West)$/;

/** `name` is a name by its form: whether its words are a person's and no place's or topic's. */
export function isPerson(name: string): boolean {
  const words = name.split(' ');
  if (placeBegins.test(words[0] ?? '')) return false;
  const places = words.some((word, index) =>
    [word, words.slice(index, index + 2).join(' ')].some((one) => placeOf(one.toLowerCase()) !== null));
  return words.length <= 4 && /\p{Ll}/u.test(name) && !places && !topics.test(name);
}

/**
 * The headline: the first line that can be one, unless a later one is the title of an official statement
 * (`Statement of …`). What stands above it is the site's or section's name.
 */
function takeTitle(lines: Block[], blocks: Block[], parting: Parting): void {
  const { declared, reasons } = parting;
  if (declared.title !== null) return;
  const body = blocks.slice(lines.length).some(({ text }) => isSentence(text));
  const candidates = lines.filter((block) => !reasons.has(block) && isTitle(block.text));
  const title = candidates.find(({ text }) => titleKind(text)?.value === 'OfficialStatement')
    ?? candidates.find(({ text }) => !isName(text))
    ?? candidates[0];
  if (!title || !body) return;
  declared.title = title.text;
  parting.kinds.push(...candidates.flatMap(({ text }) => titleKind(text) ?? []));
  reasons.set(title, 'furniture-title');
  for (const above of candidates.slice(0, candidates.indexOf(title))) {
    parting.outletGuesses.push(above.text);
    reasons.set(above, 'furniture-section');
  }
}

const longestTitle = 200;

/** A headline begins like a sentence and has no full stop at its end. */
function isTitle(line: string): boolean {
  const begun = /^["'“‘«([¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(line);
  if (!begun || line.length > longestTitle || wordCount(line) < 2) return false;
  return !/[.;:,…]["'”’»)]*$/.test(line) || /(?:\p{Lu}\.)+$/u.test(line);
}
