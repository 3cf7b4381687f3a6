/** `doctor`: is everything in place, and what to do where it is not. Nothing is changed but one row of its own. */
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readConfig, secretNames, settingNames, type Config } from '../../../src/config.ts';
import { text } from '../../../src/i18n/catalogue.ts';
import { masker } from '../../../src/log.ts';
import { regionName } from '../../../src/regions/find.ts';
import { regions } from '../../../src/regions/regions.ts';
import { home } from '../../../src/room.ts';
import { parseAddress } from '../../../src/store/address.ts';
import { newestBrief } from '../../../src/store/briefs.ts';
import { countAll } from '../../../src/store/counts.ts';
import { newId } from '../../../src/store/id.ts';
import { acquire, release } from '../../../src/store/lease.ts';
import { listPeople } from '../../../src/store/people.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { asJson, language, type Call } from '../call.ts';
import {
  checkDeliveries, checkDisk, checkEditors, checkModel, checkTokens, ok, problem, warning, type Bots, type Check,
} from '../checks.ts';
import { knownOf, oneLine } from '../fault.ts';
import { json, time } from '../print.ts';

export async function doctor(call: Call): Promise<0 | 1> {
  const checks = [ok('node', 'node', { version: process.versions.node }), ...await examine(call)];
  const { out } = call.io;
  await out.write(asJson(call) ? json({ checks }) : checks.map(({ name, state, words, remedy }) =>
    `${out.style.bold(text(language, `doctor-state-${state}`).padEnd(9))}${text(language, `doctor-name-${name}`).padEnd(12)}${
      oneLine([words, remedy ?? ''].join(' '))}\n`).join(''));
  return checks.some(({ state }) => state === 'problem') ? 1 : 0;
}

async function examine(call: Call): Promise<Check[]> {
  let config: Config;
  try {
    config = readConfig(call.io.env, home);
  } catch (error) {
    return [faulty('settings', error)];
  }
  const bots: Bots = { telegram: config.TELEGRAM_BOT_TOKEN !== undefined, discord: config.DISCORD_BOT_TOKEN !== undefined };
  const model = { name: config.OPENAI_API_KEY === undefined ? null : config.OPENAI_MODEL ?? null, budgetUsd: config.OPENAI_DAILY_BUDGET_USD ?? null };
  return [
    settings(config),
    ...await store(config, bots),
    ...checkTokens(bots),
    checkModel(model),
    ok('regions', 'regions', { regions: regions.map(({ id }) => regionName(id, language)).join(', ') }),
  ];
}

/** Those that are set, secrets masked. */
function settings(config: Config): Check {
  const mask = masker(config);
  const secret = (name: string) => (secretNames as readonly string[]).includes(name);
  const set = Object.entries(config).filter(([name, value]) => settingNames.includes(name) && value !== undefined);
  const shown = set.map(([name, value]) =>
    `${name}=${secret(name) ? '***' : mask(typeof value === 'string' ? value : JSON.stringify(value))}`);
  return ok('settings', 'settings', { settings: shown.join(', ') });
}

async function store(config: Config, bots: Bots): Promise<Check[]> {
  let opened: Store;
  try {
    opened = await openStore(config.DATABASE_URL);
  } catch (error) {
    return [faulty('store', error)];
  }
  try {
    return await inside(opened, config, bots);
  } catch (error) {
    return [faulty('store', error)];
  } finally {
    await opened.close();
  }
}

async function inside(opened: Store, config: Config, bots: Bots): Promise<Check[]> {
  const address = parseAddress(config.DATABASE_URL);
  const counts = await countAll(opened.db);
  const newest = await newestBrief(opened.db, { statuses: ['published'], samples: false });
  return [
    ok('store', 'store', {
      store: address.shown, schema: counts.schema, articles: counts.articles, briefs: counts.briefs, subscriptions: counts.subscriptions,
    }),
    await writing(opened),
    ...(address.dialect === 'sqlite' ? [await disk(address.path)] : []),
    checkEditors((await listPeople(opened.db)).filter(({ identities }) => identities.length > 0).length, bots),
    checkDeliveries(counts),
    newest?.releasedAt === null || newest === undefined
      ? warning('edition', 'edition-none')
      : ok('edition', 'edition', { region: regionName(newest.brief.region, language), time: time(newest.releasedAt) }),
  ];
}

/** Takes a lease of its own and gives it back: a write that ends up on the disk and harms nobody. */
async function writing({ db }: Store): Promise<Check> {
  try {
    const lease = await acquire(db, { name: 'doctor', holder: newId(), ttlMs: 1 });
    if (lease !== null) await release(db, lease);
    return ok('writing', 'writing');
  } catch (error) {
    return faulty('writing', error);
  }
}

async function disk(path: string): Promise<Check> {
  const { bavail, bsize } = await statfs(dirname(path));
  return checkDisk(bavail * bsize);
}

function faulty(name: string, error: unknown): Check {
  const { code, message, values } = knownOf(error);
  const part = (attribute: string) => text(language, `error-${code}.${attribute}`, values);
  return problem(name, `${message} ${part('why')}`, part('do'));
}
