/** Editors are shown the desk's commands, each in their own chat with the bot, for as long as they are editors. */
import type { Clock } from '../delivery/pace.ts';
import type { Log } from '../log.ts';
import { addDeskOffer, listDeskOffers, removeDeskOffer } from '../store/desk-offers.ts';
import { listPeople, type Person } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import type { Adapter, Command } from './request.ts';

/** Of use in a private chat; the desk's others are for places of the staff. */
const ofRole: Readonly<Record<Person['role'], readonly string[]>> = {
  editor: ['desk', 'article'], admin: ['desk', 'article', 'invite'],
};

/** A role that was taken away is gone from the list so soon, ms. */
const lookMs = 5000;
/** Whoever has not started the bot has no chat with it yet, ms. */
const againMs = 300_000;

export interface DeskOffering {
  readonly store: Store;
  readonly adapter: Adapter;
  readonly commands: readonly Command[];
  readonly clock: Clock;
  readonly log: Log;
}

/** The desk's first, then everybody's. */
export function commandsFor(role: Person['role'], commands: readonly Command[]): Command[] {
  return [...commands.filter(({ name }) => ofRole[role].includes(name)), ...commands.filter(({ editors }) => !editors)];
}

/** Until `signal` is aborted. After a start everybody is offered theirs anew: the lists may have changed with the program. */
export async function offerDeskUntil(signal: AbortSignal, { store, adapter, commands, clock, log }: DeskOffering): Promise<void> {
  const { platform } = adapter.channel;
  const offered = new Map<string, Person['role']>();
  const waits = new Map<string, number>();
  const offer = async (person: string, list: readonly Command[] | null): Promise<boolean> => {
    if ((waits.get(person) ?? 0) > clock.now()) return false;
    const done = await adapter.offer?.(person, list) === true;
    waits.set(person, done ? 0 : clock.now() + againMs);
    return done;
  };
  const look = async (): Promise<void> => {
    const editors = new Map((await listPeople(store.db)).flatMap(({ role, identities }) =>
      identities.filter((one) => one.platform === platform).map(({ id }) => [id, role] as const)));
    for (const [id, role] of editors) {
      if (signal.aborted || offered.get(id) === role) continue;
      // Kept first: what a crash leaves behind is still taken away.
      await addDeskOffer(store.db, platform, id, clock.now());
      if (await offer(id, commandsFor(role, commands))) offered.set(id, role);
    }
    for (const id of await listDeskOffers(store.db, platform)) {
      if (signal.aborted || editors.has(id) || !(await offer(id, null))) continue;
      offered.delete(id);
      await removeDeskOffer(store.db, platform, id);
    }
  };
  while (!signal.aborted) {
    if (adapter.state() === 'up') await look().catch((error: unknown) => log.error({ error: String(error) }, 'the desk\'s commands were not offered'));
    await clock.sleep(lookMs, signal);
  }
}
