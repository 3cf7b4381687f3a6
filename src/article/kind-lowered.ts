/** Whether a change of kind would set a publisher's own label aside for a less cautious one. */
import type { Kind } from '../contracts.ts';

const held: ReadonlySet<Kind> = new Set(['SatiricalArticle', 'AdvertiserContentArticle']);

/**
 * What a publisher calls opinion, analysis or anything else but news never becomes a report, whose unattributed sentences
 * are the outlet's statements of fact; satire and paid content stay what they are.
 */
export function isLowered(declared: Kind, to: Kind): boolean {
  if (declared === to || declared === 'Unknown') return false;
  return to === 'ReportageNewsArticle' || (held.has(declared) && !held.has(to));
}
