/** Small documents: an answer of a few words, an error, a list of buttons. */
import type { Language } from '../contracts.ts';
import type { Block, Button, Document } from '../brief/document.ts';
import { StandpointError } from '../errors.ts';
import { text, type Values } from '../i18n/catalogue.ts';
import type { Reply } from './request.ts';

export function documentOf(blocks: readonly Block[], buttons: readonly (readonly Button[])[] = []): Document {
  return { sections: [{ header: [], blocks }], buttons };
}

/** A message of the catalogue as a reply. */
export function say(language: Language, id: string, values: Values = {}, buttons: readonly (readonly Button[])[] = []): Reply {
  return { as: 'message', document: documentOf([{ type: 'text', text: text(language, id, values) }], buttons) };
}

/** What is refused is explained to whoever asked: what, why, what to do. */
export function sayError(language: Language, error: StandpointError): Reply {
  return { as: 'private', document: documentOf([{ type: 'text', text: error.explain(language) }]) };
}
