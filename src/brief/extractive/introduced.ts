/** Which lines tell readers what another takes for known: "the ministry" is heard after a line that names it. */
import { tokenise } from '../words.ts';
import { keysOf } from './salience.ts';
import type { Unit } from './units.ts';

/** A line shows its words and its label. */
export const toldBy = ({ keys, holder }: Unit): ReadonlySet<string> => keys.union(keysOf(tokenise(holder ?? '')));

/** Whether these lines tell all that a passage takes for known. */
export const areTold = ({ needs }: Unit, before: readonly Unit[]): boolean =>
  needs.size === 0 || needs.isSubsetOf(before.reduce<ReadonlySet<string>>((told, one) => told.union(toldBy(one)), new Set()));

/** So many passages before one are tried. */
const mostTried = 3;

/**
 * For each passage that takes something for known those before it that tell it, the nearest first.
 * @param units in reading order
 */
export function introducersOf(units: readonly Unit[]): ReadonlyMap<Unit, readonly Unit[]> {
  const telling = new Map<string, Unit[]>();
  const found = new Map<Unit, readonly Unit[]>();
  for (const unit of units) {
    const [key] = unit.needs;
    if (key !== undefined) {
      found.set(unit, (telling.get(key) ?? []).filter((one) => one.sentence !== unit.sentence && areTold(unit, [one])).slice(-mostTried).reverse());
    } else {
      for (const told of toldBy(unit)) telling.set(told, [...(telling.get(told) ?? []).slice(-mostTried), unit]);
    }
  }
  return found;
}
