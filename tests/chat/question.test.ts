/** Questions: asked by a form, answered in words where there are no forms, ended by anything else. */
import { beforeAll, expect, test } from 'vitest';
import { approve, publish } from '../../src/briefing.ts';
import { createRespond } from '../../src/chat/respond.ts';
import type { Respond } from '../../src/chat/request.ts';
import type { Brief } from '../../src/contracts.ts';
import { operator } from '../../src/desk/decide.ts';
import { personNamed, removePerson } from '../../src/desk/people.ts';
import { listReports } from '../../src/store/reports.ts';
import { actionsOf, command, from, press, words, wordsOf } from '../support/chat.ts';
import { drafted, editor, newsroom, type Newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';

describeStores((open) => {
  let room: Newsroom;
  let respond: Respond;
  let brief: Brief;
  let question: string;

  beforeAll(async () => {
    room = newsroom(await open());
    respond = createRespond(room);
    brief = await drafted(room, 'question');
    await approve(room, { brief: brief.id }, { by: operator });
    await publish(room, { brief: brief.id }, { by: operator, when: 'now' });
    question = `report:${brief.id}:${brief.version}:0.0=words`;
  });
  const reported = async (reporter: string) =>
    (await listReports(room.store.db)).filter((one) => one.reporter === reporter).map((one) => one.words);

  test('the next words are the answer, also in a new process, and only once', async () => {
    const [asked] = await respond(from('70', press(question)));
    expect(asked?.form).toMatchObject({ action: question, fields: [expect.any(String)] });
    expect(Buffer.byteLength(question)).toBeLessThanOrEqual(64);
    const restarted = createRespond(room);
    expect(wordsOf(await restarted(from('70', words('The number is wrong'))))).toContain('Thank you');
    expect(wordsOf(await restarted(from('70', words('The number is wrong'))))).toContain('not understood');
    expect(await reported('70')).toEqual(['The number is wrong']);
  });

  test('a form comes back as an answer by itself', async () => {
    const answer = { type: 'answer', action: question, words: 'Too strong' } as const;
    expect(wordsOf(await respond(from('71', answer)))).toContain('Thank you');
    expect(await reported('71')).toEqual(['Too strong']);
  });

  test.each([
    ['/cancel', command('cancel'), 'nothing was changed'],
    ['another command', command('help'), '/brief'],
    ['a press', press('regions'), 'regions'],
  ])('%s ends it', async (_, input, said) => {
    await respond(from('72', press(question)));
    expect(wordsOf(await respond(from('72', input)))).toContain(said);
    expect(wordsOf(await respond(from('72', words('late words'))))).toContain('not understood');
    expect(await reported('72')).toEqual([]);
  });

  test('/cancel without a question says so', async () => {
    expect(wordsOf(await respond(from('72', command('cancel'))))).toContain('Nothing was being asked');
  });

  test('an hour later whoever answers is told so, and can be asked again; a day later it is forgotten', async () => {
    await respond(from('73', press(question)));
    room.clock.now += 3_600_000;
    const late = await respond(from('73', words('an hour later')));
    expect(wordsOf(late)).toContain('came too late');
    expect(actionsOf(late)).toEqual([question]);
    expect(wordsOf(await respond(from('73', words('once more'))))).toContain('not understood');
    await respond(from('73', press(question)));
    room.clock.now += 25 * 3_600_000;
    expect(wordsOf(await respond(from('73', words('the next day'))))).toContain('not understood');
    expect(await reported('73')).toEqual([]);
  });

  test('too late for an answer an article is still an article; and nobody learns what the desk asked them before', async () => {
    const gul = await editor(room, 'Gul', { platform: 'telegram', id: '80' });
    const asked = `retract:${brief.id}:${brief.version}`;
    await respond(from('80', press(asked)));
    room.clock.now += 3_600_000;
    expect(wordsOf(await respond(from('80', words('The talks ended on the twelfth, not on the thirteenth. '.repeat(7)))))).toContain('Article added');
    await respond(from('80', press(asked)));
    room.clock.now += 3_600_000;
    await removePerson(room, await personNamed(room, gul.id), operator);
    expect(wordsOf(await respond(from('80', words('It was wrong'))))).toContain('not understood');
  });

  test('the same once more, after a restart, does nothing', async () => {
    await respond(from('81', press(question)));
    const answer = { ...from('81', words('The number is wrong')), keys: ['bot:1', 'bot:2'] };
    expect(wordsOf(await respond(answer))).toContain('Thank you');
    expect(await createRespond(room)(answer)).toEqual([]);
    expect(await reported('81')).toEqual(['The number is wrong']);
    expect(wordsOf(await respond({ ...answer, keys: ['bot:2', 'bot:3'] }))).toContain('not understood');
  });

  test('it is one person’s in one place', async () => {
    await respond(from('74', press(question)));
    expect(wordsOf(await respond(from('75', words('somebody else'))))).toContain('not understood');
    const thread = { platform: 'telegram', destination: '74', thread: '5', kind: 'private' } as const;
    expect(wordsOf(await respond(from('74', words('another topic'), { place: thread })))).toContain('not understood');
    expect(wordsOf(await respond(from('74', words('here'))))).toContain('Thank you');
  });

  test('asked in a group it is answered in private, and the group’s talk is nobody’s answer', async () => {
    const group = { platform: 'telegram', destination: '-100', thread: null, kind: 'group' } as const;
    await respond(from('76', press(question), { place: group }));
    expect(await respond(from('76', words('to the others'), { place: group }))).toEqual([]);
    expect(wordsOf(await respond(from('76', words('to the bot'))))).toContain('Thank you');
    expect(await reported('76')).toEqual(['to the bot']);
  });

  test('an editor’s words answer what was asked before they are an article', async () => {
    await editor(room, 'Dora', { platform: 'telegram', id: '77' });
    await respond(from('77', press(question)));
    const long = 'The talks ended on the twelfth, not on the thirteenth. '.repeat(6);
    expect(wordsOf(await respond(from('77', words(long))))).toContain('Thank you');
    expect(wordsOf(await respond(from('77', words(long))))).toContain('Article added');
  });

  test('a form of several fields waits for no words', async () => {
    await editor(room, 'Emin', { platform: 'telegram', id: '78' });
    expect((await respond(from('78', command('article'))))[0]?.form?.fields).toHaveLength(3);
    expect(wordsOf(await respond(from('78', words('hello'))))).toContain('Send or forward an article');
  });

  test('the role is asked again when the answer comes', async () => {
    const fay = await editor(room, 'Fay', { platform: 'telegram', id: '79' });
    await removePerson(room, await personNamed(room, fay.id), operator);
    const answer = { type: 'answer', action: 'article', words: 'An article. '.repeat(40) } as const;
    expect(wordsOf(await respond(from('79', answer)))).toContain('not understood');
  });
});
