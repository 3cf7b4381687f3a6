/** Errors in the reader's language, what they name by id too. */
import { expect, test } from 'vitest';
import { StandpointError } from '../../src/errors.ts';

test.each([
  ['ru', 'Сводка b1 сейчас в состоянии «черновик».', 'одобрена, опубликована'],
  ['tr', 'b1 özetinin durumu: taslak.', 'onaylandı, yayımlandı'],
  ['en', 'Brief b1 is draft.', 'approved, published'],
] as const)('statuses are words in %s', (language, happened, needed) => {
  const error = new StandpointError('wrong-status', { brief: 'b1', status: 'draft', needed: 'approved, published' });
  expect(error.happened(language)).toBe(happened);
  expect(error.explain(language)).toContain(needed);
});

test('so are risks, and what is no id stays as it is', () => {
  expect(new StandpointError('second-editor', { risks: 'toll, accusation' }).explain('ru')).toContain('жертв');
  expect(new StandpointError('reason-missing', { what: 'S3' }).happened('ru')).toContain('S3');
});
