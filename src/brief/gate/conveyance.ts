/** How somebody came: "men on motorbikes raided" and "men raided" tell of one deed by the same men. */
import { isAuxiliary, setOf } from '../words/grammar.ts';
import { isPastForm } from '../words/irregular.ts';
import type { Token } from '../words.ts';

const leading = setOf('on in by');
const means = setOf(`motorbikes motorbike motorcycles motorcycle horseback foot camels bicycles scooters jeeps pickups trucks lorries vans cars boats
  speedboats dinghies canoes vehicles`);

/**
 * Whether the words only tell by what means the deed behind them was done. Of no deed, "passengers on buses pay no toll",
 * they say which ones.
 * @param to index behind the last of them
 */
export function tellsHow(passage: readonly Token[], from: number, to: number): boolean {
  const [first, last, deed] = [passage[from], passage[to - 1], passage[to]];
  return first !== undefined && last !== undefined && deed !== undefined && leading.has(first.lower) && means.has(last.lower)
    && passage.slice(from + 1, to).every(({ content, parted }) => content && !parted)
    && !deed.parted && !isAuxiliary(deed.lower) && isPastForm(deed.lower);
}
