import type { Ddl } from '../dialect.ts';

/** The first region is where an article is told; what an editor said of its regions stays through new versions and labels. */
export async function up({ run }: Ddl): Promise<void> {
  await run('alter table article_region add column place integer not null default 0');
  await run('alter table article_region add column by_editor integer not null default 0 check (by_editor in (0, 1))');
}
