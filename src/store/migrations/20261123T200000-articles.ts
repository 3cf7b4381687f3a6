import { keepForever, type Ddl } from '../dialect.ts';

export async function up(ddl: Ddl): Promise<void> {
  const { run, bigint, strict } = ddl;
  await run(
    `create table article (
      id text not null primary key,
      url text,
      sample integer not null check (sample in (0, 1)),
      version integer not null,
      added_at ${bigint} not null,
      added_by text not null
    ) ${strict}`,
    // A sample must not hide the real article of the same address, nor the other way round.
    'create unique index article_url on article (url, sample)',
    'create index article_added on article (added_at)',
    `create table article_version (
      article_id text not null references article (id),
      version integer not null check (version > 0),
      text text not null,
      text_hash text not null,
      header text not null,
      sentences text not null,
      removed text not null,
      search text not null,
      added_at ${bigint} not null,
      primary key (article_id, version)
    ) ${strict}`,
    'create index article_version_hash on article_version (text_hash)',
    `create table article_region (
      article_id text not null references article (id),
      region text not null,
      primary key (article_id, region)
    ) ${strict}`,
    'create index article_region_region on article_region (region)',
    `create table labels (
      article_id text not null,
      version integer not null,
      labeller text not null,
      labels text not null,
      created_at ${bigint} not null,
      primary key (article_id, version, labeller),
      foreign key (article_id, version) references article_version (article_id, version)
    ) ${strict}`,
    `create table label_override (
      id text not null primary key,
      article_id text not null,
      version integer not null,
      sentence text not null,
      range_start integer,
      range_end integer,
      basis text not null check (basis in ('fact', 'claim', 'opinion', 'forecast')),
      holder text,
      reason text,
      created_at ${bigint} not null,
      created_by text not null,
      foreign key (article_id, version) references article_version (article_id, version)
    ) ${strict}`,
    'create index label_override_version on label_override (article_id, version)',
  );
  await keepForever(ddl, 'article_version', ['article_id', 'version'], [
    'text', 'text_hash', 'header', 'sentences', 'removed', 'added_at',
  ]);
  await keepForever(ddl, 'labels', ['article_id', 'version', 'labeller'], ['labels', 'created_at']);
  await ddl.forbid({
    name: 'article_sample_kept', table: 'article', on: 'update',
    when: 'new.sample <> old.sample or new.id <> old.id',
    message: 'a sample stays a sample',
  });
}
