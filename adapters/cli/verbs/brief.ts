/** `brief`: a draft from these articles; files are taken in first. */
import { z } from 'zod';
import { listSources } from '../../../src/article/load.ts';
import { draftBrief, storedArticle, takeIn, type Room } from '../../../src/briefing.ts';
import { languageSchema } from '../../../src/contracts.ts';
import type { Actor } from '../../../src/desk/decide.ts';
import { StandpointError } from '../../../src/errors.ts';
import { findRegion } from '../../../src/regions/find.ts';
import { inRoom, optionsOf, type Call } from '../call.ts';
import { answerDraft } from '../draft.ts';
import { wordsOption } from '../given.ts';
import { sourcesOf } from '../sources.ts';

const given = z.object({ region: wordsOption, language: languageSchema.optional() });

export async function brief(call: Call): Promise<0> {
  const { region, language } = optionsOf(call, given);
  // Before anything is taken in: a region that does not exist should leave nothing behind.
  if (region !== undefined) findRegion(region);
  const draft = await inRoom(call, async (room, by) => {
    const ids: string[] = [];
    for (const named of call.args) ids.push(...await articlesNamed(room, named, { call, region, by }));
    return draftBrief(room, ids, { region, by, ...(language === undefined ? {} : { language }) });
  });
  await answerDraft(call, draft);
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
    for (const source of await sourcesOf(path, call.io)) {
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
