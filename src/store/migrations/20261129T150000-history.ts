import type { Ddl } from '../dialect.ts';

export async function up({ run }: Ddl): Promise<void> {
  // What is old is found without reading what is not.
  await run('create index message_created on message (created_at)');
}
