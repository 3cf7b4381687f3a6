/** The other side of a contested event, and what an article is about although it waits for a second editor. */
import type { Kind, LabelledSentence, Labels } from '../../contracts.ts';
import { mentions } from '../../regions/gazetteer.ts';
import { turnOf } from '../gate/voices.ts';
import { tokenise } from '../words.ts';
import { centrality, paragraphOf, type Theme } from './salience.ts';
import type { Unit } from './units.ts';

/** Countries that somebody's name or title tells of. */
export const placesIn = (text: string) => mentions(tokenise(text)).map(({ place }) => place.name);

/** Whoever a premise says did it: "Iran's drone attack on …", "the Armenian ambush at …". */
export const accusedIn = ({ premises }: Labels): ReadonlySet<string> =>
  new Set(premises.flatMap(({ text }) => placesIn(text).slice(0, 1)));

const denies = /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es?|ed)|calls? (?:this|that|it) an?)\b/iu;

/** A claim by those of whom something is taken as given, or a denial where anything is contested. */
export function answers({ basis, holder, text }: Unit, accused: ReadonlySet<string>): boolean {
  if (basis !== 'claim' || holder === null) return false;
  const isParty = placesIn(holder).some((place) => accused.has(place));
  return isParty || (accused.size > 0 && denies.test(text));
}

/** "Yerevan calls this a …": it is understood after the sentence before it only. */
export const answersThis = ({ text }: Unit): boolean => /^[^,;]{2,40}\s(?:this|that)\b/u.test(text) && denies.test(text);

const contest = new RegExp(
  String.raw`\b(?:accounts? differ|version of events|den(?:y|ies|ied)|disputed|did not confirm|contradict`
  + String.raw`|accus(?:es|ed|ing) (?:each|the) other|(?:not|neither|none)\b.{0,40}\b(?:verified|confirmed|established))`, 'iu',
);
const openingSentences = 8;

/** Whether a report gives accounts that differ. */
export function accountsDiffer({ sentences }: Labels, title: string | null): boolean {
  return contest.test(title ?? '') || sentences.slice(0, openingSentences).some(differs);
}

const differs = ({ basis, text }: LabelledSentence) => contest.test(text) || (basis === 'claim' && turnOf(text) !== null);

/** A party is one of an article's main ones when so large a share of the sentences names it. */
const mainParty = 0.1;
export const mainParties = ({ parties, sentences }: Pick<Labels, 'parties' | 'sentences'>): Set<string> =>
  new Set(parties.filter((party) => party.sentences >= sentences.length * mainParty).map(({ name }) => name));

/** For each of the main parties the first claim that is its own: readers hear every side before one of them twice. */
export function firstWordsOf(units: readonly Unit[], labels: Labels): ReadonlySet<Unit> {
  const waiting = mainParties(labels);
  return new Set(units.filter((unit) => {
    const own = unit.basis === 'claim' && unit.holder !== null && !unit.leans ? placesIn(unit.holder).filter((place) => waiting.has(place)) : [];
    for (const place of own) waiting.delete(place);
    return own.length > 0;
  }));
}

const opensWithNews: ReadonlySet<Kind> = new Set(['ReportageNewsArticle', 'OfficialStatement']);
/** The news of a report stands in these; a byline or a standfirst may come before it. */
export const leadParagraphs = 3;
/** Within these a report has told what happened, and all who were asked have been heard. */
const newsParagraphs = 5;
/** Share of the passages that are an article's weightiest. */
const weightiest = 0.05;

/** Risky passages without which readers would not learn what the article is about. */
export function eventsOf(units: readonly Unit[], { kind }: Labels, theme: Theme): ReadonlySet<Unit> {
  const weights = units.map((unit) => centrality(unit.keys, theme)).toSorted((a, b) => b - a);
  const bar = weights[Math.floor(weights.length * weightiest)] ?? 1;
  const isCentral = (unit: Unit) => bar > 0 && centrality(unit.keys, theme) >= bar;
  const opening = opensWithNews.has(kind) ? newsParagraphs : 1;
  const isToldEarly = (unit: Unit) => unit.basis === 'claim' && unit.holder !== null && unit.sentence.holderNamed && paragraphOf(unit.sentence, theme) <= leadParagraphs;
  return new Set(units.filter((unit) => unit.risky && (paragraphOf(unit.sentence, theme) <= opening || isCentral(unit) || isToldEarly(unit))));
}
