/**
 * What the labeller must know of a language besides English: one file a language gives these lists, `judge.ts` reads
 * them. In a list `*` stands for any letters, so that a stem covers its endings; case and the dot of an i never matter.
 */
import { oneI } from '../../article/hygiene.ts';

/** Case, the dot of i and the dots of ё set aside; as long as the text, so that offsets hold. */
export function plainOf(text: string): string {
  return oneI(text).toLowerCase().replaceAll('ё', 'е');
}

/** Any of these words, phrases or patterns, as whole words; they stand apart by `|` or on rows of their own. */
export function anyOf(...lists: readonly string[]): RegExp {
  const all = lists.flatMap((list) => list.split('\n')).map((row) => plainOf(row.trim())).join('|').replaceAll(/\|{2,}/gu, '|').replaceAll(/^\||\|$/gu, '');
  const pattern = all.replaceAll('*', String.raw`\p{L}*`).replaceAll(String.raw`\p{l}`, String.raw`\p{L}`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'u');
}

/** Every stem with every ending; in a stem `_` stands for a space. */
export function inflected(stems: string, endings: string): string {
  return `(?:${stems.trim().split(/\s+/u).join('|').replaceAll('_', ' ')})(?:${endings})`;
}

/** Why a sentence of nobody else's is the author's judgement, by the key of the catalogue; the first that is met decides. */
export type JudgementCue =
  | 'why-first-person' | 'why-advice' | 'why-stance' | 'why-evaluation' | 'why-interpretation' | 'why-cause'
  | 'why-generalisation' | 'why-hypothetical' | 'why-degree' | 'why-contrast';

export interface Cues {
  /** Letters of the language's own script. */
  readonly script: RegExp;
  /** Verbs of saying, writing, thinking, wanting: whoever is their subject holds what the sentence says. */
  readonly says: RegExp;
  /** Whether the subject of such a verb opens its clause and the verb ends it. */
  readonly verbLast: boolean;
  /** "According to …": what of it stands before the holder (`по словам`), or after (`sözlərinə görə`). */
  readonly according: RegExp;
  /** The same words where they say something else ("therefore", "compared with"). */
  readonly notAccording: RegExp;
  /** Said, thought, expected by nobody in particular. */
  readonly impersonal: RegExp;
  /** Words that name nobody: experts, sources, some. */
  readonly vague: RegExp;
  /** Nouns that a holder goes by: minister, spokesman, ministry. */
  readonly roles: RegExp;
  readonly pronoun: RegExp;
  /** What may stand in front of a subject and is no part of it: when, where, moreover. */
  readonly adverbial: RegExp;
  /** "First, …", "Another": goes on with a list that somebody else began. */
  readonly enumerates: RegExp;
  /** What a sentence begins with that leans on the one before: "it", "such a", "there", "but". */
  readonly leans: RegExp;
  readonly hedge: RegExp;
  readonly forecast: RegExp;
  readonly judgement: Readonly<Record<JudgementCue, RegExp>>;
  /** Killed, wounded, missing, taken, destroyed: somebody counted. */
  readonly toll: RegExp;
  readonly forces: RegExp;
  readonly movement: RegExp;
  readonly accusation: RegExp;
  /** A finite verb in the past, or one that says flatly that something is so. */
  readonly past: RegExp;
  /** Acts that leave a record: signed, elected, adopted, opened. */
  readonly record: RegExp;
  /** Units and months: a number beside them can be looked up. */
  readonly unit: RegExp;
  readonly month: RegExp;
  /** Cuts what the language glues to a holder, where that can be told without knowing the name. */
  bare(holder: string): string;
}
