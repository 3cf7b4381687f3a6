import { beforeAll, describe, expect, it } from 'vitest';
import {
  getArticle, getLabels, insertArticle, listArticles, saveLabels, type ArticleFilter, type Incoming,
} from '../../src/store/articles.ts';
import type { Store } from '../../src/store/store.ts';
import { describeStores } from '../support/stores.ts';
import { article, labels, noon } from './fixtures.ts';

describeStores((open) => {
  let store: Store;
  const insert = (incoming: Partial<Incoming> & Pick<Incoming, 'article'>) =>
    store.transaction((trx) => insertArticle(trx, { sample: false, by: 'operator', now: noon, ...incoming }));
  const count = async () => (await store.db.selectFrom('article_version').selectAll().execute()).length;

  beforeAll(async () => {
    store = await open();
  });

  describe('what comes in twice', () => {
    it('is kept whole, and once', async () => {
      const given = article('Über den Pass — “open”.\n\nSecond paragraph, 😀.');
      const first = await insert({ article: given });
      expect(first).toMatchObject({ version: 1, outcome: 'new' });
      expect(await insert({ article: given })).toEqual({ ...first, outcome: 'known' });
      expect(await getArticle(store.db, first.id)).toEqual({
        article: given, addedAt: noon,
        card: { id: first.id, version: 1, ...given.header, regions: [], parties: [], sample: false },
      });
    });

    it('is known by its text, however it is spaced', async () => {
      const first = await insert({ article: article('One two.\nThree four.') });
      expect(await insert({ article: article('One  two. Three four.\n') }))
        .toEqual({ ...first, outcome: 'known' });
    });

    it('becomes a new version when the text at its address changed', async () => {
      const url = 'https://ridge.example/a';
      const first = await insert({ article: article('As it was at first.', { url }) });
      const second = await insert({ article: article('As it is now.', { url }) });
      expect(second).toEqual({ id: first.id, version: 2, outcome: 'changed' });
      expect((await getArticle(store.db, first.id))?.article.text).toBe('As it is now.');
      expect((await getArticle(store.db, first.id, 1))?.article.text).toBe('As it was at first.');
      expect(await getArticle(store.db, first.id, 3)).toBeUndefined();
    });

    it('is one article when another outlet prints the same text', async () => {
      const first = await insert({ article: article('Printed twice.', { url: 'https://ridge.example/b' }) });
      const elsewhere = { url: 'https://valley.example/b', outlet: 'Valley' };
      const again = await insert({ article: article('Printed twice.', elsewhere) });
      expect(again).toEqual({ ...first, outcome: 'known' });
    });

    it('keeps what somebody added by hand, and takes what is new', async () => {
      const byHand = (...authors: string[]) =>
        article('By hand.', { authors, title: null, kind: 'Unknown', kindDeclared: false, kindEvidence: [] });
      const first = await insert({ article: byHand() });
      const named = await insert({ article: byHand('Ana Beridze') });
      expect(named).toEqual({ id: first.id, version: 2, outcome: 'changed' });
      expect(await insert({ article: byHand() })).toEqual({ ...named, outcome: 'known' });
      expect((await getArticle(store.db, first.id))?.card.authors).toEqual(['Ana Beridze']);
    });

    it('never loses a declared kind to a guess', async () => {
      const url = 'https://ridge.example/kind';
      const { id } = await insert({ article: article('Kind one.', { url }) });
      await insert({ article: article('Kind two.', { url, kind: 'ReportageNewsArticle', kindDeclared: false }) });
      expect((await getArticle(store.db, id))?.card)
        .toMatchObject({ version: 2, kind: 'OpinionNewsArticle', kindDeclared: true });
    });

    it('makes no version of a page that only says it was modified', async () => {
      const url = 'https://ridge.example/modified';
      const first = await insert({ article: article('Modified.', { url }) });
      expect(await insert({ article: article('Modified.', { url, modified: '2026-11-23' }) }))
        .toEqual({ ...first, outcome: 'known' });
    });

    it('is not hidden by a sample with the same text', async () => {
      const sample = await insert({ article: article('Sample.', { url: 'https://ridge.example/s' }), sample: true });
      const real = await insert({ article: article('Sample.', { url: 'https://ridge.example/s' }) });
      expect(real.outcome).toBe('new');
      expect((await getArticle(store.db, sample.id))?.card.sample).toBe(true);
      expect((await getArticle(store.db, real.id))?.card.sample).toBe(false);
    });

    it('is one article also when two processes bring it at once', async () => {
      const other = await open();
      const before = await count();
      const bring = async (at: Store) => at.transaction((trx) =>
        insertArticle(trx, { article: article('At once.'), sample: false, by: 'operator', now: noon }));
      const outcomes = await Promise.all([store, other, store, other, store, other].map(bring));
      expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
      expect(await count()).toBe(before + 1);
    });
  });

  describe('labels', () => {
    it('are kept per version and labeller, the first ones', async () => {
      const { id } = await insert({ article: article('Labelled.') });
      const given = { article: id, version: 1, now: noon };
      const save = async (labeller: string, regions: string[], now = noon) =>
        store.transaction((trx) => saveLabels(trx, { ...given, labeller, labels: labels({ regions }), now }));
      await save('rules-1', ['south-caucasus']);
      await save('rules-1', ['elsewhere']);
      await save('rules-2', ['black-sea', 'black-sea'], noon + 1);
      expect((await getLabels(store.db, { ...given, labeller: 'rules-1' }))?.regions)
        .toEqual(['south-caucasus']);
      expect((await getLabels(store.db, given))?.regions).toEqual(['black-sea', 'black-sea']);
      expect(await getLabels(store.db, { article: id, version: 2 })).toBeUndefined();
      expect((await getArticle(store.db, id))?.card.parties)
        .toEqual([{ name: 'Georgia', sentences: 2, claims: 0, mentionedIn: ['S1', 'S2'] }]);
    });
  });

  describe('the list', () => {
    it('finds words in any alphabet and case, and takes no character for a pattern', async () => {
      const { id: cyrillic } = await insert({ article: article('Нахчыван: ГОРЫ и дороги.'), now: noon + 5 });
      const { id: percent } = await insert({ article: article(String.raw`Growth of 7_5% \ a year.`), now: noon + 6 });
      const found = async (query: string) => (await listArticles(store.db, { query, samples: false }))
        .map(({ id }) => id);
      expect(await found('горы И')).toEqual([cyrillic]);
      expect(await found('7_5%')).toEqual([percent]);
      expect(await found(String.raw`% \ A`)).toEqual([percent]);
      expect(await found('7x5')).toEqual([]);
      expect(await found(`'; drop table article; --`)).toEqual([]);
      expect(await found('LENA orbeli')).toContain(cyrillic);
    });

    it('filters by region, time and samples, the newest first', async () => {
      const first = await insert({ article: article('List one.'), now: noon + 10 });
      const second = await insert({ article: article('List two.'), now: noon + 20 });
      const sample = await insert({ article: article('List three.'), sample: true, now: noon + 30 });
      for (const [inserted, region] of [[first, 'sahel'], [second, 'horn'], [sample, 'horn']] as const) {
        await store.transaction((trx) => saveLabels(trx, {
          article: inserted.id, version: 1, labeller: 'rules', labels: labels({ regions: [region, 'africa'] }), now: noon,
        }));
      }
      const ids = async (filter: ArticleFilter) => (await listArticles(store.db, filter)).map(({ id }) => id);
      expect(await ids({ region: 'africa', samples: false })).toEqual([second.id, first.id]);
      expect(await ids({ region: 'horn', samples: true })).toEqual([sample.id, second.id]);
      expect(await ids({ since: noon + 20, samples: false })).toEqual([second.id]);
      const [card] = await listArticles(store.db, { region: 'sahel', samples: false });
      expect(card).toMatchObject({ id: first.id, regions: ['sahel', 'africa'], addedAt: noon + 10 });
    });
  });
});
