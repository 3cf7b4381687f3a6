/** How many words of a digest stand on a reader's screen. */
import type { BriefContent } from '../../contracts.ts';
import { renderBrief } from '../render.ts';
import { countWords } from '../words.ts';

/** As published, with its labels, names and headlines; without buttons. */
export function wordsOnScreen(content: BriefContent): number {
  const day = content.day ?? { since: 0, taken: 0, leftOut: [], corrections: [], nothing: null };
  const { sections } = renderBrief({ ...content, day, id: '', version: 1, status: 'published' }, content.language);
  return sections.flatMap(({ header, blocks }) => [...header, ...blocks])
    .reduce((sum, block) => sum + countWords('label' in block ? `${block.label} ${block.text}` : block.text), 0);
}
