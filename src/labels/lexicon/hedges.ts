/** Words of likelihood, futurity and obligation. */
import { phrases, words } from '../words.ts';

/** Hedges that make a flat statement a guarded one; the likelihood words follow ICD 203 and stay as they stand. */
export const guarding = phrases(`
may | might | could | perhaps | possibly | possible | conceivably | potentially | presumably | seemingly
appears | appear | appeared | seems | seem | seemed | arguably | unlikely | likely | probable | probably
maybe | apparently | unclear | uncertain | doubtful | plausible | plausibly | in all likelihood
almost certainly | tends to | tend to | reportedly | allegedly | suggests | supposedly | possibility
potential | probability | is thought to | are thought to | is believed to | are believed to
can be interpreted | can be seen | can also be interpreted | expected to | estimated`);

/** What makes a statement one about the future. */
export const futureCues = phrases(`
will | will not | i expect | we expect | i predict | won't | shall | 'll | is going to | are going to
am going to | likely to | unlikely to | is likely | are likely | is expected to | are expected to
expected to | is set to | are set to | is bound to | are bound to | is poised to | are poised to | is due to
are due to | is about to | are about to | is destined to | are destined to | on course to | on track to
may soon | might soon | could soon | can be expected to | can be expected | is scheduled to | are scheduled to
in the coming years | in the coming months | in the coming weeks | in the years ahead | in the months ahead
in the future | is doomed to | are doomed to | sooner or later | remains to be seen | only a matter of time
set to | poised to | the next few years | in the foreseeable future | for the foreseeable future | may well
might well | could well | may eventually | could eventually | it is not likely | is not likely
are not likely | plans to | plan to | intends to | intend to | is slated to | are slated to | likeliest outcome | likely outcome | likeliest result | likely result | likeliest scenario | likely scenario | likeliest course | likely course | looks likely | looks unlikely | looks improbable | looks probable`);

/** Those among them that say a plan rather than an expectation: no forecast by themselves. */
export const planCues = phrases('plans to | plan to | intends to | intend to | in the future | set to');

/** May, might, could: a forecast only with a sign of the future beside them. */
export const openModals = words('may might could would probable possible likelier');

/** Signs of the future beside an open modal. */
export const futureMarks = phrases(`
soon | eventually | in the future | in future | next year | next month | next week | in the coming
in the years ahead | ahead | tomorrow | by the end of | sooner or later | in the long run | in the long term
in time | once | if | down the road | one day | in the next | over the next | in the near future
later this | before long | within | the next | one morning | before the`);

/** Advice and obligation. */
export const adviceCues = phrases(`
must | should | ought | ought to | needs to | need to | need not | have to | has to | had better
would do well | it is time | it's time | high time | time to | time for | it is vital | it is essential
it is imperative | it is important | it is crucial | it is necessary | it is incumbent | cannot afford
can't afford | would be wise | would be better | would be well advised | let us | let's | should be
must be | must not | should not | shouldn't | mustn't | shall not | is a must | the way forward
what is needed | is needed | are needed | is required | the time has come | the only way | the answer is
the solution is | the best way | it behooves | it behoves | do well to | is called for | owes it to
owe it to | duty to | obliged to | requirement for | worth remembering | worth noting | it is worth
bear in mind | be remembered | be forgotten | be no doubt | deserves | deserve | demands | supposed to
should not be underestimated | be underestimated | better to`);

/** Words of the author's certainty or doubt. */
export const stanceCues = phrases(`
of special concern | of particular concern | of great concern | of concern is | of special interest | of particular interest | of particular importance | of special importance | of great importance | of particular note | of note is
clearly | obviously | of course | indeed | in fact | in truth | in reality | the truth is | the fact is
the reality is | no doubt | undoubtedly | surely | certainly | undeniably | evidently | plainly | admittedly
frankly | honestly | sadly | unfortunately | fortunately | thankfully | luckily | regrettably | ironically
paradoxically | curiously | interestingly | strangely | oddly | not surprisingly | unsurprisingly
understandably | hopefully | make no mistake | it is clear | it is obvious | it is no secret
needless to say | to be sure | to be fair | after all | in other words | that is to say | simply put
put simply | the point is | the problem is | the question is | the irony is | the danger is | in short
in essence | in effect | at best | at worst | it is true | no wonder | little wonder | it is no surprise
no surprise | no coincidence | as one can imagine | as if | as though | it seems | it appears | if anything
let alone | not to mention | by no means | not by a long shot | on the contrary
for all intents and purposes | at any rate | come what may | so much for | if only | what if | who knows
go figure | i think | i believe | i suspect | one suspects | one imagines | i hope | in my view | in my opinion | literally | basically
essentially | arguably | perhaps | maybe | apparently | supposedly | presumably | more importantly
most importantly | above all | no matter | naturally | inevitably | fundamentally | truly | really
actually | virtually | practically | effectively | in practice | in principle | doubtless | tellingly
remarkably | notably | crucially | significantly | alas | hardly | scarcely | barely | anything but
nothing but | nothing less than | nothing more than | none other than | all but | so-called | yet again
once again`);

/** Adverbs of time and manner that carry no judgement, among all that end in -ly. */
export const neutralAdverbs = words(`
only early daily weekly monthly yearly quarterly annually recently formerly previously currently presently
simultaneously subsequently initially originally finally lately officially formally publicly jointly
bilaterally unilaterally multilaterally militarily economically politically legally locally nationally
internationally regionally globally domestically directly nearly approximately roughly exactly precisely
permanently temporarily shortly immediately twice unanimously privately separately respectively mainly
primarily mostly partly partially entirely wholly fully supply apply reply rely family italy july ally
assembly anomaly monopoly fly comply multiply imply belly bully rally tally lily homily butterfly friendly
elderly physically technically constitutionally democratically provisionally newly quickly ly verbally
orally electronically manually digitally commercially industrially geographically historically traditionally
chronologically mutually collectively individually secretly openly repeatedly frequently regularly
occasionally rarely usually generally largely likely unlikely gradually slowly rapidly steadily continuously
consecutively nightly hourly biannually indirectly anonymously indefinitely fatally seasonally
diplomatically numerically federally commonly personally specifically typically relatively congressionally
possibly presumably substantially intermittently ultimately firstly secondly thirdly fourthly fifthly lastly`);
