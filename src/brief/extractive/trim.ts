/**
 * What may go from a sentence without touching what it says: a lead-in ("In this context, "), a frame that
 * only points back ("These factors indicate that"). Ranges are within the sentence; the gate still holds every cut against the whole
 * sentence.
 */
import { setOf } from '../words/grammar.ts';
import { leadIns } from '../words/leadins.ts';
import { tokenise } from '../words.ts';
import { standsAlone } from './stands.ts';

export interface Range { readonly start: number; readonly end: number }

const opening = new RegExp(String.raw`^(?:(?:${leadIns.join('|')})(?:,\s+|\s+[–—]\s+)|in this (?:context|regard|respect|connection)\s+(?=the\b))`, 'iu');
/** "MUSCAT, Nov 9 (Gulf Line) - " says where and when it was filed. */
const dateline = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}\p{M} .,'’/-]{2,40}(?:, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)?(?:,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}),?)?`
  + String.raw`\s*(?:\([^)]{2,40}\))?\s*[–—-]+\s+`, 'u',
);
/** "2. Ships should …" */
const listMark = /^(?:\(?(?:\d{1,2}|[a-h])[.)]|[-–—•*])\s+(?=["“«]?\p{Lu})/u;
/** "So far as Norland is concerned" is none. */
const conjunction = /^(?:and|but|so(?!\s(?:far|long|much|many|few|little|great)\b)|yet|or)\s+(?=\p{L})/iu;

/** Lead-ins go, also several in a row. */
export function withoutLeadIn(text: string, { start, end }: Range): Range {
  let from = start;
  for (;;) {
    const rest = text.slice(from, end);
    const found = opening.exec(rest) ?? conjunction.exec(rest)
      ?? (from === start ? dateline.exec(rest) : null) ?? (from === 0 ? listMark.exec(rest) : null);
    if (!found) break;
    from += found[0].length;
  }
  return { start: from, end };
}

/** How conclusive the lead-in is that a sentence begins with: "Overall", "In conclusion". */
export const concludes = (text: string): boolean =>
  /^(?:in conclusion|to conclude|overall|in sum(?:mary)?|to sum up|ultimately|in short|in the end|all in all)\b/iu.test(text);

const showing = setOf(`show shows showed indicate indicates indicated demonstrate demonstrates
  demonstrated illustrate illustrates illustrated mean means meant confirm confirms confirmed prove proves
  proved reveal reveals revealed underscore underscores underscored underline underlines underlined
  highlight highlights highlighted`);

const writings = 'paper|article|brief|briefing|essay|report|analysis|study|column|commentary|note|editorial|piece|chapter|author';
const positions = 'argument|contention|thesis|claim|point|answer|view|position|conclusion|reply|message';
/** What authors begin their thesis with; the label says already whose view it is. */
const thesis = new RegExp(
  String.raw`^(?:(?:this|the present) (?:\p{L}+ )?(?:${writings}) (?:argues|contends|holds|maintains|concludes|finds)`
  + String.raw`|(?:(?:my|our) (?:\p{L}+ )?(?:${positions})|the (?:\p{L}+ )?(?:${positions}) of this (?:${writings})) (?:is|remains|has been)`
  + String.raw`|(?:I|we) (?:would )?(?:argue|contend|maintain|submit)),? that\s+`, 'iu',
);

/** Whether an author announces the thesis in so many words. */
export const announcesThesis = (text: string): boolean => thesis.test(text);

/** "These factors indicate that X", "This paper argues that X" become "X", where X stands alone. */
export function withoutFrame(text: string, range: Range): Range {
  const framed = text.slice(range.start, range.end);
  const own = thesis.exec(framed);
  if (own) return startingAt(text, range, range.start + own[0].length);
  if (!/^(?:this|these|that|those|it|such|all)\b/iu.test(framed)) return range;
  const words = tokenise(framed);
  const verb = words.findIndex((token) => showing.has(token.lower));
  const that = words[verb + 1];
  // "is often quoted to show that": others show it so.
  const denied = words.slice(0, Math.max(0, verb)).some((token) => token.lower === 'not') || words[verb - 1]?.lower === 'to';
  if (verb < 1 || verb > 6 || that?.lower !== 'that' || denied) return range;
  return startingAt(text, range, range.start + that.end);
}

/** The range from a later start, if what remains stands alone; else the range as it was. */
function startingAt(text: string, range: Range, after: number): Range {
  const start = after + (/^\s*/u.exec(text.slice(after))?.[0].length ?? 0);
  const rest = text.slice(start, range.end);
  return standsAlone(rest) ? { start, end: range.end } : range;
}
