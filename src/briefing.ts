/**
 * The flow, top to bottom: an article comes in, is read and cleaned, stored and labelled; a brief is composed from
 * it, every line passes the gate, a draft waits; an editor approves it and publishes it; it is delivered.
 *
 * Each step is a pure function of what the step before left (`readSource`, `labelArticle`, `compose`, the moves of
 * `desk/version.ts`, `renderBrief`); this file fetches before and writes after, and takes nobody's word on the way.
 */
import type { ArticleLink } from './article/likeness.ts';
import { readSource, type Known, type Overrides } from './article/read.ts';
import type { Source } from './article/load.ts';
import { assemble, type Composition } from './brief/assemble.ts';
import type { ArticleReference } from './brief/card.ts';
import type { Composer } from './brief/compose.ts';
import type { Brief, CleanArticle, Labels, Language } from './contracts.ts';
import { countAudience } from './delivery/audience.ts';
import { fillOutbox } from './delivery/fill.ts';
import { localDate } from './delivery/schedule.ts';
import { decide, versionOf, type Actor, type BriefReference } from './desk/decide.ts';
import { noLongerHolding } from './desk/edit.ts';
import { recheckSources } from './desk/recheck.ts';
import { editSources } from './desk/rework.ts';
import * as moves from './desk/version.ts';
import { StandpointError } from './errors.ts';
import { LABELLER, labelArticle } from './labels/label.ts';
import type { Translate } from './brief/translate.ts';
import type { Review } from './labels/review.ts';
import type { Log } from './log.ts';
import { findRegion, regionOf } from './regions/find.ts';
import { alertEditors } from './store/alerts.ts';
import * as articles from './store/articles.ts';
import * as briefs from './store/briefs.ts';
import { labelsWithOverrides } from './store/overrides.ts';
import { linkLikeArticles, linksOf } from './store/likeness.ts';
import { ratingsOf } from './store/outlets.ts';
import { listPeople } from './store/people.ts';
import { outdatedBriefs } from './store/sources.ts';
import type { Store } from './store/store.ts';
import { dueReleases } from './store/versions.ts';

/** What every step needs of the world. */
export interface Room {
  readonly store: Store;
  readonly composer: Composer;
  /** A model server's second look at doubtful labels, where it is asked for. */
  readonly review?: Review;
  /** Lines in the brief's language where their article is in another; left out, they stay as they are. */
  readonly translate?: Translate;
  /** Reads the page of an article again; left out, nothing is asked of the network. */
  readonly reread?: (url: string) => Promise<Source>;
  readonly log: Log;
  /** Epoch ms. */
  readonly now: () => number;
}

/* ── article in: read, clean, store, label ─────────────────────────────────────────────────────────────────── */

export interface TakeIn {
  readonly overrides?: Overrides;
  /** What is known from around it; only for what it leaves open itself. */
  readonly known?: readonly Known[];
  readonly region?: string | undefined;
  readonly sample?: boolean;
  readonly by: Actor;
}

export interface TakenIn {
  readonly reference: ArticleReference;
  readonly article: CleanArticle;
  readonly labels: Labels;
  /** `known`: there already, nothing was written. `changed`: a new version of an article that was there. */
  readonly outcome: 'new' | 'known' | 'changed';
  /** Near-copies and others of one origin among what is stored. */
  readonly links: readonly ArticleLink[];
  /** Brief versions (`id:version`) that cite an older version of it. */
  readonly outdated: readonly string[];
}

/** @throws StandpointError for what can't be read; the store is untouched then */
export async function takeIn(room: Room, source: Source, options: TakeIn): Promise<TakenIn> {
  const { overrides, known: around, region, sample = false, by } = options;
  const now = room.now();
  const read = await readSource(source, overrides, around);
  const regions = region === undefined ? null : [findRegion(region).id];

  const { store } = room;
  const { id, version, outcome } = await store.transaction(async (trx) => {
    const inserted = await articles.insertArticle(trx, { article: read, sample, by: by.id, now });
    if (inserted.outcome !== 'known') await linkLikeArticles(trx, { id: inserted.id, article: read, sample });
    return inserted;
  });

  const { article, labels } = await labelVersion(room, { id, version }, regions);
  return {
    reference: { id, version, sample }, article, labels, outcome,
    links: (await linksOf(store.db, [id])).get(id) ?? [], outdated: [...await outdatedBriefs(store.db, id)],
  };
}

