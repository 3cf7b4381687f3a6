/** Words that decide which frame a reporting verb opens, and which forms are no verbs. */
import { words } from '../words.ts';

/** Verbs whose content may follow without "that". */
export const bare = words(`
say think believe claim insist argue warn fear hope admit announce reckon feel estimate predict suspect
swear contend acknowledge concede emphasise emphasize stress suggest report allege assert boast
agree promise conclude note declare explain remark complain imply joke reply deny`);
/** Say-verbs strong enough for a subject that no list knows. */
export const strong = words(`
say tell argue insist claim warn announce allege contend assert add explain remark reply retort`);
/** Forms whose content may be anything at all. */
export const always = words(`
say said says saying told tells telling tweeted insisted insists argued argues complained complains remarked
asks asked warned warns`);
/** Verbs and adjectives that carry a verb of saying: "likes to say", "was quick to blame". */
export const carriers = words(`
like likes liked love loves loved prefer prefers preferred rush rushes rushed hasten hastens hastened hurry
hurried continue continues continued begin begins began start starts started come came go goes went want
wants wanted wish wishes keen quick eager careful happy fond anxious content ready moved compelled inclined
forced continuing hastening used tend tends tended`);
/** With "to" they give an order; the words are told only where a quotation stands. */
export const orders = words('order instruct direct tell encourage');
/** What a face does: it reports with "that" as well as beside a quotation. */
export const gestures = words('smile laugh sigh shrug nod');
/** They report only beside a quotation or a colon. */
export const quoteOnly = new Set([...words('continue begin read open go run'), ...gestures]);
/** With "it" as their subject these too are words of a body or document. */
export const itVerbs = words(`
called described accused blamed condemned rejected denied urged demanded criticised criticized praised dismissed
announced declared acknowledged pledged promised vowed stressed stated concluded alleged noted add explain
insist argue claim warn report wants plans intends hopes believes fears expects note recommend cite list record recall find propose ask`);
/** States of mind that are reported rather than said. */
export const beliefs = words(`
believe think fear suspect hope reckon feel know doubt expect understand realise realize see regard view want
plan intend aim wish prefer seek resent distrust oppose favour favor`);
/** Forms that are more often nouns than verbs unless what follows is plainly a statement. */
export const nounLike = words(`
report reports state states cable cables email emails blog blogs leak leaks note remark caution claim claims estimate estimates promise promises hope hopes fear fears post
posts demand demands question questions cites rates records documents notes forecasts forecast worries
credit excuse excuses doubts views ranks rules judges pledges pledge vow vows quotes cries shouts calls pens doubt rate rank list
lists record document view plan hints hint points comments comment protests protest warning tells answers
answer guess guesses details detail signals signal advocate advocates
voice voices object objects wager wagers groan groans moan moans sniff sniffs trumpet trumpets herald heralds
dread venture ventures chorus guarantee guarantees counsel`);
/** First words of a clause without "that". */
export const clauseOpeners = words(`
the a an this that these those he she it they we i you there his her its their our my some many several most
no any all if what how such both one two three even in as when while during after before since whether why
who which where neither each every another`);
/** They open a subordinate clause. */
export const subordinate =
  words(`because since although though while whereas when if unless until whether that which who what where how why
whose after before once lest than`);
/** Verbs of saying that also take a plain object: "observed a minute's silence". */
export const transitive = words(
  'maintain add repeat answer observe post protest assure inform advise volunteer hint recall contest post swear guarantee submit venture vouch narrate wager apologise apologize',
);
/** Verbs of saying that more often take a thing: "held exercises". */
export const holding = words('identify trace convey hold list rank rate record cite see feel answer post detail document know');
/** After a verb of saying these begin something else than what was said. */
export const afterSaying = words(`
of for to by in on at from with into as and or but than then`);
/** Alone before a noun-like form they are its determiner, not a subject. */
export const quantifiers =
  words(`some many several most few various numerous other others two three both all no any recent new the a an
previous official`);
/** Subjects that cannot speak. */
export const things = words(`it this that these those which what there`);

/** These take their "to" at once: "agreed to", but "urged X to". */
export const direct = words(`
agree vow pledge promise threaten refuse decline swear claim offer hope profess purport commit demand
propose plan intend seek aim wish prefer`);

/** Verbs that give a thing its name. */
export const calling = words(`call calls called label labels labelled labeled brand brands branded dub dubs dubbed term terms termed`);
/** After a verb of naming or its object these give no name. */
export const notNamed = words(`
for on upon of to from that in by at off out up into with and or but is are was were back again`);
/** With a plain object these are done rather than said: "announced a curfew". */
export const proclaiming = words('announce declare proclaim post promise pledge');
/** What a court decides on: "dismissed the appeal". */
export const legalObjects = words(`
case cases appeal appeals charge charges complaint complaints suit lawsuit lawsuits petition petitions motion bail
indictment application claim claims action`);

/** Before "how" or "why" these tell what is weighed or known rather than what is said. */
export const holdingBack = words('decide know see determine understand realise realize learn discover consider remember forget');
