/**
 * A place can't be reached any more: it rests, and whoever set it up is told, once. The same whether the platform told of
 * it by itself or refused a delivery.
 */
import type { Language } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { raise } from '../store/alerts.ts';
import { lock } from '../store/dialect.ts';
import { chosenLanguage } from '../store/readers.ts';
import type { Trx } from '../store/schema/database.ts';
import { dropMention, getSubscription, ownerOf, pauseSubscription, type Subscription } from '../store/subscriptions.ts';

export interface Loss {
  /** A message of the catalogue. */
  readonly reason: string;
  /** The place as people call it, where that is known. */
  readonly name?: string;
  /** Whoever brought it about, by their id on the platform, where that is known. */
  readonly by?: string;
  readonly now: number;
}

/** What is gone for good: another place has to be chosen. Everything else is noticed when it is mended. */
const gone: ReadonlySet<string> = new Set(['delivery-topic-gone', 'delivery-not-found', 'delivery-rejected']);

/** Of what rests for such a reason already nobody is told again. */
export async function outOfReach(trx: Trx, subscription: string, { reason, name, by, now }: Loss): Promise<void> {
  const found = await getSubscription(trx, subscription);
  if (found === undefined) return;
  await lock(trx, `subscription ${found.platform} ${found.destination}`);
  const known = await getSubscription(trx, subscription);
  // Its reader's own pause ends by itself; being out of reach does not.
  if (known === undefined || known.endedAt !== null || (known.pausedAt !== null && known.pausedUntil === null)) return;
  await pauseSubscription(trx, subscription, { reason, until: null, now });
  await tellOwner(trx, known, { name, by, now }, 'unreachable', (language, place) => text(language, 'alert-unreachable', {
    place, reason: text(language, reason).replace(/\.$/u, ''), mended: gone.has(reason) ? 'elsewhere' : 'there',
  }));
}

/** A role that was called there is gone: briefs come without it, and whoever set the place up is told. */
export async function roleGone(trx: Trx, subscription: Subscription, { name, by, now }: Omit<Loss, 'reason'>): Promise<void> {
  const { platform, destination, thread, mention } = subscription;
  await lock(trx, `subscription ${platform} ${destination}`);
  if (mention === null || !(await dropMention(trx, { platform, destination, thread }, mention))) return;
  await tellOwner(trx, subscription, { name, by, now }, 'role', (language, place) => text(language, 'alert-role-gone', { place }));
}

async function tellOwner(
  trx: Trx, { id, platform, destination, thread }: Subscription, { name, by, now }: { [K in 'name' | 'by']: string | undefined } & { now: number },
  subject: string, words: (language: Language, place: string) => string,
): Promise<void> {
  const owner = await ownerOf(trx, id);
  // The chat with its owner is itself what can't be reached; a script has nobody to tell; who did it knows.
  if (owner === null || !/^\d+$/.test(owner) || owner === destination || owner === by) return;
  const place = name ?? [destination, ...(thread === null ? [] : [thread])].join('/');
  const language = await chosenLanguage(trx, { platform, id: owner }) ?? 'en';
  await raise(trx, [{ platform, person: owner, subject: `${subject} ${id} ${now}`, words: words(language, place), about: destination }], now);
}
