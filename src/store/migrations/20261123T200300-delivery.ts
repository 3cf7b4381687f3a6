import type { Ddl } from '../dialect.ts';

const platform = `text not null check (platform in ('telegram', 'discord', 'terminal'))`;

/** Also without foreign keys, which another program may have switched off on SQLite. */
const deliverable = `not exists (
  select 1 from brief_version b where b.brief_id = new.brief_id and b.version = new.version
  and b.status = new.brief_status and b.sample = new.sample)`;

export async function up({ run, forbid, bigint, strict }: Ddl): Promise<void> {
  await run(
    `create table message (
      id text not null primary key,
      platform ${platform},
      destination text not null,
      thread text not null,
      subscription_id text references subscription (id),
      edition_id text not null references edition (id),
      language text not null,
      part integer not null check (part > 0),
      platform_message_id text,
      created_at ${bigint} not null
    ) ${strict}`,
    'create unique index message_key on message (platform, destination, thread, edition_id, language, part)',
    'create unique index message_place on message (id, platform, destination)',
    `create table delivery (
      id text not null primary key,
      message_id text not null,
      platform ${platform},
      destination text not null,
      brief_id text not null,
      version integer not null,
      brief_status text not null check (brief_status in ('published', 'corrected', 'retracted')),
      sample integer not null check (sample = 0),
      state text not null check (state in ('pending', 'sending', 'sent', 'failed', 'cancelled')),
      attempts integer not null,
      due_at ${bigint} not null,
      fence ${bigint},
      error text,
      created_at ${bigint} not null,
      sent_at ${bigint},
      check ((state = 'sent') = (sent_at is not null)),
      foreign key (message_id, platform, destination)
        references message (id, platform, destination) on update cascade,
      foreign key (brief_id, version, brief_status, sample)
        references brief_version (brief_id, version, status, sample) on update cascade
    ) ${strict}`,
    'create unique index delivery_key on delivery (message_id, brief_id, version)',
    'create index delivery_brief on delivery (brief_id, version)',
    // In the order of claiming, so that a claim reads as many rows as it takes.
    'create index delivery_due on delivery (platform, state, due_at, created_at, id)',
    'create index delivery_place on delivery (platform, destination, state)',
    `create table destination_wait (
      platform ${platform},
      destination text not null,
      until ${bigint} not null,
      primary key (platform, destination)
    ) ${strict}`,
    `create table lease (
      name text not null primary key,
      holder text not null,
      fence ${bigint} not null,
      expires_at ${bigint} not null
    ) ${strict}`,
    `create table model_reply (
      key text not null primary key,
      model text not null,
      prompt text not null,
      reply text not null,
      created_at ${bigint} not null
    ) ${strict}`,
    `create table model_spend (
      id text not null primary key,
      day text not null,
      reserved ${bigint} not null check (reserved >= 0),
      spent ${bigint} check (spent >= 0),
      created_at ${bigint} not null
    ) ${strict}`,
    'create index model_spend_day on model_spend (day)',
  );
  const message = 'only a published brief that is no sample is delivered';
  await forbid({ name: 'delivery_added', table: 'delivery', on: 'insert', when: deliverable, message });
  await forbid({
    name: 'delivery_changed', table: 'delivery', on: 'update', message,
    when: `(new.brief_id, new.version, new.brief_status, new.sample)
      is distinct from (old.brief_id, old.version, old.brief_status, old.sample) and ${deliverable}`,
  });
}
