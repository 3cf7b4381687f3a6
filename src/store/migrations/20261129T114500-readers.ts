import type { Ddl } from '../dialect.ts';

export async function up({ run, bigint, strict }: Ddl): Promise<void> {
  // What a person chose for themselves, wherever they are; what a place gets is its subscription's.
  await run(
    `create table reader (
      platform text not null check (platform in ('telegram', 'discord', 'terminal')),
      platform_id text not null,
      language text not null,
      changed_at ${bigint} not null,
      primary key (platform, platform_id)
    ) ${strict}`,
  );
}
