/** Cues of the author's own reading: cause, interpretation, generalisation, comparison, contrast. */
import { phrases, words } from '../words.ts';

/** Cause, purpose and motive that nothing but the author's reasoning can mean. */
export const strongCauses = phrases(`
mainly to | chiefly to | largely to | partly to | if only to | in the hope of | in hopes of | in the hope that
to be forgiven | to be rewarded | to be admired | to be noticed | to deter | to appease | to placate | to punish | to intimidate | to humiliate | to please | to impress
to save face | to divide | to protect its own | to protect his own | to avoid | to show | to signal
to weaken | to discredit | to silence | to justify | to undermine | to sow | to stoke | because | influenced
shaped | waited to | contributed to | contributes to | led to a | led to an | led to the | therefore | thus
hence | which is why | which is how | this is why | that is why | as a result | as a consequence
consequently | thanks to | paved the way | gave rise to | brought about | emboldened | accordingly | no wonder
explains why | since it has | since it is | since they have | since they are | since there is
since there are | since he is | since he has | since she is | since she has | since it was | since they were`);

/** All cause and effect, purpose and motive. */
export const causalCues: readonly string[] = [...strongCauses, ...phrases(`
because of | for these reasons | for this reason | for that reason | for those reasons | set off | sets off
setting off | due to | owing to | led to | leads to | lead to | leading to | resulted in | results in
result in | resulting in | caused | causes | causing | in order to | in an effort to | in a bid to
in an attempt to | so that | so as to | forced | forcing | forces us | pushed | pushing | drove | driving
driven by | fuelled | fueled | fuelling | fueling | triggered | sparked | provoked | prompted
contributing to | contribute to | paving the way | on account of | by virtue of | stems from | stem from
stemmed from | the reason | reasons why | the cause of | the root of | the roots of | at the heart of
rooted in | given that | given the | in the face of | played a role | plays a role | played an important role
a key role | an important role | thereby | enabled | enabling | enables | allows | allowing | allow | allowed
made possible | makes possible | helped | helps | helping | in response to the | as a means | for the sake of
aimed at | aiming to | intended to | designed to | seeking to | seeks to | sought to | hoping to
motivated by | so as not to | ensure | ensuring | ensures | ensured | attempt to | attempting to | tried to
tries to | trying to | managed to | failed to | fails to | failing to | serve as | serves as | served as
explains | explained by | in light of | in view of | out of fear | encouraged | undermined | undermines
undermining | left many | in turn | produced the | responsible for | accounts for | made it | making it
turned into | turning it | unable to | able to | willing to | unwilling to | ready to | reluctant to | keen to
eager to | determined to | desire to | waits to | waiting to`)];

/** Of all or of none: no record shows that, whatever else the sentence has to show. */
export const sweeping = phrases(`nobody | no one | nothing | nowhere | those who | everyone | everybody | everything`);

/** What the author reads out of events; "shows", "means", "a sign of". */
export const interpretingCues = phrases(`
it is telling | it was telling | fearing | sensing | fearful of | wary of | alarmed by | angered by | frustrated by | stung by | buoyed by | haunted by | shows | show that | showed that | showing | demonstrates | demonstrate | demonstrated | demonstrating
illustrates | illustrate | illustrated | illustrating | underscores | underscore | underscored
underscoring | underlines | underlined | highlights | highlighted | highlighting | reflects | reflect
reflected | reflecting | means | meaning | meant | signals | signalled | signaled | signalling | suggests
suggest | suggested | suggesting | indicates | indicate | indicated | indicating | proves | prove | proved
proving | proof | reveals | revealed | revealing | confirms | confirm | confirmed | testament | testifies
a sign | signs of | symbol | symbolic | symbolises | symbolizes | symbolised | represents | represent
represented | representing | constitutes | constitute | amounts to | amount to | amounted to | amounting to
boils down to | comes down to | exposes | exposed | exposing | embodies | marks a | marked a | marking a
turning point | implies | implied | implying | implication | implications | lesson | lessons | message
points to | pointed to | pointing to | evidence of | evidence that | indication
indicator | manifestation | harks back | harbinger | hallmark | symptom | symptomatic | emblematic
epitomises | epitomizes | exemplifies | an example of | case in point | the essence of | no less than
speaks volumes | just to show | goes to show | just goes to show | real priorities | true priorities | true colours | true colors | seen as | stands for | role in | key to | heart of | begs the question
raises the question | raises questions | raise questions | a matter of | a question of | a kind of
a sort of | nature of | the very | the fact that | regarded as | in the sense that | the logic of
what matters | reminds us | a reminder | this is not | is nothing | is everything | is all about | is about
was about | in the name of | under the guise of | under the pretext of | under the cover of | appears to
appear to | appeared to | seems to | seem to | seemed to | seems | seem | looks like | sounds like
feels like | looks set | be understood as | be seen as | be interpreted as | be read as | be regarded as | be viewed as | tantamount | akin to | reminiscent | equivalent of | so to speak`);

