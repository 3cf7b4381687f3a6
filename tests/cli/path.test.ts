/** From an article to a published brief by the command line alone, on both stores; every answer fits its contract. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { articleCardSchema, briefSchema, deliveriesOutputSchema, labelOutputSchema } from '../../src/contracts.ts';
import { openStore } from '../../src/store/store.ts';
import { drafted, newsroom, opEd } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';
import { cli, expectDone, expectRefused, folder, spawnCli, type Said } from './front.ts';

const flat = (words: string) => words.replace(/\s+/gu, ' ');
const article = articleCardSchema.extend({ outcome: z.enum(['new', 'known', 'changed']) });
const decided = z.object({ id: z.string(), version: z.number(), status: z.string(), waitsForSecond: z.boolean(), releaseAt: z.string().nullable(), recipients: z.number().nullable() });

describeStores((open) => {
  let store: string;
  beforeAll(async () => {
    store = await open.url();
  });

  let turn = 0;
  /** A file of an article that no other test has. */
  function file(): { cwd: string; name: string } {
    const cwd = folder();
    turn += 1;
    writeFileSync(join(cwd, 'piece.txt'), opEd(`turn ${turn}`));
    return { cwd, name: 'piece.txt' };
  }
  const json = async <T>(schema: z.ZodType<T>, ...argv: string[]): Promise<T> =>
    schema.parse(JSON.parse(expectDone(await cli({ store }, ...argv, '--json'))));
  const draft = async () => {
    const { cwd, name } = file();
    return briefSchema.parse(JSON.parse(expectDone(await cli({ store, cwd }, 'brief', name, '--json'))));
  };

  test('an article is added, listed, found, labelled', async () => {
    const { cwd, name } = file();
    const said = expectDone(await cli({ store, cwd }, 'add', name));
    expect(said).toContain('Nigar Velizade');
    expect(said).toMatch(/^Outlet: \S/m);
    expect(said).toContain('Published: undated');
    const added = article.parse(JSON.parse(expectDone(await cli({ store, cwd }, 'add', name, '--json'))));
    expect(added).toMatchObject({ outcome: 'known', authors: ['Nigar Velizade'], kind: 'OpinionNewsArticle', kindDeclared: true });
    expect(expectDone(await cli({ store }, 'articles'))).toContain(added.id);
    const found = await json(z.array(articleCardSchema), 'articles', '--query', `turn ${turn}`, '--region', 'south-caucasus');
    expect(found.map(({ id }) => id)).toEqual([added.id]);
    expect(await json(z.array(articleCardSchema), 'articles', '--since', '2999-01-01')).toEqual([]);

    const labels = await json(labelOutputSchema, 'label', added.id);
    expect(labels.article).toMatchObject({ id: added.id, version: 1 });
    for (const sentence of labels.sentences) expect(sentence.why).toMatch(/^.*\.$/);
    const words = flat(expectDone(await cli({ store }, 'label', added.id)));
    for (const { id, text, why } of labels.sentences) {
      expect(words).toContain(`${id} `);
      expect(words).toContain(flat(text));
      expect(words).toContain(flat(why));
    }
    expect(words).toContain('Nigar Velizade’s view:');
    expect(words).toContain('According to unnamed experts:');
  });

  test('what the command line says of an article takes the place of what was read', async () => {
    const { cwd, name } = file();
    const said = await cli({ store, cwd }, 'add', name, '--author', 'Ada Lin', '--author', 'Bo Ek', '--outlet', 'The Quay', '--kind', 'Editorial',
      '--title', 'A bridge', '--url', 'https://example.org/bridge', '--published', '2026-11-20', '--region', 'Middle East', '--json');
    expect(article.parse(JSON.parse(expectDone(said)))).toMatchObject({
      outcome: 'new', authors: ['Ada Lin', 'Bo Ek'], outlet: 'The Quay', kind: 'Editorial', kindDeclared: true, title: 'A bridge',
      url: 'https://example.org/bridge', published: '2026-11-20', regions: expect.arrayContaining(['middle-east', 'south-caucasus']) as string[],
    });
  });

  test('a draft says that it is one, in text and in JSON, and shows what it rests on', async () => {
    const { cwd, name } = file();
    const said = flat(expectDone(await cli({ store, cwd }, 'brief', name)));
    expect(said).toMatch(/^Draft, not approved Opinion: this is the author’s view Nigar Velizade, .+ · undated/);
    const id = /standpoint show (\S+):1/.exec(said)?.[1] ?? '';
    const brief = await json(briefSchema, 'show', id);
    expect(brief).toMatchObject({ id, version: 1, status: 'draft', engine: 'extractive', prompt: null, region: 'south-caucasus' });
    for (const { label, text } of brief.items[0]!.lines) expect(said).toContain(flat(`${label}: ${text}`));
    expect(JSON.parse(expectDone(await cli({ store }, 'show', id, '--as', 'json')))).toEqual(brief);

    const shown = flat(expectDone(await cli({ store }, 'show', id)));
    expect(shown).toContain(`Brief ${id}:1: draft`);
    for (const { evidence, label, text } of brief.items[0]!.lines) {
      expect(shown).toContain(flat(`${label}: ${text}`));
      expect(shown).toContain(`${evidence[0]!.split(':')[0]} `);
    }
    const markdown = expectDone(await cli({ store }, 'show', id, '--as', 'markdown'));
    expect(markdown).toMatch(/^## Draft, not approved$/m);
    for (const { label } of brief.items[0]!.lines) expect(markdown).toContain(`**${label}:**`);
  });

  test('one article twice makes two versions of one brief, and each can be named', async () => {
    const { cwd, name } = file();
    const [first, second] = [await cli({ store, cwd }, 'brief', name, '--json'), await cli({ store, cwd }, 'brief', name, '--json')]
      .map((said) => briefSchema.parse(JSON.parse(expectDone(said))));
    expect([second!.id, second!.version]).toEqual([first!.id, 2]);
    expectDone(await cli({ store }, 'approve', `${first!.id}:1`, '--reason', 'read'));
    expect((await json(briefSchema, 'show', `${first!.id}:1`)).status).toBe('approved');
    expect((await json(briefSchema, 'show', first!.id)).status).toBe('draft');
    expectRefused(await cli({ store }, 'show', `${first!.id}:9`), 1, `There is no brief ${first!.id}:9`);
  });

  test('approved, published, on its way: each step is kept', async () => {
    expectDone(await cli({ store }, 'subscriptions', 'add', '--platform', 'telegram', '--destination', '4611686018427387905', '--region', 'south-caucasus'));
    expectDone(await cli({ store }, 'subscriptions', 'add', '--platform', 'discord', '--destination', '9007199254740993', '--thread', '7', '--region', 'south-caucasus', '--time', '08:00', '--days', '1-5'));
    const { id } = await draft();
    expect(expectDone(await cli({ store }, 'deliveries', id))).toContain('has no deliveries: it is draft');
    expect(await json(decided, 'approve', id, '--reason', 'reads well')).toMatchObject({ id, version: 1, status: 'approved', recipients: null });
    expect(await json(decided, 'publish', id)).toMatchObject({ status: 'published', recipients: 2 });
    expect(await json(deliveriesOutputSchema, 'deliveries', id)).toEqual({ brief: id, version: 1, total: 2, sent: 0, pending: 2, failed: [] });
    expect(expectDone(await cli({ store }, 'deliveries', id))).toContain('2 places, 0 sent, 2 on their way, 0 failed');
    const log = expectDone(await cli({ store }, 'log', id));
    expect(log).toMatch(/operator \(cli\): publish \S+:1, approved → published\n.*operator \(cli\): approve \S+:1, draft → approved\. Reason: reads well/);
    expect(flat(expectDone(await cli({ store }, 'show', id)))).toContain('approved by an editor against the article, not against the facts');
    const listed = await json(z.array(z.object({ id: z.string(), status: z.string() })), 'briefs', '--status', 'published');
    expect(listed).toContainEqual({ id, status: 'published' });
  });

  test('a brief can be set for a time, and waits for it as approved', async () => {
    const { id } = await draft();
    expectDone(await cli({ store }, 'approve', id, '--reason', 'read'));
    expect(await json(decided, 'publish', id, '--at', '2099-01-01T08:00+04:00'))
      .toMatchObject({ status: 'approved', releaseAt: '2099-01-01T04:00:00.000Z', recipients: null });
    expect((await json(deliveriesOutputSchema, 'deliveries', id)).total).toBe(0);
  });

  test('what is not approved is not published, and what is decided is decided', async () => {
    const { id } = await draft();
    expectRefused(await cli({ store }, 'publish', id), 1, `Brief ${id} is draft.`, 'only while it is: approved');
    expectRefused(await cli({ store }, 'publish', id, '--now'), 1);
    expect(await json(decided, 'hold', id, '--reason', 'wait for the ministry')).toMatchObject({ status: 'held' });
    expectRefused(await cli({ store }, 'publish', id), 1, 'is held');
    expect(await json(decided, 'reject', id)).toMatchObject({ status: 'rejected' });
    for (const verb of ['approve', 'hold', 'reject', 'publish']) expectRefused(await cli({ store }, verb, id), 1, 'is rejected');
    expect((await json(deliveriesOutputSchema, 'deliveries', id)).total).toBe(0);
  });

  test('a sample never leaves', async () => {
    const opened = await openStore(store);
    const { id } = await drafted(newsroom(opened), 'sample', true);
    await opened.close();
    expect(expectDone(await cli({ store }, 'briefs'))).toMatch(new RegExp(`${id}:1 .*\\[sample\\]`));
    expectDone(await cli({ store }, 'approve', id, '--reason', 'read'));
    for (const how of [[], ['--now'], ['--at', '2099-01-01T00:00Z']]) {
      expectRefused(await cli({ store }, 'publish', id, ...how), 1, 'is made from a sample article and is never delivered');
    }
    expect((await json(deliveriesOutputSchema, 'deliveries', id)).total).toBe(0);
  });

  describe('several processes at once', () => {
    const race = async (count: number, ...argv: string[]): Promise<Said[]> =>
      Promise.all(Array.from({ length: count }, () => spawnCli({ store }, ...argv)));

    test('approve and publish once: one wins, the others are told', async () => {
      const { id } = await draft();
      for (const verb of ['approve', 'publish']) {
        const said = await race(3, verb, id, '--reason', 'read');
        expect(said.filter(({ code }) => code === 0)).toHaveLength(1);
        for (const lost of said.filter(({ code }) => code !== 0)) expectRefused(lost, 1, /was changed by somebody else|can be done only while/);
      }
      const { total } = await json(deliveriesOutputSchema, 'deliveries', id);
      expect(total).toBe(2);
    });

    test('take one article in once', async () => {
      const { cwd, name } = file();
      const said = await Promise.all([1, 2, 3].map(() => spawnCli({ store, cwd }, 'add', name, '--json')));
      const added = said.map((one) => article.parse(JSON.parse(expectDone(one))));
      expect(new Set(added.map(({ id }) => id)).size).toBe(1);
      expect(added.filter(({ outcome }) => outcome === 'new')).toHaveLength(1);
    });
  });
});
