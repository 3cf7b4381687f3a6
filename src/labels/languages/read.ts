/** The sentences of an article in a language besides English: who is quoted from one to the next, what risks they carry. */
import type { Kind, Risk, Sentence } from '../../contracts.ts';
import type { Judgement } from '../combine.ts';
import type { Stance } from '../judge.ts';
import { attributionOf, type Attributed } from './attribution.ts';
import { plainOf, type Cues } from './cues.ts';
import { judgeOther, type Before } from './judge.ts';

export interface Judged {
  readonly sentence: Sentence;
  readonly own: Judgement;
  /** Whether it speaks of what is to come. */
  readonly expects: boolean;
  /** Null where it is written in another script, so that nothing can be said of it. */
  readonly known: boolean;
}

/** Letters of other scripts from which a sentence can't be judged. */
const foreignShare = 0.5;

function isKnown(text: string, cues: Cues): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(cues.script)?.length ?? 0) >= letters * (1 - foreignShare);
}

/** How many quotation marks are open after the text, where each kind opens and closes by its own sign. */
function opens(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/«/gu) > count(/»/gu) || count(/[“„]/gu) > count(/[”]/gu) + Math.floor(count(/„[^“”]*“/gu));
}

/**
 * @param stance of a sentence: who speaks where nobody else is named
 */
export function judgeSentences(sentences: readonly Sentence[], cues: Cues, stance: (sentence: Sentence) => Stance): Judged[] {
  let before: Before = { holder: null, claimed: false, quoting: false };
  let paragraph = 0;
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) before = { holder: null, claimed: false, quoting: before.quoting && paragraph === sentence.paragraph };
    paragraph = sentence.paragraph;
    const { text } = sentence;
    const attributed = attributionOf(text, cues);
    const own = judgeOther(text, attributed, before, cues, stance(sentence));
    before = after(before, own, text, attributed);
    return { sentence, own, expects: cues.forecast.test(plainOf(text)), known: isKnown(text, cues) };
  });
}

function after(before: Before, own: Judgement, text: string, attributed: Attributed | null): Before {
  const closes = before.quoting && /[»”]/u.test(text);
  const quoting = before.quoting ? !closes || opens(text) : opens(text);
  const names = attributed?.holder ?? null;
  const holder = own.basis === 'claim' && own.holder !== null ? { text: own.holder, named: own.holderNamed }
    : names === null ? before.holder : { text: names, named: attributed?.named ?? false };
  return { holder, claimed: own.basis === 'claim', quoting };
}

const kindRisks: Partial<Record<Kind, Risk['rule']>> = { SatiricalArticle: 'satire', AdvertiserContentArticle: 'paid-content' };

/** What makes a line wait for a second editor; by single words, and so more often than in English. */
export function risksOfOther(kind: Kind, sentences: readonly Sentence[], cues: Cues): Risk[] {
  const where = (test: (plain: string) => boolean) => sentences.filter(({ text }) => test(plainOf(text))).map(({ id }) => id);
  const found: Risk[] = [
    { rule: 'toll', evidence: where((plain) => cues.toll.test(plain)) },
    { rule: 'force-movement', evidence: where((plain) => cues.forces.test(plain) && cues.movement.test(plain)) },
    { rule: 'accusation', evidence: where((plain) => cues.accusation.test(plain)) },
  ];
  const rule = kindRisks[kind];
  return [
    ...(rule === undefined ? [] : [{ rule, evidence: [] }]),
    ...found.filter(({ evidence }) => evidence.length > 0),
  ];
}
