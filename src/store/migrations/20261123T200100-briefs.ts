import { keepForever, type Ddl } from '../dialect.ts';

/** As `src/desk/version.ts` has them. */
const transitions = [
  ['draft', 'approved'], ['draft', 'held'], ['draft', 'rejected'],
  ['held', 'draft'], ['held', 'approved'], ['held', 'rejected'],
  ['approved', 'published'], ['approved', 'held'], ['approved', 'draft'],
  ['published', 'corrected'], ['published', 'retracted'],
] as const;

const statuses = `'draft', 'held', 'rejected', 'approved', 'published', 'corrected', 'retracted'`;

export async function up(ddl: Ddl): Promise<void> {
  const { run, bigint, strict } = ddl;
  await run(
    `create table edition (
      id text not null primary key,
      region text not null,
      date text not null,
      slot text not null,
      created_at ${bigint} not null
    ) ${strict}`,
    'create unique index edition_key on edition (region, date, slot)',
    `create table brief (
      id text not null primary key,
      edition_id text not null references edition (id),
      language text not null,
      created_at ${bigint} not null
    ) ${strict}`,
    'create unique index brief_key on brief (edition_id, language)',
    `create table legal_transition (
      from_status text not null check (from_status in (${statuses})),
      to_status text not null check (to_status in (${statuses})),
      primary key (from_status, to_status)
    ) ${strict}`,
    ...transitions.map(([from, to]) => `insert into legal_transition values ('${from}', '${to}')`),
    `create table brief_version (
      brief_id text not null references brief (id),
      version integer not null check (version > 0),
      status text not null check (status in (${statuses})),
      sample integer not null check (sample in (0, 1)),
      document text not null,
      created_at ${bigint} not null,
      created_by text not null,
      first_approval text,
      approved_by text,
      approved_at ${bigint},
      release_at ${bigint},
      released_at ${bigint},
      primary key (brief_id, version),
      check ((status in ('approved', 'published', 'corrected', 'retracted')) = (approved_by is not null)),
      check ((approved_by is null) = (approved_at is null)),
      check ((status in ('published', 'corrected', 'retracted')) = (released_at is not null)),
      check (release_at is null or approved_by is not null)
    ) ${strict}`,
    // What a delivery refers to.
    'create unique index brief_version_delivered on brief_version (brief_id, version, status, sample)',
    // Readers have one version of a brief at a time: the older one is corrected first.
    `create unique index brief_version_published on brief_version (brief_id) where status = 'published'`,
    'create index brief_version_status on brief_version (status, created_at)',
    `create table brief_article (
      brief_id text not null,
      version integer not null,
      article_id text not null,
      article_version integer not null,
      primary key (brief_id, version, article_id),
      foreign key (brief_id, version) references brief_version (brief_id, version),
      foreign key (article_id, article_version) references article_version (article_id, version)
    ) ${strict}`,
    'create index brief_article_article on brief_article (article_id, article_version)',
  );
  await keepForever(ddl, 'brief_version', ['brief_id', 'version'], [
    'sample', 'document', 'created_at', 'created_by',
  ]);
  await ddl.forbid({
    name: 'brief_version_starts', table: 'brief_version', on: 'insert', when: `new.status <> 'draft'`,
    message: 'a brief version starts as a draft',
  });
  await ddl.forbid({
    name: 'brief_version_moves', table: 'brief_version', on: 'update',
    when: `new.status <> old.status and not exists (
      select 1 from legal_transition l where l.from_status = old.status and l.to_status = new.status)`,
    message: 'a brief version can not move so',
  });
  await run(
    `create table decision (
      id text not null primary key,
      number ${bigint} not null,
      at ${bigint} not null,
      person text not null,
      place text not null,
      action text not null,
      subject_type text not null,
      subject text not null,
      version integer,
      before text,
      after text,
      reason text
    ) ${strict}`,
    'create unique index decision_number on decision (number)',
    'create index decision_subject on decision (subject, number)',
    `create table report (
      id text not null primary key,
      brief_id text not null,
      version integer not null,
      line text,
      platform text not null,
      reporter text not null,
      words text,
      created_at ${bigint} not null,
      handled_at ${bigint},
      handled_by text,
      answer text,
      foreign key (brief_id, version) references brief_version (brief_id, version)
    ) ${strict}`,
    'create index report_brief on report (brief_id, version)',
  );
  await keepForever(ddl, 'decision', ['id'], [
    'number', 'at', 'person', 'place', 'action', 'subject_type', 'subject', 'version', 'before', 'after',
    'reason',
  ]);
}
