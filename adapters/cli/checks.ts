/** What `doctor` makes of what it found: pure. Words and remedies are the catalogue's `doctor-…`. */
import type { Values } from '../../src/i18n/catalogue.ts';
import type { Counts } from '../../src/store/counts.ts';
import { say } from './say.ts';

export interface Check {
  readonly name: string;
  readonly state: 'ok' | 'warning' | 'problem';
  readonly words: string;
  /** What to do about it; null when all is well. */
  readonly remedy: string | null;
}

export function ok(name: string, id: string, values: Values = {}): Check {
  return { name, state: 'ok', words: say(`doctor-${id}`, values), remedy: null };
}

export function warning(name: string, id: string, values: Values = {}): Check {
  return { ...ok(name, id, values), state: 'warning', remedy: say(`doctor-${id}.do`, values) };
}

export function problem(name: string, words: string, remedy: string): Check {
  return { name, state: 'problem', words, remedy };
}

/** Below the first SQLite may soon refuse to write, below the second it is worth a look. Bytes. */
const little = { problem: 50e6, warning: 1e9 } as const;

export function checkDisk(freeBytes: number): Check {
  const free = freeBytes >= 1e9 ? `${(freeBytes / 1e9).toFixed(1)} GB` : `${(freeBytes / 1e6).toFixed(0)} MB`;
  const values = { free };
  if (freeBytes >= little.warning) return ok('disk', 'disk', values);
  const low = warning('disk', 'disk-low', values);
  return freeBytes >= little.problem ? low : { ...low, state: 'problem' };
}

export interface Bots { readonly telegram: boolean; readonly discord: boolean }

export function checkTokens({ telegram, discord }: Bots): Check[] {
  if (!telegram && !discord) return [warning('tokens', 'tokens-none')];
  return [
    ok('telegram', telegram ? 'token-set' : 'token-unset', { platform: 'Telegram' }),
    ok('discord', discord ? 'token-set' : 'token-unset', { platform: 'Discord' }),
  ];
}

/** Without an editor who has an account nobody could open the desk in a chat. */
export function checkEditors(editors: number, { telegram, discord }: Bots): Check {
  const needed = telegram || discord;
  if (editors === 0 && needed) return warning('editors', 'editors-none');
  return ok('editors', 'editors', { count: editors });
}

export interface Model {
  /** Null without a key. */
  readonly name: string | null;
  readonly budgetUsd: number | null;
  /** Booked for this UTC day. */
  readonly spentUsd: number;
}

export function checkModel({ name, budgetUsd, spentUsd }: Model): Check {
  if (name === null) return ok('model', 'model-none');
  const spent = spentUsd.toFixed(2);
  if (budgetUsd === null) return warning('model', 'model-no-cap', { model: name, spent });
  return ok('model', 'model', { model: name, budget: budgetUsd, spent });
}

export function checkDeliveries({ pending, failed, paused }: Counts): Check {
  const values = { pending, failed, paused };
  if (failed > 0 || paused > 0) return warning('deliveries', 'deliveries-failed', values);
  return ok('deliveries', 'deliveries', values);
}
