/** An invented op-ed with everything that a model could spoil, read and labelled by the real parts. */
import { splitSentences } from '../../../src/article/sentences.ts';
import type { ComposeInput } from '../../../src/brief/compose.ts';
import type { CleanArticle } from '../../../src/contracts.ts';
import { labelArticle } from '../../../src/labels/label.ts';
import type { Known } from '../../servers/openai/behaviours.ts';

const paragraphs = [
  `The border crossing at Karatash was closed on 3 May 2026. About 140 lorries waited on the northern side on Monday, `
  + `the customs service said. The two governments signed a protocol on the crossing in 2019.`,
  `According to experts, the closure could cost the region at least 12 million dollars a month. The Transport Ministry `
  + `did not confirm that figure. Ruslan Amanov, a former customs officer, said that some officials had warned of the `
  + `closure in April.`,
  `The closure is not a technical matter. It is a failure of both governments, and neither of them wants to say so. `
  + `The ministry should publish the protocol before the end of June. A number of traders have already moved their `
  + `business to the southern route.`,
  `The crossing is widely seen as a test of the new agreement. The Interior Ministry denied on Tuesday that shots had `
  + `been fired near the fence.`,
  `The crossing is likely to stay closed until the autumn. If the talks fail again, smuggling will probably grow along `
  + `the southern route in the coming months. The border commission may meet in Bishkek next week.`,
];

export function opEd(extra: readonly string[] = []): ComposeInput {
  const text = [...paragraphs.slice(0, 2), ...extra, ...paragraphs.slice(2)].join('\n\n');
  const article: CleanArticle = {
    header: {
      title: 'A gate that nobody guards', authors: ['Aibek Suranchiev'], outlet: 'Basin Review', url: null,
      published: '2026-05-06', modified: null, language: 'en', kind: 'OpinionNewsArticle', kindDeclared: true,
      kindEvidence: ['OPINION'], disclaimers: [], origins: {},
    },
    text, removed: [], sentences: splitSentences(text, 'en'),
  };
  return { article, labels: labelArticle(article) };
}

/** What a good model would know: the labels as they are. */
export const tableOf = ({ labels }: ComposeInput): Known[] =>
  labels.sentences.map(({ id, basis, holder }) => ({ id, basis, holder }));
