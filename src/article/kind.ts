/** What the publisher says an article is, in markup or in words. Nothing is guessed from the body here. */
import type { Kind } from '../contracts.ts';
import type { Evidence } from './block.ts';
import { oneI } from './hygiene.ts';
import {
  otherIssuerName, otherLoneLabels, otherPhrases, otherSectionLabels, otherStatementTitle,
} from './kind-words-other.ts';
import {
  issuerInTitle, issuerName, loneLabels, phrases, reportVerbs, sectionLabels, statementTitle, type KindTest,
} from './kind-words.ts';

export type Declaration = Evidence<Kind>;

const allLoneLabels = [...loneLabels, ...otherLoneLabels];
const allSectionLabels = [...sectionLabels, ...otherSectionLabels, ...otherLoneLabels];

function find(tests: KindTest[], words: string): Kind | undefined {
  const plain = oneI(words).trim().replace(/^[[(]\s*|\s*[\])]$|\s*[:.]$/g, '');
  return tests.find(({ test }) => test.test(plain))?.kind;
}

const sectionName = /^(?:section|category|rubric|рубрика|раздел|rubrika|bölmə|kateqoriya|kategori|bölüm)\s*:\s*/i;

/** `OPINION`, `[Analysis]`, `Sponsored content`: a line that is a label and nothing else. */
export function loneLabel(line: string): Declaration | null {
  const kind = line.length <= 40 ? find(allLoneLabels, line.replace(sectionName, '')) : undefined;
  return kind ? { value: kind, words: line } : null;
}

/**
 * The section's name from markup, such as `Opinion` or `Comment & Analysis`; evidence reads `field: name`.
 */
export function sectionKind(name: string, field: string): Declaration[] {
  return name
    .split(/\s*(?:[/|,>»;]|&amp;|&|\band\b)\s*/i)
    .flatMap((part) => find(allSectionLabels, part) ?? [])
    .map((kind) => ({ value: kind, words: `${field}: ${name}` }));
}

const schemaKinds: Kind[] = [
  'ReportageNewsArticle', 'AnalysisNewsArticle', 'OpinionNewsArticle', 'BackgroundNewsArticle',
  'ReviewNewsArticle', 'SatiricalArticle', 'AdvertiserContentArticle',
];

/** schema.org's type as `field` gives it; the plain `NewsArticle` and `Article`, which everything has, declare nothing. */
export function typeKind(type: string, field: string): Declaration | null {
  const name = type.replace(/^https?:\/\/(?:www\.)?schema\.org\/|^schema:/i, '');
  const kind = schemaKinds.find((known) => known === name);
  return kind ? { value: kind, words: `${field}: ${name}` } : null;
}

/** What the headline itself says: `Opinion: …`, `… – editorial`, `Statement by the Ministry of …`. */
export function titleKind(title: string): Declaration | null {
  const statement = (statementTitle.test(title) && !reportVerbs.test(title))
    || otherStatementTitle.some((form) => form.test(oneI(title)));
  if (statement) return { value: 'OfficialStatement', words: title };
  const interview = /(?:^|[:|–—] )((?:an )?(?:exclusive )?interview)(?: with\b|\s*[:|–—])/i.exec(title)?.[1];
  if (interview) return { value: 'Interview', words: interview };
  const before = /^([^:|–—\]]{3,40}?)\s*(?:[:|–—]|\s-\s|\])\s*\S/.exec(title)?.[1];
  const behind = /(?:[|–—([]|\s-\s)\s*([^:|–—()[\]]{3,40})[)\]]?$/.exec(title)?.[1];
  for (const words of [before, behind]) {
    const kind = words === undefined ? undefined : find(allLoneLabels, words);
    if (words !== undefined && kind) return { value: kind, words: words.replace(/^\[/, '') };
  }
  return null;
}

/** What a note, or a first or last line, says in a sentence: `This interview has been edited for clarity.` */
export function phraseKind(sentence: string): Declaration | null {
  const plain = oneI(sentence);
  const kind = [...phrases, ...otherPhrases].find(({ test }) => test.test(plain))?.kind;
  return kind ? { value: kind, words: sentence } : null;
}

/** An issuer that publishes its own words: an outlet named `Ministry of …`. */
export function issuerKind(outlet: string, field: string): Declaration | null {
  return issuerName.test(outlet) || otherIssuerName.test(oneI(outlet)) ? { value: 'OfficialStatement', words: `${field}: ${outlet}` } : null;
}

/** Whose statement an official statement's headline says it is; null when it names no institution. */
export function statementIssuer(title: string): string | null {
  return titleKind(title)?.value === 'OfficialStatement' ? (issuerInTitle.exec(title)?.[1] ?? null) : null;
}

/**
 * When a publisher says several things, the one that tells the reader more about whose words they are. A
 * disclaimer of the author's views yields to a label, but turns what is called a report or nothing into
 * opinion, never the reverse.
 */
const precedence: Kind[] = [
  'AdvertiserContentArticle', 'SatiricalArticle', 'OfficialStatement', 'Interview', 'Editorial',
  'ReviewNewsArticle', 'OpinionNewsArticle', 'AnalysisNewsArticle',
];

export interface DeclaredKind { kind: Kind; kindDeclared: boolean; kindEvidence: string[] }

/** One kind out of all declarations, with all the words that speak for it; `Unknown` without any. */
export function chooseKind(declarations: Declaration[], disclaimers: string[]): DeclaredKind {
  const labelled = precedence.find((kind) => declarations.some(({ value }) => value === kind));
  const disclaimed = disclaimers.length > 0 ? 'OpinionNewsArticle' : undefined;
  const background = declarations.find(({ value }) => value === 'BackgroundNewsArticle');
  const kind = labelled ?? disclaimed ?? (background ?? declarations[0])?.value ?? 'Unknown';
  const words = declarations.filter(({ value }) => value === kind).map((one) => one.words);
  if (kind === 'OpinionNewsArticle') words.push(...disclaimers);
  return { kind, kindDeclared: kind !== 'Unknown', kindEvidence: [...new Set(words)] };
}
