/** Puts gated lines under their article's header: the content of a brief version. Pure. */
import type { BriefContent, CleanArticle, Item, Labels, Language, Rating } from '../contracts.ts';
import { articleCard, type ArticleReference } from './card.ts';
import type { Composed } from './compose.ts';
import { namedPremises } from './premises.ts';
import { kindSentence, labelOf } from './wording.ts';

/** One article with all that was made of it. */
export interface Composition {
  readonly reference: ArticleReference;
  readonly article: CleanArticle;
  readonly labels: Labels;
  readonly composed: Composed;
  /** What editors know of its outlet. */
  readonly rating: Rating | null;
}

export interface Place {
  readonly region: string;
  /** Local to the region. */
  readonly date: string;
  readonly language: Language;
}

export function assemble(compositions: readonly Composition[], { region, date, language }: Place): BriefContent {
  const engines = new Set(compositions.map(({ composed }) => composed.engine));
  const [prompt = null] = compositions.flatMap(({ composed }) => composed.prompt ?? []);
  return {
    region, date, language,
    // Where a model wrote any of it, the brief says so.
    engine: [...engines].find((engine) => engine !== 'extractive') ?? 'extractive',
    prompt,
    cost: compositions.reduce<number | null>((sum, { composed: { cost } }) => (sum === null || cost === null ? null : sum + cost), 0),
    items: compositions.map((composition) => item(composition, language)),
    groups: [], day: null,
    refused: compositions.flatMap(({ composed }) => composed.refused),
    corrections: [],
  };
}

/** Whose claims most sentences are: in an interview, the interviewee's. */
function mostHeard({ sentences }: Labels): string | null {
  const counts = new Map<string, number>();
  for (const { basis, holder, holderNamed } of sentences) {
    if (basis !== 'fact' && holder !== null && holderNamed) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function item({ reference, article, labels, composed, rating }: Composition, language: Language): Item {
  const card = articleCard(reference, article, labels);
  return {
    article: card,
    rating,
    label: kindSentence(card, language, mostHeard(labels)),
    premises: namedPremises(labels, composed.lines.map(({ text }) => text)),
    lines: composed.lines.map((line) => ({ ...line, label: labelOf(line, card, language) })),
    notHeard: labels.notHeard,
    mix: labels.mix,
    risks: labels.risks,
  };
}
