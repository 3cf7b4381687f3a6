/** "The bridge was shut by technicians" in the active voice, to be compared with a line that says it so. */
import { isVerb } from '../../labels/verb-group.ts';

const pattern = new RegExp(
  String.raw`^(?<patient>[^,;:“”"]+?) (?<be>was|were|is|are|has been|have been|had been|will be|would be) (?<adverb>\p{Ll}+ly )?(?<verb>\p{Ll}+)`
  + String.raw` by (?<agent>(?:(?!\b(?:on|in|at|after|before|during|near|for|from|to|with|without|over|under|since|until|when|while|as)\b)[^,;:.“”"])+?)`
  + String.raw`(?<rest>(?: (?:on|in|at|after|before|during|near|for|from|to|with|without|over|under|since|until|when|while|as)\b|[,;:.]).*)$`, 'su',
);

const auxiliaries: Readonly<Record<string, string>> = {
  'has been': 'has ', 'have been': 'have ', 'had been': 'had ', 'will be': 'will ', 'would be': 'would ',
};

/** Longer texts are no single statement. */
const longest = 500;

/** The text with its first clause turned, or null where that is no passive with its agent. */
export function inActiveVoice(text: string): string | null {
  const found = text.length > longest ? undefined : pattern.exec(text)?.groups;
  if (!found) return null;
  const { patient = '', be = '', adverb = '', verb = '', agent = '', rest = '' } = found;
  if (!verb.endsWith('ed') && !isVerb(verb)) return null;
  return `${agent} ${auxiliaries[be] ?? ''}${adverb}${verb} ${patient}${rest}`;
}
