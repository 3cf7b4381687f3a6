/** What went wrong as one line, without secrets, and as an exit code. */
import { inert } from '../../src/brief/plain.ts';
import { StandpointError, type ErrorCode } from '../../src/errors.ts';
import { language } from './say.ts';

/** The command was not understood: everything else is understood and refused, or fails. */
const wrongUse: ReadonlySet<ErrorCode> = new Set(['usage', 'time-invalid', 'zone-invalid']);

export function exitCode(error: unknown): 1 | 2 {
  return error instanceof StandpointError && wrongUse.has(error.code) ? 2 : 1;
}

/** One line: what, why, what to do. */
export async function explained(error: unknown, env: NodeJS.ProcessEnv): Promise<string> {
  const known = knownOf(error);
  const { masker } = await import('../../src/log.ts');
  const { secretNames } = await import('../../src/config.ts');
  const secrets = secretNames.flatMap((name) => env[name] ?? []).filter((secret) => secret !== '');
  const line = masker({})(oneLine(known.explain(language())));
  return secrets.reduce((words, secret) => words.replaceAll(secret, '***'), line);
}

/** File names and faults of others may hold line breaks and what moves a terminal's cursor. */
export function oneLine(words: string): string {
  return inert(words.replaceAll(/\s+/gu, ' ')).trim();
}

export function knownOf(error: unknown): StandpointError {
  if (error instanceof StandpointError) return error;
  const fault = error instanceof Error ? error.message : String(error);
  return new StandpointError('unexpected', { fault }, { cause: error });
}
