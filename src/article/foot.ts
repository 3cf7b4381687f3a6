/** The lines below a body: who the author is, the site's name, a date. */
import { isSentence, wordCount, type Block } from './block.ts';
import { bylineReason, isPerson } from './head.ts';
import { phraseKind } from './kind.ts';
import { isName } from './names.ts';
import { presented, saidOfText } from './notes.ts';
import { addAuthors, hasWords, sameWords, type Parting } from './parting.ts';
import { any, pattern } from './pattern.ts';
import { isWriter } from './writers.ts';

/** How many paragraphs at the end may be foot. */
export const footLength = 6;

/** A biography is short; longer paragraphs that begin with a name tell of that person. */
const longestNote = 90;

/** The people whom the last paragraphs present. */
export function presentedIn(blocks: Block[]): Set<string> {
  return new Set(blocks.slice(-footLength).flatMap(({ text }) => presented(text) ?? []));
}

export function takeFoot(blocks: Block[], parting: Parting): void {
  let below = true;
  for (const block of blocks.slice(-footLength).reverse()) {
    const biography = isBiography(block.text, parting) || (below && tellsOfAuthor(block.text, parting)) || (below && isAuthors(block, blocks, parting));
    if (biography) addAuthors([presented(block.text) ?? ''], parting);
    const own = below ? (bylineReason(block.text, parting) ?? signature(block, blocks, parting)) : null;
    const reason = biography ? 'furniture-author-note' : own;
    if (reason === null) below = false;
    else parting.reasons.set(block, reason);
  }
  const last = blocks.findLast((block) => !parting.reasons.has(block));
  const named = last && wordCount(last.text) <= 5 && /^\p{Lu}.*[\p{L}\p{N}]$/u.test(last.text);
  if (named) parting.outletGuesses.push(last.text);
}

/**
 * A person's name alone below a page's text, where nobody else is named as author: who wrote it. Statements are signed
 * by whoever issues them, and people whom the text speaks of may head a part of it.
 */
function signature(block: Block, blocks: Block[], parting: Parting): string | null {
  const { declared, reasons, kinds } = parting;
  const name = block.text;
  if (declared.title === null || declared.authors.length > 0 || wordCount(name) > 3 || !isName(name) || !isPerson(nameCase(name))) return null;
  if (kinds.some(({ value }) => value === 'OfficialStatement')) return null;
  const others = blocks.filter((other) => other !== block && !reasons.has(other));
  const before = others.at(-1);
  const closes = before !== undefined && blocks.indexOf(before) < blocks.indexOf(block) && before.role === 'text' && isSentence(before.text);
  const family = name.split(' ').at(-1) ?? name;
  if (!closes || others.some(({ text }) => hasWords(text, family))) return null;
  addAuthors([nameCase(name)], parting);
  return 'furniture-byline';
}

/** `Anna BELL` is Anna Bell. */
function nameCase(name: string): string {
  return name.split(' ').map((word) => (/^\p{Lu}{3,}$/u.test(word) ? `${word[0] ?? ''}${word.slice(1).toLowerCase()}` : word)).join(' ');
}

function isBiography(paragraph: string, { declared }: Parting): boolean {
  const name = presented(paragraph);
  if (name === null || wordCount(paragraph) > longestNote) return false;
  return declared.authors.some((author) => sameWords(author, name));
}

/** The very last words begin with the author's own name, in whatever language: nobody's text speaks so of its author. */
function tellsOfAuthor(paragraph: string, { declared }: Parting): boolean {
  if (wordCount(paragraph) > longestNote || !isSentence(paragraph)) return false;
  return declared.authors.some((author) => wordCount(author) > 1 && paragraph.startsWith(`${author} `));
}

/** The closing lines on whoever wrote it, where nobody else is named as author and the text has nothing of the person. */
function isAuthors({ text }: Block, blocks: Block[], { declared, reasons }: Parting): boolean {
  const name = presented(text);
  if (name === null || declared.authors.length > 0 || wordCount(text) > longestNote || !isWriter.test(text)) return false;
  const family = name.split(' ').at(-1) ?? name;
  return blocks.every((other) => other.text === text || reasons.has(other) || !hasWords(other.text, family));
}

/** What publishers disclaim; anything else behind the word is what the text still has to say. */
const legal = pattern(any(
  'views?\\b', 'opinion', 'responsib', 'liab', 'advice', 'endors', 'warrant', 'accura', 'rights\\b', 'polic(?:y|ies)', 'property', 'copyright', 'content',
  'purposes', 'publish', 'translat', 'reflect', 'represent', '\\b(?:website|site|portal|editors?|editorial)\\b',
));

const disclaimerLabel = /^[([*]*\s*(?:legal )?disclaimer\s*[:.–—]\s*/i;

/**
 * The publisher's `Disclaimer:` below the text, whether the words stand on the same line or on the next; an
 * author's own (`Disclaimer: I served there`) stays with the text.
 */
export function takeDisclaimer(blocks: Block[], parting: Parting): void {
  const foot = blocks.slice(-footLength);
  foot.forEach((block, index) => {
    const label = disclaimerLabel.exec(block.text)?.[0];
    if (label === undefined || parting.reasons.has(block)) return;
    const bare = label.length === block.text.length;
    const note = bare ? foot[index + 1] : block;
    const own = note && (/\b(?:I|my|me)\b/.test(note.text) || (!bare && !legal.test(note.text)));
    if (own) return;
    parting.reasons.set(block, 'furniture-disclaimer');
    if (!note || (bare && parting.reasons.has(note))) return;
    const { disclaimers, ownViews } = saidOfText(note.text.slice(bare ? 0 : label.length));
    parting.disclaimers.push(...disclaimers);
    parting.ownViews.push(...ownViews);
    const why = disclaimers.length > 0 ? 'furniture-disclaimer' : 'furniture-outlet-note';
    for (const one of [block, note]) parting.reasons.set(one, why);
  });
}

/** Sentences at the edges that say what the text is, such as `This interview has been edited for clarity.` */
export function takePhrases(blocks: Block[], parting: Parting): void {
  const edges = blocks.filter((_, index) => index < 4 || index >= blocks.length - 4);
  for (const block of edges) {
    const phrase = wordCount(block.text) <= 40 ? phraseKind(block.text) : null;
    if (!phrase) continue;
    parting.kinds.push(phrase);
    parting.disclaimers.push(block.text);
    parting.reasons.set(block, 'furniture-editors-note');
  }
}
