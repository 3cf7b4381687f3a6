/** Words that say who stands behind something: reporting verbs by the frames they take, nouns, phrases. */
import { phrases, words } from '../words.ts';

/** Take "that …", a bare clause, a quotation, or stand after it ("…, he said"). */
export const sayVerbs = words(`
say tell claim argue insist assert contend declare warn allege add explain remark note announce stress
emphasise emphasize reiterate caution concede acknowledge admit affirm testify reply respond counter write
tweet boast complain comment joke quip observe predict estimate report conclude lament believe think fear
suspect hope reckon swear recount opine muse retort maintain state assure promise vow pledge inform repeat
hint proclaim profess posit surmise speculate worry forecast ask urge protest confess recall post answer
shout echo quote guess foresee volunteer intone disclose contest theorise theorize chant yell scream wonder
mention object notice continue begin read smile laugh sigh shrug nod quip deadpan whisper exclaim bawl bellow thunder gush fume rant preach lecture crow gloat blurt mutter murmur
mumble confide divulge relate enthuse rejoin sneer scoff snap snarl jest blog email telegraph cable bark growl leak
grumble brag marvel demur concur inquire enquire elaborate hypothesise hypothesize postulate deduce infer fret
carp restate reassert dissent aver avow
apologise apologize attest beseech bluster chorus chuckle conjecture croak declaim drawl entreat expound
foretell fulminate gripe groan grouse guarantee insinuate interject interpose moan narrate pontificate presume
prognosticate prophesy quaver quibble reminisce remonstrate shriek sniff splutter stipulate submit venture
vouch vouchsafe wager whine whinge remind disagree`);

/** As above, but with the subject of a thing ("these calls confirm that") they are the author's reading. */
export const showVerbs = words(`
show suggest indicate confirm reveal signal imply demonstrate find highlight underline underscore determine
agree recognise recognize hold propose recommend conclude learn understand realise realize accept calculate
anticipate expect assume judge assess intimate specify clarify notify demand request advise decide rule
intend envisage see feel consider deem record document detail describe outline discover certify advocate
appreciate doubt dispute deny verify imagine detect cite list point rate rank uncover expose warn
allege convey trace identify`);

/** Speech acts with an object: "condemned the attack", "accused X of Y". */
export const objectVerbs = words(`
attribute ascribe condemn criticise criticize accuse blame denounce praise laud hail deny reject dispute dismiss welcome
applaud decry deplore slam lambaste berate chide rebuke congratulate thank defend endorse question demand
urge propose recommend blast deride ridicule commend salute chastise mention echo call label brand link
rebut challenge doubt flag lambast deem regret lament express voice reiterate reaffirm
stress emphasise emphasize underline underscore highlight advocate warn allege claim suggest predict
champion quote cite protest rebuff downplay refute liken oppose favour favor want prefer resent distrust fear
bemoan tout extol scold castigate excoriate disparage censure vow pledge promise rue ridicule assail upbraid
vilify plead profess mourn describe recount
admonish repudiate disavow contradict compliment restate reassert exhort document catalogue catalog chronicle
articulate enumerate itemise itemize reprimand reproach trumpet bewail begrudge covet crave dread abhor detest
pillory lampoon highlight herald justify excuse rationalise credit trace convey float`);

/** "vowed to", "threatened to", "called on X to", "refused to". */
export const toVerbs = words(`
vow pledge promise threaten offer refuse urge ask demand claim swear propose call appeal request
decline advise warn beg implore invite commit expect hope profess proclaim purport recommend authorise want plan
intend aim wish prefer instruct order direct tell encourage yearn counsel press lobby`);

/** "describes X as", "sees X as". */
export const asVerbs = words(`
describe view see regard perceive consider portray depict characterise characterize label brand
dismiss hail interpret construe denounce condemn cite understand frame cast present paint recognise
recognize deem call think hold rate term dub judge identify praise reject remember know mock ridicule decry tout herald diagnose pan pillory`);

/** In a passive these give a view that belongs to nobody: "is seen as", "is believed to", "is said to". */
export const passiveAs = words(`
viewed seen read regarded considered described perceived interpreted portrayed depicted characterised
characterized hailed thought deemed understood held labelled labeled branded recognised recognized
dismissed reckoned touted billed presented construed known accepted acknowledged cited mentioned credited
rated mooted floated whispered rumoured rumored bandied suggested disputed contested challenged questioned called dubbed branded termed nicknamed`);
/** "has been accused of", "was criticised for". */
export const passiveOf = words(`
accused suspected blamed criticised criticized praised condemned faulted credited hailed denounced lauded
derided mocked slammed pilloried ridiculed`);
/** "in X's view", "from X's perspective". */
export const viewNouns = words(`
view opinion words eyes telling account judgment judgement estimate estimation perspective viewpoint standpoint
reading narrative version assessment reckoning calculation vantage mind`);
/** "by X's count", "by the estimate of X". */
export const countNouns = words(`
count counts account accounts estimate estimates reckoning calculation calculations tally admission figures
computation measure reckonings estimation assessment telling`);
/** A state of mind told with a form of "be": "is convinced". */
export const feelings = words(`
convinced confident adamant certain sure worried concerned afraid wary optimistic pessimistic sceptical
skeptical hopeful unhappy angry furious alarmed pleased determined keen`);
export const passiveTo = words(`
said believed thought reported rumoured rumored alleged claimed considered understood known expected assumed objected countered answered replied contended maintained
estimated reputed feared suspected seen deemed presumed hoped predicted projected accused argued perceived
accepted acknowledged agreed recognised recognized suggested noted announced declared stated confirmed revealed
disclosed warned explained`);

