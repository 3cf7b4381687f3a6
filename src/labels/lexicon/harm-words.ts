/** Words around a noun of harm: what loads it, and what opens a sentence before it. */
import { words } from '../words.ts';

/** Beside a noun of harm these judge, though elsewhere they may be plain. */
export const loadedModifiers = words(`
terror terrorist proxy undeclared illegal unlawful unprovoked brutal barbaric genocidal hybrid creeping empty broken endless
reckless unjustified unconstitutional criminal treacherous cynical colonial imperial puppet shadow dirty forced
systematic deliberate indiscriminate widening foolish`);

/** Plain forms that go on with the sentence after a plural phrase: "its strikes on the port continue". */
export const mainVerbs = words(`
continue remain persist mean show make prove deserve require come become go raise pose threaten undermine suggest
leave keep help have must can will do`);

/** A capital at the head of a sentence belongs to none of these. */
export const openingWords = words(`
but and yet so for after before since despite amid following given with without because when while although
though if as in on at by from under during against until like unlike whatever even only`);
