/** Contested events and characterisations: named like this without a source, they are taken as given. */
import { verbForms } from '../morphology.ts';
import { words } from '../words.ts';

/** Acts of harm. One class a row: words of a row name the same sort of event. */
const harmClasses = `
attack attacks cyberwar cyberattacks strike strikes assault assaults raid raids bombardment bombing bombings shelling airstrike airstrikes ambush ambushes bombardments cyberattack cyberattacks hijacking offensive onslaught drone-attack violence
invasion invasions incursion incursions intervention
aggression aggressions belligerence bellicosity assertiveness expansion adventurism expansionism imperialism revanchism encroachment encroachments irredentism warmongering sabre-rattling militarisation militarization colonisation colonization encirclement
occupation
annexation seizure conquest land-grab plunder looting piracy banditry
abduction abductions assassination assassinations expulsion expulsions deportation deportations displacement takeover capture
genocide carnage bloodbath massacre massacres cleansing atrocities atrocity extermination pogrom pogroms slaughter bloodshed killings murder murders
blockade siege
crackdown crackdowns repression persecution oppression suppression
provocation provocations escalation
meddling interference subversion sabotage destabilisation destabilization infiltration
violation violations breach breaches crimes crime abuse abuses torture
terror terrorism extremism separatism militarism fascism nazism
coup putsch
threat threats blackmail intimidation coercion bullying menace
propaganda disinformation deception hypocrisy falsification
hostility hatred xenophobia racism bigotry islamophobia antisemitism anti-semitism apartheid discrimination militancy
collusion complicity betrayal appeasement capitulation treachery
failure failures inaction inability weakness indecision incompetence
reluctance refusal unwillingness disinterest indifference obsession intransigence stubbornness
lack absence
delays delay neglect mismanagement corruption tyranny dictatorship despotism authoritarianism
posturing coziness stubbornness arrogance brutality cruelty recklessness ruthlessness ambitions ambition
desire dream dreams drive attempt attempts bid campaign effort efforts plot plots scheme schemes plan plans abandonment
limitations restrictions ban use
influence dominance domination hegemony hegemonism
war wars
relapse fiasco ruse charade sham farce travesty debacle blunder debacles blunders folly
pretence pretense pretext
willingness
promises promise`;

/** word → class (the row's first word). */
export const harmClass: ReadonlyMap<string, string> = new Map(
  harmClasses
    .trim()
    .split('\n')
    .flatMap((row) => {
      const members = row.split(' ');
      return members.map((member) => [member, members[0] ?? member] as const);
    }),
);

/** Classes whose words also tell plain events: a premise only with an actor, a source or a judging word. */
export const eventful = words(`attack abduction violation war`);

/** Harm words that are premises even with "the" alone: "the occupation". */
export const aloneHarm = words(`
occupation aggression genocide bombing bombings invasion annexation blockade massacre ethnic-cleansing apartheid persecution
crackdown repression terrorism separatism atrocities meddling incursion coup onslaught carnage bloodbath massacres slaughter pogrom
pogroms cleansing land-grab plunder colonisation colonization appeasement betrayal provocations bloodshed militarisation
militarization subversion sabotage encirclement capitulation provocation`);

/** Traits and stances: two of them are not one event because they are of one sort. */
export const attitudes = words(`
threat threats danger dangers determination failure failures inaction inability weakness reluctance refusal unwillingness disinterest indifference
obsession lack absence desire dream dreams drive ambition ambitions willingness influence promises limitations
restrictions delays plan plans efforts campaign scheme schemes plot plots coziness posturing attempts attempt
hostility hatred xenophobia racism militancy hypocrisy complicity appeasement relapse fiasco ruse charade sham farce
travesty debacle blunder debacles blunders folly gambit ploy stunt bluff gamble tendency tendencies habit habits penchant
propensity fixation`);

/** Regions and blocs that act like a country. */
export const blocs = words(`
european western arab islamic eu nato europe west isil isis hamas hezbollah houthi houthis taliban brussels
kremlin soviet ottoman gulf`);

/** As an adjective these say that something was taken. */
export const takenBy = words('occupied annexed seized stolen besieged blockaded invaded colonised colonized');

/** Weapons that nobody may use. */
export const usedForHarm = words('chemical poison nerve cluster phosphorus human barrel starvation');

/** Verb form → sort of event, for harm told as a clause. */
export const harmVerbs: ReadonlyMap<string, string> = new Map(
  [
    ['attack', 'attack bomb shell strike raid assault ambush bombard'],
    ['invasion', 'invade'],
    ['occupation', 'occupy'],
    ['annexation', 'annex seize grab'],
    ['genocide', 'massacre slaughter murder butcher exterminate cleanse'],
    ['blockade', 'blockade besiege'],
    ['abduction', 'abduct kidnap assassinate expel deport'],
    ['collusion', 'betray abandon'],
    ['violation', 'violate breach'],
    ['provocation', 'provoke'],
    ['persecution', 'torture persecute oppress jail silence terrorise terrorize'],
    ['plunder', 'loot plunder'],
    ['subversion', 'destabilise destabilize subvert sabotage undermine'],
    ['crackdown', 'crush suppress'],
    ['starvation', 'starve'],
  ].flatMap(([sort = '', verbs = '']) =>
    [...verbForms(words(verbs)).keys()].map((form) => [form, sort] as const),
  ),
);

