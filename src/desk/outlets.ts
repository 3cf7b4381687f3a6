/** Editors keep what is known of outlets: every change is a decision, and an owner needs a source and a day. */
import type { Room } from '../briefing.ts';
import { StandpointError } from '../errors.ts';
import { placeOf } from '../regions/gazetteer.ts';
import { recordDecision } from '../store/decisions.ts';
import { outletNamed, saveOutlet, type Outlet } from '../store/outlets.ts';
import type { Actor } from './decide.ts';

/** What is to be changed; null takes it back, what is left out stays. */
export type OutletChanges = Partial<Omit<Outlet, 'name'>>;

/**
 * The outlet with these changes. Pure.
 * @throws StandpointError `country-unknown`, `ownership-unsourced`
 */
export function changedOutlet(outlet: Outlet, changes: OutletChanges): Outlet {
  const changed = { ...outlet, ...changes };
  if (changed.ownership === null) Object.assign(changed, { source: null, asOf: null });
  if (changed.ownership !== null && (changed.source === null || changed.asOf === null)) {
    throw new StandpointError('ownership-unsourced', { outlet: outlet.name });
  }
  return changes.country === undefined || changes.country === null ? changed : { ...changed, country: countryCode(changes.country) };
}

/** By name, capital or ISO code. @throws StandpointError `country-unknown` */
function countryCode(typed: string): string {
  const code = typed.trim().toUpperCase();
  const isCode = /^[A-Z]{2}$/.test(code) && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
  const found = isCode ? code : placeOf(typed.trim().toLowerCase())?.code;
  if (found === undefined) throw new StandpointError('country-unknown', { country: typed });
  return found;
}

export async function setOutlet(room: Room, name: string, changes: OutletChanges, by: Actor): Promise<Outlet> {
  const now = room.now();
  return room.store.transaction(async (trx) => {
    const before = await outletNamed(trx, name);
    const none: Outlet = { name, country: null, ownership: null, source: null, asOf: null, language: null };
    const after = changedOutlet(before ?? none, changes);
    await saveOutlet(trx, after, now);
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'set-outlet', subject: { type: 'outlet', id: after.name },
      before: before ?? null, after, reason: null,
    }, now);
    return after;
  });
}
