/** Loaded and evaluative words: with one of them a sentence is judgement, not record. Own list, by field of meaning. */
import { words } from '../words.ts';

/** Adjectives; their adverbs in -ly and the comparatives count too. */
export const evaluativeAdjectives = words(`
alive absurd abysmal acute adept admirable adverse aggressive alarming ambitious ambivalent amazing anachronistic
angry antiquated anxious appalling apt arrogant artificial astonishing astounding atrocious attractive
audacious authentic autocratic awful awkward backward bad balanced barbaric barbarous baseless beautiful
belligerent beloved beneficial benevolent benign biased bitter blatant bleak blind bloodthirsty bloody bogus
bold botched brave brazen breathtaking bright brilliant broken brotherly brutal callous calm calculated
careful careless catastrophic cautious chaotic charismatic charming cheap childish chilling clear clever
clueless clumsy coherent cold colossal comfortable comic commendable compelling competent complacent complex
complicated comprehensive conspicuous constructive contemptible contradictory controversial convenient
convincing corrupt costly courageous covert cowardly cozy cosy craven crazy creative credible criminal
crippling critical crooked crucial crude cruel cultured curious cynical damaging damning dangerous daring
dark dastardly dead deadly dear debilitating deceitful decent deceptive decisive deep deep-rooted
deep-seated defiant delicate delusional demonic dependable deplorable desolate desperate despicable despotic
destabilising destabilizing destructive devastating devious devoted difficult diligent dire dirty
disappointing disastrous disciplined disgraceful disgusting dishonest disingenuous dismal disproportionate
disruptive distasteful distinct disturbing divisive dodgy dogmatic dominant dormant dramatic drastic
dreadful dubious dull durable dynamic eager earnest easy effective efficient egregious elaborate elegant
eminent emphatic empty encouraging enduring enigmatic enlightened enormous enviable erratic erroneous
essential esteemed ethical evident evil exaggerated excellent exceptional excessive exciting exemplary
existential exotic exorbitant expansionist explosive extraordinary extravagant extreme extremist fabulous
failed fair faithful fake false familiar fanatical fantastic far-fetched far-reaching far-sighted farcical
fascinating fascist fateful fatal faulty favourable favorable fearful feckless feeble ferocious fertile
feverish fickle fictitious fierce fine firm flagrant flawed flimsy flexible foolhardy foolish forceful
formidable fortunate fragile frail frank frantic fraternal fraught fraudulent frenzied fresh friendly
frightening frivolous frustrating fruitful fruitless full-fledged full-scale fundamental funny furious
futile genocidal gentle genuine ghastly giant gigantic glaring gloomy glorious golden good gradual grand
grandiose grateful grave great greedy grim groundbreaking groundless growing gruesome guilty gullible
handsome happy haphazard hard harmful harmless harsh hasty hateful haunting hawkish healthy heartbreaking
heartless heated heavy heavy-handed hectic hegemonic heinous hell-bent helpful helpless heroic hesitant
hidden hideous high-handed historic milestone long-sought long-awaited long-overdue hard-won hollow honest honourable honorable hopeful hopeless horrible horrendous
horrific hostile hot huge human humane humble humiliating hypocritical iconic ideal idealistic idiotic idle
ignorant ill-advised ill-conceived ill-fated ill-prepared illegal illegitimate illicit illogical imaginary
imaginative immaculate immature immense immoral impartial imperative imperfect imperial imperialist
impervious important impossible impotent impressive imprudent inadequate inappropriate incoherent
incompetent incomprehensible inconceivable inconsistent inconvenient incredible indefensible indiscriminate
indispensable inept inescapable inevitable inexcusable inexplicable infamous inflammatory influential
inflated inglorious inhuman inhumane innocent innovative insane insatiable insecure insidious insignificant
insincere inspiring instructive instrumental insufficient insulting insurmountable intelligent intense
intolerable intolerant intractable intransigent intriguing intrusive invaluable irrational irrelevant
irresponsible irreversible ironfisted iron-fisted ironic irritating jingoistic joyful just justified keen
key knackered lacklustre lackluster laughable lavish lawless lame lamentable lazy legendary legitimate
lenient lethal limitless likeable listless lofty logical lonely loud loyal lucky lucrative ludicrous
lukewarm macabre mad magnificent main maligned malicious malign malignant manifest marginal marvellous
marvelous massive masterful mature meagre meager mean meaningful meaningless mediocre menacing mendacious
merciful merciless mere messianic messy mighty mild militant militaristic mindless minimal miraculous
miserable misguided mistaken misleading modest momentous monstrous monumental moral morbid muddled
multifaceted murderous murky muscular muted mutual mysterious mythical naive naked nasty natural nauseating
necessary needless nefarious negative negligent negligible nervous nice nightmarish nihilistic noble noisy
nonsensical notable noteworthy noticeable notorious novel nuanced numb obnoxious obscene obscure obsessive
obsolete obvious odd odious ominous one-sided onerous open-ended opaque opportune opportunistic oppressive
optimal optimistic ordinary orwellian ostentatious outdated outmoded outrageous outright outstanding
overblown overdue overt overwhelming painful palpable paltry panicked paralysed paralyzed paramount paranoid
passionate passive pathetic patient patriotic peaceful peculiar perfect perfidious perilous pernicious
perpetual perplexing persistent perverse pessimistic petty phoney phony pitiful pivotal plain plausible
pleasant pointless poisonous polarised polarized poor popular populist porous positive potent powerful
powerless practical pragmatic praiseworthy precarious precious predatory predictable prejudiced preposterous
prescient pressing prestigious presumptuous pretentious primitive principled pristine problematic proactive productive
profound prohibitive prominent promising proper prosperous proud provocative prudent pseudo punitive puny
pure puzzling questionable quiet radical rampant rare rash rational raw ready real realistic reasonable
rebellious reckless regrettable relentless relevant reliable reluctant remarkable renegade repressive
reprehensible repugnant resentful resilient resolute respectable respected responsible responsive restive
restless restrained retrograde revanchist revealing revered revolting revolutionary rich ridiculous
righteous rigid rigorous risky robust rogue romantic rotten rough rude ruinous ruthless sacred sacrosanct
sad safe sane sarcastic satisfactory savage savvy scandalous scant scary sceptical skeptical secretive
sectarian secure seductive self-appointed self-defeating self-evident self-imposed self-proclaimed
self-righteous self-serving selfish selfless senseless sensible sensitive sentimental serious severe shabby
shaky shallow shameful shameless sharp shattering shocking short-sighted shortsighted shoddy shrewd shrill
sickening significant silent silly similar sincere sinister sizable sizeable sloppy slow sly small-minded
smart smooth smug so-called sober solid sombre somber sophisticated sordid sore sorry sound spectacular
spineless splendid spontaneous spurious staggering stale stark startling steadfast steady stealthy steep
stern sticky stiff stifling stilted strange strategic strident striking stringent strong stubborn stunning
stupid sublime substantial substantive subtle subversive successful sudden suicidal suitable sullen superb
superficial superfluous superior supreme surprising surreal susceptible suspicious sustainable sweeping
swift symbolic systemic tacit tactful tactless tangible tedious tempting tenacious tense tenuous tepid
terrible terrific terrifying thankless thorny thorough thoughtful thoughtless threatening thriving timely
timid tireless tiny toothless torturous totalitarian tough toxic tragic traitorous transformative
transparent traumatic treacherous tremendous tribal tricky triumphant trivial troubled troubling troublesome
trustworthy turbulent twisted tyrannical ubiquitous ugly ultimate unacceptable unambiguous unavoidable
unbearable unbelievable unbiased unbridled uncertain unchecked unclear uncompromising unconditional
unconscionable unconstitutional unconvincing undemocratic undeniable undesirable undisputed undue uneasy
unequal unequivocal unethical unfair unfinished unforgivable unforgiving unfortunate unfounded unhappy
unhealthy unhelpful unholy unimaginable uninformed unique unjust unjustified unlawful unnecessary
unparalleled unpatriotic unpleasant unpopular unprecedented unpredictable unprepared unprincipled unprovoked
unqualified unquestionable unrealistic unreasonable unrelenting unreliable unremarkable unrepentant
unrivalled unruly unsatisfactory unscrupulous unsettling unshakable unspeakable unstable unsuccessful
unsurprising unsustainable unthinkable untouchable untrustworthy unusual unwarranted unwavering unwelcome
unwilling unwise unworthy urgent useful useless utopian vague vain valiant valid valuable vast vehement
venal vengeful veritable viable vibrant vicious victorious vigilant vigorous vile villainous vindictive
violent virtuous virulent visionary vital vivid vocal volatile vulgar vulnerable warlike warm warmongering
wasteful watchful weak wealthy weary weird welcome well-deserved well-known wicked widespread wild wise
wishful wonderful worrisome worrying worse worthless worthwhile worthy wretched wrong wrongful xenophobic
young zealous considerable unparalled unresolved all-out ever-expanding unyielding hard-line hardline
home-grown long-suffering much-needed long-overdue so-so top-notch world-class first-rate second-rate
third-rate larger-than-life low-hanging far-right far-left broad wide contentious elusive feigned
half-hearted wholehearted lopsided mercurial mounting overriding overarching perennial fully-fledged salient
skewed stagnant stellar tarnished tattered unnerving unsavoury unsavory untenable vaunted vexed watered-down
welcome-mat`);

