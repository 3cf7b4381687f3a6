/** `correct`: begins a correction of what readers have. `corrections`: the public log of all of them. */
import { z } from 'zod';
import { beginCorrection } from '../../../src/briefing.ts';
import { dateInWords } from '../../../src/brief/wording.ts';
import { correctionKindSchema } from '../../../src/contracts.ts';
import { findRegion, regionName } from '../../../src/regions/find.ts';
import { listCorrections } from '../../../src/store/corrections.ts';
import { answer, inRoom, misuse, optionsOf, type Call } from '../call.ts';
import { sinceOf, wordsOption } from '../given.ts';
import { isoTime, plain, time } from '../print.ts';
import { referenceOf } from '../reference.ts';
import { language, say } from '../say.ts';

const given = z.object({
  kind: correctionKindSchema.exclude(['withdrawal']).default('correction'), what: wordsOption, reason: wordsOption,
  material: z.boolean().default(false),
});

export async function correct(call: Call): Promise<0> {
  const { kind, what, reason, material } = optionsOf(call, given);
  if (what === undefined || reason === undefined) throw misuse('cli-correct-needs');
  const { brief, version } = await inRoom(call, async (room, by) =>
    beginCorrection(room, referenceOf(call.args[0] ?? ''), { by, kind, what, why: reason, material }));
  await answer(call, { id: brief, version, status: 'draft', kind, what, why: reason, material }, () =>
    plain(say('cli-correct-begun', { brief: `${brief}:${version}` })));
  return 0;
}

const filter = z.object({ region: wordsOption, since: wordsOption, limit: z.coerce.number().int().positive().default(50) });

export async function corrections(call: Call): Promise<0> {
  const { region, since, limit } = optionsOf(call, filter);
  const found = await inRoom(call, async ({ store }) => listCorrections(store.db, {
    region: region === undefined ? undefined : findRegion(region).id, since: sinceOf(since) ?? 0, limit,
  }));
  await answer(call, found.map(({ at, ...one }) => ({ ...one, at: isoTime(at) })), () => (found.length === 0
    ? plain(say('corrections-none'))
    : plain(...found.map(({ at, kind, what, why, region: of, date }) => say('correction-logged', {
      time: time(at, 'UTC'), kind: say(`correction-kind-${kind}`), region: regionName(of, language()), date: dateInWords(date, language()),
      what: what ?? 'none', why,
    })))));
  return 0;
}
