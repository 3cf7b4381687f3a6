/** Words that call somebody something in passing: verdicts as nouns, actors by adjective, ties of one to another. */
import { words } from '../words.ts';

/** Nouns that are verdicts whatever they are said of: "the mess in …", "his many missteps". */
export const verdicts = words(`
mess chaos cascade misstep missteps mishandling bungling bluster swagger complacency underfunding underinvestment disarray
humiliation cowardice negligence ineptitude naivety naivete culpability shambles disgrace sellout sell-out abdication dithering
backsliding short-sightedness shortsightedness myopia timidity hubris vanity delusion delusions misrule misadventure
misadventures miscalculation miscalculations hysteria paranoia demonisation demonization scapegoating vilification
subjugation enslavement cynicism impunity injustice injustices machinations intrigues vendetta weaknesses
irrelevance impotence bravado bombast double-dealing fearmongering scaremongering warmongering sophistry malice
perfidy duplicity insolence intolerance greed rapacity excesses wrongdoing misconduct mischief bloodlust savagery barbarism
barbarity depravity inhumanity fanaticism chauvinism disregard disdain contempt nightmare quagmire catastrophe
flaws failings sins meekness fecklessness indecisiveness intransigence callousness heartlessness vindictiveness paternalism condescension
shamelessness dishonesty deceit trickery treachery wickedness venality heavy-handedness overreach bumbling floundering
flip-flops flip-flopping u-turn u-turns humiliations travails gaffe gaffes bungles scaremongers belittling whitewashing passivity inconsistency incoherence`);

/** Verdicts only when somebody is named: roofs and talks collapse too. */
export const namedVerdicts = words(`
exploitation collapse decline decay demise downfall unravelling unraveling disintegration erosion weakening paralysis isolation
confusion mistake mistakes error errors break break-up disaster disasters domination suffering sufferings plight misery destruction devastation dismemberment
strangulation strangling starvation starving ruin ruination martyrdom partition desecration pauperisation impoverishment
determination subservience subordination`);

/** Before an actor these say what sort of actor it is. */
export const characterising = words(`
renegade rogue outlaw pariah secessionist invading occupying conquering conquered usurping subjugated enslaved
illegitimate murderous homicidal genocidal despotic tyrannical tyrannous dictatorial authoritarian
totalitarian theocratic criminal corrupt brutal bloodthirsty expansionist imperialist revisionist
revanchist warmongering hostile malign captive vassal client colonial bloodstained lawless marauding kleptocratic
hegemonic oppressive repressive racist supremacist fanatical militarist mercenary oppressed persecuted besieged
helpless defenceless defenseless unrepentant rapacious vengeful ruthless fundamentalist`);

/** These only before a name: "the rebel Houthis", but "rebel groups" is what all call them. */
export const characterisingNames = words(`rebel legitimate rightful militant insurgent empowered defiant separatist`);

/** Actors that such an adjective may stand before, beside those that agents.ts knows. */
export const actors = words(`
regime regimes state states nation nations country countries power powers army armies troops forces force militia militias
empire empires neighbour neighbours neighbor neighbors movement movements territory territories land lands people peoples
enclave entity province provinces region regions horde hordes clique junta axis republic republics`);

/** What somebody is to somebody else: "Minsk's mouthpiece". */
export const ties = words(`
mouthpiece mouthpieces propagandist propagandists lackey lackeys vassal vassals stooge stooges enforcer
enforcers henchman henchmen accomplice accomplices apologist apologists cheerleader cheerleaders militia
militias hostage hostages enabler enablers minion minions pawn pawns mercenaries hirelings stormtroopers puppets puppet
foot-soldiers executioner executioners collaborators militiamen paymasters paymaster`);

/** Ties only beside a name: "their creation Hezbollah", "the party's Iraqi branch". */
export const namedTies = words(`product creation instrument tool client arm front extension ally`);

/** How one stands behind another: "militia backed by …", "the Minsk-backed militia". */
export const standingBehind = words(`
backed sponsored funded financed armed controlled directed bankrolled manipulated propped nurtured supported trained equipped`);

