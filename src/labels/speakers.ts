/** Whose words a piece is throughout: the issuer of a statement, the one who paid. */
import type { CleanArticle } from '../contracts.ts';
import { isNamed } from './holders.ts';
import { determiners } from './lexicon/grammar.ts';
import { phraseBefore } from './phrases.ts';
import type { Holder } from './scope.ts';
import { tokenise } from './tokens.ts';

const issuerVerbs =
  /^(?:(?:state|condemn|express|reaffirm|call|urge|reiterate|welcome|reject|note|consider|emphasi[sz]e|stress|regard|announce|extend|remind|demand|wishe|convey|discusse|review|agree|adopt|underline|recall|deplore)(?:s|es|d|ed)?|expresses|stresses|expressed|stressed|said|strongly|categorically|resolutely|firmly|deeply)$/u;

/** The issuer of an official statement as its text names it; null when it names none. */
export function issuerOf(article: CleanArticle): Holder | null {
  const fromTitle =
    /\b(?:statement|declaration|communiqu[eé]|press release|remarks|comments?|message|address|note|reply|response|briefing) (?:by|of|from) (?:the )?(?:(?:press )?(?:spokes(?:person|man|woman)|secretary|service|office) (?:of|for) )?(.+?)(?: (?:on|regarding|concerning|about|following|in|to)\b|$)/iu.exec(
      article.header.title ?? '',
    );
  for (const sentence of article.sentences.slice(0, 10)) {
    const tokens = tokenise(sentence.text);
    const verb = tokens.findIndex((token, i) => i > 1 && !token.capital && issuerVerbs.test(token.lower) && !determiners.has(tokens[i - 1]?.lower ?? ''));
    const span = verb > 0 ? phraseBefore(tokens, verb) : null;
    const titled = span !== null && tokens[span.from]?.lower === 'the' && (tokens[span.from + 1]?.capital ?? false);
    if (
      !span ||
      (!isNamed(tokens, span, -1) && !titled) ||
      !tokens.slice(span.from, span.to).some((token, k) => token.capital && (k > 0 || span.from > 0))
    )
      continue;
    const start = tokens[span.from]?.start ?? 0;
    const end = tokens[span.to - 1]?.end ?? 0;
    return { text: sentence.text.slice(start, end).replace(/\s+/gu, ' '), named: true, via: null };
  }
  const titled = fromTitle?.[1];
  if (titled) return { text: titled, named: true, via: null };
  // A statement on its issuer's own page.
  const text = article.header.authors[0] ?? article.header.outlet;
  return text === null ? null : { text, named: true, via: null };
}

const payers =
  /\b(?:partnership with|sponsored by|paid (?:for )?by|presented by|supported by|brought to you by|provided by|content (?:by|from)|on behalf of|commissioned by)\s+((?:the )?(?:\p{Lu}[\p{L}\p{N}&'’.-]*)(?:\s+(?:of|for|and|&|\p{Lu}[\p{L}\p{N}&'’.-]*))*)/u;

/** Who paid for a piece, as its page names them; null when it names nobody. */
export function payerOf({ header }: CleanArticle): Holder | null {
  const [author] = header.authors;
  const named = [header.outlet ?? '', header.title ?? '', ...header.disclaimers, ...header.kindEvidence]
    .map((words) => payers.exec(words)?.[1])
    .find((name) => name !== undefined);
  const text = named?.replace(/\.$/u, '') ?? author;
  return text === undefined ? null : { text, named: true, via: null };
}
