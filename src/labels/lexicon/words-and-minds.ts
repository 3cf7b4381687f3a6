/** Words, thoughts and decisions that a sentence may tell of without giving what was said. */
import { words } from '../words.ts';

/** What people do by word or in their minds; told of an agent. */
export const mindedVerbs = words(`
abandon accept acknowledge address admire admit advise advocate agree aim allow allege announce answer anticipate
apologise apologize appeal applaud appreciate approve argue ask assert assure attack authorise authorize back balk
bargain bash beg believe blame blast blame boast brag call campaign care caution celebrate challenge characterise
characterize chide choose chronicle cite claim commit compare complain concede condemn confirm confront congratulate
consider consult contemplate contend contest convince criticise criticize debate decide declare decline decry defend
defy demand denounce deny describe desire detail determine disagree disavow disclose discuss dislike dismiss dispute
disparage document doubt downplay echo embrace emphasise emphasize encourage endorse enjoy envision envisage espouse
evoke exhort expect explain explore expound express extol favor favour fear feel forbid forget forgive frame gripe
guarantee hail hammer hate hear highlight hint hope ignore imagine imply inform insist instruct insult intend invoke
invite joke judge justify know lament lash laud learn lecture liken lobby love mention misjudge mock muse negotiate
note notice object offer oppose order outline overrule overturn permit persuade plan plead pledge pounce praise preach
predict prefer pretend press proclaim profess promise promote propose protest prove question quip quote rail rally
react read realise realize reassure rebuff rebuke rebut recall recognise recognize recommend reconsider refer reference
refuse refute regard regret reject remark remember remind renounce repeat reply report repudiate request resent
respond retort retweet reveal reverse rule say scold scorn see seek signal slam speak speculate state strategise
stress suggest support suspect swear talk taunt tell testify thank think threaten tout trust tweet underscore
understand unveil uphold urge vent veto view visualise voice volunteer vote vow want warn welcome wish wonder worry
write`);

/** Something said, thought or decided: with a possessor, or with what it is about. */
export const mindedNouns = words(`
accusation accusations admiration adulation admission advice advocacy agreement agreements ambition ambitions anger
animosity announcement announcements answer answers apology appeal appeals appetite approval argument arguments
aspiration aspirations assertion assertions assessment assumption assurance assurances attack attacks attitude attitudes
bet belief beliefs bid boast boasts call calls case caution claim claims comment comments commitment commitments
complaint complaints concern concerns conclusion conclusions condemnation confidence contempt contention conviction
criticism criticisms critique debate debates decision decisions declaration defense defence demand demands denial
denials desire determination disagreement disagreements disapproval disavowal disdain dismissal dispute distaste
distrust doubt doubts dream dreams embrace encouragement endorsement endorsements enthusiasm estimate estimates
expectation expectations explanation explanations fear fears finding findings focus forecast forecasts frustration goal
goals grievance grievances guidance hesitation hope hopes hostility idea ideas impression indication insinuation
insistence insult insults intent intention intentions interest interview invitation judgment judgement lecture letter
lie lies message messages mockery motion nomination notion objection objections observation obsession offer
opinion opinions opposition optimism order orders outrage perception perceptions pessimism pitch plan plans plea pleas
pledge pledges policy position positions praise prediction predictions preference preferences pressure pride priority
priorities proclamation promise promises proposal proposals protest protests question questions reaction reactions
reasoning rebuke recognition recommendation recommendations recollection refusal regret rejection reluctance remark
remarks reply report reports request requests reservations resentment resistance resolve response responses rhetoric
ruling rulings rumor rumors rumour rumours skepticism scepticism sense sentiment sentiments silence slogan speculation
speech speeches stance statement statements story strategy suggestion suggestions support suspicion suspicions sympathy
talk talks taunt taunts testimony theory theories thinking thought thoughts threat threats tweet tweets understanding
verdict view views vision vote vow vows warning warnings willingness wish wishes worries worry`);
