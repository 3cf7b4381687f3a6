/** Brings a store to the form that this program knows. */
import { readdirSync } from 'node:fs';
import { sql, type Kysely } from 'kysely';
import { StandpointError } from '../errors.ts';
import { ddl, lock, type DialectName, type Migration } from './dialect.ts';
import type { Database } from './schema/database.ts';

const folder = new URL('./migrations/', import.meta.url);

/**
 * Named by timestamp, so that parallel work does not collide; applied in that order, each once. A migration
 * that comes late with an early name is applied all the same.
 */
function known(): string[] {
  const named = readdirSync(folder).flatMap((file) => /^(\d{8}T\d{6}-[a-z0-9-]+)\.ts$/.exec(file)?.[1] ?? []);
  return named.sort();
}

/**
 * Several processes may do this at once: one migrates, the others wait and find it done.
 * @throws StandpointError `store-newer` when a newer program has migrated the store; it is left alone
 */
export async function migrate(
  db: Kysely<Database>, dialect: DialectName, shown: string, now: () => number,
): Promise<void> {
  const names = known();
  const missing = (applied: readonly string[]) => names.filter((name) => !applied.includes(name));
  // Most starts find nothing to do, and then don't stand in line behind a writer.
  if ((await hasTable(db, dialect)) && missing(await applied(db, names, shown)).length === 0) return;
  await db.transaction().execute(async (trx) => {
    await lock(trx, 'migrate');
    const form = ddl(trx, dialect);
    await form.run(`create table if not exists migration (
      name text not null primary key, applied_at ${form.bigint} not null
    ) ${form.strict}`);
    for (const name of missing(await applied(trx, names, shown))) {
      const { up } = await import(new URL(`${name}.ts`, folder).href) as Migration;
      await up(form);
      await trx.insertInto('migration').values({ name, applied_at: now() }).execute();
    }
  });
}

async function hasTable(db: Kysely<Database>, dialect: DialectName): Promise<boolean> {
  const { rows } = dialect === 'sqlite'
    ? await sql`select 1 from sqlite_master where type = 'table' and name = 'migration'`.execute(db)
    : await sql`select 1 where to_regclass('migration') is not null`.execute(db);
  return rows.length > 0;
}

async function applied(db: Kysely<Database>, names: readonly string[], shown: string): Promise<string[]> {
  const rows = await db.selectFrom('migration').select('name').orderBy('name').execute();
  const foreign = rows.find((row) => !names.includes(row.name));
  if (foreign) throw new StandpointError('store-newer', { store: shown, migration: foreign.name });
  return rows.map((row) => row.name);
}