/** Adverbs that report without naming anybody. */
export const reportedly = words(`
reportedly allegedly purportedly rumoured rumored alleged purported unconfirmed`);

/** What the author has been told. */
export const hearing = phrases(`
one hears | we hear | i am told | i'm told | i was told | i have been told | we are told | we were told
we have been told | you are told | you will be told | you will hear | are told | rumour has it | rumor has it | word has it
legend has it | the story goes | the saying goes | word is | so the story goes | so it is said | it is whispered | the argument goes
reports have been circulating | reports are circulating | reports circulated | rumours are circulating | rumors are circulating | rumours have been circulating | reports have emerged | reports emerged | the thinking goes | the theory goes | the reasoning goes | the logic goes | conventional wisdom holds
so goes the reasoning | so goes the argument | so goes the theory | so goes the logic | so goes the thinking | so goes the story | the argument runs | the reasoning runs | the theory runs | the counter-argument is that | the counterargument is that
conventional wisdom has it | received wisdom holds | received wisdom has it | the claim goes`);

/** Phrases after which the named one follows: "according to X". */
export const accordingTo = phrases(`
according to | in the words of | in the view of | in the opinion of | in the eyes of | in the judgment of
in the judgement of | as reported by | as quoted by | quoted by | cited by | as noted by | as stated by
as described by | as detailed by | as detailed in | as reported in | as laid out in | as set out in
as stated in | as outlined in | as outlined by | as cited by | as recorded by | as documented by
as documented in | as told to | as confirmed by | as explained by | reported by | compiled by
so says | so said | as put by | as announced by | as claimed by | as pointed out by
estimated by | per | as per | from the perspective of | from the point of view of | from the viewpoint of
from the standpoint of | from the view of | going by`);

/** Phrases of a subject that work like a reporting verb; the content follows. The verb is given by its lemma. */
export const verbPhrases = phrases(`
see in | sees in | saw in | make the case | made the case | makes the case | making the case | make clear | made clear
makes clear | lets it be understood | let it be understood | lets it be known | remembers it otherwise | remembers it differently | sees it differently | see it differently
saw it differently | sees it otherwise | see things differently | sees things differently | tell of | tells of | begged to note | regrets to say
has no wish to | have no wish to | has no intention of | have no intention of | would like | would prefer | would sooner | could hardly disagree | could not disagree | has never accepted | have never accepted | would not say
have a low opinion | has a low opinion | come to the conclusion | came to a different conclusion | come to a different conclusion | played it down | plays it down | agrees with | agrees that
speak about | speaks about | spoke about | made plain | makes plain | make plain | made it plain | makes it plain | let slip | lets slip | let drop | put out word | puts out word
floated the idea | floats the idea | floated the notion | floated the prospect | begs to differ | beg to differ | is of one mind
are of one mind | are unanimous | were unanimous | been unanimous | been almost unanimous | are almost unanimous | are all agreed | have us believe | have you believe | have you know | petitioned for | petitions for | lobbied for | lobbies for
pressed for | presses for | agitated for | made it clear | makes it clear | make it clear | point out | points out | pointed out | pointing out
point to | points to | pointed to | spoken of | prides itself on | pride themselves on | prides himself on
prided itself on | go on to say | went on to say | goes on to say | takes the view | take the view | took the view
is of the opinion | are of the opinion | was of the opinion | is of the view | are of the view | expressed concern
expressed concerns | expressed hope | expressed the hope | expressed confidence | express concern | voiced concern
raised concerns | raised the possibility | spelled out | spelt out | laid out | set out | sees no | see no
called for | calls for | call for | calling for | called on | calls on | call on | called upon | spoke of | speaks of
speak of | talked of | talks of | talk of | talked about | complained of | complains of | dismissed as | cast doubt
casts doubt | put it | puts it | has it | like to say | likes to say | like to claim | makes no secret
issued a statement | issued a warning | issued a call | raised the question | gave assurances | gave his word
hit back | shot back | fired back | is quoted as saying | was quoted as saying | were quoted as saying | was quoted saying | is quoted saying | were quoted saying
was reported as saying | is on record as saying | is reported to have said | took to twitter | let it be known
made no secret | broke the news | breaks the news | brought word | spread the word | spread rumours | spread rumors
neither confirm nor deny | neither confirmed nor denied | neither confirms nor denies | declined to comment
declined to say | declined to confirm | refused to comment | refused to say | refused to confirm | not comment
not confirm | not be drawn | declines to comment | refuses to comment | refuses to say | not elaborate
draws the conclusion | drew the conclusion | came to the conclusion | reached the conclusion | spoken with one voice
spoke with one voice | speak with one voice | takes the position | took the position | has warned | laid the blame
lays the blame | put the blame | lashed out | lashes out | lash out | railed against | rails against | brushed aside
brushes aside | brush aside | brushed off | brushes off | played down | plays down | play down | ruled out | rules out
rule out | took issue with | takes issue with | take issue with | paid tribute | pays tribute | hinted at | hints at
boasted of | boasts of | boasted about | boasts about | brags about | bragged about | warn of | warn against
warning against | pleaded for | appealed for | argued for | argued against | argue for | argue against | argues for
argues against | spoke out | speaks out | came out against | referred to | refers to | refer to | alluded to
alludes to | insisted on | insists on | insist on | objected to | objects to | object to | claimed credit
claims credit | took credit | claimed responsibility | claims responsibility | made the point | makes the point
make the point | makes the argument | made the argument | is optimistic | are optimistic | is critical of
are critical of | was critical of | been critical of | is opposed to | are opposed to | was opposed to
is in favour of | is in favor of | take a different view | takes a different view | takes a dim view | take a dim view
served notice | serves notice | serve notice | gave notice | sounded the alarm | sounds the alarm | sound the alarm
raised the alarm | raises the alarm | made a distinction | makes a distinction | drew a distinction
draws a distinction | gave assurances | gives assurances | shown support for | showed support for | shows support for
expressed support for | voiced support for | expressed its support for | maintains the need | maintained the need
sees the need | saw the need`);

