/** "…," said X: the verb stands before the one who speaks. */
import { isAgentNoun } from './agents.ts';
import { endorsement } from './endorsement.ts';
import { at, say } from './frames.ts';
import { isNamed, sortOf } from './holders.ts';
import { nounLike, quantifiers } from './lexicon/frames.ts';
import { isPersonName, phraseAfter, type Span } from './phrases.ts';
import type { Attribution } from './reporting.ts';
import type { Token } from './tokens.ts';

/** "three officials", "some in the capital": more than one. */
function isCrowdOfPeople(tokens: readonly Token[], span: Span): boolean {
  return quantifiers.has(at(tokens, span.from)) || tokens.slice(span.from, span.to).some(({ lower }) => isAgentNoun(lower) && /(?:s|men|people)$/u.test(lower));
}

/** "said the envoy to Geneva, Ada Lund, on Friday": the name that follows the title, or null. */
export function nameBehind(tokens: readonly Token[], { from, to }: Span): Span | null {
  if (tokens[to]?.text !== ',' || isPersonName(tokens, from, to)) return null;
  const end = tokens.findIndex((token, i) => i > to && (token.kind !== 'word' || !token.capital));
  const closed = end > 0 && /^[,.;—–]$/u.test(tokens[end]?.text ?? '');
  return closed && isPersonName(tokens, to + 1, end) ? { from: to + 1, to: end } : null;
}

/** "…," said X. */
export function inverted(tokens: readonly Token[], verb: number, first: number): Attribution | null {
  const before = tokens[verb - 1];
  const tenses = say.get(at(tokens, verb))?.tenses;
  // "Said the envoy in Rome: …" opens its sentence; else it follows what was said.
  const opens = verb === first && /^(?:said|says|adds|added|asks|asked|writes|wrote)$/u.test(at(tokens, verb)) && tokens.some(({ kind, text }) => kind === 'open' || text === ':');
  if (!tenses || !(before || opens)) return null;
  if (before && before.text !== ',' && before.kind !== 'close' && before.text !== '—') return null;
  // "read by both": by whom it is read.
  if (at(tokens, verb + 1) === 'by') return null;
  const phrase = phraseAfter(tokens, verb + 1);
  if (!phrase || phrase.from !== verb + 1) return null;
  const span = nameBehind(tokens, phrase) ?? phrase;
  // ", say three officials,", ", say critics.", ", report the monitors,": a plain form needs a plural, and the mark that closes what is put in.
  const inserted = (tokens[span.to] === undefined || /^[,.;]$/u.test(tokens[span.to]?.text ?? '')) && isCrowdOfPeople(tokens, span)
    && (!nounLike.has(at(tokens, verb)) || at(tokens, verb + 1) === 'the');
  if (!(tenses.has('past') || tenses.has('s') || inserted)) return null;
  const sort = sortOf(tokens, span, first);
  if (sort === 'thing' || sort === 'self' || sort === 'generic') return null;
  return {
    frame: 'said',
    sort,
    holder: span,
    named: isNamed(tokens, span, first),
    cue: { from: verb, to: verb + 1 },
    content: opens ? { from: span.to, to: tokens.length } : { from: 0, to: inserted ? tokens.length : verb },
    main: true,
    endorsed: endorsement(tokens, { from: verb, to: verb + 1 }),
  };
}
