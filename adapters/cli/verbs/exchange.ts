/** `subscriptions export|import`: JSON Lines, as other installations and scripts speak them. */
import { needAdmin } from '../../../src/desk/people.ts';
import { StandpointError } from '../../../src/errors.ts';
import { listSubscriptions } from '../../../src/store/subscriptions.ts';
import { answer, inRoom, misuse, type Call } from '../call.ts';
import { explained } from '../fault.ts';
import { linesOf } from '../lines.ts';
import { jsonLine, plain } from '../print.ts';
import { checkLine, keep, lineOf } from '../subscribing.ts';
import { language, say } from '../say.ts';

export async function exportLines(call: Call): Promise<0> {
  const found = await inRoom(call, async ({ store }) => listSubscriptions(store.db));
  for (const subscription of found) await call.io.out.write(jsonLine(lineOf(subscription)));
  return 0;
}

/** Each line by itself: a bad one is reported with its number, and the rest goes on. */
export async function importLines(call: Call): Promise<0 | 1> {
  const { err, env } = call.io;
  const failed: { line: number; error: string }[] = [];
  let imported = 0;
  await inRoom(call, async (room, by) => {
    needAdmin(by);
    for await (const { number, words: row } of linesOf(call.args[0] ?? '-', call.io)) {
      try {
        await keep(room, checkLine(parsed(row)), by);
        imported += 1;
      } catch (error) {
        const words = await explained(aboutThisLine(error, number), env);
        failed.push({ line: number, error: words });
        await err.write(plain(words));
      }
    }
  });
  const counts = { imported, failed: failed.length };
  await answer(call, { imported, failed }, () => plain(say('cli-imported', counts)));
  return failed.length > 0 ? 1 : 0;
}

/** What is wrong with a line, with its number. @throws what would be wrong with the next one too */
function aboutThisLine(error: unknown, line: number): StandpointError {
  if (!(error instanceof StandpointError) || error.code.startsWith('store-')) throw error;
  const { happened, why } = error.inWords(language());
  return new StandpointError('line-invalid', { line, problem: error.code === 'usage' ? happened : `${happened} ${why}` }, { cause: error });
}

function parsed(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch (cause) {
    throw misuse('cli-line-no-json', {}, { cause });
  }
}
