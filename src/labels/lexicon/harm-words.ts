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

/** How bad an event was, which nobody denies: these call no deed by a contested name. */
export const grim = words(`
deadly fatal lethal bloody horrific horrifying terrifying terrible frightening devastating tragic gruesome grisly ghastly shocking
painful charm`);

/** What these are for is proposed, not taken as given: "the case for a blockade". */
export const proposing = words(`
argument arguments call calls case request requests demand demands proposal proposals idea ideas plan plans`);

/** What these are of is feared or alleged: "fears of a coup". */
export const alleging = words(`
fear fears accusation accusations allegation allegations charge charges denial denials suspicion suspicions warning warnings risk
risks possibility prospect prospects rumour rumours rumor rumors talk idea concept notion narrative narratives myth trope image propaganda rhetoric`);

/** Praise, fate and taste: nobody would call these contested. */
export const taste = words(`
noble miraculous gorgeous splendid healthy nice wise lofty wonderful beautiful graceful thoughtful careful faithful colorful colourful
embattled beleaguered embittered beloved hard-won hard-earned broad-shouldered far-right far-left overarching amphibious favorable
favourable unsustainable sustainable spacious numerous continuous indigenous religious homeless young long-awaited famous`);
