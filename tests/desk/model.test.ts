/**
 * No path publishes what is not approved. Random sequences of decisions, through buttons and through the flow, by
 * editors, readers and people who were removed, on old screens, two at once, with crashes in between and with forged
 * data; beside them a model that only knows who approved what. After each step the store is held against the model.
 * `STANDPOINT_MODEL_RUNS` sets how many sequences are tried.
 */
import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import * as flow from '../../src/briefing.ts';
import { createRespond } from '../../src/chat/respond.ts';
import type { Respond } from '../../src/chat/request.ts';
import type { BriefContent } from '../../src/contracts.ts';
import { operator, type Actor } from '../../src/desk/decide.ts';
import { removePerson } from '../../src/desk/people.ts';
import { StandpointError } from '../../src/errors.ts';
import { createVersion, getBrief } from '../../src/store/briefs.ts';
import { newId } from '../../src/store/id.ts';
import { acquire, type Held } from '../../src/store/lease.ts';
import { claimDue } from '../../src/store/outbox.ts';
import { recordSent } from '../../src/store/outcomes.ts';
import { getPerson } from '../../src/store/people.ts';
import type { Store } from '../../src/store/store.ts';
import { saveSubscription } from '../../src/store/subscriptions.ts';
import { versionsOf } from '../../src/store/versions.ts';
import { from, press } from '../support/chat.ts';
import { drafted, editor, newsroom, type Newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';

const runs = Number(process.env['STANDPOINT_MODEL_RUNS'] ?? 25);

const verbs = ['approve', 'hold', 'reject', 'release', 'halt', 'resume', 'retract', 'override', 'drop', 'correct', 'embargo', 'due', 'send'] as const;
type Verb = (typeof verbs)[number];

/** One decision: by whom (0 to 2 editors, 3 removed, 4 a reader), on which of the briefs' versions, by which way. */
interface Step { readonly verb: Verb; readonly who: number; readonly stale: boolean; readonly brief: number; readonly way: 'flow' | 'button' }
type Act = Step | { readonly twoAtOnce: readonly [Step, Step] } | { readonly crash: Step } | { readonly forge: number; readonly brief: number };

const step: fc.Arbitrary<Step> = fc.record({
  verb: fc.constantFrom(...verbs, 'approve', 'release', 'send'), who: fc.nat(4), stale: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  brief: fc.nat(1), way: fc.constantFrom('flow', 'button'),
});
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: step }, { weight: 2, arbitrary: fc.tuple(step, step).map((twoAtOnce) => ({ twoAtOnce })) },
  { weight: 2, arbitrary: step.map((crash) => ({ crash })) }, { weight: 1, arbitrary: fc.record({ forge: fc.nat(3), brief: fc.nat(1) }) },
);

/** What the model knows: by `brief:version`, who has approved, and whether one is enough. */
class Model {
  readonly approvals = new Map<string, Set<string>>();
  readonly released = new Set<string>();
  /** What could be released: everybody who had to has approved it since it was last taken back. */
  isApproved(key: string, needed: number): boolean {
    return (this.approvals.get(key)?.size ?? 0) >= needed;
  }
}

const neededFor = ({ items }: Pick<BriefContent, 'items'>) =>
  (items.some(({ lines }) => lines.some(({ risks, overridden = [] }) => risks.length + overridden.length > 0)) ? 2 : 1);

/** The same with a line that waits for a second editor. */
const risky = (content: BriefContent): BriefContent => ({
  ...content, items: content.items.map((item) => ({ ...item, lines: item.lines.map((line) => ({ ...line, risks: ['toll' as const] })) })),
});

