/** A lone sentence, without its article: what it shows by itself, under the prior of a kind when one is given. */
import type { Basis, Kind } from '../contracts.ts';
import { embedded, type Model } from './embedded/model.ts';
import { refine } from './embedded/refine.ts';
import { coreEvidence } from './evidence.ts';
import { detectLanguage } from '../article/language.ts';
import { isForeign, isPlainlyEnglish, isSurelyEnglish } from './foreign.ts';
import { judge } from './judge.ts';
import { attributionOf } from './languages/attribution.ts';
import type { Cues } from './languages/cues.ts';
import { judgeOther } from './languages/judge.ts';
import { cuesOf } from './languages/languages.ts';
import { stanceOf } from './label.ts';
import { readSentences } from './scope.ts';

interface Lone {
  readonly basis: Basis;
  readonly holder: string | null;
  readonly confidence: number;
  /** The words that the label rests on most. */
  readonly cue?: string | null;
}

const notJudged: Lone = { basis: 'opinion', holder: null, confidence: 0 };

/** By the lists of its language; whose words a statement or an answer are is said by its kind. */
function loneOther(text: string, kind: Kind | null, cues: Cues): Lone {
  const stance = stanceOf(kind ?? 'Unknown', null);
  const { basis, holder, confidence } = judgeOther(text, attributionOf(text, cues), { holder: null, claimed: false, quoting: false }, cues, stance);
  return { basis: isSpoken(kind, basis) ? 'claim' : basis, holder, confidence };
}

function isSpoken(kind: Kind | null, basis: Basis): boolean {
  return kind === 'OfficialStatement' || kind === 'AdvertiserContentArticle' || (kind === 'Interview' && basis !== 'forecast');
}

/** Whether a lone sentence tells of something that stands on record, whatever else it may say. */
export function tellsOfRecord(text: string): boolean {
  const [reading] = readSentences([{ id: 'S1', text, start: 0, end: text.length, paragraph: 1 }]);
  return reading !== undefined && coreEvidence(reading.tokens, 0, reading.tokens.length).solid;
}

/** The label of one sentence; `model` null leaves it to the rules alone. Without a kind the model weighs both ways alike. */
export function labelLone(
  text: string,
  kind: Kind | null,
  model: Model | null = embedded(),
): Lone {
  const trimmed = text.trim();
  if (trimmed === '') return notJudged;
  const language = detectLanguage(trimmed);
  const cues = cuesOf(language);
  if (cues !== null) return loneOther(trimmed, kind, cues);
  const [reading] = readSentences([{ id: 'S1', text: trimmed, start: 0, end: trimmed.length, paragraph: 1 }]);
  if (!reading || isForeign(trimmed, reading.tokens)) return notJudged;
  const english = language === 'en' || (language === 'und' ? isPlainlyEnglish : isSurelyEnglish)(reading.tokens);
  if (!english) return notJudged;
  const stance =
    kind === null ? { prior: 'none' as const, author: null, neverFact: false } : stanceOf(kind, null);
  const judged = judge(reading, stance);
  const own = model === null ? judged : refine(reading, judged, stance, model);
  return { basis: isSpoken(kind, own.basis) ? 'claim' : own.basis, holder: own.holder, confidence: own.confidence, cue: own.reason.cue };
}
