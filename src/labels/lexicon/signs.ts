/** Small lists by which signs of judgement are weighed. */
import { phrases, words } from '../words.ts';

/** Words of measure and order that plain records use too. */
export const light = phrases(
  `all | any | most | more | less | only | still | just | even | much | far | already | such | few | while | without | if | whether | besides | like | than | little | so | instead | long | enough | entire | whole | given | continues | for | continues to | failed to | no longer | for example | for instance | in addition | at the same time | so far | for now | on the other hand | able to | in order to | led to`,
);

/** Parts of the body: with a possessor other than a patient they are figures of speech ("turned their backs on"). */
export const bodyParts = words(`
back backs hand hands eye eyes face faces head heads shoulder shoulders teeth foot feet knee knees heart hearts ear ears
nose noses fist fists tongue finger fingers thumb belly skin throat throats neck necks breath`);

/** What somebody is doing in the mind: the author reads it. */
export const minding = words(`
thinking hoping dreaming betting counting wondering gambling pretending forgetting imagining wishing banking pondering`);

/** Before "will" as a noun. */
export const willNoun = words(
  `the a political free good ill his her their own its public popular collective of 's strong sheer iron national`,
);

/** What follows is somebody's sentiment. */
export const expressing = words(`
express expresses expressed expressing voiced offered conveyed extended`);

/** They end like comparatives and are none. */
export const noComparative = words(`
number other member order former paper power matter under over after water border leader minister september
november december october never rather whether either neither together officer center centre interest west
forest request test guest latest later earlier easter peter winter summer river supper master corner farmer
bomber fighter ranger manager tower lower upper inner outer soldier charter quarter chapter counter chest
harvest arrest northwest southwest midwest`);
