/** A label's reason in plain words. */
import type { Language, Reason } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';

/** Longer cues are not quoted: the reason is one short sentence. In characters. */
const longestCue = 80;

/** The reason as a sentence for readers and editors; its cue in quotation marks where there is one. */
export function whyText(language: Language, reason: Reason): string {
  const cue = reason.cue !== null && reason.cue.length <= longestCue ? reason.cue : 'none';
  return text(language, reason.id, { cue });
}
