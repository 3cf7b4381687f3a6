/** A model server's second look at labels, over HTTP against the strict server: it may raise caution, never lower it. */
import { expect, test } from 'vitest';
import type { Labels } from '../../src/contracts.ts';
import { moreCautious } from '../../src/labels/caution.ts';
import { reviewer } from '../../src/labels/review.ts';
import { opEd } from '../brief/model/article.ts';
import { modelRoom } from '../brief/model/room.ts';
import type { Behaviour } from '../servers/openai/behaviours.ts';
import { badReplies, passing, refusals } from '../servers/openai/failures.ts';

const { article, labels: own } = opEd();
/** As if the labeller were unsure of every fact. */
const unsure: Labels = {
  ...own, sentences: own.sentences.map((one) => (one.basis === 'fact' ? { ...one, confidence: 0.8 } : one)),
};
const facts = unsure.sentences.filter(({ basis }) => basis === 'fact').map(({ id }) => id);

const says = (basis: string): Behaviour => ({ sentences }) =>
  ({ content: JSON.stringify({ labels: sentences.map(({ id }) => ({ id, basis })) }) });

async function reviewed(behaviour: Behaviour, labels = unsure) {
  const room = await modelRoom({}, { behaviour });
  const { apiKey, baseUrl, model, dailyBudgetUsd, prices, log, now, wait } = room.options;
  const review = reviewer({ apiKey, baseUrl, model, dailyBudgetUsd, prices, log, store: room.store, timing: { now, wait, timeoutMs: 5_000 } });
  return { ...room, after: await review(article, labels), review };
}

test('there is something to review', () => {
  expect(facts.length).toBeGreaterThan(1);
});

test('a fact of which the server is less sure becomes what it says, and says who decided', async () => {
  const { after, server } = await reviewed(says('opinion'));
  const isFact = ({ id }: { id: string }) => facts.includes(id);
  expect(after.sentences.filter((one) => !isFact(one))).toEqual(unsure.sentences.filter((one) => !isFact(one)));
  for (const sentence of after.sentences.filter(isFact)) {
    expect(sentence).toMatchObject({ basis: 'opinion', holder: 'Aibek Suranchiev', decidedBy: 'server' });
  }
  expect(after.mix.fact).toBeLessThan(unsure.mix.fact);
  expect(server.calls).toHaveLength(1);
});

test('no answer lowers caution, whatever it says', async () => {
  for (const basis of ['fact', 'claim', 'forecast', 'opinion']) {
    const { after } = await reviewed(says(basis));
    after.sentences.forEach((sentence, index) => {
      const before = unsure.sentences[index]?.basis ?? 'opinion';
      expect(moreCautious(sentence.basis, before)).toBe(sentence.basis);
    });
  }
});

test('what the labeller is sure of is not asked', async () => {
  const sure = { ...own, sentences: own.sentences.map((one) => ({ ...one, confidence: 0.95, reason: { id: 'why-default', cue: null } })) };
  const { after, server } = await reviewed(says('opinion'), sure);
  expect(after).toBe(sure);
  expect(server.calls).toHaveLength(0);
});

test.each(Object.entries({ ...badReplies, ...refusals, ...passing }))('%s: the labels stay as they were', async (_, behaviour) => {
  expect((await reviewed(behaviour)).after).toEqual(unsure);
});

test('the same article is asked about once', async () => {
  const { server, review, after } = await reviewed(says('opinion'));
  expect(await review(article, unsure)).toEqual(after);
  expect(server.calls).toHaveLength(1);
});
