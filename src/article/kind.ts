/** What the publisher says an article is, in markup or in words. Nothing is guessed from the body here. */
import type { Kind } from '../contracts.ts';
import type { Evidence } from './block.ts';

export type Declaration = Evidence<Kind>;

/** What a label says when it stands alone: on its own line, before a headline, as a section's name. */
const labels: { kind: Kind; words: string }[] = [
  {
    kind: 'AdvertiserContentArticle',
    words: '(?:sponsored|paid|branded|promoted|partner|advertiser|native)(?: (?:content|post|article|feature|story))|sponsored'
      + '|advertorial|(?:advertisement|advertising|paid) (?:feature|promotion)|paid (?:partnership|advertisement)|promotion',
  },
  { kind: 'SatiricalArticle', words: 'satire|satirical(?: article)?|humou?r|parody' },
  {
    kind: 'OfficialStatement',
    words: '(?:official|joint|press|public|media) (?:statement|release|communiqu[eé])s?|communiqu[eé]|for immediate release'
      + '|news release',
  },
  { kind: 'Interview', words: '(?:exclusive )?interviews?|q ?& ?a|in conversation|questions and answers' },
  { kind: 'Editorial', words: 'editorials?|editorial (?:board|opinion|view)|our view|leader|leading article' },
  {
    kind: 'ReviewNewsArticle', words: '(?:book |film |movie |theat(?:er|re) |product )?reviews?',
  },
  {
    kind: 'OpinionNewsArticle',
    words: '(?:(?:guest|expert|public|reader) )?(?:opinions?|op-?eds?|essay|columns?|commentary|commentaries|viewpoints?)'
      + '|(?:personal|expert) views?|perspectives?|columnists?|opinion (?:piece|article|column)|letters? to the editor'
      + '|points? of view|first person',
  },
  { kind: 'AnalysisNewsArticle', words: '(?:(?:news|expert|in-depth|political|military) )?anal[yi]s[ei]s|news analysis' },
  { kind: 'BackgroundNewsArticle', words: 'explainers?|explained|background(?:er)?s?' },
];

/** In a section's name a word may mean less than alone on a line: "Comment" there is no button, "Views" no counter. */
const sectionLabels: typeof labels = [
  { kind: 'OpinionNewsArticle', words: 'comment(?: is free)?|views|voices|blogs? and opinions?|ideas|debate' },
  { kind: 'OfficialStatement', words: 'statements?|press (?:centre|center|service|office)' },
];

function labelTest(list: typeof labels): { kind: Kind; test: RegExp }[] {
  return list.map(({ kind, words }) => ({ kind, test: new RegExp(`^(?:${words})$`, 'i') }));
}
const lone = labelTest(labels);
const section = [...labelTest(sectionLabels), ...lone];

function find(tests: typeof lone, words: string): Kind | undefined {
  const plain = words.trim().replace(/^[[(]\s*|\s*[\])]$|\s*[:.]$/g, '');
  return tests.find(({ test }) => test.test(plain))?.kind;
}

/** `OPINION`, `[Analysis]`, `Sponsored content`: a line that is a label and nothing else. */
export function loneLabel(line: string): Declaration | null {
  const kind = line.length <= 40 ? find(lone, line) : undefined;
  return kind ? { value: kind, words: line } : null;
}

/** The section's name from markup, such as `Opinion` or `Comment & Analysis`; evidence reads `field: name`. */
export function sectionKind(name: string, field: string): Declaration[] {
  return name
    .split(/\s*(?:[/|,>»;]|&amp;|&|\band\b)\s*/i)
    .flatMap((part) => find(section, part) ?? [])
    .map((kind) => ({ value: kind, words: `${field}: ${name}` }));
}

const schemaKinds: Kind[] = [
  'ReportageNewsArticle', 'AnalysisNewsArticle', 'OpinionNewsArticle', 'BackgroundNewsArticle',
  'ReviewNewsArticle', 'SatiricalArticle', 'AdvertiserContentArticle',
];

/** schema.org's `@type`; the plain `NewsArticle` and `Article`, which everything has, declare nothing. */
export function typeKind(type: string): Declaration | null {
  const name = type.replace(/^https?:\/\/schema\.org\/|^schema:/i, '');
  const kind = schemaKinds.find((known) => known === name);
  return kind ? { value: kind, words: `@type: ${name}` } : null;
}

const statementTitle = new RegExp(
  '^(?:(?:joint|press|official|opening|closing|media|public) )?(?:statement|communiqu[eé]|declaration|press release|commentary|'
    + 'remarks|comments?|briefing|answers?)\\b[^.]{0,40}? (?:by|of|from)\\b[^.]{0,60}?\\b(?:ministr(?:y|ies)|ministers?|government|president(?:ial)?|'
    + 'spokes(?:person|man|woman)|embassy|department|secretary|general staff|press service|cabinet|council|commission|chancellery|parliament)\\b',
  'i',
);
/** Verbs that make a headline about a statement out of its title. */
const reported = /\b(?:said|says|draws?|drew|sparks?|sparked|triggers?|triggered|prompts?|prompted|raises?|raised|angers?|angered|shows?|was|is|were|are|has|have)\b/i;

