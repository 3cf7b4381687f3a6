/** Countries and peoples of an article: how often each is mentioned, and which is given no view. */
import { askedOnce } from '../asked.ts';
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
  return withClaims(parties, sentences, tokens)
    .sort((a, b) => b.sentences - a.sentences || a.name.localeCompare(b.name));
}

/**
 * The same parties with their claims counted anew: labels may change, what a text names does not.
 * @param tokens of the sentences, in their order
 */
export function withClaims(
  parties: readonly Party[], sentences: readonly LabelledSentence[],
  tokens: readonly (readonly Token[])[] = sentences.map(({ text }) => tokenise(text)),
): Party[] {
  const speakers = speakersOf(tokens);
  const near = lastNamed(parties, sentences);
  const claims = new Map<string, number>();
  for (const name of sentences.flatMap((sentence, i) => [...claimants(sentence, speakers, near[i] ?? null)])) claims.set(name, (claims.get(name) ?? 0) + 1);
  return parties.map((party) => ({ ...party, claims: claims.get(party.name) ?? 0 }));
}

/** For each sentence the country that was named last, in it or before; of several in one sentence the first to be named at all. */
function lastNamed(parties: readonly Party[], sentences: readonly LabelledSentence[]): (string | null)[] {
  const named = new Map<string, string>();
  for (const { name, mentionedIn } of parties.toReversed()) for (const id of mentionedIn) named.set(id, name);
  let last: string | null = null;
  return sentences.map(({ id }) => (last = named.get(id) ?? last));
}

/** The countries that hold a claim of the sentence or of one of its clauses. */
function claimants(sentence: LabelledSentence, speakers: Speakers, near: string | null): Set<string> {
  const holders = [sentence, ...sentence.clauses]
    .filter((part) => part.basis === 'claim')
    .map((part) => part.holder);
  return new Set(holders.flatMap((holder) => (holder === null ? [] : countriesOf(tokenise(holder), speakers, near))));
}

/** Words for an organ of state, or the name of who speaks for one, with the countries for which the text uses them. */
type Speakers = ReadonlyMap<string, ReadonlySet<string>>;

const organ = /^(?:governments?|ministry|army|navy|military|parliament|presidency|president|minister|premier|chancellor|ambassador|envoy|spokes(?:man|woman|person)|coastguard|guard|foreign|defen[cs]e|officials?|administration|authorit(?:y|ies)|embassy|delegation|diplomats?|negotiators?|generals?|commanders?|police)$/u;
/** The same, and bodies that unions of states have too: these are a country's only where the text says so. */
const body = /^(?:agency|council|commission|department|bureau|court|committee)$/u;
const isOrgan = askedOnce((word) => organ.test(word) || body.test(word));
/** How far from its organ a country stands: "the foreign ministry of the Republic of Armenia". */
const beside = 4;

/** "The Lebanese army", "Armenia's foreign minister, Ararat Mirzoyan": what later stands there without its country. */
function speakersOf(sentences: readonly (readonly Token[])[]): Speakers {
  const found = new Map<string, Set<string>>();
  for (const tokens of sentences) {
    tokens.forEach((token, i) => {
      if (!isOrgan(token)) return;
      const before = placesIn(tokens.slice(Math.max(0, i - beside), i));
      const after = /^(?:of|in)$/u.test(tokens[i + 1]?.lower ?? '') ? placesIn(tokens.slice(i + 1, i + 1 + beside)) : [];
      const [place, other] = before.length > 0 ? before : after;
      if (!place || (other && other.name !== place.name)) return;
      for (const word of [token.lower, nameAfter(tokens, i + 1)]) if (word !== null) found.set(word, (found.get(word) ?? new Set()).add(place.name));
    });
  }
  return found;
}

/** The last word of a name that follows an office: "Foreign Minister Ararat Mirzoyan", "the foreign minister, Ararat Mirzoyan". */
function nameAfter(tokens: readonly Token[], from: number): string | null {
  let i = tokens[from]?.text === ',' ? from + 1 : from;
  const begin = i;
  while (tokens[i]?.kind === 'word' && tokens[i]?.capital && !organ.test(tokens[i]?.lower ?? '')) i += 1;
  return i > begin + 1 ? tokens[i - 1]?.lower ?? null : null;
}

