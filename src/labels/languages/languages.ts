/** The languages besides English that sentences are judged in. Another language is one more file and one more row here. */
import { azerbaijani } from './az.ts';
import type { Cues } from './cues.ts';
import { russian } from './ru.ts';
import { turkish } from './tr.ts';

const known: Readonly<Record<string, () => Cues>> = { az: azerbaijani, ru: russian, tr: turkish };
/** Read when a text first asks for them: three languages' patterns are a tenth of the time of a short command. */
const read = new Map<string, Cues>();

/** Null for English, which has rules of its own, and for every language that nobody wrote lists for. */
export function cuesOf(language: string): Cues | null {
  const name = language.toLowerCase().split('-')[0] ?? '';
  const cues = read.get(name) ?? known[name]?.();
  if (cues !== undefined) read.set(name, cues);
  return cues ?? null;
}