/** Nouns of something said, with "that", "of" or "by": "the claim that", "X's warning that". */
export const saidNouns = words(`
claim claims warning warnings statement statements assertion assertions allegation allegations accusation
accusations argument arguments belief view opinion report reports suggestion suggestions contention
prediction predictions announcement promise promises pledge pledges vow complaint complaints assurance
assurances denial denials charge charges insistence testimony remark remarks comment comments rumour rumours
rumor rumors fear fears hope hopes demand demands call calls conclusion finding findings estimate estimates
assessment proposal recommendation idea notion consensus message speculation`);

/** What is felt or thought somewhere: "there is concern in the capital that". */
export const sentiments = words(`
concern concerns worry worries anxiety unease alarm suspicion suspicions speculation disquiet fear fears hope hopes agreement
consensus recognition belief expectation expectations talk doubt doubts frustration anger resentment relief`);

/** What somebody holds: "X's position is that". */
export const positions = words(`
position stance view line argument answer contention case policy reasoning explanation reply complaint demand hope
fear claim conviction expectation message word promise guess prayer threat verdict charge assurance calculation rejoinder
warning refrain boast complaint excuse thinking preference assumption assessment conclusion impression grievance accusation allegation criticism objection suggestion`);

/** Nouns of something said that take "of": "rumours of", "allegations of". */
export const saidOf = words(`
rumours rumors rumour rumor allegations allegation accusations reports claims talk warnings fears hopes
accounts hints`);

/** Documents and data that can say something. */
export const documentNouns = words(`
report reports study studies poll polls polling survey surveys investigation investigations data statistics figures
estimates estimate document documents paper papers article articles book books memo memos letter letters
statement statements communique transcript transcripts analysis assessment assessments review research
findings index resolution constitution charter doctrine strategy indictment lawsuit complaint audit inquiry
enquiry census records headline headlines editorial editorials newspaper newspapers broadcast press media
website websites tweet post video footage leaks cable cables intelligence account accounts source sources
evidence witnesses testimony dossier manifesto treaty agreement law text rumours rumors speculation
publication publications commentary column dispatches exposé exposés bulletin image images imagery tape recording annex facsimile placard sums pictures measurements simulations readings magazine agency agencies journal slide slides chart charts
map maps graph graphs photo photos ad ads advert film documentary programme program show poster banner blog
list readout minutes motion clause provision preamble project analyses average averages tracker`);

/** Adverbs and verbs with which the author takes a claim up as his own. */
export const endorsing = words(`
rightly correctly aptly wisely astutely rightfully accurately perceptively presciently sensibly truthfully
justly tellingly`);

/** Adverbs by which the author passes judgement on the one who speaks. */
export const disparaging = words(`
wrongly falsely absurdly ludicrously cynically disingenuously hypocritically dishonestly shamelessly naively
misleadingly laughably ridiculously bizarrely shamefully brazenly foolishly arrogantly outrageously
preposterously mistakenly stupidly incredibly conveniently supposedly erroneously deceitfully baselessly`);
