/** The clauses of a sentence together: the most cautious one decides, and what hangs on a clause goes with it. */
import type { Basis, Clause, Reason } from '../contracts.ts';
import { moreCautious } from './caution.ts';
import { finiteBetween, type ClauseSpan } from './clauses.ts';
import { isEvent } from './evidence.ts';
import { spanText, type Holder, type Reading } from './scope.ts';
import { tollIn } from './tolls.ts';

export interface Judgement {
  readonly basis: Basis;
  readonly holder: string | null;
  readonly holderNamed: boolean;
  readonly via: string | null;
  readonly hedged: boolean;
  readonly confidence: number;
  readonly reason: Reason;
  readonly clauses: readonly Clause[];
}

/** One clause as judged by itself. */
export interface Part {
  readonly span: ClauseSpan;
  readonly basis: Basis;
  readonly holder: Holder | null;
  readonly confidence: number;
  readonly hedged: boolean;
  readonly reason: Reason;
}

export function cueText(reading: Reading, cue: { from: number; to: number } | null): string | null {
  return cue && cue.to > cue.from ? spanText(reading.sentence.text, reading.tokens, cue) : null;
}

function sameJudgement(a: Part, b: Part): boolean {
  return a.basis === b.basis && a.holder?.text === b.holder?.text && a.holder?.via === b.holder?.via;
}

function toClause(reading: Reading, part: Part): Clause {
  const start = reading.tokens[part.span.from]?.start ?? 0;
  const end = reading.tokens[part.span.to - 1]?.end ?? reading.sentence.text.length;
  return {
    start,
    end,
    basis: part.basis,
    holder: part.holder?.text ?? null,
    holderNamed: part.holder?.named ?? false,
    via: part.holder?.via ?? null,
    hedged: part.hedged,
  };
}

export function fromPart(part: Part, clauses: readonly Clause[], hedged: boolean): Judgement {
  const named = part.basis === 'claim' && (part.holder?.named ?? false);
  return {
    basis: part.basis,
    holder: part.basis === 'fact' ? null : (part.holder?.text ?? null),
    holderNamed: named || (part.basis !== 'claim' && part.basis !== 'fact' && part.holder !== null),
    via: part.holder?.via ?? null,
    hedged,
    confidence: Math.round(part.confidence * 100) / 100,
    reason: part.reason,
    clauses,
  };
}


/** Nothing in the clause speaks for or against anything, but perhaps a "but". */
const plain = (part: Part): boolean => part.reason.id === 'why-default' || part.reason.id === 'why-contrast';

/** A clause without a verb of its own ("including …", ", sinking one") takes on the one that it hangs on. */
function withDependants(reading: Reading, parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    const { from, to } = part.span;
    if (!last || finiteBetween(reading.tokens, from, to)) {
      found.push(part);
      continue;
    }
    const opening = reading.tokens[from]?.lower ?? '';
    const flat = isEvent(opening) || opening === 'including';
    // ", further inflaming …" after a fact stays the author's reading; ", sinking one" is as flat as its verb.
    const follows = plain(part) ? last.basis !== 'fact' || flat : moreCautious(last.basis, part.basis) === last.basis;
    found.push(follows ? { ...last, span: part.span, hedged: part.hedged } : part);
  }
  return found;
}

/** The clauses together; a clause that only falls to the default goes with what the others tell. */
export function combine(reading: Reading, judged: readonly Part[]): Judgement {
  const parts = withDependants(reading, judged);
  const telling = parts.filter((part) => !plain(part));
  const led = telling.some((part) => part.basis === 'claim' || part.basis === 'forecast');
  const base = led ? telling : parts;
  const basis = base.reduce<Basis>((sum, part) => moreCautious(sum, part.basis), 'fact');
  const of = base.filter((part) => part.basis === basis);
  const strictest = of.find((part) => !plain(part)) ?? of[0];
  if (!strictest) throw new RangeError('a sentence without clauses');
  const merged = mergeParts(
    parts.map((part) =>
      plain(part) && led ? { ...part, basis: strictest.basis, holder: strictest.holder } : part,
    ),
  );
  const hedged = parts.some((part) => part.hedged);
  const toll = basis === 'fact' ? tollIn(reading.tokens) : null;
  const chosen =
    toll
      ? { ...strictest, basis: 'claim' as const, reason: { id: 'why-toll', cue: cueText(reading, toll) } }
      : strictest;
  return fromPart(severally(chosen, of), merged.length > 1 ? merged.map((part) => toClause(reading, part)) : [], hedged);
}

/** Where several speak in one sentence, the whole of it is nobody's alone; each clause says whose it is. */
function severally(chosen: Part, of: readonly Part[]): Part {
  const names = new Set(of.flatMap(({ holder }) => holder?.text ?? []));
  return chosen.basis === 'claim' && names.size > 1
    ? { ...chosen, holder: null, reason: { id: 'why-claim-several', cue: null } }
    : chosen;
}

/** Neighbouring clauses of one judgement are one clause. */
function mergeParts(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last && sameJudgement(last, part))
      merged[merged.length - 1] = {
        ...last,
        span: { from: last.span.from, to: part.span.to },
        hedged: last.hedged || part.hedged,
      };
    else merged.push(part);
  }
  return merged;
}
