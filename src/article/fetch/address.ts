/** Which addresses may be fetched from: pure rules over a link and over what its host resolves to. */
import ipaddr from 'ipaddr.js';
import { StandpointError } from '../../errors.ts';
import { shownUrl } from './shown.ts';

/**
 * A link as the platform's own URL parser reads it: what it makes of decimal, octal, hexadecimal and full-width
 * digits is what is connected to, so the rules below see the same host as the network does.
 * @param base for a redirect, which may be relative
 * @throws StandpointError `url-not-allowed`: no address, another scheme, a name and password, a port of other services
 */
export function parseLink(link: string, allowHosts: readonly string[], base?: URL): URL {
  const url = URL.parse(link.trim(), base?.href);
  const refuse = (fault: string) => new StandpointError('url-not-allowed', { url: shownUrl(link), fault });
  if (url === null) throw refuse('invalid');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refuse('scheme');
  if (url.username !== '' || url.password !== '') throw refuse('credentials');
  if (url.hostname.length > longestName || url.href.length > longestLink) throw refuse('invalid');
  if (!isAllowed(url, allowHosts) && !isWebPort(portOf(url))) throw refuse('port');
  url.hash = '';
  return url;
}

/** DNS names are no longer. */
const longestName = 253;
/** Browsers and servers take no longer ones either. */
const longestLink = 2048;

/** Below 1024 stand mail, file and login services, which must not be spoken to in HTTP. */
const isWebPort = (port: number) => port === 80 || port === 443 || port >= 1024;

export function portOf({ port, protocol }: URL): number {
  return port === '' ? { 'http:': 80, 'https:': 443 }[protocol] ?? 0 : Number(port);
}

/** The host without the brackets of IPv6 and without the dot that ends a full name. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/**
 * Whether the operator has named the host as one that may be private.
 * @param allowHosts `host` or `host:port`, as `FETCH_ALLOW_HOSTS` is read
 */
export function isAllowed(url: URL, allowHosts: readonly string[]): boolean {
  const host = url.hostname.replace(/\.$/, '');
  return allowHosts.includes(host) || allowHosts.includes(`${host}:${portOf(url)}`);
}

/** IPv6 that is in public use; the library calls everything outside of the special ranges unicast. */
const globalUnicast = ipaddr.parseCIDR('2000::/3');

/** The hosts' own service of one large cloud has a public address. */
const serviceOfHost = '168.63.129.16';

/**
 * The address in one plain form, to connect to exactly that; null when it is not one of the public internet:
 * private, loopback, link-local, metadata, multicast, reserved, or one that leads to IPv4 by another way (NAT64, 6to4,
 * Teredo). IPv4 written as IPv6 counts as the IPv4 address that it is.
 */
export function publicAddress(address: string): string | null {
  if (!ipaddr.isValid(address) || address.includes('%')) return null;
  const parsed = ipaddr.process(address);
  const plain = parsed.toString();
  if (parsed.range() !== 'unicast' || plain === serviceOfHost) return null;
  return parsed instanceof ipaddr.IPv6 && !parsed.match(globalUnicast) ? null : plain;
}
