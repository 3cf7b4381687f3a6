/** Connects to the address that was checked, and to no other: a name is resolved once, here. */
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { buildConnector } from 'undici';
import { StandpointError } from '../../errors.ts';
import { hostOf, isAllowed, portOf, publicAddress } from './address.ts';
import { shownUrl } from './shown.ts';

/** How names are resolved and connections are made; tests put their own in its place. */
export interface Network {
  /** The addresses of a name. Rejects as `dns.lookup` does. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly connect: buildConnector.connector;
}

/** One address that does not answer leaves time for the next, ms. */
const connectTimeout = 4000;
/** A name with more addresses than that is tried at the first ones. */
const mostAddresses = 4;

export const systemNetwork: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  connect: buildConnector({ timeout: connectTimeout, allowH2: false, maxCachedSessions: 0 }),
};

/**
 * The addresses that may be connected to for this link, each in one plain form.
 * @throws StandpointError `url-not-allowed` when any address of the host is not public
 */
export async function checkedAddresses(
  url: URL, allowHosts: readonly string[], { resolve }: Network,
): Promise<readonly string[]> {
  const host = hostOf(url);
  const addresses = isIP(host) === 0 ? await resolve(host) : [host];
  if (isAllowed(url, allowHosts)) return addresses.slice(0, mostAddresses);
  const checked = addresses.map((address) => {
    const open = publicAddress(address);
    // A public name with one private address among its own is somebody's attempt, so none of them is used.
    if (open === null) throw new StandpointError('url-not-allowed', { url: shownUrl(url.href), fault: 'address' });
    return open;
  });
  return checked.slice(0, mostAddresses);
}

/** What undici calls for a connection: the checked addresses are tried in turn, and no name is looked up again. */
export function connectorTo(
  addresses: readonly string[], url: URL, { network, signal }: { network: Network; signal: AbortSignal },
): buildConnector.connector {
  const host = hostOf(url);
  const secure = url.protocol === 'https:' && isIP(host) === 0;
  const tryFrom = (index: number, callback: buildConnector.Callback): void => {
    const address = addresses[index] ?? '';
    network.connect({
      hostname: address, host: address, protocol: url.protocol, port: String(portOf(url)),
      // For TLS alone: without TLS undici's connector would connect to it instead of to the address.
      ...(secure ? { servername: host } : {}),
    }, (...outcome) => {
      const last = signal.aborted || index + 1 >= addresses.length;
      if (outcome[0] === null || last) callback(...outcome);
      else tryFrom(index + 1, callback);
    });
  };
  return (_options, callback) => tryFrom(0, callback);
}
