/** Which articles make a digest, in which order, and who of them are one origin. */
import { expect, test } from 'vitest';
import type { ArticleLink } from '../../src/article/likeness.ts';
import { eventsOf, mostArticles, mostOfOneEvent, shown, withoutCopies, type Arrived } from '../../src/brief/digest/choose.ts';
import { dayOf } from '../../src/brief/digest/event.ts';
import { groupByEvent, sharedNames } from '../../src/brief/digest/group.ts';
import { row, rows } from './texts.ts';

const arrived = (id: string, addedAt = 0, country: string | null = null): Arrived => {
  const { title, text, outlet, published } = row(id);
  return { id, name: title, title, text, outlet, country, day: dayOf(published), addedAt, regions: 1 };
};
const link = (article: string, relation: ArticleLink['relation'], agency: string | null = null): ArticleLink => ({ article, relation, share: 0.9, agency });
const both = (one: string, other: string, relation: ArticleLink['relation'], agency: string | null = null) =>
  new Map([[one, [link(other, relation, agency)]], [other, [link(one, relation, agency)]]]);

test('articles on one event are found among all others, and two raids on one border are two events', () => {
  const groups = groupByEvent(rows.map(({ id }) => arrived(id))).filter((group) => group.length > 1)
    .map((group) => new Set(group.map((index) => rows[index]?.event)));
  expect(groups.length).toBeGreaterThan(15);
  for (const events of groups) expect(events.size).toBe(1);
});

test('an event is shown by names that all of its articles write, never by days or made words', () => {
  const names = sharedNames(['shahtakhty-baku', 'shahtakhty-tehran', 'shahtakhty-tbilisi'].map((id) => arrived(id)));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    expect(name).not.toMatch(/day$/u);
    for (const id of ['shahtakhty-baku', 'shahtakhty-tehran', 'shahtakhty-tbilisi']) expect(`${row(id).title} ${row(id).text}`).toContain(name);
  }
});

test('a state that is no more, after which a map is called, names no event', () => {
  const telling = (text: string) => ({ ...arrived('ijevan-report'), title: null, text });
  const names = sharedNames(['The posts at Kirants follow a Soviet map.', 'At Kirants nobody has seen the Soviet map.'].map(telling));
  expect(names).toEqual(['Kirants']);
});

test('of copies the first stays, and what readers had does not come again', () => {
  const articles = [arrived('shahtakhty-tbilisi', 2), arrived('shahtakhty-ankara', 1), arrived('ijevan-report', 3)];
  const links = both('shahtakhty-tbilisi', 'shahtakhty-ankara', 'near-copy');
  const { kept, leftOut } = withoutCopies(articles, links, new Map([['ijevan-report', 'b1']]));
  expect(kept.map(({ id }) => id)).toEqual(['shahtakhty-ankara']);
  expect(leftOut).toEqual([
    { article: 'shahtakhty-tbilisi', name: row('shahtakhty-tbilisi').title, why: 'near-copy', of: 'shahtakhty-ankara' },
    { article: 'ijevan-report', name: row('ijevan-report').title, why: 'already-sent', of: 'b1' },
  ]);
  const copyOfSent = withoutCopies([arrived('shahtakhty-tbilisi')], links, new Map([['shahtakhty-ankara', 'b1']]));
  expect(copyOfSent.leftOut).toMatchObject([{ why: 'near-copy', of: 'shahtakhty-ankara' }]);
});

test('two that repeat one agency are one origin; what more tell independently comes first', () => {
  const ids = ['shahtakhty-tbilisi', 'shahtakhty-ankara', 'ijevan-yerevan', 'ijevan-baku', 'ijevan-report'];
  const [first, second] = eventsOf(ids.map((id) => arrived(id)), both('shahtakhty-tbilisi', 'shahtakhty-ankara', 'one-agency', 'APA'));
  expect(first).toMatchObject({ origins: 3, repeats: [] });
  expect(second).toMatchObject({ origins: 1, repeats: [{ agency: 'APA', items: expect.arrayContaining(['shahtakhty-tbilisi', 'shahtakhty-ankara']) }] });
});

test('of two that one outlet tells, what is about this region alone comes first', () => {
  const events = eventsOf([{ ...arrived('supsa-report', 2), regions: 3 }, arrived('kirants-report', 1)], new Map());
  expect(events.map(({ articles }) => articles[0]?.id)).toEqual(['kirants-report', 'supsa-report']);
});

test('voices stand by country, those that nobody rated last', () => {
  const [event] = eventsOf([arrived('ijevan-report'), arrived('ijevan-baku', 0, 'AZ'), arrived('ijevan-yerevan', 0, 'AM')], new Map());
  expect(event?.articles.map(({ country }) => country)).toEqual(['AM', 'AZ', null]);
});

test('what there is no room for is named', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ ...arrived('ijevan-report', at), id: `a${at}`, text: `Nothing but word${at} and word${at}.`, title: null }));
  const alone = shown(eventsOf(many, new Map()));
  expect(alone.events.flatMap(({ articles }) => articles)).toHaveLength(mostArticles);
  expect(alone.leftOut).toHaveLength(40 - mostArticles);
  const one = shown([{ names: [], articles: many, repeats: [], origins: 1 }]);
  expect(one.events[0]?.articles).toHaveLength(mostOfOneEvent);
});
