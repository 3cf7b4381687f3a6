/** Articles on one event, and the names by which it is shown: those that all of them mention. */
import { mentions, placeOf } from '../../regions/gazetteer.ts';
import { tokenise } from '../words.ts';
import { leadOf, profilesOf, sameEvent, similarity, type Telling } from './event.ts';

/**
 * Indices of the articles by event, each in the order given; whoever is alone is a group of one. Two groups become one
 * while their articles are alike on average, so that a chain of look-alikes is no event. Quadratic in their number.
 */
export function groupByEvent(tellings: readonly Telling[]): number[][] {
  const { profiles } = profilesOf(tellings);
  const alike = profiles.map((): number[] => []);
  for (const [at, one] of profiles.entries()) {
    for (const [to, other] of profiles.entries()) {
      const row = alike[at];
      if (row !== undefined) row[to] = to < at ? alike[to]?.[at] ?? 0 : similarity(one, other);
    }
  }
  const groups = tellings.map((_, index) => [index]);
  for (;;) {
    const best = closest(groups, alike);
    if (best === null) return groups.map((group) => group.toSorted((a, b) => a - b));
    const [into, from] = best;
    const [keep, gone] = [groups[into] ?? [], groups[from] ?? []];
    merge(alike, { into, from, weights: [keep.length, gone.length] });
    groups[into] = [...keep, ...gone];
    groups.splice(from, 1);
  }
}

/** The two groups that are most alike, or null when none are alike enough. */
function closest(groups: readonly unknown[], alike: readonly (readonly number[])[]): [number, number] | null {
  let best: { pair: [number, number]; value: number } | null = null;
  for (let one = 0; one < groups.length; one += 1) {
    for (let other = one + 1; other < groups.length; other += 1) {
      const value = alike[one]?.[other] ?? 0;
      if (value >= sameEvent && value > (best?.value ?? 0)) best = { pair: [one, other], value };
    }
  }
  return best?.pair ?? null;
}

interface Merge { readonly into: number; readonly from: number; readonly weights: readonly [number, number] }

/** Row and column `from` go into `into` as the average of all pairs. */
function merge(alike: number[][], { into, from, weights: [large, small] }: Merge): void {
  const kept = alike[into] ?? [];
  const gone = alike[from] ?? [];
  for (let other = 0; other < kept.length; other += 1) {
    const value = ((kept[other] ?? 0) * large + (gone[other] ?? 0) * small) / (large + small);
    kept[other] = value;
    const row = alike[other];
    if (row !== undefined) row[into] = value;
  }
  alike.splice(from, 1);
  for (const row of alike) row.splice(from, 1);
}

const mostNames = 3;

/** Names of an event as its texts write them, the rarest first: no words are made for it. Empty when they share none. */
export function sharedNames(tellings: readonly Telling[]): string[] {
  const [first, ...others] = tellings;
  if (first === undefined) return [];
  const { rarity } = profilesOf(tellings);
  const weight = (name: string) => tokenise(name).reduce((sum, { key }) => sum + rarity(`^${key}`), 0);
  const shared = [...new Set(namesIn(leadOf(first)))]
    .filter((name) => others.every((other) => isIn(name, other)))
    .toSorted((a, b) => Number(isCountry(a)) - Number(isCountry(b)) || weight(b) - weight(a) || (a < b ? -1 : 1));
  // "Meridian" within "Meridian Star" is said already.
  return shared.filter((name, at) => !shared.slice(0, at).some((longer) => longer.includes(name))).slice(0, mostNames);
}

const isCountry = (name: string) => placeOf(name.toLowerCase())?.name === name;

function isIn(name: string, { title, text }: Telling): boolean {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'u').test(`${title ?? ''}\n${text}`);
}

/** Days and months have capitals and name no event. */
const calendar = new Set(Array.from({ length: 12 }, (_, at) => [
  new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, at + 1)),
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, at, 1)),
]).flat().map((name) => name.toLowerCase()));

/** Of a state that is no more: where a map or a pipe comes from names no event either. */
const bygone = /^(?:post-)?(?:Soviet|Ottoman|Tsarist|Yugoslav|Persian|Byzantine)s?$/u;

/** Runs of capitalised words that no sentence begins with; of countries and peoples only the country's own name. */
function namesIn(text: string): string[] {
  return text.split('\n').flatMap(namesInRow);
}

function namesInRow(text: string): string[] {
  const tokens = tokenise(text);
  const names: string[] = [];
  let run: typeof tokens[number][] = [];
  const end = () => {
    const [head] = run;
    const last = run.at(-1);
    const name = head === undefined || last === undefined ? '' : text.slice(head.start, last.end);
    if (name !== '' && !bygone.test(name) && (mentions(run).length < run.length || isCountry(name))) names.push(name);
    run = [];
  };
  for (const token of tokens) {
    const follows = run.length > 0 && !token.parted && !token.opening && text.slice(run.at(-1)?.end, token.start) === ' ';
    const isName = token.capital && token.content && !token.opening && !token.possessive && !calendar.has(token.lower);
    if (isName && (run.length === 0 || follows)) run.push(token);
    else {
      end();
      if (isName) run.push(token);
    }
  }
  end();
  return names;
}
