/** What editors know of outlets: country, ownership with its source, language. Nothing is guessed. */
import type { Selectable } from 'kysely';
import type { Rating } from '../contracts.ts';
import { newId } from './id.ts';
import type { OutletTable } from './schema/articles.ts';
import type { Db, Trx } from './schema/database.ts';

export interface Outlet extends Rating {
  readonly name: string;
  /** BCP 47. */
  readonly language: string | null;
}

function outlet({ name, country, ownership, ownership_source, ownership_date, language }: Selectable<OutletTable>): Outlet {
  return { name, country, ownership, source: ownership_source, asOf: ownership_date, language };
}

export async function listOutlets(db: Db): Promise<Outlet[]> {
  return (await db.selectFrom('outlet').selectAll().orderBy('name').execute()).map(outlet);
}

/** An outlet's name in another case is the same outlet. */
const same = (name: string) => name.trim().toLowerCase();

export async function outletNamed(db: Db, name: string): Promise<Outlet | undefined> {
  return (await listOutlets(db)).find((known) => same(known.name) === same(name));
}

/** Keeps what is given of the outlet of this name, and leaves the rest of it as it was. */
export async function saveOutlet(trx: Trx, { name, country, ownership, source, asOf, language }: Outlet, now: number): Promise<void> {
  const known = await outletNamed(trx, name);
  const values = { country, ownership, ownership_source: source, ownership_date: asOf, language, updated_at: now };
  if (known === undefined) await trx.insertInto('outlet').values({ id: newId(), name, ...values, created_at: now }).execute();
  else await trx.updateTable('outlet').set(values).where('name', '=', known.name).execute();
}

/** What is known of the outlets that articles name; null where nobody entered a country or an owner. */
export async function ratingsOf(db: Db): Promise<(outlet: string | null) => Rating | null> {
  const known = new Map((await listOutlets(db)).map((one) => [same(one.name), one]));
  return (name) => {
    const found = name === null ? undefined : known.get(same(name));
    if (found === undefined || (found.country === null && found.ownership === null)) return null;
    const { country, ownership, source, asOf } = found;
    return { country, ownership, source, asOf };
  };
}
