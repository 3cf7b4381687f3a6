/**
 * Composes a brief from the article's own passages, word for word: what the author makes of it and expects,
 * what others are said to say, what is stated as fact. No model; linear in the length of the article.
 */
import type { Candidate, Labels } from '../contracts.ts';
import type { ComposeInput } from './compose.ts';
import { themeOf } from './extractive/salience.ts';
import { selectUnits } from './extractive/select.ts';
import { unitsOf, type Unit } from './extractive/units.ts';
import { gateCandidate } from './gate.ts';

/**
 * Lines in reading order, each of which passes the gate; none when nothing in the article can stand alone.
 */
export function composeExtractive({ article, labels }: ComposeInput): Candidate[] {
  const theme = themeOf(labels, article.header.title);
  const made = new Map<Unit, Candidate>();
  const accepts = (unit: Unit) => {
    const candidate = candidateOf(unit, labels);
    if (candidate) made.set(unit, candidate);
    return candidate !== null;
  };
  return selectUnits(unitsOf(labels), labels, theme, accepts).flatMap((unit) => made.get(unit) ?? []);
}

/** The whole sentence is cited where the gate sees nothing lost by the cut, else the clause. */
function candidateOf(unit: Unit, labels: Labels): Candidate | null {
  const { basis, holder } = unit;
  const text = quoted(unit.text);
  const forms = [unit.sentence.id, unit.evidence]
    .map((passage): Candidate => ({ text, basis, holder, evidence: [passage] }));
  return forms.find((candidate) => gateCandidate(candidate, labels).pass) ?? null;
}

/**
 * In quotation marks, for it is word for word. Marks within become single ones, as is usual for a quotation
 * in a quotation: no word changes. A clause loses the comma that tied it to the next.
 */
export function quoted(words: string): string {
  const cut = words.replace(/[,;:\s]+$/u, '');
  // What is a quotation as a whole needs no second pair of marks.
  const bare = /^["“«](?<within>[^"“”«»]*)["”»]$/u.exec(cut)?.groups?.['within'] ?? cut;
  return `“${bare.replaceAll(/["“”„«»]/gu, (mark, at: number, all: string) => inner(mark, at, all))}”`;
}

function inner(mark: string, at: number, all: string): string {
  if (mark === '“' || mark === '„' || mark === '«') return '‘';
  if (mark === '”' || mark === '»') return '’';
  return at === 0 || /[\s([—–]/u.test(all[at - 1] ?? '') ? '‘' : '’';
}
