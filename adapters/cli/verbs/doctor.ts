/** `doctor`: is everything in place, and what to do where it is not. It writes one row, of its own. */
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readConfig, secretNames, type Config } from '../../../src/config.ts';
import { masker } from '../../../src/log.ts';
import { regionName } from '../../../src/regions/find.ts';
import { regions } from '../../../src/regions/regions.ts';
import { silence } from '../../../src/desk/day.ts';
import { home } from '../../../src/room.ts';
import { parseAddress } from '../../../src/store/address.ts';
import { newestBrief, type StoredBrief } from '../../../src/store/briefs.ts';
import { countAll } from '../../../src/store/counts.ts';
import { newId } from '../../../src/store/id.ts';
import { acquire, release } from '../../../src/store/lease.ts';
import { spentOn, utcDay } from '../../../src/store/model.ts';
import { listPeople } from '../../../src/store/people.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { answer, type Call } from '../call.ts';
import {
  checkDeliveries, checkDisk, checkEditors, checkModel, checkTokens, ok, problem, warning,
  type Bots, type Check, type Model,
} from '../checks.ts';
import { knownOf, oneLine } from '../fault.ts';
import type { Printer } from '../io.ts';
import { time } from '../print.ts';
import { language, say } from '../say.ts';

export async function doctor(call: Call): Promise<0 | 1> {
  const checks = [ok('node', 'node', { version: process.versions.node }), ...await examine(call)];
  await answer(call, { checks }, () => inWords(checks, call.io.out));
  return checks.some(({ state }) => state === 'problem') ? 1 : 0;
}

function inWords(checks: readonly Check[], { style }: Printer): string {
  const wide = (titles: readonly string[]) => Math.max(...titles.map(({ length }) => length)) + 2;
  const stateOf = ({ state }: Check) => say(`doctor-state-${state}`);
  const nameOf = ({ name }: Check) => say(`doctor-name-${name}`);
  const [states, names] = [wide(checks.map(stateOf)), wide(checks.map(nameOf))];
  return checks.map((check) => {
    const title = [style.bold(stateOf(check).padEnd(states)), nameOf(check).padEnd(names)];
    return `${title.join('')}${oneLine([check.words, check.remedy ?? ''].join(' '))}\n`;
  }).join('');
}

async function examine(call: Call): Promise<Check[]> {
  let config: Config;
  try {
    config = readConfig(call.io.env, home);
  } catch (error) {
    return [faulty('settings', error)];
  }
  const bots: Bots = {
    telegram: config.TELEGRAM_BOT_TOKEN !== undefined, discord: config.DISCORD_BOT_TOKEN !== undefined,
  };
  return [
    settings(config),
    ...await store(config, bots),
    ...checkTokens(bots),
    ok('regions', 'regions', { regions: regions.map(({ id }) => regionName(id, language())).join(', ') }),
  ];
}

function modelOf(config: Config, spentMicros: number): Model {
  const { OPENAI_API_KEY: key, OPENAI_MODEL: name, OPENAI_DAILY_BUDGET_USD: budget } = config;
  return { name: key === undefined ? null : name ?? null, budgetUsd: budget ?? null, spentUsd: spentMicros / 1_000_000 };
}

/** Those that are set, secrets masked. */
function settings(config: Config): Check {
  const mask = masker(config);
  const secret = (name: string) => (secretNames as readonly string[]).includes(name);
  const shown = Object.entries(config).filter(([, value]) => value !== undefined).map(([name, value]) =>
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
  const { schema, articles, briefs, subscriptions } = counts;
  const editors = (await listPeople(opened.db)).filter(({ identities }) => identities.length > 0);
  // Those whom the settings name become admins with the next start.
  const named = (config.ADMINS ?? []).filter((admin) =>
    !editors.some(({ identities }) => identities.some(({ platform, id }) => platform === admin.platform && id === admin.id)));
  const newest = await newestBrief(opened.db, { statuses: ['published'], samples: false });
  return [
    ok('store', 'store', { store: address.shown, schema, articles, briefs, subscriptions }),
    await writing(opened),
    ...(address.dialect === 'sqlite' ? [await disk(address.path)] : []),
    checkEditors(editors.length + named.length, bots),
    checkDeliveries(counts),
    edition(newest),
    ...(await silence(opened.db, Date.now())).filter(({ days, alarm }) => days >= alarm)
      .map(({ region, days }) => warning('silence', 'silence', { region: regionName(region, language()), id: region, days })),
    checkModel(modelOf(config, await spentOn(opened.db, utcDay(Date.now())))),
  ];
}

function edition(newest: StoredBrief | undefined): Check {
  if (newest === undefined || newest.releasedAt === null) return warning('edition', 'edition-none');
  const region = regionName(newest.brief.region, language());
  return ok('edition', 'edition', { region, time: time(newest.releasedAt) });
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
  const { happened, why, remedy } = knownOf(error).inWords(language());
  return problem(name, `${happened} ${why}`, remedy);
}
