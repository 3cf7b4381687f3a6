import type { Ddl } from '../dialect.ts';

export async function up({ run, bigint, strict }: Ddl): Promise<void> {
  await run(
    // What a platform brought and was dealt with: it brings again what it does not know to have arrived.
    `create table heard (
      platform text not null check (platform in ('telegram', 'discord', 'terminal')),
      key text not null,
      at ${bigint} not null,
      primary key (platform, key)
    ) ${strict}`,
    'create index heard_at on heard (at)',
    // Accounts that the platform shows the desk's commands to: to be taken away from those who are no editors any more.
    `create table desk_offer (
      platform text not null check (platform in ('telegram', 'discord', 'terminal')),
      platform_id text not null,
      offered_at ${bigint} not null,
      primary key (platform, platform_id)
    ) ${strict}`,
  );
}
