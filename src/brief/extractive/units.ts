/** The passages of an article that could be lines: sentences and clauses that can stand alone. */
import type { Basis, Header, LabelledSentence, Labels, Passage } from '../../contracts.ts';
import { passageId } from '../gate/passage.ts';
import { cuesOf } from '../gate/speech.ts';
import { turnOf } from '../gate/voices.ts';
import { namedPremises } from '../premises.ts';
import { countWords, tokenise } from '../words.ts';
import { bareSpeaker, namesSpeaker } from './holder.ts';
import { type Earlier, eachWithEarlier, isOfLongAgo, storiesOfAnotherTime, takenAsKnown, yearsIn } from './antecedent.ts';
import { keysOf, overlap } from './salience.ts';
import { hasMainClause } from './clause.ts';
import { endsInList, hasSubject, isStatement, leansBack, opensWithParticiple, standsAlone } from './stands.ts';
import { denies } from './contested.ts';
import { pointsAtDeed } from './deeds.ts';
import { countsThem } from './persons.ts';
import { readsUnder, withoutReporting } from './reporting.ts';
import { fewestInClaim, isTheirs } from './theirs.ts';
import { withoutFrame, withoutLeadIn, type Range } from './trim.ts';

/** What a line says and what it cites for it. */
interface Form { readonly evidence: Passage; readonly text: string }

export interface Unit {
  readonly sentence: LabelledSentence;
  /** The sentence right before it, where it is understood only with that one. */
  readonly before: LabelledSentence | null;
  /** Where it begins in the article's text, UTF-16 units. */
  readonly start: number;
  readonly evidence: Passage;
  /** As it stands in the article, white space evened. */
  readonly text: string;
  /** With the reporting words, for where the gate sees something lost without them. */
  readonly untrimmed: Form | null;
  readonly words: number;
  /** With the reporting words that a claim loses to its label. */
  readonly saidWords: number;
  readonly basis: Basis;
  readonly holder: string | null;
  readonly keys: ReadonlySet<string>;
  /** Its subject may be known only from what went before. */
  readonly leans: boolean;
  /** Some of its sentence waits for a second editor. */
  readonly risky: boolean;
  /**
   * A noun that it begins with and takes for known (a claim's label leads up to it): readers need a line
   * before it that names it.
   */
  readonly needs: ReadonlySet<string>;
  /** It tells of years long before the article. */
  readonly longAgo: boolean;
  /** How many speakers it names; a line is best with one. */
  readonly speakers: number;
  /** It names its holder, but tells of what they do: no word of theirs is reported. */
  readonly acts: boolean;
  /** The sentence before it is a question. */
  readonly answersQuestion: boolean;
  /** The sentence behind it sets something against it. */
  readonly answered: boolean;
  readonly opensParagraph: boolean;
}

/** A shorter clause says too little without its sentence. */
const fewestInClause = 8;

/** The sentences of which something waits for a second editor. */
export const riskySentences = ({ risks }: Pick<Labels, 'risks'>): ReadonlySet<string> =>
  new Set(risks.flatMap(({ evidence }) => evidence.map((passage) => passage.split(':')[0] ?? passage)));

/** An interviewer's questions carry premises; a claim whose holder could not be told has no label. */
const unfit: ReadonlySet<string> = new Set(['why-interview-question', 'why-claim-unresolved']);

type Judged = Pick<LabelledSentence, 'basis' | 'holder' | 'via'>;

/**
 * All passages that could be lines, in reading order.
 * @param header the publisher's headline and date, where known
 */
