/** Labels by rules: for every sentence of an article who stands behind it, and what editors must know besides. */
import type { CleanArticle, Kind, LabelledSentence, Labels, Sentence } from '../contracts.ts';
import { mentions } from '../regions/gazetteer.ts';
import { regionsOf } from '../regions/regions.ts';
import { speaksOfFuture } from './features.ts';
import { isForeign } from './foreign.ts';
import type { Judgement } from './combine.ts';
import { judge, type Stance } from './judge.ts';
import { embedded, type Model } from './embedded/model.ts';
import { refine, type Decided } from './embedded/refine.ts';
import { decideKind } from './kind.ts';
import { cuesOf } from './languages/languages.ts';
import { judgeSentences, risksOfOther } from './languages/read.ts';
import { mixOf } from './mix.ts';
import { notHeardOf, partiesOf } from './parties.ts';
import { premisesOf } from './premises.ts';
import { risksOf } from './risks.ts';
import { readSentences, type Holder, type Reading } from './scope.ts';
import { chief } from './chief.ts';
import { issuerOf, payerOf } from './speakers.ts';
import { tokenise } from './tokens.ts';
import { turnsOf, type Turn } from './turns.ts';
import type { Prior } from './voice.ts';

/** Version of these rules and of the embedded model; labels are kept under it. */
export const LABELLER = 'rules-9+model-4';

/** What each kind makes of a sentence that is attributed to nobody. */
const priorOf: Readonly<Record<Kind, Prior>> = {
  ReportageNewsArticle: 'report',
  AnalysisNewsArticle: 'opinion',
  OpinionNewsArticle: 'opinion',
  BackgroundNewsArticle: 'opinion',
  ReviewNewsArticle: 'opinion',
  SatiricalArticle: 'opinion',
  AdvertiserContentArticle: 'opinion',
  Editorial: 'opinion',
  Interview: 'opinion',
  OfficialStatement: 'opinion',
  Unknown: 'opinion',
};

export function stanceOf(kind: Kind, author: string | null, declared = true): Stance {
  const prior = priorOf[kind];
  return {
    prior: prior === 'report' && !declared ? 'guessed-report' : prior,
    author,
    neverFact: kind === 'SatiricalArticle' || kind === 'AdvertiserContentArticle',
  };
}

const notAssessed: Judgement = {
  basis: 'opinion',
  holder: null,
  holderNamed: false,
  via: null,
  hedged: false,
  confidence: 0,
  reason: { id: 'why-not-assessed', cue: null },
  clauses: [],
};

/** A ministry speaks for its country: "the Republic reaffirms" in its statement is no second voice. */
function sameParty(holder: string, issuer: string): boolean {
  const place = (text: string) => mentions(tokenise(text))[0]?.place.code;
  return (
    holder === issuer ||
    issuer.toLowerCase().endsWith(holder.toLowerCase()) ||
    (place(holder) !== undefined && place(holder) === place(issuer))
  );
}

/** Everything in a statement or paid piece is its issuer's claim; what others are said to say is nested in it. */
/** @param act whether what is attributed is an act by word, not a statement */
function asIssuer(own: Judgement, issuer: Holder | null, act: boolean, why: string): Judgement {
  const nested =
    own.basis === 'claim' &&
    own.holder !== null &&
    own.holderNamed &&
    !act &&
    !sameParty(own.holder, issuer?.text ?? '');
  return {
    ...own,
    basis: 'claim',
    holder: nested ? own.holder : (issuer?.text ?? null),
    holderNamed: nested ? own.holderNamed : (issuer?.named ?? false),
    via: nested ? (issuer?.text ?? null) : null,
    confidence: Math.max(own.confidence, 0.8),
    reason: nested
      ? { id: 'why-claim-nested', cue: own.reason.cue }
      : { id: why, cue: null },
    clauses: [],
  };
}

/** An answer is the interviewee's claim, what they expect their forecast. */
/** @param future whether it speaks of what is to come */
function asAnswer(own: Judgement, speaker: Holder | null, future: boolean): Judgement {
  const nested = own.basis === 'claim' && own.holder !== null && own.holder !== speaker?.text;
  const expects =
    own.basis === 'forecast' ||
    (own.basis === 'opinion' && own.reason.id !== 'why-question' && future);
  const basis = expects ? 'forecast' : 'claim';
  return {
    ...own,
    basis,
    holder: nested ? own.holder : (speaker?.text ?? null),
    holderNamed: nested ? own.holderNamed : (speaker?.named ?? false),
    via: nested ? (speaker?.text ?? null) : null,
    confidence: Math.max(own.confidence, 0.75),
    reason: nested
      ? { id: 'why-claim-nested', cue: own.reason.cue }
      : basis === 'forecast'
        ? { id: 'why-interview-forecast', cue: own.reason.cue }
        : { id: 'why-interview-answer', cue: null },
    clauses: [],
  };
}

