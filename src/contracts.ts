/**
 * The shapes that cross a border: what the command line prints, what the store keeps as JSON, what a filter
 * reads. Each is a zod schema and the type is inferred from it, so that there is one definition of each.
 */
import { z } from 'zod';
import { headerSchema, kindSchema, removedSchema, sentenceSchema } from './contracts/article.ts';
import { daySchema, groupSchema, ratingSchema } from './contracts/day.ts';
import { correctionSchema, noteSchema, passageSchema } from './contracts/desk.ts';

export * from './contracts/article.ts';
export * from './contracts/day.ts';
export * from './contracts/desk.ts';

/** Who stands behind a sentence or a line. Order matters: later is more cautious (see `moreCautious`). */
export const basisSchema = z.enum(['fact', 'claim', 'forecast', 'opinion']);
export type Basis = z.infer<typeof basisSchema>;

/** Who decided: the rules, the embedded model, a model server (only ever towards caution), an editor. */
export const deciderSchema = z.enum(['rules', 'model', 'server', 'editor']);

/** The judgement on a stretch of text: the whole sentence, or one clause of it. */
const judgement = z.object({
  basis: basisSchema,
  /** Fact: null. Claim: as the passage names them, null when nobody is named. Opinion, forecast: the author. */
  holder: z.string().nullable(),
  /** False for "experts", "some analysts", a passive. */
  holderNamed: z.boolean(),
  /** Nested attribution, "X said that Y believes": holder is Y, via is X. */
  via: z.string().nullable(),
  hedged: z.boolean(),
});

/** A reason as a key of the catalogue (`why-…`) with the words of the sentence that it rests on. */
export const reasonSchema = z.object({ id: z.string(), cue: z.string().nullable() });
export type Reason = z.infer<typeof reasonSchema>;

/** A clause that can be cited by itself: a range within the sentence, UTF-16 units, with its own judgement. */
export const clauseSchema = judgement.extend({ start: z.int().nonnegative(), end: z.int().positive() });
export type Clause = z.infer<typeof clauseSchema>;

export const labelledSentenceSchema = sentenceSchema.extend(judgement.shape).extend({
  /** False in a language that the labeller does not know: shown as "Not assessed", never as a fact. */
  assessed: z.boolean(),
  /** 0..1 */
  confidence: z.number().min(0).max(1),
  decidedBy: deciderSchema,
  reason: reasonSchema,
  /** Two or more when clauses differ; empty when the sentence is judged as a whole. */
  clauses: z.array(clauseSchema),
});
export type LabelledSentence = z.infer<typeof labelledSentenceSchema>;

export const premiseSchema = z.object({ text: z.string(), evidence: z.array(passageSchema).min(1) });
export type Premise = z.infer<typeof premiseSchema>;

/** Why a line waits for a second editor. */
export const riskRuleSchema = z.enum([
  'accusation', 'force-movement', 'toll', 'disputed-name', 'satire', 'paid-content',
]);
export type RiskRule = z.infer<typeof riskRuleSchema>;
export const riskSchema = z.object({ rule: riskRuleSchema, evidence: z.array(passageSchema) });
export type Risk = z.infer<typeof riskSchema>;

/** A country or people: how many sentences mention it and which, how many claims are attributed to it. */
export const partySchema = z.object({
  name: z.string(), sentences: z.int().nonnegative(), claims: z.int().nonnegative(),
  /** Ids of the sentences; empty where the labels were stored before they were kept. */
  mentionedIn: z.array(z.string()).default([]),
});
export type Party = z.infer<typeof partySchema>;

/** Shares of words by basis, sum 1. For editors only: on a reader's screen it would look like a truth score. */
export const mixSchema = z.object({
  fact: z.number(), claim: z.number(), opinion: z.number(), forecast: z.number(),
});
export type Mix = z.infer<typeof mixSchema>;

/** What the labeller says of one article version; kept as it is, never recomputed. */
export const labelsSchema = z.object({
  kind: kindSchema,
  kindDeclared: z.boolean(),
  kindEvidence: z.array(z.string()),
  regions: z.array(z.string()),
  parties: z.array(partySchema),
  /** Parties in a tenth of the sentences or more to whom no claim is attributed. */
  notHeard: z.array(z.string()),
  sentences: z.array(labelledSentenceSchema),
  premises: z.array(premiseSchema),
  risks: z.array(riskSchema),
  mix: mixSchema,
});
export type Labels = z.infer<typeof labelsSchema>;

/** The article as the outside sees it (`label --json`, an item's `article`). */
export const articleCardSchema = z.object({
  id: z.string(),
  version: z.int().positive(),
  ...headerSchema.shape,
  regions: z.array(z.string()),
  parties: z.array(partySchema),
  /** One of the project's own samples: never delivered, never in a real digest. */
  sample: z.boolean(),
});
export type ArticleCard = z.infer<typeof articleCardSchema>;

/** `label --json`. */
export const labelOutputSchema = z.object({
  article: articleCardSchema,
  sentences: z.array(
    labelledSentenceSchema.omit({ reason: true }).extend({ why: z.string() }),
  ),
  premises: z.array(premiseSchema),
  risks: z.array(riskSchema),
  notHeard: z.array(z.string()),
  mix: mixSchema,
  removed: z.array(removedSchema),
});
export type LabelOutput = z.infer<typeof labelOutputSchema>;

