import type { Ddl } from '../dialect.ts';

export async function up({ run }: Ddl): Promise<void> {
  await run(`alter table report add column outcome text check (outcome in ('corrected', 'not-corrected'))`);
}
