/** Countries and peoples of an article: how often each is mentioned, and which is given no view. */
import type { LabelledSentence, Party } from '../contracts.ts';
import { namedPlaces, placesIn } from '../regions/named.ts';
import { tokenise, type Token } from './tokens.ts';

/** A party counts as talked about when at least this share of the sentences mentions it. */
const talkedAbout = 0.1;

/** The parties by number of sentences, then by name; a capital, a demonym or an institution counts as its country. */
export function partiesOf(
  sentences: readonly LabelledSentence[],
  tokens: readonly (readonly Token[])[],
  language = 'en',
): Party[] {
  const named = new Map<string, string[]>();
  const { places } = namedPlaces(tokens, language);
  sentences.forEach((sentence, i) => {
    for (const name of new Set((places[i] ?? []).map((place) => place.name)))
      named.set(name, [...(named.get(name) ?? []), sentence.id]);
  });
  const parties = [...named].map(([name, ids]) => ({ name, sentences: ids.length, claims: 0, mentionedIn: ids }));
  return withClaims(parties, sentences)
    .sort((a, b) => b.sentences - a.sentences || a.name.localeCompare(b.name));
}

/** The same parties with their claims counted anew: labels may change, what a text names does not. */
export function withClaims(parties: readonly Party[], sentences: readonly LabelledSentence[]): Party[] {
  const claims = new Map<string, number>();
  for (const name of sentences.flatMap((sentence) => [...claimants(sentence)])) claims.set(name, (claims.get(name) ?? 0) + 1);
  return parties.map((party) => ({ ...party, claims: claims.get(party.name) ?? 0 }));
}

/** The countries that hold a claim of the sentence or of one of its clauses. */
function claimants(sentence: LabelledSentence): Set<string> {
  const holders = [sentence, ...sentence.clauses]
    .filter((part) => part.basis === 'claim')
    .map((part) => part.holder);
  return new Set(
    holders.flatMap((holder) =>
      holder === null ? [] : placesIn(tokenise(holder)).map((place) => place.name),
    ),
  );
}

/**
 * Parties in a tenth of the sentences or more to whom no claim is attributed; none where no sentence was assessed, for
 * then nobody knows who speaks.
 */
export function notHeardOf(parties: readonly Party[], sentences: readonly LabelledSentence[]): string[] {
  if (!sentences.some(({ assessed }) => assessed)) return [];
  return parties
    .filter((party) => party.claims === 0 && party.sentences >= sentences.length * talkedAbout)
    .map((party) => party.name);
}
