/** Logging with secrets masked wherever they stand: in fields, in messages, in errors, in addresses. */
import { createRequire } from 'node:module';
import type * as Pino from 'pino';
import { secretNames, type Config } from './config.ts';

export type Log = Pick<Pino.Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Loaded for a log that says something: a command's is silent unless one is asked for. */
const load = createRequire(import.meta.url);
const unsaid = () => undefined;
const silent: Log = { debug: unsaid, info: unsaid, warn: unsaid, error: unsaid };

/** Shapes of secrets that we may meet without having been told them, such as a token inside an address. */
const shapes = [/\b\d{6,}:[A-Za-z0-9_-]{30,}/g, /(postgres(?:ql)?:\/\/[^:/\s]+:)[^@\s]+(?=@)/g, /\bsk-[\w-]{16,}/g];

/** A function that takes every secret of this configuration out of a text. */
export function masker(config: Partial<Config>): (words: string) => string {
  const known = secretNames.flatMap((name) => config[name] ?? []).flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return (words) => shapes.reduce(
    (masked, shape) => masked.replace(shape, (_, kept: unknown) => `${typeof kept === 'string' ? kept : ''}***`),
    known.reduce((masked, secret) => masked.replaceAll(secret, '***'), words),
  );
}

/** Standard error, so that standard output stays for what was asked. */
export function createLog(config: Partial<Config>, write?: (row: string) => void): Log {
  if (config.LOG_LEVEL === 'silent') return silent;
  const { pino }: typeof Pino = load('pino');
  const mask = masker(config);
  const pretty = config.LOG_FORMAT !== 'json' && process.stderr.isTTY;
  const sink = write ?? ((row: string) => void process.stderr.write(pretty ? readable(row, pino.levels.labels) : row));
  return pino({ level: config.LOG_LEVEL ?? 'info', base: null }, { write: (row: string) => sink(mask(row)) });
}

/** `12:03:04 warn  words  {fields}`: enough for a terminal, without a worker thread and 20 MB for a printer. */
function readable(row: string, levels: Readonly<Record<number, string>>): string {
  const { time, level, msg, ...fields } = JSON.parse(row) as { time: number; level: number; msg?: string };
  const name = levels[level] ?? String(level);
  const rest = Object.keys(fields).length > 0 ? `  ${JSON.stringify(fields)}` : '';
  return `${new Date(time).toISOString().slice(11, 19)} ${name.padEnd(5)} ${msg ?? ''}${rest}\n`;
}
