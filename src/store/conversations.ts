/** The question that a person was asked in a place and has not answered yet: at most one. */
import { z } from 'zod';
import type { Destination } from '../delivery/channel.ts';
import { decode } from './json.ts';
import type { Db } from './schema/database.ts';
import { threadColumn } from './subscriptions.ts';

/** Who was asked, and where. */
export interface Partner {
  readonly place: Destination;
  /** The person's platform id. */
  readonly person: string;
}

const stateSchema = z.object({ action: z.string() });

/** In place of the one that stood before. @param question.expiresAt epoch ms */
export async function openQuestion(
  db: Db, { place, person, action, now, expiresAt }: Partner & { action: string; now: number; expiresAt: number },
): Promise<void> {
  const answer = { state: JSON.stringify({ action }), updated_at: now, expires_at: expiresAt };
  await db.insertInto('conversation')
    .values({ platform: place.platform, destination: place.destination, thread: threadColumn(place.thread), person, ...answer })
    .onConflict((on) => on.columns(['platform', 'destination', 'thread', 'person']).doUpdateSet(answer)).execute();
}

export interface Open {
  readonly action: string;
  /** Its time is over: whoever answers now is told so. */
  readonly late: boolean;
}

/** For so long after its time somebody may still think that it stands open, ms. */
export const rememberedMs = 24 * 3_600_000;

/** @returns the question that stood open, or null where none did */
export async function closeQuestion(db: Db, { place, person }: Partner, now: number): Promise<Open | null> {
  const key = { platform: place.platform, destination: place.destination, thread: threadColumn(place.thread), person };
  // Mostly there is none: looking first keeps every request from standing in line behind a writer.
  const open = await db.selectFrom('conversation').select('state').where((eb) => eb.and(key)).executeTakeFirst();
  if (open === undefined) return null;
  const row = await db.deleteFrom('conversation').where((eb) => eb.and(key))
    .returning(['state', 'expires_at']).executeTakeFirst();
  if (row === undefined || row.expires_at + rememberedMs <= now) return null;
  return { action: decode(stateSchema, row.state).action, late: row.expires_at <= now };
}
