/** A draft as readers would get it, for the staff's eyes: marked as a test on each part, without buttons. */
import type { Brief, Language } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import type { Block, Document } from './document.ts';
import { renderBrief } from './render.ts';

/** @param language the mark's */
export function testDocument(brief: Brief, language: Language): Document {
  const mark: Block = { type: 'heading', text: text(language, 'desk-test-mark') };
  const document = renderBrief(brief, brief.language);
  return { ...document, sections: document.sections.map((section) => ({ ...section, header: [mark, ...section.header] })), buttons: [] };
}
