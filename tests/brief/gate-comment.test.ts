/** A fact without what its sentence says of it: who tells it, and how sure it is. Any other clause may go. */
import { expect, test } from 'vitest';
import { gatePassage } from '../../src/brief/gate.ts';

const line = 'The army burned the village in May 2020.';
const passes = (source: string) => gatePassage({ source, line, basis: 'fact', holder: null }).pass;
const withTail = (tail: string) => line.slice(0, -1) + tail;

test.each([
  ', or so the rebels say.', ', a charge it denies.', ', as residents tell it.', ', by all accounts.', ', though it denies this.',
  ', though no one has proved it.', ', which the general denies.', '; residents insist on it.', '; that is what residents say.', '; so residents say.',
  ', if residents are right.', ', and everyone in Goma knows it.', ' – the opposition’s version, at least.', ', though this could not be verified.',
  ', an allegation based on one witness.', ', apparently.', ', but evidence is thin.', ', I believe.', ', I would guess, and nobody has asked why.',
  ', we are told.', ', as far as I can tell.', ', residents say, and nobody asked why.', ', and residents say the army did it at night.',
  ', although the general says it was the rebels.', ', and residents are certain of it.', ', though the general says otherwise.',
  ', a version that the court accepted.', ', witnesses have claimed.', ' (the residents’ account).', '; the army denies it.', '; the claim rests on one witness.',
  ', as the opposition would have it.', ', the opposition’s favourite story.', ', its critics like to say.', ', people here will tell you.',
  ', and the opposition has never tired of saying so.', ', but that is only a rumour.', ', although doubts remain.', ', and the film that shows it may be a fake.',
])('is no fact without "%s"', (tail) => {
  expect(passes(withTail(tail))).toBe(false);
});

test.each([
  'As residents tell it, t', 'By all accounts, t', 'I believe that t', 'My guess is that t', 'The claim in Goma is simple: T', 'If residents are right, t',
  'To hear residents tell it, t', 'It is said in Goma, and I believe it, that t', 'Word in Goma, where people ought to know, is that t',
])('is no fact without "%s…"', (head) => {
  expect(passes(head + line.slice(1))).toBe(false);
});

test.each([
  ', and the governor resigned in June.', '; the rebels withdrew a week later.', ', but did not enter the town.', ', while the rebels held the bridge.',
  ', and nobody has yet given a convincing account of why it was chosen.', ', and the governor denies any wrongdoing.', ', which lies on the border with Uganda.',
  ', and has asked the mission to leave.', ', a blunder that would cost it the province.',
])('is a fact without "%s"', (tail) => {
  expect(passes(withTail(tail))).toBe(true);
});
