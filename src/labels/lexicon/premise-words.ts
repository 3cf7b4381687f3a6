/** Words of harm and names for people that only premises ask for; the labels' own lists, in harm.ts, are features of the model. */
import { words } from '../words.ts';
import { contestedPeople, harmClass } from './harm.ts';

/** Sort of event, then words of that sort. */
const further = `
attack: firing rampage rampages gassing bloodletting
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
influence: stranglehold chokehold grip tentacles yoke
relapse: gambit ploy stunt bluff gamble`;

/** Word of harm → its class. */
export const premiseHarm: ReadonlyMap<string, string> = new Map([
  ...harmClass,
  ...further.trim().split('\n').flatMap((row) => {
    const [sort = '', members = ''] = row.split(': ');
    return members.split(' ').map((member) => [member, sort] as const);
  }),
]);

/** Those who are called by a contested name. */
export const premisePeople: ReadonlySet<string> = new Set([
  ...contestedPeople,
  ...words(`
killer murderer assassins executioners bully bullies crooks liars hypocrites appeasers theocrats theocracy kleptocrats
cabal clique quislings turncoats plunderers imperialists expansionists colonialists supremacists hostage-takers
kidnappers predators zealots mullahs criminals torturers rapists war-criminals militarists ultranationalists bigots
racists apologists`),
]);
