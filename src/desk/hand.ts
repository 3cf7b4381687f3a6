/** Who has a brief in hand, with a note from one editor to the next; until when readers must not have it. */
import type { Room } from '../briefing.ts';
import { StandpointError } from '../errors.ts';
import { briefDesk, saveBriefDesk, type BriefDesk } from '../store/brief-desk.ts';
import { getBrief } from '../store/briefs.ts';
import { recordDecision } from '../store/decisions.ts';
import type { Actor } from './decide.ts';

interface Changing { readonly by: Actor; readonly action: string; readonly reason: string | null; readonly change: Partial<BriefDesk> }

/** Whoever takes a brief has it, whoever had it before: it keeps nobody out, and the desk shows it. */
export async function take(room: Room, brief: string, by: Actor): Promise<BriefDesk> {
  return change(room, brief, { by, action: 'take', reason: null, change: { person: by.id, note: null } });
}

/** @param to null: to nobody */
export async function handOver(room: Room, brief: string, { to, note, by }: { to: string | null; note: string; by: Actor }): Promise<BriefDesk> {
  return change(room, brief, { by, action: 'hand-over', reason: note, change: { person: to, note } });
}

/** @param until epoch ms; null lifts it. What was set to go out earlier goes out when it ends. */
export async function embargo(room: Room, brief: string, { until, by, reason }: { until: number | null; by: Actor; reason: string | null }): Promise<BriefDesk> {
  if (until !== null && until <= room.now()) throw new StandpointError('time-invalid', { time: new Date(until).toISOString() });
  return change(room, brief, { by, action: 'embargo', reason, change: { embargoUntil: until } });
}

async function change(room: Room, brief: string, { by, action, reason, change: changed }: Changing): Promise<BriefDesk> {
  const now = room.now();
  return room.store.transaction(async (trx) => {
    if ((await getBrief(trx, brief)) === undefined) throw new StandpointError('brief-unknown', { brief });
    const before = await briefDesk(trx, brief);
    const after = { ...before, ...changed };
    await saveBriefDesk(trx, brief, after);
    await recordDecision(trx, { person: by.id, place: by.from, action, subject: { type: 'brief', id: brief }, before, after, reason }, now);
    return after;
  });
}
