/** How far the noun phrase of a premise reaches to both sides of its head. */
import { judgement } from './judgement.ts';
import { isAdverb, isFinite, isPast, isVerb } from './verb-group.ts';
import type { Token } from './tokens.ts';
import { grim, loadedModifiers, mainVerbs, openingWords } from './lexicon/harm-words.ts';
import { auxiliaryTail, determiners, possessives, prepositions, stops, tailStarts, timeHeads } from './lexicon/grammar.ts';
import { months } from './lexicon/record.ts';

/** How far a phrase reaches to the left and right of its head, in tokens. */
const reach = { left: 7, right: 14 } as const;

/** Start of the phrase to the left of its head: modifiers, then a possessor or determiner. */
export function leftEdge(
  tokens: readonly Token[],
  head: number,
): { from: number; possessor: boolean; definite: boolean; loaded: boolean } {
  let from = head;
  let loaded = false;
  while (from > 0 && head - from < reach.left) {
    const token = tokens[from - 1];
    // "Israel's September 2007 attack": the date stands between.
    const year = token?.kind === 'number' && head - from < 3;
    // "its aggressive, destabilising posture": a comma between two that judge.
    if (token?.text === ',' && judgement(tokens[from - 2]?.lower ?? '') >= 2 && from < head && judgement(tokens[from]?.lower ?? '') > 0) {
      from -= 1;
      continue;
    }
    // "his “island-buying” farce": what is quoted before the noun belongs to it.
    const open = token?.kind === 'close' ? quotedFrom(tokens, from - 1) : -1;
    if (open >= 0) {
      from = open;
      continue;
    }
    if (!token || (token.kind !== 'word' && !year && !pluralPossessive(tokens, from - 1))) break;
    const word = token.lower;
    if (pluralPossessive(tokens, from - 1))
      return { from: possessorStart(tokens, from - 1), possessor: true, definite: true, loaded };
    // "it's plunder": a verb; "an hour's drive", "this weekend's attacks": when, not whose.
    if (word === "'s" && (contracted.test(tokens[from - 2]?.lower ?? '') || timely.has(tokens[from - 2]?.lower ?? ''))) break;
    if (word === "'s")
      return { from: possessorStart(tokens, from - 1), possessor: true, definite: true, loaded };
    if (word === 'whose') return { from: ownerBefore(tokens, from - 1), possessor: true, definite: true, loaded };
    if (possessives.has(word)) return { from: from - 1, possessor: true, definite: true, loaded };
    if (word === 'that' && !tailStarts.has(tokens[from - 2]?.lower ?? '') && from > 1) break;
    if (/^(?:the|this|these|that|those|such|another)$/u.test(word))
      return { from: from - 1, possessor: false, definite: true, loaded };
    if (word === 'a' || word === 'an') return { from: from - 1, possessor: false, definite: false, loaded };
    if (/^'(?:re|m|ve|d|ll)$/u.test(word)) break;
    // "the court enjoined certain restrictions": these open a phrase of their own.
    if (/^(?:no|some|any|each|every|certain|several|most)$/u.test(word)) break;
    // "his supporters believe bigotry": after a plural noun a verb is no modifier.
    if (isVerb(word) && !token.capital && !isFinite(word) && !word.endsWith('ing') && /[^s']s$/u.test(tokens[from - 2]?.lower ?? '')) break;
    // "the Turkish and Azerbaijani blockade".
    const joined = word === 'and' && tokens[from]?.capital && tokens[from - 2]?.capital;
    if (joined) {
      from -= 1;
      continue;
    }
    if (stops.has(word) || tailStarts.has(word) || prepositions.has(word) || word === 'and' || (isFinite(word) && !word.endsWith('ed')))
      break;
    if (loads(token)) loaded = true;
    if (word.endsWith('s') && token.capital && tokens[from]?.kind === 'mark') break;
    from -= 1;
  }
  // "In July 2025 attacks on …": when, not whose.
  while (from < head && (tokens[from]?.kind === 'number' || (tokens[from]?.capital && months.has(tokens[from]?.lower ?? '')))) from += 1;
  from = afterVerb(tokens, from, head);
  // Without a determiner a leading participle is the verb: "has rejected efforts".
  while (from < head && (leadsAsVerb(tokens[from]) || followsAsVerb(tokens, from))) from += 1;
  // What was cut off judges another word: "peacefully protest violence".
  return { from, possessor: false, definite: false, loaded: loaded && tokens.slice(from, head).some((token) => loads(token)) };
}

/** "Tel Aviv, whose war": where the name begins that the relative at `whose` stands for. */
function ownerBefore(tokens: readonly Token[], whose: number): number {
  let from = tokens[whose - 1]?.text === ',' ? whose - 1 : whose;
  while (tokens[from - 1]?.capital) from -= 1;
  return tokens[from]?.capital ? from : whose;
}

/** Beside a noun of harm this word judges. */
function loads({ lower, capital }: Token): boolean {
  return ((lower.endsWith('ly') && !capital) || judgement(lower) >= 2 || loadedModifiers.has(lower)) && !grim.has(lower);
}

/** "Zagreb experienced chaos", "utterly destroy terrorist groups": up to the verb it is another phrase. */
function afterVerb(tokens: readonly Token[], from: number, head: number): number {
  for (let i = head - 1; i > from; i -= 1) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (!token || !before || token.capital) continue;
    const told = isPast(token.lower) && before.capital && i - 1 === from;
    const bidden = before.lower.endsWith('ly') && isVerb(token.lower) && !isFinite(token.lower);
    if (told || bidden) return i + 1;
  }
  return from;
}

const subjects: ReadonlySet<string> = new Set(['nobody', 'everybody', 'everyone', 'somebody', 'i', 'we', 'you', 'he', 'she', 'they']);
const wanting = /^(?:needs?|wants?|has|have|seems?|appears?|continues?|tends?|ought)$/u;
const timely: ReadonlySet<string> = new Set([...timeHeads, 'hour', 'minute', 'yesterday', 'today']);
/** Behind these "'s" is "is". */
export const contracted = /^(?:it|he|she|that|there|what|who|here|let|this|how|where)$/u;

function leadsAsVerb(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  if (token?.capital) return openingWords.has(word);
  return (word.endsWith('ed') && isFinite(word)) || (word.endsWith('ing') && isFinite(`${word.slice(0, -3)}s`));
}

/** "to support Asker's efforts", "the plan also outlines Asker's threats": the verb is none of the phrase. */
function followsAsVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1]?.lower ?? '', tokens[at]];
  if (!token || token.capital) return false;
  return (before === 'to' && isVerb(token.lower)) || (adverbs.has(before) && /[^s]s$/u.test(token.lower));
}

