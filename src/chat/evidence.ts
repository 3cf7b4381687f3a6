/** What stands behind a brief: its passages with their neighbours, and its labels explained in plain words. */
import type { Brief, CleanArticle, Item, Labels, Language, Line, Passage } from '../contracts.ts';
import { inLanguage } from '../brief/spoken.ts';
import type { Block, Document, Section } from '../brief/document.ts';
import { text } from '../i18n/catalogue.ts';
import { whyText } from '../labels/why.ts';

/** What an item was made from, as it is stored. */
export interface Source {
  readonly article: CleanArticle;
  readonly labels: Labels;
}

/** The sentence that a passage lies in: "S12:0-71" lies in "S12". */
export function sentenceIdOf(passage: Passage): string {
  return passage.split(':')[0] ?? passage;
}

/** Each line with the sentence that it rests on and that sentence's neighbours in the same paragraph. */
export function evidenceDocument(brief: Brief, sources: ReadonlyMap<string, Source>, language: Language): Document {
  return perItem(brief, language, 'evidence-heading', (item, line) => {
    const source = sources.get(item.article.id);
    const quotes = line.evidence.flatMap((passage) => passageBlocks(source?.article, passage, language));
    return [{ type: 'line', label: line.label, text: line.text }, ...quotes];
  });
}

/** The cited sentence stands alone under its own name; its neighbours come after it, each under theirs. */
export function passageBlocks(article: CleanArticle | undefined, passage: Passage, language: Language): Block[] {
  const sentences = article?.sentences ?? [];
  const index = sentences.findIndex((sentence) => sentence.id === sentenceIdOf(passage));
  const cited = sentences[index];
  if (cited === undefined) return [];
  const around = [sentences[index - 1], sentences[index + 1]]
    .flatMap((neighbour) => (neighbour?.paragraph === cited.paragraph ? [`${neighbour.id}: ${neighbour.text}`] : []));
  return [
    { type: 'quote', name: cited.id, text: cited.text },
    ...(around.length === 0 ? [] : [{ type: 'quote', name: text(language, 'evidence-around'), text: around.join(' ') } as const]),
  ];
}

/** Each label in two sentences: what it means, and what in the passage it rests on. */
export function whyDocument(brief: Brief, sources: ReadonlyMap<string, Source>, language: Language): Document {
  return perItem(brief, language, 'why-heading', (item, line) => {
    const labels = sources.get(item.article.id)?.labels;
    const sentence = labels?.sentences.find(({ id }) => line.evidence.some((passage) => sentenceIdOf(passage) === id));
    const meaning = text(language, line.assessed ? `why-basis-${line.basis}` : 'why-basis-not-assessed');
    const reason = sentence === undefined ? '' : whyText(language, sentence.reason);
    return [{ type: 'line', label: line.label, text: line.text }, { type: 'quote', name: text(language, 'why-name'), text: `${meaning} ${reason}`.trim() }];
  });
}

function perItem(
  brief: Brief, language: Language, heading: string, blocksOf: (item: Item, line: Line) => Block[],
): Document {
  const sections = inLanguage(brief, language).items.map((item): Section => ({
    header: [{ type: 'heading', text: text(language, heading) }, { type: 'text', text: item.label }],
    blocks: item.lines.flatMap((line) => blocksOf(item, line)),
  }));
  return { sections, buttons: [] };
}
