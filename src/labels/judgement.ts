/** How strongly a single word judges. */
import { askedOnce } from '../asked.ts';
import { mostWords, remembered } from '../remembered.ts';
import { neutralAdverbs } from './lexicon/hedges.ts';
import { evaluativeAdjectives, evaluativeNouns, evaluativeVerbs } from './lexicon/evaluation.ts';
import { widerWords } from './lexicon/evaluation-wider.ts';
import { loadedAdjectives, loadedNouns, loadedVerbs } from './lexicon/loaded.ts';
import { neutralEndings } from './lexicon/evaluation-lists.ts';
import { mildWords } from './lexicon/mild.ts';
import { verbForms } from './morphology.ts';
import { noComparative } from './lexicon/signs.ts';

const judgingVerbs = verbForms([...evaluativeVerbs, ...loadedVerbs]);
const adjectives: ReadonlySet<string> = new Set([...evaluativeAdjectives, ...loadedAdjectives]);
const nouns: ReadonlySet<string> = new Set([...evaluativeNouns, ...loadedNouns]);

/** "clumsily" → "clumsy", "decisively" → "decisive"; null when the word is no such adverb. */
function adjectiveOf(adverb: string): string[] {
  if (!adverb.endsWith('ly') || adverb.length < 5) return [];
  const stem = adverb.slice(0, -2);
  return [
    stem,
    stem.endsWith('i') ? `${stem.slice(0, -1)}y` : `${stem}le`,
    stem.replace(/al$/u, ''),
    `${stem}e`,
  ];
}

const comparative = /(?:er|est)$/u;

function isEvaluativeAdjective(word: string): boolean {
  if (adjectives.has(word)) return true;
  if (adjectiveOf(word).some((base) => adjectives.has(base))) return true;
  if (comparative.test(word) && !noComparative.has(word)) {
    const base = word.replace(comparative, '');
    return [base, `${base}e`, base.replace(/i$/u, 'y'), base.replace(/(.)\1$/u, '$1')].some((candidate) =>
      adjectives.has(candidate),
    );
  }
  if (/(?:ful|less|ous|ish)$/u.test(word) && word.length > 5) return !neutralEndings.has(word);
  return (
    word.includes('-') && word.split('-').some((part) => part.length > 3 && adjectives.has(part))
  );
}

const isWider = (word: string): boolean => widerWords.has(word) || adjectiveOf(word).some((base) => widerWords.has(base));

/** How strongly a word judges: 2 loaded, 1.5 seldom in a report, 1 an adverb of manner, 0.75 judging and in reports too, 0 plain. */
export const judgement = remembered(mostWords, (word): number => {
  if (neutralAdverbs.has(word)) return 0;
  const lemma = judgingVerbs.get(word)?.lemma;
  const hit = nouns.has(word) || lemma !== undefined || isEvaluativeAdjective(word);
  const mild =
    mildWords.has(word) ||
    (lemma !== undefined && mildWords.has(lemma)) ||
    adjectiveOf(word).some((base) => mildWords.has(base)) ||
    mildWords.has(word.replace(comparative, ''));
  const manner = word.endsWith('ly') && word.length > 4;
  return hit ? (mild ? 0.75 : 2) : isWider(word) ? 1.5 : manner ? 1 : 0;
});

/** Whether a word judges at all, asked once: for loops over many. */
export const mayJudge = askedOnce((word) => judgement(word) > 0);
