import type { Ddl } from '../dialect.ts';

export async function up({ run }: Ddl): Promise<void> {
  // The place that it is about: near it, whoever takes no private words may still be told.
  await run('alter table alert add column about text');
}
