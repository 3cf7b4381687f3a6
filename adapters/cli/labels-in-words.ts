/** What `label` says to people: the header, each sentence with its label and why, what editors must know. */
import { blocksAsText, inert, type PlainStyle } from '../../src/brief/plain.ts';
import { headerInWords, mixInWords } from '../../src/brief/header-in-words.ts';
import { kindSentence, labelOf, listOf } from '../../src/brief/wording.ts';
import { partyName } from '../../src/regions/party-names.ts';
import type { ArticleCard, Clause, LabelOutput } from '../../src/contracts.ts';
import { oneLine } from './fault.ts';
import { cut, paragraphs } from './print.ts';
import { language, say } from './say.ts';

export function labelsInWords(output: LabelOutput, style: PlainStyle): string {
  const { article, sentences, premises, risks, notHeard, mix, removed } = output;
  const section = (id: string, rows: readonly string[]): string =>
    rows.length === 0 ? '' : [style.bold(say(`cli-label-${id}`)), ...rows.map(inert)].join('\n');
  return paragraphs(
    header(article, style),
    ...sentences.map((sentence) => sentenceInWords(sentence, article, style)),
    section('premises', premises.map((premise) => `“${premise.text}” (${premise.evidence.join(', ')})`)),
    section('risks', risks.map(({ rule, evidence }) => `${say(`risk-${rule}`)} (${evidence.join(', ')})`)),
    section('parties', article.parties.map(({ name, sentences, claims }) =>
      say('cli-label-party', { name: partyName(name, language()), sentences, claims }))),
    notHeard.length === 0 ? '' : inert(say('brief-not-heard', { parties: listOf(notHeard.map((name) => partyName(name, language()))) })),
    section('mix', [mixInWords(mix, language())]),
    section('removed', removed.map((piece) => `“${cut(oneLine(piece.text), 100)}”: ${piece.why}`)),
  );
}

function header(article: ArticleCard, style: PlainStyle): string {
  const { kindEvidence, disclaimers } = article;
  const rows = [
    ...kindEvidence.map((words) => say('label-kind-because', { words: cut(words, 200) })),
    ...headerInWords(article, language()),
    ...disclaimers.map((words) => say('article-disclaimer', { words })),
  ];
  return [style.bold(kindSentence(article, language())), ...rows.map(inert)].join('\n');
}

type LabelledSentence = LabelOutput['sentences'][number];

function sentenceInWords(sentence: LabelledSentence, article: ArticleCard, style: PlainStyle): string {
  const { id, text, assessed, hedged, why, clauses } = sentence;
  const label = `${id}  ${labelOf(sentence, article, language())}`;
  const hedge = hedged ? [say('cli-label-hedged')] : [];
  return [
    blocksAsText([{ type: 'line', label, text }], style),
    ...clauses.map((clause) => indented(clauseInWords(clause, sentence, article), style)),
    ...(assessed && clauses.length > 0 ? [indented(say('cli-label-clauses'), style)] : []),
    indented([why, ...hedge].join(' '), style),
  ].join('\n');
}

function clauseInWords(clause: Clause, sentence: LabelledSentence, article: ArticleCard): string {
  const { id, text, assessed } = sentence;
  const label = labelOf({ ...clause, assessed }, article, language());
  return `${id}:${clause.start}-${clause.end}  ${label}: ${text.slice(clause.start, clause.end)}`;
}

function indented(words: string, { width }: PlainStyle): string {
  const wrapped = blocksAsText([{ type: 'text', text: words }], { width: width - 4, bold: (same) => same });
  return wrapped.replaceAll(/^/gmu, '    ');
}
