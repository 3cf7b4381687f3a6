/** Buttons, real and forged, and what happens when something behind or in front of them fails. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Reply, Respond } from '../../src/chat/request.ts';
import { StandpointError } from '../../src/errors.ts';
import { always, reply, scene as makeScene, shownWords, until, type Served } from './start.ts';

let open: Served[] = [];
afterEach(async () => {
  for (const served of open) await served.stop();
  open = [];
});

async function scene(...given: Parameters<typeof makeScene>) {
  const made = await makeScene(...given);
  open.push(made.served);
  return made;
}

describe('a button', () => {
  const withButtons =
    (pressed: readonly Reply[]): Respond =>
    ({ input }) =>
      Promise.resolve(
        input.type === 'press'
          ? pressed
          : [reply('message', 'A brief', [[{ text: 'Evidence', action: 'evidence:b1:1' }]])],
      );

  test.each([
    ['replace', 7, ['Changed'], []],
    ['private', 4, ['A brief'], ['Changed']],
    ['notice', 4, ['A brief'], ['Changed']],
    ['message', 4, ['A brief', 'Changed'], []],
  ] as const)('answers with a %s', async (as, type, inChannel, aside) => {
    const { discord, channel, member } = await scene(withButtons([reply(as, 'Changed')]));
    await discord.command(member, channel, 'brief').first;
    const [message] = await discord.messages(channel);
    expect(await (await discord.press(member, message!, 'evidence:b1:1')).first).toBe(type);
    expect((await discord.messages(channel)).map(({ content }) => content)).toEqual(inChannel);
    expect(shownWords(discord.ephemeral(member))).toEqual(aside);
  });

  test('without an answer is acknowledged all the same', async () => {
    const { discord, channel, member } = await scene(withButtons([]));
    await discord.command(member, channel, 'brief').first;
    const [message] = await discord.messages(channel);
    expect(await (await discord.press(member, message!, 'evidence:b1:1')).first).toBe(6);
    expect((await discord.messages(channel)).map(({ content }) => content)).toEqual(['A brief']);
  });

  test.each(['', 'publish:b1:1', 'x'.repeat(100), '__proto__', '💥'])(
    'forged as %j reaches the core as it is',
    async (forged) => {
      const {
        discord,
        channel,
        member,
        served: { requests },
      } = await scene(withButtons([reply('private', 'No')]));
      await discord.command(member, channel, 'brief').first;
      const [message] = await discord.messages(channel);
      expect(await (await discord.press(member, message!, forged, 'forged')).first).toBe(4);
      expect(requests.at(-1)?.input).toEqual({ type: 'press', action: forged });
    },
  );

  test('more than five rows become lists, and what is chosen reaches the core as a press', async () => {
    const many = Array.from({ length: 32 }, (_, index) => [{ text: `Line ${index}`, action: `report:b1:1:0.${index}` }]);
    const { discord, channel, member, served } = await scene(
      ({ input }) => Promise.resolve([input.type === 'press' ? reply('replace', 'Thanks') : reply('private', 'Which line?', many)]),
    );
    const asked = discord.command(member, channel, 'brief');
    await asked.first;
    const [question] = asked.shown;
    expect(question?.components).toHaveLength(2);
    expect(await (await discord.choose(member, question!, 'report:b1:1:0.30')).first).toBe(7);
    expect(served.requests.at(-1)?.input).toEqual({ type: 'press', action: 'report:b1:1:0.30' });
    expect(shownWords(discord.ephemeral(member))).toEqual(['Thanks']);
    expect(discord.refusals).toEqual([]);
  });
});

describe('when something fails', () => {
  test('the person is told, and nobody else', async () => {
    let error: Error = new Error('secret detail');
    const { discord, channel, member } = await scene(() => Promise.reject(error));
    await discord.command(member, channel, 'help').first;
    error = new StandpointError('brief-unknown', { brief: 'b9' });
    await discord.command(member, channel, 'brief').first;
    const [first, second] = shownWords(discord.ephemeral(member));
    expect(first).toContain('the fault is ours');
    expect(first).not.toContain('secret');
    expect(second).toContain('There is no brief b9.');
    expect(await discord.messages(channel)).toEqual([]);
  });

  test.each([
    ['a connection broken before', { reset: 'before' }],
    ['a connection broken after', { reset: 'after' }],
    ['an error of Discord’s own', { answer: { status: 502 } }],
  ] as const)('%s is tried once more', async (_, trouble) => {
    const { discord, channel, member } = await scene(always(reply('message', 'Once')));
    discord.fault({ path: /callback/, trouble });
    const asked = discord.command(member, channel, 'brief');
    expect(await asked.first).toBe(4);
    await until(() => discord.calls.filter(({ path }) => path.includes('callback')).length === 2);
    expect(await discord.messages(channel)).toHaveLength(1);
  });

  test('what makes no sense is passed over', async () => {
    const {
      discord,
      channel,
      member,
      served: { logged, requests },
    } = await scene(always(reply('message', 'Fine')));
    for (const odd of [
      7,
      {},
      { id: 8 },
      { id: '1', token: 't', application_id: '2', type: 99 },
      { id: '3', type: 2, data: { name: 5 } },
    ]) {
      discord.gateway.dispatch('INTERACTION_CREATE', odd);
    }
    expect(await discord.command(member, channel, 'help').first).toBe(4);
    expect(requests).toHaveLength(1);
    expect(logged.filter((row) => row.includes('unknown shape'))).toHaveLength(5);
  });
});
