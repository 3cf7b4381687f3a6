/** Articles and labels for tests of composing and gating. */
import type { Basis, CleanArticle, Clause, Labels, LabelledSentence, Kind, Risk } from '../../src/contracts.ts';
import { labelArticle } from '../../src/labels/label.ts';
import { splitSentences } from '../../src/article/sentences.ts';
import type { ComposeInput } from '../../src/brief/compose.ts';

export interface Row {
  readonly text: string;
  readonly basis?: Basis;
  readonly holder?: string | null;
  readonly via?: string | null;
  readonly assessed?: boolean;
  readonly clauses?: readonly Clause[];
  readonly reason?: string;
  readonly paragraph?: number;
}

/** Labels by hand, one paragraph a sentence unless told. */
export function labelsOf(rows: readonly Row[], extra: Partial<Labels> = {}): Labels {
  let start = 0;
  const sentences = rows.map((row, index): LabelledSentence => {
    const { text, basis = 'opinion', holder = 'A. Author', via = null, assessed = true, clauses = [], reason = 'why-default' } = row;
    const sentence = {
      id: `S${index + 1}`, text, start, end: start + text.length, paragraph: row.paragraph ?? index + 1, basis,
      holder: basis === 'fact' ? null : holder, holderNamed: holder !== null, via, hedged: false, assessed,
      confidence: 0.9, decidedBy: 'rules' as const, reason: { id: reason, cue: null }, clauses: [...clauses],
    };
    start += text.length + 2;
    return sentence;
  });
  return {
    kind: 'OpinionNewsArticle', kindDeclared: true, kindEvidence: [], regions: [], parties: [], notHeard: [], sentences,
    premises: [], risks: [], mix: { fact: 0, claim: 0, opinion: 1, forecast: 0 }, ...extra,
  };
}

export const risk = (rule: Risk['rule'], ...evidence: string[]): Risk => ({ rule, evidence });

/** An article of plain text with a kind and an author. */
export function articleOf(text: string, kind: Kind = 'OpinionNewsArticle', authors: string[] = ['A. Author']): CleanArticle {
  return {
    header: {
      title: null, authors, outlet: 'The Outlet', url: null, published: null, modified: null, language: 'en', kind,
      kindDeclared: true, kindEvidence: [], disclaimers: [], origins: {},
    },
    text, sentences: splitSentences(text, 'en'), removed: [],
  };
}

/** What a composer is given for a text, by the real labeller. */
export function inputOf(text: string, kind?: Kind): ComposeInput {
  const article = articleOf(text, kind);
  return { article, labels: labelArticle(article) };
}
