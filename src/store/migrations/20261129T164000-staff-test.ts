import type { Ddl } from '../dialect.ts';

/** A draft that is to be shown in a place of the staff, from the command line: the bot's process takes it from here. */
export async function up({ run, bigint }: Ddl): Promise<void> {
  await run('alter table staff_place add column test_brief text');
  await run(`alter table staff_place add column test_version ${bigint}`);
}
