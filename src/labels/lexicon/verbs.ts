/** Verbs of news and politics, in their base form; irregular ones with past tense and participle. */
import { words } from '../words.ts';

const irregular = `be was been|become became become|begin began begun|bend bent bent|bind bound bound|bleed bled bled
break broke broken|breed bred bred|bring brought brought|build built built|burn burned burned|buy bought bought
catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|draw drew drawn
drive drove driven|eat ate eaten|fall fell fallen|feel felt felt|fight fought fought|find found found|flee fled fled
fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|learn learned learned
leave left left|lend lent lent|let let let|lie lied lied|lose lost lost|make made made|mean meant meant|meet met met
mislead misled misled|overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read
ride rode ridden|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent
set set set|shake shook shaken|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sink sank sunk
sit sat sat|speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood
steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|understand understood understood|undertake undertook undertaken|uphold upheld upheld|wear wore worn
win won won|withdraw withdrew withdrawn|write wrote written|overrun overran overrun|foresee foresaw foreseen
withstand withstood withstood|undergo underwent undergone|outstrip outstripped outstripped|do did done|bear bore borne
arise arose arisen|blow blew blown|overcome overcame overcome|override overrode overridden|oversee oversaw overseen
overtake overtook overtaken|rebuild rebuilt rebuilt|undo undid undone|withhold withheld withheld|weave wove woven
swim swam swum|sleep slept slept|slide slid slid|creep crept crept|dig dug dug|leap leapt leapt|sing sang sung
spring sprang sprung|tread trod trodden|dwell dwelt dwelt|forgo forwent forgone|drink drank drunk|prove proved proven
spin spun spun|sting stung stung|cling clung clung|awake awoke awoken|misunderstand misunderstood misunderstood`;

/** base → [past, participle] */
export const irregularVerbs: ReadonlyMap<string, readonly [string, string]> = new Map(
  irregular.split(/[|\n]/u).map((row) => {
    const [base = '', past = '', participle = ''] = row.trim().split(' ');
    return [base, [past, participle] as const];
  }),
);

/** Verbs that report something a third party could check against a record: a decision, a meeting, a movement. */
export const eventVerbs = words(`
abolish block quadruple initial announce promote notify abstain activate admit agree endorse adopt airlift allocate allow amend annex annul apply appoint approve arm arrest arrive
assassinate assemble assume attend authorise authorize award ban base begin bill block bomb border build buy
call cancel carry cast cease chair close conclude conduct confirm construct contact convene convict create
cross cut declare defeat deliver demolish deploy deport destroy detain detonate disband dismiss dispatch
dissolve donate down draft drop elect enact end enter establish evacuate exchange execute expand expel
expire export extend extradite fall fine fire found fly form free freeze fund grant halt hand hit hold host
house impeach import imprison inaugurate include increase install invade invite issue jail join kill land
last launch lead leave lift locate lose lower meet mine mobilise mobilize move name nationalise nationalize
negotiate nominate occur open operate oust overthrow own partition pass pay place plan possess produce
publish purchase pull raid raise ratify receive recall record reduce reform release relocate remove rename
renew reopen repeal replace request reroute resign restore resume retain retire return reunite rise run sail
schedule sell send sentence serve set shell ship shoot shut sign sink split sponsor stage stand start
station stop store strike submit suspend swear sworn take tour trade train transfer transit transport travel
unite unveil visit vote walk win withdraw bring blockade come speak go get account comprise consist contain
cover employ feature number occupy range reach rank span stretch total share supply grow double triple
shrink cost spend earn measure weigh sever deal reinstate mediate broker condemn seize rule control govern
defect flee escape migrate emigrate settle born die graduate study co-found inherit divorce marry
decommission scrap reactivate lease assign reschedule reassign deactivate arraign reconvene dismantle
terminate auction procure commission induct refurbish reintroduce commence pardon postpone veto erect redeploy
renovate recruit ordain renegotiate discharge distribute acquire mothball parole rescind register manufacture
impound adjourn halve depart re-elect reelect smuggle revoke restart escort tender vacate summon embargo evict
upgrade intercept sue remand disembark command supervise enlist tow readmit charter discontinue participate
apprehend refund republish repair implement relinquish demobilise demobilize earmark confiscate lodge excavate
hire equip legalise legalize prosecute intern eject inspect exhume reappoint reprimand colonise colonize
officiate relaunch garrison ferry acquit disperse requisition divert unseat reimburse demilitarise
demilitarize abduct commandeer prohibit stockpile photograph investigate patrol raze conscript disqualify
promulgate interrogate exempt levy naturalise naturalize organise organize demote subpoena outlaw survey
privatise privatize expropriate codify incarcerate reoccupy sack vaccinate preside demarcate enthrone`);

