/** What waits at the desk, as the chats and the command line show it. */
import type { Room } from '../briefing.ts';
import { briefDesk } from '../store/brief-desk.ts';
import { listBriefs, type StoredBrief } from '../store/briefs.ts';
import { nameOf } from '../store/people.ts';
import { listReports } from '../store/reports.ts';
import { outdatedBriefs } from '../store/sources.ts';

export interface Waiting {
  readonly stored: StoredBrief;
  /** A source has a newer version than the one that is cited. */
  readonly sourceChanged: boolean;
  /** Name of who has it in hand, their note, and until when readers must not have it (epoch ms). */
  readonly hand: string | null;
  readonly note: string | null;
  readonly embargoUntil: number | null;
  /** Readers' reports that nobody has closed. */
  readonly reports: number;
}

/**
 * The newest version of each brief that is to be decided on, then those with readers that want a look: stopped, their
 * source changed, or reported. The newest first.
 */
export async function waitingAtDesk({ store: { db } }: Room, { samples }: { samples: boolean }): Promise<Waiting[]> {
  const open = await listBriefs(db, { statuses: ['draft', 'held', 'approved', 'published'], samples });
  const outdated = await outdatedBriefs(db);
  const reports = Map.groupBy(await listReports(db, { open: true }), ({ brief }) => brief);
  const seen = new Set<string>();
  const found: Waiting[] = [];
  for (const stored of open) {
    const { id, version, status } = stored.brief;
    const key = status === 'published' ? `${id} readers` : id;
    // A draft that a newer one has replaced is history.
    if (seen.has(key)) continue;
    seen.add(key);
    const sourceChanged = outdated.has(`${id}:${version}`);
    const reported = status === 'published' || !open.some(({ brief }) => brief.id === id && brief.status === 'published') ? reports.get(id)?.length ?? 0 : 0;
    if (status === 'published' && !sourceChanged && stored.stoppedAt === null && reported === 0) continue;
    const { person, note, embargoUntil } = await briefDesk(db, id);
    found.push({ stored, sourceChanged, note, embargoUntil, reports: reported, hand: person === null ? null : await nameOf(db, person) ?? person });
  }
  return found;
}
