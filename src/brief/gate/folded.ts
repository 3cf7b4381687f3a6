/** A clause said in fewer words or with another word first, as it stands when it is said in full and in plain order. */
import { isVerb } from '../../labels/verb-group.ts';
import { isPastForm } from '../words/irregular.ts';
import { tokenise, type Token } from '../words.ts';

/** The text with what is folded in it laid open; none where nothing is. */
export const unfolded = (text: string): string[] => [withoutIts(text), withNotAnyTime(text), withNotAnyTimeInside(text), withIfNot(text)].filter((other) => other !== null);

const passive = /\b(?<link>[Oo]nce|[Ii]f|[Uu]nless|[Uu]ntil|[Ww]hen) (?:it|they) (?:is|are|was|were|has been|have been|had been) (?<verb>\p{Ll}+)\b/u;

/** "once it has been signed" → "once signed". */
function withoutIts(text: string): string | null {
  const { link = '', verb = '' } = passive.exec(text)?.groups ?? {};
  return isPastForm(verb) ? text.replace(passive, `${link} ${verb}`) : null;
}

const fronted = /(?<lead>^|[,;] |\bthat )[Aa]t no (?<when>time|point|stage) (?<auxiliary>had|has|have|did|was|were|is|are|will|would|could|can) (?<rest>[^,;:]+)(?<after>.*)$/su;

/** "At no time had they failed" → "They had not failed at any time". */
function withNotAnyTime(text: string): string | null {
  const found = fronted.exec(text);
  const { lead = '', when = '', auxiliary = '', rest = '', after = '' } = found?.groups ?? {};
  const at = behindSubject(rest, auxiliary);
  if (!found || at === null) return null;
  const said = rest.replace(/[.!]$/u, '');
  return `${text.slice(0, found.index)}${lead}${said.slice(0, at)}${auxiliary} not ${said.slice(at)} at any ${when}${rest.slice(said.length)}${after}`;
}

const inside = /\b(?<auxiliary>had|has|have|was|were|is|are|will|would|could|can) at no (?<when>time|point|stage) (?<rest>[^,;:.]+)/u;

/** "They had at no time failed" → "They had not failed at any time". */
const withNotAnyTimeInside = (text: string): string | null => (inside.test(text) ? text.replace(inside, '$<auxiliary> not $<rest> at any $<when>') : null);

const bare = /\b(?<link>[Ii]f|[Uu]nless) (?<who>[^,;:]*?) (?<be>is|are|was|were) (?<not>not )?(?<verb>\p{Ll}+)\b/u;

/** "if they are not freed" → "if they not be freed", as "should they not be freed" reads without "should". */
function withIfNot(text: string): string | null {
  const { link = '', who = '', not = '', verb = '' } = bare.exec(text)?.groups ?? {};
  return isPastForm(verb) ? text.replace(bare, `${link} ${who} ${not}be ${verb}`) : null;
}

/** Where the verb begins behind the subject of an inverted clause, in UTF-16 units; null where none is found. */
function behindSubject(rest: string, auxiliary: string): number | null {
  const tokens = tokenise(rest);
  const fits = ({ lower }: Token) => (['had', 'has', 'have'].includes(auxiliary) ? lower === 'been' || isPastForm(lower)
    : ['did', 'will', 'would', 'could', 'can'].includes(auxiliary) ? lower === 'be' || isVerb(lower) : isPastForm(lower) || lower.endsWith('ing'));
  return tokens.find((token, at) => at > 0 && !token.capital && fits(token))?.start ?? null;
}
