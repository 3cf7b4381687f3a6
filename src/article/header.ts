/** Tells an article's head and foot from its body: title, byline, dates, notes, labels, the site's name. */
import type { Removed } from '../contracts.ts';
import { isSentence, wordCount, type Block } from './block.ts';
import { furnitureReason } from './furniture.ts';
import { datesOf, domainOf, outletAfterCopyright, outletOfDateline } from './header-lines.ts';
import { loneLabel, phraseKind, titleKind, type Declaration } from './kind.ts';
import type { Declared } from './metadata.ts';
import { isName, readByline } from './names.ts';
import { presented, readNote } from './notes.ts';

/** How many paragraphs at the top and at the end may be head and foot. */
const headLength = 8;
const footLength = 6;

/** What came out of head and foot, with the body that is left. */
export interface Parted {
  declared: Declared;
  disclaimers: string[];
  /** The disclaimers that say that the views are the author's own. */
  ownViews: string[];
  body: Block[];
  removed: Removed[];
}

const roleReasons: Partial<Record<Block['role'], string>> = {
  caption: 'furniture-caption', aside: 'furniture-aside', navigation: 'furniture-navigation', related: 'furniture-related',
};

/** What the steps below fill, one after the other. */
interface Work {
  declared: Declared;
  kinds: Declaration[];
  noteOutlet: string | null;
  footOutlet: string | null;
  disclaimers: string[];
  ownViews: string[];
  reasons: Map<Block, string>;
}

/** Parts head, foot and furniture from the body. `declared` is what markup says; words only fill what it leaves open. */
export function partHeader(blocks: Block[], declared: Declared): Parted {
  const work: Work = {
    declared: { ...declared, authors: [...declared.authors] },
    kinds: [...declared.kinds],
    noteOutlet: null, footOutlet: null, disclaimers: [], ownViews: [], reasons: new Map(),
  };
  const left = () => blocks.filter((block) => !work.reasons.has(block));
  takeFurniture(left(), work);
  takeNotes(left(), work);
  takeHead(left(), work);
  takeFoot(left(), work);
  takePhrases(left(), work);
  const { title } = work.declared;
  const ofTitle = title === null ? null : titleKind(title);
  if (ofTitle) work.kinds.push(ofTitle);
  const outlet = work.declared.outlet ?? work.noteOutlet ?? work.footOutlet ?? outletOfDateline(left()[0]?.text ?? '');
  takeOutlet(left(), outlet, work);
  return {
    declared: { ...work.declared, outlet, kinds: work.kinds },
    disclaimers: work.disclaimers,
    ownViews: work.ownViews,
    body: left(),
    removed: blocks.flatMap((block) => {
      const why = work.reasons.get(block);
      return why === undefined ? [] : [{ text: block.text, why }];
    }),
  };
}

function takeFurniture(blocks: Block[], work: Work): void {
  for (const block of blocks) {
    const why = roleReasons[block.role] ?? (block.role === 'code' ? null : furnitureReason(block.text));
    if (why === null) continue;
    work.reasons.set(block, why);
    if (why === 'furniture-copyright') work.footOutlet ??= outletAfterCopyright(block.text);
  }
}

/** Notes with a label may stand anywhere; those that only disclaim are looked for where notes stand. */
function takeNotes(blocks: Block[], work: Work): void {
  blocks.forEach((block, index) => {
    const atEdge = index < headLength || index >= blocks.length - footLength;
    const note = block.role === 'code' ? null : readNote(block.text);
    if (!note || (note.why === 'furniture-disclaimer' && !atEdge)) return;
    work.reasons.set(block, note.why);
    const words = followingBio(note.disclaimers.length + note.authors.length, blocks[index + 1], note.why, work);
    addAuthors([...note.authors, ...words], work);
    work.disclaimers.push(...note.disclaimers);
    work.ownViews.push(...note.ownViews);
    work.noteOutlet ??= note.outlet;
  });
}

/** `About the author` on a line of its own: the next paragraph is the note. */
function followingBio(said: number, next: Block | undefined, why: string, work: Work): string[] {
  if (said > 0 || why !== 'furniture-author-note' || !next || wordCount(next.text) > 90) return [];
  const author = presented(next.text);
  if (author === null) return [];
  work.reasons.set(next, why);
  return [author];
}

function addAuthors(names: string[], work: Work): void {
  // What markup declares is the publisher's list; a note may present the editor or the translator.
  if (work.declared.authors.length === 0) work.declared.authors = [...new Set(names)];
}

