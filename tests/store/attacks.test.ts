/**
 * What the database itself refuses, whatever program or person asks: raw SQL against a store with real rows.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertArticle, saveLabels } from '../../src/store/articles.ts';
import { recordDecision } from '../../src/store/decisions.ts';
import { enqueue } from '../../src/store/outbox.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { describeStores } from '../support/stores.ts';
import { approve, article, labels, noon, publish, someDraft, somePublished, statusOf } from './fixtures.ts';

const statuses = ['draft', 'held', 'rejected', 'approved', 'published', 'corrected', 'retracted'] as const;
const legal = new Set([
  'draft approved', 'draft held', 'draft rejected', 'held draft', 'held approved', 'held rejected',
  'approved published', 'approved held', 'approved draft', 'published corrected', 'published retracted',
]);
const to = { platform: 'telegram', destination: '5', thread: null } as const;
const recipient = { to, subscription: null, dueAt: noon };

const delivered = 'id, message_id, platform, destination, brief_id, version, brief_status, sample, state, attempts, due_at, created_at';

/** As any other program opens the file: without foreign keys. */
describe('SQLite without foreign keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-attack-'));
  const path = join(folder, 'store.db');
  let raw: Sqlite.Database;
  let draft = '';
  let published = '';

  beforeAll(async () => {
    const store = await openStore(`file:${path}`);
    draft = (await someDraft(store)).brief;
    const version = await somePublished(store);
    published = version.brief;
    await store
      .transaction((trx) => enqueue(trx, { version, recipients: [recipient], now: noon }));
    await store.close();
    raw = new Sqlite(path);
    raw.pragma('foreign_keys = off');
  });

  afterAll(() => {
    raw.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['an insert', () => `insert into delivery (${delivered})
      select 'n', message_id, platform, destination, '${draft}', version, brief_status,
      sample, state, attempts, due_at, created_at from delivery`],
    ['an insert or replace', () => `insert or replace into delivery (${delivered})
      select id, message_id, platform, destination, '${draft}', version, brief_status,
      sample, state, attempts, due_at, created_at from delivery`],
    ['an update', () => `update or replace delivery set brief_id = '${draft}'`],
    ['replacing the published version by a draft', () => `insert or replace into brief_version
      (brief_id, version, status, sample, document, created_at, created_by)
      select brief_id, version, 'draft', sample, '{}', 1, 'x' from brief_version where brief_id = '${published}'`],
    ['moving another version onto it', () =>
      `update or replace brief_version set brief_id = '${published}' where brief_id = '${draft}'`],
  ])('refuses %s', (_, statement) => {
    expect(() => raw.exec(statement())).toThrow(/only a published|never changed/);
  });
});

const refusal = /constraint|never changed|can not move|starts as|only a published/i;

