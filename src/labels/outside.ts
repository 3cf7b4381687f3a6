/** What stands in a sentence outside what somebody is said to say: enough judgement there makes the whole the author's. */
import { finiteBetween } from './clauses.ts';
import { isReporting } from './frames.ts';
import type { Attribution } from './reporting.ts';
import type { Reading } from './scope.ts';
import { firstOf, type Token } from './tokens.ts';
import { verdict, type Prior } from './voice.ts';

/** How much judgement outside the attribution turns the author's clause into opinion. */
export const outsideLimit = 2;

/**
 * How much the author judges in what stands outside the attribution.
 * @param floor where the clause begins in which somebody speaks beside another; the other's words are not outside
 */
export function outsideWeight(reading: Reading, one: Attribution, prior: Prior, floor: number): number {
  const { tokens, quotes } = reading;
  // "“Peace is at hand,” the envoy famously announced after a seeming breakthrough": a quotation that opens the sentence carries it.
  if (one.frame === 'said' && one.main && one.content.from <= 1 && quotes[0]?.from === 1 && one.cue.from >= quotes[0].to) return 0;
  const first = firstOf(tokens);
  const begin = Math.min(one.content.from, one.cue.from, one.holder?.from ?? Infinity);
  const end = Math.max(one.content.to, one.cue.to, one.holder?.to ?? 0);
  const before =
    begin - floor > 3 && hasFinite(tokens, floor, begin)
      ? verdict(tokens, floor, begin, first, quotes, prior).weight / (one.main && tellsWhen(tokens, floor) ? 2 : 1)
      : 0;
  // ", a former captain who …" goes on about the speaker.
  const apposed =
    tokens[end]?.text === ',' && /^(?:an?|the|who|whose|one)$/u.test(tokens[end + 1]?.lower ?? '');
  const quotedAfter = apposed || quotes.some((quote) => quote.from >= end && quote.from <= end + 6);
  const after =
    tokens.length - end > 4 && !quotedAfter
      ? verdict(tokens, end, tokens.length, first, quotes, prior).weight
      : 0;
  return Math.max(before, after);
}

/** "Shortly after the purge began, …": when somebody said it. */
const tellsWhen = (tokens: readonly Token[], from: number): boolean => /^(?:after|when|before|since|once)$/u.test(tokens[from]?.lower ?? '')
  || (/^(?:shortly|soon|just|days|weeks|hours|months|moments|long|immediately|even)$/u.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'after');

/** At least half of the sentence are the words of the one who speaks, in quotation marks. */
export function mostlyQuoted({ tokens, quotes }: Reading, one: Attribution): boolean {
  const quoted = quotes.reduce((sum, { from, to }) => sum + to - from, 0);
  return one.frame === 'said' && one.main && quoted * 2 >= tokens.length;
}

/**
 * A preamble without a verb of its own ("Charming his audience, …"), of the reporter ("When I ask him, …") or of the one who
 * speaks ("Speaking to those who fled, …") is no view.
 */
function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  // "Noting that it has turned the tide, the officer said".
  if (tokens[from]?.lower.endsWith('ing') && isReporting(tokens[from]?.lower ?? '')) return false;
  if (/^(?:speaking|talking|writing|addressing|answering|replying|responding|asked|appearing|quoting|citing)$/u.test(tokens[from]?.lower ?? '')) return false;
  const reporter = tokens.slice(from, to).some((token) => /^(?:I|we)$/u.test(token.text)) && to - from < 14;
  return !reporter && finiteBetween(tokens, from, to);
}
