/** Whose words a statement or an interview is, and which of its turns are questions. */
import type { CleanArticle, Sentence } from '../contracts.ts';
import { isQuestionParagraph, speakerOf } from './kind.ts';
import { isNamed } from './holders.ts';
import { phraseBefore } from './phrases.ts';
import type { Holder } from './scope.ts';
import { tokenise } from './tokens.ts';

const issuerVerbs =
  /^(?:states?|stated|condemns?|condemned|expresses?|expressed|reaffirms?|calls?|urges?|reiterates?|welcomes?|rejects?|notes?|considers?|emphasi[sz]es?|stresses?|regards?|announces?|announced|extends?|reminds?|demands?|wishes|conveys?|said|strongly|categorically|resolutely|firmly|deeply)$/u;

/** The issuer of an official statement as its text names it; null when it names none. */
export function issuerOf(article: CleanArticle): Holder | null {
  const fromTitle =
    /\b(?:statement|declaration|communiqu[eé]|press release|remarks) (?:by|of|from) (.+?)(?: (?:on|regarding|concerning|about|following|in)\b|$)/iu.exec(
      article.header.title ?? '',
    );
  for (const sentence of article.sentences.slice(0, 10)) {
    const tokens = tokenise(sentence.text);
    const verb = tokens.findIndex((token, i) => i > 1 && !token.capital && issuerVerbs.test(token.lower));
    const span = verb > 0 ? phraseBefore(tokens, verb) : null;
    if (
      !span ||
      !isNamed(tokens, span, -1) ||
      !tokens.slice(span.from, span.to).some((token, k) => token.capital && (k > 0 || span.from > 0))
    )
      continue;
    const start = tokens[span.from]?.start ?? 0;
    const end = tokens[span.to - 1]?.end ?? 0;
    return { text: sentence.text.slice(start, end).replace(/\s+/gu, ' '), named: true, via: null };
  }
  const titled = fromTitle?.[1];
  if (titled) return { text: titled, named: true, via: null };
  const [author] = article.header.authors;
  return author === undefined ? null : { text: author, named: true, via: null };
}

/** The part of each sentence of an interview. */
export interface Turn {
  readonly question: boolean;
  readonly speaker: Holder | null;
}

const interviewee =
  /\b(?:interview(?:ed)? with|interviewed|spoke (?:to|with)|talked (?:to|with)|speaks (?:to|with)|sat down with|conversation with|asked|interview of|interviews|interviewing)\s+((?:(?:[a-z]+ ){0,4})?(?:\p{Lu}[\p{L}'’.-]+ ?){2,4})/u;

function introduced(article: CleanArticle): Holder | null {
  const places = [
    article.header.title ?? '',
    ...article.sentences.slice(0, 8).map((sentence) => sentence.text),
  ];
  for (const place of places) {
    const name = interviewee
      .exec(place)?.[1]
      ?.trim()
      .replace(/^(?:[a-z]+ )+/u, '');
    if (name) return { text: name, named: true, via: null };
  }
  return null;
}

function paragraphs(sentences: readonly Sentence[]): Map<number, Sentence[]> {
  const grouped = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const known = grouped.get(sentence.paragraph);
    if (known) known.push(sentence);
    else grouped.set(sentence.paragraph, [sentence]);
  }
  return grouped;
}

/** For each paragraph of an interview: asked or answered, and who speaks. */
export function turnsOf(article: CleanArticle): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const fallback = introduced(article);
  const grouped = paragraphs(article.sentences);
  const asking = new Set<string>();
  for (const sentences of grouped.values()) {
    const speaker = speakerOf(sentences[0]?.text ?? '');
    if (speaker !== null && isQuestionParagraph(sentences.map((sentence) => sentence.text)))
      asking.add(speaker);
  }
  let answering = fallback;
  let begun = false;
  for (const [paragraph, sentences] of grouped) {
    const speaker = speakerOf(sentences[0]?.text ?? '');
    const asked =
      isQuestionParagraph(sentences.map((sentence) => sentence.text)) ||
      (speaker !== null && asking.has(speaker));
    const label = speaker !== null && speaker.length > 2 && !/^(?:Answer|Question)$/u.test(speaker);
    if (!asked && speaker !== null && label) answering = { text: speaker, named: true, via: null };
    begun ||= asked || (speaker !== null && label);
    // What stands before the first turn is the interviewer's introduction.
    if (begun) turns.set(paragraph, { question: asked, speaker: asked ? null : answering });
  }
  return turns;
}
