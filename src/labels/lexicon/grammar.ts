/** Function words: what opens, ends and joins phrases and clauses. */
import { words } from '../words.ts';

/** Forms of "be". */
export const beForms = words(`is are was were be been being 's 're am isn't aren't wasn't weren't`);

/** After a comma they open a clause that can be parted. */
export const openers = words(`
which who whose where whereas while although though because but yet so making thereby even despite since as
not`);

/** Auxiliaries that make a clause finite. */
export const auxiliary = words(`
is are was were has have had will would can could may might must should do does did`);

/** Prepositions. */
export const prepositions =
  words(`of in on at for from to with by about under over between among against within across into near around
through during since until inside outside behind towards toward via per along amid amidst alongside beneath beyond throughout upon despite
above below beside`);

/** A noun phrase to the left of a verb ends at these. */
export const subordinators =
  words(`that which who whom whose where when while as because since although though if unless whereas
before after until whether how why what so than lest once and but or nor yet`);

/** Determiners and possessives. */
export const determiners =
  words(`the a an this that these those his her its their our my your some many several most few any each every
no another other such both all one two three`);

/** They may stand before a subject without belonging to it. */
export const leadingAdverbs = words(`
however meanwhile moreover furthermore besides still yet but and so then now today yesterday also even
indeed instead later earlier recently again thus therefore or nor as when while after before because since
although though if that until where only not perhaps often sometimes once soon here there finally first
second third lastly too just nevertheless nonetheless speaking writing addressing asked similarly likewise
previously additionally`);

/** Heads of phrases of time. */
export const timeHeads = words(`
year years month months week weeks day days monday tuesday wednesday thursday friday saturday sunday january
february march april may june july august september october november december morning evening afternoon
night decade decades century time times tonight hours weekend summer winter spring autumn moment`);

/** Adverbs without -ly. */
export const adverbs = words(`
also again once now then later long never always often still even already soon ever just not only too have
has had been himself herself itself themselves both all rightly recently first further thus ever-more
reportedly n't instead`);

/** They open a clause that is brought up in passing. */
export const bringingUp = words(`after since when before until because while as once`);

/** Pronouns that possess. */
export const possessives = words(`his her its their`);

/** Prepositions that go on with a phrase. */
export const tailStarts = words(`
of on against in from to over towards toward by with into inside at for behind around across between`);

/** Words at which a phrase ends. */
export const stops = words(`
that which who whom whose where when while as because since although though if unless but or nor yet so than
is are was were be been has have had will would can could may might must should do does did not following
after before during amid amidst despite without until lest also once still only just even further again`);

/** A phrase does not end in these. */
export const auxiliaryTail = words(`
the a an this that these those its his her their of in on to for by with from and last next earlier into what how at more less much well being sheer known appears appear`);

/** After "he said" at the end of a quotation: time, place, occasion. */
export const pause = words(`
in on at to during last after when earlier yesterday monday tuesday wednesday thursday friday saturday
sunday recently today this via by of while before from late early with into over through aloud`);

/** They may part "is" from its -ing form. */
export const auxiliaryLike = words(`
also again now still once even not twice been never always often being`);

/** What documents do with a plain object. */
export const revealing = words(`
show shows showed find finds found reveal reveals revealed uncover uncovers uncovered expose exposes exposed
document documents documented detail details detailed describe describes described list lists listed
estimate estimates estimated put puts identify identifies identified confirm confirms confirmed indicate
indicates indicated record recorded suggest suggests suggested cite cites cited conclude concludes concluded
predict predicts predicted`);

/** Heads that cannot speak. */
export const things = words(`
events event facts fact moves move steps step actions action attacks attack figures history time times
reality experience calls talks signs sign words word trends trend reforms tests test wars war peace power
politics results result cases case elections numbers sanctions strikes tensions crises crisis costs prices
conditions changes ties issues questions answers logic math economics geography it this that these those
which what there here all such neither either none`);

/** They go on with a list. */
export const enumerators = words(`
first second third fourth fifth firstly secondly thirdly fourthly finally lastly`);
