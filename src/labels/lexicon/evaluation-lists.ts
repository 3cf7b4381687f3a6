/** Judging idioms, and words that look like judgement but are plain names of things in this field. */
import { phrases, words } from '../words.ts';

/** Idioms and figures of speech. */
export const evaluativePhrases = phrases(`
secrecy | classic example | textbook example | prime example | perfect example | glaring example | to judge from | to judge by | judging by | judging from | torpid | than the one | than the ones | in secret | clandestinely | covertly | first step would be | road to peace | path to peace | road to war | and failed | did more than | does more than | do more than | have struggled to | has struggled to | struggled to | struggles to | overpaid | overpaid for | overspent | tried for
banana republic | bread and butter | can of worms | house of cards | red line | red lines | double standard
double standards | fig leaf | turning a blind eye | turn a blind eye | turned a blind eye | lip service
war of words | sabre rattling | saber rattling | in ruins | in tatters | on the rise | on the brink
on the verge | at stake | at risk | at odds | in doubt | in question | in its wake | in the wake of
the elephant in the room | the writing on the wall | the tip of the iceberg | playing with fire
hand in hand | hard to | easy to | difficult to | impossible to | too little | too late | has never been
as ever | at all costs | at any cost | come to terms | in vain | in name only | the greatest | the worst
the best | on steroids | under threat | under siege | no choice | no option | no excuse | no reason
no better | no less | no place for | no room for | the right to | the right thing | right side of history
wrong side of history | dark days | dark day | bad guys | good guys | the good news | the bad news
great power | great powers | blood on | at the mercy of | free world | civilised world | civilized world
rules-based | of its own making | its own people | his own people | their own people | own goal
mission creep | business as usual | carrot and stick | tit for tat | zero sum | zero-sum | win-win | win win
end game | endgame | game of | safe haven | safe havens | failed state | failed states | police state
rogue state | rogue states | puppet state | client state | so much as | get away with | stand up to
stands up to | stood up to | give in to | gave in to | pay the price | paid the price | pay a price
price to pay | take advantage | took advantage | takes advantage | turn the tide | turned the tide
lost its way | lose sight | loses sight | get serious | got serious | gets serious | get tough | gets tough
got tough | step up | stepped up | steps up | back down | backed down | stand firm | stood firm | stand by
stood by | stand idly by | wake up | wake-up call | grow up | man up | come clean | give way | gave way
play ball | play games | rise to the | rose to the | fall short | falls short | fell short
flex its muscles | flex their muscles | flexing its muscles | hedge its bets | see through | open their eyes
power vacuum | cannot ignore | in its own right | to its credit | to his credit | to their credit
at its core | at heart | deep down | part and parcel | as it has ever been | out of control | out of touch
out of hand | under the thumb | hand over fist | a far cry | light of day | in good faith | in bad faith
bad faith | good faith | common sense | makes sense | make sense | made sense | perfect sense
strategic patience | strategic partnership | strategic partner | spheres of influence | sphere of influence
level playing field | matter of time | way of life | nation building | hearts and minds | rule of law
human rights abuses | human shields | ethnic cleansing | war crime | war crimes | crimes against humanity
state terrorism | cold blood | land grab | power grab | gun to the head | on its knees | to its knees
tip of the spear | new era | new chapter | new normal | new world order | era of | age of | such a | such an
kind of | sort of | lots of | a lot of | plenty of | tons of | sheer | a bit | a little | way too
brotherly alliance | political weight | international standing | on the contrary | in everyone's interest
in our interest | alarm bell | alarm bells | into the arms of | stopped believing | chief among | foremost among | first among | little choice | little option | few options | nod along | nodded along | nodding along
| left open | door open | door is open | leave the door | leaves the door | left the door | slam the door | slammed the door | open the door to
opens the door to | opened the door to | opening the door to | haven for | breeding ground | hotbed | hotbeds | magnet for | raised eyebrows | full of | shock wave | shock waves | shockwaves | off the ledge | room for interpretation | room for doubt
room for manoeuvre | room for maneuver | chestnuts out | on the table | sent a message | sends a message | send a message
sent a signal | sends a signal | send a signal | pull the plug | pulled the plug | behind the scenes | in the dark
tightrope | wide berth | toe the line | toed the line | tipping point | crossroads | quagmire | powder keg | tinderbox
house divided | pandora's box | trojan horse | paper tiger | sitting duck | sitting ducks | wild card | trump card
bargaining chip | bargaining chips | golden opportunity | last straw | uphill battle | slippery slope | vicious circle
vicious cycle | domino effect | ripple effect | ripple effects | perfect storm | storm is brewing | dust settles
dust has settled | blank cheque | blank check | free ride | free hand | upper hand | iron fist | velvet glove
olive branch | dead letter | dead end | blind alley | back burner | cold shoulder | green light | carte blanche
bitter pill | wishful thinking | lesser evil | high ground | bottom line | big picture | long shot | long game
chess game | chessboard | pawn in | pawns in | playbook | crocodile tears | smoke and mirrors | sleight of hand
window dressing | plain sight | litmus test | acid test | sea change | turning point | game changer | game-changer
point of no return | race against time | clock is ticking | running out of | walk away from | walked away from
turned its back | turned their back | shot in the arm | shot in the foot | stab in the back | stabbed in the back
thorn in | bone of contention | elephant in | lion's share | silver lining | silver bullet | magic bullet | panacea
quick fix | sticking plaster | band-aid | lifeline | straw man | sacred cow | scapegoat | whipping boy | poster child
laughing stock | household name | rubber stamp | rubber-stamp | red herring | smoking gun | open secret | foregone conclusion
false flag | false dawn | short shrift | lame duck | strange bedfellows | fair weather | loose cannon | rude awakening
writ large | tall order | mixed bag | moving target | moving goalposts | goalposts | second fiddle | back seat
driving seat | driver's seat | sidelines | in the crosshairs | in the crossfire | line of fire | eye of the storm
heart of the matter | crux of the matter | root of the | tail wagging | cart before the horse | rock and a hard place
devil and the deep | frying pan | hornet's nest | house of mirrors | jaws of | throes of | teeth of | cusp of | dawn of
twilight of | shadow of | ashes of | cradle of | seeds of | price of | cost of inaction | echo of | echoes of | ghost of
ghosts of | spectre of | specter of | long shadow | large shadow | the favour of | the favor of`);

