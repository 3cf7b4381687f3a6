/** A newsroom for tests: a real store, the real reader, labeller, composer and gate, a clock that tests move. */
import { pino } from 'pino';
import type { Room } from '../../src/briefing.ts';
import { draftBrief, takeIn } from '../../src/briefing.ts';
import { extractive } from '../../src/brief/compose.ts';
import type { Brief } from '../../src/contracts.ts';
import { changeSubscription } from '../../src/delivery/change.ts';
import type { Destination } from '../../src/delivery/channel.ts';
import { operator, type Actor } from '../../src/desk/decide.ts';
import { addPerson } from '../../src/desk/people.ts';
import { findRegion } from '../../src/regions/find.ts';
import type { Store } from '../../src/store/store.ts';

export interface Newsroom extends Room {
  /** Epoch ms; tests move it. */
  readonly clock: { now: number };
}

export function newsroom(store: Store, now = Date.parse('2026-11-23T06:00:00Z')): Newsroom {
  const clock = { now };
  return { store, composer: extractive, log: pino({ level: 'silent' }), now: () => clock.now, clock };
}

/** An op-ed of the tests' own, about the South Caucasus; `turn` makes it another article. */
export function opEd(turn = 'first'): string {
  return `Editor's note: Nigar Velizade is a columnist who writes on security in the South Caucasus. The views expressed \
in this article are her own and do not necessarily reflect the position of Caspian Ledger.

The ${turn} round of talks between Azerbaijan and Georgia on the Kura rail bridge ended in Tbilisi on 12 October 2026. \
Delegations from both countries signed a protocol on customs checks on the same day.

The bridge matters far more than its length suggests. It is the clearest sign yet that Baku and Tbilisi have learned \
to treat transit as a shared defence rather than a prize.

According to experts, the protocol will halve the time that freight spends at the border. Georgia's transport ministry \
said that inspections would begin in March. Iran has watched the talks with unease, and Iran must understand that \
trade across the Kura is no threat to anybody.

Critics call the bridge a vanity project. They are wrong: a corridor that both sides guard is worth more than a wall.

If the parties keep to the protocol, the South Caucasus is likely to see more freight in the coming years than in the \
past decade.
`;
}

/** Takes an op-ed in and drafts a brief of it. */
export async function drafted(room: Room, turn = 'first', sample = false): Promise<Brief> {
  const bytes = new TextEncoder().encode(opEd(turn));
  const { reference } = await takeIn(room, { bytes, name: `${turn}.txt`, url: null }, { by: operator, sample });
  return draftBrief(room, [reference.id], { by: operator });
}

export interface Account { readonly platform: 'telegram' | 'discord'; readonly id: string }

/** An editor, as the desk knows them. */
export async function editor(room: Room, name: string, account: Account, role: Actor['role'] = 'editor'): Promise<Actor> {
  const id = await addPerson(room, { name, role, identities: [account] }, operator);
  return { id, name, role, from: account.platform };
}

/** These places get the briefs of the South Caucasus, each at once. @param owner who set them up; each its own reader by default */
export async function subscribe({ store, now }: Pick<Room, 'store' | 'now'>, places: readonly Destination[], owner?: string): Promise<void> {
  const { id, zone } = findRegion('south-caucasus');
  await store.transaction(async (trx) => {
    for (const { platform, destination, thread } of places) {
      const to = { platform, destination, thread };
      await changeSubscription(trx, { to, person: owner ?? destination, now: now() }, () => ({
        ...to, regions: [id], language: 'en', time: null, zone, days: [1, 2, 3, 4, 5, 6, 7],
      }));
    }
  });
}
