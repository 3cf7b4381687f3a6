/** A brief version moves from one status to another, once, whoever else tries at the same moment. */
import { isDeepStrictEqual } from 'node:util';
import type { Version } from '../desk/version.ts';
import { getVersion } from './versions.ts';
import { stopDeliveries } from './changes.ts';
import { lock } from './dialect.ts';
import type { BriefVersionTable } from './schema/briefs.ts';
import type { Trx } from './schema/database.ts';

const unapproved = { approved_by: null, approved_at: null, release_at: null };

/** What the row holds in each status; the database holds the same rules. */
function columns(to: Version): Partial<BriefVersionTable> {
  const { status } = to;
  switch (status) {
    case 'draft':
    case 'held':
      return { status, first_approval: to.firstApproval, ...unapproved };
    case 'approved':
      return { status, approved_by: to.approvedBy, approved_at: to.approvedAt, release_at: to.releaseAt };
    case 'published':
      return { status, released_at: to.releasedAt, stopped_at: to.stoppedAt };
    case 'retracted':
      return { status, withdrawn_at: to.withdrawnAt, withdrawn_why: to.why };
    case 'rejected':
    case 'corrected':
      return { status };
  }
}

/**
 * Moves a version on. When it is published, the version of the same brief that readers had until then is
 * corrected; what was still to be sent of a version that is no longer published is not sent.
 * @returns false when somebody else moved it meanwhile: nothing was changed
 */
export async function moveVersion(trx: Trx, from: Version, to: Version): Promise<boolean> {
  const { brief, version } = from;
  await lock(trx, `brief ${brief}`);
  const stands = await getVersion(trx, brief, version);
  if (!isDeepStrictEqual(stands, from)) return false;
  if (to.status === 'published') await correctOlder(trx, brief, version);
  await trx.updateTable('brief_version').set(columns(to)).where('brief_id', '=', brief)
    .where('version', '=', version)
    .execute();
  const halted = to.status === 'published' && to.stoppedAt !== null;
  if (halted) await stopDeliveries(trx, { brief, version });
  if (to.status === 'retracted' || to.status === 'corrected') await cancelOpen(trx, brief, version);
  return true;
}

async function correctOlder(trx: Trx, brief: string, version: number): Promise<void> {
  const older = await trx.updateTable('brief_version').set({ status: 'corrected' })
    .where('brief_id', '=', brief)
    .where('version', '<>', version).where('status', '=', 'published').returning('version').execute();
  for (const row of older) await cancelOpen(trx, brief, row.version);
}

/** What is being sent at this moment can't be called back: its sender records how it ended. */
async function cancelOpen(trx: Trx, brief: string, version: number): Promise<void> {
  await trx.updateTable('delivery').set({ state: 'cancelled' }).where('brief_id', '=', brief)
    .where('version', '=', version).where('state', '=', 'pending').execute();
}

/** Takes up again what a stop had kept back. @returns how many deliveries */
export async function reopenCancelled(trx: Trx, brief: string, version: number): Promise<number> {
  const stopped = () => trx.updateTable('delivery').where('brief_id', '=', brief).where('version', '=', version).where('stopped', '=', 1);
  const { numUpdatedRows } = await stopped().set({ state: 'pending', stopped: 0 }).where('state', '=', 'cancelled')
    .executeTakeFirstOrThrow();
  await stopped().set({ stopped: 0 }).execute();
  return Number(numUpdatedRows);
}
