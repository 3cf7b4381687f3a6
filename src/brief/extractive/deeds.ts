/** "The decision", "the number" in the midst of a passage: a deed or a figure that another sentence tells. */
import { setOf } from '../words/grammar.ts';
import type { Token } from '../words.ts';

const deeds = setOf('number figure total toll decision move step claim accusation allegation comparison proposal announcement demand offer');
const saysWhich = setOf('of to that in by between on which who from about for with');

/** "announced the decision this morning", "put the number at 38": which one is told elsewhere. */
export const pointsAtDeed = (tokens: readonly Token[]): boolean => tokens.some((token, at) => {
  const [noun, next] = [tokens[at + 1], tokens[at + 2]];
  return at > 0 && token.lower === 'the' && noun !== undefined && deeds.has(noun.lower) && !tokens.slice(0, at).some(({ key }) => key === noun.key)
    && (next === undefined || next.parted || (!next.content && !saysWhich.has(next.lower)));
});
