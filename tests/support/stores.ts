/**
 * Runs one suite over both stores: a SQLite file in a temporary folder, and a database of a real PostgreSQL.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { DialectName } from '../../src/store/dialect.ts';
import { newId } from '../../src/store/id.ts';
import { openStore, type Store } from '../../src/store/store.ts';

export interface OpenStore {
  /**
   * A connection to this suite's store; each call makes another one to the same store. Another name is
   * another store, empty at first. All are closed and deleted after the suite.
   */
  (name?: string): Promise<Store>;
  /** The address of the store, for other processes and for opening it by hand. Made when there is none. */
  url(name?: string): Promise<string>;
  readonly dialect: DialectName;
}

interface Place {
  readonly create: (name: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** @param suite declares hooks and tests; it is called once for each store */
export function describeStores(suite: (open: OpenStore) => void): void {
  const server = inject('postgres');
  describe('SQLite', () => {
    over('sqlite', inFolder, suite);
  });
  describe.runIf(server !== null)('PostgreSQL', () => {
    over('postgres', () => onServer(server ?? ''), suite);
  });
}

function over(dialect: DialectName, place: () => Place, suite: (open: OpenStore) => void): void {
  const stores: Store[] = [];
  const urls = new Map<string, Promise<string>>();
  let there: Place | undefined;
  beforeAll(() => {
    there = place();
  });
  const url = async (name = 'main') => {
    if (there === undefined) throw new Error('open stores in a hook or a test');
    const known = urls.get(name) ?? there.create(name);
    urls.set(name, known);
    return known;
  };
  const open = async (name?: string) => {
    const store = await openStore(await url(name));
    stores.push(store);
    return store;
  };
  suite(Object.assign(open, { url, dialect }));
  afterAll(async () => {
    await Promise.all(stores.map(async (store) => store.close()));
    await there?.remove();
  });
}

function inFolder(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-store-'));
  return {
    create: async (name) => `file:${join(folder, name, 'store.db')}`,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Databases of one's own on the server: what runs in the shared one would meet the other suites. */
export function onServer(server: string): Place {
  const made: string[] = [];
  return {
    create: async () => {
      const database = `suite_${newId()}`;
      await asked(server, `create database ${database}`);
      made.push(database);
      return `${server}${database}`;
    },
    remove: async () => {
      for (const database of made) await asked(server, `drop database ${database} with (force)`);
    },
  };
}

async function asked(server: string, statement: string): Promise<void> {
  const client = new Client(`${server}postgres`);
  await client.connect();
  await client.query(statement);
  await client.end();
}
