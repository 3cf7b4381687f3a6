/**
 * What each trait of a passage weighs: fitted to the sentences that two readers marked in 85 articles (`tests/brief/chosen`) by
 * `node tests/brief/chosen/fit.ts`, which keeps the weights near those that were set by reading briefs, prints them, and tells how
 * well they order the sentences of articles left out. What it prints moves by some hundredths whenever labels do.
 */
export const weights = {
  /** What the article comes back to, and what its headline says. */
  central: 0.18, headline: 0.47,
  fact: -0.32, forecast: 0.19,
  short: -0.28,
  /** With the sentence before it. */
  paired: -0.6, pairedView: -0.18,
  /** The other side is heard. */
  answer: 0.73, sideNews: 0.36, side: 0.23, denies: 0.55,
  /** What an author states without a date, a figure or a decision is mostly a scene. */
  bare: -0.16,
  longAgo: -0.25,
  openingTold: 0.51, closingTold: -0.21, paragraphTold: 0.29, closingView: 0.56,
  decided: 0.27,
  named: 0.15, nobody: -0.28, acts: -0.17,
  foretells: 0.53, thesis: 0.82, equation: 0.59, change: 0.2, advice: 0.31, likely: 0.37, conditional: 0.36, reasons: 0.3,
  ownStory: -0.5, aside: -0.38,
  harm: 0.58, actsOfficially: 0.62, formula: -0.45, agreed: 0.25, agreedAhead: 0.35, relayed: -0.24,

  // Not fitted: who marks sentences in their article does not miss what a line by itself lacks, nor count its words.
  full: 0.6, leans: -0.45, speakers: -0.25, answersQuestion: -0.15, answered: -0.4, beside: -0.2, example: -0.4, fault: -1.3, possible: -0.7,
  /** Waits for a second editor. */
  risky: -0.4,
};

export type Trait = keyof typeof weights;