const adverbs: ReadonlySet<string> = new Set(['also', 'then', 'thus', 'therefore', 'further', 'now', 'still', 'often']);

/** "the Houthis' piracy": an apostrophe after a plural name. */
function pluralPossessive(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  return (
    token !== undefined &&
    /^['’]$/u.test(token.text) &&
    before?.end === token.start &&
    before.lower.endsWith('s')
  );
}

/** Where a quotation of a few words opens that closes at `close`, or -1. */
function quotedFrom(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i > Math.max(-1, close - 5); i -= 1) if (tokens[i]?.kind === 'open') return i;
  return -1;
}

/** Start of the name before a possessive clitic. */
export function possessorStart(tokens: readonly Token[], clitic: number): number {
  let from = clitic;
  while (from > 0 && clitic - from < 5) {
    const token = tokens[from - 1];
    if (!token || token.kind !== 'word') break;
    const title = token.capital || from === clitic;
    if (!title) break;
    from -= 1;
  }
  while (from < clitic - 1 && (openingWords.has(tokens[from]?.lower ?? '') || timeHeads.has(tokens[from]?.lower ?? ''))) from += 1;
  // "the international community's inaction": what stands before the owner belongs to it.
  for (let back = 1; back < 4; back += 1) {
    const before = tokens[from - back];
    // "Indian security force's killings".
    if (before?.lower === 'the' || (back === 2 && before?.capital && !tokens[from]?.capital) || (before && possessives.has(before.lower) && !tokens[from]?.capital)) return from - back;
    if (tokens[from]?.capital || before?.kind !== 'word' || stops.has(before.lower) || tailStarts.has(before.lower) || isFinite(before.lower)) break;
  }
  return from;
}

/** "the infamous “deal” to": where a quotation of a few words ends that opens at `open`, or -1. */
function shortQuotation(tokens: readonly Token[], open: number): number {
  for (let i = open + 2; i < Math.min(tokens.length, open + 5); i += 1) if (tokens[i]?.kind === 'close') return i + 1;
  return -1;
}

