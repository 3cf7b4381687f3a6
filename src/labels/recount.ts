/** Labels in which some sentences were decided anew, by an editor or a model server. */
import type { LabelledSentence, Labels } from '../contracts.ts';
import { mixOf } from './mix.ts';
import { notHeardOf, withClaims } from './parties.ts';

/** Puts the sentences in place, and counts anew what rests on their labels. */
export function recounted(labels: Labels, sentences: LabelledSentence[]): Labels {
  const parties = withClaims(labels.parties, sentences);
  // Whom the article's foot speaks for is known when it is read: nobody is called unheard now who was not, unless a claim was theirs.
  const could = new Set([...labels.notHeard, ...labels.parties.filter(({ claims }) => claims > 0).map(({ name }) => name)]);
  return { ...labels, sentences, parties, notHeard: notHeardOf(parties, sentences).filter((name) => could.has(name)), mix: mixOf(sentences) };
}
