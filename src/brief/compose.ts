/** From a labelled article to lines that passed the gate, whoever composes them. */
import {
  candidateSchema, type Candidate, type CleanArticle, type Labels, type Line, type Refused, type RiskRule,
} from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { composeExtractive } from './extractive.ts';
import { whyNothing } from './extractive/nothing.ts';
import { cite } from './gate/passage.ts';
import { gateCandidate } from './gate.ts';
import { countWords } from './words.ts';

export interface ComposeInput { readonly article: CleanArticle; readonly labels: Labels }

/** A candidate that passed, with what the gate knows of its passages: all but the label in words. */
export type GatedLine = Omit<Line, 'label'>;

export interface Composed {
  /** `extractive` or `openai:MODEL`. */
  readonly engine: string;
  /** Content hash of the prompts used; null without a model. */
  readonly prompt: string | null;
  /** US dollars that a model cost; 0 where none was asked, null where nobody knows. */
  readonly cost: number | null;
  readonly lines: readonly GatedLine[];
  readonly refused: readonly Refused[];
}

export interface Composer { compose(input: ComposeInput): Promise<Composed> }

/** A phone screen and a half: more is an article, not a brief. */
export const mostLines = 9;
export const mostWords = 200;

export interface Admitted { readonly lines: GatedLine[]; readonly refused: Refused[] }

/** The gate on every line, in order; repeats and what goes beyond the size of a brief are refused too. */
export function admit(
  candidates: readonly Candidate[], { labels }: ComposeInput, by: Refused['by'],
): Admitted {
  const lines: GatedLine[] = [];
  const refused: Refused[] = [];
  const seen = new Set<string>();
  let words = 0;
  for (const candidate of candidates) {
    const known = candidateSchema.safeParse(candidate);
    const size = { lines: lines.length, words };
    const rule = known.success ? firstBroken(known.data, labels, seen, size) : 'evidence-missing';
    if (rule !== null) {
      refused.push({ text: candidate.text, rule, by });
      continue;
    }
    seen.add(plain(candidate.text));
    words += countWords(candidate.text);
    lines.push(gated(candidate, labels));
  }
  return { lines, refused };
}

interface Size { lines: number; words: number }

function firstBroken(
  candidate: Candidate, labels: Labels, seen: ReadonlySet<string>, size: Size,
): string | null {
  const [rule] = gateCandidate(candidate, labels).rules;
  if (rule !== undefined) return rule;
  if (seen.has(plain(candidate.text))) return 'repeated';
  return size.lines >= mostLines || size.words + countWords(candidate.text) > mostWords ? 'brief-full' : null;
}

const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** A candidate that passed, with what its passages are known by. */
export function gated(candidate: Candidate, labels: Labels): GatedLine {
  const cited = candidate.evidence.flatMap((passage) => cite(passage, labels) ?? []);
  return {
    ...candidate,
    holderNamed: candidate.holder !== null
      && cited.every((passage) => passage.holderNamed || passage.basis === 'fact'),
    via: cited.find(({ via }) => via !== null)?.via ?? null,
    assessed: cited.every(({ sentence }) => sentence.assessed),
    risks: risksOf(candidate, labels),
  };
}

/** The risks of the sentences that the line cites, or of the part of them that it cites. */
function risksOf(candidate: Candidate, labels: Labels): RiskRule[] {
  const cited = candidate.evidence.flatMap((passage) => cite(passage, labels) ?? []);
  const found = labels.risks.filter((risk) => risk.evidence.some((passage) => {
    const risky = cite(passage, labels);
    return cited.some((one) => risky !== null && one.sentence === risky.sentence
      && one.start < risky.end && risky.start < one.end);
  }));
  return [...new Set(found.map(({ rule }) => rule))];
}

/** The engine that needs no key: the article's own sentences. */
export const extractive: Composer = {
  compose: async (input) => {
    const candidates = composeExtractive(input);
    if (candidates.length === 0) throw new StandpointError('nothing-to-brief', { ...whyNothing(input.labels) });
    const { lines, refused } = admit(candidates, input, 'extractive');
    if (lines.length === 0) throw new StandpointError('no-lines');
    return { engine: 'extractive', prompt: null, cost: 0, lines, refused };
  },
};
