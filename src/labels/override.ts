/** An editor's word against the labeller's: what it may say, and the labels with it put in. Pure. */
import type { Basis, CleanArticle, LabelledSentence, Labels } from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { moreCautious } from './caution.ts';
import { isNamed } from './holders.ts';
import { recounted } from './recount.ts';
import { tokenise } from './tokens.ts';

/** Found again by the sentence's own words, so that it outlives new labels and new versions of the article. */
export interface Override {
  readonly text: string;
  readonly basis: Basis;
  /** Of a claim: as the article names them, null when it names nobody. */
  readonly holder: string | null;
}

export interface Wanted {
  readonly sentence: string;
  readonly basis: Basis;
  readonly holder: string | null;
  readonly reason: string | null;
}

/** The labeller's word, and what stands now: an earlier editor's word where there is one. */
export interface Standing { readonly own: Labels; readonly now: Labels }

/**
 * What an editor may say of a sentence: more caution at once, less only with a reason, and never that a fact is what
 * shows signs of judgement or of another's words, whatever an editor said of it before.
 * @throws StandpointError `sentence-unknown`, `holder-not-in-text`, `reason-missing`, `not-a-fact`
 */
export function overrideOf(article: CleanArticle, { own: labeller, now }: Standing, wanted: Wanted): Override {
  const { sentence: id, basis, reason } = wanted;
  const [own, stands] = [labeller, now].map(({ sentences }) => sentences.find((sentence) => sentence.id === id));
  if (own === undefined || stands === undefined) throw new StandpointError('sentence-unknown', { sentence: id });
  const holder = basis === 'claim' ? wanted.holder : null;
  if (holder !== null && !article.text.includes(holder)) throw new StandpointError('holder-not-in-text', { holder });
  const lessThan = (other: Basis) => other !== basis && moreCautious(other, basis) === other;
  // Asked of the labeller: an editor's word carries no cue, and would be a step on the way to a fact.
  if (lessThan(own.basis) && basis === 'fact' && own.reason.cue !== null) {
    throw new StandpointError('not-a-fact', { sentence: id, cue: own.reason.cue });
  }
  if ((lessThan(own.basis) || lessThan(stands.basis)) && reason === null) throw new StandpointError('reason-missing', { what: id });
  return { text: own.text, basis, holder };
}

/** The labels with the editors' word in the place of the labeller's, and what is counted from them counted anew. */
export function withOverrides(article: CleanArticle, labels: Labels, overrides: readonly Override[]): Labels {
  if (overrides.length === 0) return labels;
  const byText = new Map(overrides.map((override) => [override.text, override]));
  const author = article.header.authors.length > 0 ? article.header.authors.join(', ') : null;
  const sentences = labels.sentences.map((sentence) => {
    const override = byText.get(sentence.text);
    return override === undefined ? sentence : overridden(sentence, override, author);
  });
  return recounted(labels, sentences);
}

function overridden(sentence: LabelledSentence, { basis, holder }: Override, author: string | null): LabelledSentence {
  const held = basis === 'claim' ? holder : basis === 'fact' ? null : author;
  const words = tokenise(held ?? '');
  return {
    ...sentence, basis, holder: held, via: null, clauses: [], assessed: true, confidence: 1, decidedBy: 'editor',
    holderNamed: held !== null && (basis !== 'claim' || isNamed(words, { from: 0, to: words.length }, -1)),
    reason: { id: 'why-editor', cue: null },
  };
}
