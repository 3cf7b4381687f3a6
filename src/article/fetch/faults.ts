/** What went wrong on the way to an answer, in the catalogue's terms; no address or secret of others in it. */
import { StandpointError } from '../../errors.ts';
import { maxBytes } from '../load.ts';
import { TooLarge, UnknownEncoding } from './body.ts';
import { shownUrl } from './shown.ts';

const byCode: readonly (readonly [RegExp, string])[] = [
  [/^(ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL)$/, 'dns'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, 'refused'],
  [/TIMEOUT|^ETIMEDOUT$/, 'timeout'],
  [/CERT|^ERR_TLS|^ERR_SSL|^EPROTO$|UNABLE_TO_|SELF_SIGNED|SIGNATURE/, 'tls'],
  [/^(Z_|ERR__?ERROR_|ERR_BROTLI|ERR_ZSTD|ZSTD_)/, 'compression'],
];

/** @param signal aborted when the time is over, or when the process stops */
export function faultOf(error: unknown, url: URL, signal: AbortSignal): StandpointError {
  const cause = causeOf(error);
  if (cause instanceof StandpointError) return cause;
  const shown = shownUrl(url.href);
  const code = codeOf(cause);
  if (cause instanceof TooLarge || code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return new StandpointError('url-too-large', { url: shown, megabytes: maxBytes / 1024 / 1024 }, { cause });
  }
  const fault = signal.aborted
    ? 'timeout'
    : cause instanceof UnknownEncoding ? 'compression' : byCode.find(([form]) => form.test(code))?.[1] ?? 'broken';
  return new StandpointError('url-unreachable', { url: shown, fault, detail: code }, { cause });
}

/** Libraries wrap what happened, some of them twice. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && !(error instanceof StandpointError) && codeOf(error) === '' && error.cause !== undefined
    ? causeOf(error.cause) : error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
