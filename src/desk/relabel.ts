/** An editor corrects a label: decided by `labels/override.ts`, kept with who and when, and undone the same way. */
import type { Room } from '../briefing.ts';
import type { LabelledSentence } from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { overrideOf, type Wanted } from '../labels/override.ts';
import { getArticle, getLabels } from '../store/articles.ts';
import { listBriefs } from '../store/briefs.ts';
import { recordDecision } from '../store/decisions.ts';
import { addOverride, endOverride, labelsWithOverrides } from '../store/overrides.ts';
import type { Actor } from './decide.ts';

export interface Relabelled {
  readonly before: LabelledSentence;
  readonly after: LabelledSentence;
  /** Brief versions (`id:version`) with a line on this sentence, made before: their lines stay as they were. */
  readonly briefs: readonly string[];
}

/**
 * @param wanted null takes back what an editor said of the sentence
 * @throws StandpointError `article-unknown`, `sentence-unknown`, `no-override`, what `overrideOf` refuses
 */
export async function relabel(
  room: Room, { article: id, sentence, wanted, by }: { article: string; sentence: string; wanted: Omit<Wanted, 'sentence'> | null; by: Actor },
): Promise<Relabelled> {
  const now = room.now();
  return room.store.transaction(async (trx) => {
    const stored = await getArticle(trx, id);
    const version = stored?.card.version ?? 0;
    const labelled = async () => (stored === undefined
      ? undefined : await labelsWithOverrides(trx, { id, version, article: stored.article }));
    const labels = await labelled();
    if (stored === undefined || labels === undefined) throw new StandpointError('article-unknown', { article: id });
    const at = { article: id, version, sentence, by: by.id, at: now };
    if (wanted === null) {
      if (!(await endOverride(trx, at))) throw new StandpointError('no-override', { sentence });
    } else {
      const own = await getLabels(trx, { article: id, version }) ?? labels;
      const { basis, holder } = overrideOf(stored.article, { own, now: labels }, { sentence, ...wanted });
      await addOverride(trx, { ...at, basis, holder, reason: wanted.reason });
    }
    const of = (all: typeof labels | undefined) => {
      const found = all?.sentences.find((one) => one.id === sentence);
      if (found === undefined) throw new StandpointError('sentence-unknown', { sentence });
      return found;
    };
    const [before, after] = [of(labels), of(await labelled())];
    const said = ({ basis, holder }: LabelledSentence) => [sentence, basis, ...(holder === null ? [] : [holder])].join(' ');
    await recordDecision(trx, {
      person: by.id, place: by.from, action: wanted === null ? 'undo-relabel' : 'relabel',
      subject: { type: 'article', id, version }, before: said(before), after: said(after), reason: wanted?.reason ?? null,
    }, now);
    return { before, after, briefs: await resting(trx, id, sentence) };
  });
}

async function resting(db: Parameters<typeof listBriefs>[0], article: string, sentence: string): Promise<string[]> {
  const open = await listBriefs(db, { statuses: ['draft', 'held', 'approved', 'published'] });
  return open
    .filter(({ brief }) => brief.items.some((item) => item.article.id === article
      && item.lines.some(({ evidence }) => evidence.some((passage) => passage.split(':')[0] === sentence))))
    .map(({ brief }) => `${brief.id}:${brief.version}`);
}
