import type { Ddl } from '../dialect.ts';

export async function up({ run }: Ddl): Promise<void> {
  await run(
    // Before a first big brief has statistics PostgreSQL may look a place's earlier parts up by the brief: one row then, and
    // not all of its readers.
    'drop index delivery_brief',
    'create index delivery_brief on delivery (brief_id, version, destination)',
  );
}
