import type { Ddl } from '../dialect.ts';

export async function up({ run }: Ddl): Promise<void> {
  await run(
    // What is old is found without reading what is not.
    'create index message_created on message (created_at)',
    // One message of an edition is found by it as well: without statistics PostgreSQL may prefer it to the unique index.
    'drop index message_edition',
    'create index message_edition on message (edition_id, language, destination)',
  );
}
