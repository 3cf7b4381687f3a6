import { expect, expectTypeOf, test } from 'vitest';
import { StandpointError } from '../../src/errors.ts';
import {
  approve, expectStatus, hold, publish, reject, type Approved, type Decider, type Draft, type Held, type Published, type SecondFor,
} from '../../src/desk/version.ts';

const ada: Decider = { id: 'ada', role: 'editor' };
const ben: Decider = { id: 'ben', role: 'editor' };
const reference = { brief: 'b1', version: 1, sample: false, newest: 1, given: null };
const draft = (...waitsFor: SecondFor[]): Draft => ({
  ...reference, status: 'draft', waitsFor, embargoUntil: null, corrects: false, firstApproval: null,
});
const by = (person: Decider, more = {}) => ({ by: person, now: 1000, alone: false, reason: null, ...more });

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'allowed';
  } catch (error) {
    return error instanceof StandpointError ? error.code : 'other';
  }
};

test('a draft without risks is approved by one editor', () => {
  expect(approve(draft(), by(ada))).toEqual({
    ...reference, status: 'approved', waitsFor: [], embargoUntil: null, corrects: false, approvedBy: 'ada', approvedAt: 1000, releaseAt: null,
  });
});

test('lines with risks wait for a second editor, who is not the first', () => {
  const first = approve(draft('toll'), by(ada));
  expect(first).toMatchObject({ status: 'draft', firstApproval: 'ada' });
  const waiting = expectStatus(first, 'draft');
  expect(codeOf(() => approve(waiting, by(ada)))).toBe('second-editor');
  expect(approve(waiting, by(ben))).toMatchObject({ status: 'approved', approvedBy: 'ben' });
});

test('a lone editor confirms risks with a reason', () => {
  expect(codeOf(() => approve(draft('toll'), by(ada, { alone: true })))).toBe('reason-missing');
  expect(approve(draft('toll'), by(ada, { alone: true, reason: 'counted by the UN' }))).toMatchObject({ status: 'approved' });
});

test('a held version keeps its first approval and its risks', () => {
  const first = expectStatus(approve(draft('toll'), by(ada)), 'draft');
  const held = hold(first);
  expect(held).toMatchObject({ status: 'held', firstApproval: 'ada', waitsFor: ['toll'] });
  expect(approve(held, by(ben))).toMatchObject({ status: 'approved' });
  expect(reject(held)).toMatchObject({ status: 'rejected' });
});

test('publishing is at once, or by itself at a time ahead; a sample is never published', () => {
  const approved: Approved = expectStatus(approve(draft(), by(ada)), 'approved');
  expect(publish(approved, null, 2000)).toEqual({ ...reference, status: 'published', releasedAt: 2000, stoppedAt: null });
  expect(publish(approved, 3000, 2000)).toMatchObject({ status: 'approved', releaseAt: 3000 });
  expect(publish(approved, 1500, 2000)).toMatchObject({ status: 'published', releasedAt: 2000 });
  expect(codeOf(() => publish({ ...approved, sample: true }, null, 2000))).toBe('sample-not-delivered');
});

test('what is not in a status for a move says which it needs', () => {
  expect(codeOf(() => expectStatus(draft(), 'approved'))).toBe('wrong-status');
});

test('a draft is not what is published: such a call does not compile', () => {
  expectTypeOf<Draft>().not.toExtend<Parameters<typeof publish>[0]>();
  expectTypeOf<Held>().not.toExtend<Parameters<typeof publish>[0]>();
  expectTypeOf<Published>().not.toExtend<Parameters<typeof hold>[0]>();
  expectTypeOf<Approved>().toExtend<Parameters<typeof publish>[0]>();
});
