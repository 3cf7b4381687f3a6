/**
 * Takes the words that the label says already out of a claim: "Experts point out that", "according to X,",
 * ", the ministry said." Ranges are within the sentence; the gate holds every cut against all of it.
 */
import type { LabelledSentence } from '../../contracts.ts';
import { isPlace } from '../../regions/gazetteer.ts';
import { hasBody } from '../bodies.ts';
import { cuesOf, type Cue } from '../gate/speech.ts';
import { times } from '../words/cues.ts';
import { conjunctions, prepositions, setOf } from '../words/grammar.ts';
import { isPastForm } from '../words/irregular.ts';
import { tokenise, type Token } from '../words.ts';
import { standsAlone } from './stands.ts';
import type { Range } from './trim.ts';

type Judged = Pick<LabelledSentence, 'basis' | 'holder' | 'via'>;

/** The claim without its reporting words, or the range as it was where they cannot go without harm. */
export function withoutReporting({ basis, holder, via }: Judged, text: string, range: Range): Range {
  if (basis !== 'claim' || holder === null) return range;
  const said = text.slice(range.start, range.end);
  // "X said that Y believes": more than one speaks here. Of a statement the issuer is not in the sentence.
  if (via !== null && said.toLowerCase().includes(via.toLowerCase())) return range;
  const words = tokenise(said);
  const cues = cuesOf(words).filter(({ manner }) => manner === 'neutral');
  const within = cues.flatMap((cue) => trimmed({ said, words, cue, holder }) ?? [])[0];
  const left = said.slice(within?.start, within?.end);
  if (!within || !(readsUnder(holder, left) || standsAlone(left))) return range;
  return { start: range.start + within.start, end: range.start + within.end };
}

interface Report {
  readonly said: string;
  readonly words: readonly Token[];
  readonly cue: Cue;
  readonly holder: string;
}

function trimmed(report: Report): Range | null {
  const { said, words, cue, holder } = report;
  const named = said.slice(words[cue.from]?.start ?? 0, words[cue.to - 1]?.end ?? 0).toLowerCase();
  const isHolder = named === holder.toLowerCase();
  if (cue.word === 'according') return isHolder ? afterAccording(report) : null;
  if (cue.from === 0 && isHolder) return afterVerb(report);
  return beforeCue(report, named);
}

function afterAccording({ said, words, cue }: Report): Range | null {
  const comma = /^,\s+/u.test(said.slice(words[cue.to - 1]?.end ?? 0));
  const next = words[cue.to];
  return cue.at === 0 && comma && next ? { start: next.start, end: said.length } : null;
}

const freeAdverbs = setOf('also further then meanwhile');
const audiences = setOf('public press media reporters journalists');
const saying = setOf('say says said');

const when = setOf('last this next earlier later late early today yesterday tonight recently again once before afterwards too repeatedly');

/** "Experts also point out that X", "The governor said X". */
function afterVerb({ said, words, cue }: Report): Range | null {
  if (!words.slice(cue.to, cue.at).every((token) => freeAdverbs.has(token.lower))) return null;
  const after = words[cue.at + 1]?.lower === 'out' ? cue.at + 2 : cue.at + 1;
  // "informs the public that"
  const heard = words[after]?.lower === 'the' && audiences.has(words[after + 1]?.lower ?? '') ? after + 2
    : audiences.has(words[after]?.lower ?? '') ? after + 1 : after;
  // "said privately that"
  const told = words[heard]?.lower.endsWith('ly') && words[heard + 1]?.lower === 'that' ? heard + 1 : heard;
  const that = words[told]?.lower === 'that' ? words[told] : words[after];
  if (that?.lower === 'that') {
    if (doesMore(words.slice(told))) return null;
    // "insists that X and that Y": the second would hang in the air.
    if (/\b(?:and|or|but) that\b/u.test(said.slice(that.end))) return null;
    const start = that.end + (/^[\s,]*/u.exec(said.slice(that.end))?.[0].length ?? 0);
    return { start, end: said.length };
  }
  if (!that || !saying.has(cue.word) || that.parted || /["“«]\s*$/u.test(said.slice(0, that.start))) return null;
  if (doesMore(words.slice(after))) return null;
  // "said last week that", "said again that"
  const isWhenOrWhere = when.has(that.lower) || prepositions.has(that.lower) || times.has(that.lower) || conjunctions.has(that.lower);
  return isWhenOrWhere ? null : { start: that.start, end: said.length };
}

/** "…, and summoned the ambassador": the speaker may have done that, and the cut would make another the doer. */
const doesMore = (words: readonly Token[]) => words.some(({ lower }, at) => {
  const next = words[at + (words[at + 1]?.lower.endsWith('ly') ? 2 : 1)];
  return (lower === 'and' || lower === 'but') && next !== undefined && !next.capital && isPastForm(next.lower);
});

/** Where it was said tells readers little; when, or on what terms, may matter. */
const where = /^(?:\s+in an? (?:\p{L}+ )?(?:statement|interview|speech|briefing|address|post))?[.”"’]*$/u;

/** "X, the governor said in a statement." and "“X,” said the governor, a former teacher." */
function beforeCue({ said, words, cue, holder }: Report, named: string): Range | null {
  const verb = words[cue.at];
  if (!verb || cue.at === 0) return null;
  const inverted = cue.from > cue.at;
  const whole = inverted ? said.slice(0, verb.start).trimEnd() : beforeSpeaker(said.slice(0, verb.start), holder);
  const after = said.slice(inverted ? words[cue.to - 1]?.end ?? 0 : verb.end);
  const fits = inverted ? named.startsWith(holder.toLowerCase()) && who.test(after) && !tellsWhen(after)
    : where.test(after);
  if (!fits || whole === null) return null;
  const spoken = /^["“«](?<within>[^"“”«»]+?)[,.]?["”»],?$/u.exec(whole)?.groups;
  if (spoken) return { start: 1, end: 1 + (spoken['within'] ?? '').length };
  return whole.endsWith(',') ? { start: 0, end: whole.length - 1 } : null;
}

/** Who the speaker is, after the name. */
const who = /^(?:,[^"“”]*)?[.]?$/u;

/** What stands before ", NAME" or ", NAME, who they are,". */
function beforeSpeaker(text: string, holder: string): string | null {
  const at = text.toLowerCase().lastIndexOf(holder.toLowerCase());
  const fits = at > 0 && /^(?:\s*|,[^,"“”]+,\s*)$/u.test(text.slice(at + holder.length));
  return fits ? text.slice(0, at).trimEnd() : null;
}

const tellsWhen = (text: string) =>
  /\d/u.test(text) || tokenise(text).some(({ lower }) => times.has(lower)) || /\bcondition of\b/u.test(text);

/** "its engineers were fired upon" under "According to the ministry:": "its" is the ministry's. */
export function readsUnder(holder: string | null, text: string): boolean {
  const own = /^its?\b/iu.exec(text);
  // "It has pushed them back, say Indian sources": it is somebody else.
  if (!own || holder === null || text.includes(holder)) return false;
  const words = tokenise(holder).map(({ lower }) => lower);
  return (hasBody(words) || words.some(isPlace)) && standsAlone(`${holder}${text.slice(own[0].length)}`);
}
