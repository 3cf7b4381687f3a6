/** `brief`: a draft from these articles; files are taken in first. `briefs`: what there is. */
import { z } from 'zod';
import { listSources, loadSources } from '../../../src/article/load.ts';
import { draftBrief, storedArticle, takeIn, type Room } from '../../../src/briefing.ts';
import { plainText } from '../../../src/brief/plain.ts';
import { renderBrief } from '../../../src/brief/render.ts';
import { dateInWords } from '../../../src/brief/wording.ts';
import { statusSchema } from '../../../src/contracts.ts';
import type { Actor } from '../../../src/desk/decide.ts';
import { StandpointError } from '../../../src/errors.ts';
import { text } from '../../../src/i18n/catalogue.ts';
import { findRegion, regionName } from '../../../src/regions/find.ts';
import { listBriefs, type StoredBrief } from '../../../src/store/briefs.ts';
import { asJson, inRoom, language, optionsOf, type Call } from '../call.ts';
import { sinceOf, wordsOption } from '../given.ts';
import { isoTime, json, plain, table, time } from '../print.ts';
import { whatOf } from './articles.ts';

const briefGiven = z.object({ region: wordsOption });

export async function brief(call: Call): Promise<0> {
  const { region } = optionsOf(call, briefGiven);
  // Before anything is taken in: a region that does not exist should leave nothing behind.
  if (region !== undefined) findRegion(region);
  const draft = await inRoom(call, async (room, by) => {
    const ids: string[] = [];
    for (const named of call.args) ids.push(...await articlesNamed(room, named, { call, region, by }));
    return draftBrief(room, ids, { region, by });
  });
  const { out } = call.io;
  if (asJson(call)) {
    await out.write(json(draft));
    return 0;
  }
  const reference = `${draft.id}:${draft.version}`;
  await out.write(`${plainText(renderBrief(draft, language), out.style)}\n\n`);
  if (draft.refused.length > 0) await out.write(plain(text(language, 'cli-brief-refused', { count: draft.refused.length, brief: reference })));
  await out.write(plain(text(language, 'cli-brief-next', { brief: reference })));
  return 0;
}

interface Naming { readonly call: Call; readonly region: string | undefined; readonly by: Actor }

/** A stored article's id, or a path whose files are taken in. */
async function articlesNamed(room: Room, named: string, { call, region, by }: Naming): Promise<string[]> {
  const unknown = await storedArticle(room, named).then(() => null, (error: unknown) => error);
  if (unknown === null) return [named];
  if (!(unknown instanceof StandpointError)) throw unknown;
  const ids: string[] = [];
  for (const path of await pathsOf(named, call.io.cwd, unknown)) {
    for (const source of await loadSources(path, call.io.cwd)) {
      ids.push((await takeIn(room, source, { region, by })).reference.id);
    }
  }
  return ids;
}

/** What looks like an id and is no file either was meant as an id. */
async function pathsOf(named: string, cwd: string, unknown: StandpointError): Promise<string[]> {
  return listSources(named, cwd).catch((error: unknown) => {
    throw /^[0-9a-z]{10}$/.test(named) ? unknown : error;
  });
}

const briefsGiven = z.object({ region: wordsOption, status: statusSchema.optional(), since: wordsOption });

export async function briefs(call: Call): Promise<0> {
  const { region, status, since } = optionsOf(call, briefsGiven);
  const filter = {
    region: region === undefined ? undefined : findRegion(region).id, since: sinceOf(since),
    statuses: status === undefined ? undefined : [status],
  };
  const found = await inRoom(call, async ({ store }) => listBriefs(store.db, filter));
  const { out } = call.io;
  if (asJson(call)) await out.write(json(found.map(row)));
  else if (found.length === 0) {
    const narrowed = [region, status, since].some((one) => one !== undefined);
    await out.write(plain(text(language, narrowed ? 'cli-briefs-none-such' : 'cli-briefs-none')));
  } else await out.write(listed(found, call));
  return 0;
}

function row({ brief: { id, version, status, region, date, language: of, engine, items, refused }, ...stored }: StoredBrief) {
  return {
    id, version, status, region, date, language: of, engine, sample: stored.sample,
    articles: items.map(({ article }) => article.id), lines: items.flatMap(({ lines }) => lines).length, refused: refused.length,
    created: isoTime(stored.createdAt), approved: isoTime(stored.approvedAt), released: isoTime(stored.releasedAt),
  };
}

function listed(found: readonly StoredBrief[], { io: { out } }: Call): string {
  return table(
    ['brief', 'status', 'region', 'date', 'made', 'what'].map((column) => text(language, `cli-column-${column}`)),
    found.map(({ brief: { id, version, status, region, date, items }, createdAt, sample }) => [
      `${id}:${version}`, text(language, `cli-status-${status}`), regionName(region, language), dateInWords(date, language),
      time(createdAt),
      [sample ? text(language, 'cli-sample') : '', items.map(({ article }) => whatOf(article)).join('; ')].filter(Boolean).join(' '),
    ]), out,
  );
}
