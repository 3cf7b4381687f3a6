/** Puts together what the model wrote and what extraction must stand in for. Pure. */
import type { Candidate, Labels, Refused } from '../../contracts.ts';
import { text } from '../../i18n/catalogue.ts';
import { admit, type ComposeInput, type GatedLine } from '../compose.ts';
import { gateCandidate } from '../gate.ts';
import type { Bar } from './barred.ts';
import { dressed } from './dress.ts';
import type { Said } from './reply.ts';

/** A brief of fewer lines is filled up, as far as extraction finds any. */
const fewestLines = 4;

/** What editors are shown of a refused line. */
const shownCharacters = 300;

/** What the model is told of one line. */
const faultCharacters = 600;

/** What of the model's stands, and what was refused, by one or both of its replies. */
export interface Written {
  readonly lines: readonly GatedLine[];
  readonly refused: readonly Refused[];
}

/**
 * Adds the lines of a reply to what stands already; each goes through the gate.
 * @param barred sentences on which no line may rest
 */
export function addReply(
  written: Written, { candidates, malformed }: Said, barred: ReadonlyMap<string, Bar>, input: ComposeInput,
): Written {
  const { stopped, free } = parted(candidates, barred);
  const copied = free.map((candidate) => dressed(candidate, input.labels));
  const { lines, refused } = admit([...written.lines, ...copied], input, 'model');
  return {
    lines,
    refused: [
      ...written.refused, ...refused.map((line) => ({ ...line, text: shown(line.text) })),
      ...stopped.map(([line, rule]): Refused => ({ text: shown(line.text), rule, by: 'model' })),
      ...malformed.map((words): Refused => ({ text: shown(words), rule: 'model-malformed', by: 'model' })),
    ],
  };
}

/** Lines that rest on a barred sentence, with the reason, and the others. */
function parted(candidates: readonly Candidate[], barred: ReadonlyMap<string, Bar>) {
  const barOf = (candidate: Candidate) => sentencesOf(candidate).flatMap((id) => barred.get(id) ?? [])[0];
  const stopped = candidates.flatMap((candidate): [Candidate, Bar][] => {
    const bar = barOf(candidate);
    return bar === undefined ? [] : [[candidate, bar]];
  });
  return { stopped, free: candidates.filter((candidate) => barOf(candidate) === undefined) };
}

/** Hidden characters and endless lines would hide from the editor what was refused. */
function shown(words: string): string {
  const plain = words.replace(/[\p{Cc}\p{Cf}]/gu, '·').trim() || '·';
  return plain.length > shownCharacters ? `${plain.slice(0, shownCharacters)}…` : plain;
}

/** What the model is told of the lines that were discarded, in the words that editors read. */
export function faultsOf(
  { candidates, malformed }: Said, barred: ReadonlyMap<string, Bar>, labels: Labels,
): string[] {
  const { stopped, free } = parted(candidates, barred);
  return [
    ...stopped.map(([line, rule]) => `${JSON.stringify(line.text)}: ${text('en', `gate-${rule}`)}`),
    ...free.flatMap((candidate) => {
      const [fault] = gateCandidate(dressed(candidate, labels), labels).faults;
      if (!fault) return [];
      const where = candidate.evidence.join(', ');
      const reason = `${text('en', `gate-${fault.rule}`)}: ${fault.words.join(' | ')}`;
      return `${JSON.stringify(candidate.text)} (${where}): ${reason}`;
    }),
    ...malformed.map((words) => `${JSON.stringify(words)}: ${text('en', 'gate-model-malformed')}`),
  ].map((fault) => fault.slice(0, faultCharacters));
}

/**
 * The model's lines, and extractive ones in the place of those that it lost.
 * @param wanted how many lines the model meant to write
 * @param spare what extraction finds
 */
export function complete(
  lines: readonly GatedLine[], wanted: number, spare: readonly GatedLine[], input: ComposeInput,
): GatedLine[] {
  const missing = Math.max(0, Math.max(wanted, fewestLines) - lines.length);
  const cited = new Set(lines.flatMap(sentencesOf));
  const others = spare.filter((line) => sentencesOf(line).every((id) => !cited.has(id))).slice(0, missing);
  return inOrder(admit([...lines, ...others], input, 'extractive').lines, spare);
}

const sentencesOf = ({ evidence }: Candidate) => evidence.map((passage) => passage.split(':')[0] ?? passage);

/** By basis in the order of extraction, which depends on the kind; within one, as the article has them. */
function inOrder(lines: readonly GatedLine[], spare: readonly GatedLine[]): GatedLine[] {
  const bases = [...new Set([...spare, ...lines].map(({ basis }) => basis))];
  const place = (line: GatedLine) => Math.min(...sentencesOf(line).map((id) => Number(id.slice(1))));
  return lines.toSorted((a, b) => bases.indexOf(a.basis) - bases.indexOf(b.basis) || place(a) - place(b));
}
