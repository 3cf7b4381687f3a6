/** Attitudes that are told of somebody. */
import { words } from '../words.ts';

/** Verbs of attitude: whom they are told of holds them. */
export const attitudeVerbs = words(`
love hate admire trust distrust mistrust worry support oppose favour favor prefer resent dread
regret despise loathe dislike envy crave yearn cherish
abhor detest disdain covet rue empathise empathize sympathise sympathize agonise agonize
fret bristle balk baulk chafe disapprove disagree`);

/** With a form of "be" before them: "is wary", "are opposed to". */
export const attitudeAdjectives = words(`
frustrated worried willing unwilling reluctant eager determined keen ready against supportive opposed aware
unaware proud ashamed glad happy unhappy angry furious disappointed surprised shocked alarmed concerned nervous
anxious hopeful bullish bearish coy open skeptical sceptical wary fearful afraid confident convinced adamant
uneasy upset outraged grateful relieved impressed unimpressed hostile sympathetic committed resigned undecided
perturbed displeased dismayed irritated annoyed bewildered enraged incensed puzzled heartened divided unsure uncertain certain sure torn cautious unanimous persuaded sanguine dissatisfied reassured unconvinced`);