export function unitsOf(labels: Labels, header: Pick<Header, 'title' | 'published' | 'modified'>): Unit[] {
  const sentences = labels.sentences.filter((sentence) => sentence.assessed);
  const premises = namedPremises(labels).map(({ text }) => keysOf(tokenise(text)));
  const known = new Set([keysOf(tokenise(header.title ?? '')), ...premises].flatMap((keys) => [...keys]));
  const year = yearOf(labels, header);
  const stories = storiesOfAnotherTime(sentences, year);
  const answering = new Set(labels.sentences.filter((_, at) => isQuestion(labels.sentences[at - 1])).map(({ id }) => id));
  const answered = new Set(labels.sentences.filter(({ paragraph }, at) => labels.sentences[at + 1]?.paragraph === paragraph && setsAgainst.test(labels.sentences[at + 1]?.text ?? '')).map(({ id }) => id));
  const opening = new Set(labels.sentences.filter(({ paragraph }, at) => labels.sentences[at - 1]?.paragraph !== paragraph).map(({ id }) => id));
  const risky = riskySentences(labels);
  return eachWithEarlier(sentences, (sentence, earlier) =>
    unfit.has(sentence.reason.id) || stories.has(sentence.id) ? []
      : unitsIn(sentence, { risky: risky.has(sentence.id), answers: answering.has(sentence.id), answered: answered.has(sentence.id), opens: opening.has(sentence.id), known, earlier, year, interview: labels.kind === 'Interview' }))
    .filter(({ keys }) => !premises.some((premise) => restates(keys, premise)));
}

