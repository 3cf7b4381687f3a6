/**
 * The same statement in another arrangement: "X happened, Y said" is "Y said that X happened", and "the bridge was
 * shut by technicians" is "technicians shut the bridge". A line is held against its passage in each of them, so that
 * no rule has to know how a sentence may be turned.
 */
import { articles, isFunctionWord, prepositions, setOf, sureRelatives } from '../words/grammar.ts';
import { isVerbForm } from '../words/verb.ts';
import { tokenise, type Token } from '../words.ts';
import { tellsDeed } from './speaker.ts';
import { cuesOf, type Cue } from './speech.ts';
import { independent, longestStatement } from './independent.ts';
import { withClauseApart, withIf, withNameFirst, withNoteBehind, withPartFirst, withParticiple, withRemarkApart } from './inverted.ts';
import { withCountedNoun } from './counted.ts';
import { unfolded } from './folded.ts';
import { inThirdPerson } from './interview.ts';
import { plainForms } from './plainer.ts';
import { resolved, withPlaceNamed } from './reference.ts';
import { inActiveVoice } from './voice.ts';

/** A passage and its parts, with its pronouns and with what they stand for, in every arrangement. */
export function arrangementsOf(source: string): string[] {
  return [...new Set([source, ...plainForms(source), ...resolved(source), ...withPlaceNamed(source), ...inThirdPerson(source), ...withCountedNoun(source)].flatMap((base) => [base, ...independent(base), ...withRemarkApart(base).flatMap((one) => [one, ...independent(one)]), ...withClauseApart(base)]).flatMap((part) => [part, ...rearranged(part)]))];
}

/** The text in its other arrangements; none where there is nothing to turn. */
export function rearranged(text: string): string[] {
  if (text.length > longestStatement) return [];
  const others = [text, ...unfolded(text), ...withSpeakerFirst(text).flatMap(unfolded)].flatMap((one) => (one === text ? [] : [one]).concat(turnings(one)));
  return [...new Set(others.filter((other) => other !== text))];
}

function turnings(text: string): string[] {
  const [speaker = text, ...speakers] = withSpeakerFirst(text);
  const condition = withConditionFirst(speaker) ?? speaker;
  const others = [speaker, ...speakers, condition, ...inActiveVoice(condition), ...inActiveVoice(text), ...withIf(text), ...withIf(condition), withNameFirst(text), withNoteBehind(text), withPartFirst(text),
    ...withParticiple(text), ...resolved(text)];
  return others.filter((other) => other !== null);
}

const trailing = /^(?<lead>(?:.*? that )?)(?<main>[^,;:]+?) (?<condition>(?:if|unless|when|once|after|before|until|because|although|as long as|while|should(?= (?:the|a|an|its|their|his|her|both) | \p{Lu})) (?!he|she|it|they|we)[^,;:.]+)(?<rest>[,.].*)?$/su;

/** "It would close if the road were shut" → "if the road were shut, it would close". */
function withConditionFirst(text: string): string | null {
  const found = trailing.exec(text)?.groups;
  if (!found) return null;
  const { lead = '', main = '', condition = '', rest = '' } = found;
  return `${lead}${condition}, ${lead === '' ? uncapitalised(main) : main}${rest}`;
}

/** A reporting clause between marks, by the indices of its words, and of its speaker and verb. */
interface Block {
  readonly from: number; readonly to: number;
  /** Behind a relative clause that tells more of the speaker. */
  readonly end: number;
  readonly cue: Cue;
  /** "…, said the minister": the verb comes first. */
  readonly inverted: boolean;
}

/** "…, the ministry said on Monday." → "The ministry said on Monday that …"; none where nobody is named behind what is said. */
function withSpeakerFirst(text: string): string[] {
  const tokens = tokenise(text);
  for (const cue of cuesOf(tokens)) {
    const block = cue.manner === 'nobody' ? null : blockOf(text, tokens, cue);
    if (block) return turned(text, tokens, block);
  }
  return [];
}

const startOf = (tokens: readonly Token[], at: number): number => {
  let from = at;
  while (from > 0 && !tokens[from]?.parted && !tokens[from]?.opening) from -= 1;
  return from;
};
const endOf = (tokens: readonly Token[], at: number): number => {
  let to = at + 1;
  while (to < tokens.length && !tokens[to]?.parted && tokens[to]?.sentence === tokens[at]?.sentence) to += 1;
  return to;
};

const joining = setOf('and but or that which who as if while when because whereas though although');

