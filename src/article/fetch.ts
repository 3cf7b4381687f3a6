/** From a link to bytes that `readArticle` can read. */
import type { Config } from '../config.ts';
import { StandpointError } from '../errors.ts';
import { answered } from './fetch/answers.ts';
import { contentOf, mayBeArticle } from './fetch/content.ts';
import { fetchUrl, type FetchOptions, type FetchSettings } from './fetch/request.ts';
import { shownUrl } from './fetch/shown.ts';
import type { Source } from './load.ts';

export type { FetchSettings } from './fetch/request.ts';

export function fetchSettings({ FETCH_ALLOW_HOSTS: allowHosts = [] }: Pick<Config, 'FETCH_ALLOW_HOSTS'>): FetchSettings {
  return { allowHosts };
}

const accept = 'text/html, application/xhtml+xml, text/plain;q=0.9, application/pdf;q=0.9, */*;q=0.5';

/**
 * Fetches an article by its link, safely: only from the public internet and the hosts that the settings allow, at most
 * five redirects, 15 s and 5 MB.
 * @returns the bytes with the final address and what the server declares them to be
 * @throws StandpointError `url-not-allowed`, `url-unreachable`, `url-answered`, `url-content`, `url-too-large`,
 *   `url-empty`
 */
export async function fetchSource(link: string, settings: FetchSettings, options: FetchOptions = {}): Promise<Source> {
  const fetched = await fetchUrl(link, settings, { ...options, headers: { accept, ...options.headers } });
  const { status, url, bytes, header } = fetched;
  if (status < 200 || status > 299) throw answered(fetched, Date.now());
  const contentType = contentOf(header('content-type'));
  const name = shownUrl(url);
  if (!mayBeArticle(contentType)) throw new StandpointError('url-content', { url: name, type: contentType.type });
  if (bytes.length === 0) throw new StandpointError('url-empty', { url: name });
  return { bytes, name, url: withoutTrackers(url), contentType };
}

/** What feeds and newsletters hang on links to count clicks: the same page is the same article without it. */
function withoutTrackers(link: string): string {
  const url = new URL(link);
  const trackers = [...url.searchParams.keys()].filter((name) => /^(utm_\w+|fbclid|gclid|yclid|mc_[ce]id)$/i.test(name));
  if (trackers.length === 0) return link;
  for (const name of trackers) url.searchParams.delete(name);
  return url.href;
}
