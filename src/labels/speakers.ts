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

const name = String.raw`(?:\p{Lu}[\p{L}'’.-]*(?: \([\p{L}.]+\))? ){1,5}\p{Lu}[\p{L}'’-]+`;
/** "an interview with X": the one after these is asked. */
const asks = new RegExp(
  String.raw`\b(?:interview(?:s|ed|ing)?(?: with| of)?|sat down with|conversation with|asked|speaks (?:to|with)|we (?:spoke|talked) (?:to|with))` +
    String.raw`\s+(?:[a-z]+ ){0,5}(${name})`,
  'u',
);
/** "X spoke to us": the one before these is asked. */
const answers = new RegExp(
  String.raw`^(?:\p{Lu}?[a-z]+ ){0,3}(${name})\b.*\b(?:spoke|talked|told|speaks|answered|answers)\b`,
  'u',
);
const anyName = new RegExp(name, 'u');

/** Who is asked, as title or introduction (what stands before the first question) name them. */
function introduced(article: CleanArticle, introduction: readonly Sentence[]): Holder | null {
  const texts = [article.header.title ?? '', ...introduction.map((sentence) => sentence.text)];
  const named = (text: string | undefined): Holder | null =>
    text === undefined || text === article.header.outlet ? null : { text, named: true, via: null };
  for (const text of texts) {
    const found = named(asks.exec(text)?.[1]) ?? named(answers.exec(text)?.[1]);
    if (found) return found;
    // "She spoke to …": the one whom the introduction names first.
    if (/^(?:He|She) (?:spoke|talked|told|answered|was asked)/u.test(text)) {
      return named(
        introduction.map((sentence) => anyName.exec(sentence.text)?.[0]).find((one) => one !== undefined),
      );
    }
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

function asksSomething(sentences: readonly Sentence[]): boolean {
  return isQuestionParagraph(sentences.map((sentence) => sentence.text));
}

/** For each paragraph of an interview: asked or answered, and who speaks. */
export function turnsOf(article: CleanArticle): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const grouped = paragraphs(article.sentences);
  const asking = new Set<string>();
  for (const sentences of grouped.values()) {
    const speaker = speakerOf(sentences[0]?.text ?? '');
    if (speaker !== null && asksSomething(sentences)) asking.add(speaker);
  }
  const [firstAsked = 1] = [...grouped].find(([, sentences]) => asksSomething(sentences)) ?? [];
  let answering = introduced(
    article,
    article.sentences.filter((sentence) => sentence.paragraph < firstAsked),
  );
  let begun = false;
  for (const [paragraph, sentences] of grouped) {
    const speaker = speakerOf(sentences[0]?.text ?? '');
    const asked = asksSomething(sentences) || (speaker !== null && asking.has(speaker));
    const label = speaker !== null && speaker.length > 2 && !/^(?:Answer|Question)$/u.test(speaker);
    if (!asked && speaker !== null && label) answering = { text: speaker, named: true, via: null };
    begun ||= asked || (speaker !== null && label);
    // What stands before the first turn is the interviewer's introduction.
    if (begun) turns.set(paragraph, { question: asked, speaker: asked ? null : answering });
  }
  return turns;
}
