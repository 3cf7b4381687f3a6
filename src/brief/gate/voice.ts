/** "The bridge was shut by technicians" in the active voice, to be compared with a line that says it so. */
import { isVerb } from '../../labels/verb-group.ts';
import { irregular, irregularPast } from '../words/irregular.ts';
import { times } from '../words/cues.ts';
import { determiners, prepositions } from '../words/grammar.ts';
import { tokenise, type Token } from '../words.ts';

const ends = 'this|last|next|yesterday|today|on|in|at|after|before|during|near|for|from|to|with|without|over|under|since|until|when|while|as|twice|once|again|overnight|every|(?:\\p{L}+|\\d+) (?:times|minutes|hours|days|weeks|months|years)';

const scenes = 'In|On|At|After|Before|During|Since|Under|By|For';

const patternWith = (lead: string) => new RegExp(
  String.raw`^(?<lead>(?:${lead}(?:[^,;:“”"]+, )+?|(?:${scenes}) (?:the |a |an |this |its )?\p{L}+(?: \d+)? (?=(?:the|a|an|its) |\p{Lu}))?)(?<patient>(?!${ends})[^,;:“”"]+?(?:, [^,;:“”"]+,)?)`
  + String.raw` (?<be>(?:is|are|was|were) being|(?:must|can|could|may|might|should|shall) be|is to be|are to be|was|were|is|are|has been|have been|had been|will be|would be) (?<adverb>now |neither |\p{Ll}+ly )?(?<verb>\p{Ll}+(?: (?:and|or|nor) \p{Ll}+)?)`
  + String.raw` (?<complement>(?:as ["“][^"”]+["”] |[^,;:.“”"]{1,80}? ))??by (?<agent>(?:(?!\b(?:${ends})\b)[^,;:.“”"])+?(?:, [^,;:.“”"]+,(?= and by )| and by (?:(?!\b(?:${ends})\b)[^,;:.“”"])+?)*)`
  + String.raw`(?<rest>(?: (?:${ends})\b|[,;:.]).*)$`, 'su',
);

/** The clause that is turned may follow a "that" or a scene set before a mark; or its subject has a "that" of its own: "the claim that they left". */
const patterns = [patternWith('.*? that |'), patternWith('')];

const auxiliaries: Readonly<Record<string, string>> = {
  'has been': 'has ', 'have been': 'have ', 'had been': 'had ', 'will be': 'will ', 'would be': 'would ',
  'is to be': 'is to ', 'are to be': 'are to ',
};

/** Of "is being" and "must be". */
const auxiliaryOf = (be: string) => (/ (?:be|being)$/u.test(be) ? be.replace(/(?:be|being)$/u, '') : '');

/** Longer texts are no single statement. */
const longest = 500;

const isDone = (verb: string) => verb.endsWith('ed') || isVerb(verb) || irregularPast.has(verb.replace(/^re/u, ''));

/** The text with its first passive clause turned; none where it has none that names its agent. */
export const inActiveVoice = (text: string): string[] => (text.length > longest ? [] : [0, ...sceneEnds(text)].flatMap((from) =>
  patterns.flatMap((pattern) => {
    const active = turned(pattern.exec(text.slice(from))?.groups);
    return active === null ? [] : [text.slice(0, from) + active];
  })));

const opensScene = new RegExp(`^(?:${scenes}) `, 'u');
const longestScene = 12;

/** "At a meeting in Oslo on 2 July a plan was": where what sets the scene without a mark may end. */
function sceneEnds(text: string): number[] {
  const tokens = opensScene.test(text) ? tokenise(text).slice(0, longestScene) : [];
  return tokens.flatMap(({ lower, start, parted }, i) =>
    (i > 1 && !parted && (determiners.has(lower) || tokens[i]?.kind === 'number') && tokens[i - 1]?.content ? [start] : []));
}

/** "printed" → "print"; a lost "e" is nothing to what compares stems. */
const baseOf = (verb: string) => irregular.get(verb) ?? verb.replace(/ied$/u, 'y').replace(/([bdgkmnprt])\1ed$/u, '$1').replace(/ed$/u, '');

const isMeasure = ({ lower }: Token) => times.has(lower) || lower === '%' || lower === 'percent';

function turned(found: Record<string, string | undefined> | undefined): string | null {
  const { lead = '', patient = '', be = '', adverb = '', verb = '', rest = '' } = found ?? {};
  // "extended by a year by the council"
  const [, amount = '', doer = ''] = /^(.+?) (by .+)$/su.exec(found?.['agent'] ?? '') ?? [];
  const measured = doer !== '' && tokenise(amount).some(isMeasure);
  const complement = (found?.['complement'] ?? '') + (measured ? `by ${amount}` : '');
  const agent = measured ? doer.slice(3) : found?.['agent'] ?? '';
  if (!found || !verb.split(/ (?:and|or|nor) /u).every(isDone)) return null;
  // "extended by sixty days": so much, so late, and nobody who did it.
  if (tokenise(agent).some(isMeasure)) return null;
  const [agents, behind] = [agent, rest].map((part) => part.replace(/ and by (?=(?:the|an?|its|their|his|her|\p{Lu}|\p{L}+s)\b)/u, ' and '));
  const formed = (form: (word: string) => string) => verb.replaceAll(/\p{Ll}+/gu, (word) => (word === 'and' || word === 'or' || word === 'nor' ? word : form(word)));
  const acts = be.endsWith('being') ? formed((word) => `${baseOf(word)}ing`) : /^(?:is|are|was|were|has|have|had)(?! to)/u.test(be) ? verb : formed(baseOf);
  const done = `${lead}${agents} ${auxiliaries[be] ?? auxiliaryOf(be)}${adverb}${acts}`;
  // "was shot at by"
  return prepositions.has(complement.trim()) ? `${done} ${complement}${patient}${behind}` : `${done} ${patient} ${complement.trimEnd()}${behind}`;
}
