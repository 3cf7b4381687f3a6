/** What leaves a record: dates, numbers, things and standing facts; and the words of tolls and captures. */
import { phrases, words } from '../words.ts';

/** Capitalised: months, days, feasts. */
export const months =
  words(`january february march april may june july august september october november december jan feb aug sept
sep oct nov dec monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan`);

/** Dates in words. */
export const datePhrases = phrases(`
yesterday | today | last week | last month | last year | last night | last summer | last winter
last spring | last autumn | last fall | this week | this month | this year | this morning | next week
next month | next year | each year | every year | weeks ago | months ago | years ago | days ago | hours ago
decades ago | a year ago | a month ago | a week ago | a decade ago | in recent days | in recent weeks
in recent months | in recent years | in recent periods | earlier this | later this | last november
in recent decades | the previous year | the same year | the following year | the same day | the next day
that year | that same year | that same month | that same week | that same day | that month | a year later | months later | days later | years later | weeks later | shortly after
immediately after | a day after | a day later | the day after | a day earlier | a year earlier
a month later | a week later | following day | new year | new year's | since then | overnight | at the time`);

/** Numbers in words. */
export const numerals = words(`
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
million millions billion billions trillion dozen dozens half third quarter two-thirds one-third
three-quarters percent twice first second fourth fifth`);

/** Offices and memberships that somebody holds. */
export const offices = words(`
member members president minister premier chancellor commander chief adviser advisor ambassador envoy secretary
spokesman spokeswoman governor mayor deputy director signatory signatories observer party capital chairman`);

/** Things that leave a record. */
export const recorded = words(`
relations crossing crossings checkpoint checkpoints seats seat squadrons peacekeepers weapons arms oil gas electricity flights
imports exports loan loans port ports premises archive passport passports prisoners detainees access
agreement treaty resolution law decree constitution protocol memorandum accord ceasefire summit meeting
session visit talks election elections referendum vote votes ballot parliament court border borders road
railway pipeline airport port exercise exercises parade embassy consulate ambassador delegation president
minister troops tonnes barrels kilometres kilometers km miles dollars euros budget document declaration
communique statement bill member members province capital coast river population line route phone call
conversation letter base bases airfield airfields fleet company bank contract contracts ship ships aircraft
missile missiles brigade brigades regiment squadron satellite conference forum ratification sanctions
tariffs tariff treaty-signing decision veto secretary-general mission mandate office article section`);

/** After a number they make it a measurement. */
export const units = words(
  `percent per % km kilometres kilometers miles metres meters tonnes tons barrels dollars euros hectares square people nautical cubic feet acres
megawatts gigawatts inhabitants residents seats votes pages articles points islands provinces municipalities crossings bridges tunnels
judges schools stations clauses chapters languages`,
);

/** What happens to people in a toll. */
export const harmed = words(`
killed wounded injured injuries injury dead died deaths casualties fatalities captured displaced martyred
slain massacred executed drowned casualty fatality victims hostages prisoners maimed starved slaughtered
kidnapped abducted perished hospitalised hospitalized uprooted funerals killing wounding injuring displacing
capturing kills`);

/** What happens to things and places. */
export const lost = words(`
lost losses destroyed downed intercepted seized captured shot-down recaptured liberated overran taken losing
seizing capturing`);

/** Places are taken by these: "the fall of X". */
export const capturing = words(`seizure capture takeover conquest loss fall recapture storming`);

/** What is lost or taken. */
export const materiel = words(`
lives tank tanks aircraft jet jets helicopter helicopters drone drones fleet fleets army navy battalion brigade division soldiers troops servicemen fighters
vehicles missiles village villages town towns settlement settlements ship ships warship warships positions
artillery planes plane territory heights city men personnel arsenal outposts launchers bunkers tunnels depots bases`);

/** Counts in words. */
export const quantity = words(`
one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand
thousands million millions scores several many most half least some nearly tens few twenty thirty forty
fifty sixty seventy eighty ninety`);

/** Present-tense statements of standing record: "has borders with", "is located in". */
export const standingPhrases = phrases(`
is the largest | is the smallest | is the longest | is the most populous | is the second largest | is located | are located | has land borders | has borders | borders on | is bordered by | is a member of
are members of | is the capital | is based in | are based in | has a population | is home to | is known as
is closed | is due | are due | went to war | is headquartered | is governed by | is divided into | consists of | comprises | is situated
is in force | entered into force | is called | is named after | is part of | is codified
is scheduled | remains in place | remains in force | remains closed | is due to expire | is made up of
has a border | has borders with | shares a border | share a border | is a signatory | are signatories
is owned by | is run by | is the largest | remains the largest | remains the second | are the largest | counts for | is the second | is the third | is bordered
takes its name from | took its name from | is composed of | consisted of | makes up about | make up about | has its seat | has its headquarters
have their headquarters | headquarters are | meets once | meets twice | meets every | was not a party to | is not a party to | is a party to | are parties to
took effect | takes effect | came into force | comes into force | was born in | was born on | graduated from | studied at | served as | has served as
is open to | is open from | are open to | is elected | are elected | is appointed by | are appointed by | is chaired by | is headed by | was headed by
is administered by | are taken by | was built in | was built by | were built in | was founded in | was founded by | was established in | was established by
was formed in | was formed by | was created in | was created by | was set up in | were set up in | belongs to the | belonged to the | has belonged to
has been in force | is an observer | holds the presidency | chairs the | operates in | operate in`);