/**
 * The country that a holder names; without one, the only one for which the text uses its words; of an organ whose country
 * the text never says, the one that was named last: nobody is to be called unheard whose ministry speaks.
 */
function countriesOf(holder: readonly Token[], speakers: Speakers, near: string | null): string[] {
  const named = placesIn(holder).map(({ name }) => name);
  if (named.length > 0) return named;
  const [only, other] = new Set(holder.flatMap(({ lower }) => [...speakers.get(lower) ?? []]));
  if (only !== undefined) return other === undefined ? [only] : [];
  return near !== null && holder.some(({ lower }) => organ.test(lower)) ? [near] : [];
}

/** A quotation long enough to be somebody's words. */
const quotation = /["“«][^"“«”»]{20,2000}["”»]/gu;
/** What is said with one's own mouth, and nothing that a state of affairs "shows". */
const speaks = /^(?:sa(?:id|ys?)|told|tells?|warn(?:s|ed)|condemn(?:s|ed)|den(?:y|ies|ied)|reject(?:s|ed)|insist(?:s|ed)|urg(?:e|es|ed)|claim(?:s|ed)|argu(?:e|es|ed)|announc(?:e|es|ed)|declar(?:e|es|ed)|pledg(?:e|es|ed)|promis(?:e|es|ed)|accus(?:e|es|ed)|demurred|admonish(?:es|ed)|express(?:es|ed)|voic(?:e|es|ed)|reaffirm(?:s|ed)|emphasi[sz](?:es|ed)|stress(?:es|ed)|protest(?:s|ed)|apologi[sz](?:es|ed))$/u;
/** "The writer is the counselor of the Department of State": of a former one it is not asked. */
const office = /^(?!.*\b(?:former|retired|ex-)).*\b(?:ministers?|ministry|president|premier|chancellor|ambassador|envoy|secretary|counsell?or|department|government|embassy|parliament|senator|congress(?:man|woman)|governor|commander|general|colonel|admiral)\b/iu;
/** How far before its verb a subject begins. */
const subjectWithin = 4;

/** "Ankara demurred", "China's embassy has warned"; not "American promises are", nor "said almost nothing". */
function isSubject(tokens: readonly Token[], verb: number): boolean {
  const [before, next] = [tokens[verb - 1], tokens[verb + 1]];
  const close = before !== undefined && (before.capital || organ.test(before.lower) || /^(?:has|have|had|also|then|later|\p{L}+ly)$/u.test(before.lower));
  return close && !/^(?:nothing|little|almost|is|are|was|were|has|have|had|will|would|can|of|and)$/u.test(next?.lower ?? '');
}

/** Outside of quoted words the country, or an organ of it beside a quotation, may be who speaks in the sentence. */
function mayBeHeard(name: string, text: string): boolean {
  const plain = text.replaceAll(quotation, ' ');
  const outside = tokenise(plain);
  const isNamed = (from: number, to: number) => placesIn(outside.slice(Math.max(0, from), to)).some((place) => place.name === name);
  const quoted = plain.length < text.length;
  return outside.some(({ lower, capital }, i) => (!capital && speaks.test(lower) && isSubject(outside, i) && isNamed(i - subjectWithin, i))
    || (quoted && organ.test(lower) && isNamed(i - 2, i + 4)));
}

/**
 * Parties in a tenth of the sentences or more to whom no claim is attributed, and none that may be heard in a sentence whose
 * speaker was not made out; none where no sentence was assessed, for then nobody knows who speaks.
 * @param notes what the article says of its author: whoever holds an office speaks for its country
 */
export function notHeardOf(parties: readonly Party[], sentences: readonly LabelledSentence[], notes: readonly string[] = []): string[] {
  if (!sentences.some(({ assessed }) => assessed)) return [];
  const texts = new Map(sentences.map(({ id, text }) => [id, text]));
  const offices = new Set(notes.filter((note) => office.test(note)).flatMap((note) => placesIn(tokenise(note)).map(({ name }) => name)));
  return parties
    .filter((party) => party.claims === 0 && party.sentences >= sentences.length * talkedAbout)
    .filter(({ name, mentionedIn }) => !offices.has(name) && !mentionedIn.some((id) => mayBeHeard(name, texts.get(id) ?? '')))
    .map((party) => party.name);
}
