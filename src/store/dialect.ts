/** The few places in which SQLite and PostgreSQL differ once they are open. */
import {
  PostgresAdapter, sql, Transaction, type Kysely, type RawBuilder, type SelectQueryBuilder,
} from 'kysely';
import type { Db, Trx } from './schema/database.ts';

export type DialectName = 'sqlite' | 'postgres';

export function dialectOf(db: Pick<Db, 'getExecutor'>): DialectName {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
}

/** All of it or nothing: in the transaction that is given, else in one of its own. */
export async function atomically<T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db instanceof Transaction ? work(db) : db.transaction().execute(work);
}

/** The database's own clock, epoch milliseconds: the only one that all processes share. */
export function clock(db: Db): RawBuilder<number> {
  return dialectOf(db) === 'postgres'
    ? sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`
    : sql<number>`cast(unixepoch('subsec') * 1000 as integer)`;
}

/**
 * Until the transaction ends, nobody else passes this point for the same subject. On SQLite every
 * transaction of ours is a writer from its start, so that they stand in line anyway.
 */
export async function lock(trx: Trx, subject: string): Promise<void> {
  if (dialectOf(trx) === 'sqlite') return;
  await sql`select pg_advisory_xact_lock(hashtextextended(${subject}, 0))`.execute(trx);
}

/** Rows that another transaction has in hand are left out instead of waited for. */
export function skipLocked<D, T extends keyof D & string, O>(
  db: Db,
  query: SelectQueryBuilder<D, T, O>,
  of: T,
): SelectQueryBuilder<D, T, O> {
  return dialectOf(db) === 'postgres' ? query.forUpdate(of).skipLocked() : query;
}

/**
 * Until the transaction ends, ordered rows are read along an index. Left to itself PostgreSQL takes our conditions for
 * rarer than they are, and then reads and sorts all that is due to find the first few.
 */
export async function followIndex(trx: Trx): Promise<void> {
  if (dialectOf(trx) === 'postgres') await sql`set local enable_sort = off`.execute(trx);
}

/** What a migration writes differently. */
export interface Ddl {
  /** Type of a 64-bit column. */
  readonly bigint: string;
  /** Ends a `create table`: SQLite then refuses values of another type, as PostgreSQL does anyway. */
  readonly strict: string;
  /** Runs statements in order. */
  readonly run: (...statements: readonly string[]) => Promise<void>;
  /** Refuses an insert, update or delete of a row for which the condition (over `old` and `new`) holds. */
  readonly forbid: (rule: Rule) => Promise<void>;
}

/** A migration of `migrations/`. */
export interface Migration {
  readonly up: (ddl: Ddl) => Promise<void>;
}

export interface Rule {
  /** Name of the trigger. */
  readonly name: string;
  readonly table: string;
  readonly on: 'insert' | 'update' | 'delete';
  readonly when: string;
  /** For whoever works on the database by hand. */
  readonly message: string;
}

export function ddl<D>(db: Kysely<D>, dialect: DialectName): Ddl {
  const run = async (...statements: readonly string[]) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  };
  const trigger = dialect === 'postgres' ? postgresTrigger : sqliteTrigger;
  const forbid = async (rule: Rule) => run(...trigger(rule));
  return dialect === 'sqlite'
    ? { bigint: 'integer', strict: 'strict', run, forbid }
    : { bigint: 'bigint', strict: '', run, forbid };
}

function sqliteTrigger({ name, table, on, when, message }: Rule): string[] {
  return [
    `create trigger ${name} before ${on} on ${table} for each row when ${when}
     begin select raise(abort, '${message}'); end`,
  ];
}

function postgresTrigger({ name, table, on, when, message }: Rule): string[] {
  return [
    `create function ${name}() returns trigger language plpgsql as $$
     begin
       if ${when} then raise exception '${message}' using errcode = 'check_violation'; end if;
       return ${on === 'delete' ? 'old' : 'new'};
     end $$`,
    `create trigger ${name} before ${on} on ${table} for each row execute function ${name}()`,
  ];
}

/** Rows of these columns stay as they were written, and stay. */
export async function keepForever(
  { forbid }: Ddl, table: string, key: string[], columns: string[],
): Promise<void> {
  const changed = [...key, ...columns].map((column) => `new.${column} is distinct from old.${column}`)
    .join(' or ');
  const same = key.map((column) => `k.${column} = new.${column}`).join(' and ');
  const message = `${table} is never changed`;
  await forbid({ name: `${table}_kept`, table, on: 'update', when: changed, message });
  await forbid({ name: `${table}_stays`, table, on: 'delete', when: 'true', message });
  // SQLite's "insert or replace" deletes without a delete trigger.
  const there = `exists (select 1 from ${table} k where ${same})`;
  await forbid({ name: `${table}_once`, table, on: 'insert', when: there, message });
}
