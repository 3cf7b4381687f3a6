/**
 * Answers to interactions. Discord wants the first within 3 seconds: what takes longer than a second is
 * deferred, then filled in. A pressed button is deferred without a trace; a command in a server is deferred
 * for its sender alone, so that nothing is shown to others before it is known who may see it.
 */
import { DiscordAPIError, InteractionResponseType, MessageFlags, Routes, type REST } from 'discord.js';
import { askAgain } from '../../src/chat/question.ts';
import type { Reply } from '../../src/chat/request.ts';
import { say } from '../../src/chat/say.ts';
import { split } from '../../src/brief/split.ts';
import { formOf } from './form.ts';
import { isDirect, isPress, type Interaction } from './interaction.ts';
import { pages } from './buttons.ts';
import { configuring } from './commands.ts';
import { measure, render, type MessageBody } from './render.ts';

const alreadyAnswered = 40060;

type Visibility = 'replace' | 'visible' | 'private';
interface Message {
  readonly body: MessageBody;
  readonly seen: Visibility;
}

/**
 * Shows the replies once they are there.
 * @param deferAfterMs how long Discord's own "thinking" sign is spared
 * @returns whether more can be shown below; a form is followed by nothing
 * @throws what Discord refuses: an interaction that came too late, a body that is wrong
 */
export async function answer(
  rest: REST,
  interaction: Interaction,
  replies: Promise<readonly Reply[]>,
  deferAfterMs: number,
): Promise<boolean> {
  const early = await within(replies, deferAfterMs);
  const form = early?.find((reply) => reply.form !== undefined)?.form;
  if (form !== undefined) {
    await callback(rest, interaction, InteractionResponseType.Modal, formOf(form));
    return false;
  }
  if (early === null) {
    await defer(rest, interaction);
    await filledIn(rest, interaction, messagesOf(await replies, interaction));
  } else await atOnce(rest, interaction, messagesOf(early, interaction));
  return true;
}

/** What may stand in the list under a command's argument: at most 25, names of at most 100 characters. */
export async function complete(
  rest: REST,
  interaction: Interaction,
  choices: readonly { name: string; value: string }[],
): Promise<void> {
  await callback(rest, interaction, InteractionResponseType.ApplicationCommandAutocompleteResult, {
    choices,
  });
}

async function atOnce(rest: REST, interaction: Interaction, messages: readonly Message[]): Promise<void> {
  const [first, ...others] = messages;
  if (first === undefined) {
    await defer(rest, interaction);
    return filledIn(rest, interaction, []);
  }
  const type =
    first.seen === 'replace'
      ? InteractionResponseType.UpdateMessage
      : InteractionResponseType.ChannelMessageWithSource;
  await callback(rest, interaction, type, shownAs(first));
  return followUp(rest, interaction, others);
}

async function defer(rest: REST, interaction: Interaction): Promise<void> {
  if (isPress(interaction)) return callback(rest, interaction, InteractionResponseType.DeferredMessageUpdate);
  const flags = isDirect(interaction) ? 0 : MessageFlags.Ephemeral;
  return callback(rest, interaction, InteractionResponseType.DeferredChannelMessageWithSource, { flags });
}

async function filledIn(rest: REST, interaction: Interaction, messages: readonly Message[]): Promise<void> {
  const [first, ...others] = messages;
  const original = Routes.webhookMessage(interaction.application_id, interaction.token, '@original');
  if (isPress(interaction)) {
    if (first?.seen !== 'replace') return followUp(rest, interaction, messages);
    await again(() => rest.patch(original, { body: shownAs(first), auth: false }));
    return followUp(rest, interaction, others);
  }
  if (first !== undefined && (first.seen === 'private') !== isDirect(interaction)) {
    await again(() => rest.patch(original, { body: shownAs(first), auth: false }));
    return followUp(rest, interaction, others);
  }
  // The visibility of a deferred answer is settled: one that all may see must be a new message.
  await again(() => rest.delete(original, { auth: false }));
  return followUp(rest, interaction, messages);
}

/** Not tried twice: a follow-up whose answer was lost would be shown twice. */
export async function followUp(rest: REST, interaction: Interaction, messages: readonly Message[]): Promise<void> {
  for (const message of messages) {
    await rest.post(Routes.webhook(interaction.application_id, interaction.token), {
      body: shownAs(message),
      auth: false,
    });
  }
}

async function callback(
  rest: REST,
  interaction: Interaction,
  type: InteractionResponseType,
  data?: object,
): Promise<void> {
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  try {
    await again(() => rest.post(route, { body: { type, ...(data ? { data } : {}) }, auth: false }));
  } catch (error) {
    // Only we hold the token: the first try was taken though its answer never came.
    if (!(error instanceof DiscordAPIError && error.code === alreadyAnswered)) throw error;
  }
}

/**
 * Once more after a broken connection or an error of Discord's own; for what may be repeated without harm.
 */
async function again<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof DiscordAPIError) throw error;
    return request();
  }
}

/** Messages in the order in which they are shown; one that replaces must be the first. */
function messagesOf(replies: readonly Reply[], interaction: Interaction): Message[] {
  const messages = replies.flatMap((reply) =>
    bodiesOf([reply]).map((body, index): Message => ({ body, seen: visibility(reply.as, index, interaction) })),
  );
  const replacing = messages.filter(({ seen }) => seen === 'replace');
  return [...replacing, ...messages.filter(({ seen }) => seen !== 'replace')];
}

/** The messages that replies become, whoever sees them. */
export function bodiesOf(replies: readonly Reply[]): MessageBody[] {
  return replies.map(withoutForm).flatMap(({ document }) =>
    split(document, measure).flatMap(pages).map((part) => render(part, document.language ?? 'en')),
  );
}

/** A form can only be the first answer: whoever was kept waiting is offered it anew. */
function withoutForm(reply: Reply): Reply {
  if (reply.form === undefined) return reply;
  const language = reply.document.language ?? 'en';
  const { document } = say(language, 'discord-form-late', {}, [[askAgain(reply.form.action, language)]]);
  return { ...reply, document: { language, ...document } };
}

function visibility(as: Reply['as'], index: number, interaction: Interaction): Visibility {
  // What decides on a place, and what goes on from an answer for one person, is for that person alone.
  if (as === 'message') return isConfiguring(interaction) || isAside(interaction) ? 'private' : 'visible';
  if (as === 'replace' && isPress(interaction)) {
    if (index === 0) return 'replace';
    return isAside(interaction) ? 'private' : 'visible';
  }
  // Between two people everything is private, and what is not ephemeral stays to be read again.
  return isDirect(interaction) && !(as === 'notice' && isPress(interaction)) ? 'visible' : 'private';
}

/** Whether a button or form belongs to a message that only its reader sees. */
function isAside({ message }: Interaction): boolean {
  return ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function isConfiguring(interaction: Interaction): boolean {
  return !isDirect(interaction) && configuring.has(interaction.data?.name ?? '');
}

function shownAs({ body, seen }: Message): MessageBody {
  return seen === 'private' ? { ...body, flags: body.flags | MessageFlags.Ephemeral } : body;
}

/** The value if it is there in time, else null; a failure is thrown as it is. */
async function within<T>(value: Promise<T>, ms: number): Promise<T | null> {
  const timer = Promise.withResolvers<null>();
  const handle = setTimeout(() => timer.resolve(null), ms);
  try {
    return await Promise.race([value, timer.promise]);
  } finally {
    clearTimeout(handle);
  }
}
