/** What an editor says beside the article: who the author is, whose views these are. */
import { splitSentences } from './sentences.ts';
import { isName, namePattern } from './names.ts';

export interface Note {
  /** Catalogue id of the reason that it is no part of the article. */
  why: 'furniture-editors-note' | 'furniture-author-note' | 'furniture-disclaimer';
  authors: string[];
  /** Its sentences, except those that only present the author. */
  disclaimers: string[];
  /** Those of them that say that the views are the author's own. */
  ownViews: string[];
  outlet: string | null;
}

const editorsNote = /^[([*]*\s*(?:editor(?:[’']?s|s[’'])?(?:[ -]in[ -]chief[’']?s)?|editorial|publisher[’']?s) note\b\s*[:.–—-]*\s*/i;
const authorNote = /^[([*]*\s*(?:about the (?:author|writer|contributor)s?|author bio(?:graphy)?|the (?:author|writer)s? (?:is|are|was|has|works|serves|teaches)\b)\s*[:.–—-]*\s*/i;
const disclaimerNote = /^[([*]*\s*(?:disclaimer|nb|note)\s*[:.–—-]+\s*/i;

const doing = '(?:is|was|serves|works|writes|covers|teaches|heads|leads|holds|specialises|specializes|has (?:been|worked|covered|written|served))';
const presents = new RegExp(`^(?:[(*]*)(${namePattern})(?:,[^,.]{2,80},)? ${doing}\\b`, 'u');

const subject = /\b(?:views?|opinions?|ideas|positions?|assessments?|article|column|commentary|op-ed|piece|material|content)\b/i;
const belongs = /\b(?:views?|opinions?|ideas|assessments?)\b.{0,80}\b(?:are|is|remain|belong to)\b.{0,40}\b(?:own|alone|solely|personal|(?:the|its|their) (?:author|writer|contributor)[’']?s?\b|those of (?:the|its) (?:author|writer|contributor)s?)/i;
const differs = /\b(?:do|does|may|need|might|should)(?: not|n[’']t)\b.{0,40}\b(?:reflect|represent|coincide|express|correspond|be taken|be attributed|constitute)/i;
const stance = /\b(?:positions?|polic(?:y|ies)|stances?|views?|opinions?|editorial|line)\b/i;
/** Reports quote such sentences of others; a note is nobody's speech. */
const spoken = /\b(?:said|says|told|stated|according to|stressed|added|noted)\b/i;

/** Politicians' views differ from others' too; these words are of articles and their authors. */
const ofArticle = /\b(?:necessarily|expressed|presented|contained|articulated|herein|author|writer|contributor|article|column|piece|op-ed)/i;

/** `The views expressed in this article are his own and do not necessarily reflect …` */
export function isOwnViews(sentence: string): boolean {
  if (spoken.test(sentence) || !ofArticle.test(sentence)) return false;
  return belongs.test(sentence) || (subject.test(sentence) && differs.test(sentence) && stance.test(sentence));
}

/** Reads a paragraph as an editor's or author's note; null when it is part of the article. */
export function readNote(paragraph: string): Note | null {
  const label = editorsNote.exec(paragraph) ?? authorNote.exec(paragraph) ?? disclaimerNote.exec(paragraph);
  if (!label && !isOwnViews(paragraph)) return null;
  // "The author is …" is both the label and the beginning of the sentence.
  const words = label && !/^[([*]*\s*the /i.test(label[0]) ? paragraph.slice(label[0].length) : paragraph;
  const bare = words.replace(/^[([*]+|[)\]*]+$/g, '');
  const sentences = splitSentences(bare, 'en').map((sentence) => sentence.text);
  const own = sentences.filter(isOwnViews);
  const why = reasonOf(paragraph, sentences);
  if (!why) return null;
  return {
    why,
    authors: [...new Set(sentences.flatMap((sentence) => presented(sentence) ?? []))],
    disclaimers: why === 'furniture-editors-note' ? sentences.filter((sentence) => !presented(sentence)) : own,
    ownViews: own,
    outlet: outletOf(own),
  };
}

function reasonOf(paragraph: string, sentences: string[]): Note['why'] | null {
  if (editorsNote.test(paragraph)) return 'furniture-editors-note';
  if (authorNote.test(paragraph)) return 'furniture-author-note';
  const own = sentences.some(isOwnViews);
  const only = sentences.every((sentence) => isOwnViews(sentence) || presented(sentence) !== null);
  return own && only ? 'furniture-disclaimer' : null;
}

/** The person whom a sentence presents: `Jane Doe is a fellow at …`, `Jane Doe, a former envoy, writes …`. */
export function presented(sentence: string): string | null {
  const name = presents.exec(sentence)?.[1];
  return name !== undefined && isName(name) ? name : null;
}

const outletName = '((?:The )?[\\p{Lu}][\\p{L}\\p{N}’\'.-]*(?: (?:of |the )?[\\p{Lu}&][\\p{L}\\p{N}’.-]*){0,4})';
const outletForms = [
  new RegExp(`editorial (?:stance|position|policy|line|views?|opinions?|board)(?: or [a-z ]+)? (?:of|at) (?:the )?${outletName}`, 'u'),
  new RegExp(`\\b(?:reflect|represent|express)s? (?:the )?${outletName}[’']s? (?:own |official )*(?:editorial|position|policy|stance|views?|opinions?)`, 'u'),
];

/** Only an editorial stance is an outlet's: "the policy of the Department" is the author's employer's. */
function outletOf(sentences: string[]): string | null {
  for (const sentence of sentences) {
    for (const form of outletForms) {
      const name = form.exec(sentence)?.[1]?.replace(/(?:[’']s)?[.’'-]*$/, '');
      if (name) return name;
    }
  }
  return null;
}
