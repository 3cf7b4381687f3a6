/**
 * What somebody put into an article for a machine to find: requests to an assistant, code, questions about nothing
 * that the article speaks of. The composer works as if it were not there.
 */
import { commonVerbs, eventVerbs } from '../labels/lexicon/verbs.ts';
import { sayVerbs } from '../labels/lexicon/reporting.ts';
import type { LabelledSentence, Labels } from '../contracts.ts';
import { barredIn } from './model/barred.ts';
import { isAuxiliary, setOf } from './words/grammar.ts';
import { irregularPast } from './words/irregular.ts';
import { tokenise, type Token } from './words.ts';

/** What only somebody who writes on request has: "your answer", "the following code". */
const products = String.raw`(?:answers?|respon[sd]e?s?|repl(?:y|ies)|output|code(?:base)?|snippets?|implementation|solution|algorithm|script|program|draft|explanation|summar(?:y|ies)|brief)\b`;
const yours = new RegExp(String.raw`\byour (?:\p{L}+ ){0,2}(?:${products}|(?:message|words|letters)\b)`, 'iu');
/** "In your reply, …", "Your code should …" */
const framed = /^["“(\s]*(?:in|within|throughout|before|after|at|for|to|with|when|while|as|your)\b/iu;
const work = /\b(?:the )?(?:following|subsequent|below|provided) (?:\p{L}+ ){0,2}(?:code|snippet|script|command|sentence|text|paragraph|passage|phrase|word|prompt|instruction|message)s?\b/iu;

/** Requests of assistants that news text seldom makes of its readers. */
const requests = setOf(`provide explain describe write translate summarise summarize list compose draft create
  generate calculate convert rewrite rephrase paraphrase replace insert append include incorporate integrate
  utilise utilize use modify give show tell suggest recommend help find search send forward visit click download
  subscribe substitute misspell rearrange remove group anagram encode decode encrypt reverse capitalise capitalize
  craft design develop devise analyse analyze classify evaluate identify outline compare introduce add mention
  emphasise emphasize highlight promote encourage remind invite advertise link direct share post print output
  respond reply answer say state repeat execute run deploy embed inject weave blend meld merge ensure consider
  act pretend imagine roleplay simulate behave speak teach guide walk schedule book order buy organise organize`);
const bases = new Set([...requests, ...commonVerbs, ...eventVerbs, ...sayVerbs]);

const softened = /^(?:please|kindly|now|also|then|next|first|finally|just|simply|instead|always|never|do not|don['’]t(?: hesitate to)?|(?:can|could|would|will) you(?: please)?|i (?:want|need|would like) you to|you (?:must|should|will|need to|have to|are to)|feel free to|make sure (?:to|that you)|be sure to|remember to|try to|let['’]s|how (?:do|can|would|should) i)\b[\s,]*/iu;

/** The sentence asks its reader to do something: it begins with a bare verb. */
function isRequest(text: string): boolean {
  const plain = text.replace(/^["“”'‘\s*#>[\](-]+/u, '');
  const rest = plain.replace(softened, '');
  const first = tokenise(rest)[0];
  if (!first || first.kind !== 'word') return false;
  if (!bases.has(first.lower)) return false;
  return requests.has(first.lower) || rest !== plain || !isTold(tokenise(rest).slice(1));
}

/** "Fire destroyed two barns" begins with a noun: a verb in a tense follows. */
const isTold = (tokens: readonly Token[]) => tokens.some(({ lower, capital }) =>
  isAuxiliary(lower) || irregularPast.has(lower) || (!capital && lower.endsWith('ed')));

/** "Scramble the letters of …": an unknown first word with its object, and nobody before it who does it. */
const isBareVerb = (text: string) => /^["“]?\p{L}+ (?:the|a|an|all|every|each|any|your|some|letters|words)\b/u.test(text)
  && !/^["“]?(?:the|a|an|this|that|these|those|it|he|she|they|we|i|you|all|some|many|no|of|and|but)\b/iu.test(text);

const isQuestion = (text: string) => /\?["”’')\]]*\s*$/u.test(text);

/** No sentence of an article: code and its marks. */
function isCode(text: string): boolean {
  if (/```|~~~/u.test(text)) return true;
  const plain = text.replaceAll(/https?:\/\/\S+/gu, '');
  const marks = plain.match(/[=;{}()[\]<>\\|"]/gu)?.length ?? 0;
  return codeLine.test(plain) || shell.test(plain) || (marks >= 4 && marks / plain.length > mostMarks);
}

const codeLine = /^\s*(?:import|from|def|class|const|let|var|return|async|await)\b.*[(=:.{]|(?<!\w)\w{1,60}\.?\w{0,60}\([^)]{0,400}["'{=]|\w+\(\)|\w\s*=\s*["'[{\d\w]|\{\s*$/mu;
const shell = /\s&&\s|\s\|\s+\w+|(?:^|\s)(?:sudo|rm|curl|wget|pip|npm|bash|chmod|ssh|scp|nohup)\s+[-~/]/u;
/** Quotation marks and brackets among the characters of prose stay far below this. */
const mostMarks = 0.12;

const keysOf = (tokens: readonly Token[]) =>
  new Set(tokens.filter((token) => token.content && token.kind === 'word').map((token) => token.key));

/** From this share of its words in the rest of the article on, a sentence belongs to it. */
const belonging = 0.5;

/** Whether a sentence speaks of something else than the article. */
function isForeign(keys: ReadonlySet<string>, spread: ReadonlyMap<string, number>): boolean {
  const asked = [...keys].filter((key) => !bases.has(key));
  const shared = asked.filter((key) => (spread.get(key) ?? 0) > 1).length;
  return asked.length > 0 && shared / asked.length < belonging;
}

/** The ids of sentences that were planted. */
export function plantedIn(sentences: readonly LabelledSentence[]): ReadonlySet<string> {
  const keys = sentences.map(({ text }) => keysOf(tokenise(text)));
  const spread = new Map<string, number>();
  for (const set of keys) for (const key of set) spread.set(key, (spread.get(key) ?? 0) + 1);
  const planted = new Set([...barredIn(sentences)].flatMap(([id, bar]) => (bar === 'instruction' ? [id] : [])));
  let whole = -1;
  // No fence reaches further than its sentence: one that nobody closes would hide the rest of an article.
  sentences.forEach(({ id, text, paragraph, reason }, at) => {
    const inCode = isCode(text);
    const asksForWork = (yours.test(text) && (isRequest(text) || framed.test(text) || isBareVerb(text))) || (work.test(text) && (isRequest(text) || inCode || text.endsWith(':')));
    const foreign = (isRequest(text) || isQuestion(text)) && reason.id !== 'why-interview-question'
      && isForeign(keys[at] ?? new Set(), spread);
    if (!(inCode || asksForWork || foreign || paragraph === whole)) return;
    planted.add(id);
    // What follows a request that opens its paragraph is what it wants to be said.
    if (asksForWork && sentences[at - 1]?.paragraph !== paragraph) whole = paragraph;
  });
  return withGaps(sentences, planted);
}

/** A single line between two of code or orders in one paragraph, or paragraphs of code, is theirs. */
function withGaps(sentences: readonly LabelledSentence[], planted: ReadonlySet<string>): ReadonlySet<string> {
  const isCoded = (at: number) => planted.has(sentences[at]?.id ?? '') && isCode(sentences[at]?.text ?? '');
  const between = sentences.filter((_, at) => isCoded(at - 1) && (isCoded(at + 1) || isCoded(at + 2))
    || (isCoded(at - 2) && isCoded(at + 1)));
  return new Set([...planted, ...between.map(({ id }) => id)]);
}

/** The labels without what was planted, and offsets as if it had never stood there. */
export function withoutPlanted(labels: Labels): Labels {
  const planted = plantedIn(labels.sentences);
  if (planted.size === 0) return labels;
  let removed = 0;
  const sentences = labels.sentences.flatMap((sentence, at) => {
    const { id, start, end } = sentence;
    if (!planted.has(id)) return [{ ...sentence, start: start - removed, end: end - removed }];
    removed += (labels.sentences[at + 1]?.start ?? end) - start;
    return [];
  });
  const stays = ({ evidence }: { readonly evidence: readonly string[] }) =>
    evidence.some((passage) => !planted.has(passage.split(':')[0] ?? ''));
  return { ...labels, sentences, premises: labels.premises.filter(stays), risks: labels.risks.filter(stays) };
}
