/** Text on the page that is not the article, known by its own words or by the markup around it. */
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
  if (paragraph.length > longest) return null;
  const known = judged.get(paragraph);
  if (known !== undefined) return known;
  const why = judge(paragraph);
  if (judged.size >= mostJudged) judged.clear();
  judged.set(paragraph, why);
  return why;
}

/** A page's paragraphs are asked about from several sides; more than one large page's are not kept. */
const judged = new Map<string, string | null>();
const mostJudged = 2000;

function judge(paragraph: string): string | null {
  const words = wordCount(paragraph);
  const sentence = isSentence(paragraph);
  const found = rules.find((rule) =>
    words <= rule.longest && (rule.sentences === 'remove' || !sentence) && rule.test.test(paragraph));
  return found?.why ?? null;
}

const roleReasons: Partial<Record<Block['role'], string>> = {
  caption: 'furniture-caption', aside: 'furniture-aside', navigation: 'furniture-navigation',
  related: 'furniture-related',
};

/** As `furnitureReason`, for a block; code and a live entry's time are never furniture. */
export function blockReason({ role, text }: Block): string | null {
  return roleReasons[role] ?? (role === 'code' || role === 'time' ? null : furnitureReason(text));
}
