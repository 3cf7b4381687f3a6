/** Two who speak side by side in one sentence: "X blames the driver, Y blames the map". Each answers for a clause. */
import type { ClauseSpan } from './clauses.ts';
import { at } from './frames.ts';
import type { Attribution } from './reporting.ts';
import { determiners, prepositions } from './lexicon/grammar.ts';
import { beforeVerb, isVerb } from './verb-group.ts';
import type { Token } from './tokens.ts';

const joins = /^(?:and|but|while|whereas)$/u;

/** Where the clause of the attribution begins: after a comma, or at the conjunction before its holder; -1 elsewhere. */
function opening(tokens: readonly Token[], one: Attribution): number {
  if (one.holder === null || one.content.from < one.cue.to) return -1;
  const before = one.holder.from - 1;
  if (/^[,;]$/u.test(tokens[before]?.text ?? '')) return one.holder.from;
  if (!joins.test(at(tokens, before))) return -1;
  return beforeVerb(tokens, one.cue.from).at === one.holder.to - 1 ? before : -1;
}

/** Its holder speaks beside one who spoke before, and not inside what that one said. */
function besides(one: Attribution, all: readonly Attribution[]): boolean {
  const start = one.holder?.from ?? 0;
  const before = all.filter((other) => other !== one && other.holder !== null && other.frame !== 'according' && other.cue.to <= start);
  return before.length > 0 && before.every((other) => other.frame !== 'said' || one.frame === 'said');
}

/** The attributions that begin a clause beside another's, with where it begins, in their order. */
export function sideBySide(tokens: readonly Token[], all: readonly Attribution[]): { one: Attribution; from: number }[] {
  return all.flatMap((one) => {
    const from = opening(tokens, one);
    return from > 0 && (one.frame === 'said' || one.frame === 'act' || one.frame === 'belief') && besides(one, all) ? [{ one, from }] : [];
  });
}

/** "…, Y blames the map, and ninety tonnes of crude lie in a ditch": where the author goes on after the last of them. */
export function authorAgain(tokens: readonly Token[], voices: readonly { one: Attribution }[]): { from: number }[] {
  const last = voices.at(-1)?.one;
  if (last?.frame !== 'act') return [];
  const comma = tokens.findIndex((token, i) => i > last.cue.to && token.text === ',' && joins.test(at(tokens, i + 1)));
  const verb = tokens.findIndex((token, i) => i > comma + 3 && isVerb(token.lower) && !determiners.has(at(tokens, i - 1)) && !prepositions.has(at(tokens, i - 1)));
  return comma > 0 && verb > 0 ? [{ from: comma + 1 }] : [];
}

/** The clauses, parted also where somebody else begins to speak. */
export function partedByVoice(tokens: readonly Token[], spans: readonly ClauseSpan[], cuts: readonly { readonly from: number }[]): ClauseSpan[] {
  return spans.flatMap((span) => {
    const parted: ClauseSpan[] = [];
    let { from } = span;
    for (const cut of cuts) {
      // Near its head it is the clause itself, perhaps after a conjunction.
      if (cut.from <= span.from + 2 || cut.from >= span.to) continue;
      parted.push({ from, to: tokens[cut.from - 1]?.kind === 'mark' ? cut.from - 1 : cut.from });
      from = cut.from;
    }
    return [...parted, { from, to: span.to }];
  });
}