/** A line before the gate has seen it, by whichever composer. */
export const candidateSchema = z.object({
  text: z.string().min(1),
  basis: basisSchema,
  holder: z.string().nullable(),
  evidence: z.array(passageSchema).min(1),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** A line that passed the gate, with the label in words that every reader sees. */
export const lineSchema = candidateSchema.extend({
  label: z.string().min(1),
  holderNamed: z.boolean(),
  via: z.string().nullable(),
  assessed: z.boolean(),
  /** Filled when the line waits for a second editor. */
  risks: z.array(riskRuleSchema),
  /** In the brief's language, by a machine, where the article is in another; `text` stays the original. */
  translation: z.string().optional(),
  /** An editor's own translation; a machine's when left out. */
  translatedByEditor: z.literal(true).optional(),
  /** Written or reworded by an editor; its label says so. */
  byEditor: z.literal(true).optional(),
  /** Rules of the gate that an editor overrode with a reason; it then waits for a second editor. */
  overridden: z.array(z.string()).optional(),
  /** Of the author, whose name is withheld. */
  holderWithheld: z.literal(true).optional(),
  notes: z.array(noteSchema).optional(),
});
export type Line = z.infer<typeof lineSchema>;

export const itemSchema = z.object({
  article: articleCardSchema,
  /** Null where nobody entered anything: shown as "not rated". */
  rating: ratingSchema.nullable().default(null),
  /** The kind as a sentence: "Opinion: this is the author's view". */
  label: z.string(),
  premises: z.array(premiseSchema.extend({ notes: z.array(noteSchema).optional() })),
  lines: z.array(lineSchema),
  notHeard: z.array(z.string()),
  mix: mixSchema,
  risks: z.array(riskSchema),
  /** The author's name is withheld for their safety: it stands nowhere in the item. */
  withheld: z.literal(true).optional(),
});
export type Item = z.infer<typeof itemSchema>;

/** A line that the gate turned away, with the first rule it broke: shown to editors. */
export const refusedSchema = z.object({
  text: z.string(), rule: z.string(), by: z.enum(['extractive', 'model', 'editor']),
});
export type Refused = z.infer<typeof refusedSchema>;

export const statusSchema = z.enum([
  'draft', 'held', 'rejected', 'approved', 'published', 'corrected', 'retracted',
]);
export type Status = z.infer<typeof statusSchema>;

/** The languages that readers are spoken to in, and that briefs are made in: one catalogue each. */
export const languageSchema = z.enum(['en', 'az', 'ru', 'tr']);
export type Language = z.infer<typeof languageSchema>;

/** YYYY-MM-DD, local to the region. */
export const localDateSchema = z.iso.date();

/** What a brief version says; immutable once stored. */
export const briefContentSchema = z.object({
  region: z.string(),
  date: localDateSchema,
  language: languageSchema,
  /** `extractive` or `openai:MODEL`. */
  engine: z.string(),
  /** Content hash of the prompts used; null without a model. */
  prompt: z.string().nullable(),
  /** US dollars that the model cost; 0 where none was asked, null where nobody knows. */
  cost: z.number().nonnegative().nullable().default(null),
  items: z.array(itemSchema),
  groups: z.array(groupSchema),
  day: daySchema.nullable().default(null),
  refused: z.array(refusedSchema),
  /** What was changed since readers first got the brief, the oldest first. */
  corrections: z.array(correctionSchema).default([]),
});
export type BriefContent = z.infer<typeof briefContentSchema>;

/** `brief --json`, `show --as json`. */
export const briefSchema = briefContentSchema.extend({
  id: z.string(), version: z.int().positive(), status: statusSchema,
  /** ISO 8601 UTC: when readers got it. */
  released: z.iso.datetime().nullable().optional(),
  /** Why and when it was withdrawn. */
  withdrawn: z.object({ at: z.iso.datetime(), why: z.string() }).nullable().optional(),
});
export type Brief = z.infer<typeof briefSchema>;

export const platformSchema = z.enum(['telegram', 'discord', 'terminal']);
export type Platform = z.infer<typeof platformSchema>;

/** HH:MM, 00:00 to 23:59. */
export const localTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * One line of `subscriptions export|import`. Days are ISO: 1 Monday … 7 Sunday; `time` null: at once. What is optional
 * is written where it differs from the default only.
 */
export const subscriptionLineSchema = z.object({
  platform: platformSchema,
  destination: z.string().min(1),
  thread: z.string().nullable(),
  regions: z.array(z.string()).min(1),
  language: languageSchema,
  time: localTimeSchema.nullable(),
  zone: z.string(),
  days: z.array(z.int().min(1).max(7)).min(1),
  /** Local times between which nothing is sent; both or neither. */
  quietFrom: localTimeSchema.nullable().optional(),
  quietTo: localTimeSchema.nullable().optional(),
  /** Without a sound. */
  silent: z.boolean().optional(),
  /** Whole articles of opinion kinds are left out. */
  withoutOpinion: z.boolean().optional(),
  /** Nothing new until then, ISO 8601 UTC. */
  pausedUntil: z.iso.datetime().nullable().optional(),
  /** A Discord role that a brief calls. */
  mention: z.string().regex(/^\d{15,20}$/).nullable().optional(),
  /** A Discord thread for talk under each brief. */
  discussion: z.boolean().optional(),
}).refine(({ quietFrom = null, quietTo = null }) => (quietFrom === null) === (quietTo === null), { path: ['quietTo'] });
export type SubscriptionLine = z.infer<typeof subscriptionLineSchema>;

/** `deliveries BRIEF --json`. Times are ISO 8601 UTC. */
export const deliveriesOutputSchema = z.object({
  brief: z.string(),
  version: z.int().positive(),
  total: z.int().nonnegative(),
  sent: z.int().nonnegative(),
  pending: z.int().nonnegative(),
  failed: z.array(z.object({ destination: z.string(), reason: z.string(), next: z.string().nullable() })),
});
export type DeliveriesOutput = z.infer<typeof deliveriesOutputSchema>;
