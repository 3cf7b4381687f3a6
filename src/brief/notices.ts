/** Messages about a brief that has changed, in words of ours: what stands in its place, and the reply that tells of it. */
import type { Language } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { regionName } from '../regions/find.ts';
import { correctionBlocks, withdrawnDocument } from './corrections.ts';
import type { Block, Document } from './document.ts';
import { dateInWords } from './wording.ts';

type Told = Parameters<typeof withdrawnDocument>[0];

/** What stands in the place of a brief that was withdrawn: none of its lines. */
export const renderRetraction = withdrawnDocument;

/** The reply under a message that was changed, with what was changed and why. */
export function renderNotice(brief: Told, aim: 'published' | 'retracted', language: Language): Document {
  if (aim === 'published') return saying('notice-published', 'notice-published-text', brief, language, correctionBlocks(brief, language));
  const { why } = brief.withdrawn ?? { why: '' };
  const reason: Block[] = why === '' ? [] : [{ type: 'text', text: text(language, 'correction-why', { why }) }];
  return saying('notice-retracted', 'notice-retracted-text', brief, language, reason);
}

/** In place of a part that a shorter version has no words for. */
export function renderSurplus(brief: Told, language: Language): Document {
  return saying('surplus', 'surplus-text', brief, language);
}

/** In place of a brief that, without its pieces of opinion, says nothing any more. */
export function renderLeftOut(brief: Told, language: Language): Document {
  return saying('left-out', 'left-out-text', brief, language);
}

function saying(
  heading: string, words: string, { region, date }: Pick<Told, 'region' | 'date'>, language: Language, more: readonly Block[] = [],
): Document {
  const place = text(language, 'brief-place', { region: regionName(region, language), date: dateInWords(date, language) });
  const blocks: Block[] = [
    { type: 'heading', text: text(language, heading) }, { type: 'text', text: text(language, words, { place }) },
    ...more,
  ];
  return { language, sections: [{ header: [], blocks }], buttons: [] };
}
