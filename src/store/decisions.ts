/**
 * Every decision is a row: who, when, from where, what it was before and after, and why. Rows are never
 * changed.
 */
import type { Selectable } from 'kysely';
import { lock } from './dialect.ts';
import { newId } from './id.ts';
import type { DecisionTable } from './schema/briefs.ts';
import type { Db, Trx } from './schema/database.ts';

export interface Decision {
  /** A person's id, or `operator`. */
  readonly person: string;
  /** `telegram`, `discord`, `terminal`, `cli`. */
  readonly place: string;
  /** `approve`, `publish`, `add-person`, … */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string; readonly version?: number | undefined };
  /** Any JSON; null when there was, or is, nothing. */
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
}

export interface RecordedDecision extends Decision {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
}

/** Recorded in the transaction that carries it out: neither stands without the other. */
export async function recordDecision(trx: Trx, decision: Decision, now: number): Promise<void> {
  await lock(trx, 'decision');
  const last = await trx.selectFrom('decision').select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst();
  const { person, place, action, subject, before, after, reason } = decision;
  await trx.insertInto('decision').values({
    id: newId(), number: (last?.number ?? 0) + 1, at: now, person, place, action,
    subject_type: subject.type, subject: subject.id, version: subject.version ?? null,
    before: json(before), after: json(after), reason,
  }).execute();
}

export interface DecisionFilter {
  /** Id of what was decided on. */
  readonly subject?: string | undefined;
  readonly person?: string | undefined;
  readonly action?: string | undefined;
  /** At or after, epoch ms. */
  readonly since?: number | undefined;
  readonly limit?: number | undefined;
}

/** The newest first. */
export async function listDecisions(db: Db, filter: DecisionFilter = {}): Promise<RecordedDecision[]> {
  const { subject, person, action, since, limit } = filter;
  const rows = await db.selectFrom('decision').selectAll()
    .$if(subject !== undefined, (rows) => rows.where('subject', '=', subject ?? ''))
    .$if(person !== undefined, (rows) => rows.where('person', '=', person ?? ''))
    .$if(action !== undefined, (rows) => rows.where('action', '=', action ?? ''))
    .$if(since !== undefined, (rows) => rows.where('at', '>=', since ?? 0))
    .$if(limit !== undefined, (rows) => rows.limit(limit ?? 0))
    .orderBy('number', 'desc').execute();
  return rows.map(recorded);
}

function recorded(row: Selectable<DecisionTable>): RecordedDecision {
  const { id, at, person, place, action, reason } = row;
  const subject = { type: row.subject_type, id: row.subject, version: row.version ?? undefined };
  const [before, after] = [parsed(row.before), parsed(row.after)];
  return { id, at, person, place, action, subject, before, after, reason };
}

const json = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value));

const parsed = (value: string | null): unknown => (value === null ? null : JSON.parse(value));