/** Nouns that judge. */
export const evaluativeNouns = words(`
abandonment absurdity abuse abuses abyss accomplice achievement achievements advantage advantages adventure
adventurism affront aggression aggressor ambition ambitions anarchy anger anguish antagonism apathy
apologist appeasement apartheid appetite arrogance assault atrocity atrocities attraction audacity autocracy
autocrat autocrats backbone backlash backwater backyard barbarism barbarity bargain bastion beacon benefit
benefits betrayal bias bigotry blackmail blame blessing bloodbath bloodshed blunder blunders bonanza bravado
bravery breakthrough brinkmanship brutality bulwark bully bullying burden butcher calamity cancer carnage
carnival catalyst catastrophe cesspool challenge challenges champion champions chance chaos charade charm
chauvinism cheerleaders chess chicanery choice choices chokehold circus civility clampdown clarity clash
clique clown clout coercion coherence coincidence collapse collusion comeback commitment complacency
complicity compliance concern concerns condescension confidence conflagration confusion conquest consequence
consequences conspiracy contempt contradiction contradictions cornerstone corruption courage courtesy coward
cowardice coziness crackdown credibility credit creditability crisis crises cronies cronyism crossroads
cruelty crusade culprit curse cynicism damage danger dangers deadlock debacle decadence deceit deception
decline deficit deficiency delusion delusions demagogue demagoguery demise demon desire despair desperation
despot despotism destruction deterioration deterrence devastation dictator dictators dictatorship difficulty
difficulties dignity dilemma dilemmas disagreement disappointment disarray disaster disasters discontent
discord discrimination disdain disgrace disgust dishonesty disinformation disinterest dismay disregard
disrepute distrust division divisions dominance domination doom double-standards doubt doubts downfall
downside dream dreams dread duplicity ease echo-chamber effort efforts ego elite embarrassment encroachment
enemy enemies enigma enlightenment enthusiasm envy escalation essence euphoria evil excess excesses excuse
excuses exploitation extremism extremist extremists fabrication facade failure failures faith fallacy
fallout falsehood fanatic fanaticism fanatics fantasy farce fascism fault favor favour favouritism fear
fears fiasco fifth-column firestorm flaw flaws flexibility foe foes folly fool fools foothold foresight
fortune fraud freedom freedoms friction friendship frustration fury fuss futility gain gains gamble game
gangster genius genocide ghost glory goodness goodwill grandeur gratitude greed greatness grievance
grievances grip guarantor guilt hallmark happiness harassment hardship harm harmony hatred havoc headache
hegemon hegemony hell heresy hero heroes heroism hindrance honesty honour honor hope hopes horror horrors
hostility hotbed humiliation hypocrisy hypocrite hysteria idealism idiocy ignorance illusion illusions
impasse imperative imperialism impotence impunity inability inaction incapacity incitement incompetence
indecision indifference indignation inequality infamy influence ingratitude inhumanity injustice injustices
innocence inroads insanity insecurity insight insolence instability insult insults integrity interference
intimidation intolerance intransigence intrigue intrusion irony irresponsibility isolation jeopardy joke joy
juggernaut justice justification killer killers kindness lackey lackeys lament leap legacy legitimacy lesson
lessons leverage liability liberation liberty limbo lunacy machinations madness malaise malice
manipulation margin martyr martyrdom mask masquerade massacre master masterpiece meddling menace mercy merit
merits mess militarism minefield miracle misadventure miscalculation mischief misconception misconduct
misery misfortune mismanagement misrule mistake mistakes mistrust misunderstanding mob mockery momentum
monster monsters morale morality muscle muscles mystery myth myths nationalism necessity negligence nemesis
nepotism neglect nerve nightmare nirvana nobility nonsense nostalgia nuance nuisance obligation obsession
obstacle obstacles obstinacy occupation occupier occupiers offence offense onslaught opportunism opportunity
opportunities oppression oppressor optimism ordeal outcry outrage outlaw pain panacea panic paradise paradox
paralysis paranoia pariah passion passivity path patience patriotism pawn pawns peril perils perpetrator
perpetrators persecution perseverance perversion pessimism pillar pinnacle pitfall pitfalls plague pledge
plight plot plunder ploy poison posture posturing potential powerhouse powerhouses pragmatism prejudice prerequisite pressure
prestige pretence pretense pretext pride priority privilege problem problems profit progress promise
promises propaganda propagandist propagandists prosperity provocation provocations prowess prudence puppet puppets purge purpose puzzle
quagmire quandary quest racism rage rampage rapacity rape readiness reality realities realism rebuke
recklessness reckoning redemption refusal regime regimes regret relevance reluctance remorse repercussions
repression reprisals reputation resentment resilience resistance resolve respect responsibility restraint
retribution revenge revolt rhetoric riddle risk risks rivalry rogue ruin ruins ruse ruthlessness sabotage
sacrifice sacrifices safeguard salvation sanity satellite saviour savior scam scandal scapegoat scepticism
skepticism scheme schemes scope scourge security sellout sense separatism separatist separatists shame sham
shambles shortcoming shortcomings showdown significance silence sin sins skill slaughter slavery slogan slur
smear smokescreen solace solidarity solution solutions sophistication sovereignty spectacle spectre specter
spirit spiral spite spoiler stability stagnation stake stakes stalemate stance stigma stooge strain
stranglehold strategy strength strengths strife stronghold struggle stubbornness stumbling-block stupidity
subjugation success successes suffering suicide superiority support suspicion symbol symbols sympathy talent
target tatters temptation tension tensions terror terrorism terrorist terrorists theatre theft threat
threats thug thugs tinderbox toll tolerance toothless tragedy tragedies traitor traitors transgression trap
trauma travesty treachery treason trick tricks triumph trouble troubles trust truth turmoil tyranny tyrant
tyrants ultimatum unease unity unrest upheaval uproar urgency utopia vacuum value values vandalism vengeance
victim victims victory victories vigilance vigor vigour villain villains violation violations violence
virtue vision void vulnerability vulnerabilities warmonger warmongers warning wave weakness weaknesses
weariness weight whim wickedness willingness wisdom wish woe woes wonder worry worries wrath wreckage
xenophobia yoke zeal zealot zealots fact factor factors issue dimension aspect architecture dynamics
foundation foundations trajectory mindset ideology narrative narratives discourse agenda calculus paradigm
logic landscape equation watershed game-changer breakdown soul conscience destiny fate heart blood
chessboard playbook order`);

