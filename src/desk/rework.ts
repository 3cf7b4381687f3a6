/** Editors change what a brief says: each change is a new version, which waits for approval again, and a decision. */
import type { Room } from '../briefing.ts';
import { briefContentSchema, type BriefContent, type Correction, type CorrectionKind, type Passage } from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { getArticle } from '../store/articles.ts';
import { addVersion, getBrief, type StoredBrief } from '../store/briefs.ts';
import { recordDecision } from '../store/decisions.ts';
import { moveVersion } from '../store/moves.ts';
import { labelsWithOverrides } from '../store/overrides.ts';
import type { Db, Trx } from '../store/schema/database.ts';
import { getVersion, versionsOf } from '../store/versions.ts';
import type { Actor, BriefReference } from './decide.ts';
import { edited, type At, type Edit, type EditSource } from './edit.ts';
import { noted } from './notes.ts';
import { expectStatus, unapprove } from './version.ts';
import { withheld } from './withhold.ts';

export interface Reworking {
  readonly by: Actor;
  /** Of an edit: why the gate is overridden. */
  readonly reason?: string | null;
}

export interface Reworked { readonly brief: string; readonly version: number; readonly content: BriefContent }

/** By article id: what a brief was made from, with the labels as editors left them. */
export async function editSources(db: Db, { items }: Pick<BriefContent, 'items'>): Promise<Map<string, EditSource>> {
  const sources = new Map<string, EditSource>();
  for (const { article: { id, version } } of items) {
    const stored = await getArticle(db, id, version);
    const labels = stored && await labelsWithOverrides(db, { id, version, article: stored.article });
    if (stored !== undefined && labels !== undefined) sources.set(id, { article: stored.article, labels });
  }
  return sources;
}

/** @throws StandpointError what `edited` refuses; `superseded`, `wrong-status`, `changed-meanwhile` */
export async function edit(room: Room, reference: BriefReference, edits: readonly Edit[], { by, reason = null }: Reworking): Promise<Reworked> {
  if (edits.length === 0) throw new StandpointError('nothing-to-edit');
  return rework(room, reference, {
    by, reason, action: 'edit',
    change: async (content, trx) => {
      const editing = { sources: await editSources(trx, content), override: reason };
      return edits.reduce((so, one) => edited(so, one, editing), content);
    },
  });
}

export interface NoteOn {
  readonly on: 'line' | 'premise';
  readonly at: At;
  /** Another stored article, and the passage of it. */
  readonly article: string;
  readonly passage: Passage;
}

/** @throws StandpointError what `noted` refuses; `article-unknown` and as `edit` */
export async function note(room: Room, reference: BriefReference, { article: id, ...noting }: NoteOn, { by }: Reworking): Promise<Reworked> {
  return rework(room, reference, {
    by, reason: null, action: 'note',
    change: async (content, trx) => {
      const stored = await getArticle(trx, id);
      const version = stored?.card.version ?? 0;
      const labels = stored && await labelsWithOverrides(trx, { id, version, article: stored.article });
      if (stored === undefined || labels === undefined) throw new StandpointError('article-unknown', { article: id });
      return noted(content, { ...noting, source: { id, version, article: stored.article, labels } });
    },
  });
}

/** @param item counted from 0. @throws StandpointError what `withheld` refuses, and as `edit` */
export async function withholdAuthor(room: Room, reference: BriefReference, item: number, { by, reason = null }: Reworking): Promise<Reworked> {
  return rework(room, reference, { by, reason, action: 'withhold-author', change: async (content) => withheld(content, item) });
}

interface Rework {
  readonly by: Actor;
  readonly action: string;
  readonly reason: string | null;
  readonly change: (content: BriefContent, trx: Trx) => Promise<BriefContent>;
}

