/** Where a header's fields come from. */
import { expect, it } from 'vitest';
import { headerSchema, originSchema, originsSchema } from '../../src/contracts.ts';
import { messageIds } from '../../src/i18n/catalogue.ts';
import { body, read } from './support.ts';

it('every origin and every field that has one is said in words', () => {
  const fields = originsSchema.keyType.options;
  const wanted = [...originSchema.options.map((one) => `origin-${one}`), ...fields.map((one) => `header-field-${one}`)];
  expect(wanted.filter((id) => !messageIds('en').includes(id))).toEqual([]);
});

it('a header that was stored before origins were kept is read with none', () => {
  const { origins, ...old } = read(body).header;
  expect(origins).not.toEqual({});
  expect(headerSchema.parse(old).origins).toEqual({});
});

it('an editor’s word is the editor’s', () => {
  const { origins } = read(`A bridge too few\n\nBy Jane Doe\n\n${body}`, { title: 'Given' }).header;
  expect(origins).toEqual({ title: 'editor', authors: 'text', language: 'text' });
});
