/** How many words of its articles a digest has on a reader's screen. */
import type { BriefContent } from '../../contracts.ts';
import { renderBrief } from '../render.ts';
import { countWords } from '../words.ts';

/** As published, with labels, names and headlines; without what stands before the first article and after the last. */
export function wordsOnScreen(content: BriefContent): number {
  const day = content.day ?? { since: 0, taken: 0, leftOut: [], elsewhere: [], corrections: [], nothing: null };
  const { sections } = renderBrief({ ...content, day, id: '', version: 1, status: 'published' }, content.language);
  return sections.slice(1, -1).flatMap(({ header, blocks }) => [...header, ...blocks])
    .reduce((sum, block) => sum + countWords('label' in block ? `${block.label} ${block.text}` : block.text), 0);
}
