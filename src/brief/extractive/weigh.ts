/**
 * How good a line a passage would make. The weights are set by reading briefs of articles of many kinds, not
 * fitted: what an article comes back to counts, where it stands counts, loudness counts against.
 */
import type { Kind } from '../../contracts.ts';
import { faultsOf } from './faults.ts';
import { centrality, overlap, position, type Theme } from './salience.ts';
import { announcesThesis, concludes } from './trim.ts';
import type { Unit } from './units.ts';

/** What a passage is to its article, besides its words. */
export interface Part {
  readonly kind: Kind;
  /** What the article is about, though it waits for a second editor. */
  readonly event: boolean;
  /** The other side's word on what is contested. */
  readonly answer: boolean;
  /** A claim that is answered at once, or the reply to it, or a main party's first word. */
  readonly side: boolean;
}

export function weigh(unit: Unit, theme: Theme, { kind, event, answer, side }: Part): number {
  return 0.2 * centrality(unit.keys, theme) + (unit.basis === 'fact' || kind === 'Interview' ? 0.6 : 0.3) * overlap(unit.keys, theme.title)
    + substance(unit) + placeOf(unit, theme, kind) + voiceOf(unit, kind) + actOf(unit, kind) + (answer ? 0.8 : side ? (isNews.has(kind) ? 0.5 : 0.3) : 0)
    - (isBeside(unit, theme) ? 0.2 : 0) - (unit.risky ? (event ? 0.1 : 0.5) : 0) - costOf(unit);
}

/** A view with no word of what the article is about is a saying that could stand in any. */
const isBeside = ({ basis, sentence, keys }: Unit, { subject }: Theme) => basis === 'opinion' && sentence.reason.id !== 'why-advice' && !asks(sentence.text)
  && keys.isDisjointFrom(subject);

/** From here on more words say no more. */
const fullWords = 26;

/** A thesis takes words, a punch line few; what names nobody and counts nothing could stand anywhere. */
function substance({ saidWords, concrete }: Unit): number {
  return 0.018 * Math.min(saidWords, fullWords) - (concrete ? 0 : 0.15);
}

/** What a statement does and demands, what was agreed in an interview and what its guest makes of it. */
function actOf({ basis, sentence, text, concrete }: Unit, kind: Kind): number {
  if (kind === 'Interview' && basis === 'forecast') return agreed.test(text) ? 0.35 : 0;
  if (basis !== 'claim') return 0;
  if (kind === 'OfficialStatement') return (harm.test(text) ? 0.55 : acts.test(text) ? 0.4 : 0) - (formula.test(text) ? 0.3 : 0);
  if (kind !== 'Interview') return 0;
  return (agreed.test(text) ? 0.25 : 0) - (sentence.via === null ? 0 : 0.35) - (!concrete && maxim.test(text) ? 0.3 : 0);
}

const acts = new RegExp(
  String.raw`\b(?:demands?|insists? on|note of protest|was (?:handed|summoned|expelled|recalled)|agreed|suspend(?:s|ed)`
  + String.raw`|imposed?|signed|clos(?:es|ed)|withdr(?:aws|ew)|calls? (?:on|for))\b`, 'iu',
);
/** Whom it cost what. */
const harm = /\b(?:wounded|killed|injured)\b/iu;
/** What statements of any ministry say. */
const formula = /\b(?:(?:extends?|expresses?|conveys?) (?:its|our|their|his|her) (?:\p{L}+ )?(?:gratitude|thanks|appreciation|condolences)|proceeds? from the (?:understanding|premise)|reaffirms? (?:its|the) commitment|remains? committed)\b/iu;
const agreed = /\b(?:agreed|decided|signed|approved|there will be|will (?:meet|open|sign|begin|start|set up))\b/iu;

/** What a guest holds of anything of a kind says little of what was asked: "A house with two keys is …". */
const maxim = /^(?:an?|every|no|nobody|everybody|everyone|whoever)\b/iu;

/** What an author makes of it stands at the end, what happened and who said so at the top. */
function placeOf({ basis, sentence, answersQuestion }: Unit, theme: Theme, kind: Kind): number {
  const { opening, closing } = position(sentence, theme);
  // The first words of an answer lean on its question.
  if (kind === 'Interview') return 0.2 * closing - (answersQuestion ? 0.15 : 0);
  // A paper says at the top what it comes to; a long one has a summary there.
  const long = theme.sentences > longSentences;
  if (basis === 'claim' || basis === 'fact' || long) return 0.5 * opening + 0.1 * closing;
  const own = isArgument.has(kind) ? 0.1 : 0.2;
  return own * opening + 0.4 * closing + (concludes(sentence.text) ? 0.2 : 0);
}

const isNews: ReadonlySet<Kind> = new Set(['ReportageNewsArticle', 'OfficialStatement']);
/** Pieces that work towards their thesis. */
const isArgument: ReadonlySet<Kind> = new Set(['OpinionNewsArticle', 'Editorial', 'ReviewNewsArticle']);
const longSentences = 100;

