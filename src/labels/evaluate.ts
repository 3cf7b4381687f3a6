/** How good the labels are, measured on sentences that people labelled. Pure: rows in, scorecard out. */
import { z } from 'zod';
import {
  basisSchema,
  headerSchema,
  type Basis,
  type CleanArticle,
  type Labels,
  type Language,
  type Sentence,
} from '../contracts.ts';
import { calibration } from './calibration.ts';
import type { Model } from './embedded/model.ts';
import { labelArticle } from './label.ts';
import { labelLone } from './lone.ts';
import { f1, plain, share, type Figure, type Scorecard } from './scorecard.ts';

/** A sentence of an opinion piece: what careful annotators chose, and what either would let pass. */
export const labelRowSchema = z.object({
  id: z.string(),
  article: z.string(),
  text: z.string().min(1),
  best: z.array(z.string()).min(1),
  accept: z.array(z.string()),
  holders: z.array(z.string()),
  premises: z.array(z.string()),
  /** 1 where no paragraphs are known. */
  paragraph: z.int().positive().default(1),
  /** On the first row of an article: what is known besides its text; an opinion piece where nothing is. */
  header: headerSchema.partial().optional(),
});
export type LabelRow = z.infer<typeof labelRowSchema>;

/** A lone sentence, subjective or objective; an opinion that is merely reported is objective. */
export const subjectivityRowSchema = z.object({
  text: z.string().min(1),
  lang: z.string(),
  label: z.enum(['SUBJ', 'OBJ']),
});
export type SubjectivityRow = z.infer<typeof subjectivityRowSchema>;

const bases = basisSchema.options;

/** The rows of one article as a clean article. */
export function articleOf(rows: readonly LabelRow[]): CleanArticle {
  let text = '';
  const known = Object.fromEntries(Object.entries(rows[0]?.header ?? {}).filter(([, value]) => value !== undefined));
  const sentences: Sentence[] = rows.map((row, index) => {
    const start = text.length;
    text += `${row.text}\n`;
    return {
      id: `S${String(index + 1)}`,
      text: row.text,
      start,
      end: start + row.text.length,
      paragraph: row.paragraph,
    };
  });
  return {
    header: {
      title: null,
      authors: [],
      outlet: null,
      url: null,
      published: null,
      modified: null,
      language: 'en',
      kind: 'OpinionNewsArticle',
      kindDeclared: true,
      kindEvidence: [],
      disclaimers: [], origins: {},
      ...known,
    },
    text,
    sentences,
    removed: [],
  };
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** At least half of the words of the shorter one stand in the other. */
function samePremise(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size)) >= 0.5;
}

interface Judged {
  readonly row: LabelRow;
  readonly basis: Basis;
  readonly holder: string | null;
  readonly confidence: number;
}

function premiseFigures(groups: readonly { rows: readonly LabelRow[]; labels: Labels }[]): Figure[] {
  let named = 0;
  let wanted = 0;
  let agreed = 0;
  let given = 0;
  for (const { rows, labels } of groups) {
    for (const [index, row] of rows.entries()) {
      const here = labels.premises.filter((premise) => premise.evidence.includes(`S${String(index + 1)}`));
      wanted += row.premises.length;
      named += row.premises.filter((gold) => here.some((premise) => samePremise(premise.text, gold))).length;
    }
    const all = rows.flatMap((row) => row.premises);
    given += labels.premises.length;
    agreed += labels.premises.filter((premise) => all.some((gold) => samePremise(premise.text, gold))).length;
  }
  return [share('figure-premises-named', named, wanted), share('figure-premises-agreed', agreed, given)];
}

function perBasis(judged: readonly Judged[]): Figure[] {
  return bases.flatMap((basis) => {
    const chosen = judged.filter((one) => one.basis === basis);
    const wanted = judged.filter(({ row }) => row.best.includes(basis));
    return [
      share(
        `figure-${basis}-accepted`,
        chosen.filter(({ row }) => row.accept.includes(basis)).length,
        chosen.length,
      ),
      share(`figure-${basis}-found`, wanted.filter((one) => one.basis === basis).length, wanted.length),
    ];
  });
}

