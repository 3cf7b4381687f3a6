/** An editor corrects an article's header: kept as a new version with who and when, and never lost to a new reading. */
import type { Room } from '../briefing.ts';
import { labelVersion } from '../briefing.ts';
import { isLowered } from '../article/kind-lowered.ts';
import type { Overrides } from '../article/read.ts';
import type { Header, Kind } from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';
import { getArticle, insertArticle } from '../store/articles.ts';
import { recordDecision } from '../store/decisions.ts';
import type { Db } from '../store/schema/database.ts';
import type { Actor } from './decide.ts';

/** What can be put right; an address is what the article is known by, and stays. */
export type Corrections = Omit<Overrides, 'url'>;

/**
 * The header with an editor's corrections. Pure.
 * @param declared the kind that the publisher last declared, null when it never did
 * @throws StandpointError `kind-lowered`
 */
export function corrected(header: Header, corrections: Corrections, declared: Kind | null): Header {
  const { kind, ...fields } = corrections;
  const names = [...Object.keys(fields), ...(kind === undefined ? [] : ['kind'])];
  if (kind !== undefined && declared !== null && isLowered(declared, kind)) {
    throw new StandpointError('kind-lowered', { declared, kind });
  }
  return {
    ...header, ...fields,
    ...(kind === undefined ? {} : { kind, kindDeclared: true, kindEvidence: [text('en', 'kind-evidence-editor')] }),
    origins: { ...header.origins, ...Object.fromEntries(names.map((name) => [name, 'editor'])) },
  };
}

/** @throws StandpointError `article-unknown`, `kind-lowered` */
export async function correctHeader(
  room: Room, { article: id, corrections, by, reason }: { article: string; corrections: Corrections; by: Actor; reason: string | null },
): Promise<{ version: number; header: Header }> {
  const now = room.now();
  const stored = await getArticle(room.store.db, id);
  if (stored === undefined) throw new StandpointError('article-unknown', { article: id });
  const { article, card: { sample, regions } } = stored;
  const header = corrected(article.header, corrections, await publishersKind(room.store.db, id, stored.card.version));
  const version = await room.store.transaction(async (trx) => {
    const inserted = await insertArticle(trx, { article: { ...article, header }, sample, by: by.id, now });
    const of = (from: Header) => Object.fromEntries(Object.entries(from).filter(([name]) => name in corrections));
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'correct-header', subject: { type: 'article', id, version: inserted.version },
      before: of(article.header), after: of(header), reason,
    }, now);
    return inserted.version;
  });
  await labelVersion(room, { id, version }, regions);
  return { version, header };
}

/** What the publisher declared in the newest version whose kind no editor had changed. */
async function publishersKind(db: Db, id: string, newest: number): Promise<Kind | null> {
  for (let version = newest; version > 0; version -= 1) {
    const header = (await getArticle(db, id, version))?.article.header;
    if (header !== undefined && header.origins.kind !== 'editor') return header.kindDeclared ? header.kind : null;
  }
  return null;
}
