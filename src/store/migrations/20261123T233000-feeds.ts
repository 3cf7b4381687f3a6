import type { Ddl } from '../dialect.ts';

export async function up({ run, bigint }: Ddl): Promise<void> {
  await run(
    'alter table feed add column title text',
    // Null: as the publisher asks.
    'alter table feed add column every_minutes integer',
    'alter table feed add column ttl_minutes integer',
    `alter table feed add column good_at ${bigint}`,
    // Whoever polls a feed holds it until then, by the database's clock.
    'alter table feed add column claim text',
    `alter table feed add column claimed_until ${bigint} not null default 0`,
    'alter table feed_entry add column link text',
    'alter table feed_entry add column attempts integer not null default 1',
    'create index feed_due on feed (next_poll_at)',
  );
}
