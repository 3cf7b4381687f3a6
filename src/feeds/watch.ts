/** Polls the feeds that are due, for as long as a process serves. Any number of processes may: each feed is claimed. */
import type { Clock } from '../delivery/pace.ts';
import type { Actor } from '../desk/decide.ts';
import type { OpenRoom } from '../room.ts';
import { claimDue, type Claim } from '../store/feeds.ts';

/** The clock, taking in what a feed brings. */
const poller: Actor = { id: 'feeds', name: 'feeds', role: 'editor', from: 'cli' };

/** A slow site holds up one of these, not all feeds. */
const atOnce = 3;
/** How often it is looked for feeds that are due, ms. */
const idleMs = 5000;

/** Resolves after `signal` is aborted; what is being fetched then is given up, and fetched again by the next. */
export async function watchFeeds(room: OpenRoom, clock: Clock, signal: AbortSignal): Promise<void> {
  let poll: ReturnType<typeof loadPoll> | undefined;
  const worker = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        const claim = await claimDue(room.store.db, room.now());
        // Most who serve have no feeds: what polling takes is loaded for the first one.
        if (claim !== null) await (await (poll ??= loadPoll(room, clock, signal)))(claim);
        else await clock.sleep(idleMs, signal);
      } catch (error) {
        room.log.error({ error: String(error) }, 'polling of feeds was interrupted and will be taken up again');
        await clock.sleep(idleMs, signal);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function loadPoll(room: OpenRoom, clock: Clock, signal: AbortSignal): Promise<(claim: Claim) => Promise<unknown>> {
  const [{ fetchSettings }, { createCourtesy }, { pollFeed }] = await Promise.all([
    import('../article/fetch.ts'), import('./courtesy.ts'), import('./poll.ts'),
  ]);
  const fetching = fetchSettings(room.config);
  const courtesy = createCourtesy(fetching, clock, signal);
  return (claim) => pollFeed(room, claim, { fetching, courtesy, by: poller, signal });
}
