/** Nouns for people and bodies that can hold a view. */
import { mostWords, remembered } from '../remembered.ts';
import { bodyNouns, roleNouns, vagueNouns } from './lexicon/people.ts';

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Trades by their ending: "hydrologist", "underwriter", "shopkeeper"; and relatives. */
const trade =
  /^(?:[a-z-]{3,}(?:ologist|ographer|ician|nomist|alist|rist|nist|tist|cist|pist|gist|list|writer|keeper|maker|holder|worker|owner|monger|dealer|lender|insurer|runner|seller|grower|breeder|rider|hand|erner|lander|dweller|goer|liner|sider|backer)|(?:grand|step|god)?(?:mother|father|son|daughter|parent)|brother|sister|uncle|aunt|cousin|nephew|niece|wife|husband|widow|attach[eé])s?$/u;
const noTrade = /(?:checklist|shortlist|playlist|blacklist|whitelist|wishlist|beforehand|firsthand|secondhand|shorthand|stakeholder-led|persist|resist|airliner|streamliner|headliner|freightliner|sidewinder)s?$/u;

/** Whether the word (lower case, singular or plural) names a person by role or a body. */
export const isAgentNoun = remembered(mostWords, namesAgent);

function namesAgent(word: string): boolean {
  return (
    roleNouns.has(word) ||
    bodyNouns.has(word) ||
    roleNouns.has(singular(word)) ||
    bodyNouns.has(singular(word)) ||
    vagueNouns.has(word) ||
    /(?:men|women|people)$/u.test(word) ||
    (trade.test(word) && !noTrade.test(word))
  );
}
