/** What a server answered in place of what was asked for. */
import { StandpointError } from '../../errors.ts';
import type { Fetched } from './request.ts';
import { shownUrl } from './shown.ts';

/** How long the server asks to be left alone, ms; null when it does not say. A date may lie in the past: then 0. */
export function retryAfterMs({ header }: Pick<Fetched, 'header'>, now: number): number | null {
  const value = header('retry-after').trim();
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const at = /^[A-Z][a-z]{2},/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** For any status but 2xx. */
export function answered(fetched: Fetched, now: number): StandpointError {
  const { status, url } = fetched;
  const minutes = Math.ceil((retryAfterMs(fetched, now) ?? 0) / 60_000);
  return new StandpointError('url-answered', { url: shownUrl(url), status, fault: faultOf(status), minutes });
}

function faultOf(status: number): string {
  if (status === 401 || status === 403 || status === 407) return 'closed';
  if (status === 402) return 'paid';
  if (status === 404 || status === 410) return 'gone';
  if (status === 429) return 'busy';
  if (status === 451) return 'law';
  return status >= 500 ? 'server' : 'other';
}

/** Whether the same link may work later: the fault is the server's, the way's or the moment's. */
export function isTemporary({ code, values }: StandpointError): boolean {
  if (code === 'url-answered') return values['fault'] === 'busy' || values['fault'] === 'server' || values['status'] === 408;
  return code === 'url-unreachable' && values['fault'] !== 'redirects';
}
