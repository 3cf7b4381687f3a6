import type { Ddl } from '../dialect.ts';

export async function up({ run, bigint, strict }: Ddl): Promise<void> {
  await run(
    // Of the newest version only: an article is looked for as it is now.
    `create table article_sketch (
      article_id text not null references article (id),
      hash ${bigint} not null,
      primary key (article_id, hash)
    ) ${strict}`,
    'create index article_sketch_hash on article_sketch (hash)',
    `create table article_agency (
      article_id text not null references article (id),
      agency text not null,
      primary key (article_id, agency)
    ) ${strict}`,
    'create index article_agency_agency on article_agency (agency)',
    // Both ways round, so that either article finds the other.
    `create table article_link (
      article_id text not null references article (id),
      other_id text not null references article (id),
      relation text not null check (relation in ('near-copy', 'shared-text', 'one-agency')),
      percent integer not null check (percent between 0 and 100),
      agency text,
      primary key (article_id, other_id)
    ) ${strict}`,
  );
}
