/** The day from intake to deadline, on both stores, with a clock that the test moves. */
import { beforeEach, expect, test } from 'vitest';
import { approve, publish } from '../../src/briefing.ts';
import { allowedWords } from '../../src/brief/digest/fit.ts';
import { wordsOnScreen } from '../../src/brief/digest/length.ts';
import { plainText } from '../../src/brief/plain.ts';
import { renderBrief } from '../../src/brief/render.ts';
import type { Brief } from '../../src/contracts.ts';
import { keepDay, silence } from '../../src/desk/day.ts';
import { operator } from '../../src/desk/decide.ts';
import { composeDigest } from '../../src/desk/digest.ts';
import { ranBefore } from '../../src/desk/ran-before.ts';
import { decideNothing } from '../../src/desk/nothing.ts';
import { setOutlet } from '../../src/desk/outlets.ts';
import { setRegion } from '../../src/desk/regions.ts';
import { metrics } from '../../src/metrics.ts';
import { getBrief } from '../../src/store/briefs.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { editor, newsroom, subscribe, type Newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';
import { row, rows, takeRow } from './texts.ts';

const shahtakhty = ['shahtakhty-baku', 'shahtakhty-tehran', 'shahtakhty-tbilisi', 'shahtakhty-ankara'];
const region = 'south-caucasus';
const at = (time: string, day = 18) => Date.parse(`2026-11-${day}T${time}:00+04:00`);
const words = (brief: Brief) => plainText(renderBrief(brief, 'en'), { width: 10_000, bold: (some) => some });

