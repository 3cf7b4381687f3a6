/** Composes the draft of a region's day: fetch, choose (pure), compose and gate, fit (pure), keep. */
import { storedArticle, type Room } from '../briefing.ts';
import { assemble, type Composition } from '../brief/assemble.ts';
import { eventsOf, shown, withoutCopies, type Arrived, type Event, type LeftOut } from '../brief/digest/choose.ts';
import { dayOf } from '../brief/digest/event.ts';
import { fitted } from '../brief/digest/fit.ts';
import { wordsOnScreen } from '../brief/digest/length.ts';
import type { Brief, BriefContent, Day, Elsewhere, Item } from '../contracts.ts';
import { localDate } from '../delivery/schedule.ts';
import { StandpointError } from '../errors.ts';
import { findRegion } from '../regions/find.ts';
import type { Region } from '../regions/regions.ts';
import { createVersion, daily } from '../store/briefs.ts';
import { listCorrections } from '../store/corrections.ts';
import * as day from '../store/day.ts';
import { linksOf } from '../store/likeness.ts';
import { ratingsOf } from '../store/outlets.ts';
import type { Actor } from './decide.ts';

export interface DigestOptions {
  readonly region: string;
  /** YYYY-MM-DD, local to the region; today's when left out. */
  readonly date?: string | undefined;
  readonly by: Actor;
}

/** What is older than a week is no news, however long there was no edition. */
const longestMs = 7 * 86_400_000;
/** Before the very first edition. */
const firstMs = 86_400_000;

/** Articles since the last edition, without what readers had, as a draft of the day's brief. @throws StandpointError `edition-decided`, `nothing-new` */
export async function composeDigest(room: Room, { region: named, date: wanted, by }: DigestOptions): Promise<Brief> {
  const region = findRegion(named);
  const now = room.now();
  const date = wanted ?? localDate(region.zone, now);
  await expectOpen(room, region, date);
  const since = await sinceOf(room, region, date, now);
  const { events, leftOut, taken, elsewhere } = await chosen(room, region, since, now);
  const { content: made, out } = await composed(room, events, { region: region.id, date, language: 'en' });
  if (made.items.length === 0) throw new StandpointError('nothing-new', { region: region.id });
  const content = room.translate === undefined ? made : await room.translate(made);
  const whole: Day = { since, taken, leftOut: [...leftOut, ...out], elsewhere, corrections: await correctionsSince(room, region, since), nothing: null };
  const digest = { ...content, day: whole };
  const { id, version } = await room.store.transaction((trx) => createVersion(trx, { content: digest, slot: daily, by: by.id, now }));
  return { ...digest, id, version, status: 'draft' };
}

/** A draft beside what is approved or out already could reach readers a second time. */
async function expectOpen(room: Room, region: Region, date: string): Promise<void> {
  const known = await day.dailyBrief(room.store.db, region.id, date, 'en');
  if (known === null || ['draft', 'held', 'rejected'].includes(known.status)) return;
  throw new StandpointError('edition-decided', { date, region: region.id, status: known.status, brief: known.brief });
}

async function sinceOf(room: Room, { id }: Region, date: string, now: number): Promise<number> {
  const last = await day.lastEditionMade(room.store.db, id, date);
  return Math.max(last ?? now - firstMs, now - longestMs);
}

interface Chosen {
  readonly events: readonly Event[];
  readonly leftOut: readonly LeftOut[];
  readonly taken: number;
  readonly elsewhere: Elsewhere[];
}

async function chosen(room: Room, region: Region, since: number, now: number): Promise<Chosen> {
  const { db } = room.store;
  const all = await day.newArticles(db, region.id, since);
  const served = await day.servedRegions(db);
  // Told once, where it is at home, unless nobody reads there.
  const [found, away] = parted(all, ({ home }) => home === region.id || !served.has(home));
  const ratings = await ratingsOf(db);
  const links = await linksOf(db, found.map(({ id }) => id));
  const arrived = found.map(({ id, header, text, addedAt, regions }): Arrived => ({
    id, name: header.title ?? header.authors[0] ?? header.outlet ?? id, outlet: header.outlet,
    country: ratings(header.outlet)?.country ?? null, title: header.title, text, day: dayOf(header.published), addedAt, regions,
  }));
  const { kept, leftOut } = withoutCopies(arrived, links, await day.sentArticles(db, region.id, now - 2 * longestMs));
  const { events, leftOut: tooMany } = shown(eventsOf(kept, links));
  return { events, leftOut: [...leftOut, ...tooMany], taken: found.length, elsewhere: away.map(({ id, header, home }) => ({
    article: id, header: { ...header, authors: [] }, rating: ratings(header.outlet), region: home,
  })) };
}

function parted<T>(all: readonly T[], first: (one: T) => boolean): [T[], T[]] {
  return [all.filter(first), all.filter((one) => !first(one))];
}

/** Every line passes the gate before it can be chosen; whoever has none is left out and named. */
async function composed(
  room: Room, events: readonly Event[], place: Pick<BriefContent, 'region' | 'date' | 'language'>,
): Promise<{ content: BriefContent; out: LeftOut[] }> {
  const ratings = await ratingsOf(room.store.db);
  const compositions: Composition[] = [];
  const silent: LeftOut[] = [];
  for (const { id, name, outlet } of events.flatMap(({ articles }) => articles)) {
    const source = await storedArticle(room, id);
    try {
      compositions.push({ ...source, composed: await room.composer.compose(source), rating: ratings(outlet) });
    } catch (error) {
      if (!(error instanceof StandpointError) || !withoutLines.has(error.code)) throw error;
      silent.push({ article: id, name, why: 'no-lines', of: null });
    }
  }
  const whole = assemble(compositions, place);
  const groups = events.map(({ names, articles, repeats }) => ({
    event: names.join(', '), items: articles.map(({ id }) => id), repeats: [...repeats],
  }));
  const { items, out } = fitted(whole.items, (some) => wordsOnScreen({ ...whole, items: [...some], groups }));
  const ids = new Set(items.map(({ article }) => article.id));
  const nameOf = ({ article: { title, authors, outlet, id } }: Item) => title ?? authors[0] ?? outlet ?? id;
  return {
    content: { ...whole, items, groups: groups.map((group) => ({ ...group, items: group.items.filter((id) => ids.has(id)) })).filter((group) => group.items.length > 0) },
    out: [...silent, ...out.map((item): LeftOut => ({ article: item.article.id, name: nameOf(item), why: 'length', of: null }))],
  };
}

const withoutLines: ReadonlySet<string> = new Set(['nothing-to-brief', 'no-lines']);

/** What was corrected or withdrawn since then: those who had it are told again, since nobody rereads. */
async function correctionsSince(room: Room, { id }: Region, since: number): Promise<Day['corrections']> {
  const found = await listCorrections(room.store.db, { region: id, since });
  // Of what was withdrawn nothing else is told: nobody has to rely on how it was corrected before.
  const withdrawn = new Set(found.filter(({ kind }) => kind === 'withdrawal').map(({ brief }) => brief));
  return found.filter(({ brief, kind }) => kind === 'withdrawal' || !withdrawn.has(brief)).map(({ brief, date, kind, what, why }) => ({ brief, date, kind, what, why }));
}
