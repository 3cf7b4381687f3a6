import type { Ddl } from '../dialect.ts';

export async function up({ run, bigint }: Ddl): Promise<void> {
  await run(
    // An editor's word can be taken back; what was said stays.
    `alter table label_override add column ended_at ${bigint}`,
    'alter table label_override add column ended_by text',
  );
}
