/** A region's day by the clock. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deadlineOf, dueMarks, dueNow, nothingMark, type DayState } from '../../src/brief/digest/due.ts';
import { statusSchema } from '../../src/contracts.ts';

const settings = { zone: 'Asia/Baku', deadline: '08:00', leadMinutes: 60, silenceDays: 3 };
const date = '2026-11-18';
const at = (time: string) => Date.parse(`2026-11-18T${time}:00+04:00`);
const state = (time: string, more: Partial<DayState> = {}): DayState =>
  ({ settings, now: at(time), date, status: null, marks: new Set(), lastEdition: at('00:00'), ...more });

test.each([
  ['06:59', null, [], []],
  ['07:00', null, [], ['composed']],
  ['07:10', null, ['composed'], []],
  ['07:29', 'draft', ['composed'], []],
  ['07:30', 'draft', ['composed'], ['reminded']],
  ['07:59', 'draft', ['composed', 'reminded'], []],
  ['08:00', 'draft', ['composed', 'reminded'], ['held']],
  ['08:00', 'approved', ['composed'], ['unpublished']],
  ['08:00', 'published', ['composed'], []],
  ['08:00', 'held', ['composed', 'held'], []],
  ['08:00', null, ['composed'], ['missing']],
  ['07:30', null, ['composed', nothingMark], []],
  ['08:00', null, ['composed', nothingMark], []],
  ['07:15', null, [nothingMark], []],
  ['13:00', null, [], ['composed']],
] as const)('at %s, %s, after %j: %j', (time, status, marks, due) => {
  expect(dueNow(state(time, { status, marks: new Set(marks) }))).toEqual(due);
});

test('after three days without an edition the editors are alarmed, once a day', () => {
  const silent = state('08:00', { status: 'held', marks: new Set(['composed', 'held']), lastEdition: at('08:00') - 3 * 86_400_000 });
  expect(dueNow(silent)).toEqual(['silent']);
  expect(dueNow({ ...silent, marks: new Set([...silent.marks, 'silent']) })).toEqual([]);
});

test('the deadline is local: half-hour zones, and a time that a clock change skips', () => {
  expect(deadlineOf({ zone: 'Asia/Kolkata', deadline: '08:00' }, date)).toBe(Date.parse('2026-11-18T02:30:00Z'));
  expect(deadlineOf({ zone: 'Europe/Kyiv', deadline: '03:30' }, '2026-03-29')).toBe(Date.parse('2026-03-29T01:30:00Z'));
});

test('nothing is done twice, and what is decided is left alone', () => {
  fc.assert(fc.property(
    fc.integer({ min: 0, max: 1439 }), fc.option(fc.constantFrom(...statusSchema.options)), fc.subarray([...dueMarks, nothingMark]),
    (minute, status, marks) => {
      const due = dueNow({ ...state('00:00', { status, marks: new Set(marks) }), now: at('00:00') + minute * 60_000 });
      const after = { nothing: ['held', 'unpublished'], published: ['silent'], open: dueMarks };
      const decided = marks.includes(nothingMark) ? after.nothing : status === 'published' ? after.published : after.open;
      const fitting = { held: 'draft', unpublished: 'approved', composed: null, missing: null, reminded: 'draft' };
      expect(due.filter((step) => marks.includes(step) || ![...decided].includes(step)
        || (step !== 'silent' && fitting[step] !== status))).toEqual([]);
    },
  ));
});
