/**
 * Nothing reaches readers that is not plain words: no link, mention, markup, hidden character or
 * instruction.
 */
import type { Rule } from './rule.ts';

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)]
  .map((found) => found[0].trim());

const address = /(?:https?:\/\/|ftp:\/\/|www\.|tg:\/\/|t\.me\/|discord\.gg\/|mailto:|javascript:)\S*|[\w.+-]+@[\w-]+\.\w+/giu;
const invitation = /\b(?:click|visit|join|subscribe|download|sign up|log ?in|follow us|donate|go to|see more)\b/iu;

/**
 * An address that the passage does not have, or with a call to go there. A footnote's may stand in a
 * passage.
 */
export const link: Rule = {
  name: 'link',
  faults: ({ comparison: c }) =>
    matches(c.text, address).filter((found) => invitation.test(c.text) || !c.source.includes(found)),
};

/** In a line that readers see no address has a place, wherever it comes from. */
export const anyLink: Rule = {
  name: 'link',
  faults: ({ comparison: c }) => matches(c.text, address),
};

export const mention: Rule = {
  name: 'mention',
  faults: ({ comparison: c }) => matches(c.text, /<[@#][!&]?\w*>?|(?<![\w.+-])@(?:everyone|here|\w{3,})/giu),
};

export const markup: Rule = {
  name: 'markup',
  faults: ({ comparison: c }) => matches(
    c.text,
    /```|~~~|<\/?[a-z!][^>]{0,80}>|<\||\|>|\[(?:INST|\/INST|S\d+[^\]]*)\]|\*\*\S|__\S|\|\||^\s*#{1,6}\s|^\s*>\s|&(?:lt|gt|amp|#\d+);/giu,
  ),
};

/**
 * Control characters, zero-width and bidirectional ones: a reader would see something else than a check
 * does.
 */
export const hidden: Rule = {
  name: 'hidden-character',
  faults: ({ comparison: c }) =>
    matches(c.text, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu)
      .map((found) => `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`),
};

/** Letters of two scripts within one word are a disguise. */
export const disguise: Rule = {
  name: 'mixed-scripts',
  faults: ({ comparison: c }) => matches(c.text, /[\p{L}\p{M}]+/gu).filter((word) =>
    [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]
      .filter((script) => script.test(word)).length > 1),
};

const orders = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:instructions?|rules?|prompts?|guidelines|above|previous|prior|directions)\b/iu,
  /\b(?:system|developer|assistant|user)\s*(?:prompt|message|role|instructions?)\b/iu,
  /\b(?:you are (?:now )?|act as |pretend to be |as )an? (?:AI|(?:large )?language model|chatbot|assistant)\b/iu,
  /\b(?:respond|reply|answer|output|print|write|return) (?:only |exactly )?(?:with (?:only|just|json|the (?:words?|text|lines?|following|sentence|phrase)|["“‘'])|in json|the following|verbatim)/iu,
  /\b(?:new|updated|important) instructions?\s*:/iu,
];

/** What of a text speaks to a machine. */
export const ordersIn = (text: string): string[] => orders.flatMap((order) => order.exec(text)?.[0] ?? []);

export const instruction: Rule = { name: 'instruction', faults: ({ comparison }) => ordersIn(comparison.text) };

/** A label is put on by code; a line that brings its own ("FACT: …") would pass it off as ours. */
const ownLabels = new RegExp(
  String.raw`^[\s"“‘'([*_]*(?:stated as (?:a )?fact[^:]{0,60}|facts?|claims?|opinions?|forecasts?|premises?|verified|confirmed`
  + String.raw`|fact[- ]check(?:ed)?|true|official(?:ly)?|breaking|correction|editor['’]?s? note|system|assistant|user`
  + String.raw`|developer|view attributed to [^:]{1,40}|not assessed[^:]{0,40}`
  + String.raw`|[^:]{1,40}['’]s (?:editorial )?(?:view|forecast))\s*[:：]`, 'iu',
);
const attributing = /^[\s"“]*according to [^:]{1,60}:/iu;

export const plantedLabel: Rule = {
  name: 'planted-label',
  faults: ({ comparison: c }) => [
    ...(ownLabels.exec(c.text) ?? []),
    ...(attributing.exec(c.text) ?? []).filter((found) => !c.source.includes(found)),
  ],
};
