/**
 * A hostile model over many articles: no bad line by an oracle that does not know the gate, and no brief empty because
 * of it. `HOSTILE=all` composes well over a thousand briefs, every lie over every third article.
 */
import { expect, test } from 'vitest';
import { extractive } from '../../../src/brief/compose.ts';
import { modelComposer } from '../../../src/brief/model.ts';
import { spoiledBy, spoilers } from '../../servers/openai/behaviours.ts';
import { lies } from '../../servers/openai/lies.ts';
import { articleNamed, articleNames } from './articles.ts';
import { tableOf } from './article.ts';
import { faultsIn } from './oracle.ts';
import { modelRoom } from './room.ts';

const all = process.env['HOSTILE'] === 'all';
const every = Object.entries({ ...spoilers, ...lies });

/** Read as they are needed: for the shorter run every seventh. */
const chosen = articleNames.filter((_, at) => all || at % 7 === 3);

/** Which articles a lie is told of: a third of all, or one. */
const isTold = (lie: number, article: number) => (all ? article % 3 === lie % 3 : article === lie % chosen.length);

test('there are twenty further lies and more', () => {
  expect(Object.keys(lies).length).toBeGreaterThan(20);
});

test('no bad line, and no brief empty for it', { timeout: 900_000 }, async () => {
  // A model of its own for each lie: what one was told is kept for its article.
  const { server, store, options } = await modelRoom({}, { models: every.map(([name]) => name) });
  const { apiKey, baseUrl, log, now, wait } = options;
  const faults: string[] = [];
  let briefs = 0;
  for (const [at, article] of chosen.entries()) {
    const input = articleNamed(article);
    const usual = (await extractive.compose(input)).lines.length;
    for (const [name, spoil] of every.filter((_, lie) => isTold(lie, at))) {
      server.behave(spoiledBy(spoil, tableOf(input)));
      const composer = modelComposer({
        apiKey, baseUrl, model: name, log, store, dailyBudgetUsd: null, prices: null, fallback: extractive,
        timing: { now, wait, timeoutMs: 5_000 },
      });
      const composed = await composer.compose(input);
      const few = composed.lines.length < Math.min(4, usual) ? [`only ${composed.lines.length} lines`] : [];
      faults.push(...[...few, ...faultsIn(composed, input)].map((fault) => `${article}, ${name}: ${fault}`));
      expect(server.calls.at(-1)?.asked?.model).toBe(name);
      briefs += 1;
    }
  }
  expect(faults).toEqual([]);
  expect(briefs).toBeGreaterThan(all ? 1000 : 60);
});