/** What the headline itself says: `Opinion: …`, `Analysis | …`, `… – editorial`, `Statement by the Ministry of …`. */
export function titleKind(title: string): Declaration | null {
  if (statementTitle.test(title) && !reported.test(title)) return { value: 'OfficialStatement', words: title };
  const interview = /^(?:exclusive )?interview(?: with\b|er?:|\s*[:|–—])/i.exec(title);
  if (interview) return { value: 'Interview', words: interview[0].replace(/\s*[:|–—]$/, '') };
  const before = /^([^:|–—\]]{3,40}?)\s*(?:[:|–—]|\s-\s|\])\s*\S/.exec(title)?.[1];
  const behind = /(?:[|–—([]|\s-\s)\s*([^:|–—()[\]]{3,40})[)\]]?$/.exec(title)?.[1];
  for (const words of [before, behind]) {
    const kind = words === undefined ? undefined : find(lone, words);
    if (words !== undefined && kind) return { value: kind, words: words.replace(/^\[/, '') };
  }
  return null;
}

const phrases: { kind: Kind; test: RegExp }[] = [
  {
    kind: 'AdvertiserContentArticle',
    test: /^(?:this (?:article|content|post|story|feature) (?:is|was|has been) )?(?:sponsored by|paid for by|(?:produced|created|published) in (?:partnership|association) with|brought to you by)\b/i,
  },
  {
    kind: 'SatiricalArticle',
    test: /\bthis (?:article|story|piece|text|site|website|publication) is (?:a |an )?(?:work of )?(?:satir\w+|parody|humou?r\w*)/i,
  },
  {
    kind: 'OpinionNewsArticle',
    test: /\bth(?:is|e following) (?:article|piece|text|column|post|essay)? ?(?:is|was|represents) (?:an? |the )?(?:personal )?(?:opinion|op-?ed|commentary|column|author[’']?s (?:opinion|view))/i,
  },
  { kind: 'Editorial', test: /^(?:by )?(?:the )?(?:[\p{L}. ]{1,30} )?editorial board$|\bthis (?:editorial|leader) (?:was|is)\b/iu },
  {
    kind: 'Interview',
    test: /\bth(?:is|e following) (?:interview|conversation|q ?& ?a) (?:has been|was|is) (?:lightly )?(?:edited|condensed|shortened|translated|conducted)|^the following is an? (?:edited |abridged |full )*(?:transcript of an? )?interview\b/i,
  },
  {
    kind: 'AnalysisNewsArticle', test: /\bth(?:is|e following) (?:article|piece|text) is (?:an? |part of )(?:news )?analysis\b/i,
  },
];

/** What a note or a first or last line says in a sentence: `This interview has been edited …`, `Sponsored by …`. */
export function phraseKind(sentence: string): Declaration | null {
  const kind = phrases.find(({ test }) => test.test(sentence))?.kind;
  return kind ? { value: kind, words: sentence } : null;
}

const official = /^(?:the )?(?:ministry|government|presiden(?:t|cy)|embassy|department|permanent mission|office of the|cabinet)\b|\bministry of\b|\bembassy\b/i;

/** An issuer that publishes its own words: an outlet named `Ministry of …`. */
export function issuerKind(outlet: string, field: string): Declaration | null {
  return official.test(outlet) ? { value: 'OfficialStatement', words: `${field}: ${outlet}` } : null;
}

/**
 * When a publisher says several things, the one that tells the reader more about whose words they are. A disclaimer of
 * the author's views yields to a label, but turns what is called a report or nothing into opinion, never the reverse.
 */
const precedence: Kind[] = [
  'AdvertiserContentArticle', 'SatiricalArticle', 'OfficialStatement', 'Interview', 'Editorial', 'ReviewNewsArticle',
  'OpinionNewsArticle', 'AnalysisNewsArticle',
];

export interface DeclaredKind { kind: Kind; kindDeclared: boolean; kindEvidence: string[] }

/** One kind out of all declarations, with all the words that speak for it; `Unknown` without any. */
export function chooseKind(declarations: Declaration[], disclaimers: string[]): DeclaredKind {
  const labelled = precedence.find((kind) => declarations.some(({ value }) => value === kind));
  const disclaimed = disclaimers.length > 0 ? 'OpinionNewsArticle' : undefined;
  const kind = labelled ?? disclaimed ?? declarations[0]?.value ?? 'Unknown';
  const words = declarations.filter(({ value }) => value === kind).map((one) => one.words);
  if (kind === 'OpinionNewsArticle') words.push(...disclaimers);
  return { kind, kindDeclared: kind !== 'Unknown', kindEvidence: [...new Set(words)] };
}