/**
 * Labels an article version, once: what is known is used as it was stored, sentences and labels are never computed again.
 * @param regions an editor's, beside those that the text names
 */
export async function labelVersion(
  room: Room, { id, version }: Pick<ArticleReference, 'id' | 'version'>, regions: readonly string[] | null,
): Promise<Pick<TakenIn, 'article' | 'labels'>> {
  const { store } = room;
  const stored = await articles.getArticle(store.db, id, version);
  if (stored === undefined) throw new StandpointError('article-unknown', { article: id });
  const { article } = stored;
  const known = await articles.getLabels(store.db, { article: id, version, labeller: LABELLER });
  const own = known ?? withRegions(await labelled(room, article), regions);
  if (known === undefined) {
    const row = { article: id, version, labeller: LABELLER, labels: own, now: room.now() };
    await store.transaction((trx) => articles.saveLabels(trx, row));
  }
  return { article, labels: await labelsWithOverrides(store.db, { id, version, article }) ?? own };
}

async function labelled({ review }: Room, article: CleanArticle): Promise<Labels> {
  const labels = labelArticle(article);
  return review === undefined ? labels : review(article, labels);
}

function withRegions(labels: Labels, regions: readonly string[] | null): Labels {
  return regions === null ? labels : { ...labels, regions: [...new Set([...regions, ...labels.regions])] };
}

/** An article as it was stored and labelled. @throws StandpointError `article-unknown` */
export async function storedArticle(room: Room, id: string): Promise<Pick<TakenIn, 'reference' | 'article' | 'labels'>> {
  const stored = await articles.getArticle(room.store.db, id);
  if (stored === undefined) throw new StandpointError('article-unknown', { article: id });
  const { version, sample } = stored.card;
  const labels = await labelsWithOverrides(room.store.db, { id, version, article: stored.article })
    ?? labelArticle(stored.article);
  return { reference: { id, version, sample }, article: stored.article, labels };
}

/* ── draft: compose, gate ──────────────────────────────────────────────────────────────────────────────────── */

export interface DraftOptions {
  /** The articles' own first region when left out. */
  readonly region?: string | undefined;
  readonly language?: Language;
  readonly by: Actor;
}

/** @throws StandpointError `article-unknown`, `region-unknown`, `nothing-to-brief` */
export async function draftBrief(room: Room, ids: readonly string[], options: DraftOptions): Promise<Brief> {
  const sources = await Promise.all([...new Set(ids)].map((id) => storedArticle(room, id)));
  const ratings = await ratingsOf(room.store.db);
  const compositions: Composition[] = [];
  for (const source of sources) {
    // The composer passes each line through the gate; what did not pass comes back as refused.
    const composed = await room.composer.compose(source);
    compositions.push({ ...source, composed, rating: ratings(source.article.header.outlet) });
  }

  const now = room.now();
  const region = options.region === undefined
    ? regionOf(sources.flatMap(({ labels }) => labels.regions))
    : findRegion(options.region);
  const made = assemble(compositions, {
    region: region.id, date: localDate(region.zone, now), language: options.language ?? 'en',
  });
  const content = room.translate === undefined ? made : await room.translate(made);
  const slot = briefs.slotOf(sources.map(({ reference }) => reference.id));
  const { id, version } = await room.store.transaction((trx) =>
    briefs.createVersion(trx, { content, slot, by: options.by.id, now }));
  return { ...content, id, version, status: 'draft' };
}

/* ── the desk: approve, hold, reject ───────────────────────────────────────────────────────────────────────── */

export interface Deciding {
  readonly by: Actor;
  readonly reason?: string | null;
}

/** An approval, or the first of two when lines carry risks: the version that comes back says which. */
export async function approve(room: Room, reference: BriefReference, { by, reason = null }: Deciding): Promise<moves.Version> {
  const alone = (await listPeople(room.store.db)).every(({ id }) => id === by.id);
  const now = room.now();
  await needHolding(room, reference);
  return decide(room.store, reference, {
    action: 'approve', by, reason, now,
    move: (version) => moves.approve(moves.expectStatus(version, 'draft', 'held'), { by, now, alone, reason }),
  });
}

