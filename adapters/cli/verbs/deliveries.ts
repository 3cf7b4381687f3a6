/** `deliveries`: what became of a brief on its way to readers. */
import type { DeliveriesOutput, Status } from '../../../src/contracts.ts';
import { messageIds } from '../../../src/i18n/catalogue.ts';
import type { OpenRoom } from '../../../src/room.ts';
import { listBriefs } from '../../../src/store/briefs.ts';
import { deliveriesOf } from '../../../src/store/deliveries.ts';
import { answer, inRoom, type Call } from '../call.ts';
import type { Printer } from '../io.ts';
import { plain, table, time } from '../print.ts';
import { referenceOf, storedBrief } from '../reference.ts';
import { columns, say } from '../say.ts';

export async function deliveries(call: Call): Promise<0> {
  const { output, status } = await inRoom(call, async (room) => {
    const { brief, version } = await released(room, call.args[0] ?? '');
    const { brief: { status } } = await storedBrief(room, { brief, version });
    return { output: await deliveriesOf(room.store.db, brief, version), status };
  });
  const failed = output.failed.map((one) => ({ ...one, reason: reasonInWords(one.reason) }));
  const value = { ...output, failed };
  await answer(call, value, () =>
    (output.total === 0 ? nothing(output, status) : inWords(value, call.io.out)));
  return 0;
}

const ids = new Set(messageIds('en'));

/** Channels give reasons as messages of the catalogue. */
function reasonInWords(reason: string): string {
  return ids.has(reason) ? say(reason) : reason;
}

function nothing({ brief, version }: DeliveriesOutput, status: Status): string {
  const id = status === 'published' ? 'cli-deliveries-nobody' : 'cli-deliveries-not-published';
  return plain(say(id, { brief: `${brief}:${version}`, status: say(`status-${status}`) }));
}

function inWords({ brief, version, total, sent, pending, failed }: DeliveriesOutput, out: Printer): string {
  const counts = { brief: `${brief}:${version}`, total, sent, pending, failed: failed.length };
  const rows = failed.map(({ destination, reason, next }) =>
    [destination, next === null ? say('cli-deliveries-by-hand') : time(Date.parse(next)), reason]);
  const list = rows.length === 0 ? '' : `\n${table(columns('destination', 'next', 'reason'), rows, out)}`;
  return `${plain(say('cli-deliveries', counts))}${list}`;
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
