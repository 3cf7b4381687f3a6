/** Judging words that plain reports use too: one of them is not enough to call a report's sentence opinion. */
import { words } from '../words.ts';

export const mildWords = words(`
support security effort efforts concern concerns pressure role strategic important key main growing
commitment challenge challenges chance choice clash collapse conquest decline defence deterrence difficulty
difficulties division divisions danger damage death dead deep difficult direct disagreement dominant early
easy effective elite emergency escalation essential evident exceptional existential extreme failure failures
fair fear fears fine firm flexible free fresh freedom freedoms friendly full full-scale fundamental general
good grand great harm hard heavy help high historic honour hope hopes hot huge human illegal independent
influential injustice insecurity instability integrity intense joint large legitimate liberation long lucky
massive mutual natural negative normal occupation offence offense offensive open opportunity opportunities
order ordinary peaceful persistent pledge pledges poor popular positive possible practical problem problems
profit progress promise promises proper proposed prosperity provocation punish quick quiet radical rapid
rare ready real regime regimes regret repression resistance responsibility responsible restraint rich risk
risks rival safe sensitive separatist separatists serious severe severely sharp sharply significant
significantly silence similar small solidarity solution solutions sovereignty stability strategy strength
strong strongly struggle substantial success successful successfully sudden suffer sustain sympathy target
tension tensions tense terror terrorism terrorist terrorists extremist extremists threat threaten threats
toll tough tribal trouble troubled trust truth unity unrest unusual upheaval urgent useful victim victims
victory victories violation violations violence violent vital vulnerable warm warning wave weak weakness
wealthy whole wide wider widespread willing work worry worsen wrong young massacre murder kill harassment
fatal deadly assault abuse abuses aggression torture destroy destruction devastate corruption corrupt
criminal crackdown crisis crises dispute contentious controversial critical complex complicated
comprehensive constructive considerable big bigger biggest larger largest broad notable visible leader
champion champions dream advantage benefit benefits compromise contribute surrender deepen reinforce
strengthen weaken undermine prosper safeguard stabilise stabilize attach factor factors fact issue aspect
dimension foundation narrative message value values margin potential priority purpose scope skill talent
theatre void weight vision joy reality path mistake fraud scandal scheme consequence consequences cost
costly credit crime blame guilty innocent resort suspicious terrible gain gains militant mature
modest partial tragedy tragic tiny steady slow soft solid pure prominent proud proactive pressing ambition
ambitions attack evolve matter relate lag hesitate sideline refuse resolve restrain respect trauma
humanitarian readiness ease ego grip spirit stance standing narrow bold bright broken busy calm careful
clear cold confidence confusion credible crucial decisive devoted dependable durable dynamic eager empty
enormous entire environment equal exact excellent expert extensive famous fierce final fit fragile frank
friendship further future genuine helpless honest hostile hostility hidden hurt ideal impossible impressive
inevitable isolation loyal mandate mass meaningful mild miss moral optimism optimistic outstanding pain
painful panic partner passion peak perfect personal plain pleasure powerful precious prestige principal
private productive profound promising prospect provocative reasonable relevant reliable remarkable remote
repeated reputation resilience resilient rogue ruin sacrifice sad satisfy scale secret secure separate shock
significance silent sincere sophisticated sound special stable steep stress strict suitable superior supreme
surprising sustainable swift tactical thorough threatening timely top total traditional transparent true
typical ultimate unable uncertain unclear unfair unfortunate unique universal unknown unlikely unprecedented
valuable valid viable volatile architecture yield yields thick suddenly infiltration thunder symbol
spectacle decent acute ability fashion focus foreign gradual harsh heated initial intensive level limited
links mainstream minimal obvious opposition stark stern sturdy tight zone compliance disaster disasters
necessary just deficit liability discrimination excess smart exploitation marginal influence enable favor
favour vast failed calculated artificial violate violated theft mean rhetoric leverage burden merits merit
illicit efficient justification sense obligation substantive game flexibility justice demonstrate waste
catastrophe persecution odd doubt harmful inconsistent obstacle obstacles failing systemic vulnerabilities
vulnerability deficiency adverse bad advantages unlawful familiar hardship persist excessive choices
encouraging exacerbate inequality suicide faith distinct raw insufficient patient justify equation legacy
abandon isolate isolated cheap logical dangers rational desire novel fail foster dynamics government-wide
achievement interference ethical insight succeed clarity innovative stake fallout revolutionary convenient
coherent disagree split strained rebel outlaw posture attraction backlash bolster cement curtail erode
hamper harass ignite impunity loom manipulate mistreat occupy protest punitive ravage rebuke reckon
reprisals sanction seize sever spiral stall stalemate sweeping unravel vie vow wage wane wither
deterioration turmoil ultimatum boost bid drive sectarian rapprochement dominance domination hostage
insurgency disputed influx grievance grievances negotiate empower normalise normalize`);
