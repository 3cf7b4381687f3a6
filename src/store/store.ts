/** The store: one typed query layer over SQLite or PostgreSQL. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, type KyselyPlugin } from 'kysely';
import { parseAddress } from './address.ts';
import type { DialectName } from './dialect.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import type { Database, Trx } from './schema/database.ts';
import { openSqlite } from './sqlite.ts';

export interface Store {
  /** For single statements. Inside `transaction` its handle is asked instead: this one throws there. */
  readonly db: Kysely<Database>;
  readonly dialect: DialectName;
  /** Everything in it happens or nothing. Keep it short and without anything slow: on SQLite others wait. */
  transaction<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Opens the store, and makes or migrates it as needed.
 * @param url `file:PATH` (its folder is made) or `postgres://…`
 * @param now epoch ms, for when a migration was applied
 * @throws StandpointError `store-unopened`, `store-newer`, `store-full`, `store-busy`
 */
export async function openStore(url: string, now: () => number = Date.now): Promise<Store> {
  const address = parseAddress(url);
  const dialect = address.dialect === 'sqlite' ? await openSqlite(address) : await openPostgres(address);
  const db = new Kysely<Database>({ dialect });
  try {
    await migrate(db, address.dialect, address.shown, now);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const { plugin, refuseInside, run } = fence();
  return {
    db: db.withPlugin(plugin),
    dialect: address.dialect,
    transaction: async (work) => {
      refuseInside();
      return db.transaction().execute(async (trx) => run(async () => work(trx)));
    },
    close: async () => db.destroy(),
  };
}

/**
 * Asking the store itself inside one of its transactions would wait for ever on SQLite (one connection), and
 * happen outside of the transaction on PostgreSQL: it is refused, also where a function is called on the way.
 */
function fence() {
  const inside = new AsyncLocalStorage<true>();
  const refuseInside = () => {
    if (inside.getStore()) throw new Error('inside a transaction, ask its own handle');
  };
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      refuseInside();
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { plugin, refuseInside, run: async <T>(work: () => Promise<T>) => inside.run(true, work) };
}
