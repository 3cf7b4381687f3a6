/** `take`, `handover`, `embargo`: who has a brief in hand, and until when readers must not have it. */
import { z } from 'zod';
import * as hand from '../../../src/desk/hand.ts';
import type { BriefDesk } from '../../../src/store/brief-desk.ts';
import { answer, inRoom, misuse, optionsOf, personOf, type Call } from '../call.ts';
import { momentOf, wordsOption } from '../given.ts';
import { isoTime, plain, time } from '../print.ts';
import { referenceOf } from '../reference.ts';
import { say } from '../say.ts';

const briefOf = (call: Call) => referenceOf(call.args[0] ?? '').brief;

export async function take(call: Call): Promise<0> {
  const brief = briefOf(call);
  const { now, name } = await inRoom(call, async (room, by) => ({ now: await hand.take(room, brief, by), name: by.name }));
  return told(call, brief, now, say('cli-taken', { brief, name }));
}

const handing = z.object({ to: wordsOption, reason: wordsOption });

export async function handOver(call: Call): Promise<0> {
  const { to, reason } = optionsOf(call, handing);
  if (reason === undefined) throw misuse('cli-note-missing');
  const brief = briefOf(call);
  const { now, name } = await inRoom(call, async (room, by) => {
    const person = to === undefined ? null : await personOf(room, to);
    return { now: await hand.handOver(room, brief, { to: person?.id ?? null, note: reason, by }), name: person?.name ?? 'none' };
  });
  return told(call, brief, now, say('cli-handed-over', { brief, name }));
}

const embargoing = z.object({ until: wordsOption, lift: z.boolean().default(false), reason: wordsOption });

export async function embargo(call: Call): Promise<0> {
  const { until, lift, reason = null } = optionsOf(call, embargoing);
  if ((until === undefined) !== lift) throw misuse('cli-until-or-lift');
  const brief = briefOf(call);
  const at = until === undefined ? null : momentOf(until);
  const now = await inRoom(call, (room, by) => hand.embargo(room, brief, { until: at, by, reason }));
  return told(call, brief, now, say('desk-embargo-set', { brief, time: at === null ? 'none' : time(at) }));
}

async function told(call: Call, brief: string, { embargoUntil, ...desk }: BriefDesk, words: string): Promise<0> {
  await answer(call, { brief, ...desk, embargoUntil: isoTime(embargoUntil) }, () => plain(words));
  return 0;
}
