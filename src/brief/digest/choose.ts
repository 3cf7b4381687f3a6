/** Which articles make the day's digest and in which order. Pure. */
import type { ArticleLink } from '../../article/likeness.ts';
import type { Day, Group } from '../../contracts.ts';
import type { Telling } from './event.ts';
import { groupByEvent, sharedNames } from './group.ts';

/** An article that has come in since the last edition. */
export interface Arrived extends Telling {
  readonly id: string;
  /** By which editors know it: headline, else author, else outlet. */
  readonly name: string;
  readonly outlet: string | null;
  /** Of its outlet, ISO 3166; null where nobody entered it. */
  readonly country: string | null;
  /** Epoch ms. */
  readonly addedAt: number;
  /** How many regions it is about: what is about one of them alone is more at home there. */
  readonly regions: number;
}

export type Links = ReadonlyMap<string, readonly ArticleLink[]>;
export type LeftOut = Day['leftOut'][number];

/** Articles on one event; most are alone. */
export interface Event {
  readonly names: readonly string[];
  readonly articles: readonly Arrived[];
  readonly repeats: Group['repeats'];
  /** Outlets that tell it independently: what repeats one agency or one text counts once. */
  readonly origins: number;
}

/**
 * Leaves out what readers had already: copies of one another (the first stays) and of what an earlier edition had.
 * @param sent articles of earlier editions, each with its brief
 */
export function withoutCopies(
  arrived: readonly Arrived[], links: Links, sent: ReadonlyMap<string, string>,
): { kept: Arrived[]; leftOut: LeftOut[] } {
  const kept: Arrived[] = [];
  const leftOut: LeftOut[] = [];
  for (const article of arrived.toSorted((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1))) {
    const { id, name } = article;
    const had = sent.get(id);
    const copies = (links.get(id) ?? []).filter(({ relation }) => relation === 'near-copy').map((link) => link.article);
    const original = copies.find((copy) => sent.has(copy) || kept.some((other) => other.id === copy));
    if (had !== undefined) leftOut.push({ article: id, name, why: 'already-sent', of: had });
    else if (original !== undefined) leftOut.push({ article: id, name, why: 'near-copy', of: original });
    else kept.push(article);
  }
  return { kept, leftOut };
}

/**
 * The events of these articles, the weightiest first: what most tell independently of each other, then what is about the
 * fewest regions, then the newest.
 */
export function eventsOf(articles: readonly Arrived[], links: Links): Event[] {
  const events = groupByEvent(articles).map((indices) => eventOf(indices.flatMap((index) => articles[index] ?? []), links));
  return events.toSorted((a, b) => b.origins - a.origins || breadth(a) - breadth(b) || newest(b) - newest(a));
}

const breadth = ({ articles }: Event) => Math.min(...articles.map(({ regions }) => regions));

const newest = ({ articles }: Event) => Math.max(...articles.map(({ addedAt }) => addedAt));

function eventOf(articles: readonly Arrived[], links: Links): Event {
  const linked = (one: Arrived, other: Arrived) => (links.get(one.id) ?? []).find(({ article }) => article === other.id);
  const origin = components(articles, (one, other) => linked(one, other) !== undefined);
  const repeats = origin.filter((one) => one.length > 1).map((one) => ({
    agency: one.flatMap((first) => one.flatMap((other) => linked(first, other)?.agency ?? []))[0] ?? null,
    items: one.map(({ id }) => id),
  }));
  const sameSource = (one: Arrived, other: Arrived) =>
    linked(one, other) !== undefined || (one.outlet !== null && one.outlet === other.outlet);
  const origins = components(articles, sameSource).length;
  return { names: articles.length > 1 ? sharedNames(articles) : [], articles: sideBySide(articles), repeats, origins };
}

/** By country, those that nobody rated last, then as they came: no order says who is right. */
function sideBySide(articles: readonly Arrived[]): Arrived[] {
  const place = ({ country }: Arrived) => country ?? '￿';
  return articles.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : a.addedAt - b.addedAt));
}

/** Sets of articles that hang together by a relation, directly or through others. */
function components(articles: readonly Arrived[], related: (one: Arrived, other: Arrived) => boolean): Arrived[][] {
  let sets: Arrived[][] = [];
  for (const article of articles) {
    const joined = sets.filter((set) => set.some((other) => related(article, other) || related(other, article)));
    sets = [...sets.filter((set) => !joined.includes(set)), [...joined.flat(), article]];
  }
  return sets;
}

/** Five minutes of reading; of one event so many voices that they can still be compared. */
export const mostArticles = 15;
export const mostOfOneEvent = 6;

/** What is shown, event by event, and what there is no room for. */
export function shown(events: readonly Event[]): { events: Event[]; leftOut: LeftOut[] } {
  const chosen: Event[] = [];
  const leftOut: LeftOut[] = [];
  let room = mostArticles;
  for (const event of events) {
    const articles = event.articles.slice(0, Math.min(room, mostOfOneEvent));
    room -= articles.length;
    leftOut.push(...event.articles.slice(articles.length).map(({ id, name }): LeftOut => ({ article: id, name, why: 'length', of: null })));
    if (articles.length > 0) chosen.push({ ...event, articles });
  }
  return { events: chosen, leftOut };
}
