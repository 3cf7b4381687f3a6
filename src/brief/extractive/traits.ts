/** What speaks for a passage as a line and what against it, each trait with a name, so that its weight can be told from what readers chose. */
import type { Kind } from '../../contracts.ts';
import { denies } from './contested.ts';
import { faultsOf } from './faults.ts';
import type { Part } from './part.ts';
import { centrality, overlap, position, type Theme } from './salience.ts';
import { announcesThesis } from './trim.ts';
import type { Unit } from './units.ts';
import type { Trait } from './weights.ts';
import * as wording from './wording.ts';

/** Whether a passage has it, or how much of it. */
type Traits = [Trait, number | boolean][];

export const traitsOf = (unit: Unit, theme: Theme, part: Part): Traits =>
  [...common(unit, theme, part), ...placeOf(unit, theme, part.kind), ...voiceOf(unit, theme, part.kind)];

/** From here on more words say no more. */
const fullWords = 26;
const shortWords = 9;

function common(unit: Unit, theme: Theme, { kind, event, answer, side }: Part): Traits {
  const { sentence, text, keys, words, saidWords } = unit;
  return [
    ['central', centrality(keys, theme)],
    ['headline', overlap(keys, theme.title)],
    ['full', Math.min(saidWords, fullWords) / fullWords],
    ['short', words < shortWords],
    ['paired', unit.before !== null],
    ['answer', answer],
    [isNews.has(kind) ? 'sideNews' : 'side', side && !answer],
    ['risky', unit.risky && !event],
    ['longAgo', unit.longAgo],
    ['leans', unit.leans],
    ['speakers', unit.speakers > 1],
    ['example', wording.illustrates.test(sentence.text)],
    ['harm', isNews.has(kind) && wording.harm.test(text)],
    ['fault', faultsOf(text)],
    ['answered', unit.answered && unit.basis !== 'claim'],
  ];
}

const isNews: ReadonlySet<Kind> = new Set(['ReportageNewsArticle', 'OfficialStatement']);
/** A paper says at the top what it comes to; a long one has a summary there. */
const longSentences = 100;

/** What an author makes of it stands at the end, what happened and who said so at the top. */
function placeOf({ basis, sentence, answersQuestion, opensParagraph }: Unit, theme: Theme, kind: Kind): Traits {
  // The first words of an answer lean on its question.
  if (kind === 'Interview') return [['answersQuestion', answersQuestion]];
  const { opening, closing } = position(sentence, theme);
  const told: Traits = [['openingTold', opening], ['closingTold', closing]];
  if (basis === 'claim' || basis === 'fact') return [...told, ['paragraphTold', opensParagraph]];
  return theme.sentences > longSentences ? told : [['closingView', closing]];
}

function voiceOf(unit: Unit, theme: Theme, kind: Kind): Traits {
  const { basis, sentence, text } = unit;
  switch (basis) {
    case 'claim': return [...claimOf(unit), ...(kind === 'OfficialStatement' ? statementOf(text) : kind === 'Interview' ? answerOf(unit) : [])];
    case 'fact': return [['fact', kind !== 'Interview'], ['decided', wording.decided.test(text)], ['bare', !isNews.has(kind) && !/\d/u.test(text) && !wording.decided.test(text)]];
    case 'forecast': return [
      ...viewOf(unit, kind), ['forecast', true], ['foretells', wording.foretells.test(text)], ['possible', wording.onlyPossible(text)],
      ['agreedAhead', kind === 'Interview' && wording.agreed.test(text)],
    ];
    case 'opinion': return [...viewOf(unit, kind), ['thesis', announcesThesis(sentence.text)], ['beside', isBeside(unit, theme)]];
  }
}

/** A view with no word of what the article is about is a saying that could stand in any. */
const isBeside = ({ sentence, keys }: Unit, { subject }: Theme) => sentence.reason.id !== 'why-advice' && !wording.asks(sentence.text)
  && keys.isDisjointFrom(subject);

/** A named speaker who states something, and above all who denies it. */
const claimOf = ({ sentence, holder, acts }: Unit): Traits => [
  ['named', sentence.holderNamed], ['nobody', holder === null], ['acts', holder !== null && acts], ['denies', denies(sentence.text)],
];

/** What a statement does and demands, and whom it cost what. */
const statementOf = (text: string): Traits => [
  ['actsOfficially', !wording.harm.test(text) && wording.officialActs.test(text)],
  ['formula', wording.formula.test(text)],
];

/** What was agreed, and what a guest says himself. */
const answerOf = ({ text, sentence }: Unit): Traits => [['agreed', wording.agreed.test(text)], ['relayed', sentence.via !== null]];

/** Reasons of the labeller that show an author's own reading of things. */
const judging: ReadonlySet<string> = new Set(['why-interpretation', 'why-cause', 'why-contrast', 'why-stance']);

/** A view that says what has changed, what ought to be done, what may come and why; not what authors tell of themselves. */
function viewOf({ sentence, text, before }: Unit, kind: Kind): Traits {
  const { id } = sentence.reason;
  const ownStory = wording.ownStory.test(text);
  return [
    ['pairedView', before !== null],
    ['change', wording.change.test(text) || judging.has(id)],
    ['equation', wording.equation.test(text)],
    ['advice', wording.advice.test(text) || (id === 'why-advice' && !wording.remarks.test(text))],
    ['likely', wording.likely.test(text)],
    ['conditional', wording.conditional.test(sentence.text)],
    ['reasons', wording.reasons.test(text)],
    ['ownStory', kind !== 'Interview' && ownStory],
    ['aside', kind !== 'Interview' && !ownStory && wording.aside.test(text)],
  ];
}
