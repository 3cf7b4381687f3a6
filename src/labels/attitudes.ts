/** Attitudes told of somebody: "environmentalists worry that", "the party is opposed to", "Trump loves". */
import { askedOnce } from '../asked.ts';
import { isPlural } from './around-verb.ts';
import { at } from './frames.ts';
import { isNamed, sortOf } from './holders.ts';
import { attitudeAdjectives, attitudeVerbs } from './lexicon/attitudes.ts';
import { auxiliary, beForms, determiners, prepositions, timeHeads } from './lexicon/grammar.ts';
import { verbForms } from './morphology.ts';
import type { Attribution } from './reporting.ts';
import { isMain } from './reporting.ts';
import { subject } from './subject.ts';
import type { Token } from './tokens.ts';
import { isAdverb, isFinite } from './verb-group.ts';
import { words } from './words.ts';

const verbs = verbForms(attitudeVerbs);
/** What somebody takes a thing for: with an object and a noun for it. */
const taking = words('consider considers considered think thinks thought believe believes believed');
/** Words that may tell an attitude. */
export const attitudeWords: ReadonlySet<string> = new Set([...verbs.keys(), ...attitudeAdjectives, ...taking]);

/** "considers the militia an extension of the party", "thinks him a fool", "believes it to be lost". */
function takesFor(tokens: readonly Token[], verb: number): boolean {
  if (!taking.has(at(tokens, verb))) return false;
  if (/^(?:him|her|it|them|us|itself|himself|herself|themselves)$/u.test(at(tokens, verb + 1)) && isFor(tokens, verb + 2)) return true;
  for (let i = verb + 2; i < Math.min(tokens.length, verb + 8) && tokens[i]?.kind === 'word' && !prepositions.has(at(tokens, i)) ; i += 1) if (isFor(tokens, i)) return true;
  return false;
}

/** "an extension", "to be lost", but "a week ago". */
function isFor(tokens: readonly Token[], i: number): boolean {
  const counts = [at(tokens, i + 1), at(tokens, i + 2)].some((word) => timeHeads.has(word) || /^(?:second|third|hour|dozen|half|couple|few|number)$/u.test(word));
  return (/^an?$/u.test(at(tokens, i)) && !counts && !/^(?:half|many|such|what|quite|rather)$/u.test(at(tokens, i - 1))) || (at(tokens, i) === 'to' && at(tokens, i + 1) === 'be');
}

/** Where the form of "be" stands that makes an attitude of the adjective at `i`, or -1. */
function beBefore(tokens: readonly Token[], i: number): number {
  let be = i - 1;
  while (be > 0 && be > i - 4 && (isAdverb(at(tokens, be)) || /^(?:so|very|too|more|less|not)$/u.test(at(tokens, be)))) be -= 1;
  return beForms.has(at(tokens, be)) || /^(?:remains?|remained|seems?|seemed|feels?|felt)$/u.test(at(tokens, be)) ? be : /^(?:growing|getting|becoming)$/u.test(at(tokens, be)) && beForms.has(at(tokens, be - 1)) ? be - 1 : -1;
}

const tellsAttitude = askedOnce((word) => attitudeWords.has(word));

/** The attribution that a verb or adjective of attitude at `i` makes, or null. */
export function attitudeAt(tokens: readonly Token[], i: number, first: number): Attribution | null {
  const token = tokens[i];
  if (!token || !tellsAttitude(token)) return null;
  const word = token.lower;
  const tenses = verbs.get(word)?.tenses;
  // "without the support of others": a noun; "the U.S.-backed opposition": an adjective.
  if (determiners.has(at(tokens, i - 1)) || prepositions.has(at(tokens, i - 1)) || tokens[i - 1]?.text === '-') return null;
  const finite = tenses !== undefined && (tenses.has('past') || tenses.has('s') || tenses.has('base')) && !beForms.has(at(tokens, i - 1));
  // "people back home": an adverb; "led by Paris but backed by others": a passive.
  const takes = takesFor(tokens, i);
  const verb = takes ? i : word === 'back' || (at(tokens, i + 1) === 'by' && !attitudeAdjectives.has(word)) ? -1 : finite ? i : attitudeAdjectives.has(word) ? beBefore(tokens, i) : -1;
  if (verb < 1) return null;
  // "is divided into provinces"; "is afraid to mobilise": so the author finds. "is open in summer".
  if ((word === 'divided' && at(tokens, i + 1) === 'into') || (word === 'afraid' && at(tokens, i + 1) === 'to') || (word === 'open' && at(tokens, i + 1) !== 'to')) return null;
  const found = subject(tokens, verb);
  if (!found || found.modal !== null || /^(?:no|neither|none)$/u.test(at(tokens, found.span.from))) return null;
  // "the alliance, which supports the government": what somebody does, told in passing.
  if (/^(?:support|oppose)/u.test(word) && /^(?:which|who|that)$/u.test(at(tokens, verb - 1))) return null;
  const sort = sortOf(tokens, found.span, first);
  if (sort !== 'agent' && sort !== 'anaphor') return null;
  // "health worries have", "party support was": a noun.
  const next = at(tokens, i + 1);
  // "received funding and support from".
  if (verb === i && /^(?:from|for|of|among)$/u.test(next)) return null;
  // "U.S. support for democracy".
  if (verb === i && !takes && tenses?.has('base') && !tenses.has('past') && !isPlural(tokens, found.span)) return null;
  if (verb === i && (auxiliary.has(next) || isFinite(next))) return null;
  return {
    frame: 'belief',
    sort,
    holder: found.span,
    named: isNamed(tokens, found.span, first),
    cue: { from: verb, to: i + 1 },
    content: { from: i + 1, to: tokens.length },
    main: isMain(tokens, found.span.from),
    endorsed: false,
  };
}
