/**
 * The sources of a brief are read again before it is published. One that changed or vanished since the brief was
 * approved stops it: it is held, with the difference, until an editor has looked and approved again.
 */
import { takeIn, type Room } from '../briefing.ts';
import { changesBetween } from '../article/changes.ts';
import type { Source } from '../article/load.ts';
import type { Item } from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';
import { getArticle } from '../store/articles.ts';
import { getBrief } from '../store/briefs.ts';
import { saveSourceCheck, sourceCheck, type SourceCheck } from '../store/source-checks.ts';
import { decide, versionOf, type Actor, type BriefReference } from './decide.ts';
import { expectStatus, unapprove } from './version.ts';

/** A page that was read so short a time ago is not asked for again, ms. */
const fresh = 10 * 60_000;
/** Pages asked for at once. */
const atOnce = 4;

/** What was found out about a source since the brief was approved. */
export interface Finding { readonly article: string; readonly what: 'changed' | 'gone'; readonly lines: number }

/** @throws StandpointError `source-changed`; the brief is held then */
export async function recheckSources(room: Room, reference: BriefReference, by: Actor): Promise<void> {
  const version = await versionOf(room.store.db, reference);
  const { approvedAt } = expectStatus(version, 'approved');
  const stored = await getBrief(room.store.db, version.brief, version.version);
  const items = stored?.brief.items ?? [];
  await readAgain(room, items, by);
  const findings: Finding[] = [];
  for (const item of items) findings.push(...await findingsOn(room, item, approvedAt));
  if (findings.length === 0) return;
  const sources = findings.map(({ article, what, lines }) => ({ id: `source-finding-${what}`, values: { article, lines } }));
  const reason = sources.map(({ id, values }) => text('en', id, values)).join(' ');
  await decide(room.store, { brief: version.brief, version: version.version }, {
    action: 'hold', by, reason, now: room.now(), move: (now) => unapprove(expectStatus(now, 'approved')),
  });
  throw new StandpointError('source-changed', { brief: version.brief, sources });
}

/** Each page that has an address, and was not read just now. Without a way to the network nothing is asked for. */
async function readAgain(room: Room, items: readonly Item[], by: Actor): Promise<void> {
  const { reread } = room;
  if (reread === undefined) return;
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const { id, url } = item.article;
      const known = await sourceCheck(room.store.db, id);
      if (url === null || (known !== null && room.now() - known.checkedAt < fresh)) continue;
      const outcome = await readOne(room, () => reread(url), by);
      await room.store.transaction((trx) => saveSourceCheck(trx, id, outcome, room.now()));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** A changed page becomes a new version of its article, as when it comes in by any other way. */
async function readOne(room: Room, load: () => Promise<Source>, by: Actor): Promise<Pick<SourceCheck, 'outcome' | 'error'>> {
  try {
    const { outcome } = await takeIn(room, await load(), { by });
    return { outcome: outcome === 'known' ? 'same' : 'changed', error: null };
  } catch (error) {
    if (!(error instanceof StandpointError)) throw error;
    return { outcome: isGone(error) ? 'gone' : 'unreachable', error: error.code };
  }
}

/** The server says so, or shows something else in the article's place; a server that is down says nothing of it. */
function isGone({ code, values }: StandpointError): boolean {
  if (code === 'url-answered') return values['fault'] === 'gone' || values['fault'] === 'law';
  return ['page-error', 'page-not-article', 'page-media-only', 'url-content', 'url-empty', 'file-no-text'].includes(code);
}

async function findingsOn(room: Room, { article: { id, version }, lines }: Item, approvedAt: number): Promise<Finding[]> {
  const { db } = room.store;
  const check = await sourceCheck(db, id);
  if (check?.outcome === 'gone' && check.since > approvedAt) return [{ article: id, what: 'gone', lines: lines.length }];
  const [cited, newest] = [await getArticle(db, id, version), await getArticle(db, id)];
  if (cited === undefined || newest === undefined) return [];
  // What was there when it was approved, an editor has seen.
  if (newest.card.version === version || newest.addedAt <= approvedAt) return [];
  const { removed, added, header } = changesBetween(cited.article, newest.article);
  if (removed.length + added.length + header.length === 0) return [];
  const gone = new Set(removed);
  const textOf = new Map(cited.article.sentences.map((sentence) => [sentence.id, sentence.text.replaceAll(/\s+/g, ' ')]));
  const resting = lines.filter(({ evidence }) => evidence.some((passage) => gone.has(textOf.get(passage.split(':')[0] ?? '') ?? '')));
  return [{ article: id, what: 'changed', lines: resting.length }];
}
