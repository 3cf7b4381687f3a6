/** What extraction leaves out of a page: nothing goes without being listed. */
import type { Removed } from '../contracts.ts';
import type { Block } from './block.ts';
import { blockReason } from './furniture.ts';
import { bylineReason } from './head.ts';
import { loneLabel } from './kind.ts';
import type { Declared } from './metadata.ts';
import { newParting, sameWords } from './parting.ts';

/** Words of this length that stand within the article are the article's, whichever way its lines are cut. */
const telling = 40;
const outside = 'furniture-outside';

export interface PageParts {
  /** All blocks of the page, as they stood before extraction. */
  page: Block[];
  /** Those of the element that holds the article. */
  inside: Block[];
  kept: Block[];
  /** What has its entry already. */
  listed: Removed[];
  /** Why a block of the page is no part of the article, where that is known. */
  reasons: ReadonlyMap<Block, string>;
}

/**
 * What is neither kept nor listed. Inside the article's element each block has its entry and its reason;
 * of the page around it, what stands together is one.
 */
export function droppedFrom({ page, inside, kept, listed, reasons }: PageParts, declared: Declared): Removed[] {
  const own = new Set(inside.map(({ text }) => text));
  const texts = new Set(kept.map(({ text }) => text));
  const article = kept.map(({ text }) => text).join(' ');
  const known = letters(listed.map(({ text }) => text).join(' '));
  const isKept = ({ text }: Block) =>
    texts.has(text) || (text.length >= telling && article.includes(text)) || known.includes(letters(text));
  const dropped: Removed[] = [];
  let run: Removed | null = null;
  for (const block of page) {
    const why = isKept(block) ? null : own.has(block.text) ? reasonOf(block, declared, reasons) : outside;
    if (why === outside && run !== null) run.text += ` ${block.text}`;
    else if (why === null) run = null;
    else {
      const entry = { text: block.text, why };
      dropped.push(entry);
      run = why === outside ? entry : null;
    }
  }
  return dropped;
}

/** One element's words may be written with or without the spaces between its parts. */
function letters(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function reasonOf(block: Block, declared: Declared, reasons: ReadonlyMap<Block, string>): string {
  if (declared.title !== null && sameWords(block.text, declared.title)) return 'furniture-title';
  if (loneLabel(block.text)) return 'furniture-kind-label';
  return blockReason(block) ?? bylineReason(block.text, newParting(declared)) ?? reasons.get(block) ?? outside;
}
