/** `nothing`: there is nothing to send today, and why; readers are told where the region is set so. */
import { z } from 'zod';
import { nothingSchema } from '../../../src/contracts.ts';
import { decideNothing } from '../../../src/desk/nothing.ts';
import { answer, inRoom, misuse, optionsOf, type Call } from '../call.ts';
import { plain } from '../print.ts';
import { say } from '../say.ts';

const given = z.object({ because: nothingSchema.optional() });

export async function nothing(call: Call): Promise<0> {
  const { because } = optionsOf(call, given);
  const [region = ''] = call.args;
  if (because === undefined) throw misuse('cli-option-choices', { name: 'because', value: '', choices: nothingSchema.options.join(', ') });
  const { date, notice } = await inRoom(call, (room, by) => decideNothing(room, { region, reason: because, by }));
  const told = notice === null ? 'no' : notice.status;
  await answer(call, { region, date, reason: because, notice: notice === null ? null : { brief: notice.brief, version: notice.version, status: notice.status } },
    () => plain(say('cli-nothing-decided', { date, reason: say(`nothing-${because}`), told })));
  return 0;
}
