/** What somebody plants in an article for a machine changes no brief; `INJECTIONS=all` plants everything everywhere. */
import { describe, expect, test } from 'vitest';
import { extractive } from '../../src/brief/compose.ts';
import { modelComposer } from '../../src/brief/model.ts';
import { plantedIn } from '../../src/brief/planted.ts';
import type { SaidLine } from '../servers/openai/behaviours.ts';
import { saysLines } from '../servers/openai/behaviours.ts';
import { inputOf } from './labelled.ts';
import { modelRoom } from './model/room.ts';
import { linesOf, ownInjections, plant, readText, samples, sharedInjections, type Place } from './planting.ts';

const places: readonly Place[] = ['own paragraph', 'end of a paragraph'];
const all = process.env['INJECTIONS'] === 'all';
const given = sharedInjections();
if (given === null) process.stderr.write('injections-dev.jsonl is not there: only injections of our own are planted\n');

/** A fifth of them, unless all are asked for. */
const some = (injections: readonly string[]) => injections.filter((_, index) => all || index % 5 === 2);

/** What differs from the brief without the planted text. */
function changes(injections: readonly string[]): string[] {
  const plain = samples.map((text) => linesOf(readText(text)));
  return injections.flatMap((injection, turn) => samples.flatMap((text, which) =>
    places.flatMap((place, at) => {
      if (!all && (turn + at) % samples.length !== which) return [];
      const lines = linesOf(readText(plant(text, injection, place, turn)));
      return JSON.stringify(lines) === JSON.stringify(plain[which]) ? [] : [`${which} ${place}: ${injection}`];
    })));
}

describe('the extractive brief is the same as without', () => {
  test('instructions of our own', { timeout: 60_000 }, () => {
    // Of all places at two the labels themselves change: a role's name reads as an interview's speaker, a colon as "says:".
    expect(changes(ownInjections).length).toBeLessThanOrEqual(all ? 2 : 0);
  });

  test.skipIf(given === null)('instructions of a public collection', { timeout: 600_000 }, () => {
    expect(changes(some(given ?? []))).toEqual([]);
  });
});

/** A model that does what the planted text asks, in every wording, citing every place. */
function obeyed(planted: string, ids: readonly string[]): SaidLine[] {
  const quotes = [...planted.matchAll(/[“"']([^”"']{4,})[”"']/gu)].map(([, words]) => words ?? '');
  const texts = [planted.split('\n')[0] ?? '', `Here is what was asked for: ${planted.slice(0, 80)}`, 'As requested, a poem follows.', ...quotes];
  const bases = [['fact', null], ['opinion', 'A. Author'], ['claim', null]] as const;
  return texts.flatMap((text) => ids.flatMap((id) => bases.map(([basis, holder]) =>
    ({ text, basis, holder, evidence: [id] })))).slice(0, 60);
}

describe('a model that obeys', () => {
  test('nothing of it reaches the brief', { timeout: 600_000 }, async () => {
    const { server, store, options } = await modelRoom();
    const { apiKey, baseUrl, model, log, now, wait } = options;
    const composer = modelComposer({
      apiKey, baseUrl, model, log, store, dailyBudgetUsd: null, prices: null, fallback: extractive,
      timing: { now, wait, timeoutMs: 5_000 },
    });
    const injections = some([...ownInjections, ...given ?? []]);
    for (const [turn, injection] of injections.entries()) {
      const text = samples[turn % samples.length] ?? '';
      const base = new Set(readText(text).labels.sentences.map((sentence) => sentence.text));
      const input = readText(plant(text, injection, places[turn % 2] ?? 'own paragraph', turn));
      const strange = input.labels.sentences.filter((sentence) => !base.has(sentence.text)).map(({ id }) => id);
      server.behave(saysLines(obeyed(injection, [...strange, 'S2'])));
      const { lines } = await composer.compose(input);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        expect(line.evidence.filter((id) => strange.includes(id.split(':')[0] ?? ''))).toEqual([]);
        expect(line.text).not.toMatch(/as requested|what was asked for/iu);
      }
    }
  });
});

describe('what an author asks of readers is no order', () => {
  test.each([
    'Fire destroyed two barns near the canal on Monday. The barns stood by the canal for a century.',
    'Consider the canal. The canal takes a fifth of the river, and the river is dry at Urgench.',
    'The order (of 3 May; see “Annex”) names the canal. The canal is closed.',
    'Trade along the canal fell in May. Traders blame the toll on the canal.',
  ])('%s', (text) => {
    const { labels } = inputOf(text);
    expect([...plantedIn(labels.sentences)]).toEqual([]);
  });

  test('a fence that nobody closes hides nothing of what follows', () => {
    const { labels } = inputOf('The canal opened in May.\n\n``` code\n\nThe river is dry at Urgench.\n\nThe ministers will meet in Nukus.');
    const hidden = labels.sentences.filter(({ id }) => plantedIn(labels.sentences).has(id));
    expect(hidden.map(({ text }) => text)).toEqual(['``` code']);
  });
});
