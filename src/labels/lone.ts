/** A lone sentence, without its article: what it shows by itself, under the prior of a kind when one is given. */
import type { Basis, Kind } from '../contracts.ts';
import { embedded, type Model } from './embedded/model.ts';
import { refine } from './embedded/refine.ts';
import { judge } from './judge.ts';
import { stanceOf } from './label.ts';
import { readSentences } from './scope.ts';

/** The label of one sentence; `model` null leaves it to the rules alone. Without a kind the model weighs both ways alike. */
export function labelLone(
  text: string,
  kind: Kind | null,
  model: Model | null = embedded(),
): { basis: Basis; holder: string | null; confidence: number } {
  const trimmed = text.trim();
  if (trimmed === '') return { basis: 'opinion', holder: null, confidence: 0 };
  const [reading] = readSentences([{ id: 'S1', text: trimmed, start: 0, end: trimmed.length, paragraph: 1 }]);
  if (!reading) return { basis: 'opinion', holder: null, confidence: 0 };
  const stance =
    kind === null ? { prior: 'none' as const, author: null, neverFact: false } : stanceOf(kind, null);
  const judged = judge(reading, stance);
  const own = model === null ? judged : refine(reading, judged, stance, model);
  const spoken =
    kind === 'OfficialStatement' || kind === 'AdvertiserContentArticle' || (kind === 'Interview' && own.basis !== 'forecast');
  return { basis: spoken ? 'claim' : own.basis, holder: own.holder, confidence: own.confidence };
}
