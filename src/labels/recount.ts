/** Labels in which some sentences were decided anew, by an editor or a model server. */
import type { LabelledSentence, Labels } from '../contracts.ts';
import { mixOf } from './mix.ts';
import { notHeardOf, partiesOf } from './parties.ts';
import { tokenise } from './tokens.ts';

/** Puts the sentences in place, and counts anew what rests on their labels. */
export function recounted(labels: Labels, sentences: LabelledSentence[]): Labels {
  const parties = partiesOf(sentences, sentences.map(({ text }) => tokenise(text)));
  return { ...labels, sentences, parties, notHeard: notHeardOf(parties, sentences.length), mix: mixOf(sentences) };
}