/** Satire puts invented words into people's mouths: nothing in it is anybody's claim. */
function asSatire(own: Judgement, author: string | null): Judgement {
  return {
    ...own,
    basis: 'opinion',
    holder: author,
    holderNamed: author !== null,
    via: null,
    reason: { id: 'why-kind-never-fact', cue: null },
    clauses: [],
  };
}

const asQuestion: Judgement = {
  ...notAssessed,
  confidence: 0.2,
  reason: { id: 'why-interview-question', cue: null },
};

/** Whose words a statement, paid piece or answer are is said anyway; satire takes nothing as given. */
function takesAsGiven(kind: Kind, turn: Turn | undefined): boolean {
  if (kind === 'Interview') return turn?.question === true;
  return kind !== 'OfficialStatement' && kind !== 'AdvertiserContentArticle' && kind !== 'SatiricalArticle';
}

function labelled({ sentence }: Pick<Reading, 'sentence'>, own: Judgement | Decided, assessed: boolean): LabelledSentence {
  return {
    ...sentence,
    ...own,
    reason: { ...own.reason },
    clauses: [...own.clauses],
    assessed,
    decidedBy: 'decidedBy' in own ? own.decidedBy : 'rules',
  };
}

/**
 * Labels a cleaned article. Pure, and linear in its length. English has rules and a model of its own, some languages
 * have lists (`languages/`), and no other is judged.
 * Sentences in a language or script that the rules do not know are not assessed: opinion without holder, confidence 0.
 * @param model what weighs the author's own voice beside the rules; null leaves it to the rules alone
 */
export function labelArticle(article: CleanArticle, model: Model | null = embedded()): Labels {
  const english = /^en(?:-|$)/iu.test(article.header.language);
  const cues = english ? null : cuesOf(article.header.language);
  const readings = readSentences(english ? article.sentences : []);
  const decided = decideKind(article, readings);
  const { kind } = decided;
  const author = article.header.authors.length > 0 ? article.header.authors.join(', ') : null;
  const stance = stanceOf(kind, author, decided.kindDeclared);
  const issuer = kind === 'OfficialStatement' ? issuerOf(article) : payerOf(article);
  const turns = kind === 'Interview' ? turnsOf(article) : null;
  const decide = (reading: Reading): LabelledSentence => {
    if (isForeign(reading.sentence.text, reading.tokens)) return labelled(reading, notAssessed, false);
    const own = judge(reading, stanceIn(reading.sentence));
    const act = reading.attributions[chief(reading.attributions)]?.frame === 'act';
    return labelled(reading, byKind(reading.sentence, own, act, () => speaksOfFuture(reading.tokens))
      ?? (model === null ? own : refine(reading, own, stance, model)), true);
  };
  // The introduction of an interview is the outlet's, like a report.
  const stanceIn = ({ id }: Sentence): Stance => (turns && !turns.has(id) ? { ...stance, prior: 'guessed-report' } : stance);
  const byKind = ({ id }: Sentence, own: Judgement, act: boolean, future: () => boolean): Judgement | null => {
    const turn = turns?.get(id);
    if (turn?.question) return { ...asQuestion, holder: author, holderNamed: author !== null };
    if (kind === 'OfficialStatement') return asIssuer(own, issuer, act, 'why-official-statement');
    if (kind === 'AdvertiserContentArticle') return asIssuer(own, issuer, act, 'why-paid-content');
    if (kind === 'SatiricalArticle') return asSatire(own, author);
    return turn ? asAnswer(own, turn.speaker, future()) : null;
  };
  const sentences = english
    ? readings.map(decide)
    : cues === null ? article.sentences.map((sentence) => labelled({ sentence }, notAssessed, false))
      : judgeSentences(article.sentences, cues, stanceIn).map(({ sentence, own, expects, known }) => (known
        ? labelled({ sentence }, byKind(sentence, own, false, () => expects) ?? own, true)
        : labelled({ sentence }, notAssessed, false)));
  const { language } = article.header;
  const tokens = english ? readings.map((reading) => reading.tokens) : article.sentences.map((sentence) => tokenise(sentence.text));
  const parties = partiesOf(sentences, tokens, language);
  return {
    ...decided,
    regions: regionsOf({ title: tokenise(article.header.title ?? ''), sentences: tokens, language }),
    parties,
    notHeard: notHeardOf(parties, sentences, article.removed.filter(({ why }) => why === 'furniture-author-note').map(({ text }) => text)),
    sentences,
    premises: premisesOf(readings.filter(({ sentence }) => takesAsGiven(kind, turns?.get(sentence.id)))),
    risks: cues === null ? risksOf(kind, readings) : risksOfOther(kind, article.sentences, cues),
    mix: mixOf(sentences),
  };
}