/** Words that judge only in pairs: "the envoy's true aim", "its double standards". */
export const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['true real ulterior hidden', 'target targets aim aims goal goals motive motives intention intentions intent agenda face colours colors objective objectives'],
    ['double', 'standards game dealing talk'],
    ['weapons', 'program programme programs programmes'],
    ['war propaganda killing death repression', 'machine machines machinery'],
    ['useful', 'idiot idiots fools'],
    ['shadow ghost dark', 'fleet'],
    ['police slave prison gulag failed terror', 'state'],
  ].flatMap(([first = '', heads = '']) => heads.split(' ').map((head) => [head, words(first)] as const)),
);

/** Times over which a verdict has stood: "years of neglect". */
export const spells = words(`years decade decades century centuries generation generations`);

/** Who is armed, and then somebody may stand behind them. */
export const armed = words(`
militia militias rebels rebel fighters gunmen forces force army armies troops insurgents separatists regime regimes government
governments movement movements tribes faction factions brigades brigade group groups gang gangs party parties mercenaries
coalition cells proxies proxy terrorists militants guerrillas paramilitaries warlord warlords campaign coup insurgency`);

/** Whom one may be for or against. */
export const ruled = words(`government governments militia militias administration camp faction factions rebels separatists gunmen fighters bloc`);

/** Adjectives that condemn: in a definite phrase, what they say is taken as given. */
export const condemning = words(`
disastrous unjust inhuman inhumane illegal unlawful rigged stolen fraudulent sham bogus phony phoney fake corrupt barbaric barbarous
brutal cruel savage failed failing forgotten botched bungled misguided ill-fated ill-conceived ruinous catastrophic reckless
foolish immoral shameful disgraceful cowardly craven treacherous perfidious criminal murderous genocidal homicidal senseless
needless endless unwinnable wrongheaded wrong-headed absurd farcical hypocritical cynical feckless spineless spurious baseless
unprovoked unjustified unwarranted aggressive hostile predatory malign pernicious insidious hateful racist colonial imperial
imperialist authoritarian repressive oppressive despotic tyrannical draconian discriminatory inept incompetent
evil wicked monstrous heinous humiliating crippling suffocating illegitimate
unconstitutional undemocratic duplicitous deceitful dishonest delusional expansionist revanchist irredentist fanatical bloodthirsty
merciless ruthless indiscriminate disproportionate provocative destabilising destabilizing lawless vindictive
destructive self-defeating self-destructive counterproductive short-sighted shortsighted bankrupt rotten broken unholy
dishonourable dishonorable dangerous callous heartless illiberal one-sided lopsided toothless disregardful arrogant`);

/** Ways down: "Ruritania's slide into tyranny". */
export const declines = words(`slide descent drift lurch march rush plunge backslide regression`);

/** Harm done, as a participle with its doer: "the havoc wrought by …". */
export const perpetrated = words(`
committed perpetrated wrought unleashed inflicted waged orchestrated masterminded hatched plotted sown fomented stoked fuelled fueled`);

/** What is tried or alleged, not done: "the genocide case". */
export const legalHeads = words(`
case cases court convention trial trials charge charges claim claims accusation accusations tribunal allegation allegations inquiry
investigation investigations law laws bill memorial report reports museum denial suspects suspect label`);

/** What two states may both call theirs. */
export const grounds = words(`land lands territory territories island islands district districts waters region regions valley province provinces peninsula village villages`);

/** "the crimes they committed". */
export const launched = words(`committed perpetrated unleashed inflicted waged launched orchestrated masterminded`);

/** What one does for those whom others call terrorists. */
export const helping = words(`support backing sponsorship patronage harbouring harboring sheltering arming funding financing protection`);

/** Whose is what, as a verb. */
export const owing = words(`belong belongs belonged belonging take takes took taking`);

/** All words at which such a phrase may be found; most words are none of them. */
export const characterWords: ReadonlySet<string> = new Set([
  ...verdicts, ...namedVerdicts, ...declines, ...pairs.keys(), ...characterising, ...characterisingNames, ...ties, ...namedTies,
  ...standingBehind, ...perpetrated, ...launched, ...helping, ...condemning, ...owing,
]);
