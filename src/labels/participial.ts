/** "…, saying that …", "with a spokesman saying …": participles of saying, and whose they are. */
import { act, at, follow, say, show } from './frames.ts';
import { sortOf } from './holders.ts';
import { documentNouns } from './lexicon/reporting.ts';
import { phraseBefore } from './phrases.ts';
import { said } from './saying.ts';
import type { Attribution } from './reporting.ts';
import type { Quotation, Token } from './tokens.ts';
import { beforeVerb, isFinite } from './verb-group.ts';

/** "…, with a spokesman saying …": the one before the participle. */
function withHolder(
  tokens: readonly Token[],
  verb: number,
  quotes: readonly Quotation[],
  first: number,
): Attribution | null {
  const span = phraseBefore(tokens, verb);
  if (!span || (at(tokens, span.from) !== 'with' && at(tokens, span.from - 1) !== 'with')) return null;
  const holder = at(tokens, span.from) === 'with' ? { from: span.from + 1, to: span.to } : span;
  const sort = holder.to > holder.from ? sortOf(tokens, holder, first) : 'thing';
  const found = sort === 'agent' || sort === 'document' ? follow(tokens, verb, holder.from, quotes) : null;
  if (!found || !say.has(at(tokens, verb))) return null;
  return said(tokens, holder, sort, verb, first, true);
}

/** "filed a complaint alleging …", "a letter warning that": the paper's. */
function inPaper(tokens: readonly Token[], verb: number, quotes: readonly Quotation[], first: number): Attribution | null {
  const word = at(tokens, verb);
  const span = documentNouns.has(at(tokens, verb - 1)) && (say.has(word) || charges(tokens, verb)) ? phraseBefore(tokens, verb) : null;
  if (!span || sortOf(tokens, span, first) !== 'document') return null;
  const found = follow(tokens, verb, span.from, quotes);
  return found && found.frame !== 'trailing' ? said(tokens, span, 'document', verb, first, false, found.content) : null;
}

/** ", holding that", ", ruling that": a court or inquiry. */
function finds(tokens: readonly Token[], verb: number): boolean {
  return at(tokens, verb + 1) === 'that' && /^(?:hold|rule|find|determine|conclude)$/u.test(show.get(at(tokens, verb))?.lemma ?? '');
}

/** ", accusing her of", ", blaming the army", ", calling it a sham": judgement passed on somebody. */
function charges(tokens: readonly Token[], verb: number): boolean {
  return /^(?:accuse|blame|denounce|condemn|criticise|criticize|praise|demand|deride|mock|dismiss|decry|urge)$/u.test(act.get(at(tokens, verb))?.lemma ?? '');
}

/** ", threatening to move the army". */
function commits(tokens: readonly Token[], verb: number): boolean {
  return /^(?:threatening|vowing|pledging|promising|refusing)$/u.test(at(tokens, verb)) && at(tokens, verb + 1) === 'to';
}

/** "…, saying that …": the holder is the sentence's subject. */
export function participial(
  tokens: readonly Token[],
  verb: number,
  quotes: readonly Quotation[],
  first: number,
): Attribution | null {
  const before = at(tokens, verb - 1);
  const beside = withHolder(tokens, verb, quotes, first);
  if (beside) return beside;
  const paper = inPaper(tokens, verb, quotes, first);
  if (paper) return paper;
  if (
    before !== ',' &&
    before !== 'while' &&
    before !== 'by' &&
    before !== 'as' &&
    tokens[verb - 1]?.kind !== 'close'
  )
    return null;
  const found = follow(tokens, verb, 0, quotes);
  if (!found || found.frame === 'trailing' || !(say.has(at(tokens, verb)) || finds(tokens, verb) || charges(tokens, verb) || commits(tokens, verb))) return null;
  for (let i = verb - 2; i > 0; i -= 1) {
    if (!isFinite(at(tokens, i)) || tokens[i]?.capital) continue;
    const inner = beforeVerb(tokens, i);
    const span = inner.at >= 0 ? phraseBefore(tokens, inner.at + 1) : null;
    if (!span) continue;
    const sort = sortOf(tokens, span, first);
    if (sort !== 'agent' && sort !== 'anaphor' && sort !== 'document') continue;
    return said(tokens, span, sort, verb, first, false, found.content);
  }
  return null;
}
