/** Words that call somebody something in passing: verdicts as nouns, actors by adjective, ties of one to another. */
import { words } from '../words.ts';

/** Nouns that are verdicts whatever they are said of: "the mess in …", "his many missteps". */
export const verdicts = words(`
mess chaos cascade misstep missteps mishandling bungling bluster swagger complacency underfunding underinvestment disarray
humiliation cowardice negligence ineptitude naivety naivete culpability shambles disgrace sellout sell-out abdication dithering
backsliding short-sightedness shortsightedness myopia timidity hubris vanity delusion delusions misrule misadventure
misadventures miscalculation miscalculations hysteria paranoia demonisation demonization scapegoating vilification
exploitation subjugation enslavement cynicism impunity injustice injustices machinations intrigues vendetta weaknesses
irrelevance impotence bravado bombast double-dealing fearmongering scaremongering warmongering sophistry malice
perfidy duplicity insolence intolerance greed rapacity excesses wrongdoing misconduct mischief bloodlust savagery barbarism
barbarity depravity inhumanity fanaticism chauvinism disregard disdain contempt nightmare quagmire catastrophe
meekness passivity inconsistency incoherence`);

/** Verdicts only when somebody is named: roofs and talks collapse too. */
export const namedVerdicts = words(`
collapse decline decay demise downfall unravelling unraveling disintegration erosion weakening paralysis isolation
confusion mistake mistakes error errors break break-up disaster disasters domination
determination subservience subordination`);

/** Before an actor these say what sort of actor it is. */
export const characterising = words(`
renegade rogue outlaw pariah secessionist invading occupying conquering conquered usurping subjugated enslaved
illegitimate proxy puppet murderous homicidal genocidal despotic tyrannical tyrannous dictatorial authoritarian
totalitarian theocratic fascist nazi terrorist criminal corrupt brutal bloodthirsty expansionist imperialist revisionist
revanchist warmongering hostile malign captive vassal client colonial bloodstained lawless marauding aggressor kleptocratic
hegemonic oppressive repressive racist supremacist extremist fanatical militarist mercenary oppressed persecuted besieged
helpless defenceless defenseless unrepentant rapacious vengeful ruthless fundamentalist`);

/** These only before a name: "the rebel Houthis", but "rebel groups" is what all call them. */
export const characterisingNames = words(`rebel legitimate rightful militant insurgent empowered embattled beleaguered defiant separatist`);

/** Actors that such an adjective may stand before, beside those that agents.ts knows. */
export const actors = words(`
regime regimes state states nation nations country countries power powers army armies troops forces force militia militias
empire empires neighbour neighbours neighbor neighbors movement movements territory territories land lands people peoples
enclave entity horde hordes clique junta axis republic republics`);

/** What somebody is to somebody else: "Minsk's mouthpiece". */
export const ties = words(`
mouthpiece mouthpieces propagandist propagandists lackey lackeys vassal vassals satellite satellites stooge stooges enforcer
enforcers henchman henchmen accomplice accomplices apologist apologists cheerleader cheerleaders offshoot offshoots militia
militias hostage hostages enabler enablers minion minions pawn pawns mercenaries hirelings stormtroopers puppets puppet
foot-soldiers executioner executioners collaborators militiamen paymasters paymaster`);

/** Ties only beside a name: "their creation Hezbollah", "the party's Iraqi branch". */
export const namedTies = words(`product creation instrument tool client arm branch wing front extension ally affiliate`);

/** How one stands behind another: "militia backed by …", "the Minsk-backed militia". */
export const standingBehind = words(`
backed sponsored funded financed armed controlled directed bankrolled manipulated propped nurtured supported trained equipped`);

/** "the true aim of": what somebody hides. */
export const hiddenAims = words(`target targets aim aims goal goals motive motives intention intentions intent purpose purposes agenda face colours colors objective objectives`);

/** Times over which a verdict has stood: "years of neglect". */
export const spells = words(`years decades centuries generations`);

/** Who is armed, and then somebody may stand behind them. */
export const armed = words(`
militia militias rebels rebel fighters gunmen forces force army armies troops insurgents separatists regime regimes government
governments movement movements tribes faction factions brigades brigade group groups gang gangs party parties mercenaries
coalition cells proxies proxy terrorists militants guerrillas paramilitaries warlord warlords campaign coup insurgency`);

/** Whom one may be for or against. */
export const ruled = words(`government governments militia militias administration camp faction factions rebels separatists gunmen fighters bloc`);
