/** What `label` says to people: the header, each sentence with its label and why, then what editors must know. */
import { blocksAsText, type PlainStyle } from '../../src/brief/plain.ts';
import { authorsOf, dateInWords, kindSentence, labelOf, listOf } from '../../src/brief/wording.ts';
import type { ArticleCard, Clause, LabelOutput, Mix } from '../../src/contracts.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { regionName } from '../../src/regions/find.ts';
import { language } from './call.ts';
import { cut, plain } from './print.ts';

export function labelsInWords(output: LabelOutput, style: PlainStyle): string {
  const { article, sentences, premises, risks, notHeard, mix, removed } = output;
  const section = (id: string, rows: readonly string[]): string =>
    rows.length === 0 ? '' : `${style.bold(text(language, `cli-label-${id}`))}\n${rows.join('\n')}`;
  return plain(
    headerInWords(article, style),
    ...sentences.map((sentence) => sentenceInWords(sentence, article, style)),
    section('premises', premises.map((premise) => `“${premise.text}” (${premise.evidence.join(', ')})`)),
    section('risks', risks.map(({ rule, evidence }) => `${text(language, `risk-${rule}`)} (${evidence.join(', ')})`)),
    section('parties', article.parties.map((party) => text(language, 'cli-label-party', { ...party }))),
    notHeard.length === 0 ? '' : text(language, 'brief-not-heard', { parties: listOf(notHeard) }),
    section('mix', [mixInWords(mix)]),
    section('removed', removed.map((piece) => `“${cut(piece.text.replaceAll(/\s+/g, ' '), 100)}”: ${piece.why}`)),
  );
}

/** The header as it was read; what is missing is said to be missing. */
function headerInWords(article: ArticleCard, style: PlainStyle): string {
  const { title, outlet, url, published, modified, regions, kindEvidence, disclaimers } = article;
  const day = (date: string | null) => (date === null ? 'none' : dateInWords(date, language));
  return [
    style.bold(kindSentence(article, language)),
    ...kindEvidence.map((words) => text(language, 'cli-label-kind-because', { words: cut(words, 200) })),
    text(language, 'cli-article-title', { title: title ?? 'none' }),
    text(language, 'cli-article-author', { author: authorsOf(article) ?? 'none' }),
    text(language, 'cli-article-outlet', { outlet: outlet ?? 'none' }),
    text(language, 'cli-article-published', { date: day(published) }),
    ...(modified === null ? [] : [text(language, 'cli-article-modified', { date: day(modified) })]),
    text(language, 'cli-article-url', { url: url ?? 'none' }),
    text(language, 'cli-article-language', { language: article.language }),
    text(language, 'cli-article-regions', { regions: regions.map((region) => regionName(region, language)).join(', ') || 'none' }),
    ...disclaimers.map((words) => text(language, 'cli-article-disclaimer', { words })),
  ].join('\n');
}

type LabelledSentence = LabelOutput['sentences'][number];

function sentenceInWords(sentence: LabelledSentence, article: ArticleCard, style: PlainStyle): string {
  const { id, assessed, hedged, why, clauses } = sentence;
  const hedge = hedged ? [text(language, 'cli-label-hedged')] : [];
  return [
    blocksAsText([{ type: 'line', label: `${id}  ${labelOf(sentence, article, language)}`, text: sentence.text }], style),
    ...clauses.map((clause) => indented(clauseInWords(clause, sentence, article), style)),
    ...(assessed && clauses.length > 0 ? [indented(text(language, 'cli-label-clauses'), style)] : []),
    indented([why, ...hedge].join(' '), style),
  ].join('\n');
}

function clauseInWords(clause: Clause, { id, text: words, assessed }: LabelledSentence, article: ArticleCard): string {
  const label = labelOf({ ...clause, assessed }, article, language);
  return `${id}:${clause.start}-${clause.end}  ${label}: ${words.slice(clause.start, clause.end)}`;
}

function indented(words: string, { width }: PlainStyle): string {
  const wrapped = blocksAsText([{ type: 'text', text: words }], { width: width - 4, bold: (same) => same });
  return wrapped.replaceAll(/^/gmu, '    ');
}

function mixInWords(mix: Mix): string {
  const percent = (share: number) => Math.round(share * 100);
  return text(language, 'cli-label-mix-shares', {
    fact: percent(mix.fact), claim: percent(mix.claim), opinion: percent(mix.opinion), forecast: percent(mix.forecast),
  });
}
