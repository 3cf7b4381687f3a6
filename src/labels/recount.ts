/** Labels in which some sentences were decided anew, by an editor or a model server. */
import type { LabelledSentence, Labels } from '../contracts.ts';
import { mixOf } from './mix.ts';
import { notHeardOf, withClaims } from './parties.ts';

/** Puts the sentences in place, and counts anew what rests on their labels. */
export function recounted(labels: Labels, sentences: LabelledSentence[]): Labels {
  const parties = withClaims(labels.parties, sentences);
  return { ...labels, sentences, parties, notHeard: notHeardOf(parties, sentences), mix: mixOf(sentences) };
}
