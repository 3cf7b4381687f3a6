/** Words of harm and names for people that only premises ask for; the labels' own lists, in harm.ts, are features of the model. */
import { words } from '../words.ts';
import { contestedPeople, harmClass } from './harm.ts';

/** Sort of event, then words of that sort. */
const further = `
attack: blitzkrieg firing rampage rampages gassing bloodletting
occupation: occupations
invasion: intrusion intrusions
annexation: land-grabs pillage usurpation
abduction: theft kidnapping kidnappings hostage-taking beheadings killing
genocide: butchery
crackdown: clampdown clampdowns purge purges jailing silencing harassment brutalisation brutalization enslavement
provocation: incitement brinkmanship brinksmanship baiting goading
violation: transgression transgressions infringement infringements flouting trampling
threat: danger dangers extortion arm-twisting saber-rattling
propaganda: misinformation smear smears slander slanders fabrication fabrications falsehoods demagoguery whitewash
reluctance: determination
delays: kleptocracy cronyism nepotism misgovernance
aggression: buildup build-up
influence: stranglehold chokehold tentacles yoke
tendency: tendency tendencies habit habits penchant propensity fixation
relapse: gambit ploy stunt bluff gamble`;

/** Word of harm → its class. */
export const premiseHarm: ReadonlyMap<string, string> = new Map([
  ...harmClass,
  ...further.trim().split('\n').flatMap((row) => {
    const [sort = '', members = ''] = row.split(': ');
    return members.split(' ').map((member) => [member, sort] as const);
  }),
]);

/** Those who are called by a contested name; juntas and jihadists are called so by all. */
export const premisePeople: ReadonlySet<string> = new Set([
  ...[...contestedPeople].filter((word) => !/^(?:junta|jihadists)$/u.test(word)),
  ...words(`
killer murderer assassins executioners bully bullies crooks liars hypocrites appeasers theocrats theocracy kleptocrats
cabal clique quislings turncoats plunderers imperialists expansionists colonialists supremacists predators
zealots mullahs torturers war-criminals militarists ultranationalists bigots racists`),
]);

/** What somebody reaches for: a premise when it is a weapon or harm. */
export const reaching = words(`pursuit quest endeavor endeavour endeavors endeavours push race drive bid thirst hunger`);

/** What one reaches for, and others call a threat. */
export const weapons = words(`nuclear weapon weapons bomb bombs warheads missiles domination hegemony supremacy conquest`);

/** Whose doing something is said to be: "his responsibility for the ruin". */
export const bearing = words(`responsibility role part hand guilt blame culpability involvement complicity`);

/** Verbs of harm in their base form, beside those in harm.ts: "in its effort to destroy the country". */
export const ruining = words(`
destroy dismantle eliminate erase rob intimidate blackmail bully appease deceive mislead divide dominate subjugate conquer
threaten attack incite overthrow topple silence rig steal whitewash`);

/** "occupied by …": done to somebody, by whom. */
export const doneTo = words(`
occupied annexed seized stolen besieged blockaded invaded colonised colonized persecuted oppressed massacred terrorised terrorized
enslaved looted plundered betrayed abandoned`);

/** Whose right something is said to be: "their legitimate struggle". */
export const entitling = words(`legitimate sovereign rightful inalienable lawful historic historical undeniable indisputable just`);
export const entitlements = words(`right rights claim claims territory territories land lands cause struggle demands owner owners soil`);

/** All words at which an aim, a guilt or a right may be found. */
export const aimWords: ReadonlySet<string> = new Set([...reaching, ...bearing, ...entitling, ...doneTo]);
