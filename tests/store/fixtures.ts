/** Small things to store, all invented. */
import type {
  BriefContent, CleanArticle, Header, Item, Labels, Line, RiskRule,
} from '../../src/contracts.ts';
import * as moves from '../../src/desk/version.ts';
import type { Draft, Version } from '../../src/desk/version.ts';
import { insertArticle } from '../../src/store/articles.ts';
import { createVersion } from '../../src/store/briefs.ts';
import { newId } from '../../src/store/id.ts';
import { moveVersion } from '../../src/store/moves.ts';
import type { Db, Trx } from '../../src/store/schema/database.ts';
import type { Store } from '../../src/store/store.ts';
import { getVersion } from '../../src/store/versions.ts';

export const noon = Date.UTC(2026, 10, 23, 12);

export function header(fields: Partial<Header> = {}): Header {
  return {
    title: 'The pass is open again', authors: ['Lena Orbeli'], outlet: 'Ridge Post', url: null,
    published: '2026-11-22',
    modified: null, language: 'en', kind: 'OpinionNewsArticle', kindDeclared: true, kindEvidence: ['Opinion'],
    disclaimers: [], origins: {}, ...fields,
  };
}

export function article(
  text = 'The pass is open. Trade will follow.', fields: Partial<Header> = {},
): CleanArticle {
  return {
    header: header(fields), text,
    sentences: [{ id: 'S1', text: text.slice(0, 5), start: 0, end: 5, paragraph: 1 }],
    removed: [{ text: 'Photo: archive', why: 'furniture-credit' }],
  };
}

export function labels(fields: Partial<Labels> = {}): Labels {
  return {
    kind: 'OpinionNewsArticle', kindDeclared: true, kindEvidence: ['Opinion'], regions: ['south-caucasus'],
    parties: [{ name: 'Georgia', sentences: 2, claims: 0, mentionedIn: ['S1', 'S2'] }], notHeard: ['Georgia'],
    sentences: [], premises: [], risks: [], mix: { fact: 0, claim: 0, opinion: 1, forecast: 0 }, ...fields,
  };
}

export function line(risks: RiskRule[] = []): Line {
  return {
    text: '“Trade will follow.”', basis: 'forecast', holder: 'Lena Orbeli', evidence: ['S1'],
    label: 'Lena Orbeli’s forecast', holderNamed: true, via: null, assessed: true, risks,
  };
}

export interface Of { readonly id: string; readonly version: number; readonly sample?: boolean }

export function item({ id, version, sample = false }: Of, risks: RiskRule[] = []): Item {
  return {
    article: { id, version, ...header(), regions: ['south-caucasus'], parties: [], sample },
    rating: null, label: 'Opinion', premises: [], lines: [line(risks)], notHeard: [], risks: [],
    mix: { fact: 0, claim: 0, opinion: 0, forecast: 1 },
  };
}

export function content(items: Item[], fields: Partial<BriefContent> = {}): BriefContent {
  return {
    region: 'south-caucasus', date: '2026-11-23', language: 'en', engine: 'extractive', prompt: null, cost: 0,
    items, groups: [], day: null, refused: [], corrections: [], ...fields,
  };
}

/** An article that nothing else in the store is. */
export async function someArticle(trx: Trx, sample = false) {
  return insertArticle(trx, { article: article(`Text ${newId()}.`), sample, by: 'operator', now: noon });
}

export interface DraftOptions { readonly slot?: string; readonly sample?: boolean; readonly risks?: RiskRule[] }

/** A draft in an edition of its own unless a slot is given. */
export async function someDraft(
  store: Store, { slot = newId(), sample = false, risks = [] }: DraftOptions = {},
): Promise<Draft> {
  return store.transaction(async (trx) => {
    const { id, version } = await someArticle(trx, sample);
    const given = content([item({ id, version, sample }, risks)]);
    const made = await createVersion(trx, { content: given, slot, by: 'ed', now: noon });
    return as('draft', await getVersion(trx, made.id, made.version));
  });
}

export function as<S extends Version['status']>(
  status: S, version: Version | undefined,
): Extract<Version, { status: S }> {
  const is = (given: Version | undefined): given is Extract<Version, { status: S }> => given?.status === status;
  if (is(version)) return version;
  throw new Error(`${status} expected, ${version?.status} found`);
}

export async function approve(store: Store, from: Version) {
  const to = as('approved', moves.approve(as('draft', from), { by: { id: 'ed', role: 'editor' }, now: noon, alone: true, reason: 'tested' }));
  if (!(await store.transaction((trx) => moveVersion(trx, from, to)))) throw new Error('lost');
  return to;
}

export async function publish(store: Store, from: Version) {
  const { brief, version, sample, newest, given } = from;
  const to = { brief, version, sample, newest, given, status: 'published', releasedAt: noon, stoppedAt: null } as const;
  if (!(await store.transaction((trx) => moveVersion(trx, from, to)))) throw new Error('lost');
  return to;
}

export async function somePublished(store: Store, options: DraftOptions = {}) {
  return publish(store, await approve(store, await someDraft(store, options)));
}

/** The row's status as it stands. */
export async function statusOf(db: Db, { brief, version }: { brief: string; version: number }) {
  const row = await db.selectFrom('brief_version').select('status').where('brief_id', '=', brief)
    .where('version', '=', version).executeTakeFirstOrThrow();
  return row.status;
}
