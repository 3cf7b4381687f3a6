/** What every attribution to a speaker has in common, put together in one place. */
import { isNamed, type HolderSort } from './holders.ts';
import type { Span } from './phrases.ts';
import type { Attribution } from './reporting.ts';
import type { Token } from './tokens.ts';

/** "X said …": X's words by the verb at `verb`. `first` is the sentence's first word, whose capital says nothing. */
export function said(
  tokens: readonly Token[],
  holder: Span,
  sort: HolderSort,
  verb: number,
  first: number,
  main: boolean,
  content: Span = { from: verb + 1, to: tokens.length },
): Attribution {
  return {
    frame: 'said',
    sort,
    holder,
    named: isNamed(tokens, holder, first),
    cue: { from: verb, to: verb + 1 },
    content,
    main,
    endorsed: false,
  };
}

/** What nobody is named for: "one hears", "has faced criticism". */
export function unnamed(tokens: readonly Token[], frame: Attribution['frame'], cue: Span, main: boolean): Attribution {
  return {
    frame,
    sort: 'nobody',
    holder: null,
    named: false,
    cue,
    content: { from: 0, to: tokens.length },
    main,
    endorsed: false,
  };
}