/** Every line once more against the labels as they stand now. @throws StandpointError `lines-no-longer-hold` */
async function needHolding({ store: { db } }: Room, reference: BriefReference): Promise<void> {
  const stored = await briefs.getBrief(db, reference.brief, reference.version);
  if (stored === undefined) throw new StandpointError('brief-unknown', { brief: reference.brief });
  const lines = noLongerHolding(stored.brief, await editSources(db, stored.brief));
  if (lines.length > 0) throw new StandpointError('lines-no-longer-hold', { brief: reference.brief, lines: lines.join(', ') });
}

export async function hold(room: Room, reference: BriefReference, { by, reason = null }: Deciding): Promise<moves.Version> {
  return decide(room.store, reference, {
    action: 'hold', by, reason, now: room.now(), move: (version) => moves.hold(moves.expectStatus(version, 'draft')),
  });
}

export async function reject(room: Room, reference: BriefReference, { by, reason = null }: Deciding): Promise<moves.Version> {
  return decide(room.store, reference, {
    action: 'reject', by, reason, now: room.now(),
    move: (version) => moves.reject(moves.expectStatus(version, 'draft', 'held')),
  });
}

/* ── publish: only what is approved, into the outbox of every subscriber ───────────────────────────────────── */

export interface Publishing extends Deciding {
  /** `slots`: each subscription at its next slot; `now`: at once; a time (epoch ms): published by itself then. */
  readonly when: 'slots' | 'now' | number;
}

export async function publish(room: Room, reference: BriefReference, options: Publishing): Promise<moves.Version> {
  const { by, reason = null, when } = options;
  await recheckSources(room, reference, by);
  const now = room.now();
  return decide(room.store, reference, {
    action: 'publish', by, reason, now,
    move: (version) => moves.publish(moves.expectStatus(version, 'approved'), typeof when === 'number' ? when : null, now),
    also: async (trx, moved) => {
      if (moved.status === 'published') await fillOutbox(trx, moved, { atOnce: when === 'now', now });
    },
  });
}

/** Publishes what was approved for a time that has come. Any process may call it; each version goes out once. */
export async function publishDue(room: Room): Promise<void> {
  for (const { brief, version } of await dueReleases(room.store.db, room.now())) {
    try {
      await publish(room, { brief, version }, { by: releaser, when: 'slots' });
    } catch (error) {
      if (!(error instanceof StandpointError)) throw error;
      room.log.warn({ brief, version, code: error.code }, 'a release was not made');
      // Nobody looks on at that hour: a brief that does not go out is told of.
      if (error.code !== 'source-changed') continue;
      const words = (language: Language) => error.explainInChat(language);
      await alertEditors(room.store.db, { subject: `not released ${brief}:${version}`, words, now: room.now() });
    }
  }
}

/** The clock, publishing at the time that an editor set. */
const releaser: Actor = { id: 'release', name: 'release', role: 'editor', from: 'cli' };

/** What stands in the way of publishing, and how many would get it: shown before the last button. */
export async function reach(room: Room, reference: BriefReference): Promise<{ version: moves.Version; subscriptions: number }> {
  const version = await versionOf(room.store.db, reference);
  const stored = await briefs.getBrief(room.store.db, version.brief, version.version);
  if (stored === undefined) throw new StandpointError('brief-unknown', { brief: version.brief });
  return { version, subscriptions: await countAudience(room.store.db, stored.brief, room.now()) };
}

/* ── deliver: `delivery/sender.ts` brings each message to its reader, under the lease of `delivery/serve.ts` ── */
export { sendUntil as deliver } from './delivery/sender.ts';

/* ── correct: a new version that says on top what is changed; stop, withdraw ───────────────────────────────── */
export { beginCorrection, edit, note, withholdAuthor } from './desk/rework.ts';
export { resume, retract, stop } from './desk/halt.ts';

/* ── translate: the same brief as a draft in another language, approved by an editor who reads it ──────────────── */
export { translateBrief } from './desk/translate.ts';
