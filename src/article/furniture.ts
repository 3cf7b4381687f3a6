/** Text on the page that is not the article, known by its own words or by the markup around it. */
import { mostParagraphs, remembered } from '../remembered.ts';
import { isSentence, wordCount, type Block } from './block.ts';
import { appeals } from './furniture/appeals.ts';
import { controls } from './furniture/controls.ts';
import { credits } from './furniture/credits.ts';
import { foreign } from './furniture/foreign.ts';
import { pointers } from './furniture/pointers.ts';

const rules = [...credits, ...controls, ...pointers, ...appeals, ...foreign];

/** Longer than any furniture; also keeps the patterns' work small whatever comes in. */
const longest = 800;

/**
 * Why a paragraph (one line) is furniture, as a key of the catalogue; null when it is the article's. A rule
 * must hold for the paragraph as a whole: one that merely contains such words stays.
 */
export function furnitureReason(paragraph: string): string | null {
  return paragraph.length > longest ? null : judge(paragraph);
}

const judge = remembered(mostParagraphs, (paragraph): string | null => {
  const words = wordCount(paragraph);
  const sentence = isSentence(paragraph);
  const found = rules.find((rule) =>
    words <= rule.longest && (rule.sentences === 'remove' || !sentence) && rule.test.test(paragraph));
  return found?.why ?? null;
});

const roleReasons: Partial<Record<Block['role'], string>> = {
  caption: 'furniture-caption', aside: 'furniture-aside', navigation: 'furniture-navigation',
  related: 'furniture-related',
};

/** As `furnitureReason`, for a block; code and a live entry's time are never furniture. */
export function blockReason({ role, text }: Block): string | null {
  return roleReasons[role] ?? (role === 'code' || role === 'time' ? null : furnitureReason(text));
}
