/** No file holds the process up or fills its memory; the process reads the next one as if nothing had been. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDocument } from '../../../src/article/documents/open.ts';
import { StandpointError } from '../../../src/errors.ts';
import { makePdf, type Set } from './make-pdf.ts';
import { makeWord } from './make-word.ts';

const words = 'A sentence that stands in a file and says no more than that it stands there, twice.';
const page: Set[] = [{ text: words, x: 50, y: 100 }];
const job = (bytes: Uint8Array, format: 'pdf' | 'word' = 'pdf') => ({ format, bytes, name: 'given', now: Date.parse('2026-11-23') });
const codeOf = async (work: Promise<unknown>) => work.then(() => 'read', (error: unknown) => (error instanceof StandpointError ? error.code : String(error)));

test('a page that would take minutes is given up', async () => {
  const slow = makePdf([page], { bomb: { megabytes: 32, times: 400 } });
  expect(slow.length).toBeLessThan(100_000);
  expect(await codeOf(openDocument(job(slow), { ms: 3000, growth: Infinity }))).toBe('document-too-heavy');
  expect((await openDocument(job(makePdf([page])))).blocks).toEqual([{ text: words, role: 'text' }]);
});

test('what fills memory is given up before it does', async () => {
  const large = makePdf([page], { bomb: { megabytes: 200, times: 60 } });
  expect(await codeOf(openDocument(job(large), { ms: 60_000, growth: 400 * 1024 * 1024 }))).toBe('document-too-heavy');
});

test('damaged files are refused or read, and never bring anything down', async () => {
  const files = [job(makePdf([page, page])), job(makeWord([{ text: words }, { text: words }]), 'word')];
  await fc.assert(fc.asyncProperty(
    fc.constantFrom(...files), fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 }),
    fc.double({ min: 0.3, max: 1, noNaN: true }),
    async (whole, damage, kept) => {
      const bytes = Uint8Array.from(whole.bytes).slice(0, Math.ceil(whole.bytes.length * kept));
      for (const [at, value] of damage) bytes[Math.floor(at * (bytes.length - 1))] = value;
      expect(await codeOf(openDocument({ ...whole, bytes }))).toMatch(/^(read|document-[a-z-]+)$/);
    },
  ), { numRuns: 12 });
});
