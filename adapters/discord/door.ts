/** The front door: each interaction once, answered in time, whatever happens behind. */
import { REST } from 'discord.js';
import type { Reply, Request, Respond } from '../../src/chat/request.ts';
import { StandpointError } from '../../src/errors.ts';
import { text } from '../../src/i18n/catalogue.ts';
import type { Log } from '../../src/log.ts';
import { answer, complete } from './answer.ts';
import { completions, type RegionChoice } from './complete.ts';
import { typedIn } from './input.ts';
import { interactionSchema, requestOf, titleOf, type Interaction, type Load } from './interaction.ts';
import { publicFault } from './fault.ts';
import { createLateAnswers } from './late.ts';
import type { Places } from './places.ts';
import type { Report } from './presence.ts';

/** More than come in while a connection is being resumed. */
const remembered = 1000;

export interface Door {
  /** Takes one INTERACTION_CREATE as it came. */
  receive(payload: unknown): void;
  /** Something became of a place. */
  notice: Report;
  /** Takes nothing more; settles when everything that came in is answered. */
  close(): Promise<void>;
}

export function openDoor({
  rest,
  places,
  respond,
  regions,
  log,
  deferAfterMs,
  load,
}: {
  rest: REST;
  places: Places;
  respond: Respond;
  regions: readonly RegionChoice[];
  log: Log;
  deferAfterMs: number;
  load: Load;
}): Door {
  const seen = new Set<string>();
  const underway = new Set<Promise<void>>();
  const late = createLateAnswers(rest, log);
  let open = true;

  const serve = async (interaction: Interaction): Promise<void> => {
    const typed = typedIn(interaction);
    if (typed !== null) return complete(rest, interaction, completions(typed, regions, Date.now()));
    const request = requestOf(interaction, load, places);
    if (request === null) return log.debug({ type: interaction.type }, 'an interaction that nobody offered');
    const replies = replied(request);
    const shown = await answer(rest, interaction, replies, deferAfterMs).catch(async (error: unknown) => {
      notShown(error);
      // What was asked is done in any case, also when its answer can't be shown any more.
      await late.bring(interaction, await replies, error);
      return false;
    });
    return shown ? late.handOver(interaction) : undefined;
  };

  const replied = async (request: Request): Promise<readonly Reply[]> => {
    try {
      return await respond(request);
    } catch (error) {
      log.error(publicFault(error), 'a request failed');
      const words =
        error instanceof StandpointError
          ? error.explainInChat(request.language)
          : text(request.language, 'discord-failed');
      return [
        {
          as: 'private',
          document: { sections: [{ header: [], blocks: [{ type: 'text', text: words }] }], buttons: [] },
        },
      ];
    }
  };

  const notShown = (error: unknown) => log.warn(publicFault(error), 'an answer could not be shown');
  const underTrack = (task: Promise<void>): void => {
    const work = task
      .catch(notShown)
      .finally(() => underway.delete(work));
    underway.add(work);
  };

  return {
    receive(payload) {
      const parsed = interactionSchema.safeParse(payload);
      if (!parsed.success)
        return log.warn({ issues: parsed.error.issues.length }, 'an interaction of unknown shape');
      // A resumed connection may bring an event again.
      if (!open || seen.has(parsed.data.id)) return undefined;
      remember(seen, parsed.data.id);
      return underTrack(serve(parsed.data));
    },
    notice(...noticed) {
      if (open) underTrack(respond(presenceOf(places, ...noticed)).then(() => undefined));
    },
    async close() {
      open = false;
      await Promise.all(underway);
    },
  };
}

/** Nobody in particular did it: Discord tells what became of a place, not who changed it. */
function presenceOf(places: Places, ...[destination, thread, change, name]: Parameters<Report>): Request {
  return {
    person: { platform: 'discord', id: 'discord', name: 'Discord' },
    language: 'en',
    place: { platform: 'discord', kind: 'group', destination, thread },
    mayConfigure: () => Promise.resolve(false),
    titleOf: (of) => Promise.resolve(name === undefined ? titleOf(of, places) : `#${name}`),
    input: { type: 'presence', change },
  };
}

function remember(seen: Set<string>, id: string): void {
  seen.add(id);
  for (const oldest of seen) {
    if (seen.size <= remembered) break;
    seen.delete(oldest);
  }
}
