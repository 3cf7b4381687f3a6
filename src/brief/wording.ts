/** Labels and holders in words. The only place where they are put together; no model ever words a label. */
import type { Basis, Brief, Header, Language, Line, Rating } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { localeOf } from '../i18n/language.ts';
import { isBodyOrDocument } from './bodies.ts';
import { partyName } from '../regions/party-names.ts';
import { isPlace, placeOfCode } from '../regions/gazetteer.ts';

type Voice = Pick<Line, 'basis' | 'holder' | 'holderNamed' | 'via' | 'assessed' | 'byEditor' | 'holderWithheld'>;

/** The label that a line begins with, without its colon: "According to unnamed experts". */
export function labelOf(line: Voice, header: Pick<Header, 'outlet' | 'authors' | 'kind'>, language: Language): string {
  const label = basisLabel(line, header, language);
  return line.byEditor === true ? text(language, 'label-by-editor', { label }) : label;
}

function basisLabel(line: Voice, header: Pick<Header, 'outlet' | 'authors' | 'kind'>, language: Language): string {
  if (!line.assessed) return text(language, 'label-not-assessed');
  switch (line.basis) {
    case 'fact':
      return text(language, 'label-fact', { outlet: header.outlet ?? authorsOf(header, language) ?? 'none' });
    case 'claim':
      return claim(line, language);
    case 'opinion':
    case 'forecast':
      return view(line.basis, line, header, language);
  }
}

function claim({ holder, holderNamed, via }: Voice, language: Language): string {
  if (holder === null) return text(language, 'label-claim-nobody');
  const words = insideSentence(holder, holderNamed);
  if (via !== null) return text(language, 'label-claim-nested', { holder: words, via: insideSentence(via, true) });
  if (holderNamed || isBodyOrDocument(words)) return text(language, 'label-claim-named', { holder: words });
  // "unnamed experts" reads well; "unnamed some analysts" or "unnamed a diplomat" does not.
  const bare = /^\p{Ll}+s$/u.test(words);
  return text(language, bare ? 'label-claim-vague-bare' : 'label-claim-vague', { holder: words });
}

/** Words that are capital only because a sentence began with them. */
const determiner = /^(?:The|An?|Some|Many|Most|Several|Certain|Other|Few|All|These|Those|His|Her|Its|Their|Our|One|Two)\b/u;

/** What a crowd or a paper is often called by first: a noun or an adjective that is capital only by its place. */
const ordinary = new RegExp(String.raw`^(?:(?!Arab|Secretary|General|Cardinal)\p{Lu}\p{Ll}+(?:al|ive|ary|ior)|Academic|Border|Court|Defen[cs]e|Diplomatic|Economic|Energy|Foreign`
  + '|Government|Human|Independent|Industry|Intelligence|Law|Leading|Oil|Opposition|Police|Prominent|Public|Retired|Satellite|Security'
  + '|State|Strategic|Tracking|Unnamed|Veteran|Weapons|Young)$', 'u');
/** "New naval doctrine", "New Russian doctrine", "People like Shea"; but "New Delhi". */
const leadsIn = /^(?:(?:New|Newly|Old|Older|Recent|Latest|Early|Earlier|Later) (?:\p{Lu}\p{Ll}*(?:an|ish|ese|nch|eli|aqi) )?\p{Ll}|People like )/u;
/** "Experts", "People close to the talks": nothing that it could be the name of follows. */
const crowd = /^(?!Democrats|Republicans|Tories|Christians|Catholics|Protestants|Muslims|Sunnis|Shiites|Shias|Alawites|Houthis|Yazidis|Jews|Hindus|Sikhs|Buddhists|Islamists)(?:\p{Lu}\p{Ll}+s|People)(?:$| (?:of|in|at|on|from|by|with|for|to|close|near|familiar|like|such|who|that|say)\b)/u;

/** A holder that nobody is named by begins with an ordinary word; what could be a name stays as it is. */
function insideSentence(holder: string, named: boolean): string {
  const [first = '', second = ''] = holder.split(' ');
  const isPlaceName = isPlace(first.toLowerCase()) || isPlace(first.toLowerCase().replace(/s$/u, ''));
  const isCrowd = !named && crowd.test(holder);
  const isOrdinary = ordinary.test(first) && (!named || (/^\p{Ll}/u.test(second) && isBodyOrDocument(holder)));
  return determiner.test(holder) || (!isPlaceName && (isCrowd || isOrdinary || leadsIn.test(holder)))
    ? holder.charAt(0).toLowerCase() + holder.slice(1) : holder;
}

