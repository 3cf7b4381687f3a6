/** A brief or a day's digest in another language: what editors made of it, worded anew, as a draft of its own. */
import type { Room } from '../briefing.ts';
import { wordedIn } from '../brief/spoken.ts';
import { briefContentSchema, type Brief, type BriefContent, type Correction, type Language, type Status } from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { createVersion, getBrief, inLanguageBeside, type StoredBrief } from '../store/briefs.ts';
import { recordDecision } from '../store/decisions.ts';
import type { Actor, BriefReference } from './decide.ts';

const readable: readonly Status[] = ['draft', 'held', 'approved', 'published'];
/** What nobody has and nobody counts on yet. */
const open: ReadonlySet<Status> = new Set(['draft', 'held', 'rejected']);

export interface Translating {
  readonly language: Language;
  readonly by: Actor;
}

/**
 * Lines, labels, passages and their order stay; with a model the lines are translated, each held against its original, by
 * one call for each language that they are written in. The same edition, so that it takes the other's place on screens.
 * @throws StandpointError `brief-unknown`, `wrong-status`, `language-same`, `edition-decided`
 */
export async function translateBrief(room: Room, { brief, version }: BriefReference, { language, by }: Translating): Promise<Brief> {
  const from = await getBrief(room.store.db, brief, version);
  if (from === undefined) throw new StandpointError('brief-unknown', { brief });
  const { status } = from.brief;
  if (!readable.includes(status)) throw new StandpointError('wrong-status', { brief, status, needed: readable.join(', ') });
  if (from.brief.language === language) throw new StandpointError('language-same', { brief });
  await expectOpen(room, from, language);
  const made = contentIn(from, language);
  const content = room.translate === undefined ? made : await room.translate(made);
  const now = room.now();
  const added = await room.store.transaction(async (trx) => {
    const kept = await createVersion(trx, { content, slot: from.slot, by: by.id, now });
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'translate', subject: { type: 'brief', id: kept.id, version: kept.version },
      before: `${brief}:${from.brief.version}`, after: language, reason: null,
    }, now);
    return kept;
  });
  return { ...content, ...added, status: 'draft' };
}

/** What readers of the language have is corrected, and what is approved for them published or taken back. */
async function expectOpen(room: Room, { brief: { id, region, date } }: StoredBrief, language: Language): Promise<void> {
  const beside = await inLanguageBeside(room.store.db, id, language);
  const decided = beside.find(({ status }) => !open.has(status));
  if (decided !== undefined) throw new StandpointError('edition-decided', { date, region, status: decided.status, brief: decided.brief });
}

function contentIn({ brief }: StoredBrief, language: Language): BriefContent {
  const content = briefContentSchema.parse(brief);
  // Its readers were told of these with the brief that they have: they stay on top, and nobody is told twice.
  const corrections = content.corrections.map((one): Correction => ({ ...one, at: one.at ?? brief.released ?? null, material: false }));
  return { ...content, language, corrections, refused: [], items: content.items.map((item) => wordedIn(item, language)) };
}
