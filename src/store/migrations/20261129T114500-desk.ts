import type { Ddl } from '../dialect.ts';

/** Editors' desk: who has a brief in hand, embargoes, stops, withdrawals, what became of sources, who wants to be told. */
export async function up({ run, forbid, bigint, strict }: Ddl): Promise<void> {
  await run(
    `alter table brief_version add column stopped_at ${bigint}`,
    `alter table brief_version add column withdrawn_at ${bigint}`,
    'alter table brief_version add column withdrawn_why text',
    `create table brief_desk (
      brief_id text not null primary key references brief (id),
      person text,
      note text,
      embargo_until ${bigint}
    ) ${strict}`,
    `create table source_check (
      article_id text not null primary key references article (id),
      outcome text not null check (outcome in ('same', 'changed', 'gone', 'unreachable')),
      error text,
      since ${bigint} not null,
      checked_at ${bigint} not null
    ) ${strict}`,
    'alter table report add column tell integer not null default 0',
    'alter table invitation add column person_id text',
    `create table staff_place (
      platform text not null check (platform in ('telegram', 'discord', 'terminal')),
      destination text not null,
      thread text not null,
      primary key (platform, destination, thread)
    ) ${strict}`,
  );
  // Readers never go back to an older version than the one that they were given.
  await forbid({
    name: 'brief_version_forward', table: 'brief_version', on: 'update',
    when: `new.status <> old.status and new.status in ('approved', 'published') and exists (
      select 1 from brief_version b where b.brief_id = new.brief_id and b.version > new.version
      and b.released_at is not null)`,
    message: 'a newer version of the brief was released',
  });
  await forbid({
    name: 'brief_version_embargo', table: 'brief_version', on: 'update',
    when: `new.status <> old.status and new.status = 'published' and exists (
      select 1 from brief_desk d where d.brief_id = new.brief_id and d.embargo_until > new.released_at)`,
    message: 'the brief is under embargo',
  });
  await forbid({
    name: 'delivery_stopped', table: 'delivery', on: 'insert',
    when: `exists (select 1 from brief_version b where b.brief_id = new.brief_id and b.version = new.version
      and b.stopped_at is not null)`,
    message: 'nothing more of a stopped brief is delivered',
  });
}
