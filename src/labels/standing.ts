/** What is on record without a date: where something lies, what it links, what a law or treaty lays down. */
import { askedOnce } from '../asked.ts';
import { isPlace } from '../regions/gazetteer.ts';
import type { Token } from './tokens.ts';
import { words } from './words.ts';

const lying = words(`
lies lay runs run ran flows flow flowed stretches stretched extends extended borders bordered sits sat rises empties crosses crossed connects links`);
const where = /^(?:about|some|nearly|roughly|around|in|on|at|near|off|along|between|through|from|into|across|north|south|east|west|northeast|northwest|southeast|southwest|just|the|to|down)$/u;
const laws = words(`
law laws treaty agreement constitution contract pact charter resolution accord protocol act decree statute convention article
statutes mandate lease concession`);
const laying = words(`
forbids bans prohibits permits requires obliges entitles grants gives provides guarantees sets limits caps exempts defines covers
contains divides assigns reserves forbade banned prohibited permitted required obliged entitled granted gave provided limited exempted
defined covered contained divided assigned reserved committed commits`);
/** What lies or runs somewhere only in a figure of speech. */
const figurative = words(`
answer problem danger key blame power truth hope solution logic interest interests responsibility fault future origins roots difference
trouble challenge priority focus risk path strength weakness explanation reason cause fear anger mood thread feeling heart`);

/** "lies about 105 nautical miles from Palawan", "runs through Goma": the verb at `i`, with a place or number close behind. */
function isSituated(tokens: readonly Token[], i: number): boolean {
  if (!lying.has(tokens[i]?.lower ?? '') || /^(?:that|which|is|are|was|were|be|been)$/u.test(tokens[i - 1]?.lower ?? '') || tokens.slice(0, i).some(({ lower }) => figurative.has(lower) || lower === 'to')) return false;
  for (let k = i + 1; k < Math.min(tokens.length, i + 6); k += 1) {
    const token = tokens[k];
    if (token?.kind === 'number' || (token?.capital && (isPlace(token.lower) || k === i + 1 || where.test(tokens[k - 1]?.lower ?? '')))) return true;
    if (!where.test(token?.lower ?? '') && !/^(?:of|border|coast|river|bank)$/u.test(token?.lower ?? '')) return false;
  }
  return false;
}

/** "Article 9 forbids naval bases", "The contract provides for a wharf of 280 metres". */
function isLaidDown(tokens: readonly Token[], i: number): boolean {
  return laying.has(tokens[i]?.lower ?? '') && tokens.slice(Math.max(0, i - 6), i).some(({ lower }, k, before) => laws.has(lower) && !/^(?:of|on|to)$/u.test(before[k - 1]?.lower ?? ''));
}

const mayStand = askedOnce((word) => lying.has(word) || laying.has(word));

/** Whether the verb at `i` tells what stands on record by itself. */
export function isOnRecord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && mayStand(token) && i > 0 && (isSituated(tokens, i) || isLaidDown(tokens, i));
}
