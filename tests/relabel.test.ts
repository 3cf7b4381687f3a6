/** Editors against the labeller: what they may say, what becomes of it, on both stores. */
import { beforeEach, expect, test } from 'vitest';
import { draftBrief, storedArticle, takeIn } from '../src/briefing.ts';
import { operator } from '../src/desk/decide.ts';
import { correctHeader } from '../src/desk/header.ts';
import { relabel } from '../src/desk/relabel.ts';
import { saveLabels } from '../src/store/articles.ts';
import { listDecisions } from '../src/store/decisions.ts';
import { listOverrides } from '../src/store/overrides.ts';
import { cli } from './cli/front.ts';
import { newsroom, opEd, type Newsroom } from './support/newsroom.ts';
import { describeStores } from './support/stores.ts';

const code = (name: string) => expect.objectContaining({ code: name });

describeStores((open) => {
  let room: Newsroom;
  let id: string;
  let name: string;
  const url = 'https://ledger.example/kura';
  const add = async (text: string) => takeIn(room, { bytes: new TextEncoder().encode(text), name: 'op-ed', url }, { by: operator });
  const sentence = async (words: string) => {
    const found = (await storedArticle(room, id)).labels.sentences.find(({ text }) => text.includes(words));
    if (found === undefined) throw new Error(`no sentence with ${words}`);
    return found;
  };
  const say = async (words: string, wanted: { basis: 'fact' | 'claim' | 'opinion' | 'forecast'; holder?: string; reason?: string } | null) =>
    relabel(room, {
      article: id, sentence: (await sentence(words)).id, by: operator,
      wanted: wanted && { holder: null, reason: null, ...wanted },
    });

  beforeEach(async ({ task }) => {
    name = task.id.replaceAll(/[^a-z0-9]/gi, '');
    room = newsroom(await open(name));
    id = (await add(opEd())).reference.id;
  });

  test('more caution at once: the sentence, the mix and the next draft follow, the old draft is named', async () => {
    const draft = await draftBrief(room, [id], { by: operator });
    const before = (await storedArticle(room, id)).labels;
    const { after, briefs } = await say('ended in Tbilisi', { basis: 'opinion' });
    expect(after).toMatchObject({ basis: 'opinion', holder: 'Nigar Velizade', decidedBy: 'editor', reason: { id: 'why-editor', cue: null } });
    const labels = (await storedArticle(room, id)).labels;
    expect(labels.mix.opinion).toBeGreaterThan(before.mix.opinion);
    const cites = draft.items[0]?.lines.some(({ evidence }) => evidence.includes(after.id)) ?? false;
    expect(briefs).toEqual(cites ? [`${draft.id}:1`] : []);
    const anew = await draftBrief(room, [id], { by: operator });
    expect(anew.items[0]?.lines.filter(({ basis, evidence }) => basis === 'fact' && evidence.some((one) => one.startsWith(`${after.id}:`) || one === after.id))).toEqual([]);
    expect(await listDecisions(room.store.db, { subject: id })).toMatchObject([{ action: 'relabel', person: 'operator', before: expect.stringContaining('fact') }]);
  });

  test('a claim has a holder that stands in the article, and counts for their country', async () => {
    expect((await storedArticle(room, id)).labels.notHeard).toContain('Iran');
    await expect(say('learned to treat', { basis: 'claim', holder: 'Moscow' })).rejects.toThrow(code('holder-not-in-text'));
    const { after } = await say('Iran has watched', { basis: 'claim', holder: 'Iran', reason: 'The ambassador said so.' });
    expect(after).toMatchObject({ basis: 'claim', holder: 'Iran', holderNamed: true, clauses: [] });
    expect((await storedArticle(room, id)).labels.notHeard).not.toContain('Iran');
  });

  test('less caution needs a reason, and no reason makes a fact of what shows judgement', async () => {
    await expect(say('According to experts', { basis: 'fact', reason: 'I know it.' })).rejects.toThrow(code('not-a-fact'));
    await expect(say('If the parties keep', { basis: 'fact', reason: 'I know it.' })).rejects.toThrow(code('not-a-fact'));
    await say('Delegations from both', { basis: 'opinion' });
    await expect(say('Delegations from both', { basis: 'fact' })).rejects.toThrow(code('reason-missing'));
    expect((await say('Delegations from both', { basis: 'fact', reason: 'The protocol is public.' })).after.basis).toBe('fact');
  });

  test.each(['claim', 'opinion', 'forecast'] as const)('nor by way of an earlier correction to %s', async (step) => {
    await say('According to experts', { basis: step, reason: 'A first step.' });
    await expect(say('According to experts', { basis: 'fact', reason: 'A second one.' })).rejects.toThrow(code('not-a-fact'));
    await say('Delegations from both', { basis: 'opinion' });
    await expect(say('Delegations from both', { basis: 'fact' })).rejects.toThrow(code('reason-missing'));
  });

  test('it can be taken back, once', async () => {
    const own = await sentence('Delegations from both');
    await say('Delegations from both', { basis: 'opinion' });
    expect((await say('Delegations from both', null)).after).toEqual(own);
    await expect(say('Delegations from both', null)).rejects.toThrow(code('no-override'));
    await expect(relabel(room, { article: id, sentence: 'S99', by: operator, wanted: { basis: 'opinion', holder: null, reason: null } }))
      .rejects.toThrow(code('sentence-unknown'));
  });

  test('it stays through new labels and through a new version of the article', async () => {
    await say('Delegations from both', { basis: 'opinion' });
    const { labels } = await storedArticle(room, id);
    await room.store.transaction((trx) => saveLabels(trx, {
      article: id, version: 1, labeller: 'another', now: room.now() + 1,
      labels: { ...labels, sentences: labels.sentences.map((one) => ({ ...one, basis: 'fact' as const, decidedBy: 'rules' as const })) },
    }));
    expect(await sentence('Delegations from both')).toMatchObject({ basis: 'opinion', decidedBy: 'editor' });
    const changed = await add(`A line that was not there before, about the weather in Tbilisi.\n\n${opEd()}`);
    expect(changed.outcome).toBe('changed');
    expect(await sentence('Delegations from both')).toMatchObject({ basis: 'opinion', decidedBy: 'editor' });
  });

  test('a header put right is a new version, relabelled, and stays when the page is read again', async () => {
    const { version } = await correctHeader(room, {
      article: id, by: operator, reason: 'The page says so at its foot.',
      corrections: { kind: 'Editorial', authors: [], outlet: 'The Ledger' },
    });
    expect(version).toBe(2);
    const { labels, article } = await storedArticle(room, id);
    expect(labels).toMatchObject({ kind: 'Editorial', kindDeclared: true });
    expect(article.header).toMatchObject({ authors: [], outlet: 'The Ledger', origins: { kind: 'editor', outlet: 'editor' } });
    expect((await add(`A new first line about the weather.\n\n${opEd()}`)).article.header)
      .toMatchObject({ kind: 'Editorial', authors: [], outlet: 'The Ledger', origins: { kind: 'editor' } });
    expect(await listDecisions(room.store.db, { subject: id })).toMatchObject([
      { action: 'correct-header', before: { authors: ['Nigar Velizade'] }, after: { kind: 'Editorial', authors: [] } },
    ]);
  });

  test('what the publisher calls opinion is made news by nobody, at intake or later', async () => {
    const corrections = { kind: 'ReportageNewsArticle' } as const;
    await expect(correctHeader(room, { article: id, by: operator, reason: 'It is news.', corrections })).rejects.toThrow(code('kind-lowered'));
    const again = takeIn(room, { bytes: new TextEncoder().encode(opEd('second')), name: 'op-ed', url: null }, { by: operator, overrides: corrections });
    await expect(again).rejects.toThrow(code('kind-lowered'));
  });

  test('at the command line: corrected, exported as training rows, refused in one line', async () => {
    const { id: number, text } = await sentence('Delegations from both');
    const where = { store: await open.url(name) };
    const done = async (line: string) => {
      const said = await cli(where, line);
      expect(said).toMatchObject({ code: 0 });
      return said;
    };
    expect((await done(`relabel ${id} ${number} --basis opinion`)).out).toContain('is now “Nigar Velizade’s view”');
    expect(JSON.parse((await done('overrides')).out))
      .toMatchObject({ text, best: ['opinion'], accept: ['opinion'], by: 'operator', header: { outlet: 'Caspian Ledger' } });
    expect(await listOverrides(room.store.db)).toHaveLength(1);
    expect(await cli(where, `relabel ${id} ${number}`)).toMatchObject({ code: 2 });
    expect(JSON.parse((await done(`relabel ${id} ${number} --undo --json`)).out)).toMatchObject({ after: { decidedBy: 'rules' } });
    expect((await done(`header ${id} --kind Editorial`)).out).toContain('version 2');
    expect(await cli(where, `header ${id} --kind ReportageNewsArticle`)).toMatchObject({ code: 1 });
    expect(await cli(where, `header ${id}`)).toMatchObject({ code: 2 });
    expect(await done('overrides')).toMatchObject({ out: '', err: expect.stringContaining('standpoint relabel') });
  });
});