describeStores((open) => {
  let plain: Newsroom;
  let content: BriefContent;
  let lease: Held;
  let people: Actor[];

  beforeAll(async () => {
    plain = newsroom(await open());
    content = await drafted(plain);
    people = [
      await editor(plain, 'Ada', { platform: 'telegram', id: '1' }, 'admin'), await editor(plain, 'Ben', { platform: 'telegram', id: '2' }),
      await editor(plain, 'Cleo', { platform: 'telegram', id: '3' }), await editor(plain, 'Dan', { platform: 'telegram', id: '4' }),
    ];
    const dan = await getPerson(plain.store.db, people[3]?.id ?? '');
    if (dan !== undefined) await removePerson(plain, dan, operator);
    people.push({ id: '50', name: 'a reader', role: 'editor', from: 'telegram' });
    await plain.store.transaction(async (trx) => {
      for (const destination of ['70', '71']) {
        await saveSubscription(trx, {
          platform: 'telegram', destination, thread: null, regions: ['south-caucasus'], language: 'en', time: null, zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7],
        }, 'ed', plain.now());
      }
    });
    const held = await acquire(plain.store.db, { name: 'telegram', holder: 'test', ttlMs: 3_600_000 });
    if (held === null) throw new Error('held by another');
    lease = held;
  });

  /** The same store, whose next transaction ends in a crash before it is committed. */
  function crashing(store: Store): Store {
    return {
      ...store,
      transaction: async (work) => store.transaction(async (trx) => {
        await work(trx);
        throw new Error('crash');
      }),
    };
  }

  async function run(acts: readonly Act[]): Promise<void> {
    const model = new Model();
    const ids = await Promise.all([content, risky(content)].map(async (one) => (await plain.store.transaction((trx) =>
      createVersion(trx, { content: one, slot: newId(), by: 'ed', now: plain.now() }))).id));
    const respond = createRespond(plain);
    for (const one of acts) {
      // Slowly enough that nobody is asked to wait.
      plain.clock.now += 20_000;
      if ('twoAtOnce' in one) await Promise.all(one.twoAtOnce.map(async (each) => take(each, { ids, respond, room: plain })));
      else if ('crash' in one) await take({ ...one.crash, way: 'flow' }, { ids, respond, room: { ...plain, store: crashing(plain.store) } });
      else if ('forge' in one) await forge(one.forge, ids[one.brief] ?? '');
      else await take(one, { ids, respond, room: plain });
      await hold(model, ids);
    }
  }

  interface With { readonly ids: readonly string[]; readonly respond: Respond; readonly room: Newsroom }

  /** Takes a decision; what is refused is refused with an error that says so, and whatever crashes has crashed. */
  async function take(given: Step, { ids, respond, room }: With): Promise<void> {
    const brief = ids[given.brief] ?? '';
    const [newest, older] = await versionsOf(plain.store.db, brief);
    const version = (given.stale ? older : newest)?.version ?? 1;
    // Who is no editor has no way into the flow but a forged press.
    const way = given.who > 2 ? 'button' : given.way;
    const pressed = pressOf(given.verb, `${brief}:${version}`);
    if (given.verb === 'send') return send();
    try {
      if (given.verb === 'due') await flow.publishDue(room);
      else if (way === 'button' && pressed !== null) {
        const id = given.who === 4 ? '50' : `${given.who + 1}`;
        await respond(from(id, pressed.includes('!') ? { type: 'answer', action: pressed.replace('!', ''), words: 'it was wrong\nbecause' } : press(pressed)));
      } else if (way === 'flow') await decide(given.verb, { brief, version }, room, people[given.who] ?? operator);
    } catch (error) {
      if (!(error instanceof StandpointError) && !(error instanceof Error && error.message === 'crash')) throw error;
    }
  }

  function pressOf(verb: Verb, reference: string): string | null {
    switch (verb) {
      case 'approve': case 'hold': case 'reject': case 'halt': case 'resume':
        return `${verb}:${reference}`;
      case 'release':
        return `release:${reference}=now`;
      case 'retract':
        return `!retract:${reference}`;
      case 'correct':
        return `!correct:${reference}=correction`;
      case 'drop':
        return `drop:${reference}:0.0`;
      case 'override': case 'embargo': case 'due': case 'send':
        return null;
    }
  }

  async function decide(verb: Verb, reference: { brief: string; version: number }, room: Newsroom, by: Actor): Promise<unknown> {
    switch (verb) {
      case 'approve': return flow.approve(room, reference, { by });
      case 'hold': return flow.hold(room, reference, { by });
      case 'reject': return flow.reject(room, reference, { by });
      case 'release': return flow.publish(room, reference, { by, when: 'now' });
      case 'halt': return flow.stop(room, reference, { by });
      case 'resume': return flow.resume(room, reference, { by });
      case 'retract': return flow.retract(room, reference, { by, reason: 'wrong' });
      case 'correct': return flow.beginCorrection(room, reference, { by, kind: 'correction', what: 'a line', why: 'wrong', material: true });
      case 'drop': return flow.edit(room, reference, [{ do: 'drop', at: { item: 0, line: 0 } }], { by });
      case 'override':
        return flow.edit(room, reference, [{ do: 'reword', at: { item: 0, line: 0 }, to: { text: 'Iran must accept that trade across the Kura is no threat to anybody.', basis: 'opinion', holder: 'Nigar Velizade' } }], { by, reason: 'it reads better' });
      case 'embargo': return flow.publish(room, reference, { by, when: room.now() + 30_000 });
      case 'due': case 'send': return null;
    }
  }

  /** What a sender would send now: nothing but what readers are to have. */
  async function send(): Promise<void> {
    for (const claim of await claimDue(plain.store.db, { platform: 'telegram', lease, now: plain.now(), limit: 10 })) {
      const stored = await getBrief(plain.store.db, claim.brief, claim.version);
      expect(stored?.brief.status).toBe(claim.aim);
      expect(stored?.stoppedAt).toBeNull();
      await recordSent(plain.store.db, { delivery: claim.delivery, fence: lease.fence, platformMessageId: claim.message, now: plain.now() });
    }
  }

  /** Rows that nobody may write: the database refuses each of them. */
  async function forge(kind: number, brief: string): Promise<void> {
    const { db } = plain.store;
    const [newest] = await versionsOf(db, brief);
    if (newest?.status !== 'draft' && newest?.status !== 'held') return;
    const { version } = newest;
    const at = plain.now();
    const message = await db.selectFrom('message').select('id').limit(1).executeTakeFirst();
    const forged = [
      sql`update brief_version set status = 'published', approved_by = 'x', approved_at = ${at}, released_at = ${at} where brief_id = ${brief} and version = ${version}`,
      sql`update brief_version set document = '{}' where brief_id = ${brief} and version = ${version}`,
      sql`update brief_version set status = 'approved' where brief_id = ${brief} and version = ${version}`,
      sql`insert into delivery (id, message_id, platform, destination, brief_id, version, brief_status, sample, state, attempts, due_at, created_at)
        values (${newId()}, ${message?.id ?? 'none'}, 'telegram', '70', ${brief}, ${version}, 'published', 0, 'pending', 0, 0, 0)`,
    ][kind];
    await expect(forged?.execute(db)).rejects.toThrow(/brief|constraint|never changed|delivered|FOREIGN/iu);
  }

  /** The model follows what was decided, row by row; then what readers can get is held against it. */
  async function hold(model: Model, ids: readonly string[]): Promise<void> {
    const { db } = plain.store;
    model.approvals.clear();
    const decisions = await db.selectFrom('decision').selectAll().where('subject', 'in', ids).orderBy('number').execute();
    for (const { action, subject, version, person } of decisions) {
      const key = `${subject}:${version ?? 0}`;
      // Only editors who were never removed decide: who is not one of them left no row.
      expect([...people.slice(0, 3).map(({ id }) => id), 'release']).toContain(person);
      if (action === 'approve') model.approvals.set(key, new Set([...model.approvals.get(key) ?? [], person]));
      if (action === 'publish' && !model.released.has(key)) {
        const stored = await getBrief(db, subject, version ?? 0);
        expect(stored).toBeDefined();
        if (stored !== undefined) expect(model.isApproved(key, neededFor(stored.brief))).toBe(true);
        if (stored?.brief.released !== null) model.released.add(key);
      }
      // A stop takes the approval back.
      if (action === 'stop' && !model.released.has(key)) model.approvals.delete(key);
    }
    const versions = await db.selectFrom('brief_version').select(['brief_id', 'version', 'status', 'released_at']).where('brief_id', 'in', ids).execute();
    for (const { brief_id: brief, version, released_at: released } of versions) {
      if (released !== null) expect(model.released).toContain(`${brief}:${version}`);
    }
    const deliveries = await db.selectFrom('delivery').select(['brief_id', 'version']).where('brief_id', 'in', ids).execute();
    for (const { brief_id: brief, version } of deliveries) expect(model.released).toContain(`${brief}:${version}`);
    for (const id of ids) expect(versions.filter(({ brief_id: brief, status }) => brief === id && status === 'published').length).toBeLessThan(2);
  }

  test('whatever is decided in whatever order, only what was approved reaches the outbox', async () => {
    // The straight way, so that something is certain to go out; and one editor alone where two are needed.
    const by = (who: number, brief: number) => (verb: Verb): Act => ({ verb, who, stale: false, brief, way: 'flow' });
    const straight = (['approve', 'release', 'send', 'correct', 'approve', 'release', 'send', 'send'] as const).map(by(0, 0));
    const alone = [...(['approve', 'release', 'approve', 'release'] as const).map(by(0, 1)), ...(['approve', 'release', 'send'] as const).map(by(1, 1))];
    await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 24 }), run), { numRuns: runs, examples: [[straight], [alone]] });
    const out = await plain.store.db.selectFrom('delivery').select((eb) => eb.fn.countAll().as('count')).where('state', '=', 'sent').executeTakeFirst();
    // Sequences that never come so far would prove nothing.
    expect(Number(out?.count)).toBeGreaterThan(0);
  });
});
