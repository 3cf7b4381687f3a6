/** "The bridge was shut by technicians" in the active voice, to be compared with a line that says it so. */
import { isVerb } from '../../labels/verb-group.ts';
import { irregularPast } from '../words/irregular.ts';
import { times } from '../words/cues.ts';
import { tokenise } from '../words.ts';

const ends = 'this|last|next|yesterday|today|on|in|at|after|before|during|near|for|from|to|with|without|over|under|since|until|when|while|as|twice|once|again|overnight|every|(?:\\p{L}+|\\d+) (?:times|minutes|hours|days|weeks|months|years)';

const scenes = 'In|On|At|After|Before|During|Since|Under|By|For';

/** The clause that is turned may follow "that", or a scene set before a mark. */
const pattern = new RegExp(
  String.raw`^(?<lead>(?:.*? that |(?:[^,;:“”"]+, )+?|(?:${scenes}) (?:the |a |an |this |its )?\p{L}+(?: \d+)? (?=(?:the|a|an|its) |\p{Lu}))?)(?<patient>(?!${ends})[^,;:“”"]+?(?:, [^,;:“”"]+,)?)`
  + String.raw` (?<be>is to be|are to be|was|were|is|are|has been|have been|had been|will be|would be) (?<adverb>now |\p{Ll}+ly )?(?<verb>\p{Ll}+)`
  + String.raw` (?<complement>[^,;:.“”"]{1,80}? )??by (?<agent>(?:(?!\b(?:${ends})\b)[^,;:.“”"])+?(?:, [^,;:.“”"]+,(?= and by )| and by (?:(?!\b(?:${ends})\b)[^,;:.“”"])+?)*)`
  + String.raw`(?<rest>(?: (?:${ends})\b|[,;:.]).*)$`, 'su',
);

const auxiliaries: Readonly<Record<string, string>> = {
  'has been': 'has ', 'have been': 'have ', 'had been': 'had ', 'will be': 'will ', 'would be': 'would ',
  'is to be': 'is to ', 'are to be': 'are to ',
};

/** Longer texts are no single statement. */
const longest = 500;

/** The text with its first passive clause turned, or null where it has none that names its agent. */
export function inActiveVoice(text: string): string | null {
  const found = text.length > longest ? undefined : pattern.exec(text)?.groups;
  if (!found) return null;
  const { lead = '', patient = '', be = '', adverb = '', verb = '', complement = '', agent = '', rest = '' } = found;
  if (!verb.endsWith('ed') && !isVerb(verb) && !irregularPast.has(verb.replace(/^re/u, ''))) return null;
  // "extended by sixty days": so much, so late, and nobody who did it.
  if (tokenise(agent).some(({ lower }) => times.has(lower) || lower === '%' || lower === 'percent')) return null;
  const [agents, behind] = [agent, rest].map((part) => part.replace(/ and by (?=(?:the|an?|its|their|his|her|\p{Lu}|\p{L}+s)\b)/u, ' and '));
  return `${lead}${agents} ${auxiliaries[be] ?? ''}${adverb}${verb} ${patient} ${complement.trimEnd()}${behind}`;
}
