/**
 * A second look by a model server at the sentences that the labeller is unsure of. It may raise caution, never lower it,
 * and what it can't answer changes nothing.
 */
import { z } from 'zod';
import { basisSchema, type Basis, type CleanArticle, type LabelledSentence, type Labels } from '../contracts.ts';
import { barredIn } from '../brief/model/barred.ts';
import { longestText, openModel, type ModelServer } from '../brief/model/open.ts';
import { loadReviewPrompt, promptHash, render } from '../brief/model/prompts.ts';
import { findObject } from '../brief/model/reply.ts';
import { fenced, formatOf } from '../brief/model/request.ts';
import { moreCautious } from './caution.ts';
import { recounted } from './recount.ts';

export type Review = (article: CleanArticle, labels: Labels) => Promise<Labels>;

const replySchema = z.object({ labels: z.array(z.object({ id: z.string(), basis: basisSchema })) });
const format = formatOf('labels', replySchema);

/** A fact of less confidence than this is looked at again; so is a claim whose holder was not made out. */
const sure = 0.9;

export function reviewer(server: ModelServer): Review {
  const model = openModel(server);
  return async (article, labels) => {
    const asked = labels.sentences.filter(isDoubtful);
    if (asked.length === 0 || article.text.length > longestText) return labels;
    const prompt = loadReviewPrompt();
    const ids = new Set(asked.map(({ id }) => id));
    const hidden = new Set([...barredIn(labels.sentences)].filter(([, bar]) => bar === 'instruction').map(([id]) => id));
    const answer = await model.ask([
      { role: 'system', content: render(prompt, { language: article.header.language }) },
      { role: 'user', content: fenced(article, labels, hidden, ({ id }) => (ids.has(id) ? `${id}: which basis?` : `${id}: not asked`)) },
    ], format);
    if (answer.kind === 'none') return labels;
    const said = findObject(answer.content, replySchema);
    if (said === null) return labels;
    await model.keep(answer, promptHash([prompt]));
    return raised(article, labels, new Map(said.labels.filter(({ id }) => ids.has(id)).map(({ id, basis }) => [id, basis])));
  };
}

function isDoubtful({ basis, confidence, assessed, reason }: LabelledSentence): boolean {
  return assessed && ((basis === 'fact' && confidence < sure) || reason.id === 'why-claim-unresolved');
}

/** The labels with more caution where a second opinion asks for it; counts that rest on labels are made anew. */
export function raised(article: CleanArticle, labels: Labels, said: ReadonlyMap<string, Basis>): Labels {
  const author = article.header.authors.length > 0 ? article.header.authors.join(', ') : null;
  const sentences = labels.sentences.map((sentence): LabelledSentence => {
    const basis = said.get(sentence.id);
    if (basis === undefined || basis === sentence.basis || moreCautious(sentence.basis, basis) === sentence.basis) return sentence;
    const holder = basis === 'claim' ? null : author;
    return {
      ...sentence, basis, holder, holderNamed: holder !== null, via: null, clauses: [],
      confidence: Math.min(sentence.confidence, 0.5), decidedBy: 'server', reason: { id: 'why-server', cue: null },
    };
  });
  if (sentences.every((sentence, index) => sentence === labels.sentences[index])) return labels;
  return recounted(labels, sentences);
}