/** Those among them with many figurative uses: "sold the city", "won the war", "bought time". */
export const looseVerbs = words(`
defeat destroy demolish promote sell buy win lose pay build create export import expand extend hold put get lift turn enter cross take bring draw cut
live speak go come run break fall strike hit shrink grow cost spend earn cover raise sink move carry cast lead leave
begin end start form place set stand reach restore arm unite split deal own free fund feed kill die fire down walk
stop record account pull oust retain reform reduce increase supply share produce give rise handle
hand design declare name land resume renew rule control govern close block mount stage`);

/** Other common verbs: they end a noun phrase and make a clause finite, but are no evidence by themselves. */
export const commonVerbs = words(`
abandon abuse accelerate accept accompany accomplish achieve acquire act adapt add address adhere admire
advance affect afford aim align alter amount anger answer appeal appear appease approach arouse ask assert
assess assist assure attack attempt attract avoid await back balance battle be become behave believe belong
benefit betray blame boost bother break bully calculate campaign care catch cause celebrate challenge change
choose clash collapse combat combine come command commit compare compel compete complain complete complicate
comply concentrate concern condemn confront confuse consider consolidate constitute consult contend continue
contribute control convince cooperate cope correct counter couple crack crush damage dare date deal debate
decide decline deepen defend define defuse delay demand demonstrate deny depend deprive derive describe
deserve design desire deteriorate determine deter develop devastate devote die differ disappear discover
discuss dismantle display dispute disrupt divide do dominate doubt draw drag drive eat earn echo effect
embark embrace emerge emphasise emphasize empower enable encounter encourage endanger endure enforce engage
enhance enjoy ensure entail entrench envisage erode escalate escape evolve examine exclude exercise exert
exhaust exist expect experience explain exploit expose express face fail favour favor fear feed feel fight
fill find finish fit flee flex focus follow force forget fuel fulfil function gain gather generate get give
go govern grab grapple grasp guarantee guard guide handle happen harbour harbor harm hate have head help
hide highlight hinder hope hurt identify ignore illustrate imagine impact implement imply impose improve
incite indicate inflict inform influence inherit insist inspire intend intensify interest interfere
intervene invest investigate involve isolate justify keep know lack laud learn lend let lie like limit link
listen live loom look love maintain make manage manipulate mark matter mean mention mind miss mistake
monitor mount murder neglect note notice obey object oblige observe obtain offend offer oppose oppress order
organise organize overcome owe participate perform permit persist persuade pit play plead pledge plunge pose
pour practise practice praise precede predict prefer prepare present preserve press prevail prevent proceed
proclaim prolong promise promote propose protect protest prove provide provoke punish pursue push put
question quit react read realise realize reassure rebel rebuild recognise recognize reconsider recover
reflect refuse regain regard reinforce reiterate reject relate rely remain remember remind render repair
repeat reply report represent require rescue reserve resist resolve respect respond rest result retaliate
retreat reveal reverse revive reward risk rule sabotage sacrifice save say scare search secure see seek seem
seize sense settle shake shape shift show signal slide slow solve speak speed spill spread stabilise
stabilize stall stay steal step stem stick strengthen stress strip struggle study subject succeed suffer
suggest support suppose suppress surge surrender survive sustain symbolise symbolize sympathise tackle talk
target teach tell tend test testify thank think threaten throw tie tighten tilt tolerate torture touch trap
treat trigger trust try turn undercut undergo undermine understand undertake unfold unleash uphold urge use
usher violate want warn waste watch weaken wear welcome wipe wish withhold witness wonder work worry worsen
withstand outflank weather endure write yield accuse acknowledge admit advise agree allege announce anticipate argue ascribe caution claim
comment concede contact contradict criticise criticize declare denounce estimate forecast foresee guess hint
hear interpret label mock perceive portray project quote recommend remark speculate state underline
underscore view voice vow tweet brief post herald convey certify stretch lurk bear cement embody epitomise
exemplify manifest underpin outweigh outpace dwarf eclipse prompt spark stoke sow reap wage stage
orchestrate plot scheme smile nod shrug laugh sigh pause interview telephone phone`);

/** Auxiliaries that may stand between a subject and its verb. */
export const auxiliaries = words(`
is are was were be been being am has have had having do does did will would shall should can could may might
must 's 've 'd 'll 're 'm hasn't haven't hadn't isn't aren't wasn't weren't didn't doesn't don't won't
wouldn't can't cannot couldn't shouldn't mustn't`);
