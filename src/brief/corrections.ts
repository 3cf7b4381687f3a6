/** What became of a brief since readers first got it: what was corrected and why, on top; or that it was withdrawn. */
import type { Brief, Correction, Language } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { regionName } from '../regions/find.ts';
import type { Block, Document } from './document.ts';
import { dateInWords } from './wording.ts';

type Told = Pick<Brief, 'region' | 'date' | 'status' | 'corrections' | 'released' | 'withdrawn'>;

/** "14:05 UTC" on the day of the edition, with its date on any other. @param iso ISO 8601 UTC */
export function timeInWords(iso: string, day: string, language: Language): string {
  const time = text(language, 'time-utc', { time: iso.slice(11, 16) });
  return iso.startsWith(day) ? time : `${dateInWords(iso, language)}, ${time}`;
}

/** The newest on top, in a heading that fills the notification; none for a brief that was never corrected. */
export function correctionBlocks(brief: Told, language: Language): Block[] {
  const last = brief.corrections.at(-1);
  if (last === undefined) return [];
  const at = last.at ?? (brief.status === 'published' || brief.status === 'corrected' ? brief.released ?? null : null);
  return [{ type: 'heading', text: headingOf(last, at, brief.date, language) }, { type: 'text', text: text(language, 'correction-why', { why: last.why }) }];
}

/** Those before the newest, in small print: nothing that was wrong is forgotten. */
export function earlierCorrections(brief: Told, language: Language): Block[] {
  return brief.corrections.slice(0, -1).map((one) => ({
    type: 'note', text: `${headingOf(one, one.at, brief.date, language)} ${text(language, 'correction-why', { why: one.why })}`,
  }));
}

function headingOf({ kind, what }: Correction, at: string | null, day: string, language: Language): string {
  return at === null ? text(language, 'correction-pending', { kind: text(language, `correction-kind-${kind}`), what })
    : text(language, `correction-${kind}`, { time: timeInWords(at, day, language), what });
}

/** What stands in the place of a brief that was withdrawn: none of its lines. */
export function withdrawnDocument(brief: Told, language: Language): Document {
  const place = text(language, 'brief-place', { region: regionName(brief.region, language), date: dateInWords(brief.date, language) });
  const { at, why } = brief.withdrawn ?? { at: '', why: '' };
  const blocks: Block[] = [
    { type: 'heading', text: text(language, 'withdrawn-heading', { time: at === '' ? 'none' : timeInWords(at, brief.date, language) }) },
    { type: 'text', text: text(language, 'withdrawn-text', { place, why: why === '' ? 'none' : why }) },
  ];
  return { sections: [{ header: [], blocks }], buttons: [], language };
}
