/**
 * The judgement on one sentence in a language besides English, by the lists of its language: attribution first, then what
 * shows the author's own voice, and a fact only where something that leaves a record is told flatly. Coarser than the
 * rules for English (a sentence is judged as a whole) and so more careful: what shows nothing is the author's view.
 */
import type { Judgement } from '../combine.ts';
import type { Stance } from '../judge.ts';
import type { Attributed } from './attribution.ts';
import { plainOf, type Cues, type JudgementCue } from './cues.ts';

/** What came before it in its paragraph. */
export interface Before {
  /** Whose words go on where a pronoun or a list takes them up. */
  readonly holder: { readonly text: string; readonly named: boolean } | null;
  /** The sentence before was somebody's claim. */
  readonly claimed: boolean;
  /** A quotation began in an earlier sentence and has not ended. */
  readonly quoting: boolean;
}

/** Longer sentences are not told apart: too many clauses. In words. */
const longestFact = 38;
const shortest = 3;

interface Voice { readonly id: string; readonly cue: string | null; readonly basis: 'opinion' | 'forecast' | 'fact'; readonly confidence: number }

function cueIn(text: string, plain: string, cue: RegExp): string | null {
  const found = cue.exec(plain);
  return found === null ? null : text.slice(found.index, found.index + found[0].length);
}

const order: readonly JudgementCue[] = [
  'why-first-person', 'why-stance', 'why-evaluation', 'why-cause', 'why-hypothetical', 'why-interpretation', 'why-generalisation',
  'why-contrast', 'why-degree',
];

/** Single words in quotation marks, in small letters: the author keeps a distance from them. */
const scareQuotes = /[«“„"](?<word>\p{Ll}[^«»“”„"]{0,40})[»”“"]/u;

function ownVoice(text: string, cues: Cues, stance: Stance): Voice {
  const plain = plainOf(text);
  if (/\?["»”)]*\s*$/u.test(text)) return { id: 'why-question', cue: null, basis: 'opinion', confidence: 0.8 };
  if (/![»”")]*\s*$/u.test(text)) return { id: 'why-exclamation', cue: null, basis: 'opinion', confidence: 0.8 };
  const advice = cueIn(text, plain, cues.judgement['why-advice']);
  if (advice !== null) return { id: 'why-advice', cue: advice, basis: 'opinion', confidence: 0.75 };
  const expects = cueIn(text, plain, cues.forecast);
  if (expects !== null) return { id: 'why-forecast', cue: expects, basis: 'forecast', confidence: 0.75 };
  const irony = scareQuotes.exec(text)?.groups?.['word'];
  if (irony !== undefined) return { id: 'why-irony', cue: irony, basis: 'opinion', confidence: 0.6 };
  for (const id of order) {
    const cue = cueIn(text, plain, cues.judgement[id]);
    if (cue !== null) return { id, cue, basis: 'opinion', confidence: 0.7 };
  }
  return evidenced(text, plain, cues, stance);
}

/** A fact only with good evidence: an act or state on record, in the past, with a date or a number and somebody named. */
function evidenced(text: string, plain: string, cues: Cues, stance: Stance): Voice {
  const doubt: Voice = { id: 'why-default', cue: null, basis: 'opinion', confidence: 0.5 };
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words > longestFact || words < shortest || cues.hedge.test(plain) || cues.impersonal.test(plain)) return doubt;
  const record = cueIn(text, plain, cues.record);
  const dated = /(?<!\p{N})(?:1[0-9]\d\d|20\d\d)(?!\p{N})/u.test(plain) || (/\p{N}/u.test(plain) && cues.month.test(plain));
  const measured = /\p{N}/u.test(plain) && cues.unit.test(plain);
  const named = /(?<=[^.!?…]\s["«“„(]?)\p{Lu}/u.test(text);
  const flat = cues.past.test(plain);
  if (stance.prior === 'report') {
    const supported = record !== null || dated || measured || named;
    return flat && supported ? { id: 'why-report', cue: null, basis: 'fact', confidence: 0.75 } : doubt;
  }
  return flat && record !== null && (dated || measured)
    ? { id: 'why-hard-evidence', cue: record, basis: 'fact', confidence: 0.7 } : doubt;
}

const blank = { via: null, clauses: [] } as const;

function claimed(holder: { text: string; named: boolean } | null, id: string, cue: string | null, hedged: boolean, confidence: number): Judgement {
  return { ...blank, basis: 'claim', holder: holder?.text ?? null, holderNamed: holder?.named ?? false, hedged, confidence, reason: { id, cue } };
}

/** A quotation that is the whole sentence. */
const isQuotation = (text: string) => /^[«“„"][^«»“”„"]*[»”"“]?[.!?…,]*$/u.test(text.trim());

export function judgeOther(text: string, attributed: Attributed | null, before: Before, cues: Cues, stance: Stance): Judgement {
  const plain = plainOf(text);
  const hedged = cues.hedge.test(plain);
  const claim = claimOf(text, plain, attributed, before, cues, hedged);
  if (claim !== null) return claim;
  const voice = ownVoice(text, cues, stance);
  const barred = voice.basis === 'fact' && stance.neverFact;
  const basis = barred ? 'opinion' : voice.basis;
  const held = basis !== 'fact' && stance.author !== null;
  return {
    ...blank, basis, holder: held ? stance.author : null, holderNamed: held, hedged, confidence: voice.confidence,
    reason: { id: barred ? 'why-kind-never-fact' : voice.id, cue: voice.cue },
  };
}

function claimOf(
  text: string, plain: string, attributed: Attributed | null, before: Before, cues: Cues, hedged: boolean,
): Judgement | null {
  // Who speaks within a quotation is whoever is quoted.
  const firstPerson = cues.judgement['why-first-person'].test(plain.replaceAll(/[«“„"][^«»“”„"]*(?:[»”“"]|$)/gu, ' '));
  if (before.quoting) return claimed(before.holder, 'why-open-quotation', null, hedged, 0.7);
  if (attributed !== null && (attributed.holder !== null || attributed.anaphoric)) {
    // "We say", "our officials fear": the author's own voice.
    if (firstPerson && (attributed.holder === null || cues.judgement['why-first-person'].test(plainOf(attributed.holder)))) return null;
    const holder = attributed.anaphoric ? before.holder : { text: attributed.holder ?? '', named: attributed.named };
    const id = holder === null ? 'why-claim-unresolved' : holder.named ? 'why-claim-named' : 'why-claim-vague';
    return claimed(holder, id, attributed.cue, hedged, 0.75);
  }
  if (isQuotation(text)) return claimed(before.holder, 'why-quotation', null, hedged, 0.6);
  if (attributed !== null && !firstPerson) {
    const goesOn = attributed.impersonal !== true && before.claimed && before.holder !== null;
    return goesOn ? claimed(before.holder, 'why-claim-unresolved', attributed.cue, hedged, 0.5)
      : claimed(null, 'why-claim-nobody', attributed.cue, hedged, 0.6);
  }
  const listed = cues.enumerates.exec(plain);
  if (before.claimed && listed !== null && listed.index <= 2) return claimed(before.holder, 'why-enumeration', listed[0], hedged, 0.6);
  const toll = cueIn(text, plain, cues.toll);
  return toll !== null && !/\?\s*$/u.test(text) && !firstPerson ? claimed(null, 'why-toll', toll, hedged, 0.6) : null;
}
