/** Messages about a brief that has changed, in words of ours: what stands in its place, and the reply that tells of it. */
import type { Brief, Language } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { regionName } from '../regions/find.ts';
import type { Block, Document } from './document.ts';
import { dateInWords } from './wording.ts';

type Told = Pick<Brief, 'region' | 'date'>;

/** What stands in the place of a brief that was withdrawn: none of its lines. */
export function renderRetraction(brief: Told, language: Language): Document {
  return saying('status-notice-retracted', 'retracted-text', brief, language);
}

/** The reply under a message that was changed. */
export function renderNotice(brief: Told, aim: 'published' | 'retracted', language: Language): Document {
  return saying(`notice-${aim}`, `notice-${aim}-text`, brief, language);
}

/** In place of a part that a shorter version has no words for. */
export function renderSurplus(brief: Told, language: Language): Document {
  return saying('surplus', 'surplus-text', brief, language);
}

/** In place of a brief that, without its pieces of opinion, says nothing any more. */
export function renderLeftOut(brief: Told, language: Language): Document {
  return saying('left-out', 'left-out-text', brief, language);
}

function saying(heading: string, words: string, { region, date }: Told, language: Language): Document {
  const place = text(language, 'brief-place', { region: regionName(region, language), date: dateInWords(date, language) });
  const blocks: Block[] = [
    { type: 'heading', text: text(language, heading) }, { type: 'text', text: text(language, words, { place }) },
  ];
  return { language, sections: [{ header: [], blocks }], buttons: [] };
}
