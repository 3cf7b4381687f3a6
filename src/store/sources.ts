/** Whether the sources of a brief are still what it cites. */
import type { Brief } from '../contracts.ts';
import { changesBetween, type SourceChange } from '../article/changes.ts';
import { getArticle } from './articles.ts';
import type { Db } from './schema/database.ts';

/** Brief versions (`id:version`) that cite an older version of an article than the newest. */
export async function outdatedBriefs(db: Db, article?: string): Promise<Set<string>> {
  const rows = await db.selectFrom('brief_article as b').innerJoin('article as a', 'a.id', 'b.article_id')
    .select(['b.brief_id as brief', 'b.version'])
    .whereRef('b.article_version', '<', 'a.version')
    .$if(article !== undefined, (rows) => rows.where('b.article_id', '=', article ?? ''))
    .orderBy('b.brief_id').orderBy('b.version').execute();
  return new Set(rows.map(({ brief, version }) => `${brief}:${version}`));
}

/** What changed in each source since it was cited; empty when nothing did. */
export async function sourceChanges(db: Db, { items }: Pick<Brief, 'items'>): Promise<SourceChange[]> {
  const changes: SourceChange[] = [];
  for (const { article: { id, version }, lines } of items) {
    const [cited, newest] = [await getArticle(db, id, version), await getArticle(db, id)];
    if (cited === undefined || newest === undefined || newest.card.version === version) continue;
    const difference = changesBetween(cited.article, newest.article);
    const gone = new Set(difference.removed);
    const textOf = new Map(cited.article.sentences.map((sentence) => [sentence.id, sentence.text.replaceAll(/\s+/g, ' ')]));
    changes.push({
      article: id, cited: version, newest: newest.card.version, ...difference,
      lines: lines
        .filter(({ evidence }) => evidence.some((passage) => gone.has(textOf.get(passage.split(':')[0] ?? '') ?? '')))
        .map(({ text }) => text),
    });
  }
  return changes;
}
