/** Whether a word names somebody or something: a capital at the head of a sentence tells nothing, unless it is a known place. */
import { isPlace } from '../../regions/gazetteer.ts';
import type { Token } from '../words.ts';

export const isName = (token: Token): boolean => token.capital && token.content
  && (!token.opening || token.possessive || isPlace(token.lower));
