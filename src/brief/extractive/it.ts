/** "it" in the midst of a sentence: whether what it stands for is in the sentence too. */
import { irregularPast } from '../words/irregular.ts';
import { cuesOf } from '../gate/speech.ts';
import { isAuxiliary, prepositions, pronouns, setOf } from '../words/grammar.ts';
import type { Token } from '../words.ts';

/** "It is likely that", "It was Baku that": this "it" stands for what follows; not so in "It is likely to". */
const ownSubject = 'likely|unlikely|certain|sure|bound|set|due|ready|able|unable|willing|expected|meant|designed|intended|supposed|scheduled'
  + '|planned|aimed|used|forced|said';
export const expletive = new RegExp(
  String.raw`^it (?:is|was|has been|would be|will be|remains|seems|appears|takes|took|(?:should|must|can) be(?= \p{L}+ed that))\b(?! (?:the|to|about|for)\b)`
  + String.raw`(?! (?:not )?(?:\p{L}+ly )?(?:${ownSubject})\b(?! that\b)).*\b(?:that|to(?! (?:an?|the|its|his|her|their|our)\b)|who|whether)\b|^it (?:is|has been) (?:[\p{L}\d-]+ ){1,4}(?:years?|months?|weeks?|days|decades?) since\b`, 'iu',
);

/** What opens a clause of its own. */
export const joins = setOf('and but or that which who because if when while as although though until before after unless once');

export const isNamed = (token: Token) => token.capital && token.content;
const rest = (tokens: readonly Token[], at: number) => tokens.slice(at).map(({ lower }) => lower).join(' ');
/** Prepositions that open no clause. */
const scenes = setOf('under in on at by with for from');
export const whens = setOf('if when while although though because once unless until since');

/** "in Norland it", "On March 23rd they": all that stands before `at` is where or when. */
export const isWithinScene = (tokens: readonly Token[], at: number): boolean => at > 1 && scenes.has(tokens[0]?.lower ?? '')
  && tokens.slice(1, at).every((where) => isNamed(where) || /\d/u.test(where.lower) || where.lower === 'the');

/** "When it invaded, Iraq …": the name comes with the main clause. */
export function namedAfter(tokens: readonly Token[]): boolean {
  const main = tokens.findIndex((token, at) => at > 1 && token.parted);
  return main > 0 && tokens.slice(main, main + 2).some(isNamed);
}

/** "At full flow, it is …", "Microsoft has replaced it": nothing before it that it could stand for. */
export function pointsAsIt(tokens: readonly Token[], token: Token, at: number): boolean {
  const opener = tokens[0]?.lower ?? '';
  const isExpletive = expletive.test(rest(tokens, at));
  if (at < 6 && prepositions.has(opener) && (token.parted || (!tokens.slice(1, at).some(isNamed) && !isExpletive))) return true;
  if (!isExpletive) {
    // "Under the resolution, adopted in May by twelve votes, it may": the main clause opens with it.
    if (scenes.has(opener) && token.parted) return true;
    // "in Qatar it has isolated itself further": where, not what.
    if (isWithinScene(tokens, at)) return true;
    // "Fundamentally, it is about defending": an adverb names nothing.
    if (at === 1 && token.parted && opener.endsWith('ly')) return true;
    if (at === 1 && whens.has(opener)) return !namedAfter(tokens);
    if (isSaidOfIt(tokens, at)) return true;
  }
  const next = tokens[at + 1];
  // "The harbour office (HO) refers to it as": an aside parts nothing either.
  if (next?.lower === 'as' && at > 1 && !tokens.slice(1, at).some(({ lower }) => joins.has(lower))) return true;
  if (next?.content && (/(?:ed|s)$/u.test(next.lower) || irregularPast.has(next.lower))) return false;
  if (isAuxiliary(next?.lower ?? '')) return false;
  return at > 0 && !tokens.slice(1, at + 1).some((before, i) => joins.has(before.lower) || (before.parted && !isInserted(tokens, i + 1)));
}

/** "…, however, have hyped it": the commas part nothing. */
const insertions = setOf('however though too indeed meanwhile moreover nevertheless therefore then');
const isInserted = (tokens: readonly Token[], at: number) =>
  [tokens[at - 1], tokens[at]].some((token) => token !== undefined && insertions.has(token.lower));

/** "Officials fear that it could", "I don't say it is", "Minister Perez said it was": it is neither many nor a person. */
function isSaidOfIt(tokens: readonly Token[], at: number): boolean {
  const cue = at - (tokens[at - 1]?.lower === 'that' ? 2 : 1);
  const opener = tokens[0];
  if (!opener || cue < 1 || cue > 8) return false;
  if (pronouns.has(opener.lower) && !tokens.slice(0, cue).some(({ content }) => content)) return true;
  if (!cuesOf(tokens).some((one) => one.at === cue)) return false;
  const before = tokens.slice(0, cue);
  if (before.some(({ parted }, i) => parted && !isInserted(tokens, i))) return false;
  const head = before.findIndex(({ lower }) => prepositions.has(lower));
  const nouns = before.slice(0, head < 0 ? cue : head).filter(({ content, lower }) => content && !lower.endsWith('ly') && lower !== 'always');
  const last = nouns.at(-1);
  return last !== undefined && (nouns.some(({ lower }) => titles.has(lower)) || (!last.capital && /[^s]s$/u.test(last.lower)));
}

const titles = setOf('president minister premier chancellor general admiral colonel ambassador senator governor mayor spokesman spokeswoman mr mrs ms dr');
