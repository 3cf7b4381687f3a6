/** `test`: show a draft in the places of the staff, as readers would get it; the running bots bring it there. */
import { sendTest } from '../../../src/desk/staff.ts';
import { answer, inRoom, type Call } from '../call.ts';
import { plain } from '../print.ts';
import { referenceOf } from '../reference.ts';
import { say } from '../say.ts';

export async function test(call: Call): Promise<0> {
  const reference = referenceOf(call.args[0] ?? '');
  const sent = await inRoom(call, (room, by) => sendTest(room, reference, by));
  await answer(call, sent, () => plain(say('cli-test-sent', { brief: `${sent.brief}:${sent.version}`, count: sent.places.length })));
  return 0;
}
