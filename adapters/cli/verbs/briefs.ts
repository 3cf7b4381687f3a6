/** `briefs`: what there is, each version on a row of its own, the newest first. */
import { z } from 'zod';
import { dateInWords } from '../../../src/brief/wording.ts';
import { statusSchema } from '../../../src/contracts.ts';
import { findRegion, regionName } from '../../../src/regions/find.ts';
import { listBriefs, type StoredBrief } from '../../../src/store/briefs.ts';
import { outdatedBriefs } from '../../../src/store/sources.ts';
import { answer, inRoom, optionsOf, type Call } from '../call.ts';
import { sinceOf, wordsOption } from '../given.ts';
import { aboutOf } from '../header-in-words.ts';
import type { Printer } from '../io.ts';
import { isoTime, plain, table, time } from '../print.ts';
import { columns, language, say } from '../say.ts';

const given = z.object({ region: wordsOption, status: statusSchema.optional(), since: wordsOption });

export async function briefs(call: Call): Promise<0> {
  const { region, status, since } = optionsOf(call, given);
  const filter = {
    region: region === undefined ? undefined : findRegion(region).id, since: sinceOf(since),
    statuses: status === undefined ? undefined : [status],
  };
  const { found, outdated } = await inRoom(call, async ({ store: { db } }) =>
    ({ found: await listBriefs(db, filter), outdated: await outdatedBriefs(db) }));
  const narrowed = [region, status, since].some((one) => one !== undefined);
  await answer(call, found.map((one) => asOutput(one, outdated)), () => {
    if (found.length === 0) return plain(say(narrowed ? 'cli-briefs-none-such' : 'cli-briefs-none'));
    return listed(found, outdated, call.io.out);
  });
  return 0;
}

/** Without its lines: those are had from `show`. */
function asOutput({ brief, sample, createdAt, approvedAt, releasedAt }: StoredBrief, outdated: ReadonlySet<string>) {
  const { id, version, status, region, date, language: of, engine, items, refused } = brief;
  return {
    id, version, status, region, date, language: of, engine, sample,
    articles: items.map(({ article }) => article.id),
    lines: items.flatMap(({ lines }) => lines).length, refused: refused.length, sourceChanged: outdated.has(`${id}:${version}`),
    created: isoTime(createdAt), approved: isoTime(approvedAt), released: isoTime(releasedAt),
  };
}

function listed(found: readonly StoredBrief[], outdated: ReadonlySet<string>, out: Printer): string {
  return table(columns('brief', 'status', 'region', 'date', 'made', 'what'), found.map((stored) => {
    const { id, version, status, region, date } = stored.brief;
    const titles = aboutOf(stored.brief);
    const what = outdated.has(`${id}:${version}`) ? say('desk-row-outdated', { row: titles }) : titles;
    return [
      `${id}:${version}`, say(`status-${status}`), regionName(region, language()),
      dateInWords(date, language()), time(stored.createdAt),
      stored.sample ? `${say('cli-sample')} ${what}` : what,
    ];
  }), out);
}
