/** Settings from the environment and `.env`. All faults are reported at once, each with its remedy. */
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { StandpointError } from './errors.ts';

/** Empty counts as unset: `.env.example` lists every setting without a value. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const url = (...protocols: string[]) =>
  z.url().refine((value) => protocols.includes(new URL(value).protocol), { error: protocols.join(', ') });

const adminSchema = z.string().transform((list, context) =>
  list.split(',').map((entry) => entry.trim()).filter(Boolean).map((entry) => {
    const match = /^(telegram|discord):(\d{1,20})$/.exec(entry);
    if (!match) context.addIssue({ code: 'custom', message: entry });
    return { platform: match?.[1] === 'discord' ? 'discord' as const : 'telegram' as const, id: match?.[2] ?? '' };
  }),
);

const pricesSchema = z.string().transform((value, context) => {
  const [input, output, ...rest] = value.split(',').map((price) => (price.trim() === '' ? NaN : Number(price)));
  const valid = (price: number | undefined): price is number => price !== undefined && price >= 0;
  if (!valid(input) || !valid(output) || rest.length > 0) {
    context.addIssue({ code: 'custom', message: value });
    return z.NEVER;
  }
  return { input, output };
});

/** Hosts as an address would hold them: `host` or `host:port`. */
const hostsSchema = z.string().transform((list, context) =>
  list.split(',').map((entry) => entry.trim()).filter(Boolean).map((entry) => {
    const url = URL.parse(`http://${entry}`);
    const port = /:(\d+)$/.exec(entry)?.[1];
    if (url === null || url.href !== `${url.origin}/`) context.addIssue({ code: 'custom', message: entry });
    return `${url?.hostname.replace(/\.$/, '') ?? ''}${port === undefined ? '' : `:${port}`}`;
  }),
);

/**
 * One entry a setting, as `.env.example` lists them. The remedy of each is the catalogue's
 * `setting-NAME`. Secrets are named here once and masked wherever they turn up (`log.ts`).
 */
const settings = z.object({
  TELEGRAM_BOT_TOKEN: optional(z.string().regex(/^\d+:[A-Za-z0-9_-]{30,}$/)),
  TELEGRAM_API_ROOT: optional(url('http:', 'https:')),
  TELEGRAM_WEBHOOK_URL: optional(url('https:')),
  TELEGRAM_WEBHOOK_SECRET: optional(z.string().regex(/^[A-Za-z0-9_-]{1,256}$/)),
  DISCORD_BOT_TOKEN: optional(z.string().min(20).regex(/^\S+$/)),
  DISCORD_API_ROOT: optional(url('http:', 'https:')),
  OPENAI_API_KEY: optional(z.string().min(1)),
  OPENAI_BASE_URL: optional(url('http:', 'https:')),
  OPENAI_MODEL: optional(z.string().min(1)),
  OPENAI_DAILY_BUDGET_USD: optional(z.coerce.number().nonnegative()),
  OPENAI_PRICES: optional(pricesSchema),
  OPENAI_REVIEW_LABELS: optional(z.stringbool()),
  DATABASE_URL: z.preprocess(
    (value) => (value === '' || value === undefined ? 'file:data/standpoint.db' : value),
    z.string().regex(/^(file:.+|postgres(ql)?:\/\/.+)$/),
  ),
  ADMINS: optional(adminSchema),
  HISTORY_DAYS: optional(z.coerce.number().int().min(31)),
  HTTP_HOST: optional(z.string().min(1)),
  HTTP_PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  FETCH_ALLOW_HOSTS: optional(hostsSchema),
  LOG_LEVEL: optional(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])),
  LOG_FORMAT: optional(z.enum(['pretty', 'json'])),
});

/** What is missing beside what is set; asked of the raw settings, so that these faults show beside all others. */
function missing(given: Readonly<Record<string, string | undefined>>): (keyof Config)[] {
  const has = (name: keyof Config) => (given[name] ?? '') !== '';
  const needs = (name: keyof Config, other: keyof Config) => (has(name) && !has(other) ? [other] : []);
  return [
    ...needs('TELEGRAM_WEBHOOK_URL', 'TELEGRAM_WEBHOOK_SECRET'),
    ...needs('OPENAI_API_KEY', 'OPENAI_MODEL'),
    ...needs('OPENAI_REVIEW_LABELS', 'OPENAI_API_KEY'),
    // A cap that can't be computed would be no cap.
    ...(has('OPENAI_API_KEY') ? needs('OPENAI_DAILY_BUDGET_USD', 'OPENAI_PRICES') : []),
  ];
}

export type Config = z.infer<typeof settings>;
export const settingNames = Object.keys(settings.shape);
export const secretNames = [
  'TELEGRAM_BOT_TOKEN', 'TELEGRAM_WEBHOOK_SECRET', 'DISCORD_BOT_TOKEN', 'OPENAI_API_KEY',
] as const satisfies (keyof Config)[];

/**
 * @param env the process's environment; it wins over `.env`
 * @param folder where `.env` is looked for, and what a relative `file:` store is relative to
 * @throws StandpointError `config-invalid` that names every fault and its remedy, and no value of a secret
 */
export function readConfig(env: NodeJS.ProcessEnv, folder: string): Config {
  const file = join(folder, '.env');
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const given = { ...fromFile, ...env };
  const parsed = settings.safeParse(given);
  const faulty = parsed.success ? [] : parsed.error.issues.map((issue) => String(issue.path[0]));
  const names = [...new Set([...faulty, ...missing(given)])];
  if (parsed.success && names.length === 0) {
    return { ...parsed.data, DATABASE_URL: absolute(parsed.data.DATABASE_URL, folder) };
  }
  const faults = names.map((name) => ({ id: `setting-${name.toLowerCase().replaceAll('_', '-')}` }));
  throw new StandpointError('config-invalid', { names: names.join(', '), faults });
}

function absolute(database: string, folder: string): string {
  const path = /^file:(.+)$/.exec(database)?.[1];
  return path === undefined || isAbsolute(path) ? database : `file:${join(folder, path)}`;
}
