/** Copies a whole store into an empty one of the other kind: how one moves, is backed up and restored. */
import { sql } from 'kysely';
import { z } from 'zod';
import { StandpointError } from '../errors.ts';
import type { Trx } from './schema/database.ts';
import type { Store } from './store.ts';

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

/** What a store makes by itself, or what belongs to processes that run: not copied. */
const own: ReadonlySet<string> = new Set(['migration', 'legal_transition', 'lease']);

/** Values that one statement takes: SQLite's limit is 32,766. */
const valuesAtOnce = 30_000;

/**
 * Both are migrated by the same program, and one of them is SQLite, which is asked what tables there are. Everything is
 * copied or nothing, as it stood at one moment.
 * @returns how many rows
 * @throws StandpointError `restore-refused` when the target is not empty
 */
export async function copyStore(from: Store, to: Store): Promise<number> {
  const tables = await tablesOf(from.dialect === 'sqlite' ? from : to);
  return from.transaction(async (source) => {
    if (from.dialect === 'postgres') await sql`set transaction isolation level repeatable read`.execute(source);
    return to.transaction(async (target) => {
      for (const { name } of tables) {
        const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(target);
        if (rows.length > 0) throw new StandpointError('restore-refused', { fault: 'not-empty' });
      }
      return withoutTriggers(target, to.dialect, tables, async () => {
        let copied = 0;
        for (const table of tables) copied += await copyTable(source, target, table);
        return copied;
      });
    });
  });
}

async function copyTable(source: Trx, target: Trx, { name, columns, key }: Table): Promise<number> {
  const page = Math.floor(valuesAtOnce / columns.length);
  const refs = columns.map((column) => sql.ref(column));
  const order = key.map((column) => sql.ref(column));
  for (let copied = 0; ; copied += page) {
    const { rows } = await sql<Record<string, unknown>>`
      select ${sql.join(refs)} from ${sql.table(name)} order by ${sql.join(order)} limit ${page} offset ${copied}`.execute(source);
    if (rows.length > 0) {
      const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
      await sql`insert into ${sql.table(name)} (${sql.join(refs)}) values ${sql.join(values)}`.execute(target);
    }
    if (rows.length < page) return copied + rows.length;
  }
}

/** Rules about how rows may change hold a copy up: a brief version, for one, starts as a draft. */
async function withoutTriggers<T>(
  trx: Trx, dialect: Store['dialect'], tables: readonly Table[], work: () => Promise<T>,
): Promise<T> {
  if (dialect === 'postgres') {
    for (const { name } of tables) await sql`alter table ${sql.table(name)} disable trigger user`.execute(trx);
    const result = await work();
    for (const { name } of tables) await sql`alter table ${sql.table(name)} enable trigger user`.execute(trx);
    return result;
  }
  const { rows } = await sql<{ name: string; sql: string }>`select name, sql from sqlite_master where type = 'trigger'`.execute(trx);
  for (const { name } of rows) await sql`drop trigger ${sql.ref(name)}`.execute(trx);
  const result = await work();
  for (const { sql: statement } of rows) await sql.raw(statement).execute(trx);
  return result;
}

const columnSchema = z.object({ name: z.string(), pk: z.int() });

/** What others refer to comes first. */
async function tablesOf({ db }: Store): Promise<Table[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`.execute(db);
  const left = new Map<string, { readonly table: Table; readonly needs: readonly string[] }>();
  for (const { name } of rows.filter((row) => !own.has(row.name))) {
    const columns = z.array(columnSchema).parse((await sql`select name, pk from pragma_table_info(${name})`.execute(db)).rows);
    const needs = await sql<{ table: string }>`select "table" from pragma_foreign_key_list(${name})`.execute(db);
    const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk).map((column) => column.name);
    const table = { name, columns: columns.map((column) => column.name), key };
    left.set(name, { table, needs: needs.rows.map((row) => row.table).filter((needed) => needed !== name) });
  }
  const ordered: Table[] = [];
  while (left.size > 0) {
    const ready = [...left.values()].find(({ needs }) => needs.every((needed) => !left.has(needed)));
    if (ready === undefined) throw new Error(`tables that need each other: ${[...left.keys()].join(', ')}`);
    ordered.push(ready.table);
    left.delete(ready.table.name);
  }
  return ordered;
}