/** Words in the list above that need a possessor and a judging word before they are a premise. */
export const weakHarm = words(`
plan plans scheme schemes campaign effort efforts attempt attempts bid drive desire dream dreams use intervention
escalation strike strikes airstrike airstrikes ban delay delays ambition ambitions limitations restrictions offensive expansion absence war wars
promise promises influence willingness gambit ploy stunt bluff gamble danger dangers buildup build-up tendency tendencies habit habits penchant propensity
fixation`);

/** With a possessor these are premises once they say what for: "his drive to …", "their dream of …". */
export const purposeful = words(`
drive desire dream dreams ambition ambitions willingness reluctance refusal attempt attempts bid plot plots
scheme schemes campaign efforts failure failures inability obsession tendency tendencies habit habits penchant propensity fixation gamble`);

/** Harm done, as a participle with its object: "annexing Crimea". */
export const harming = words(`
annexing invading occupying destabilising destabilizing terrorising terrorizing persecuting oppressing
massacring bombing shelling besieging provoking undermining subverting sabotaging colonising colonizing
appeasing abandoning betraying violating threatening dismantling arming plundering looting starving`);

/** Those who are called by a contested name. */
export const contestedPeople = words(`
terrorists terrorist separatists separatist extremists extremist occupiers occupier aggressor aggressors
dictator dictators tyrant tyrants regime regimes puppets puppet proxies mercenaries thugs thug fascists
nazis invaders invader warmonger warmongers autocrat autocrats despot despots strongman junta jihadists
traitors collaborators war-criminal butchers killers murderers colonizers colonisers colonizer coloniser neo-colonizers
neo-colonisers oppressors oppressor henchmen cronies stooges stooge usurper usurpers warlords warlord gangsters fanatics
proxy lackeys vassals bandits dictatorship dictatorships masterminds traffickers saboteurs infiltrators ringleaders
profiteers looters`);

/** Words that keep a distance: then it is not taken as given. */
export const distancing = words(`
alleged allegedly so-called supposed purported claimed reported reportedly accused suspected possible
potential any future further hypothetical`);

/** Movements and positions of forces. */
export const forces = words(`
troops troop units unit brigade brigades battalion battalions regiment regiments division divisions forces
soldiers army armies navy fleet warship warships submarine submarines frigate frigates destroyer carrier
carriers tanks armour armor artillery convoy convoys squadron squadrons jets fighters bombers aircraft
drones missiles launchers batteries battery garrison servicemen paratroopers marines personnel militias
militia reservists detachment detachments interceptors base bases`);
export const movements = words(`
deploy deploys deployed deploying deployment withdraw withdraws withdrew withdrawn withdrawing withdrawal
pulled pull pulling moved moving redeployed redeploy mass massed massing amass amassed amassing stationed
stationing station positioned position positions repositioned relocated relocating transferred reinforced
advance advanced advancing retreat retreated retreating crossed crossing concentrated concentration buildup
build-up mobilised mobilized mobilisation mobilization dispatched sent rotate rotated rotation shifted took
take taken takes seized seize captured capture stormed occupied occupy entered landed encircled encircle
evacuated maneuvers manoeuvres arrayed assembled arrived pulled-back posted`);

/** Wrongs of which somebody is accused. */
export const wrongs = words(`
corrupt corruption bribery bribe bribes bribed fraud fraudulent embezzlement embezzled laundering launder
laundered stole stolen theft smuggling smuggled trafficking murder murdered murderer assassinated rape raped
torture tortured criminal crimes crime guilty treason traitor terrorist terrorism genocide massacre
massacred perjury spying spy espionage illegal illegally unlawful unlawfully lied liar lying plundered
looted looting extortion blackmail blackmailed racketeering collusion conspired conspiracy cronies crony
nepotism war-criminal perpetrated poisoned poisoning abducted kidnapped financed bankrolled
sanctions-busting tax-evasion evaded rigged rigging`);
export const accusing = words(`
accuse accuses accused accusing accusation accusations allege alleges alleged allegations charged indicted
blame blames blamed convicted suspected suspicion implicated`);
export const firmWords =
  words(`inc ltd llc corp corporation company group holding holdings plc gmbh bank airlines oil gas energy
petroleum industries enterprise enterprises ojsc jsc pjsc ag sa`);

/** Traits that "this" alone only takes up again: "this failure", "these threats". */
export const plainTraits = words(`
threat threats danger dangers failure failures inaction inability weakness lack absence delay delays neglect corruption arrogance
ambition ambitions crime crimes abuse abuses effort efforts attempt attempts campaign plan plans influence`);
