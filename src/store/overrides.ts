/** What editors said against the labeller, and the labels of an article with it. */
import type { CleanArticle, Labels } from '../contracts.ts';
import { withOverrides, type Override } from '../labels/override.ts';
import { getArticle, getLabels } from './articles.ts';
import { newId } from './id.ts';
import type { Db, Trx } from './schema/database.ts';

export interface StoredOverride extends Override {
  readonly article: string;
  readonly version: number;
  readonly sentence: string;
  readonly reason: string | null;
  readonly by: string;
  /** Epoch ms. */
  readonly at: number;
}

export type NewOverride = Omit<StoredOverride, 'text'>;

/** Takes the place of what was said of the sentence before, which stays as history. */
export async function addOverride(trx: Trx, override: NewOverride): Promise<void> {
  const { article, version, sentence, basis, holder, reason, by, at } = override;
  await endOverride(trx, { article, version, sentence, by, at });
  await trx.insertInto('label_override').values({
    id: newId(), article_id: article, version, sentence, range_start: null, range_end: null, basis, holder, reason,
    created_at: at, created_by: by, ended_at: null, ended_by: null,
  }).execute();
}

/** @returns whether there was one */
export async function endOverride(
  trx: Trx, { article, version, sentence, by, at }: Pick<NewOverride, 'article' | 'version' | 'sentence' | 'by' | 'at'>,
): Promise<boolean> {
  const result = await trx.updateTable('label_override').set({ ended_at: at, ended_by: by })
    .where('article_id', '=', article).where('version', '=', version).where('sentence', '=', sentence)
    .where('ended_at', 'is', null).executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** What stands, the oldest first. @param asOf only what was said, and not taken back, by then; epoch ms */
export async function listOverrides(db: Db, article?: string, asOf?: number): Promise<StoredOverride[]> {
  const rows = await db.selectFrom('label_override').selectAll()
    .$if(article !== undefined, (rows) => rows.where('article_id', '=', article ?? ''))
    .$if(asOf === undefined, (rows) => rows.where('ended_at', 'is', null))
    .$if(asOf !== undefined, (rows) => rows.where('created_at', '<=', asOf ?? 0)
      .where((eb) => eb.or([eb('ended_at', 'is', null), eb('ended_at', '>', asOf ?? 0)])))
    .orderBy('created_at').orderBy('id').execute();
  const texts = new Map<string, string>();
  for (const { article_id: id, version } of rows) {
    if (texts.has(`${id}:${version}:`)) continue;
    texts.set(`${id}:${version}:`, '');
    const stored = await getArticle(db, id, version);
    for (const sentence of stored?.article.sentences ?? []) texts.set(`${id}:${version}:${sentence.id}`, sentence.text);
  }
  return rows.map((row) => ({
    article: row.article_id, version: row.version, sentence: row.sentence, basis: row.basis, holder: row.holder,
    reason: row.reason, by: row.created_by, at: row.created_at,
    text: texts.get(`${row.article_id}:${row.version}:${row.sentence}`) ?? '',
  }));
}

/** Labels as editors left them. @param asOf of that time; now when left out */
export async function labelsWithOverrides(
  db: Db, { id, version, article, asOf }: { id: string; version: number; article: CleanArticle; asOf?: number },
): Promise<Labels | undefined> {
  const labels = await getLabels(db, { article: id, version });
  return labels && withOverrides(article, labels, await listOverrides(db, id, asOf));
}
