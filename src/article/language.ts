/** The language of a text, as BCP 47, or 'und'. */
import { createRequire } from 'node:module';
import type * as Tinyld from 'tinyld/light';

/** Loaded for the first text that is asked about: it takes 10 ms, and who only reads pages never asks. */
const load = createRequire(import.meta.url);

/** tinyld's authors and our own measurement: 96 % right at 40 characters, poor below. */
const shortest = 24;

/** Enough to know a language by, and the same work for a book as for a page. */
const longest = 2000;

/**
 * Languages of our regions that tinyld's light set lacks and takes for a neighbour: known by letters that
 * the neighbour does not have.
 */
const byLetters: { language: string; letters: RegExp; share: number }[] = [
  { language: 'hy', letters: /\p{sc=Armenian}/gu, share: 0.5 },
  { language: 'ka', letters: /\p{sc=Georgian}/gu, share: 0.5 },
  { language: 'az', letters: /[əƏ]/g, share: 0.02 },
  { language: 'uk', letters: /[іїєґ]/gi, share: 0.02 },
  { language: 'be', letters: /ў/gi, share: 0.004 },
  { language: 'tg', letters: /[ӣӯҳҷ]/gi, share: 0.01 },
  { language: 'kk', letters: /[әғқұһ]/gi, share: 0.02 },
  { language: 'ky', letters: /[ңөү]/gi, share: 0.02 },
  { language: 'sr', letters: /[јљњћђџ]/gi, share: 0.02 },
  { language: 'fa', letters: /[پچژگ]/g, share: 0.01 },
];

/**
 * Words that every English text is full of and no other language has: a tenth of its words and more. One
 * foreign name sways tinyld ("Hajj" makes a short report Hungarian), and no name sways these.
 */
const english = /\b(?:the|of|and|to|that|with|from|were|which|has|have|by|for|this|their|would)\b/gi;
const englishShare = 0.08;

/** tinyld's light set takes Bulgarian for Russian: letters and words that one has and the other lacks; a soft sign Bulgarian writes before о only. */
const russian = /[ыэё]|ь(?!о)|(?<!\p{L})(?:что|чтобы|котор\p{L}+|для|если|также|были)(?!\p{L})/iu;
const bulgarian = /ъ|(?<!\p{L})(?:се|че|са|ще|като|който|която|които|това|беше)(?!\p{L})/iu;

/** Pieces vote, because one foreign name can sway the whole of a text. */
const piece = 250;

/** Below this tinyld's first guess on a piece is no better than chance (measured on news sentences). */
const unsure = 0.03;

/** 'und' when the text is too short to tell, or when no language has most of it. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, longest);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < shortest) return 'und';
  const known = byLetters.find((one) => (sample.match(one.letters)?.length ?? 0) >= letters * one.share);
  if (known) return known.language;
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  const guess = (sample.match(english)?.length ?? 0) >= words * englishShare ? 'en' : byVote(sample);
  return guess === 'ru' && !russian.test(sample) ? bulgarian.test(sample) ? 'bg' : 'und' : guess;
}

/**
 * The language that has more pieces than all others together, and a quarter of all; names and links have
 * none.
 */
function byVote(sample: string): string {
  const tinyld: typeof Tinyld = load('tinyld/light');
  const votes = new Map<string, number>();
  for (let start = 0; start < sample.length; start += piece) {
    const guess = tinyld.detectAll(sample.slice(start, start + piece))[0];
    if (guess && guess.accuracy >= unsure) votes.set(guess.lang, (votes.get(guess.lang) ?? 0) + 1);
  }
  const [language = 'und', won = 0] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
  const cast = [...votes.values()].reduce((sum, count) => sum + count, 0);
  return won * 2 > cast && won * 4 >= sample.length / piece ? language : 'und';
}
