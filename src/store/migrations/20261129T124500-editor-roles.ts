import type { Ddl } from '../dialect.ts';

/** Roles of a server whose members are editors as long as they have it. */
export async function up({ run, bigint, strict }: Ddl): Promise<void> {
  await run(
    `create table editor_role (
      platform text not null check (platform in ('telegram', 'discord', 'terminal')),
      server text not null,
      role text not null,
      added_at ${bigint} not null,
      added_by text not null,
      primary key (platform, server, role)
    ) ${strict}`,
    // `server/role`; null for an editor by name.
    'alter table person add column by_role text',
  );
}