describeStores((open) => {
  let room: Newsroom;
  let turn = 0;
  beforeEach(async () => {
    room = newsroom(await open(`day-${(turn += 1)}`), at('20:00', 17));
  });

  const take = async (...ids: string[]) => {
    for (const id of ids) await takeRow(room, row(id));
  };
  const release = async ({ id, version }: Brief) => {
    await approve(room, { brief: id, version }, { by: operator, reason: 'read' });
    await publish(room, { brief: id, version }, { by: operator, when: 'slots' });
  };
  const alerts = async () => (await room.store.db.selectFrom('alert').select(['subject', 'words']).orderBy('created_at').execute())
    .map(({ subject, words: said }) => [subject.split(':').at(-1), said] as const);
  const readers = async () => subscribe(room, [{ platform: 'telegram', destination: '77', thread: null }]);

  test('voices on one event stand side by side and are never one line; two that repeat one agency are one origin', async () => {
    await setOutlet(room, 'Caspian Ledger', { country: 'Azerbaijan' }, operator);
    await setOutlet(room, 'Tehran Courier', { country: 'Iran' }, operator);
    await take(...shahtakhty, 'anaklia-oped');
    const brief = await composeDigest(room, { region, by: operator });
    expect(brief).toMatchObject({ status: 'draft', date: '2026-11-17', day: { taken: 5 } });
    const [event] = brief.groups;
    expect(event?.items).toHaveLength(4);
    expect(event?.repeats).toMatchObject([{ agency: 'APA', items: expect.objectContaining({ length: 2 }) }]);
    const said = words(brief);
    expect(said).toMatch(/4 articles on one event: .*Shahtakhty/u);
    expect(said).toContain('both repeat APA. That is one origin, and no agreement.');
    expect(said).toMatch(/Rena Alizade \(Caspian Ledger, Azerbaijan\) takes as given, citing no source: “Iran's drone attack/u);
    expect(said).toMatch(/Behrouz Kamrani \(Tehran Courier, Iran\) takes as given, citing no source: “/u);
    for (const { article, lines } of brief.items) {
      const source = rows.find(({ title }) => title === article.title)?.text ?? '';
      for (const line of lines) expect(source).toContain(line.text.replaceAll(/[“”]/gu, ''));
    }
    expect(wordsOnScreen(brief)).toBeLessThanOrEqual(allowedWords(brief.items.length));
  });

  test('the next edition begins where the last one that went out ended; a draft that nobody approved loses nothing', async () => {
    await take('ijevan-baku');
    const first = await composeDigest(room, { region, by: operator });
    room.clock.now = at('07:00');
    await take('ijevan-yerevan');
    const second = await composeDigest(room, { region, by: operator });
    expect(second.items).toHaveLength(2);
    await release(second);
    await expect(composeDigest(room, { region, by: operator })).rejects.toThrow('published already');
    room.clock.now = at('07:00', 19);
    await expect(composeDigest(room, { region, by: operator })).rejects.toThrow('No article about South Caucasus has come in');
    await take('ijevan-report', 'kirants-report');
    const third = await composeDigest(room, { region, by: operator });
    expect(new Set(third.items.map(({ article }) => article.title))).toEqual(new Set([row('ijevan-report').title, row('kirants-report').title]));
    expect(first.id).not.toBe(second.id);
    await take('kirants-baku');
    const fourth = await composeDigest(room, { region, by: operator });
    expect(await ranBefore(room, fourth)).toMatchObject([{ author: 'Kamran Safarli', date: '2026-11-18', brief: { id: second.id } }]);
  });

  test('by the clock: drafted before the deadline, reminded of, held at it, never sent, and each step once', async () => {
    await editor(room, 'Leyla', { platform: 'telegram', id: '501' });
    await readers();
    await take('ijevan-baku', 'ijevan-yerevan');
    for (const time of ['06:59', '07:00', '07:00', '07:30', '07:31', '08:00', '08:01', '23:00']) {
      room.clock.now = at(time);
      await Promise.all([keepDay(room), keepDay(room)]);
    }
    const told = await alerts();
    expect(told.map(([step]) => step)).toEqual(['composed', 'reminded', 'held']);
    for (const [, said] of told) expect(said).toMatch(/^South Caucasus: .*08:00 \(Asia\/Baku\).*\.$/u);
    const id = /brief is ready, ([0-9a-z]+):1/u.exec(told[0]?.[1] ?? '')?.[1] ?? '';
    expect((await getBrief(room.store.db, id))?.brief).toMatchObject({ status: 'held', version: 1 });
    expect((await deliveriesOf(room.store.db, id, 1)).total).toBe(0);
  });

  test('a region that nobody reads is left alone', async () => {
    await take('ijevan-baku');
    room.clock.now = at('07:30');
    await keepDay(room);
    expect(await room.store.db.selectFrom('brief').selectAll().execute()).toEqual([]);
  });

  test('nothing today: told to nobody, or by the path of every brief, as the region is set', async () => {
    await editor(room, 'Leyla', { platform: 'telegram', id: '501' });
    await readers();
    room.clock.now = at('07:00');
    await keepDay(room);
    expect((await alerts()).map(([step]) => step)).toEqual(['nothing-new']);
    expect(await decideNothing(room, { region, reason: 'no-articles', by: operator })).toEqual({ date: '2026-11-18', notice: null });
    await expect(decideNothing(room, { region, reason: 'day-off', by: operator })).rejects.toThrow('It was decided already');
    room.clock.now = at('08:00');
    await keepDay(room);
    expect(await alerts()).toHaveLength(1);

    room.clock.now = at('07:30', 19);
    await setRegion(room, region, { tellNothing: true }, operator);
    await take('ijevan-baku');
    const draft = await composeDigest(room, { region, by: operator });
    const { notice } = await decideNothing(room, { region, reason: 'not-verified', by: operator });
    expect(notice).toMatchObject({ brief: draft.id, version: 2, status: 'published' });
    expect((await getBrief(room.store.db, draft.id, 1))?.brief.status).toBe('held');
    const stored = await getBrief(room.store.db, draft.id, 2);
    expect(stored && words(stored.brief)).toBe('South Caucasus, brief of 19 November 2026\n\nThere is no brief today. What has come in could not be checked well enough.');
    expect((await deliveriesOf(room.store.db, draft.id, 2)).total).toBe(1);
  });

  test('days without an edition are an alarm', async () => {
    await editor(room, 'Leyla', { platform: 'telegram', id: '501' });
    await readers();
    for (const day of [18, 19, 20, 21]) {
      room.clock.now = at('08:00', day);
      await keepDay(room);
      await keepDay(room);
    }
    const silent = (await alerts()).filter(([step]) => step === 'silent');
    expect(silent.map(([, said]) => said)).toEqual(['South Caucasus: readers have had no brief for 3 days.']);
    // `doctor` and `/metrics` say it too, also of a region that never had an edition.
    expect(await silence(room.store.db, room.now())).toEqual([{ region, days: 3, alarm: 3 }]);
    const seconds = async () => /^standpoint_last_edition_seconds\{region="south-caucasus"\} (\d+)$/mu.exec((await metrics(room.store.db, room.now())).body)?.[1];
    expect(Number(await seconds())).toBeGreaterThanOrEqual(3 * 86_400);
    await take('anaklia-oped');
    await release(await composeDigest(room, { region, by: operator }));
    expect(await silence(room.store.db, room.now())).toMatchObject([{ days: 0 }]);
    expect(await seconds()).toBe('0');
  });
});