function takeHead(blocks: Block[], work: Work): void {
  const { declared, reasons } = work;
  const head = blocks.slice(0, headLength);
  const presentedNames = new Set(blocks.slice(-footLength).flatMap(({ text }) => presented(text) ?? []));
  let inBody = false;
  head.forEach((block, index) => {
    const reason = headReason(block.text, work);
    if (reason !== null) reasons.set(block, reason);
    else if (isName(block.text) && presentedNames.has(block.text)) {
      addAuthors([block.text], work);
      reasons.set(block, 'furniture-byline');
    } else if (!inBody && declared.title === null && isTitle(block.text, blocks.slice(index + 1))) {
      declared.title = block.text;
      reasons.set(block, 'furniture-title');
    } else inBody ||= block.role !== 'heading' && isSentence(block.text);
  });
}

/** Why a line belongs to the head, after what it says has been taken; null when it does not. */
function headReason(line: string, work: Work): string | null {
  const { declared, kinds } = work;
  if (declared.title !== null && sameWords(line, declared.title)) return 'furniture-title';
  const label = loneLabel(line);
  if (label) {
    kinds.push(label);
    return 'furniture-kind-label';
  }
  return bylineReason(line, work);
}

/** A byline, a date, a site's name, or several of them on one line. */
function bylineReason(line: string, work: Work): string | null {
  const whole = onePart(line, work);
  if (whole) return whole();
  const parts = line.split(/\s*[|•·]\s*|\s+[-–—/]\s+/).filter(Boolean).map((part) => onePart(part, work));
  if (parts.length < 2 || parts.some((part) => part === null)) return null;
  return parts.map((take) => take?.() ?? null)[0] ?? null;
}

/** What one part of a head line is: a function that takes it into the header and says its reason. */
function onePart(part: string, work: Work): (() => string) | null {
  const { declared, kinds } = work;
  const byline = readByline(part);
  const editorial = byline?.authors.length === 0 ? phraseKind(part) : null;
  if (byline) {
    return () => {
      addAuthors(byline.authors, work);
      if (editorial) kinds.push(editorial);
      work.footOutlet ??= byline.rest.map(domainOf).find((outlet) => outlet !== null) ?? null;
      return 'furniture-byline';
    };
  }
  if (declared.authors.some((author) => sameWords(part, author))) return () => 'furniture-byline';
  const dates = datesOf(part);
  if (dates) {
    return () => {
      declared.published ??= dates.published;
      declared.modified ??= dates.modified;
      return 'furniture-date';
    };
  }
  return siteName(part, work);
}

/** `News.Az`, or `Faig Mahmudov, News.Az`. */
function siteName(part: string, work: Work): (() => string) | null {
  const [, name, site = part] = /^([^,]+), (\S+)$/.exec(part) ?? [];
  const outlet = domainOf(site);
  if (outlet === null || (name !== undefined && !isName(name))) return null;
  return () => {
    work.footOutlet ??= outlet;
    if (name === undefined) return 'furniture-site-name';
    addAuthors([name], work);
    return 'furniture-byline';
  };
}

function takeFoot(blocks: Block[], work: Work): void {
  const { declared, reasons } = work;
  for (const block of blocks.slice(-footLength).reverse()) {
    const name = presented(block.text);
    if (name !== null && declared.authors.some((author) => sameWords(author, name)) && wordCount(block.text) <= 90) {
      reasons.set(block, 'furniture-author-note');
    } else {
      const reason = bylineReason(block.text, work);
      if (reason !== null) reasons.set(block, reason);
    }
  }
}

/** Sentences at the edges that say what the text is, such as `This interview has been edited for clarity.` */
function takePhrases(blocks: Block[], work: Work): void {
  const edges = blocks.filter((_, index) => index < 4 || index >= blocks.length - 4);
  for (const block of edges) {
    const phrase = wordCount(block.text) <= 40 ? phraseKind(block.text) : null;
    if (!phrase) continue;
    work.kinds.push(phrase);
    work.disclaimers.push(block.text);
    work.reasons.set(block, 'furniture-editors-note');
  }
}

function takeOutlet(blocks: Block[], outlet: string | null, work: Work): void {
  for (const block of blocks) {
    if (outlet !== null && sameWords(block.text, outlet)) work.reasons.set(block, 'furniture-site-name');
  }
}

const longestTitle = 200;

/** A headline has no stop at its end, and a text follows it. */
function isTitle(line: string, rest: Block[]): boolean {
  if (line.length > longestTitle || wordCount(line) < 2 || !/^["'“‘«([¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(line)) return false;
  const stop = /[.;:,…]["'”’»)]*$/.test(line) && !/(?:\p{Lu}\.)+$/u.test(line);
  return !stop && rest.some(({ text }) => isSentence(text));
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return plain(a) === plain(b);
}
