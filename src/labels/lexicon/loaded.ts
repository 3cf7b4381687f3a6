/** Loaded words of columns and leaders, beside those of evaluation.ts: figures, insults, praise and the grand manner. */
import { words } from '../words.ts';

export const loadedAdjectives = words(`
untimely premature tardy slanted tendentious tone-deaf clear-eyed hard-headed level-headed wrong-headed pig-headed
half-baked half-hearted ham-fisted full-throated unflinching unblinking unstinting unbending calamitous cataclysmic
corrosive invidious consequential inconsequential epochal seismic tectonic civilisational civilizational simplistic
reductive facile glib trite hackneyed cliched duplicitous sanctimonious pious self-congratulatory begrudging grudging
bloated sclerotic moribund dysfunctional decrepit ramshackle threadbare ascendant resurgent beleaguered embattled
ironclad iron-clad watertight foolproof airtight unenviable unpalatable unworkable unviable laudable nascent
fledgling budding burgeoning blossoming erstwhile would-be self-styled monolithic byzantine labyrinthine
disenfranchised marginalised marginalized bloodiest gravest starkest alarmist defeatist oversized outsized inordinate
thuggish brutish loutish mind-boggling eye-watering jaw-dropping eye-opening eye-popping cosmetic tokenistic rightful
gleeful pusillanimous mealy-mouthed wishy-washy two-faced double-edged cold-blooded hot-headed thin-skinned
trigger-happy war-weary battle-hardened blood-soaked crisis-ridden debt-ridden strife-torn chummy frosty icy testy
prickly acrimonious rancorous vitriolic incendiary combustible febrile volatile mercurial capricious whimsical
unhinged deranged megalomaniacal narcissistic vainglorious pompous bombastic turgid plodding glacial sluggish
tortuous circuitous convoluted intricate arcane esoteric outlandish implausible improbable inexorable ineluctable
immutable ineffectual counterproductive counter-productive self-inflicted pyrrhic quixotic sisyphean draconian
kafkaesque machiavellian dystopian apocalyptic gargantuan titanic meteoric stratospheric vertiginous precipitous
abject unmitigated unvarnished unadulterated sheer downright veritable proverbial quintessential storied vaunted
much-vaunted much-hyped overhyped overrated underrated unsung hapless luckless benighted godforsaken hard-pressed
downtrodden long-suffering unassailable unimpeachable unforced clear-cut hard-fought ill-timed ill-judged
ill-considered ill-defined ill-equipped well-meaning well-intentioned time-honoured time-honored 
unedifying unseemly unsavoury unsavory unbecoming undignified unstoppable unshakeable unshakable untrammelled
unfettered unabashed unapologetic unmistakable unfathomable unspeakable unconscionable unwinnable unwise unworthy
lacklustre toothless spineless rudderless clueless godless lopsided cutthroat cut-throat breakneck knee-jerk
piecemeal scattershot haphazard slapdash makeshift stopgap last-ditch all-out head-on wholesale`);

export const loadedNouns = words(`
importance prominence primacy centrality ascendancy preeminence hubris timidity naivety naivete gullibility myopia
amnesia short-sightedness fecklessness chutzpah largesse magnanimity acumen finesse backsliding scaremongering
fearmongering handwringing hand-wringing whataboutism grandstanding acquiescence unilateralism maximalism triumphalism
exceptionalism defeatism fatalism conundrum predicament morass cusp linchpin keystone lifeblood bedrock minion minions
henchman henchmen flunky sycophant sycophants lapdog poodle vassal vassals satrap aggrandisement aggrandizement
bombshell thunderclap maelstrom whirlwind inferno powder-keg litmus bellwether omen portent toehold windfall boon bane
gambit gambits feint sop boondoggle drubbing malfeasance bloodlust vendetta witch-hunt jingoism sophistry casuistry
platitude platitudes canard shibboleth mantra fetish dogma orthodoxy groupthink mirage chimera bogeyman strawman
tightrope tug-of-war cat-and-mouse quicksand domino dominoes time-bomb tipping-point rubicon heyday zenith nadir
twilight swansong requiem epitaph clarion litany plethora dearth paucity glut deluge cynic cynics fearmonger
bravado bluster bombast vitriol venom swagger hubbub hullabaloo brouhaha furore firestorm backroom fig-leaf figleaf
lip-service sleight smokescreen dog-whistle sideshow afterthought footnote byword watchword straitjacket noose
millstone albatross powderkeg crucible cauldron juggernauts behemoth leviathan goliath upstart underdog
laggard freeloader free-rider enabler enablers apologists cheerleader naysayer naysayers bean-counter mandarins
kleptocracy kleptocrat kleptocrats oligarchy plutocracy theocracy police-state statecraft machination skulduggery
chicanery subterfuge treachery perfidy duplicity venality rapaciousness bellicosity belligerence brinksmanship
adventurer opportunist opportunists ideologue ideologues demagogues firebrand hothead hardliners moderates
shortsightedness recklessness heedlessness lawlessness hopelessness helplessness ruthlessness fearlessness`);

export const loadedVerbs = words(`
decapitate obliterate annihilate eviscerate trounce rout maul batter derail scupper fizzle sputter cannibalise galvanise
galvanize electrify mesmerise disquiet unsettle rankle grate irk infuriate incense placate mollify pacify ossify
petrify paralyse paralyze ensnare entangle enmesh embitter deplete sap hemorrhage haemorrhage supercharge
turbocharge precipitate catapult propel overwhelm outmanoeuvre outmaneuver outsmart outgun outfox browbeat cajole coax
wheedle sanitise sanitize legitimise legitimize delegitimise delegitimize weaponise weaponize instrumentalise
politicise politicize militarise militarize radicalise radicalize polarise polarize splinter implode simmer fester
smoulder smolder rekindle resurrect reignite reinvigorate rejuvenate debunk unmask belie gaslight moralise sermonise
patronise overextend overstretch overcommit overpromise underdeliver underperform undersell oversell disenfranchise
marginalise marginalize vindicate reek teeter careen hurtle snowball bulldoze steamroll shoehorn sugarcoat parrot
regurgitate spout bloviate pontificate kneecap defang pamper resuscitate stigmatise stigmatize ostracize hog
hobble kowtow grovel cling clamber limp stagger stumble totter wobble fritter scrimp mortgage pawn bankrupt
trumpet ballyhoo romanticise romanticize fetishise sensationalise sensationalize catastrophise oversimplify conflate
obfuscate equivocate prevaricate dissemble temporise vacillate waver capitulate acquiesce concoct contrive engineer
masterminded mastermind bankroll ensconce entrench ingratiate insinuate foist impale skewer lambast eulogise`);
