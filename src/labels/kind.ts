/** What sort of article this is: what the publisher declares wins; else a guess on the careful side. */
import type { CleanArticle, Kind, Sentence } from '../contracts.ts';
import type { Feature } from './embedded/features.ts';
import { KindFeatures, newsChance } from './embedded/kind.ts';
import { embedded } from './embedded/model.ts';
import { signals } from './features.ts';
import { longestSentence, type Reading } from './scope.ts';
import type { Token } from './tokens.ts';

export interface KindDecision {
  readonly kind: Kind;
  readonly kindDeclared: boolean;
  /** The words that the decision rests on. */
  readonly kindEvidence: string[];
}

/** So many sentences are enough to tell; more would only cost time. */
const sampled = 60;

interface Counts {
  sentences: number;
  firstPerson: string[];
  advice: string[];
  we: string[];
  statement: string[];
  argued: string[];
  reported: string[];
  readonly features: KindFeatures;
}

const statementVerbs =
  /^(?:states?|condemns?|expresses?|strongly|reaffirms?|calls?|urges?|reiterates?|welcomes?|rejects?|notes?|considers?|emphasi[sz]es?|stresses?|regards?|announces?|extends?|reminds?|demands?|categorically|resolutely|firmly|deeply|is|wishes|conveys?|remains)$/u;
const issuers =
  /\b(?:ministry|ministries|government|embassy|presidency|office|commission|council|department|secretariat|delegation|union|parliament|administration|republic|cabinet|authority)\b/iu;
const titleIssuer =
  /\b(?:statement|declaration|communiqu[eé]|press release|remarks|readout) (?:by|of|from)\b|\bjoint (?:statement|declaration|communiqu[eé])\b/iu;
/** "GENEVA, 3 May (RNS) –", "BRUSSELS -": where an agency's text was filed. */
const dateline =
  /^\s*(?:\p{Lu}[\p{L} ,.'-]{2,40}(?:\([\p{L} ]+\))?,? ?(?:\d{1,2} \p{L}+|\p{L}+\.? \d{1,2}|\([A-Z][A-Za-z ]+\))[^.]{0,24}?(?: ?(?:--|[—–―])| -) |\p{Lu}{3}[\p{Lu} .'-]{0,30}(?:, \p{Lu}[\p{L}.]+)? (?:--|[—–―-]) )/u;
