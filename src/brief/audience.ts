/** What a reader who wants no pieces of opinion gets: whole articles are left out, never their "facts" alone. */
import type { BriefContent, Kind } from '../contracts.ts';

/** Kinds whose sentences are the author's view unless shown otherwise; what nobody labelled counts as one. */
const opinionKinds: ReadonlySet<Kind> = new Set<Kind>([
  'OpinionNewsArticle', 'AnalysisNewsArticle', 'ReviewNewsArticle', 'Editorial', 'SatiricalArticle', 'AdvertiserContentArticle', 'Unknown',
]);

export function isOpinionPiece(kind: Kind): boolean {
  return opinionKinds.has(kind);
}

export function withoutOpinion<T extends Pick<BriefContent, 'items'>>(brief: T): T {
  return { ...brief, items: brief.items.filter(({ article }) => !isOpinionPiece(article.kind)) };
}
