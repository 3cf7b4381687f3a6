/** Which brief is meant: `BRIEF`, its last version, or `BRIEF:VERSION`. */
import type { BriefReference } from '../../src/desk/decide.ts';
import { StandpointError } from '../../src/errors.ts';
import type { OpenRoom } from '../../src/room.ts';
import { getBrief, type StoredBrief } from '../../src/store/briefs.ts';

export function referenceOf(typed: string): BriefReference {
  const [, brief = typed, version] = /^([^:]+)(?::(\d{1,6}))?$/.exec(typed.trim()) ?? [];
  return { brief, version: version === undefined ? undefined : Number(version) };
}

/** @throws StandpointError `brief-unknown` */
export async function storedBrief({ store }: OpenRoom, reference: BriefReference): Promise<StoredBrief> {
  const { brief, version } = reference;
  const found = await getBrief(store.db, brief, version);
  if (found !== undefined) return found;
  const named = version === undefined ? brief : `${brief}:${version}`;
  throw new StandpointError('brief-unknown', { brief: named });
}
