/** Views without a verb of saying: "X put the cost at 40 billion", "has faced criticism". */
import { askedOnce } from '../asked.ts';
import { at } from './frames.ts';
import { determiners } from './lexicon/grammar.ts';
import { sortOf } from './holders.ts';
import { harmed, numerals, quantity } from './lexicon/record.ts';
import { isMain, type Attribution } from './reporting.ts';
import { said, unnamed } from './saying.ts';
import { subject } from './subject.ts';
import type { Token } from './tokens.ts';
import { words } from './words.ts';

const putting = words(`
put puts place placed places estimate estimates estimated reckon reckons reckoned count counts counted number numbers
numbered`);
/** Who counts stands behind the number; in the present, or after "has". */
const countsNow = words('count counts reckon reckons record records forecast forecasts projects estimate estimates list lists identify identifies');
const counting = new Set([...countsNow, ...words('counted tallied documented logged verified charted recorded registered')]);
/** Words at which one of these may begin. */
export const measuring: ReadonlySet<string> = new Set([...putting, ...counting, 'found', 'detected']);
/** How far the figure may stand from the verb, in tokens. */
const reach = 18;

const measures = askedOnce((word) => measuring.has(word));
const meets = askedOnce((word) => meeting.has(word));

/** The attribution that such a verb at `verb` makes, or null. */
export function putAt(tokens: readonly Token[], verb: number, first: number): Attribution | null {
  const token = tokens[verb];
  if (!token || !measures(token)) return null;
  const word = token.lower;
  const detects = /^(?:found|detected)$/u.test(word) && figureNext(tokens, verb);
  const settled = countsNow.has(word) || /^(?:has|have|had)$/u.test(at(tokens, verb - 1));
  // Who registered deaths stands behind their number.
  const tolled = counting.has(word) && tokens.slice(verb + 1, verb + 9).some((token) => harmed.has(token.lower) || token.lower === 'people');
  const counts = counting.has(word) && (settled || tolled || /^(?:counted|tallied|documented|logged|charted)$/u.test(word)) && numberSoon(tokens, verb);
  if (!counts && !detects && !(putting.has(word) && figureFollows(tokens, verb))) return null;
  const found = subject(tokens, verb);
  if (!found || found.modal !== null) return null;
  const { span } = found;
  // "It puts the loss at 90 million": the paper or body spoken of before.
  const sort = at(tokens, span.from) === 'it' && span.to - span.from === 1 && figureFollows(tokens, verb) ? 'anaphor' : sortOf(tokens, span, first);
  if (sort !== 'agent' && sort !== 'document' && sort !== 'anaphor') return null;
  return said(tokens, span, sort, verb, first, isMain(tokens, span.from));
}

/** "found 253,000 hectares", "found some forty", but "has found 340 million for barracks". */
function figureNext(tokens: readonly Token[], verb: number): boolean {
  if (/^(?:has|have|had|was|were|been|is|are)$/u.test(at(tokens, verb - 1))) return false;
  const next = /^(?:about|some|nearly|almost|roughly|around|only|at)$/u.test(at(tokens, verb + 1)) ? verb + 2 : verb + 1;
  return tokens[next]?.kind === 'number' || quantity.has(at(tokens, next)) || numerals.has(at(tokens, next));
}

function numberSoon(tokens: readonly Token[], verb: number): boolean {
  // "Lloyd's List", "the minister's list": a noun.
  const noun = determiners.has(at(tokens, verb - 1)) || at(tokens, verb - 1) === "'s" || tokens[verb]?.capital === true;
  return (
    !noun &&
    tokens.slice(verb + 1, verb + (countsNow.has(at(tokens, verb)) ? 11 : 6)).some((token) => token.kind === 'number' || quantity.has(token.lower) || /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/u.test(token.lower))
  );
}

/** "… at about $180 million": a number within a few words of an "at". */
function figureFollows(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 2; i < Math.min(tokens.length, verb + reach); i += 1) {
    if (at(tokens, i) !== 'at') continue;
    if (tokens.slice(i + 1, i + 6).some((token) => token.kind === 'number' || quantity.has(token.lower) || numerals.has(token.lower))) return true;
  }
  return false;
}

/** "faced criticism", "under scrutiny". */
export const meeting = words('faced faces facing drawn drew draws attracted attracts prompted met under sparked');
const others = /^(?:criticism|scrutiny|accusations|allegations|condemnation|scepticism|skepticism|rebukes?|outcry|ridicule)$/u;

/** "has faced criticism for", "came under scrutiny": what others say, and nobody says who. */
export function facing(tokens: readonly Token[], i: number): Attribution | null {
  const token = tokens[i];
  if (!token || !meets(token)) return null;
  const near = tokens.slice(i + 1, i + 5).findIndex((token) => others.test(token.lower));
  if (near < 0) return null;
  return unnamed(tokens, 'passive', { from: i, to: i + near + 2 }, isMain(tokens, Math.max(0, i - 1)));
}
