/** What was changed of briefs that readers had: the public log of corrections. */
import { briefContentSchema, type CorrectionKind } from '../contracts.ts';
import { decode } from './json.ts';
import type { Db } from './schema/database.ts';

export interface LoggedCorrection {
  readonly brief: string;
  readonly version: number;
  readonly region: string;
  /** The edition's, YYYY-MM-DD. */
  readonly date: string;
  readonly kind: CorrectionKind;
  readonly what: string | null;
  readonly why: string;
  /** When readers got it, epoch ms. */
  readonly at: number;
}

/**
 * What readers were told of, the newest first: versions that corrected an earlier one, and withdrawals.
 * @param filter.since epoch ms
 */
export async function listCorrections(
  db: Db, { region, since = 0, limit = 50 }: { region?: string | undefined; since?: number; limit?: number } = {},
): Promise<LoggedCorrection[]> {
  const rows = await db.selectFrom('brief_version as v').innerJoin('brief as b', 'b.id', 'v.brief_id')
    .innerJoin('edition as e', 'e.id', 'b.edition_id')
    .select(['v.brief_id', 'v.version', 'v.document', 'v.released_at', 'v.withdrawn_at', 'v.withdrawn_why', 'e.region', 'e.date'])
    .where('v.sample', '=', 0).where('v.released_at', 'is not', null)
    // What has none is not read at all.
    .where((eb) => eb.or([eb('v.withdrawn_at', 'is not', null), eb('v.document', 'like', '%"corrections":[{%')]))
    .where((eb) => eb.or([eb('v.released_at', '>=', since), eb('v.withdrawn_at', '>=', since)]))
    .$if(region !== undefined, (all) => all.where('e.region', '=', region ?? ''))
    .execute();
  return rows.flatMap(({ brief_id: brief, version, document, released_at: released, withdrawn_at: withdrawn, withdrawn_why: why, region: of, date }) => {
    const about = { brief, version, region: of, date };
    const own = decode(briefContentSchema, document).corrections.at(-1);
    return [
      ...(own?.at === null && released !== null ? [{ ...about, kind: own.kind, what: own.what, why: own.why, at: released }] : []),
      ...(withdrawn === null ? [] : [{ ...about, kind: 'withdrawal' as const, what: null, why: why ?? '', at: withdrawn }]),
    ];
  }).filter(({ at }) => at >= since).sort((one, other) => other.at - one.at || other.version - one.version).slice(0, limit);
}
