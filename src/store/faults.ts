/** What the drivers throw, in the words of the error catalogue. What is a fault of ours passes unchanged. */
import { StandpointError } from '../errors.ts';

/** `fault` of `store-unopened`; the catalogue has the words and the remedy of each. */
export type Fault =
  | 'address' | 'folder' | 'permission' | 'not-a-store' | 'driver'
  | 'unreachable' | 'login' | 'no-database' | 'other';

const faults: readonly (readonly [RegExp, Fault])[] = [
  [/^(EACCES|EPERM|EROFS|SQLITE_READONLY.*|SQLITE_PERM|42501)$/, 'permission'],
  [/^(EISDIR|ENOTDIR|EEXIST|SQLITE_CANTOPEN_ISDIR)$/, 'folder'],
  [/^(SQLITE_NOTADB|SQLITE_CORRUPT.*)$/, 'not-a-store'],
  [/^(28P01|28000)$/, 'login'],
  [/^3D000$/, 'no-database'],
  [/^(ECONN.*|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|E(HOST|NET)UNREACH|EPIPE)$/, 'unreachable'],
  [/^(08...|57P0.|25P03|53300)$/, 'unreachable'],
  [/^(ERR_DLOPEN_FAILED|MODULE_NOT_FOUND|ERR_MODULE_NOT_FOUND)$/, 'driver'],
  [/^SQLITE_(CANTOPEN.*|IOERR.*)$/, 'other'],
];

/** No room left: SQLite extends its shared memory file too, and reports that in a code of its own. */
const full = /^(ENOSPC|EDQUOT|SQLITE_FULL|SQLITE_IOERR_SHMSIZE|SQLITE_IOERR_WRITE|53100|53000)$/;

/** Held by somebody for longer than we wait. */
const busy = /^(SQLITE_BUSY.*|SQLITE_LOCKED.*|55P03|40P01|40001)$/;

export function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

export const isBusy = (error: unknown) => codeOf(error).startsWith('SQLITE_BUSY');

/** SQLite could not open the file and does not know why. */
export const isUnexplained = (error: unknown) => codeOf(error).startsWith('SQLITE_CANTOPEN');

/**
 * @param shown the store's address as it may be shown
 * @returns a StandpointError where a person can mend it, else the error itself
 */
export function translate(error: unknown, shown: string): unknown {
  if (error instanceof StandpointError) return error;
  const code = codeOf(error);
  if (full.test(code)) return new StandpointError('store-full', { store: shown }, { cause: error });
  if (busy.test(code)) return new StandpointError('store-busy', { store: shown }, { cause: error });
  const fault = faultOf(error, code);
  return fault === undefined ? error : unopened(shown, fault, error);
}

export function unopened(shown: string, fault: Fault, cause: unknown): StandpointError {
  return new StandpointError('store-unopened', { store: shown, fault, detail: codeOf(cause) }, { cause });
}

function faultOf(error: unknown, code: string): Fault | undefined {
  const fault = faults.find(([pattern]) => pattern.test(code))?.[1];
  if (fault !== undefined) return fault;
  // What pg itself finds out about a connection has no code.
  const lost = /connection terminated|not queryable|timeout exceeded when trying to connect/i;
  return error instanceof Error && lost.test(error.message) ? 'unreachable' : undefined;
}
