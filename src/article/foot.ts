/** The lines below a body: who the author is, the site's name, a date. */
import { wordCount, type Block } from './block.ts';
import { bylineReason } from './head.ts';
import { phraseKind } from './kind.ts';
import { presented } from './notes.ts';
import { sameWords, type Parting } from './parting.ts';

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
    const biography = isBiography(block.text, parting);
    const own = below ? bylineReason(block.text, parting) : null;
    const reason = biography ? 'furniture-author-note' : own;
    if (reason === null) below = false;
    else parting.reasons.set(block, reason);
  }
  const last = blocks.findLast((block) => !parting.reasons.has(block));
  const named = last && wordCount(last.text) <= 5 && /^\p{Lu}.*[\p{L}\p{N}]$/u.test(last.text);
  if (named) parting.outletGuesses.push(last.text);
}

function isBiography(paragraph: string, { declared }: Parting): boolean {
  const name = presented(paragraph);
  if (name === null || wordCount(paragraph) > longestNote) return false;
  return declared.authors.some((author) => sameWords(author, name));
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