describeStores((open) => {
  let store: Store;
  const run = async (statement: string) => sql.raw(statement).execute(store.db);
  /** What the database says to it; empty when it does as it is told. */
  const answer = async (statement: string) => {
    try {
      await run(statement);
      return '';
    } catch (error) {
      return String(error);
    }
  };
  const columns = 'brief_id, version, status, sample, document, created_at, created_by';

  beforeAll(async () => {
    store = await open();
  });

  describe('a status', () => {
    /** A version in each status, by legal ways only. */
    async function versionIn(status: typeof statuses[number]): Promise<string> {
      const draft = await someDraft(store);
      const where = `where brief_id = '${draft.brief}' and version = 1`;
      if (status === 'draft') return where;
      if (status === 'held' || status === 'rejected') {
        await run(`update brief_version set status = '${status}' ${where}`);
        return where;
      }
      const approved = await approve(store, draft);
      if (status !== 'approved') await publish(store, approved);
      if (status === 'corrected' || status === 'retracted') {
        await run(`update brief_version set status = '${status}' ${where}`);
      }
      return where;
    }

    const moves = statuses.flatMap((from) => statuses.map((next) => [from, next] as const))
      .filter(([from, next]) => from !== next);
    it.each(moves.filter((move) => !legal.has(move.join(' '))))('does not move from %s to %s', async (from, next) => {
      const where = await versionIn(from);
      const [yes, no] = [`'x', approved_at = 1`, 'null, approved_at = null'];
      const approval = ['approved', 'published', 'corrected', 'retracted'].includes(next) ? yes : no;
      const released = ['published', 'corrected', 'retracted'].includes(next) ? '1' : 'null';
      expect(await answer(`update brief_version set status = '${next}', approved_by = ${approval},
        released_at = ${released}, release_at = null ${where}`)).toMatch(/can not move/);
    });

    it('needs an approver and a time to be approved, and a release to be published', async () => {
      const where = await versionIn('draft');
      expect(await answer(`update brief_version set status = 'approved' ${where}`)).toMatch(refusal);
      expect(await answer(`update brief_version set status = 'approved', approved_by = 'x' ${where}`))
        .toMatch(refusal);
      expect(await answer(`update brief_version set status = 'approved', approved_at = 1 ${where}`))
        .toMatch(refusal);
      expect(await answer(`update brief_version set approved_by = 'x', approved_at = 1 ${where}`))
        .toMatch(refusal);
      await run(`update brief_version set status = 'approved', approved_by = 'x', approved_at = 1 ${where}`);
      expect(await answer(`update brief_version set status = 'published' ${where}`)).toMatch(refusal);
      expect(await answer(`update brief_version set released_at = 1 ${where}`)).toMatch(refusal);
    });

    it('is draft at first', async () => {
      const draft = await someDraft(store);
      for (const status of statuses.slice(1)) {
        expect(await answer(`insert into brief_version (${columns}, approved_by, approved_at, released_at)
          values ('${draft.brief}', 9, '${status}', 0, '{}', 1, 'x', 'x', 1, 1)`)).toMatch(refusal);
      }
    });
  });

  describe('what was written', () => {
    it('of a version stays', async () => {
      const { brief } = await somePublished(store);
      for (const change of [`document = '{}'`, 'sample = 1', 'version = 7', 'created_at = 2', `created_by = 'y'`]) {
        expect(await answer(`update brief_version set ${change} where brief_id = '${brief}'`))
          .toMatch(/never changed/);
      }
      expect(await answer(`delete from brief_version where brief_id = '${brief}'`)).toMatch(/never changed/);
      expect(await answer(`insert into brief_version (${columns})
        values ('${brief}', 1, 'draft', 0, '{}', 1, 'x')`)).toMatch(/never changed/);
    });

    it('of an article, its labels and a decision stays', async () => {
      const id = await store.transaction(async (trx) => {
        const inserted = await insertArticle(trx, { article: article('Kept for ever.'), sample: true, by: 'x', now: noon });
        await saveLabels(trx, { article: inserted.id, version: 1, labeller: 'rules', labels: labels(), now: noon });
        await recordDecision(trx, {
          person: 'x', place: 'cli', action: 'add', subject: { type: 'article', id: inserted.id },
          before: null, after: null, reason: null,
        }, noon);
        return inserted.id;
      });
      expect(await answer(`update article_version set text = 'other' where article_id = '${id}'`))
        .toMatch(/never changed/);
      expect(await answer(`update article_version set sentences = '[]' where article_id = '${id}'`))
        .toMatch(/never changed/);
      expect(await answer(`delete from article_version where article_id = '${id}'`)).toMatch(/never changed/);
      expect(await answer(`update labels set labels = '{}' where article_id = '${id}'`))
        .toMatch(/never changed/);
      expect(await answer(`delete from labels where article_id = '${id}'`)).toMatch(/never changed/);
      expect(await answer(`update decision set person = 'y' where subject = '${id}'`))
        .toMatch(/never changed/);
      expect(await answer(`delete from decision where subject = '${id}'`)).toMatch(/never changed/);
      expect(await answer(`update article set sample = 0 where id = '${id}'`)).toMatch(/stays a sample/);
    });
  });

  describe('a delivery', () => {
    let message = '';
    const add = (brief: string, status: string, sample = 0) => `insert into delivery
      (id, message_id, platform, destination, brief_id, version, brief_status, sample, state, attempts, due_at, created_at)
      values ('new', '${message}', 'telegram', '5', '${brief}', 1, '${status}', ${sample}, 'pending', 0, 1, 1)`;

    beforeEach(async () => {
      const published = await somePublished(store);
      await store
        .transaction((trx) => enqueue(trx, { version: published, recipients: [recipient], now: noon }));
      const row = await store.db.selectFrom('delivery').select('message_id')
        .where('brief_id', '=', published.brief).executeTakeFirstOrThrow();
      message = row.message_id;
    });

    it('is not added to what is not published', async () => {
      const draft = await someDraft(store);
      for (const status of statuses) expect(await answer(add(draft.brief, status))).toMatch(refusal);
      const approved = await approve(store, draft);
      for (const status of statuses) expect(await answer(add(approved.brief, status))).toMatch(refusal);
    });

    it('is added to what is published', async () => {
      // The same statement as in the attacks: they are refused for the reason that they name.
      const { brief } = await somePublished(store);
      expect(await answer(add(brief, 'published'))).toBe('');
      await run(`delete from delivery where id = 'new'`);
    });

    it('is not moved to what is not published', async () => {
      const draft = await someDraft(store);
      for (const status of statuses) {
        const change = `brief_id = '${draft.brief}', brief_status = '${status}'`;
        expect(await answer(`update delivery set ${change} where message_id = '${message}'`)).toMatch(refusal);
      }
    });

    it('of a sample is not made, whatever it says of itself', async () => {
      const sample = await somePublished(store, { sample: true });
      expect(await answer(add(sample.brief, 'published', 1))).toMatch(refusal);
      expect(await answer(add(sample.brief, 'published', 0))).toMatch(refusal);
      for (const change of [`brief_id = '${sample.brief}'`, `brief_id = '${sample.brief}', sample = 1`]) {
        expect(await answer(`update delivery set ${change} where message_id = '${message}'`)).toMatch(refusal);
      }
    });

    it('keeps its version from becoming a draft again', async () => {
      const { brief_id: brief } = await store.db.selectFrom('delivery').select('brief_id')
        .where('message_id', '=', message).executeTakeFirstOrThrow();
      expect(await answer(`update brief_version set status = 'draft', approved_by = null, approved_at = null, released_at = null
        where brief_id = '${brief}'`)).toMatch(refusal);
      // Not even when somebody makes that move legal.
      const back = store.transaction(async (trx) => {
        await sql`insert into legal_transition values ('published', 'draft')`.execute(trx);
        await sql`update brief_version set status = 'draft', approved_by = null, approved_at = null, released_at = null
          where brief_id = ${brief}`.execute(trx);
      });
      await expect(back).rejects.toThrow(/constraint/i);
      expect(await statusOf(store.db, { brief, version: 1 })).toBe('published');
    });

    it('follows its version when that is corrected or retracted', async () => {
      const { brief_id: brief } = await store.db.selectFrom('delivery').select('brief_id')
        .where('message_id', '=', message).executeTakeFirstOrThrow();
      await run(`update brief_version set status = 'retracted' where brief_id = '${brief}'`);
      const row = await store.db.selectFrom('delivery').select('brief_status').where('brief_id', '=', brief)
        .executeTakeFirstOrThrow();
      expect(row.brief_status).toBe('retracted');
    });

    it('is once for a message and version', async () => {
      const { brief_id: brief } = await store.db.selectFrom('delivery').select('brief_id')
        .where('message_id', '=', message).executeTakeFirstOrThrow();
      expect(await answer(add(brief, 'published'))).toMatch(refusal);
    });
  });

  it('two versions of a brief are not published at once', async () => {
    const first = await somePublished(store, { slot: 'twice' });
    const second = await approve(store, await someDraft(store, { slot: 'twice' }));
    expect(second.brief).toBe(first.brief);
    expect(await answer(`update brief_version set status = 'published', released_at = 1
      where brief_id = '${first.brief}' and version = 2`)).toMatch(refusal);
  });

  it('a value of the wrong type is refused', async () => {
    expect(await answer(`insert into lease values ('l', 'h', 'many', 0)`))
      .toMatch(/cannot store|invalid input/i);
    expect(await answer(`update brief_version set created_at = 'x'`))
      .toMatch(/never changed|cannot store|invalid input/i);
  });
});
