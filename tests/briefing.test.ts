/** The flow through its front door, on both stores: nothing is sent that was not approved, everybody gets it once. */
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { approve, hold, publish, publishDue, reject } from '../src/briefing.ts';
import { operator } from '../src/desk/decide.ts';
import { listDecisions } from '../src/store/decisions.ts';
import { deliveriesOf } from '../src/store/deliveries.ts';
import { saveSubscription } from '../src/store/subscriptions.ts';
import { drafted, editor, newsroom, subscribe, type Newsroom } from './support/newsroom.ts';
import { describeStores } from './support/stores.ts';

const code = (name: string) => expect.objectContaining({ code: name });
const by = { by: operator };

describeStores((open) => {
  let room: Newsroom;
  let turn = 0;
  const draft = async (sample = false) => drafted(room, `turn ${(turn += 1)}`, sample);

  beforeAll(async () => {
    room = newsroom(await open());
    const to = { platform: 'telegram', destination: '4611686018427387904', thread: null } as const;
    await subscribe(room, [to], '77');
  });

  test('an article becomes a labelled draft, every line with its label, holder and passages', async () => {
    const brief = await draft();
    expect(brief).toMatchObject({ status: 'draft', region: 'south-caucasus', date: '2026-11-23', engine: 'extractive' });
    const [item] = brief.items;
    expect(item?.article).toMatchObject({ authors: ['Nigar Velizade'], outlet: 'Caspian Ledger', kind: 'OpinionNewsArticle' });
    expect(item?.lines.length).toBeGreaterThanOrEqual(4);
    expect(new Set(item?.lines.map((line) => line.basis)).size).toBeGreaterThanOrEqual(3);
    for (const line of item?.lines ?? []) {
      expect(line.label).not.toBe('');
      expect(line.evidence.length).toBeGreaterThan(0);
    }
    expect(item?.lines.find((line) => line.text.includes('must understand'))?.basis ?? 'opinion').toBe('opinion');
  });

  test('a draft is not published, by no function, and nothing of it is delivered', async () => {
    const brief = await draft();
    await expect(publish(room, { brief: brief.id }, { ...by, when: 'now' })).rejects.toThrow(code('wrong-status'));
    expect(await deliveriesOf(room.store.db, brief.id, brief.version)).toMatchObject({ total: 0 });
  });

  test('SQL does not deliver it either', async () => {
    const brief = await draft();
    const { db } = room.store;
    await expect(sql`update brief_version set status = 'published', released_at = 1 where brief_id = ${brief.id}`.execute(db))
      .rejects.toThrow(/constraint|can not move so/i);
    await expect(db.insertInto('delivery').values({
      id: 'x', message_id: 'none', platform: 'telegram', destination: '1', brief_id: brief.id, version: brief.version,
      brief_status: 'published', sample: 0, state: 'pending', attempts: 0, due_at: 0, created_at: 0,
    }).execute()).rejects.toThrow(/constraint|only a published/i);
  });

  test('approved, then published: one delivery for each subscription, and the decisions are kept', async () => {
    const brief = await draft();
    await approve(room, { brief: brief.id }, by);
    await publish(room, { brief: brief.id }, { ...by, when: 'now' });
    expect(await deliveriesOf(room.store.db, brief.id, brief.version)).toMatchObject({ total: 1, pending: 1 });
    const decisions = await listDecisions(room.store.db, { subject: brief.id });
    expect(decisions.map(({ action, before, after, person }) => ({ action, before, after, person }))).toEqual([
      { action: 'publish', before: 'approved', after: 'published', person: 'operator' },
      { action: 'approve', before: 'draft', after: 'approved', person: 'operator' },
    ]);
  });

  test('two who publish at the same moment publish once', async () => {
    const brief = await draft();
    await approve(room, { brief: brief.id }, by);
    const other = newsroom(await open());
    const both = await Promise.allSettled([room, other].map((one) => publish(one, { brief: brief.id }, { ...by, when: 'now' })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await deliveriesOf(room.store.db, brief.id, brief.version)).toMatchObject({ total: 1 });
  });

  test('held and rejected versions are not published; a held one can be approved again', async () => {
    const held = await draft();
    await hold(room, { brief: held.id }, by);
    await expect(publish(room, { brief: held.id }, { ...by, when: 'now' })).rejects.toThrow(code('wrong-status'));
    await expect(approve(room, { brief: held.id }, by)).resolves.toMatchObject({ status: 'approved' });
    const gone = await draft();
    await reject(room, { brief: gone.id }, by);
    await expect(approve(room, { brief: gone.id }, by)).rejects.toThrow(code('wrong-status'));
  });

  test('a sample is never published', async () => {
    const brief = await draft(true);
    await approve(room, { brief: brief.id }, by);
    await expect(publish(room, { brief: brief.id }, { ...by, when: 'now' })).rejects.toThrow(code('sample-not-delivered'));
  });

  test('a release that was set for later happens by itself, once, when its time has come', async () => {
    const brief = await draft();
    await approve(room, { brief: brief.id }, by);
    const at = room.now() + 3_600_000;
    await expect(publish(room, { brief: brief.id }, { ...by, when: at })).resolves.toMatchObject({ status: 'approved', releaseAt: at });
    await publishDue(room);
    expect(await deliveriesOf(room.store.db, brief.id, brief.version)).toMatchObject({ total: 0 });
    room.clock.now = at;
    const other = newsroom(await open(), at);
    await Promise.all([publishDue(room), publishDue(other)]);
    expect(await deliveriesOf(room.store.db, brief.id, brief.version)).toMatchObject({ total: 1 });
  });

  test('each subscription gets it at its next slot, and at once when told so', async () => {
    const to = { platform: 'discord', destination: '900', thread: null } as const;
    await room.store.transaction((trx) => saveSubscription(trx, {
      ...to, regions: ['south-caucasus'], language: 'en', time: '08:00', zone: 'Asia/Baku', days: [1, 2, 3, 4, 5, 6, 7],
    }, 'reader', room.now()));
    const dueOf = async (when: 'slots' | 'now') => {
      const brief = await draft();
      await approve(room, { brief: brief.id }, by);
      await publish(room, { brief: brief.id }, { ...by, when });
      const rows = await room.store.db.selectFrom('delivery').select(['platform', 'due_at']).where('brief_id', '=', brief.id).execute();
      return new Map(rows.map((row) => [row.platform, row.due_at - room.now()]));
    };
    const slots = await dueOf('slots');
    expect(slots.get('telegram')).toBe(0);
    expect(slots.get('discord')).toBeGreaterThan(0);
    expect((await dueOf('now')).get('discord')).toBe(0);
  });

  test('an editor approves; risks wait for a second one', async () => {
    const ada = await editor(room, 'Ada', { platform: 'telegram', id: '1001' });
    const ben = await editor(room, 'Ben', { platform: 'discord', id: '1002' });
    const brief = await draft();
    const risky = structuredClone(brief);
    risky.items[0]?.lines[0]?.risks.push('force-movement');
    await room.store.db.insertInto('brief_version').values({
      brief_id: brief.id, version: brief.version + 1, status: 'draft', sample: 0, document: JSON.stringify(risky),
      created_at: room.now(), created_by: 'operator',
    }).execute();
    await expect(approve(room, { brief: brief.id }, { by: ada })).resolves.toMatchObject({ status: 'draft', firstApproval: ada.id });
    await expect(approve(room, { brief: brief.id }, { by: ada })).rejects.toThrow(code('second-editor'));
    await expect(approve(room, { brief: brief.id }, { by: ben })).resolves.toMatchObject({ status: 'approved' });
  });
});
