/** What sort of article this is: what the publisher declares wins; else a guess on the careful side. */
import type { CleanArticle, Kind } from '../contracts.ts';
import { attributions } from './attribution.ts';
import { signals } from './features.ts';
import { isPast } from './verb-group.ts';
import { longestSentence } from './scope.ts';
import { quotations, tokenise, type Token } from './tokens.ts';

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
  judging: number;
  attributed: number;
  quoted: number;
  past: number;
  we: string[];
  statement: string[];
}

const statementVerbs =
  /^(?:states?|condemns?|expresses?|strongly|reaffirms?|calls?|urges?|reiterates?|welcomes?|rejects?|notes?|considers?|emphasi[sz]es?|stresses?|regards?|announces?|extends?|reminds?|demands?|categorically|resolutely|firmly|deeply|is|wishes|conveys?|remains)$/u;
const issuers =
  /\b(?:ministry|ministries|government|embassy|presidency|office|commission|council|department|secretariat|delegation|union|parliament|administration|republic|cabinet|authority)\b/iu;
const titleIssuer =
  /\b(?:statement|declaration|communiqu[eé]|press release|remarks|readout) (?:by|of|from)\b|\bjoint (?:statement|declaration|communiqu[eé])\b/iu;
const dateline =
  /^\s*\p{Lu}[\p{L} ,.'-]{2,40}(?:\([\p{L} ]+\))?,? ?(?:\d{1,2} \p{L}+|\p{L}+ \d{1,2}|\([A-Z][A-Za-z ]+\))[^.]{0,24}[—–-]/u;

function count(article: CleanArticle): Counts {
  const counts: Counts = {
    sentences: 0,
    firstPerson: [],
    advice: [],
    judging: 0,
    attributed: 0,
    quoted: 0,
    past: 0,
    we: [],
    statement: [],
  };
  for (const sentence of article.sentences.slice(0, sampled)) {
    const tokens = tokenise(sentence.text);
    if (tokens.length > longestSentence) continue;
    const quotes = quotations(tokens, false);
    const first = tokens.findIndex((token) => token.kind === 'word');
    counts.sentences += 1;
    const outside = (i: number) => !quotes.some((quote) => i >= quote.from && i < quote.to);
    const found = signals(tokens, 0, tokens.length, first).filter((signal) => outside(signal.from));
    const attributed = attributions(tokens, quotes).some((one) => one.main);
    if (attributed) counts.attributed += 1;
    if (quotes.length > 0) counts.quoted += 1;
    if (tokens.some((token, i) => i > 0 && isPast(token.lower))) counts.past += 1;
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
    if (weight >= 2) counts.judging += 1;
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

function guess(article: CleanArticle): { kind: Kind; evidence: string[] } {
  const { title, authors } = article.header;
  const asked = isInterview(article);
  if (asked !== null) return { kind: 'Interview', evidence: [asked] };
  const counts = count(article);
  const titled = title !== null && titleIssuer.test(title);
  if (
    counts.sentences > 0 &&
    (counts.statement.length >= 2 ||
      (titled && counts.statement.length >= 1) ||
      (counts.statement.length >= 1 &&
        counts.sentences <= 6 &&
        counts.firstPerson.length === 0 &&
        counts.attributed <= 1))
  ) {
    return { kind: 'OfficialStatement', evidence: counts.statement.slice(0, 2) };
  }
  if (titled && counts.we.length >= 1) return { kind: 'OfficialStatement', evidence: [title] };
  const n = Math.max(1, counts.sentences);
  if (counts.firstPerson.length >= 2)
    return { kind: 'OpinionNewsArticle', evidence: counts.firstPerson.slice(0, 2) };
  if (counts.we.length >= 2 && authors.length === 0 && counts.advice.length >= 1)
    return { kind: 'Editorial', evidence: counts.we.slice(0, 2) };
  const argued = counts.judging / n;
  const addressing = counts.advice.length + counts.we.length + counts.firstPerson.length;
  if (
    (addressing >= Math.max(2, n * 0.08) && argued >= 0.3) ||
    (addressing >= Math.max(3, n * 0.1) && argued >= 0.15)
  ) {
    return {
      kind: 'OpinionNewsArticle',
      evidence: [...counts.firstPerson, ...counts.advice, ...counts.we].slice(0, 2),
    };
  }
  const head = article.sentences[0]?.text ?? '';
  const reported = counts.attributed / n;
  const flat = counts.past / n;
  const clean = counts.firstPerson.length + counts.advice.length === 0 || counts.advice.length <= n * 0.05;
  if (
    clean &&
    argued < 0.2 &&
    n >= 4 &&
    ((dateline.test(head) && reported >= 0.15) || (reported >= 0.35 && flat >= 0.5))
  ) {
    const evidence = article.sentences.slice(0, sampled).find((sentence) => {
      const tokens = tokenise(sentence.text);
      return attributions(tokens, quotations(tokens, false)).some((one) => one.main);
    });
    return {
      kind: 'ReportageNewsArticle',
      evidence: [dateline.test(head) ? head : (evidence?.text ?? head)],
    };
  }
  return { kind: 'Unknown', evidence: [] };
}

/** The kind of the article: declared by the publisher, or guessed with the sentences that speak for it. */
export function decideKind(article: CleanArticle): KindDecision {
  const { kind, kindDeclared, kindEvidence } = article.header;
  if (kind !== 'Unknown' && kindDeclared) return { kind, kindDeclared, kindEvidence };
  // A guess that reading made from the page (a section, a byline) stands unless it is the least careful one.
  if (kind !== 'Unknown' && kind !== 'ReportageNewsArticle')
    return { kind, kindDeclared: false, kindEvidence };
  const guessed = guess(article);
  return { kind: guessed.kind, kindDeclared: false, kindEvidence: guessed.evidence };
}
