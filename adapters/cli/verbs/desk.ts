/** `approve`, `hold`, `reject`, `publish`, `stop`, `resume`, `retract`: the same moves as in the chats, by whoever `--as` names. */
import { z } from 'zod';
import * as flow from '../../../src/briefing.ts';
import type { Version } from '../../../src/desk/version.ts';
import type { OpenRoom } from '../../../src/room.ts';
import { regionById } from '../../../src/regions/regions.ts';
import { getBrief } from '../../../src/store/briefs.ts';
import { deliveriesOf } from '../../../src/store/deliveries.ts';
import { asJson, inRoom, misuse, optionsOf, type Call } from '../call.ts';
import { aheadOf, wordsOption } from '../given.ts';
import { isoTime, json, plain, time } from '../print.ts';
import { referenceOf } from '../reference.ts';
import { say } from '../say.ts';

const given = z.object({ reason: wordsOption, now: z.boolean().optional(), at: wordsOption });

export const approve = decision(flow.approve);
export const hold = decision(flow.hold);
export const reject = decision(flow.reject);
export const stop = decision(flow.stop);
export const resume = decision(flow.resume);

export async function retract(call: Call): Promise<0> {
  const { reason } = optionsOf(call, given);
  if (reason === undefined) throw misuse('cli-reason-needed');
  const words = await inRoom(call, async (room, by) =>
    decided(call, room, await flow.retract(room, referenceOf(call.args[0] ?? ''), { by, reason })));
  await call.io.out.write(words);
  return 0;
}

function decision(move: typeof flow.approve) {
  return async (call: Call): Promise<0> => {
    const { reason = null } = optionsOf(call, given);
    const words = await inRoom(call, async (room, by) =>
      decided(call, room, await move(room, referenceOf(call.args[0] ?? ''), { by, reason })));
    await call.io.out.write(words);
    return 0;
  };
}

export async function publish(call: Call): Promise<0> {
  const { reason = null, now, at } = optionsOf(call, given);
  if (now === true && at !== undefined) throw misuse('cli-now-and-at');
  const when = now === true ? 'now' as const : at === undefined ? 'slots' as const : aheadOf(at, Date.now());
  const words = await inRoom(call, async (room, by) =>
    decided(call, room, await flow.publish(room, referenceOf(call.args[0] ?? ''), { by, reason, when })));
  await call.io.out.write(words);
  return 0;
}

/** What has become of it, and what is to be done next. */
async function decided(call: Call, room: OpenRoom, version: Version): Promise<string> {
  const { brief, version: number, status } = version;
  const waits = status === 'draft' && version.firstApproval !== null;
  const releaseAt = status === 'approved' ? version.releaseAt : null;
  const stopped = status === 'published' && version.stoppedAt !== null;
  const recipients = status === 'published' || status === 'retracted' ? (await deliveriesOf(room.store.db, brief, number)).total : null;
  if (asJson(call)) {
    const later = isoTime(releaseAt);
    return json({ id: brief, version: number, status, stopped, waitsForSecond: waits, releaseAt: later, recipients });
  }
  const values = { brief: `${brief}:${number}` };
  if (releaseAt !== null) {
    const region = (await getBrief(room.store.db, brief, number))?.brief.region ?? '';
    return plain(say('cli-decided-later', { ...values, time: time(releaseAt, regionById(region)?.zone) }));
  }
  return plain([
    say(waits ? 'desk-decided-first-approval' : stopped ? 'desk-decided-stopped' : `desk-decided-${status}`, values),
    ...(recipients === null || stopped ? [] : [say(status === 'retracted' ? 'cli-copies' : 'cli-recipients', { ...values, count: recipients })]),
    ...(status === 'approved' ? [say('cli-decided-next', values)] : []),
  ].join('\n'));
}