/** Rows: what the annotators chose (the first of several); columns: what we gave. */
function confusion(judged: readonly Judged[]): string[] {
  const gold = [...new Set(judged.map(({ row }) => row.best[0] ?? ''))].sort();
  const cell = (text: string | number) => String(text).padStart(9);
  return [
    cell('') + bases.map(cell).join(''),
    ...gold.map(
      (best) =>
        cell(best) +
        bases
          .map((basis) =>
            cell(judged.filter((one) => one.row.best[0] === best && one.basis === basis).length),
          )
          .join(''),
    ),
  ];
}

/** Labels of whole articles against careful annotators; `model` null: the rules alone. */
export function scoreLabels(rows: readonly LabelRow[], set: string, language: Language = 'en', model?: Model | null): Scorecard {
  const byArticle = Map.groupBy(rows, (row) => row.article);
  const groups = [...byArticle.values()].map((group) => ({
    rows: group,
    labels: labelArticle(articleOf(group), model),
  }));
  const judged = groups.flatMap(({ rows: group, labels }) =>
    group.map((row, index): Judged => ({
      row,
      basis: labels.sentences[index]?.basis ?? 'opinion',
      holder: labels.sentences[index]?.holder ?? null,
      confidence: labels.sentences[index]?.confidence ?? 0,
    })),
  );
  const leaks = judged.filter(({ row, basis }) => basis === 'fact' && !row.accept.includes('fact'));
  const claims = judged.filter(
    ({ row, basis }) => basis === 'claim' && row.best.includes('claim') && row.holders.length > 0,
  );
  const calibrated = calibration(judged.map(({ row, basis, confidence }) => ({ confidence, accepted: row.accept.includes(basis) })), language);
  return {
    name: 'labels',
    set,
    n: rows.length,
    figures: [
      share('figure-leak', leaks.length, judged.length),
      share(
        'figure-accepted',
        judged.filter(({ row, basis }) => row.accept.includes(basis)).length,
        judged.length,
      ),
      ...perBasis(judged),
      share(
        'figure-holder',
        claims.filter(({ row, holder }) => holder !== null && row.holders.includes(holder)).length,
        claims.length,
      ),
      ...premiseFigures(groups),
      calibrated.figure,
    ],
    notes: [...confusion(judged), ...calibrated.table],
  };
}

/** By name and code: those that the labeller judges. */
const judgedLanguages = new Set(['english', 'en', 'azerbaijani', 'az', 'russian', 'ru', 'turkish', 'tr']);

/** Of sentences in languages that it does not judge: labelled fact, alone or as a report. None may be. */
function factsInOthers(rows: readonly SubjectivityRow[]): Figure[] {
  const others = rows.filter(({ lang }) => !judgedLanguages.has(lang));
  const facts = others.filter(({ text }) => [null, 'ReportageNewsArticle' as const].some((kind) => labelLone(text, kind).basis === 'fact'));
  return others.length === 0 ? [] : [share('figure-other-facts', facts.length, others.length)];
}

/**
 * Lone sentences: opinion and forecast count as subjective, fact and claim as objective, in English; of languages that are
 * not judged, how many became facts.
 */
export function scoreSubjectivity(rows: readonly SubjectivityRow[], set: string): Scorecard {
  const english = rows.filter((row) => row.lang === 'english' || row.lang === 'en');
  const judged = english.map((row) => {
    const { basis } = labelLone(row.text, null);
    return { gold: row.label, got: basis === 'fact' || basis === 'claim' ? 'OBJ' : 'SUBJ' };
  });
  const count = (gold: string, got: string) =>
    judged.filter((one) => one.gold === gold && one.got === got).length;
  const subjective = f1(
    'figure-subjective',
    count('SUBJ', 'SUBJ'),
    count('OBJ', 'SUBJ'),
    count('SUBJ', 'OBJ'),
  );
  const objective = f1('figure-objective', count('OBJ', 'OBJ'), count('SUBJ', 'OBJ'), count('OBJ', 'SUBJ'));
  const macro = ((subjective[2]?.value ?? 0) + (objective[2]?.value ?? 0)) / 2;
  return {
    name: 'labels',
    set,
    n: judged.length,
    figures: [plain('figure-macro-f1', macro), ...subjective, ...objective, ...factsInOthers(rows)],
    notes: [],
  };
}