/** A named speaker who states something; a view that says what has changed, or what ought to be done. */
function voiceOf({ basis, holder, sentence, states, acts, past, text }: Unit, kind: Kind): number {
  // What the author's friends and relatives say is colour.
  if (basis === 'claim') return (sentence.holderNamed ? 0.15 : 0) + (states ? 0.1 : 0)
    - (holder === null ? 0.5 : acts ? 0.1 : 0)
    - (kind !== 'Interview' && /^my\b/iu.test(holder ?? '') ? 0.3 : 0);
  if (basis === 'fact') return dated.test(text) ? 0.15 : 0;
  if (basis === 'forecast' && foretells.test(text)) return 0.25;
  const thesis = announcesThesis(sentence.text) ? 0.5 : change.test(text) || judging.has(sentence.reason.id) ? 0.15 : 0;
  const equated = equation.test(text) ? 0.25 : 0;
  const asked = demand.test(text) ? 0.3 : advice.test(text) || sentence.reason.id === 'why-advice' ? 0.2 : 0;
  // What only tells what was is rarely what an author makes of it.
  const byDefault = sentence.reason.id === 'why-default';
  const told = (byDefault ? 0.15 : 0) + (past ? 0.2 : 0) + (byDefault && past ? 0.15 : 0);
  return thesis + equated + asked - told - (kind === 'Interview' ? 0 : ownStory.test(text) ? 0.4 : aside.test(text) ? 0.25 : 0);
}

/** "The likeliest outcome is …", "What is more probable is …": an author's forecast in so many words. */
const foretells = /\b(?:(?:likeliest|(?:most|more) (?:likely|probable)|probable) (?:outcome|result|scenario|course|is|over|in)|(?:outcome|prospect|scenario) is\b|I (?:expect|predict|foresee)\b)/iu;

const dated = /\b(?:1[5-9]|20)\d{2}\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
/** Reasons of the labeller that show an author's own reading of things. */
const judging: ReadonlySet<string> = new Set(['why-interpretation', 'why-cause', 'why-contrast', 'why-stance']);
/** What authors tell of themselves, or say to their readers; but "I doubt that", "I would argue" are their view. */
const ownView = '(?:(?:still|also|therefore|rather|strongly|firmly|have long|would|(?:only )?say|do not|don[’\']t|cannot|can[’\']t) )*(?:believe|think|argue|contend|maintain|submit|suspect|fear|doubt|hope|expect|conclude|propose|suggest|see|regard|consider|am (?:not )?(?:convinced|sure|certain|persuaded|afraid))';
const ownStory = new RegExp(String.raw`^(?:I|My)\b(?! ${ownView}\b)`, 'u');
const aside = /(?<!\p{L})(?:I|my|me|mine|myself|[Yy]ou|[Yy]ours?)(?!\p{L})/u;

/** What has become of something, or is one thing rather than another: a thesis is often put so. */
const change = new RegExp(
  String.raw`\b(?:ha(?:s|ve) (?:\w+ly )?(?:become|come to|evolved|turned|strengthened|weakened|changed|failed|lost|gained|proved`
  + String.raw`|emerged|shifted|transformed|deepened|succeeded|reshaped)|rather than|not (?!only|merely|just|simply).{3,80} but|instead of)\b`, 'iu',
);

/** "The honest answer is that …", "What the region needs is …": an author sums up so. */
const equation = new RegExp(
  String.raw`^(?:(?:(?:but|and|yet) )?(?:the|my|our|its|one|another) (?:\p{L}+ ){0,2}?(?:answer|truth|lesson|conclusion|danger|risk|mistake|task|alternative|remedy`
  + String.raw`|solution|consequence|result|choice|problem|root|point|question)(?: (?:of|for|in|from|with)\b[^,;]{1,40})? (?:is|was|remains|lies)\b(?! (?:therefore |thus |surely )?not\b)|what [^,;]{3,60} (?:is|are)\b)`, 'iu',
);

/** What an author asks of somebody, rather than a remark on what one ought to think. */
const remark = 'be (?:\\w+ )?(?:seen|said|noted|remembered|understood|considered|regarded|viewed|read|interpreted|underestimated|mistaken|treated)';
const demand = new RegExp(String.raw`\bmust (?!${remark})`, 'iu');
const advice = new RegExp(String.raw`\b(?:(?:must|should|ought to|needs? to|has to|have to)(?! (?:not )?${remark})|we need|it is time|high time)\b`, 'iu');

/** Whether a sentence asks somebody for something. */
export const asks = (text: string): boolean => demand.test(text) || advice.test(text);

/** Its lead-in is cut from the line, and still it is but an example. */
const illustrates = (sentence: string) => /^(?:[A-Z]\w+, )?(?:for example|for instance|to give (?:one|an) example|in one case)\b/iu.test(sentence);

const longWords = 32;
const shortWords = 9;

/** It tells of long ago, leans on what went before, has two speakers, is long or short. */
function costOf({ text, sentence, words, longAgo, leans, speakers }: Unit): number {
  return (longAgo ? 0.35 : 0) + (leans ? 0.25 : 0) + (speakers > 1 ? 0.4 : 0)
    + Math.max(0, words - longWords) * 0.02 + (words < shortWords ? 0.15 : 0)
    + faultsOf(text) + (illustrates(sentence.text) ? 0.4 : 0);
}