/** Fixed names in which a judging word is plain ("Security Council", "Great Britain", "armed forces"). */
export const plainPhrases = phrases(`
as the crow flies | conscientious objector | conscientious objectors | fire brigade | the fire brigade | the fire service | the fire was | satellite image
satellite images | satellite imagery | satellite station | satellite data | satellite photos | satellite photographs | satellite phone | satellite link
satellite television | for less than | age of retirement | retirement age | age of mobilisation | age of mobilization | age of consent | the age of
days of mourning | day of mourning | national mourning | has never been published | have never been published | has never been ratified
have never been ratified | has never been finished | has never been completed | has never been opened | has never been signed | has never been demarcated
has never been built | has never been held | was never built | was never ratified | was never signed | independently confirmed | independently verified
in favour | in favor | valid flag | valid visa | valid until |
crude oil | of crude | russian crude | iranian crude | crude sold | crude to | crude for | all crude | warrant of |
highest honour | highest honor | proving ground | proving grounds | fatal clash | fatal clashes | fatal crash | fatal shooting | arrest warrant | arrest warrants | warrant for | average age of | median age of | the right to apply | brent crude | crude futures | crude prices | crude exports | security council
national security council | security council's | great britain | good friday | human rights watch
human rights | human rights council | minister of justice | ministry of justice | department of justice
justice department | justice minister | court of justice | justice and development party
international court of justice | supreme court | supreme leader | supreme council | security service
security services | security forces | security force | national security adviser | national security agency
national security advisor | security adviser | security conference | homeland security | state security
security agreement | order of | in order | executive order | law and order | purchase order
critical infrastructure | value added | in support of | support group | freedom house | liberation army
liberation front | liberation organisation | liberation organization | liberation movement
strategic studies | strategic missile | strategic bomber | strategic bombers | strategic command
strategic forces | target date | strategic rocket | strategic arms | strategic offensive
strategic petroleum | natural gas | natural resources | natural disaster | black sea | dead sea | red sea
white house | great wall | good hope | critical minerals | heavy weapons | heavy water | heavy artillery
light water | open source | open fire | opened fire | hot line | hotline | cold war | warm water
violent extremism | peace agreement | peaceful nuclear | hard currency | young people | young men
real estate | real terms | rich in | clear majority | broad gauge | mutual recognition | mutual fund
moral code | general secretary | main battle | main road | value of | worth of | the value of
risk management | high commissioner | high court | state duma | grand mufti | grand ayatollah
grand national assembly | safe zone | revolutionary guard | revolutionary guards | islamic revolutionary
revolutionary court | fatal accident | fresh elections | free trade | free elections | small arms
long range | just south | just north | just east | just west | just outside | just off | more than
less than | at least | at most | little rock | broken arrow | only one | less than half | more than half
fair trade | pressure group | world order | fine of | as well as | as well | the value | popular vote
popular front | popular mobilisation | popular mobilization | popular republic | main opposition | key bank
target price | order to | in support | support ship | support vessel | support unit | logistics support
air support | support staff | trust fund | benefit fund | defence forces | defense forces
rapid support forces | effort of | security zone | security cooperation | security council resolution
value chain | wide range | deep water | deep sea | a wide | broad coalition`);

/** Adjectives by ending that are neutral; others in -ful, -less, -ous, -ish count as judgement. */
export const neutralEndings = words(`
various previous numerous religious autonomous indigenous simultaneous continuous anonymous instantaneous
amorphous carnivorous homogeneous heterogeneous porous gaseous aqueous igneous ferrous vitreous mountainous
unanimous contiguous synonymous populous regardless nevertheless nonetheless unless wireless paperless
stateless homeless doubtless countless fearless less bless helpful handful cupful spoonful mouthful armful
british turkish kurdish finnish swedish danish spanish polish irish scottish jewish english establish
publish abolish finish diminish flourish perish punish vanish relish banish accomplish replenish demolish
furnish cornish flemish swish fish dish wish parish rubbish amish lawful unlawful bashkir full useful famous
us bus plus yiddish moorish frisian admonish distinguish extinguish relinquish vanquish nourish cherish
refurbish astonish impoverish`);
