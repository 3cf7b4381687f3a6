/** Puts a published version on its way: to every message that stands, and to each subscription at its time. */
import { withoutOpinion } from '../brief/audience.ts';
import type { Published } from '../desk/version.ts';
import { StandpointError } from '../errors.ts';
import { getBrief } from '../store/briefs.ts';
import { bringUpToDate } from '../store/changes.ts';
import { enqueue } from '../store/outbox.ts';
import type { Trx } from '../store/schema/database.ts';
import { placeOf } from '../store/subscriptions.ts';
import { audienceOf } from './audience.ts';
import { slots } from './schedule.ts';

/**
 * Takes only what is published, by type; the database's constraints say the same. Page by page: hundreds of thousands
 * may subscribe.
 * @param atOnce ahead of everything, now, but for quiet hours; else each at its next slot
 */
export async function fillOutbox(
  trx: Trx, version: Published, { atOnce, now }: { atOnce: boolean; now: number },
): Promise<void> {
  const stored = await getBrief(trx, version.brief, version.version);
  if (stored === undefined) throw new StandpointError('brief-unknown', { brief: version.brief });
  const { brief } = stored;
  // Whoever has an older version sees it change in place, ahead of everything; everybody else gets it in their time.
  await bringUpToDate(trx, { version, notice: brief.corrections.at(-1)?.material ?? false, now });
  const opinionAlone = brief.items.length > 0 && withoutOpinion(brief).items.length === 0;
  const slot = slots(now);
  for await (const page of audienceOf(trx, brief, now)) {
    const recipients = page
      .filter((subscription) => !(opinionAlone && subscription.withoutOpinion))
      .map((subscription) => ({
        to: placeOf(subscription), subscription: subscription.id, withoutOpinion: subscription.withoutOpinion,
        language: subscription.language, urgent: atOnce, dueAt: slot(atOnce ? { ...subscription, time: null } : subscription),
      }));
    await enqueue(trx, { version, recipients, now });
  }
}
