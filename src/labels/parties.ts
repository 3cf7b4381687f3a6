/** Countries and peoples of an article: how often each is mentioned, and which is given no view. */
import type { LabelledSentence, Party } from '../contracts.ts';
import { mentions } from '../regions/gazetteer.ts';
import { tokenise, type Token } from './tokens.ts';

/** A party counts as talked about when at least this share of the sentences mentions it. */
const talkedAbout = 0.1;

/** The parties by number of sentences, then by name; a capital or a demonym counts as its country. */
export function partiesOf(
  sentences: readonly LabelledSentence[],
  tokens: readonly (readonly Token[])[],
): Party[] {
  const counts = new Map<string, { in: string[]; claims: number }>();
  const of = (name: string) => {
    const known = counts.get(name) ?? { in: [], claims: 0 };
    counts.set(name, known);
    return known;
  };
  sentences.forEach((sentence, i) => {
    for (const name of new Set(mentions(tokens[i] ?? []).map((mention) => mention.place.name)))
      of(name).in.push(sentence.id);
    for (const name of claimants(sentence)) of(name).claims += 1;
  });
  return [...counts]
    .filter(([, count]) => count.in.length > 0)
    .map(([name, count]) => ({ name, sentences: count.in.length, claims: count.claims, mentionedIn: count.in }))
    .sort((a, b) => b.sentences - a.sentences || a.name.localeCompare(b.name));
}

/** The countries that hold a claim of the sentence or of one of its clauses. */
function claimants(sentence: LabelledSentence): Set<string> {
  const holders = [sentence, ...sentence.clauses]
    .filter((part) => part.basis === 'claim')
    .map((part) => part.holder);
  return new Set(
    holders.flatMap((holder) =>
      holder === null ? [] : mentions(tokenise(holder)).map((mention) => mention.place.name),
    ),
  );
}

/** Parties in a tenth of the sentences or more to whom no claim is attributed. */
export function notHeardOf(parties: readonly Party[], sentences: number): string[] {
  return parties
    .filter((party) => party.claims === 0 && party.sentences >= sentences * talkedAbout)
    .map((party) => party.name);
}
