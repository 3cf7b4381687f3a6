/** PostgreSQL: a small pool a process. */
import {
  PostgresDialect, PostgresDriver, type DatabaseConnection, type Driver, type PostgresDialectConfig,
} from 'kysely';
import type { Address } from './address.ts';
import { translate } from './faults.ts';

const limits = {
  max: 5,
  connectionTimeoutMillis: 5_000,
  /** As long as SQLite waits for a writer. */
  lock_timeout: 10_000,
  /**
   * A process that froze inside a transaction gives back what it held, before a lease would have to wait for
   * it.
   */
  idle_in_transaction_session_timeout: 5_000,
};

export async function openPostgres(
  { url, shown }: Extract<Address, { dialect: 'postgres' }>,
): Promise<PostgresDialect> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    ...limits,
    connectionString: url,
    application_name: 'standpoint',
    types: {
      // Times, counts and sizes: all far below 2^53. Ids are text.
      getTypeParser: (type, format) =>
        (type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format)),
    },
  });
  // Without a listener a connection that breaks, idle or between two statements of a transaction, would end
  // the process. The next query meets it anyway.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new TranslatingDialect({ pool }, shown);
}

class TranslatingDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;
  readonly #shown: string;

  constructor(config: PostgresDialectConfig, shown: string) {
    super(config);
    this.#config = config;
    this.#shown = shown;
  }

  override createDriver(): Driver {
    return new TranslatingDriver(this.#config, this.#shown);
  }
}

class TranslatingDriver extends PostgresDriver {
  readonly #shown: string;
  readonly #translated = new WeakSet<DatabaseConnection>();

  constructor(config: PostgresDialectConfig, shown: string) {
    super(config);
    this.#shown = shown;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await this.#translate(async () => super.acquireConnection());
    if (!this.#translated.has(connection)) {
      const execute = connection.executeQuery.bind(connection);
      connection.executeQuery = async (query) => this.#translate(async () => execute(query));
      this.#translated.add(connection);
    }
    return connection;
  }

  async #translate<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw translate(error, this.#shown);
    }
  }
}
