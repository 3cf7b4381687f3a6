/** `deliveries`: what became of a brief on its way to readers. */
import { messageIds, text } from '../../../src/i18n/catalogue.ts';
import type { OpenRoom } from '../../../src/room.ts';
import { listBriefs } from '../../../src/store/briefs.ts';
import { deliveriesOf } from '../../../src/store/deliveries.ts';
import { asJson, inRoom, language, type Call } from '../call.ts';
import { json, plain, table, time } from '../print.ts';
import { referenceOf, storedBrief } from '../reference.ts';

export async function deliveries(call: Call): Promise<0> {
  const { output, status } = await inRoom(call, async (room) => {
    const { brief, version } = await released(room, call.args[0] ?? '');
    const { brief: { status } } = await storedBrief(room, { brief, version });
    return { output: await deliveriesOf(room.store.db, brief, version), status };
  });
  const { out } = call.io;
  const ids = new Set(messageIds(language));
  // Channels give reasons as messages of the catalogue.
  const failed = output.failed.map((one) => ({ ...one, reason: ids.has(one.reason) ? text(language, one.reason) : one.reason }));
  if (asJson(call)) {
    await out.write(json({ ...output, failed }));
    return 0;
  }
  const { brief, version, total, sent, pending } = output;
  const reference = `${brief}:${version}`;
  if (total === 0) {
    const id = status === 'published' ? 'cli-deliveries-nobody' : 'cli-deliveries-not-published';
    await out.write(plain(text(language, id, { brief: reference, status: text(language, `cli-status-${status}`) })));
    return 0;
  }
  await out.write(plain(text(language, 'cli-deliveries', { brief: reference, total, sent, pending, failed: failed.length })));
  if (failed.length > 0) {
    await out.write(`\n${table(
      ['destination', 'next', 'reason'].map((column) => text(language, `cli-column-${column}`)),
      failed.map(({ destination, reason, next }) =>
        [destination, next === null ? text(language, 'cli-deliveries-by-hand') : time(Date.parse(next)), reason]),
      out,
    )}`);
  }
  return 0;
}

/** The version that went out last, when none is named: a newer draft has no deliveries. */
async function released(room: OpenRoom, named: string): Promise<{ brief: string; version: number }> {
  const reference = referenceOf(named);
  const { brief: last } = await storedBrief(room, reference);
  if (reference.version !== undefined) return { brief: last.id, version: last.version };
  const out = (await listBriefs(room.store.db, { statuses: ['published', 'corrected', 'retracted'] }))
    .filter(({ brief }) => brief.id === last.id).map(({ brief }) => brief.version);
  return { brief: last.id, version: out.length === 0 ? last.version : Math.max(...out) };
}
