/** Politeness towards sites: one request to a host at a time, with pauses, and only what its robots.txt allows. */
import { createRequire } from 'node:module';
import { isAllowed } from '../article/fetch/address.ts';
import { fetchUrl, userAgent, type FetchSettings } from '../article/fetch/request.ts';
import { shownUrl } from '../article/fetch/shown.ts';
import { StandpointError } from '../errors.ts';
import type { Clock } from '../delivery/pace.ts';

export interface Courtesy {
  /** Runs the work when it is the host's turn; not later than other work for other hosts. */
  readonly inTurn: <T>(link: string, work: () => Promise<T>) => Promise<T>;
  /** @throws StandpointError `url-robots` when the site does not want it fetched, or can't be asked */
  readonly permit: (url: URL) => Promise<void>;
}

interface Rules {
  isAllowed(url: string, agent: string): boolean | undefined;
  /** Seconds. */
  getCrawlDelay(agent: string): number | undefined;
}

/** Its types name a default export that the module does not have. */
const robotsParser: (url: string, text: string) => Rules = createRequire(import.meta.url)('robots-parser');

/** Between two requests to one host, ms. */
const pause = 1000;
/** A site may ask for longer pauses, up to this. */
const longestPause = 10_000;
/** As long as rules are kept, ms; RFC 9309 allows a day. */
const rulesKept = 3_600_000;
/** As much of the file as RFC 9309 asks readers to take, bytes. */
const longestRules = 500 * 1024;

/** The last request to a host; `ended` is null while it, or one before it, is under way. */
interface Turn { readonly over: Promise<unknown>; ended: number | null }

export function createCourtesy(settings: FetchSettings, clock: Clock, signal?: AbortSignal): Courtesy {
  const turns = new Map<string, Turn>();
  const kept = new Map<string, { readonly until: number; readonly rules: Promise<Rules | null> }>();

  const rulesOf = (url: URL): Promise<Rules | null> => {
    const now = clock.now();
    for (const [origin, { until }] of kept) if (until <= now) kept.delete(origin);
    const known = kept.get(url.origin) ?? { until: now + rulesKept, rules: askForRules(url, settings, signal) };
    kept.set(url.origin, known);
    return known.rules;
  };

  const pauseBetween = async (url: URL): Promise<number> => {
    // A host of the operator's own needs none.
    if (isAllowed(url, settings.allowHosts)) return 0;
    const asked = (await kept.get(url.origin)?.rules)?.getCrawlDelay(userAgent) ?? 0;
    return Math.min(Math.max(pause, asked * 1000), longestPause);
  };

  const waitFor = async (before: Turn, url: URL): Promise<void> => {
    await before.over;
    const ended = before.ended ?? clock.now();
    await clock.sleep(ended + await pauseBetween(url) - clock.now(), signal);
  };

  return {
    inTurn: async (link, work) => {
      const url = URL.parse(link);
      if (url === null) return work();
      for (const [host, { ended }] of turns) {
        if (ended !== null && ended + longestPause < clock.now()) turns.delete(host);
      }
      const before = turns.get(url.host);
      const running = (before === undefined ? Promise.resolve() : waitFor(before, url)).then(work);
      const end = (): void => {
        turn.ended = clock.now();
      };
      const turn: Turn = { over: running.then(end, end), ended: null };
      turns.set(url.host, turn);
      return running;
    },
    permit: async (url) => {
      const rules = await rulesOf(url);
      const shown = shownUrl(url.href);
      if (rules === null) {
        kept.delete(url.origin);
        throw new StandpointError('url-robots', { url: shown, fault: 'unknown' });
      }
      if (rules.isAllowed(url.href, userAgent) === false) throw new StandpointError('url-robots', { url: shown, fault: 'refused' });
    },
  };
}

/** Null when the site has rules, as far as one can tell, and does not show them: RFC 9309 takes that for a refusal. */
async function askForRules(url: URL, settings: FetchSettings, signal?: AbortSignal): Promise<Rules | null> {
  const address = new URL('/robots.txt', url).href;
  try {
    const { status, bytes } = await fetchUrl(address, settings, signal === undefined ? {} : { signal });
    if (status >= 500 || status === 429) return null;
    const text = status < 300 ? new TextDecoder().decode(bytes.subarray(0, longestRules)) : '';
    return robotsParser(address, text);
  } catch (error) {
    if (!(error instanceof StandpointError)) throw error;
    return forbidsNothing(error) ? robotsParser(address, '') : null;
  }
}

/**
 * A file too long to be rules, or one that leads in circles; and where there is no way to the site, its page is asked
 * for, so that what is told is what is wrong with that.
 */
function forbidsNothing(error: StandpointError): boolean {
  return error.code === 'url-too-large' || error.code === 'url-not-allowed' || ['redirects', 'dns', 'refused', 'tls'].some((fault) => error.values['fault'] === fault);
}
