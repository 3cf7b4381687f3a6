/** Who says it, in other forms than a verb with its subject: "in Ankara's view", "I am told", "contending that". */
import { possessives } from '../../labels/lexicon/grammar.ts';
import { roleNouns, selfPronouns, vagueNouns } from '../../labels/lexicon/people.ts';
import { countNouns, documentNouns, hearing, sayVerbs, showVerbs, viewNouns } from '../../labels/lexicon/reporting.ts';
import { determiners, prepositions, setOf } from '../words/grammar.ts';
import { stem } from '../words/key.ts';
import type { Token } from '../words.ts';
import { afterHolder, holderLength, subject } from './speaker.ts';
import type { Cue } from './speech.ts';

/** The cue of one of these forms at a word, or null. */
export const phraseCue = (tokens: readonly Token[], token: Token, at: number): Cue | null =>
  viewCue(tokens, token, at) ?? hearingCue(tokens, token, at) ?? quotingCue(tokens, token, at)
  ?? participleCue(tokens, token, at) ?? toldCue(tokens, token, at) ?? puttingCue(tokens, token, at) ?? holdingCue(tokens, token, at);

/** "in the view of Ankara", "by its own account", "in Ankara's telling"; but "in my view" is the author's. */
function viewCue(tokens: readonly Token[], token: Token, at: number): Cue | null {
  if (!viewNouns.has(token.lower) && !countNouns.has(token.lower)) return null;
  let opening = at - 1;
  while (at - opening < holderLength && opening > 0 && !tokens[opening + 1]?.parted
    && !prepositions.has(tokens[opening]?.lower ?? '')) opening -= 1;
  if (!viewing.has(tokens[opening]?.lower ?? '') || at - opening < 2 || tokens[opening + 1]?.parted) return null;
  const said = { at, word: token.lower, manner: 'neutral' } as const;
  const owner = tokens.slice(opening + 1, at);
  // "on its third reading" counts.
  if (owner.some(({ lower }) => selfPronouns.has(lower) || ordinals.has(lower))) return null;
  if (owner.some(({ possessive, lower }) => possessive || possessives.has(lower))) return { ...said, from: opening + 1, to: at };
  const named = tokens[at + 1]?.lower === 'of' && owner.every(({ lower }) => lower === 'the');
  return named ? { ...said, from: at + 2, to: afterHolder(tokens, at + 2) } : null;
}

const viewing = setOf('in by from on');
const ordinals = setOf('first second third fourth fifth final last next');

const hearingFrom = Map.groupBy(hearing.map((phrase) => phrase.split(' ')), ([first]) => first);

/** "I am told", "word has it": the author passes on what others say. */
function hearingCue(tokens: readonly Token[], token: Token, at: number): Cue | null {
  const heard = hearingFrom.get(token.lower)?.some((phrase) => phrase.every((word, i) => tokens[at + i]?.lower === word));
  return heard ? { at, word: token.lower, manner: 'nobody', from: at, to: at } : null;
}

const sources = new Set([...roleNouns, ...vagueNouns, ...documentNouns]);
const isSource = ({ lower }: Token) => sources.has(lower) || (lower.endsWith('s') && sources.has(lower.slice(0, -1)));

/** "quoting an unnamed judge", "citing officials"; but "citing the weather" gives a reason. */
function quotingCue(tokens: readonly Token[], token: Token, at: number): Cue | null {
  const quotes = token.lower === 'quote' && tokens[at - 1]?.lower === 'to' && tokens[at - 1]?.parted;
  if (token.lower !== 'quoting' && token.lower !== 'citing' && !quotes) return null;
  const to = afterHolder(tokens, at + 1);
  const named = tokens.slice(at + 1, to).some(isSource);
  return named ? { at, word: token.lower, manner: 'neutral', from: at + 1, to } : null;
}

const telling = setOf('told informed assured warned advised notified');
const been = setOf('been was were being is are');

/** "he had been told by an officer that": the officer speaks; "was told that": nobody does. */
function toldCue(tokens: readonly Token[], token: Token, at: number): Cue | null {
  if (!telling.has(token.lower) || !been.has(tokens[at - 1]?.lower ?? '')) return null;
  const by = tokens[at + 1]?.lower === 'by';
  if (!by && tokens[at + 1]?.lower !== 'that') return null;
  return by ? { at, word: token.lower, manner: 'neutral', from: at + 2, to: afterHolder(tokens, at + 2) }
    : { at, word: token.lower, manner: 'nobody', from: at, to: at };
}

/** "as the admiral once put it", "as drivers tell it": the words are theirs. */
function puttingCue(tokens: readonly Token[], token: Token, at: number): Cue | null {
  if (!putting.has(token.lower) || tokens[at + 1]?.lower !== 'it') return null;
  const [from, to] = subject(tokens, at);
  return from < to && tokens[from - 1]?.lower === 'as' ? { at, word: token.lower, manner: 'neutral', from, to } : null;
}

const putting = setOf('put puts tell tells told have has');

const said = new Set([...sayVerbs, ...showVerbs].map(stem));

/** "…, contending that": the one who speaks is the subject of the sentence, from its beginning to its verb. */
function participleCue(tokens: readonly Token[], token: Token, at: number): Cue | null {
  if (!token.lower.endsWith('ing') || tokens[at + 1]?.lower !== 'that' || !said.has(stem(token.lower))) return null;
  const from = tokens.findIndex(({ sentence }) => sentence === token.sentence);
  return { at, word: token.lower, manner: 'avowed', from, to: Math.min(at, from + holderLength) };
}

const holding = setOf('considers considered deems deemed judges judged believes believed finds found declares declared thinks thought holds held');
const seeing = setOf('regards regarded views viewed sees saw describes described treats treated perceives perceived portrays portrayed');
const longestObject = 25;

/** "considers the use of weapons to be unacceptable", "sees the pact as a threat": what is held of something is the subject's view. */
function holdingCue(tokens: readonly Token[], token: Token, at: number): Cue | null {
  const takes = holding.has(token.lower) ? 'to' : seeing.has(token.lower) ? 'as' : null;
  const before = tokens[at - 1];
  if (takes === null || !before || token.parted || before.possessive || been.has(before.lower) || prepositions.has(before.lower) || determiners.has(before.lower)) return null;
  const link = tokens.findIndex(({ lower, parted }, i) => i > at + 1 && !parted && lower === takes && (takes === 'as' || tokens[i + 1]?.lower === 'be'));
  if (link < 0 || link - at > longestObject || tokens.slice(at + 1, link).some(({ parted }) => parted)) return null;
  const [from, to] = subject(tokens, at);
  return from < to ? { at, word: token.lower, manner: 'avowed', from, to } : null;
}