/** All, always, never; "often", "increasingly"; the crowd and the ages. */
export const generalCues = phrases(`
always | never | all | every | everyone | everybody | everything | everywhere | nobody | no one | nothing
nowhere | none | any | anyone | anybody | anything | ever | forever | often | usually | generally
typically | mostly | most of | much of | most | rarely | seldom | increasingly | more and more | less and less
constantly | continually | invariably | inherently | by definition | by nature | throughout history
history shows | in history | for centuries | at all times | time and again | again and again | repeatedly
over and over | for too long | for decades | no longer | anymore | any more | in general | on the whole
overall | in many ways | in every way | the whole world | the entire world | around the world
across the world | everyone knows | we all | people who | those who | whoever | whatever | whenever
wherever | many people | most people | countless | endless | entire | whole | continues to | regardless
irrespective | long | longstanding | at every turn | routinely | habitually | perpetually | sometimes
everyday`);

/** Comparison and degree: judgement rather than measurement, unless a number stands beside it. */
export const degreeCues = phrases(`
too | so | very | quite | rather | even | just | only | still | such | enough | extremely | highly | deeply
hugely | utterly | totally | completely | absolutely | entirely | far | much | merely | simply
quite simply | more than ever | at least | at most | as well as ever | so much | so many | little more than
no more than | nothing more | not only | not just | not merely | not simply | if not | the most | the least
the best | the worst | the greatest | the biggest | best | worst | better | worse | greater | greatest
stronger | strongest | weaker | weakest | closer | harder | easier | safer | deeper | broader | bigger
biggest | clearest | more | less | increasingly | ever more | ever-growing | relatively | comparatively
particularly | especially | exactly | precisely | as it were | no sign | little | few | some sort | like
unlike | alike | than | instead | already`);

/** Contrast and concession: signs of an argument. */
export const contrastCues = phrases(`
but | however | despite | although | though | even though | nevertheless | nonetheless | yet | while
whereas | rather than | instead of | instead | on the other hand | in spite of | notwithstanding | except
otherwise | still | then again | even if | even so | regardless of | far from | contrary to | in contrast
by contrast | albeit | unless | without | neither | nor | apart from | short of | at the expense of | if
whether | when it comes to | in terms of | as long as | provided that | insofar as | as for | along with
not only | besides | moreover | furthermore | in addition | similarly | likewise | for example
for instance | in particular | in conclusion | to conclude | in sum | in this context | in this regard
in this sense | at the same time | on the one hand | so far | for now | even as | let alone | beyond`);

/** Would, could: what is not, or not yet. */
export const hypotheticalCues = phrases(`
would | would have | could have | might have | should have | would be | wouldn't | could be | can be | could
can | cannot | can't | couldn't | may | might | 'd | imagine | suppose | if only | were it not | had it not
what would`);

/** Imperatives with which an author addresses the reader. */
export const imperativeVerbs = words(`
let recall consider imagine remember think look see take forget stop vote ask note make suppose picture
compare beware do don't start keep read enter add tell give call bring wait believe trust blame welcome
behold witness never save watch listen say face get go be try help act learn`);
