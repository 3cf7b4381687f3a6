/** The closed classes of English: what a sentence is held together by, as opposed to what it is about. */

/** A set from words separated by white space. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const determiners = setOf(`a an the this that these those each either neither another other others such
  own same which what whose whatever whichever`);

export const pronouns = setOf(`i me my mine myself we us our ours ourselves you your yours he him his
  himself she her hers herself it its itself they them their theirs themselves who whom whoever one ones
  there here somebody someone something anybody anyone anything everybody everyone everything nobody nothing`);

export const articles = setOf('the a an');

/** Pronouns that open a clause about a noun; "that" may also point or open what was said. */
export const sureRelatives = setOf('who whom whose which where');
export const relatives: ReadonlySet<string> = new Set([...sureRelatives, 'that']);

/** A sentence that opens with one of these goes on about whom the sentence before names. */
export const resuming = setOf('it he she they');

/** Forms of "be" before a passive. */
export const passiveAuxiliaries = setOf('is are was were be been being');

export const prepositions = setOf(`of in on at to from by with for as about against between among amongst
  amid into onto over under through throughout during before after since until till towards toward upon
  within without across along around behind beside besides beyond near off out outside inside up down via
  per despite above below beneath opposite past regarding concerning following unlike like than except
  including`);

export const conjunctions = setOf(`and or but nor so yet if unless because while whereas although though when
  whenever where wherever whether once as that then thus hence therefore however moreover furthermore also too
  both just even still already again only rather well`);

/** Auxiliaries by the time they speak of. */
export const auxiliaries = {
  present: setOf('is are am do does has have being'),
  past: setOf('was were did had been'),
  future: setOf('will shall'),
  modal: setOf('would may might could can should must ought need'),
} as const;

const auxiliary = new Set(Object.values(auxiliaries).flatMap((set) => [...set])
  .concat('be', 'having', 'doing'));
export const isAuxiliary = (word: string): boolean => auxiliary.has(word);

const quantity = setOf('all some any many much more most few fewer less least several no not none every');

/** True for the words of these classes, in lower case. */
export function isFunctionWord(word: string): boolean {
  return determiners.has(word) || pronouns.has(word) || prepositions.has(word) || conjunctions.has(word)
    || auxiliary.has(word) || quantity.has(word);
}