const isQuestion = (sentence?: LabelledSentence) => /\?["”’')\]]*\s*$/u.test(sentence?.text ?? '');

/** "Yet it is clear", "If he did not": what stands before it is half of what is said. */
const setsAgainst = /^(?:but|yet|however|if not|if (?:he|she|it|they) did not|not so|still|nonetheless|nevertheless|on the contrary|regrettably|alas|it[’']s not|it is not|that is (?:wrong|false|not so)|none of this|instead)\b/iu;

/** The article's year; of an undated one the latest that it names. */
const yearOf = ({ sentences }: Labels, { published, modified }: Pick<Header, 'published' | 'modified'>) =>
  yearsIn(published ?? modified ?? '')[0]
  ?? Math.max(0, ...sentences.flatMap(({ text, basis }) => (basis === 'forecast' || ahead.test(text) ? [] : yearsIn(text))));

/** A year in such a sentence may be one to come. */
const ahead = /\b(?:will|shall|to be|by|until|before|next|plan(?:s|ned)|expect(?:s|ed)?|due)\b/iu;

interface Around {
  readonly risky: boolean;
  readonly answers: boolean;
  readonly answered: boolean;
  readonly opens: boolean;
  /** Words of the headline and the premises, and of the sentences before. */
  readonly known: ReadonlySet<string>;
  readonly earlier: Earlier;
  readonly year: number;
  readonly interview: boolean;
}

/** The label names whose "I" and "our" these are. */
const ownWords = /^(?:I|we|my|our|there)\b/iu;

function unitsIn(sentence: LabelledSentence, around: Around): Unit[] {
  if (!isStatement(sentence.text)) return [];
  const whole = unit(sentence, sentence, { start: 0, end: sentence.text.length }, around);
  const clauses = sentence.clauses
    .filter(({ basis, holder }) => basis !== sentence.basis || holder !== sentence.holder)
    .map((clause) => unit(sentence, clause, clause, around))
    .filter((one) => one === null || one.words >= fewestInClause);
  return [whole, ...clauses].flatMap((one) => one ?? []);
}

/** "Pakistan, where, according to a bureau, drones fell" may have no clause of its own. */
const opensApart = /^[^,]{1,40}, (?:where|which|who|whose|whom)\b/u;

/** Of a denial readers can tell what is denied, even where the line does not. */
const refuses = /\b(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?)\b/iu;

/** "to lift mines that others had laid": who laid them is told in passing. */
const contested = new RegExp(
  String.raw`\b(?:that|which) (?:others|(?:some(?:body|one) else)|the other side|(?:the )?\p{Lu}\p{L}+(?: \p{L}+)?)`
  + String.raw` (?:had|has|have) (?!been \p{L}+ing\b)\p{L}+`, 'u',
);

const formOf = (sentence: LabelledSentence, { start, end }: Range): Form => ({
  evidence: passageId(sentence, start, end),
  text: sentence.text.slice(start, end).replaceAll(/\s+/gu, ' ').trim(),
});

function unit(sentence: LabelledSentence, judged: Judged, whole: Range, around: Around): Unit | null {
  const { basis, holder } = judged;
  const led = withoutOtherVoice(judged, sentence.text, withoutLeadIn(sentence.text, whole));
  const range = basis === 'claim'
    ? withoutReporting(judged, sentence.text, led) : withoutFrame(sentence.text, led);
  const text = sentence.text.slice(range.start, range.end);
  const tokens = tokenise(text);
  if (!(basis === 'claim' && readsUnder(holder, text)) && !standsAlone(text, tokens, basis === 'claim' && holder !== null ? fewestInClaim : undefined)) return null;
  if (range.start > 0 && /^(?:as|while|when|if|although|though|including|especially|of|than|or)\s/u.test(text)) return null;
  const cutShort = sentence.text.slice(range.end).trim().length > 1;
  if ((cutShort && opensWithParticiple(tokens)) || ((cutShort || basis !== 'claim' || opensApart.test(text)) && !hasMainClause(tokens))) return null;
  if ((whole.start > 0 && !hasSubject(tokens)) || endsInList(text, sentence.text.slice(range.end))) return null;
  // Out of a sentence that judges only what a record would hold by its figure or date.
  if (basis === 'fact' && (contested.test(text) || (sentence.basis !== 'fact' && !/\d/u.test(text)))) return null;
  const said = sentence.text.slice(led.start, led.end);
  if (basis === 'claim' && holder !== null && !(namesSpeaker(holder) && isTheirs(sentence, { said, text, holder }))) return null;
  const heard = basis === 'claim' ? voices(said, holder) : { speakers: 0, acts: false };
  // "as quoted by" needs words that quote.
  if ((heard.acts && judged.via !== null) || (basis === 'claim' && pointsAtDeed(tokens) && !refuses.test(text))) return null;
  const taken = takenAsKnown(tokens, around.known, around.earlier);
  const { evidence, text: shown } = formOf(sentence, range);
  return {
    sentence, before: null, start: sentence.start + range.start, evidence, text: shown,
    untrimmed: range === led || !standsAlone(said)
      ? null : formOf(sentence, led),
    words: countWords(text), saidWords: countWords(said), basis, holder, keys: keysOf(tokens),
    leans: (leansBack(tokens) && !(around.interview && ownWords.test(text))) || taken.within || pointsAtDeed(tokens) || countsThem(tokens),
    // Whoever denies something is heard, if only by a surname.
    needs: basis === 'claim' ? denies(text) ? new Set() : bareSpeaker(holder, around.known, around.earlier.surnames) : taken.opening, risky: around.risky,
    longAgo: isOfLongAgo(text, around.year), answersQuestion: around.answers, answered: around.answered, opensParagraph: around.opens,
    ...heard,
  };
}

/** "…, its operator said, while Iran said …" ends before the second speaker, where the first is the holder. */
function withoutOtherVoice({ basis, holder, via }: Judged, text: string, range: Range): Range {
  if (basis !== 'claim' || holder === null || via !== null) return range;
  const turn = turnOf(text.slice(range.start, range.end));
  const first = text.slice(range.start, range.start + (turn ?? 0));
  return turn !== null && first.toLowerCase().includes(holder.toLowerCase())
    ? { start: range.start, end: range.start + turn } : range;
}

function voices(text: string, holder: string | null): Pick<Unit, 'speakers' | 'acts'> {
  const tokens = tokenise(text);
  const cues = cuesOf(tokens);
  const named = cues.filter(({ manner }) => manner !== 'nobody')
    .map(({ from, to }) => [...keysOf(tokens.slice(from, to))].join(' '));
  const acts = holder !== null && cues.length === 0 && text.toLowerCase().includes(holder.toLowerCase());
  return { speakers: new Set(named).size, acts };
}

/** A line that says little more than a premise would state it. */
const restates = (keys: ReadonlySet<string>, premise: ReadonlySet<string>) =>
  overlap(keys, premise) > 0.8 && keys.size < premise.size * 1.6;
