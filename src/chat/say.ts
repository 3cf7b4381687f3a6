/** Small documents: an answer of a few words, an error, a list of buttons. */
import type { Language } from '../contracts.ts';
import type { Block, Button, Document } from '../brief/document.ts';
import { StandpointError } from '../errors.ts';
import { text, type Values } from '../i18n/catalogue.ts';
import type { Form, Reply } from './request.ts';

export function documentOf(blocks: readonly Block[], buttons: readonly (readonly Button[])[] = []): Document {
  return { sections: [{ header: [], blocks }], buttons };
}

/** A message of the catalogue as a reply. */
export function say(language: Language, id: string, values: Values = {}, buttons: readonly (readonly Button[])[] = []): Reply {
  return { as: 'message', document: documentOf([{ type: 'text', text: text(language, id, values) }], buttons) };
}

/** A question: in words, with what stands there now, and as a form where there are forms. */
export function ask(
  language: Language, id: string, { action, title, field, value }: Omit<Form, 'fields'> & { readonly field: string }, values: Values = {},
): Reply {
  const present: Block[] = value === undefined ? [] : [{ type: 'quote', name: text(language, 'chat-answer-here-now'), text: value }];
  const blocks: Block[] = [
    { type: 'text', text: text(language, id, values) }, ...present, { type: 'text', text: text(language, 'chat-answer-here') },
  ];
  const form = { action, title, fields: [field], ...(value === undefined ? {} : { value }) };
  return { as: 'private', document: documentOf(blocks), form };
}

/** What is refused is explained to whoever asked: what, why, what to do. */
export function sayError(language: Language, error: StandpointError): Reply {
  return { as: 'private', document: documentOf([{ type: 'text', text: error.explainInChat(language) }]) };
}
