/** Who is said to say it, in a language besides English. */
import { anyOf, plainOf, type Cues } from './cues.ts';

export interface Attributed {
  /** As the sentence names them; null when it names nobody. */
  readonly holder: string | null;
  readonly named: boolean;
  /** A pronoun stands for somebody of the sentences before. */
  readonly anaphoric: boolean;
  /** It is said, thought, feared, and the sentence itself hides by whom. */
  readonly impersonal?: true;
  readonly cue: string;
}

/** A holder's name runs over at most so many words. */
const longestHolder = 10;

interface Word { readonly text: string; readonly plain: string; readonly start: number; readonly end: number }

function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const plain = plainOf(text);
  return [...text.slice(from, to).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu)].map(({ 0: word, index }) => {
    const start = from + index;
    return { text: word, plain: plain.slice(start, start + word.length), start, end: start + word.length };
  });
}

interface Sentence { readonly text: string; readonly plain: string; readonly shape: string }

const isCapital = (word: Word) => /^\p{Lu}/u.test(word.text);
const whole = (cue: RegExp, word: string) => cue.exec(word)?.[0] === word;

/** @param cased whether the cue before or behind it puts the holder into a case */
function holderOf(text: string, words: readonly Word[], cues: Cues, cue: string, cased = false): Attributed {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return { holder: null, named: false, anaphoric: false, cue };
  if (words.length === 1 && whole(cues.pronoun, first.plain)) return { holder: null, named: false, anaphoric: true, cue };
  const shown = withMarks(text, first.start, last.end);
  const holder = cased ? cues.bare(shown) : shown;
  const isVague = words.some((word) => whole(cues.vague, word.plain));
  // A sentence's first word has its capital anyway: it names somebody when it is an office or a body, or stands alone.
  const capitals = words.filter((word, at) => isCapital(word) && (at > 0 || word.start > 0 || whole(cues.roles, word.plain) || words.length === 1));
  return { holder, named: capitals.length > 0 && !(isVague && capitals.every((word) => word.start === 0 || whole(cues.vague, word.plain))), anaphoric: false, cue };
}