/** "the fall of the state surprised nobody": after a noun a past form goes on with the sentence. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || before?.kind !== 'word' || !/[^e]ed$/u.test(token.lower) || next?.lower === 'by') return false;
  const modifier = tailStarts.has(before.lower) || determiners.has(before.lower) || isAdverb(before.lower);
  return !modifier && !/(?:ed|an|ish|ese|al|ive|ous)$/u.test(before.lower);
}

/** `purpose`: a "to" after the head opens what is meant to be done, and the phrase runs to the next mark. */
export function rightEdge(tokens: readonly Token[], head: number, purpose = false): number {
  let to = head + 1;
  // "a siege of more than five hundred days": how long.
  if (tokens[to]?.lower === 'of' && (/^(?:more|less|some|about|nearly|almost|over)$/u.test(tokens[to + 1]?.lower ?? '') || (tokens[to + 1]?.kind === 'number' && !/^\d{4}$/u.test(tokens[to + 1]?.text ?? '')))) return to;
  // "the approach adopted by Minsk".
  if (/^(?:adopted|pursued|followed|imposed|launched|waged|staged|mounted|unleashed|led|chosen|taken)$/u.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === 'by') return rightEdge(tokens, to);
  if (!tailStarts.has(tokens[to]?.lower ?? '') || (tokens[to]?.lower === 'to' && !purpose)) return to;
  while (to < tokens.length && to - head < reach.right) {
    const token = tokens[to];
    const quoted = token?.kind === 'open' ? shortQuotation(tokens, to) : -1;
    if (quoted > 0) {
      to = quoted;
      continue;
    }
    // "the cleansing of the valley on its telephones": the sentence goes on.
    if (to > head + 2 && !purpose && tailStarts.has(token?.lower ?? '') && token?.lower !== 'of' && possessives.has(tokens[to + 1]?.lower ?? '')) break;
    // "the campaign of sabotage works precisely".
    if (to > head + 2 && !token?.capital && isFinite(token?.lower ?? '') && (tokens[to + 1]?.lower.endsWith('ly') ?? false)) break;
    const year = token?.kind === 'number' && /^(?:of|in|from)$/u.test(tokens[to - 1]?.lower ?? '') && (/^\d{4}$/u.test(token.text) || tokens[to + 1]?.kind !== 'word');
    // "the raids of 2025 ships call": after a year the phrase is over.
    if (to > head + 2 && /^\d{4}$/u.test(tokens[to - 1]?.text ?? '') && token?.kind === 'word' && !tailStarts.has(token.lower)) break;
    // "the invasion of the valley transcends the plane": no plural stands before an article.
    if (to > head + 2 && !token?.capital && /[^su]s$/u.test(token?.lower ?? '') && /^(?:an?|the|its|his|her|their)$/u.test(tokens[to + 1]?.lower ?? '')) break;
    // "its attacks by keeping away", "the chaos from spreading".
    if (/^(?:by|from)$/u.test(token?.lower ?? '') && tokens[to + 1]?.lower.endsWith('ing')) break;
    // "by Israeli defence forces": a noun.
    if (token?.lower === 'forces' && /^(?:armed|security|defen[cs]e|special|military|police|ground|occupation|government|rebel|naval)$/u.test(tokens[to - 1]?.lower ?? '')) {
      to += 1;
      continue;
    }
    if (!token || (token.kind !== 'word' && !year)) break;
    if (to > head + 1 && subjects.has(token.lower)) break;
    if (token.lower.endsWith("n't") || (token.lower === 'to' && to > head + 1 && !purpose)) break;
    // "its invasion of the valley in 2014 destroyed": after a whole phrase a past form is the sentence's verb.
    if (isPast(token.lower) && !token.capital && (tokens[to - 1]?.kind === 'number' || tokens[to - 1]?.capital)) break;
    if (
      stops.has(token.lower) ||
      (!(purpose && tokens[head + 1]?.lower === 'to') &&
        isFinite(token.lower) &&
        !token.capital &&
        (isPast(token.lower) || token.lower.endsWith('es')) &&
        !(tokens[to + 1]?.lower ?? '').endsWith('ed') &&
        judgement(token.lower) === 0)
    )
      break;
    // "a habit of making sweeping and extreme statements".
    const paired = judgement(tokens[to - 1]?.lower ?? '') > 0 && tokens.slice(to + 1, to + 3).some(({ lower }) => judgement(lower) > 0);
    if (token.lower === 'and' && !tokens[to + 1]?.capital && !paired) break;
    if (to > head + 2 && goesOn(tokens, to)) break;
    if (to > head + 2 && (mainVerbs.has(token.lower) || (tokens[to + 1]?.lower === 'to' && wanting.test(token.lower)))) break;
    to += 1;
  }
  // "the threat of A and B "terrorism"": what belongs to the quotation is left to it.
  if (tokens[to]?.kind === 'open' && tokens[to - 2]?.lower === 'and') to -= 2;
  // "an ambush in the hills in the late 1990s": when, is left out.
  if (/^\d{4}s$/u.test(tokens[to]?.text ?? '')) {
    const link = tokens.findLastIndex((token, i) => i > head && i < to && tailStarts.has(token.lower));
    if (link > head) to = link;
  }
  while (to > head + 1 && auxiliaryTail.has(tokens[to - 1]?.lower ?? '')) to -= 1;
  return to;
}