/** Of the newest version, where readers do not have it yet; an approval of it is taken back. */
async function rework(room: Room, reference: BriefReference, { by, action, reason, change }: Rework): Promise<Reworked> {
  const now = room.now();
  return room.store.transaction(async (trx) => {
    const stored = await newest(trx, reference);
    const brief = stored.brief.id;
    const before = expectStatus(await versionIn(trx, stored), 'draft', 'held', 'approved');
    const content = contentOf(stored);
    const after = await change(content, trx);
    if (before.status === 'approved' && !(await moveVersion(trx, before, unapprove(before)))) {
      throw new StandpointError('changed-meanwhile', { brief });
    }
    const added = await addVersion(trx, { brief, content: after, by: by.id, now });
    await recordDecision(trx, {
      person: by.id, place: by.from, action, subject: { type: 'brief', id: brief, version: added },
      ...difference(content, after), reason,
    }, now);
    return { brief, version: added, content: after };
  });
}

/** @throws StandpointError `brief-unknown`, `superseded` */
async function newest(db: Db, { brief, version }: BriefReference): Promise<StoredBrief> {
  const stored = await getBrief(db, brief);
  if (stored === undefined) throw new StandpointError('brief-unknown', { brief });
  const { version: last } = stored.brief;
  if (version !== undefined && version > last) throw new StandpointError('brief-unknown', { brief: `${brief}:${version}` });
  if (version !== undefined && version < last) throw new StandpointError('superseded', { brief, version, newest: last });
  return stored;
}

async function versionIn(db: Db, { brief: { id, version } }: StoredBrief) {
  const found = await getVersion(db, id, version);
  if (found === undefined) throw new StandpointError('brief-unknown', { brief: id });
  return found;
}

/** Without what only its version is known by. */
const contentOf = ({ brief }: StoredBrief): BriefContent => briefContentSchema.parse(brief);

/** The lines that are gone and that are new, as readers see them, with what was overridden: for the audit trail. */
function difference(before: BriefContent, after: BriefContent): { before: string[]; after: string[] } {
  const rows = ({ items }: BriefContent) => items.flatMap(({ article, lines, premises }) => [
    ...premises.flatMap(({ text, notes = [] }) => [text, ...notes.map((one) => `${one.label}: ${one.text}`)]),
    ...lines.flatMap(({ label, text, translation, overridden = [], notes = [] }) => [
      `${label}: ${text}${overridden.length === 0 ? '' : ` [${overridden.join(', ')}]`}`, ...(translation === undefined ? [] : [translation]), ...notes.map((one) => `${one.label}: ${one.text}`),
    ]),
    ...(article.authors.length === 0 ? [] : [article.authors.join(', ')]),
  ]);
  const [old, fresh] = [rows(before), rows(after)];
  return { before: old.filter((row) => !fresh.includes(row)), after: fresh.filter((row) => !old.includes(row)) };
}

export interface Correcting extends Reworking {
  readonly kind: Exclude<CorrectionKind, 'withdrawal'>;
  readonly what: string;
  readonly why: string;
  readonly material: boolean;
}

/**
 * Begins a correction: a draft of what readers have, that says on top what is changed and why. Edited, approved and
 * published like any other; where a newer draft waits already, the correction is of that one.
 */
export async function beginCorrection(room: Room, { brief }: BriefReference, { by, kind, what, why, material }: Correcting): Promise<Reworked> {
  const now = room.now();
  return room.store.transaction(async (trx) => {
    const last = await newest(trx, { brief });
    const published = (await versionsOf(trx, brief)).find(({ status }) => status === 'published');
    if (published === undefined) throw new StandpointError('wrong-status', { brief, status: last.brief.status, needed: 'published' });
    const had = await getBrief(trx, brief, published.version);
    if (had === undefined) throw new StandpointError('brief-unknown', { brief });
    const open = last.brief.version > published.version && (last.brief.status === 'draft' || last.brief.status === 'held');
    const own: Correction = { kind, what, why, material, at: null };
    const content = { ...contentOf(open ? last : had), corrections: [...stamped(had), own] };
    const version = await addVersion(trx, { brief, content, by: by.id, now });
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'correct', subject: { type: 'brief', id: brief, version },
      before: { version: published.version }, after: { kind, what, material }, reason: why,
    }, now);
    return { brief, version, content };
  });
}

/** Corrections that readers have, each with its time. */
function stamped({ brief: { corrections, released = null } }: StoredBrief): Correction[] {
  return corrections.map((one) => ({ ...one, at: one.at ?? released }));
}
