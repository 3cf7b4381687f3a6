/** Attribution as headlines have it: "Minister: we will …", "Minister Says We Will". */
import { isReporting } from './frames.ts';
import { isNamed, sortOf } from './holders.ts';
import { nounLike } from './lexicon/frames.ts';
import type { Attribution } from './reporting.ts';
import type { Quotation, Token } from './tokens.ts';
import { isFinite } from './verb-group.ts';

/** "Minister: we will…" at the head of a sentence. */
export function colonAt(tokens: readonly Token[], quotes: readonly Quotation[], first: number): Attribution | null {
  const colon = tokens.slice(0, 12).findIndex((token) => token.text === ':');
  // "The president (1998): …": when he said it.
  const bracket = tokens[colon - 1]?.text === ')' ? tokens.findIndex((token) => token.text === '(') : -1;
  const end = bracket > 0 ? bracket : colon;
  if (end < 1 || end > 7 || tokens.slice(0, end).some((token) => token.kind !== 'word')) return null;
  // "According to the statement: “…”" is read as such.
  if (tokens[0]?.lower === 'according') return null;
  const span = { from: 0, to: end };
  const opensQuote = quotes.some((quote) => quote.from <= colon + 2 && quote.from > colon);
  const sort = sortOf(tokens, span, opensQuote ? -1 : first);
  if (sort !== 'agent' || tokens.slice(0, end).some((token) => isFinite(token.lower) && !token.capital))
    return null;
  // "People in the capital interpret it differently: …": a clause, whose subject speaks.
  if (tokens.slice(1, end).some(({ lower, capital }) => isReporting(lower) && !capital && !nounLike.has(lower))) return null;
  const headline = !['.', '!', '?'].includes(tokens.at(-1)?.text ?? '');
  const transcript = colon === 1 && /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '');
  if (!opensQuote && !headline && !transcript) return null;
  return {
    frame: 'colon',
    sort,
    holder: span,
    named: isNamed(tokens, span, -1),
    cue: { from: colon, to: colon + 1 },
    content: { from: colon + 1, to: tokens.length },
    main: true,
    endorsed: false,
  };
}

/** "― Jane Doe": a name alone behind a dash signs what stands before it. */
export function signatureAt(tokens: readonly Token[]): Attribution | null {
  const to = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  if (!/^(?:—|–|―|--|-)$/u.test(tokens[0]?.text ?? '') || to < 3 || to > 8) return null;
  const names = tokens.slice(1, to).filter((token) => token.kind === 'word' && token.text !== ',');
  if (names.length < 2 || names.some((token) => !token.capital)) return null;
  const holder = { from: 1, to };
  return { frame: 'colon', sort: 'agent', holder, named: true, cue: { from: 0, to: 1 }, content: { from: 0, to: 1 }, main: true, endorsed: false };
}

const headlineVerbs =
  /^(?:says|said|warns|vows|accuses|urges|calls|claims|denies|tells|rejects|condemns|slams|blames|insists|demands|pledges|promises|threatens|blasts|welcomes|hails|wants|plans|expects|fears|hopes|sees|admits|rips)$/u;

/** Words with capitals throughout, as headlines in title case have them. */
function inTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 4);
  return long.length >= 3 && long.filter((token) => token.capital).length >= long.length * 0.8;
}

/** "Minister Says We Will": a verb of saying with a capital, in a sentence of capitals. */
export function headlineAt(tokens: readonly Token[], first: number): Attribution | null {
  const verb = tokens
    .slice(0, 8)
    .findIndex((token, i) => i > first && token.capital && headlineVerbs.test(token.lower));
  if (verb < 1 || !inTitleCase(tokens)) return null;
  const span = { from: first, to: verb };
  const sort = sortOf(tokens, span, -1);
  if (sort !== 'agent' || tokens.slice(first, verb).some((token) => token.kind !== 'word')) return null;
  return {
    frame: 'said',
    sort,
    holder: span,
    named: isNamed(tokens, span, -1),
    cue: { from: verb, to: verb + 1 },
    content: { from: verb + 1, to: tokens.length },
    main: true,
    endorsed: false,
  };
}
