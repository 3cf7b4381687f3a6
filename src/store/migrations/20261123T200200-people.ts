import type { Ddl } from '../dialect.ts';

const platform = `text not null check (platform in ('telegram', 'discord', 'terminal'))`;
const role = `text not null check (role in ('editor', 'admin'))`;

export async function up({ run, bigint, strict }: Ddl): Promise<void> {
  await run(
    `create table person (
      id text not null primary key,
      name text not null,
      role ${role},
      added_at ${bigint} not null,
      added_by text not null,
      removed_at ${bigint}
    ) ${strict}`,
    `create table identity (
      platform ${platform},
      platform_id text not null,
      person_id text not null references person (id),
      added_at ${bigint} not null,
      primary key (platform, platform_id)
    ) ${strict}`,
    'create index identity_person on identity (person_id)',
    `create table invitation (
      id text not null primary key,
      code_hash text not null unique,
      role ${role},
      created_at ${bigint} not null,
      created_by text not null,
      expires_at ${bigint} not null,
      used_at ${bigint},
      used_by text
    ) ${strict}`,
    `create table conversation (
      platform ${platform},
      destination text not null,
      thread text not null,
      person text not null,
      state text not null,
      updated_at ${bigint} not null,
      expires_at ${bigint} not null,
      primary key (platform, destination, thread, person)
    ) ${strict}`,
    `create table subscription (
      id text not null primary key,
      platform ${platform},
      destination text not null check (destination <> ''),
      thread text not null,
      language text not null,
      time text,
      zone text not null,
      days text not null check (days <> ''),
      quiet_from text,
      quiet_to text,
      created_at ${bigint} not null,
      created_by text not null,
      paused_at ${bigint},
      pause_reason text,
      ended_at ${bigint},
      check ((quiet_from is null) = (quiet_to is null))
    ) ${strict}`,
    'create unique index subscription_place on subscription (platform, destination, thread)',
    `create table subscription_region (
      subscription_id text not null references subscription (id),
      region text not null,
      primary key (subscription_id, region)
    ) ${strict}`,
    'create index subscription_region_region on subscription_region (region)',
    `create table outlet (
      id text not null primary key,
      name text not null unique,
      host text,
      kind text,
      language text,
      note text,
      created_at ${bigint} not null,
      updated_at ${bigint} not null
    ) ${strict}`,
    `create table feed (
      id text not null primary key,
      url text not null unique,
      outlet_id text references outlet (id),
      region text,
      etag text,
      last_modified text,
      polled_at ${bigint},
      next_poll_at ${bigint} not null,
      failures integer not null,
      error text,
      added_at ${bigint} not null,
      added_by text not null,
      ended_at ${bigint}
    ) ${strict}`,
    `create table feed_entry (
      feed_id text not null references feed (id),
      guid text not null,
      article_id text references article (id),
      error text,
      seen_at ${bigint} not null,
      primary key (feed_id, guid)
    ) ${strict}`,
  );
}
