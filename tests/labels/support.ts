/** Articles of our own writing, as reading would hand them over. */
import { splitSentences } from '../../src/article/sentences.ts';
import type { CleanArticle, Header, Kind, LabelledSentence } from '../../src/contracts.ts';
import { labelArticle } from '../../src/labels/label.ts';

/** A clean article from paragraphs; the kind is declared unless it is Unknown. */
export function article(
  paragraphs: readonly string[],
  kind: Kind = 'OpinionNewsArticle',
  header: Partial<Header> = {},
): CleanArticle {
  const text = paragraphs.join('\n\n');
  return {
    header: {
      title: null,
      authors: ['Lea Brandt'],
      outlet: 'The Quay',
      url: null,
      published: null,
      modified: null,
      language: 'en',
      kind,
      kindDeclared: kind !== 'Unknown',
      kindEvidence: [],
      disclaimers: [], origins: {},
      ...header,
    },
    text,
    sentences: splitSentences(text, 'en'),
    removed: [],
  };
}

/** One paragraph of exactly these sentences, however a splitter would part them. */
export function paragraph(sentences: readonly string[], kind: Kind = 'OpinionNewsArticle'): CleanArticle {
  const text = sentences.join(' ');
  let start = 0;
  return {
    ...article([text], kind),
    sentences: sentences.map((sentence, index) => {
      const from = start;
      start += sentence.length + 1;
      return { id: `S${index + 1}`, text: sentence, start: from, end: from + sentence.length, paragraph: 1 };
    }),
  };
}

/** The labels of the sentences of these paragraphs. */
export function labelled(
  paragraphs: readonly string[],
  kind: Kind = 'OpinionNewsArticle',
): LabelledSentence[] {
  return labelArticle(article(paragraphs, kind)).sentences;
}

/** The label of one sentence that is the whole article. */
export function one(sentence: string, kind: Kind = 'OpinionNewsArticle'): LabelledSentence {
  const [first] = labelled([sentence], kind);
  if (!first) throw new Error('no sentence');
  return first;
}

/** An opinion piece with an event taken as given, a claim, an accusation and movements of forces. */
export const opinion = [
  'Iran’s rocket attack on the port of Basra on 3 May has changed everything. The attack was no accident.',
  'Tehran must answer for it. Iraq asked for help, and Kuwait sent two ships.',
  'According to Baghdad, the port will open again next week. The occupation of the river mouth cannot last.',
  'Saddam City Holdings Ltd is corrupt, and its owner Karim Najm was accused of bribery.',
  'Reports say that Iranian units were pulled back from positions near the border. At least 12 dockers were killed.',
];
