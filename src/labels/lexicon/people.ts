/** Nouns for those who can hold a view: roles, bodies, crowds; and what makes them vague. */
import { words } from '../words.ts';

/** People by role. Plural forms are made by adding s, see `isAgentNoun`. */
export const roleNouns = words(`
president minister premier chancellor senator congressman congresswoman lawmaker legislator deputy mp
governor mayor ambassador envoy diplomat spokesman spokeswoman spokesperson official officer general admiral
colonel commander chief secretary director chairman chairwoman chair head leader adviser advisor aide
analyst expert observer scholar academic professor historian economist scientist researcher critic
commentator columnist pundit journalist reporter correspondent editor author writer lawyer attorney judge
prosecutor activist campaigner dissident opponent supporter ally rival friend neighbour neighbor witness
resident villager refugee citizen voter protester demonstrator worker teacher doctor student businessman
banker investor trader executive ceo founder owner politician statesman king queen prince princess sultan
emir sheikh sheik pope bishop patriarch imam cleric ayatollah rabbi priest soldier fighter veteran rebel
insurgent militant negotiator mediator representative delegate delegation member source insider strategist
theorist philosopher thinker republican democrat conservative liberal nationalist realist hawk dove optimist
pessimist sceptic skeptic proponent advocate defender apologist detractor people person man woman men women
children relative colleague individual colleagues counterpart predecessor successor candidate contender figure
personality celebrity police army military public populace population elite elites majority minority others
many some several most few both percent respondent everyone planner specialist practitioner inspector investigator auditor
regulator monitor broker designer pollster biographer interlocutor cabinet mufti pm fm tsar czar emperor
westerner easterner islamist communist socialist separatist unionist loyalist dissenter lobbyist consultant
strongman dictator nominee mogul tycoon magnate farmer fisherman shopkeeper driver passenger survivor victim
hostage prisoner inmate detainee translator narrator reader viewer listener user employee employer customer
client agent detective sheriff trooper pilot captain sailor engineer architect developer manager assistant
intern volunteer missionary monk nun preacher organizer organiser coordinator participant attendee guest
host anchor moderator presenter audience crowd juror defendant plaintiff panellist panelist fellow novelist
poet playwright artist actor singer musician filmmaker photographer psychologist sociologist biologist
physicist philanthropist entrepreneur industrialist capitalist marxist secularist federalist monarchist
royalist populist feminist theologian mathematician librarian archivist curator superintendent commissioner
councillor councilman alderman parliamentarian undersecretary vice-president co-founder co-author
chairperson treasurer speaker alumni clerk forwarder haulier bookkeeper accountant trucker smuggler porter warden
sentry conscript recruit cadet operator elder
herder nurse medic surgeon magistrate backer donor creditor contractor supplier importer exporter producer migrant
returnee deportee evacuee peasant miner merchant rescuer firefighter guard chieftain warlord mullah defector
policeman gunman foreman clergyman tribesman herdsman ombudsman hardliner moderate reformist midwife registrar dispatcher
controller whistleblower
blogger intellectual councilor jurist traveller traveler staffer expatriate emigre emigrant dignitary solicitor
aspirant educator administrator billionaire millionaire trainer restaurateur settler contributor mentor
financier eyewitness bystander onlooker passerby passersby conductor claimant vendor consul astronomer pensioner
retiree caregiver bureaucrat helper veterinarian schoolteacher tutor caterer grocer lieutenant sergeant newcomer
libertarian arbitrator counselor hotelier newscaster patron essayist petitioner procurator surveyor laborer
labourer functionary builder collaborator chef compatriot reformer constable informant astronaut bodyguard exile
dealer servant rancher climber bartender gardener enthusiast publisher mechanic islander watchdog programmer
charity operative descendant psychoanalyst performer tenant landlord elector sibling explorer shepherd
archbishop realtor applicant captive scribe litigant chaplain monarch hunter competitor socialite schoolchildren
trustee aristocrat intermediary spouse counsel crewmember stockbroker barrister counsellor notary lender insurer
shipper ferryman skipper mariner docker grower fisherwoman trafficker poacher ranger corporal commodore brigadier
marshal reservist militiaman guerrilla jihadist orphan townsman inhabitant taxpayer commuter pupil headmaster
lecturer forecaster facilitator verifier gendarme mandarin prefect backbencher pastor clansman nomad stringer
podcaster boss supervisor plumber paramedic marcher striker partisan adversary foe signatory guarantor mercenary
buyer consumer kingpin fixer boatman airwoman airman submariner wag abstainer adherent follower devotee
go-between whistle-blower maker manufacturer interviewee appointee trainee abductee`);

/** Bodies. */
export const bodyNouns = words(`
government ministry administration parliament congress senate house committee commission council court
agency department bureau embassy party parties opposition coalition union alliance organisation organization
ngo group groups institute institution university think-tank company firm corporation bank fund police army
navy force forces military junta regime leadership state states nation nations country countries capital
capitals community west east world media press newspaper paper magazine channel network outlet website tv
radio church movement faction militia command staff secretariat bloc service services authority authorities
presidency kremlin pentagon nato un eu white hague treasury federation league assembly tribunal campaign
team board panel delegation judiciary directorate tank intelligence foundation association society kingdom
republic power powers side sides camp circles quarters duma knesset majlis politburo ministry's office
cabinet city town province municipality village bundestag mission television broadcaster daily weekly tabloid gazette
desk laboratory lab consortium outfit syndicate guild caucus brigade battalion regiment garrison headquarters
chancellery consulate contingent prosecution crew newsroom bundesrat vatican coastguard airline household family families clan tribe
diaspora congregation parish diocese gang cartel mafia region`);

/** First words that make a holder vague, unless a name follows. */
export const vagueDeterminers = words(`
some many several most few certain numerous various other others unnamed anonymous a an one two three dozens
scores multiple countless both more thousands hundreds every each any all virtually nearly almost hardly
much`);

/** Plural or bare nouns that stay vague ("experts", "critics say"). */
export const vagueNouns = words(`
experts analysts observers critics cynics detractors admirers apologists naysayers optimists pessimists officials sources diplomats commentators pundits insiders scholars
historians economists supporters opponents proponents sceptics skeptics people others many some several most
few scientists researchers witnesses residents locals lawmakers politicians journalists reporters reports
media rumours rumors estimates studies polls surveys headlines leaders states countries nations voices
circles authorities activists lawyers strategists academics specialists protesters villagers refugees
soldiers fighters rebels militants realists hawks doves optimists pessimists advocates apologists defenders
detractors senators congressmen ministers ambassadors generals commanders officers aides advisers advisors
allies neighbours neighbors partners governments capitals friends members republicans democrats
conservatives liberals investors traders businessmen figures westerners thinkers planners source speculation
evidence data research`);

/** Titles before a name. */
export const titles = words(`
mr mrs ms dr prof professor sir lord lady dame general gen col colonel captain lt admiral president minister
premier chancellor senator sen congressman congresswoman rep governor gov mayor ambassador secretary king
queen prince princess sheikh sheik ayatollah pope archbishop bishop imam comrade justice judge sgt major
brigadier marshal jr sr`);

/** First and second person, and the general "one": the author's own voice. */
export const selfPronouns = words('i we us me my our ours myself ourselves');
export const genericPronouns =
  words(`you your yours one nobody no-one noone one anyone anybody everyone everybody somebody someone
nothing none who whoever`);
export const thirdPronouns = words('he she they');
export const thingPronouns = words('it this that these those which what there such here');
