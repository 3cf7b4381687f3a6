/** Brings drafts that were sent to the staff from the command line to the staff's places, and to no others. */
import { split } from '../brief/split.ts';
import { testDocument } from '../brief/test-mark.ts';
import type { Log } from '../log.ts';
import { getBrief } from '../store/briefs.ts';
import { newId } from '../store/id.ts';
import { takeTest } from '../store/staff.ts';
import type { Store } from '../store/store.ts';
import { plainly, type Channel } from './channel.ts';
import type { Clock } from './pace.ts';

const lookMs = 2000;

export interface TestOptions {
  readonly store: Store;
  readonly channel: Pick<Channel, 'platform' | 'measure' | 'pace' | 'send'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Until `signal` is aborted. A test is tried once: whoever misses it sends it again. */
export async function showTestsUntil(signal: AbortSignal, options: TestOptions): Promise<void> {
  const { clock, log } = options;
  while (!signal.aborted) {
    try {
      if (await showOne(options)) continue;
    } catch (error) {
      log.error({ error: String(error) }, 'a test could not be shown to the staff');
    }
    await clock.sleep(lookMs, signal);
  }
}

/** @returns whether there was one */
async function showOne({ store, channel, clock, log }: TestOptions): Promise<boolean> {
  // Mostly there is none: a transaction would make each look a writer.
  const test = await takeTest(store.db, channel.platform);
  if (test === null) return false;
  const stored = await getBrief(store.db, test.brief, test.version);
  if (stored === undefined) return true;
  const key = newId();
  for (const part of split(testDocument(stored.brief, stored.brief.language), channel.measure)) {
    const result = await channel.send(test.to, part, `${key}${part.number}`, plainly);
    if (result.outcome !== 'sent') {
      log.warn({ platform: channel.platform, destination: test.to.destination, outcome: result.outcome }, 'a test did not reach the staff');
      break;
    }
    await clock.sleep(channel.pace.perDestinationMs);
  }
  return true;
}
