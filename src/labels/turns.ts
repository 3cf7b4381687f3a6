/** The turns of an interview: who asks, who answers, and whose answers they are. */
import type { CleanArticle, Sentence } from '../contracts.ts';
import { isQuestionParagraph, speakerOf } from './kind.ts';
import type { Holder } from './scope.ts';

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
const opens = new RegExp(String.raw`^(?:\p{Lu}?[a-z]+ ){0,3}?(${name})(?:,| \p{Ll})`, 'u');

/** Who is asked, as title or introduction (what stands before the first question) name them. */
function introduced(article: CleanArticle, introduction: readonly Sentence[]): Holder | null {
  const texts = [article.header.title ?? '', ...introduction.map((sentence) => sentence.text)];
  const named = (text: string | undefined): Holder | null =>
    text === undefined || text === article.header.outlet ? null : { text, named: true, via: null };
  const [opening] = introduction;
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
  // "X teaches security studies in Tangier.": the one with whom the introduction begins.
  return named(opens.exec(opening?.text ?? '')?.[1]);
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

function textsOf(sentences: readonly Sentence[]): string[] {
  return sentences.map((sentence) => sentence.text);
}

const asked = /\?["”»)]*\s*$/u;
const self = /\b(?:I|I'm|I’m|I've|I’ve|me|my|mine)\b/u;
/** "Tell us about the port.", "You have been criticised for that.": it asks without a question mark. */
const prompt = /^(?:["“«]?(?:Tell|Describe|Explain|Walk|Talk|Take|Give) (?:us|me)\b)|\b(?:you|your|yours)\b/iu;

/** Words that only a questioner would say, in a short paragraph: they address the other and tell nothing of oneself. */
function promptsWithoutMark(sentences: readonly Sentence[]): boolean {
  const text = textsOf(sentences).join(' ');
  return sentences.length <= 2 && prompt.test(text) && !self.test(text.replace(/\b(?:tell|give|walk|take) me\b/giu, ''));
}

/** How many sentences a question may take before its answer follows in the same paragraph. */
const longestQuestion = 3;

/** Question and answer in one paragraph: how many of its sentences ask; 0 when it only answers. */
function askedInside(sentences: readonly Sentence[]): number {
  const last = sentences.slice(0, longestQuestion).findLastIndex((sentence) => asked.test(sentence.text));
  if (last >= 0) return last + 1;
  const [opening] = sentences;
  return sentences.length > 1 && opening && !self.test(opening.text) ? 1 : 0;
}

/** Each sentence of an interview by its id: asked or answered, and who speaks; its introduction has no turn. */
export function turnsOf(article: CleanArticle): Map<string, Turn> {
  const turns = new Map<string, Turn>();
  const grouped = paragraphs(article.sentences);
  const asks = (sentences: readonly Sentence[]) => isQuestionParagraph(textsOf(sentences));
  const askers = new Set<string>();
  for (const sentences of grouped.values()) {
    const speaker = speakerOf(sentences[0]?.text ?? '');
    if (speaker !== null && asks(sentences)) askers.add(speaker);
  }
  const opens = (sentences: readonly Sentence[]) =>
    asks(sentences) || sentences.slice(0, longestQuestion).some((sentence) => asked.test(sentence.text));
  const runTogether = ![...grouped.values()].some(asks);
  const [firstAsked = 1] = [...grouped].find(([, sentences]) => opens(sentences)) ?? [];
  let answering = introduced(
    article,
    article.sentences.filter((sentence) => sentence.paragraph < firstAsked),
  );
  let begun = false;
  let answeredBefore = false;
  for (const [paragraph, sentences] of grouped) {
    const speaker = speakerOf(sentences[0]?.text ?? '');
    const label = speaker !== null && speaker.length > 2 && !/^(?:Answer|Question)$/u.test(speaker);
    const unmarked: boolean = answeredBefore && speaker === null && promptsWithoutMark(sentences);
    const question: boolean = asks(sentences) || unmarked || (speaker !== null && askers.has(speaker));
    if (!question && speaker !== null && label) answering = { text: speaker, named: true, via: null };
    begun ||= question || (speaker !== null && label) || (runTogether && paragraph >= firstAsked);
    // What stands before the first turn is the interviewer's introduction.
    if (!begun) continue;
    const asking: number = question ? sentences.length : runTogether ? askedInside(sentences) : 0;
    sentences.forEach((sentence, k) =>
      turns.set(sentence.id, { question: k < asking, speaker: k < asking ? null : answering }),
    );
    answeredBefore = asking < sentences.length;
  }
  return turns;
}
