/** A brief version as the desk decides on it. */
import { briefContentSchema } from '../contracts.ts';
import type { Approved, SecondFor, Version } from '../desk/version.ts';
import { decode } from './json.ts';
import type { Db } from './schema/database.ts';

const rows = (db: Db) => db.selectFrom('brief_version as v').innerJoin('brief as b', 'b.id', 'v.brief_id')
  .innerJoin('edition as e', 'e.id', 'b.edition_id')
  .leftJoin('brief_desk as d', 'd.brief_id', 'v.brief_id')
  .leftJoin('region_setting as r', 'r.region', 'e.region')
  .selectAll('v').select(['d.embargo_until', 'r.second_editor'])
  .select((eb) => [
    eb.selectFrom('brief_version as n').select((max) => max.fn.max('n.version').as('version'))
      .whereRef('n.brief_id', '=', 'v.brief_id').as('newest'),
    eb.selectFrom('brief_version as g').select((max) => max.fn.max('g.version').as('version'))
      .whereRef('g.brief_id', '=', 'v.brief_id').whereRef('g.version', '<>', 'v.version')
      .where('g.released_at', 'is not', null).as('given'),
  ]);

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

export async function getVersion(db: Db, brief: string, version: number): Promise<Version | undefined> {
  const row = await rows(db).where('v.brief_id', '=', brief).where('v.version', '=', version).executeTakeFirst();
  return row && asVersion(row);
}

/** Every version of a brief, the newest first. */
export async function versionsOf(db: Db, brief: string): Promise<Version[]> {
  return (await rows(db).where('v.brief_id', '=', brief).orderBy('v.version', 'desc').execute()).map(asVersion);
}

function asVersion(row: Row): Version {
  const { brief_id: brief, version, status, given, released_at: releasedAt } = row;
  const reference = { brief, version, sample: row.sample === 1, newest: row.newest ?? version, given };
  switch (status) {
    case 'draft':
    case 'held':
      return { ...reference, ...openOf(row), status, firstApproval: row.first_approval };
    case 'approved':
      return { ...reference, ...openOf(row), status, ...approvalOf(row) };
    case 'published':
      if (releasedAt === null) throw new Error(`published and never released: ${brief}`);
      return { ...reference, status, releasedAt, stoppedAt: row.stopped_at };
    case 'retracted':
      // Withdrawn before the reason was kept with the version.
      return { ...reference, status, withdrawnAt: row.withdrawn_at ?? 0, why: row.withdrawn_why ?? '' };
    case 'rejected':
    case 'corrected':
      return { ...reference, status };
  }
}

function openOf(row: Row): Pick<Approved, 'waitsFor' | 'embargoUntil' | 'corrects'> {
  const { items, corrections } = decode(briefContentSchema, row.document);
  const lines = items.flatMap((item) => item.lines);
  const waitsFor: SecondFor[] = [
    ...new Set(lines.flatMap((line) => line.risks)),
    ...(lines.some(({ overridden = [] }) => overridden.length > 0) ? ['override' as const] : []),
    ...(row.second_editor === 1 ? ['region' as const] : []),
  ];
  // Its newest correction has no time yet: it is about this version and no earlier one.
  return { waitsFor, embargoUntil: row.embargo_until, corrects: corrections.at(-1)?.at === null };
}

function approvalOf({ brief_id: brief, approved_by: approvedBy, approved_at: approvedAt, release_at: releaseAt }: Row) {
  if (approvedBy === null || approvedAt === null) throw new Error(`approved by nobody: ${brief}`);
  return { approvedBy, approvedAt, releaseAt };
}

/** Approved versions whose time to be published has come. */
export async function dueReleases(db: Db, now: number): Promise<Version[]> {
  const due = await rows(db).where('v.status', '=', 'approved').where('v.release_at', '<=', now)
    .orderBy('v.release_at').orderBy('v.brief_id').execute();
  return due.map(asVersion);
}
