/**
 * Composes a brief from the article's own passages, word for word: what the author makes of it and expects,
 * what others are said to say, what is stated as fact. No model; linear in the length of the article.
 */
import type { Candidate, LabelledSentence, Labels } from '../contracts.ts';
import { cuesOf } from '../labels/languages/languages.ts';
import type { ComposeInput } from './compose.ts';
import { sentencesOf } from './extractive/other.ts';
import { themeOf } from './extractive/salience.ts';
import { pairedUnits } from './extractive/paired.ts';
import { selectUnits } from './extractive/select.ts';
import { unitsOf, type Unit } from './extractive/units.ts';
import { gateCandidate } from './gate.ts';
import { withoutPlanted } from './planted.ts';
import { quoted } from './quoted.ts';

/**
 * Lines in reading order, each of which passes the gate; none when nothing in the article can stand alone.
 */
export function composeExtractive({ article, labels: all }: ComposeInput): Candidate[] {
  const labels = withoutPlanted(all);
  if (labels.sentences.every(({ assessed }) => !assessed)) return opening(labels);
  const cues = cuesOf(article.header.language);
  if (cues !== null) return sentencesOf(labels, cues).map(wholeLine).filter((candidate) => gateCandidate(candidate, labels).pass);
  const { title } = article.header;
  const theme = themeOf(labels, title);
  const made = new Map<Unit, Candidate>();
  const accepts = (unit: Unit) => {
    const candidate = candidateOf(unit, labels);
    if (candidate) made.set(unit, candidate);
    return candidate !== null;
  };
  const alone = unitsOf(labels, article.header);
  return selectUnits([...alone, ...pairedUnits(alone, labels)], { labels, title, theme }, accepts).flatMap((unit) => made.get(unit) ?? []);
}

/** In a language that we can't judge nothing can be weighed: how it begins, word for word, labelled so. */
function opening(labels: Labels): Candidate[] {
  const firsts = labels.sentences.filter(({ paragraph }, index) => labels.sentences[index - 1]?.paragraph !== paragraph);
  return firsts.slice(0, mostUnassessed)
    .map(wholeLine)
    .filter((candidate) => gateCandidate(candidate, labels).pass);
}

const wholeLine = ({ id, text, basis, holder }: LabelledSentence): Candidate => ({ text: asLine(text), basis, holder, evidence: [id] });

/**
 * The whole sentence is cited where the gate sees nothing lost by the cut, else the clause; where it sees
 * something lost in both, the reporting words stay.
 */
function candidateOf(unit: Unit, labels: Labels): Candidate | null {
  const { basis, holder, untrimmed, before } = unit;
  const forms = [
    { text: unit.text, evidence: unit.sentence.id }, unit, ...(untrimmed === null ? [] : [untrimmed]),
  ].map(({ text, evidence }): Candidate =>
    ({ text: asLine(text), basis, holder, evidence: before === null ? [evidence] : [before.id, evidence] }));
  return forms.find((candidate) => gateCandidate(candidate, labels).pass) ?? null;
}

const mostUnassessed = 3;

/** A clause loses the comma that tied it to the next. */
const asLine = (text: string) => quoted(text.replace(/[,;:\s]+$/u, ''));
