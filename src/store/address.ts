/** Where the store is: `file:PATH` or `postgres://…`. */
import { resolve } from 'node:path';
import { StandpointError } from '../errors.ts';

export type Address =
  | { readonly dialect: 'sqlite'; readonly path: string; readonly shown: string }
  | { readonly dialect: 'postgres'; readonly url: string; readonly shown: string };

/** @throws StandpointError `store-unopened` for anything else */
export function parseAddress(url: string): Address {
  const file = /^file:(?:\/\/(?=\/))?(.+)$/.exec(url)?.[1];
  if (file !== undefined) return { dialect: 'sqlite', path: resolve(file), shown: resolve(file) };
  const shown = hidePassword(url);
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return { dialect: 'postgres', url, shown };
  throw new StandpointError('store-unopened', { store: shown, fault: 'address', detail: '' });
}

/**
 * What may be shown of an address: without the password, also where it stands as a parameter or is cut badly.
 */
function hidePassword(url: string): string {
  if (!URL.canParse(url)) return `${/^[a-z]+:/.exec(url)?.[0] ?? ''}…`;
  const parsed = new URL(url);
  if (parsed.password !== '') parsed.password = '***';
  parsed.search = '';
  return parsed.href;
}
