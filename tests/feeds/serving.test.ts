/** `npm start` with tokens: feeds come in by themselves, and a slow site does not keep the process from ending. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { startServing, until } from '../path/serving.ts';
import { done, json, newStore } from '../cli/front.ts';
import { item, newspaper } from './newspaper.ts';

test('a running bot polls a feed that is added beside it, and ends at once while a page hangs', async () => {
  const paper = await newspaper();
  const where = { store: newStore(), env: { FETCH_ALLOW_HOSTS: '127.0.0.1' } };
  const hanging = new Promise<void>((resolve) => {
    paper.answers.set('/a/slow?key=sesame', () => resolve());
  });
  paper.items = item('first') + '<item><link>/a/slow?key=sesame</link></item>';
  const serving = await startServing(where.store, { FETCH_ALLOW_HOSTS: '127.0.0.1' });
  try {
    await done(where, `feeds add ${paper.feedUrl}`);
    await hanging;
    await until(async () => (await json(z.array(z.unknown()), where, 'articles')).length === 1);
    const listed = await done(where, 'feeds list');
    expect(listed).toContain('not polled yet');
  } finally {
    // Not 0 where it had to be broken off.
    expect((await serving.stop()).code).toBe(0);
  }
  expect(serving.said()).not.toContain('sesame');
  expect(await json(z.array(z.object({ entries: z.number(), failures: z.number() })), where, 'feeds list'))
    .toMatchObject([{ entries: 1, failures: 0 }]);
});
