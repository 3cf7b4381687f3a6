/** "We ran this author on Tuesday": which authors of a brief readers of its region had within a week. */
import type { Ran } from '../brief/render-balance.ts';
import type { Brief } from '../contracts.ts';
import { releasedSince } from '../store/day.ts';
import type { Db } from '../store/schema/database.ts';

const withinMs = 7 * 86_400_000;

/** The newest time for each author; a brief is not compared with itself. */
export async function ranLately(db: Db, brief: Brief, now: number): Promise<Ran[]> {
  const authors = new Set(brief.items.flatMap(({ article }) => article.authors));
  const found = (await releasedSince(db, brief.region, now - withinMs)).filter((other) => other.brief !== brief.id);
  return [...authors].flatMap((author) => {
    const last = found.find(({ content }) => content.items.some(({ article }) => article.authors.includes(author)));
    return last === undefined ? [] : [{ author, date: last.content.date, brief: last.brief }];
  });
}
