/** An article as the outside sees it, and what is printed of its labels. */
import type { ArticleCard, CleanArticle, LabelOutput, Labels, Language } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { whyText } from '../labels/why.ts';

/** Which stored article version is meant. */
export interface ArticleReference {
  readonly id: string;
  readonly version: number;
  readonly sample: boolean;
}

export function articleCard(reference: ArticleReference, { header }: CleanArticle, labels: Labels): ArticleCard {
  const { kind, kindDeclared, kindEvidence, regions, parties } = labels;
  return { ...reference, ...header, kind, kindDeclared, kindEvidence, regions, parties };
}

/** What `label` prints: reasons in words instead of keys of the catalogue. */
export function labelOutput(
  reference: ArticleReference, article: CleanArticle, labels: Labels, language: Language,
): LabelOutput {
  return {
    article: articleCard(reference, article, labels),
    sentences: labels.sentences.map(({ reason, ...sentence }) => ({
      ...sentence, why: whyText(language, reason),
    })),
    premises: labels.premises,
    risks: labels.risks,
    notHeard: labels.notHeard,
    mix: labels.mix,
    removed: article.removed.map((removed) => ({ text: removed.text, why: text(language, removed.why) })),
  };
}
