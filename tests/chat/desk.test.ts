/** The editors' desk in a chat: lines, corrections, withdrawals, reports, invitations, two editors at once. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { createRespond } from '../../src/chat/respond.ts';
import type { Reply, Respond } from '../../src/chat/request.ts';
import type { Brief } from '../../src/contracts.ts';
import { listDecisions } from '../../src/store/decisions.ts';
import { findPerson, listPeople } from '../../src/store/people.ts';
import { getBrief } from '../../src/store/briefs.ts';
import { listReports } from '../../src/store/reports.ts';
import { actionsOf, command, from, press, words, wordsOf } from '../support/chat.ts';
import { drafted, editor, newsroom, type Newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';

describeStores((open) => {
  let room: Newsroom;
  let respond: Respond;
  let turn = 0;
  const draft = async () => drafted(room, `desk ${(turn += 1)}`);
  const presses = async (id: string, data: string) => respond(from(id, press(data)));
  /** A press that asks, then the words that answer it. */
  const answers = async (id: string, data: string, said: string): Promise<readonly Reply[]> => {
    expect((await presses(id, data)).at(-1)?.form).toBeDefined();
    return respond(from(id, words(said)));
  };
  const published = async (): Promise<Brief> => {
    const brief = await draft();
    await presses('1', `approve:${brief.id}:1`);
    await presses('1', `release:${brief.id}:1=now`);
    return brief;
  };
  const stored = async (id: string, version?: number) => (await getBrief(room.store.db, id, version))?.brief;

  beforeAll(async () => {
    room = newsroom(await open());
    respond = createRespond(room);
    await editor(room, 'Ada', { platform: 'telegram', id: '1' }, 'admin');
    await editor(room, 'Ben', { platform: 'telegram', id: '2' });
  });
  beforeEach(() => {
    // Slowly enough that nobody is asked to wait.
    room.clock.now += 600_000;
  });

  test('a line is read with its passage, dropped, moved; each change is a new version with buttons of its own', async () => {
    const { id, items } = await draft();
    const lines = items[0]?.lines ?? [];
    const listed = await presses('1', `lines:${id}:1`);
    expect(actionsOf(listed)).toContain(`line:${id}:1:0.1`);
    const opened = await presses('1', `line:${id}:1:0.1`);
    expect(wordsOf(opened)).toContain(lines[1]?.evidence[0]?.split(':')[0]);
    const dropped = await presses('1', `drop:${id}:1:0.1`);
    expect(wordsOf(dropped)).toContain(`${id}:2`);
    expect(actionsOf(dropped)).toContain(`line:${id}:2:0.0`);
    await presses('1', `move:${id}:2:0.0=down`);
    expect((await stored(id))?.items[0]?.lines.map(({ text }) => text).slice(0, 2)).toEqual([lines[2]?.text, lines[0]?.text]);
    const old = await presses('2', `approve:${id}:1`);
    expect(wordsOf(old)).toContain('not the newest');
    expect(actionsOf(old)).toEqual([`open:${id}`]);
  });

  test('words that the gate refuses are refused at once; a reason overrides it, and then a second editor is needed', async () => {
    const { id } = await draft();
    const refused = await answers('1', `reword:${id}:1:0.0`, 'Iran must accept that trade across the Kura is no threat to anybody.');
    expect(wordsOf(refused)).toContain('a word does not stand in the passage');
    expect((await stored(id))?.version).toBe(1);
    const done = await answers('1', `reword:${id}:1:0.0`, 'Iran must accept that trade across the Kura is no threat to anybody.\nReason: it reads better');
    expect(wordsOf(done)).toContain('waits for approval');
    expect((await stored(id))?.items[0]?.lines[0]).toMatchObject({ label: 'Nigar Velizade’s view, in our editors’ words', byEditor: true, overridden: ['word-not-in-passage'] });
    expect(wordsOf(await presses('1', `approve:${id}:2`))).toContain('second editor');
    expect(wordsOf(await presses('2', `approve:${id}:2`))).toContain('is approved');
    expect(await listDecisions(room.store.db, { subject: id, action: 'edit' })).toMatchObject([{
      reason: 'it reads better', after: ['Nigar Velizade’s view, in our editors’ words: Iran must accept that trade across the Kura is no threat to anybody. [word-not-in-passage]'],
    }]);
  });

  test('no reason and no button makes a fact of an opinion', async () => {
    const { id } = await draft();
    const asked = await presses('1', `basis:${id}:1:0.0=fact`);
    expect(wordsOf(asked)).toContain('less cautious');
    expect(wordsOf(await respond(from('1', words('I was there.'))))).toContain("can't be labelled a fact");
    expect((await stored(id))?.version).toBe(1);
    await presses('1', `basis:${id}:1:0.2=opinion`);
    // A claim stays somebody's: as the author's view it would name the wrong holder.
    expect((await stored(id))?.items[0]?.lines[2]?.basis).toBe('claim');
  });

  test('stop, resume, correct with what and why on top, withdraw; old buttons give nothing away', async () => {
    const { id } = await published();
    expect(wordsOf(await presses('2', `halt:${id}:1`))).toContain('is stopped');
    expect(wordsOf(await presses('2', `resume:${id}:1`))).toContain('is published');
    expect(actionsOf(await presses('2', `correct:${id}:1`))).toContain(`correct:${id}:1=update`);
    const draftOf = await answers('2', `correct:${id}:1=correction`, 'The date was wrong.\nThe protocol was signed a day later.');
    expect(wordsOf(draftOf)).toContain('Correction, not published yet: The date was wrong.');
    await presses('2', `drop:${id}:2:0.0`);
    await presses('1', `approve:${id}:3`);
    room.clock.now = Date.parse('2026-11-23T14:05:00Z') + (turn += 1) * 86_400_000;
    await presses('1', `release:${id}:3=now`);
    const shown = wordsOf(await respond(from('50', command('brief', 'south-caucasus'))));
    expect(shown).toMatch(/^Corrected (?:.*, )?14:05 UTC: The date was wrong\.\n\nWhy: The protocol was signed a day later\./u);
    expect(wordsOf(await respond(from('50', command('corrections'))))).toContain('The date was wrong. Why: The protocol was signed a day later.');
    // An old button shows what readers are given now.
    const first = (await stored(id, 1))?.items[0]?.lines[0]?.text ?? '';
    expect(wordsOf(await presses('50', `evidence:${id}:1`))).not.toContain(first);
    expect(wordsOf(await answers('1', `retract:${id}:3`, 'The source was forged.'))).toContain('withdrawn');
    expect(wordsOf(await presses('50', `evidence:${id}:1`))).toContain('not to be had');
    expect(wordsOf(await presses('50', `report:${id}:3`))).toContain('not to be had');
    expect(wordsOf(await respond(from('50', command('corrections'))))).toContain('Why: The source was forged.');
  });

  test('of two editors at the same moment one is first, and the other is told', async () => {
    const { id } = await draft();
    const replies = await Promise.all([presses('1', `approve:${id}:1`), presses('2', `reject:${id}:1`)]);
    const said = replies.map(wordsOf);
    expect(said.filter((one) => /is (?:approved|rejected)\. |is (?:approved|rejected)\.$/u.test(one) && !one.includes('For this it has to be'))).toHaveLength(1);
    expect(['approved', 'rejected']).toContain((await stored(id))?.status);
  });

  test('take, hand over with a note, embargo, and who ran before', async () => {
    await published();
    const { id } = await draft();
    expect(wordsOf(await presses('1', `take:${id}:1`))).toContain('Ada has this brief in hand');
    const [whom] = actionsOf(await presses('1', `handover:${id}:1`));
    expect(wordsOf(await answers('1', whom ?? '', 'Ask the ministry first.'))).toContain('handed over to Ben');
    const opened = wordsOf(await presses('2', `open:${id}:1`));
    expect(opened).toContain('Note from the editor before: Ask the ministry first.');
    expect(opened).toMatch(/We ran Nigar Velizade on \w+day/u);
    expect(wordsOf(await answers('2', `embargo:${id}:1`, '23:59'))).toContain('no earlier than');
    await presses('2', `approve:${id}:1`);
    expect(wordsOf(await presses('2', `release:${id}:1=now`))).toContain('goes out by itself');
    expect((await stored(id))?.status).toBe('approved');
  });

  test('a report arrives with line and passage; closing it answers whoever wants to know', async () => {
    const { id } = await published();
    const thanks = await presses('50', `report:${id}:1:0.1`);
    const told = actionsOf(thanks).find((one) => one.startsWith('tell:')) ?? '';
    expect(wordsOf(await presses('51', told))).toContain('not understood');
    expect(wordsOf(await presses('50', told))).toContain('You will be told');
    const report = told.split(':')[1] ?? '';
    const list = await presses('1', 'reported');
    expect(actionsOf(list)).toContain(`reported:${report}`);
    expect(wordsOf(await presses('1', `reported:${report}`))).toMatch(/S\d+ {2}/u);
    expect(wordsOf(await answers('1', `close:${report}=not-corrected`, 'The passage says so.'))).toContain('asked to be told');
    expect((await listReports(room.store.db, { brief: id }))[0]).toMatchObject({ outcome: 'not-corrected', answer: 'The passage says so.', tell: true });
    expect(await room.store.db.selectFrom('alert').selectAll().where('person', '=', '50').execute()).toMatchObject([
      { platform: 'telegram', words: expect.stringContaining('left the brief as it is. Our editors say: The passage says so.') },
    ]);
    expect(wordsOf(await answers('2', `close:${report}=corrected`, 'Mended.'))).toContain('closed already');
  });

  test('a draft is shown to all in a place only where an administrator made it the staff’s, and marked on each part', async () => {
    const { id, items } = await draft();
    const place = { platform: 'telegram', destination: '-200', thread: null, kind: 'group' } as const;
    const there = async (who: string, data: string) => respond(from(who, data.includes(':') ? press(data) : command(data), { place }));
    expect(wordsOf(await there('2', `test:${id}:1`))).toContain('no place of the staff');
    expect(wordsOf(await there('2', 'staff'))).toContain('Ben may not do that');
    expect(wordsOf(await there('1', 'staff'))).toContain('is the staff’s now');
    const [shown] = await there('2', `test:${id}:1`);
    expect(shown).toMatchObject({ as: 'message', document: { buttons: [] } });
    for (const { header } of shown?.document.sections ?? []) expect(header[0]).toMatchObject({ text: 'Test for the staff, not for readers' });
    expect(wordsOf(shown === undefined ? [] : [shown])).toContain('Draft, not approved');
    // Readers who sit there reach nothing by it.
    expect(wordsOf(await there('50', `test:${id}:1`))).not.toContain(items[0]?.lines[0]?.text);
  });

  test('an invitation works once, from the account that uses it', async () => {
    expect(wordsOf(await respond(from('2', command('invite'))))).toContain('Ben may not do that');
    const code = /is ([0-9a-f]{25}),/u.exec(wordsOf(await respond(from('1', command('invite')))))?.[1] ?? '';
    expect(wordsOf(await respond(from('60', command('start', `join-${code}`))))).toContain('on the editors’ list');
    expect(await findPerson(room.store.db, { platform: 'telegram', id: '60' })).toMatchObject({ role: 'editor' });
    expect(wordsOf(await respond(from('61', command('join', code))))).toContain("can’t be used");
    expect(await listPeople(room.store.db)).toHaveLength(3);
  });
});
