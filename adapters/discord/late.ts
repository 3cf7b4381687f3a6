/**
 * Answers that Discord takes no more: it waits three seconds for the first and fifteen minutes for the rest. What was
 * asked is done by then, so its answer comes in private; and to whoever takes nothing in private, with the next answer.
 */
import { DiscordAPIError, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import type { Reply } from '../../src/chat/request.ts';
import { say } from '../../src/chat/say.ts';
import type { Log } from '../../src/log.ts';
import { bodiesOf, followUp } from './answer.ts';
import { publicFault } from './fault.ts';
import { isDirect, personOf, type Interaction } from './interaction.ts';
import type { MessageBody } from './render.ts';

/** Unknown interaction, unknown webhook, a webhook's token that is worthless. */
const tooLate: ReadonlySet<unknown> = new Set([10062, 10015, 50027]);
/** More people are not waited for: after so many something else is wrong. */
const mostPeople = 200;

export interface LateAnswers {
  /** Brings what could not be shown; nothing where it was refused for what it is. */
  bring(interaction: Interaction, replies: readonly Reply[], failure: unknown): Promise<void>;
  /** Shows what still waits for this person, below an answer that was shown. */
  handOver(interaction: Interaction): Promise<void>;
}

export function createLateAnswers(rest: REST, log: Log): LateAnswers {
  const waiting = new Map<string, readonly MessageBody[]>();
  const inPrivate = async (interaction: Interaction, person: string): Promise<string> => {
    if (isDirect(interaction) && interaction.channel !== undefined) return interaction.channel.id;
    return z.object({ id: z.string() }).parse(await rest.post(Routes.userChannels(), { body: { recipient_id: person } })).id;
  };
  return {
    async bring(interaction, replies, failure) {
      const person = personOf(interaction)?.id;
      const [first] = replies;
      if (person === undefined || first === undefined) return;
      if (failure instanceof DiscordAPIError && !tooLate.has(failure.code)) return;
      const bodies = bodiesOf([say(first.document.language ?? 'en', 'discord-late'), ...replies]);
      try {
        const channel = await inPrivate(interaction, person);
        for (const body of bodies) await rest.post(Routes.channelMessages(channel), { body });
      } catch (error) {
        log.warn(publicFault(error), 'a late answer waits for the next');
        waiting.set(person, bodies);
        const [oldest] = waiting.keys();
        if (waiting.size > mostPeople && oldest !== undefined) waiting.delete(oldest);
      }
    },
    async handOver(interaction) {
      const person = personOf(interaction)?.id ?? '';
      const bodies = waiting.get(person);
      // Taken before it is shown: two answers at once show it once.
      if (bodies === undefined || !waiting.delete(person)) return;
      await followUp(rest, interaction, bodies.map((body) => ({ body, seen: isDirect(interaction) ? 'visible' : 'private' })));
    },
  };
}