function view(
  basis: Extract<Basis, 'opinion' | 'forecast'>,
  { holder, holderWithheld }: Voice,
  header: Pick<Header, 'outlet' | 'authors' | 'kind'>,
  language: Language,
): string {
  if (holder !== null) {
    const isAuthors = holder === header.authors.join(', ');
    return text(language, `label-${basis}`, { holder: (isAuthors ? authorsOf(header, language) : null) ?? holder });
  }
  if (holderWithheld === true) return text(language, `label-${basis}-withheld`);
  if (header.kind === 'Editorial' && header.outlet !== null) {
    return text(language, `label-${basis}-editorial`, { outlet: header.outlet });
  }
  return text(language, `label-${basis}-nobody`);
}

/** The authors as published ("A. Author, B. Author and C. Author"), or null when none is named. */
export function authorsOf({ authors }: Pick<Header, 'authors'>, language: Language): string | null {
  const format = new Intl.ListFormat(localeOf[language], { type: 'conjunction' });
  return authors.length > 0 ? format.format(authors) : null;
}

/**
 * The kind as a sentence, marked when the publisher does not say and it is our guess.
 * @param interviewee whose words an interview is, where known
 */
export function kindSentence(
  header: Pick<Header, 'kind' | 'kindDeclared'>, language: Language, interviewee: string | null = null,
): string {
  const kind = header.kind === 'Interview' && interviewee !== null
    ? text(language, 'kind-Interview-of', { holder: interviewee }) : text(language, `kind-${header.kind}`);
  return header.kindDeclared || header.kind === 'Unknown' ? kind : text(language, 'kind-guessed', { kind });
}

/** "Azerbaijan, Iran, United Arab Emirates": a bare list, so that no name needs an article or a case. */
export function listOf(names: readonly string[]): string {
  return names.join(', ');
}

/** Made once a language: making one takes longer than all else in a line. */
const dayFormats = new Map<Language, Intl.DateTimeFormat>();

function dayFormat(language: Language): Intl.DateTimeFormat {
  const format = dayFormats.get(language) ?? new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' });
  dayFormats.set(language, format);
  return format;
}

/** "23 November 2026" for a local date or the date part of an ISO time; the text as it is when it is neither. */
export function dateInWords(date: string, language: Language): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  if (day === undefined) return date;
  return dayFormat(language).format(new Date(`${day}T00:00:00Z`));
}

/** When an article was published; of one that tells only when it was changed, that. */
export function whenInWords({ published, modified }: Pick<Header, 'published' | 'modified'>, language: Language): string {
  if (published !== null) return dateInWords(published, language);
  return modified === null ? text(language, 'brief-undated') : text(language, 'brief-changed', { date: dateInWords(modified, language) });
}

/** Who or what wrote a brief, with which prompts, and what that cost: for editors. */
export function engineInWords({ engine, prompt, cost }: Pick<Brief, 'engine' | 'prompt' | 'cost'>, language: Language): string {
  const model = /^openai:(.+)$/.exec(engine)?.[1] ?? 'none';
  const dollars = cost === null ? 'unknown' : cost === 0 ? 'none' : cost.toFixed(4);
  return text(language, 'brief-engine', { model, prompt: prompt ?? 'none', cost: dollars });
}

/** A country by its ISO code, a people by its name. */
export function countryName(code: string, language: Language): string {
  return partyName(placeOfCode(code).name, language);
}

/** The outlet with what editors know of it: "News.Az (Azerbaijan; privately owned, according to …)", or "(not rated)". */
export function outletInWords(outlet: string, rating: Rating | null, language: Language): string {
  if (rating === null) return `${outlet} (${text(language, 'outlet-not-rated')})`;
  const { country, ownership, source, asOf } = rating;
  const owner = ownership === null || source === null || asOf === null ? text(language, 'outlet-owner-not-rated')
    : text(language, 'outlet-rated', { ownership, host: new URL(source).host.replace(/^www\./u, ''), date: dateInWords(asOf, language) });
  return `${outlet} (${[...(country === null ? [] : [countryName(country, language)]), owner].join('; ')})`;
}