/** Who filed and edited it, at the end. */
const credit = /(?:^|\()\s*(?:additional )?(?:reporting|writing|editing) by \p{Lu}/iu;

/** Above a dateline stand at most a headline and what follows it. */
const aboveDateline = 4;

/** The sentence that begins with a dateline or gives the agency's credit; null without either. */
function filed(sentences: readonly Sentence[]): string | null {
  const head = sentences.slice(0, aboveDateline).find(({ text }) => dateline.test(text));
  return (head ?? sentences.slice(-2).find(({ text }) => credit.test(text)))?.text ?? null;
}

function count(readings: readonly Reading[]): Counts {
  const counts: Counts = {
    sentences: 0,
    firstPerson: [],
    advice: [],
    we: [],
    statement: [],
    argued: [],
    reported: [],
    features: new KindFeatures(),
  };
  for (const reading of readings.slice(0, sampled)) {
    const { sentence, tokens, quotes } = reading;
    if (tokens.length > longestSentence) continue;
    const first = tokens.findIndex((token) => token.kind === 'word');
    counts.sentences += 1;
    const outside = (i: number) => !quotes.some((quote) => i >= quote.from && i < quote.to);
    const found = signals(tokens, 0, tokens.length, first).filter((signal) => outside(signal.from));
    const attributed = reading.carried !== null || reading.attributions.some((one) => one.main);
    counts.features.add(reading, found);
    if (attributed) counts.reported.push(sentence.text);
    if (ownVoice(tokens)) counts.statement.push(sentence.text);
    if (attributed) continue;
    const self = found.find((signal) => signal.sign === 'first-person');
    if (self)
      (/^(?:we|our|us|ours)$/u.test(tokens[self.from]?.lower ?? '') ? counts.we : counts.firstPerson).push(
        sentence.text,
      );
    const advice = found.find((signal) => signal.sign === 'advice' || signal.sign === 'imperative');
    if (advice) counts.advice.push(sentence.text);
    const weight = found.reduce(
      (sum, signal) =>
        sum +
        (signal.sign === 'evaluation' || signal.sign === 'stance' || signal.sign === 'interpretation'
          ? signal.weight
          : 0),
      0,
    );
    if (weight >= 2) counts.argued.push(sentence.text);
  }
  return counts;
}

/** "The Ministry of … condemns": an issuer speaking in its own present tense at the head of a sentence. */
function ownVoice(tokens: readonly Token[]): boolean {
  if (tokens[0]?.lower !== 'the' && !tokens[0]?.capital) return false;
  const verb = tokens.findIndex(
    (token, i) =>
      i > 0 && i < 14 && !token.capital && statementVerbs.test(token.lower) && token.lower !== 'is',
  );
  return (
    verb > 0 &&
    issuers.test(
      tokens
        .slice(0, verb)
        .map((token) => token.text)
        .join(' '),
    ) &&
    tokens.slice(0, verb).filter((token) => token.capital).length >= 2
  );
}

/** Paragraphs that ask and paragraphs that answer, turn by turn. */
function isInterview(article: CleanArticle): string | null {
  const byParagraph = new Map<number, string[]>();
  for (const sentence of article.sentences.slice(0, sampled * 2)) {
    byParagraph.set(sentence.paragraph, [...(byParagraph.get(sentence.paragraph) ?? []), sentence.text]);
  }
  const paragraphs = [...byParagraph.values()];
  const asks = paragraphs.filter((paragraph) => isQuestionParagraph(paragraph));
  const labelled = paragraphs.filter((paragraph) => speakerOf(paragraph[0] ?? '') !== null);
  const answered = asks.filter((ask) => {
    const next = paragraphs[paragraphs.indexOf(ask) + 1];
    return next !== undefined && !isQuestionParagraph(next);
  });
  if (answered.length >= 2 && (answered.length >= paragraphs.length * 0.2 || labelled.length >= 4))
    return answered[0]?.at(-1) ?? null;
  return null;
}

/** "Q:", "A:", "News.Az:", "Jane Doe:" at the head of a turn; null without one. */
export function speakerOf(text: string): string | null {
  const match = /^\s*((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3})\s*:\s/u.exec(text);
  return match?.[1] ?? null;
}

/** A turn that asks: labelled Q, or short and ending in a question mark. */
export function isQuestionParagraph(paragraph: readonly string[]): boolean {
  const [head = ''] = paragraph;
  if (/^\s*(?:Q|Question)\s*[:.]/u.test(head)) return true;
  if (/^\s*(?:A|Answer)\s*[:.]/u.test(head)) return false;
  return /\?["”»)]*\s*$/u.test(paragraph.at(-1) ?? '') && paragraph.length <= 4;
}

function guess(article: CleanArticle, readings: readonly Reading[]): { kind: Kind; evidence: string[] } {
  const { title } = article.header;
  const asked = isInterview(article);
  if (asked !== null) return { kind: 'Interview', evidence: [asked] };
  const counts = count(readings);
  const titled = title !== null && titleIssuer.test(title);
  if (
    counts.sentences > 0 &&
    (counts.statement.length >= 2 ||
      (titled && counts.statement.length >= 1) ||
      (counts.statement.length >= 1 &&
        counts.sentences <= 6 &&
        counts.firstPerson.length === 0 &&
        counts.reported.length <= 1))
  ) {
    return { kind: 'OfficialStatement', evidence: counts.statement.slice(0, 2) };
  }
  if (titled && counts.we.length >= 1) return { kind: 'OfficialStatement', evidence: [title] };
  return newsOrView(article, counts);
}

/**
 * From which chance a text is guessed to be news, and up to which somebody's view; between them nothing is guessed. Of our
 * own articles held out in turn no view is above 0.2 and no report below 0.52: the cut lies between. A dateline at its
 * head speaks for news by itself.
 */
const cut = { news: 0.36, filed: 0.1, view: 0.2 } as const;

function newsOrView(article: CleanArticle, counts: Counts): { kind: Kind; evidence: string[] } {
  const { firstPerson, we, advice, argued, reported, features } = counts;
  const n = Math.max(1, counts.sentences);
  const agency = filed(article.sentences);
  const chance = features.enough ? newsChance(features.all(), embedded().kind) : null;
  if (chance !== null && chance >= (agency === null ? cut.news : cut.filed)) {
    return { kind: 'ReportageNewsArticle', evidence: agency === null ? reported.slice(0, 1) : [agency] };
  }
  if (firstPerson.length >= 2) return { kind: 'OpinionNewsArticle', evidence: firstPerson.slice(0, 2) };
  if (we.length >= 2 && article.header.authors.length === 0 && advice.length >= 1) return { kind: 'Editorial', evidence: we.slice(0, 2) };
  const addressing = [...firstPerson, ...advice, ...we];
  const share = argued.length / n;
  if ((addressing.length >= Math.max(2, n * 0.08) && share >= 0.3) || (addressing.length >= Math.max(3, n * 0.1) && share >= 0.15)) {
    return { kind: 'OpinionNewsArticle', evidence: addressing.slice(0, 2) };
  }
  if (chance !== null && chance <= cut.view && argued.length > 0) return { kind: 'AnalysisNewsArticle', evidence: argued.slice(0, 2) };
  return { kind: 'Unknown', evidence: [] };
}

/** What the model sees of a whole article. */
export function kindFeaturesOf(readings: readonly Reading[]): Feature[] {
  return count(readings).features.all();
}

/**
 * The kind of the article: declared by the publisher, or guessed with the sentences that speak for it.
 * @param readings the article's sentences, read; none where their language is not known
 */
export function decideKind(article: CleanArticle, readings: readonly Reading[]): KindDecision {
  const { kind, kindDeclared, kindEvidence } = article.header;
  if (kind !== 'Unknown' && kindDeclared) return { kind, kindDeclared, kindEvidence };
  // A guess that reading made from the page (a section, a byline) stands unless it is the least careful one.
  if (kind !== 'Unknown' && kind !== 'ReportageNewsArticle')
    return { kind, kindDeclared: false, kindEvidence };
  const guessed = guess(article, readings);
  return { kind: guessed.kind, kindDeclared: false, kindEvidence: guessed.evidence };
}