/** With the quotation marks of a name that begins or ends it. */
function withMarks(text: string, start: number, end: number): string {
  const from = /[«“„"]/u.test(text[start - 1] ?? '') ? start - 1 : start;
  const span = text.slice(from, end);
  const opened = (span.match(/[«“„]/gu)?.length ?? 0) > (span.match(/[»”]/gu)?.length ?? 0);
  return opened && /[»”“"]/u.test(text[end] ?? '') ? text.slice(from, end + 1) : span;
}

const shortName = /[«“„"](\p{Lu}[^«»“”„",.!?]{0,40})[»”“"]/gu;

/** As long as the text; names of firms and papers have lost their quotation marks, so that only speech is in any. */
function shapeOf(text: string, cues: Cues): string {
  return text.replaceAll(shortName, (marked: string, name: string, at: number) => {
    const next = plainOf(text.slice(at + marked.length, at + marked.length + 24)).trimStart();
    // "Представитель компании «Исапесок» отверг": behind a noun it is a name, where the verb does not come last.
    const isNoun = !cues.verbLast && /\p{Ll} $/u.test(text.slice(Math.max(0, at - 2), at));
    const isSpeech = name.split(' ').length > 4 || /^[,–—-]/u.test(next) || (!isNoun && cues.says.exec(next)?.index === 0);
    return isSpeech ? marked : ` ${name} `;
  });
}

/** Without what tells when or where: "Yesterday", "On 5 May", "In an interview". */
function withoutAdverbials(words: readonly Word[], cues: Cues): Word[] {
  let from = 0;
  while (from < words.length) {
    const two = words.slice(from, from + 2).map(({ plain }) => plain).join(' ');
    const word = words[from];
    if (word === undefined) break;
    if (whole(cues.adverbial, two) || whole(cues.enumerates, two)) from += 2;
    else if (whole(cues.adverbial, word.plain) || whole(cues.enumerates, word.plain) || /^\p{N}/u.test(word.plain) || whole(cues.month, word.plain)) from += 1;
    else break;
  }
  return words.slice(from);
}

const clauseMark = /[,;:—–«»“”„"()]/gu;

/** Where the clause begins that ends at `at`. */
function clauseStart(text: string, at: number): number {
  let start = 0;
  for (const { index } of text.slice(0, at).matchAll(clauseMark)) start = index + 1;
  return start;
}

function clauseEnd(text: string, at: number): number {
  const next = text.slice(at).search(/[,;:—–«»“”„"()]|[.!?…]\s*$/u);
  return next < 0 ? text.length : at + next;
}

const russianPreposition = /^(?:в|во|на|после|перед|при|по|за|с|со|к|ко|из|от|для|до|о|об|про|у|под|над|между|через|среди|без|из-за|что|когда|если|как|и|а|но|где|который|которая|которые|которое)$/u;

const subordinate = anyOf('когда|если|пока|чтобы|хотя|поскольку|там, где|что');

/** What stands right before a verb in Russian: a subject of few words, or the office or name in the last of many. */
function before(words: readonly Word[], cues: Cues): Word[] {
  const rest = withoutAdverbials(words, cues);
  while (rest.length > 0 && whole(cues.adverbial, rest.at(-1)?.plain ?? '')) rest.pop();
  const head = rest[0];
  if (head === undefined) return [];
  const plain = rest.length <= longestHolder && !russianPreposition.test(head.plain);
  if (plain) return rest;
  // "В отчёте института говорится": a document speaks from within.
  if (whole(cues.roles, rest[1]?.plain ?? '') && rest.length <= longestHolder) return rest.slice(1);
  const starts = rest.findLastIndex((word, at) => at > 0 && !isCapital(rest[at - 1] ?? word) && !russianPreposition.test(word.plain)
    && (isCapital(word) || whole(cues.roles, word.plain) || whole(cues.vague, word.plain)) && !russianPreposition.test(rest[at - 1]?.plain ?? ''));
  return starts < 0 ? rest.slice(2) : rest.slice(starts).slice(-longestHolder);
}

/** The subject that opens a clause whose verb ends it: names, offices, and what stands between two of them. */
function leading(words: readonly Word[], cues: Cues): Word[] {
  const rest = withoutAdverbials(words, cues).slice(0, longestHolder);
  let end = 0;
  for (const [at, word] of rest.entries()) {
    const last = rest[at - 1];
    if (last !== undefined && at === end && !isCapital(word)) {
      // Experts, officials: nothing more is said of whom nobody names. "İdarəsi" is whole but for a name.
      if (whole(cues.vague, last.plain) && /l[aəe]r$/u.test(last.plain)) break;
      if (whole(cues.roles, last.plain) && /[iuü]$/u.test(last.plain) && !(whole(cues.roles, word.plain) && /[iuü]$/u.test(word.plain))) break;
    }
    if (at > 0 && /^\p{N}/u.test(word.text)) break;
    const belongs = isCapital(word) || whole(cues.roles, word.plain) || whole(cues.vague, word.plain) || whole(cues.pronoun, word.plain);
    // Between a possessor and what is theirs: "Azərbaycanın müdafiə naziri".
    const possessor = /(?:in|un|ün)$/u.test(word.plain) && whole(cues.roles, rest[at + 1]?.plain ?? '');
    if (!belongs && !possessor && (at - end >= 1 || (at > 0 && !/(?:in|un|ün)$/u.test(last?.plain ?? '')))) break;
    if (belongs && at > 0 && !isCapital(word) && /(?:[^i]yi|yu|yü|nin|nun|nün)$/u.test(word.plain) && !whole(cues.roles, rest[at + 1]?.plain ?? '') && !isCapital(rest[at + 1] ?? word)) break;
    // A name in a case of place begins what is told, not who tells it.
    if (at > 0 && /(?:['’](?:da|de|ta|te|dan|den|tan|ten|ya|ye|a|e|yla|yle|la|le)|(?<=\p{L}{4})(?:dan|dən|den|da|də|ta|te))$/u.test(word.text)) break;
    if (belongs) end = at + 1;
  }
  return rest.slice(0, end);
}

/** After a verb, up to what it says: "заявил министр обороны Иван Петров", "dedi Erdoğan". */
function after(words: readonly Word[], cues: Cues): Word[] {
  if (cues.verbLast) return leading(words, cues);
  const end = words.findIndex((word, at) => russianPreposition.test(word.plain) || (at > 0 && whole(cues.says, word.plain)));
  const span = withoutAdverbials(end < 0 ? words : words.slice(0, end), cues).slice(0, longestHolder);
  return span.some((word) => isCapital(word) || whole(cues.roles, word.plain) || whole(cues.vague, word.plain) || whole(cues.pronoun, word.plain)) ? span : [];
}

function byFrame({ text, plain, shape }: Sentence, cues: Cues): Attributed | null {
  const frame = cues.according.exec(plain);
  // "Açıqlamasına görə" is nobody's reason, whatever its ending.
  const plainFrame = cues.verbLast && frame?.[0].includes(' ') === true;
  if (frame === null || (!plainFrame && cues.notAccording.test(plain))) return null;
  const end = frame.index + frame[0].length;
  if (cues.verbLast) {
    const words = withoutAdverbials(wordsOf(text, clauseStart(shape, frame.index), frame.index), cues);
    return holderOf(text, words.slice(-longestHolder), cues, text.slice(frame.index, end), true);
  }
  const stop = clauseEnd(shape, end);
  const words = wordsOf(text, end, stop);
  // Without a comma the name ends with its last capital.
  const closed = /^[,;:—–]/u.test(text.slice(stop, stop + 1)) || words.length <= 4;
  const last = words.slice(0, longestHolder).findLastIndex((word) => isCapital(word) || whole(cues.vague, word.plain));
  return holderOf(text, closed ? words.slice(0, longestHolder) : words.slice(0, Math.max(last + 1, 1)), cues, text.slice(frame.index, end), true);
}

function byVerb({ text, plain, shape }: Sentence, cues: Cues): Attributed | null {
  const verbs = [...plain.matchAll(new RegExp(cues.says.source, 'gu'))];
  for (const { 0: verb, index } of verbs) {
    const denied = wordsOf(text, Math.max(0, index - 12), index).at(-1);
    if (denied !== undefined && /^(?:не|ni)$/u.test(denied.plain)) continue;
    const start = clauseStart(shape, index);
    const cue = text.slice(index, index + verb.length);
    const rest = wordsOf(text, index + verb.length, clauseEnd(shape, index + verb.length));
    const own = wordsOf(text, start, index);
    const opening = start === 0 ? [] : wordsOf(text, 0, clauseEnd(shape, 0));
    if (cues.verbLast) {
      // "X, … söyledi": what opens the sentence is its subject where it is nothing but a name.
      const first = leading(opening, cues);
      const isName = first.length > 0 && first.length === withoutAdverbials(opening, cues).length;
      const subject = isName ? first : leading(own, cues);
      return holderOf(text, [subject, after(rest, cues), first].find((words) => words.length > 0) ?? [], cues, cue);
    }
    if (whole(subordinate, own[0]?.plain ?? '')) continue;
    const subject = own.length > 0 ? before(own, cues) : after(rest, cues);
    return holderOf(text, subject.length > 0 ? subject : before(opening, cues), cues, cue);
  }
  return null;
}

/** Null where the sentence says nothing of anybody's saying it. */
export function attributionOf(text: string, cues: Cues): Attributed | null {
  const plain = plainOf(text);
  const sentence = { text, plain, shape: shapeOf(text, cues) };
  const found = byFrame(sentence, cues) ?? byVerb(sentence, cues);
  if (found !== null && (found.holder !== null || found.anaphoric)) return found;
  const nobody = cues.impersonal.exec(plain);
  if (nobody !== null) return { holder: null, named: false, anaphoric: false, impersonal: true, cue: text.slice(nobody.index, nobody.index + nobody[0].length) };
  return found;
}