/** Verbs that judge. */
export const evaluativeVerbs = words(`
gut bury hollow choke throttle scuttle upend neuter emasculate goad lull dupe hoodwink fritter mortgage bungle
abandon retaliate abet abuse aggravate alienate antagonise antagonize appease applaud avenge backfire bamboozle
befriend belittle betray bewilder blunder bolster brandish bully bungle capitulate cement cheat cherish
chicken coddle collude compromise concoct condone confound conspire corrode corrupt cower crave cripple
crumble crush cultivate curtail dash dazzle deceive defile deface degrade dehumanise demean demolish
demonise demonize deserve desecrate despise destabilise destabilize deteriorate devastate dignify discredit
disgrace disgust dishonour disregard dominate doom dread dupe embarrass embolden embroil enable endanger
endear enflame inflame engulf enrage enslave entrench erode evade exacerbate exaggerate excel excuse exploit
fabricate fail falter flaunt flex flirt flounder flourish foil foment foster frighten frustrate fumble
glorify goad gloat grab hamper hamstring harass harm haunt hijack hinder hoodwink humiliate idolise ignite
ignore imperil incite indulge infect infest infringe instigate insult intimidate isolate jeopardise
jeopardize justify kowtow lag languish loot lurch lure malign mangle manipulate massacre matter meddle
menace misjudge mislead mismanage misread mistreat misunderstand misuse mock molest murder neglect nurture
obsess offend oppress orchestrate ostracise outrage outwit overestimate overlook overplay overreach
overreact overshadow pander perpetrate persecute perpetuate perish perplex persist pillage plague plunder
poison pollute pretend prevail prosper punish quash quell rape ravage reassure rejoice relish repress revel
reinforce restrain rob ruin sabotage sacrifice safeguard scapegoat scare scheme seduce shackle shatter
slaughter smear sneer solidify stabilise stabilize stagger stagnate stifle stoke strangle strengthen strive
stumble subjugate subvert succeed succumb suffer suffocate suppress surpass surrender survive swagger
tarnish taunt tempt terrify terrorise terrorize thrive thwart torment torpedo torture traumatise trample
transcend triumph trivialise undermine underestimate unleash unravel usurp vandalise vilify victimise
violate wane warrant waste weaken wield woo worsen wreck wreak yearn yield escalate deepen destroy threaten
provoke dwindle balk bow bend bicker blackmail brainwash buckle bluff bluster cloak clamour crow dare delude
dodge dither dilly drag feign flail grandstand grovel heed hail hesitate hurt linger loom loathe lull mar
mire mourn plunge pounce prop pummel preach prod rattle reel refuse renege resort rue saber-rattle seethe
shirk shun sideline sink-in slither sow spew spoil spurn squander squabble stoop swamp tear topple tout
trumpet twist vie wallow whip whitewash wither wrestle writhe evolve demonstrate attach reconsider
contribute`);
