/** How good a line a passage would make: what it is, each trait by its weight. */
import type { Theme } from './salience.ts';
import type { Part } from './part.ts';
import { traitsOf } from './traits.ts';
import type { Unit } from './units.ts';
import { weights } from './weights.ts';

export const weigh = (unit: Unit, theme: Theme, part: Part): number =>
  traitsOf(unit, theme, part).reduce((sum, [trait, value]) => sum + weights[trait] * Number(value), 0);