function blockOf(text: string, tokens: readonly Token[], cue: Cue): Block | null {
  const verb = tokens[cue.at];
  const inverted = cue.from > cue.at && cue.word !== 'according';
  let from = startOf(tokens, cue.at);
  // "the minister, Anatolie Rusu, told": the name stands between speaker and verb.
  if (!inverted && verb?.parted && cue.from < cue.at) from = startOf(tokens, Math.max(0, startOf(tokens, from - 1) - 1));
  const first = tokens[from];
  if (!verb || !first || from === 0 || !first.parted || first.sentence !== tokens[from - 1]?.sentence) return null;
  if (joining.has(first.lower) || (inverted && from !== cue.at)) return null;
  if (!inverted && cue.word !== 'according' && !prepositions.has(first.lower) && cue.from > from + 1) return null;
  const to = endOf(tokens, cue.at);
  // Told to whom, or what comes right after "that", is said behind it and not before.
  if (tokens.slice(cue.at, to).some(({ lower }) => lower === 'that') && !hasAside(tokens, cue, to)) return null;
  const named = inverted || cue.word === 'according' ? withAsides(tokens, to) : { to, end: to };
  const between = text.slice(tokens[from - 1]?.end, first.start);
  return /[;.!?]/u.test(between.replace(/[.!?](?=["”’])/u, '')) ? null : { from, ...named, cue, inverted };
}

/** "found in a report that nobody answered": this "that" hangs on another noun. */
const hasAside = (tokens: readonly Token[], cue: Cue, to: number) => {
  const that = tokens.findIndex(({ lower }, i) => i > cue.at && lower === 'that');
  return that > cue.at + 2 && that < to && tokens.slice(cue.at + 1, that).some(({ lower }) => prepositions.has(lower));
};

/** "said X, a teacher in Ulken, where …": an apposition names the speaker, a relative clause only tells of them. */
function withAsides(tokens: readonly Token[], at: number): { to: number; end: number } {
  let [to, end] = [at, at];
  while (end < tokens.length && tokens[end]?.sentence === tokens[at - 1]?.sentence) {
    const next = endOf(tokens, end);
    const first = tokens[end]?.lower ?? '';
    // "Halima Abakar, 52, who": an age.
    const isAge = next === end + 1 && tokens[end]?.kind === 'number';
    const names = to === end && (isAge || articles.has(first)) && !tellsDeed(tokens.slice(end, next));
    if (!sureRelatives.has(first) && !names) break;
    if (names) to = next;
    end = next;
  }
  return { to, end };
}

function turned(text: string, tokens: readonly Token[], block: Block): string[] {
  const { from, to, end, cue } = block;
  const [first, last, before] = [tokens[from], tokens[end - 1], tokens[from - 1]];
  if (!first || !last || !before) return [];
  const sentence = tokens.findIndex((token) => token.sentence === first.sentence);
  const start = clauseStart(text, tokens[sentence]?.start ?? 0, before.start);
  const said = text.slice(start, first.start).replace(/[\s,–—-]+(?=["”’]?\s*$)/u, '').trim();
  const rest = text.slice(last.end);
  if (said.length === 0) return [];
  const opened = cue.word === 'according' || prepositions.has(first.lower) ? [`${text.slice(first.start, tokens[to - 1]?.end)}, `]
    : speakerFirst(text, tokens, block).map((who) => `${who} that `);
  return opened.map((who) => text.slice(0, start) + who + uncapitalised(said) + (tokenise(said).some(isVerbForm) ? rest : resumed(rest)));
}

const telling = setOf('in on at during');

/** "said two officers, who asked …" → "two officers said", "two officers, who asked …, said"; "wrote X in a letter" → "X wrote in a letter". */
function speakerFirst(text: string, tokens: readonly Token[], { from, to, end, cue, inverted }: Block): string[] {
  const slice = (a: number, b: number) => text.slice(tokens[a]?.start, tokens[b - 1]?.end);
  if (!inverted) return [slice(from, to)];
  const verb = slice(cue.at, cue.at + 1);
  const where = tokens.findIndex(({ lower }, at) => at > cue.at + 1 && at < to && telling.has(lower));
  return [
    ...[...new Set([to, end])].map((until) => slice(cue.at + 1, until)).map((who) => `${who}${who.includes(',') ? ',' : ''} ${verb}`),
    ...(where < 0 ? [] : [`${slice(cue.at + 1, where)} ${verb} ${slice(where, to)}`]),
  ];
}

/** A semicolon before it ends what the speaker says. */
const clauseStart = (text: string, from: number, to: number): number => {
  const mark = text.slice(from, to).lastIndexOf(';');
  const opening = /["“‘'(]+$/u.exec(text.slice(0, from))?.[0].length ?? 0;
  return mark < 0 ? from - opening : from + mark + 1 + (/^\s*/u.exec(text.slice(from + mark + 1))?.[0].length ?? 0);
};

/** "Vietnam, according to a study, has reclaimed": the clause goes on where the aside ended. */
const resumed = (rest: string) => rest.replace(/^["”’]?,\s*(?=\p{Ll})/u, ' ');

/** A first word that is no name loses the capital of its sentence. */
function uncapitalised(said: string): string {
  const word = /^\p{Lu}\p{Ll}*/u.exec(said)?.[0];
  return word !== undefined && isFunctionWord(word.toLowerCase()) ? word.toLowerCase() + said.slice(word.length) : said;
}
