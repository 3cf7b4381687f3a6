import type { Ddl } from '../dialect.ts';

const flag = (name: string) => `${name} integer not null default 0 check (${name} in (0, 1))`;

export async function up({ run, bigint, strict }: Ddl): Promise<void> {
  await run(
    `alter table subscription add column ${flag('silent')}`,
    `alter table subscription add column ${flag('without_opinion')}`,
    // Null beside `paused_at`: paused until somebody resumes it.
    `alter table subscription add column paused_until ${bigint}`,
    'alter table subscription add column mention text',
    `alter table subscription add column ${flag('discussion')}`,

    // As it was made for its reader: a correction keeps to it.
    `alter table message add column ${flag('without_opinion')}`,
    // Empty: the brief itself; else which change it tells of, as a reply.
    `alter table message add column notice text not null default ''`,
    'drop index message_key',
    `create unique index message_key
      on message (platform, destination, thread, edition_id, language, part, notice)`,
    'create index message_edition on message (edition_id, language)',

    // What the version has to be for this to be sent: a retraction is a delivery of the same version.
    `alter table delivery add column aim text not null default 'published'
      check (aim in ('published', 'retracted'))`,
    `alter table delivery add column ${flag('urgent')}`,
    // On its way when somebody stopped it: not tried again.
    `alter table delivery add column ${flag('stopped')}`,
    `alter table delivery add column attempted_at ${bigint}`,
    // Not sent any more from then on, but reported.
    `alter table delivery add column expires_at ${bigint}`,
    'drop index delivery_key',
    'create unique index delivery_key on delivery (message_id, brief_id, version, aim)',
    'drop index delivery_due',
    'create index delivery_due on delivery (platform, state, urgent, due_at, created_at, id)',
    `create index delivery_expiry on delivery (expires_at) where state = 'pending'`,

    `create table alert (
      id text not null primary key,
      platform text not null check (platform in ('telegram', 'discord', 'terminal')),
      person text not null,
      subject text not null,
      words text not null,
      created_at ${bigint} not null,
      due_at ${bigint} not null,
      attempts integer not null,
      told_at ${bigint}
    ) ${strict}`,
    'create unique index alert_key on alert (platform, person, subject)',
    'create index alert_due on alert (platform, due_at) where told_at is null',
  );
}
