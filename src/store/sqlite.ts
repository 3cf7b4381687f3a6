/** SQLite: one file, one connection a process, writers stand in line. */
import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  CompiledQuery, SqliteDialect, SqliteDriver,
  type DatabaseConnection, type Driver, type SqliteDatabase, type SqliteDialectConfig,
} from 'kysely';
import type { Database as Connection, Statement } from 'better-sqlite3';
import type { Address } from './address.ts';
import { codeOf, isBusy, isUnexplained, translate, unopened } from './faults.ts';

/** How long a statement waits for another process's transaction, and how often it looks. */
const patience = { totalMs: 10_000, lookMs: 25 };

export async function openSqlite(
  { path, shown }: Extract<Address, { dialect: 'sqlite' }>,
): Promise<SqliteDialect> {
  let database: Connection | undefined;
  try {
    const opened = await connect(path);
    database = opened;
    // Another process that opens it for the first time at this moment has it locked, and this pragma does
    // not wait.
    await patiently(() => opened.pragma('journal_mode = wal'));
    opened.pragma('synchronous = full');
    opened.pragma('foreign_keys = on');
    return new ImmediateDialect(opened, shown);
  } catch (error) {
    database?.close();
    const reason = isUnexplained(error) ? reasonOf(path) ?? error : error;
    const known = translate(reason, shown);
    throw known === reason ? unopened(shown, 'other', reason) : known;
  }
}

async function connect(path: string): Promise<Connection> {
  makeFolder(dirname(path));
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw Object.assign(new Error(path), { code: 'EISDIR' });
  }
  const { default: Sqlite } = await import('better-sqlite3');
  // SQLite's own wait blocks the event loop: a short one here, the patient one below.
  return new Sqlite(path, { timeout: patience.lookMs });
}

/**
 * Level by level: with `recursive` Node tries for ever where a file system, such as /proc, takes no new folder.
 * Another process may be making the same folder at this moment.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Why a file that isn't there can't be made, in the system's words: SQLite only says that it can't. */
function reasonOf(path: string): unknown {
  if (existsSync(path)) return undefined;
  try {
    closeSync(openSync(path, 'a'));
    return undefined;
  } catch (error) {
    return error;
  }
}

/** We have about a hundred statements; those with many rows come in a few lengths each. */
const statementsKept = 300;

/**
 * Prepares each statement once. Their memory is not the engine's: left to its collector, the statements of one brief to
 * hundreds of thousands pile up to hundreds of megabytes.
 */
function preparedOnce(database: Connection): SqliteDatabase {
  const kept = new Map<string, Statement>();
  return {
    close: () => { database.close(); },
    prepare: (sql) => {
      const statement = kept.get(sql) ?? database.prepare(sql);
      // The one that was not asked for the longest stands first.
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > statementsKept && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  readonly #database: Connection;
  readonly #shown: string;

  constructor(database: Connection, shown: string) {
    const config = { database: preparedOnce(database) };
    super(config);
    this.#config = config;
    this.#database = database;
    this.#shown = shown;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config, this.#database, this.#shown);
  }
}

/**
 * Transactions take the write lock when they begin. One that begins as a reader and writes later is refused
 * at once when another has written meanwhile, however long it would wait.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: Connection;
  readonly #shown: string;
  readonly #patient = new WeakSet<DatabaseConnection>();

  constructor(config: SqliteDialectConfig, database: Connection, shown: string) {
    super(config);
    this.#database = database;
    this.#shown = shown;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    if (!this.#patient.has(connection)) {
      const execute = connection.executeQuery.bind(connection);
      connection.executeQuery = async (query) => {
        try {
          return await patiently(async () => execute(query));
        } catch (error) {
          throw translate(error, this.#shown);
        }
      };
      this.#patient.add(connection);
    }
    return connection;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk has rolled back already, and a second rollback would hide the reason.
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** Tries again what met another's lock: it did nothing. */
async function patiently<T>(execute: () => T | Promise<T>): Promise<T> {
  const until = performance.now() + patience.totalMs;
  for (;;) {
    try {
      return await execute();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      await wait(patience.lookMs * Math.random());
    }
  }
}
