import { beforeAll, describe, expect, it } from 'vitest';
import * as moves from '../../src/desk/version.ts';
import type { Version } from '../../src/desk/version.ts';
import {
  createVersion, daily, ensureEdition, getBrief, listBriefs, newestBrief, slotOf,
} from '../../src/store/briefs.ts';
import { dueReleases, getVersion } from '../../src/store/versions.ts';
import { newId } from '../../src/store/id.ts';
import { moveVersion } from '../../src/store/moves.ts';
import type { Store } from '../../src/store/store.ts';
import { describeStores } from '../support/stores.ts';
import {
  approve, as, content, item, noon, publish, someArticle, someDraft, somePublished, statusOf,
} from './fixtures.ts';

describeStores((open) => {
  let store: Store;
  const move = (from: Version, to: Version, at = store) => at
    .transaction((trx) => moveVersion(trx, from, to));

  beforeAll(async () => {
    store = await open();
  });

  describe('versions', () => {
    it('come back as they were made', async () => {
      const { id, version } = await store.transaction((trx) => someArticle(trx));
      const given = content([item({ id, version }, ['toll'])], { prompt: 'abc', engine: 'openai:some' });
      const made = await store
        .transaction((trx) => createVersion(trx, { content: given, slot: id, by: 'ed', now: noon }));
      expect(await getBrief(store.db, made.id)).toMatchObject({
        brief: { ...given, ...made, status: 'draft' },
        slot: id, sample: false, createdAt: noon, createdBy: 'ed', releasedAt: null,
      });
      expect(await getBrief(store.db, 'nobody')).toBeUndefined();
      expect(await getBrief(store.db, made.id, 2)).toBeUndefined();
      expect(await getVersion(store.db, made.id, 1)).toEqual({
        brief: made.id, version: 1, sample: false, newest: 1, given: null, status: 'draft',
        waitsFor: ['toll'], embargoUntil: null, corrects: false, firstApproval: null,
      });
    });

    it('of the same edition and language count up, others are briefs of their own', async () => {
      const { id, version } = await store.transaction((trx) => someArticle(trx));
      const make = (slot: string, date = '2026-11-23') => store.transaction((trx) =>
        createVersion(trx, { content: content([item({ id, version })], { date }), slot, by: 'ed', now: noon }));
      const first = await make(daily);
      expect(await make(daily)).toEqual({ id: first.id, version: 2 });
      expect((await make(slotOf([id]))).id).not.toBe(first.id);
      expect((await make(daily, '2026-11-24')).id).not.toBe(first.id);
      expect(slotOf(['b', 'a'])).toBe(slotOf(['a', 'b']));
    });

    it('count up without a gap when several processes make them at once', async () => {
      const other = await open();
      const { id, version } = await store.transaction((trx) => someArticle(trx));
      const slot = newId();
      const made = await Promise
        .all([store, other, store, other, store, other].map(async (at) => at.transaction((trx) =>
        createVersion(trx, { content: content([item({ id, version })]), slot, by: 'ed', now: noon }))));
      expect(made.map((each) => each.version).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
    });

    it('rest on article versions that exist', async () => {
      const make = store.transaction((trx) =>
        createVersion(trx, { content: content([item({ id: 'nothing', version: 1 })]), slot: newId(), by: 'ed', now: noon }));
      await expect(make).rejects.toThrow(/foreign key/i);
    });

    it('of a sample say so', async () => {
      expect((await someDraft(store, { sample: true })).sample).toBe(true);
    });

    it('make one edition of a region, date and slot', async () => {
      const key = { region: 'horn', date: '2026-11-23', slot: daily };
      const ids = await Promise
        .all([1, 2].map(async () => store.transaction((trx) => ensureEdition(trx, key, noon))));
      expect(ids[0]).toBe(ids[1]);
    });
  });

  describe('moves', () => {
    it('go the whole way', async () => {
      const draft = await someDraft(store);
      const approved = await approve(store, draft);
      expect(await getVersion(store.db, draft.brief, 1)).toEqual(approved);
      const published = await publish(store, approved);
      expect(await getVersion(store.db, draft.brief, 1)).toEqual(published);
      expect((await getBrief(store.db, draft.brief))?.releasedAt).toBe(noon);
    });

    it('forget an approval that is taken back', async () => {
      const draft = await someDraft(store);
      const approved = await approve(store, draft);
      expect(await move(approved, { ...draft, status: 'held' })).toBe(true);
      expect(await getBrief(store.db, draft.brief)).toMatchObject({ approvedBy: null, approvedAt: null });
    });

    it('keep the first of two approvals', async () => {
      const draft = await someDraft(store, { risks: ['accusation'] });
      expect(await move(draft, { ...draft, firstApproval: 'one' })).toBe(true);
      // Who saw the version before the first approval decides on something else now.
      expect(await move(draft, { ...draft, firstApproval: 'two' })).toBe(false);
      expect(as('draft', await getVersion(store.db, draft.brief, 1)).firstApproval).toBe('one');
    });

    it('are won by one of many', async () => {
      const others = await Promise.all([open(), open(), open()]);
      const draft = await someDraft(store);
      const approval = (id: string) => moves.approve(draft, { by: { id, role: 'editor' }, now: noon, alone: false, reason: null });
      const ways: Version[] = [moves.reject(draft), moves.hold(draft), approval('a'), approval('b')];
      const won = await Promise.all(ways.map(async (to, at) => move(draft, to, [store, ...others][at])));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await getVersion(store.db, draft.brief, 1)).toEqual(ways[won.indexOf(true)]);
    });

    it('correct the version that readers had when the next is published', async () => {
      const slot = newId();
      const first = await somePublished(store, { slot });
      const second = await someDraft(store, { slot });
      expect(second).toMatchObject({ brief: first.brief, version: 2 });
      expect(await statusOf(store.db, first)).toBe('published');
      await publish(store, await approve(store, second));
      expect(await statusOf(store.db, first)).toBe('corrected');
      expect(await statusOf(store.db, second)).toBe('published');
    });

    it('leave the published version alone when they are lost', async () => {
      const slot = newId();
      const first = await somePublished(store, { slot });
      const approved = await approve(store, await someDraft(store, { slot }));
      await move(approved, { ...approved, releaseAt: noon + 1 });
      expect(await move(approved, { ...first, version: 2 })).toBe(false);
      expect(await statusOf(store.db, first)).toBe('published');
    });
  });

  describe('lists', () => {
    it('filter, and put the newest first', async () => {
      const at = await open('lists');
      const make = async (region: string, now: number, sample = false) => at.transaction(async (trx) => {
        const { id, version } = await someArticle(trx, sample);
        const given = content([item({ id, version, sample })], { region });
        return createVersion(trx, { content: given, slot: newId(), by: 'ed', now });
      });
      const first = await make('sahel', noon);
      const second = await make('sahel', noon + 1);
      const third = await make('horn', noon + 2);
      const sample = await make('sahel', noon + 3, true);
      const ids = async (filter: Parameters<typeof listBriefs>[1]) => (await listBriefs(at.db, filter))
        .map(({ brief }) => brief.id);
      expect(await ids({})).toEqual([sample.id, third.id, second.id, first.id]);
      expect(await ids({ region: 'sahel', samples: false })).toEqual([second.id, first.id]);
      expect(await ids({ since: noon + 2 })).toEqual([sample.id, third.id]);
      expect(await ids({ statuses: ['held'] })).toEqual([]);
      await publish(at, await approve(at, as('draft', await getVersion(at.db, first.id, 1))));
      expect(await ids({ statuses: ['published', 'held'] })).toEqual([first.id]);
      const newest = async (filter: Parameters<typeof newestBrief>[1]) => (await newestBrief(at.db, filter))?.brief.id;
      expect(await newest({})).toBe(first.id);
      expect(await newest({ statuses: ['draft'], samples: false })).toBe(third.id);
      expect(await newest({ region: 'horn', statuses: ['published'] })).toBeUndefined();
    });

    it('name what was approved for a time that has come', async () => {
      const at = await open('releases');
      const [soon, later] = [await approve(at, await someDraft(at)), await approve(at, await someDraft(at))];
      await approve(at, await someDraft(at));
      for (const [version, releaseAt] of [[soon, noon + 10], [later, noon + 20]] as const) {
        await move(version, { ...version, releaseAt }, at);
      }
      expect(await dueReleases(at.db, noon + 9)).toEqual([]);
      expect(await dueReleases(at.db, noon + 10)).toEqual([{ ...soon, releaseAt: noon + 10 }]);
      expect(await dueReleases(at.db, noon + 20)).toHaveLength(2);
    });
  });
});
