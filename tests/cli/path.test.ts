/** From an article to a published brief by the command line alone, on both stores. */
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  articleCardSchema, briefSchema, deliveriesOutputSchema, labelOutputSchema, type Brief,
} from '../../src/contracts.ts';
import { openStore } from '../../src/store/store.ts';
import { drafted, newsroom, opEd } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';
import { answered, done, flat, folder, json, refusal, refused, spawnCli } from './front.ts';

const added = articleCardSchema.extend({ outcome: z.enum(['new', 'known', 'changed']) });
const decided = z.object({
  id: z.string(), version: z.number(), status: z.string(), waitsForSecond: z.boolean(),
  releaseAt: z.string().nullable(), recipients: z.number().nullable(),
});

describeStores((open) => {
  let store: string;
  beforeAll(async () => {
    store = await open.url();
  });

  let turn = 0;
  /** A folder with `piece.txt`, an article that no other test has. */
  const withPiece = () => ({ store, cwd: folder({ 'piece.txt': opEd(`turn ${(turn += 1)}`) }) });
  const draft = async (): Promise<Brief> => json(briefSchema, withPiece(), 'brief piece.txt');
  const deliveries = async (id: string) => json(deliveriesOutputSchema, { store }, `deliveries ${id}`);
  const decide = async (line: string) => json(decided, { store }, `${line} --reason read`);

  test('an article is added, listed, found, labelled', async () => {
    const where = withPiece();
    const said = await done(where, 'add piece.txt');
    expect(said).toContain('Author: Nigar Velizade');
    expect(said).toContain('Published: undated');
    const card = await json(added, where, 'add piece.txt');
    expect(card).toMatchObject({
      outcome: 'known', authors: ['Nigar Velizade'], kind: 'OpinionNewsArticle', kindDeclared: true,
    });
    expect(await done(where, 'articles')).toContain(card.id);
    const cards = z.array(articleCardSchema);
    const found = await json(cards, where, 'articles --region south-caucasus --query', `turn ${turn}`);
    expect(found.map(({ id }) => id)).toEqual([card.id]);
    expect(await json(cards, where, 'articles --since 2999-01-01')).toEqual([]);

    const labels = await json(labelOutputSchema, where, `label ${card.id}`);
    expect(labels.article).toMatchObject({ id: card.id, version: 1 });
    const words = flat(await done(where, `label ${card.id}`));
    for (const { id, text, why } of labels.sentences) {
      expect(why).toMatch(/^.*\.$/);
      for (const part of [`${id} `, flat(text), flat(why)]) expect(words).toContain(part);
    }
    expect(words).toContain('Nigar Velizade’s view:');
    expect(words).toContain('According to unnamed experts:');
  });

  test('what the command line says of an article takes the place of what was read', async () => {
    const header = '--outlet Quay --kind Editorial --url https://example.org/bridge --published 2026-11-20';
    const names = ['--author', 'Ada Lin', '--author', 'Bo Ek', '--title', 'A bridge'];
    const region = ['--region', 'Middle East'];
    const card = await json(added, withPiece(), `add piece.txt ${header}`, ...names, ...region);
    expect(card).toMatchObject({
      outcome: 'new', authors: ['Ada Lin', 'Bo Ek'], outlet: 'Quay', kind: 'Editorial', kindDeclared: true,
      title: 'A bridge', url: 'https://example.org/bridge', published: '2026-11-20',
    });
    expect(card.regions).toEqual(expect.arrayContaining(['middle-east', 'south-caucasus']));
  });

  test('a draft says that it is one, in text and in JSON, and shows what it rests on', async () => {
    const said = flat(await done(withPiece(), 'brief piece.txt'));
    expect(said).toMatch(/^Draft, not approved Opinion: this is the author’s view Nigar Velizade, .+ · un/);
    const id = /standpoint show (\S+):1/.exec(said)?.[1] ?? '';
    const brief = await json(briefSchema, { store }, `show ${id}`);
    expect(brief).toMatchObject({
      id, version: 1, status: 'draft', engine: 'extractive', prompt: null, region: 'south-caucasus',
    });
    expect(JSON.parse(await done({ store }, `show ${id} --as json`))).toEqual({ ...brief, sourceChanges: [] });

    const shown = flat(await done({ store }, `show ${id}`));
    const markdown = await done({ store }, `show ${id} --as markdown`);
    expect(shown).toContain(`Brief ${id}:1: draft`);
    expect(markdown).toMatch(/^## Draft, not approved$/m);
    for (const { evidence, label, text } of brief.items[0]!.lines) {
      for (const words of [said, shown]) expect(words).toContain(flat(`${label}: ${text}`));
      expect(shown).toContain(`${evidence[0]!.split(':')[0] ?? ''} `);
      expect(markdown).toContain(`**${label}:**`);
    }
  });

  test('a brief is shown as a platform’s messages, within its limits and with its labels', async () => {
    const { id, items } = await draft();
    const telegram = z.object({ text: z.string().max(4096) });
    const discord = z.object({ content: z.string().max(2000) });
    for (const [platform, body] of Object.entries({ telegram, discord })) {
      const said = await done({ store }, `show ${id} --as ${platform}`);
      const bodies = z.array(body).min(1).parse(JSON.parse(said));
      const words = flat(bodies.flatMap((one) => Object.values(one)).join(' ')).replaceAll(/[*\\]/g, '');
      expect(words).toContain('Draft, not approved');
      for (const { label } of items[0]!.lines) expect(words).toContain(`${label}:`);
    }
  });

  test('one article twice makes two versions of one brief, and each can be named', async () => {
    const where = withPiece();
    const first = await json(briefSchema, where, 'brief piece.txt');
    const { id, version } = await json(briefSchema, where, 'brief piece.txt');
    expect([id, version]).toEqual([first.id, 2]);
    expect(await refused(where, `approve ${id}:1`)).toContain('not the newest');
    await decide(`approve ${id}:2`);
    expect((await json(briefSchema, where, `show ${id}:1`)).status).toBe('draft');
    expect((await json(briefSchema, where, `show ${id}`)).status).toBe('approved');
    expect(await refused(where, `show ${id}:9`)).toContain(`There is no brief ${id}:9`);
  });

  test('approved, published, on its way: each step is kept', async () => {
    const place = 'subscriptions add --region south-caucasus --platform';
    await done({ store }, `${place} telegram --destination 4611686018427387905`);
    const discord = `${place} discord --destination 9007199254740993 --thread 7`;
    await done({ store }, `${discord} --time 08:00 --days 1-5`);
    const { id } = await draft();
    expect(await done({ store }, `deliveries ${id}`)).toContain('has no deliveries: it is draft');
    expect(await decide(`approve ${id}`)).toMatchObject({ id, status: 'approved', recipients: null });
    expect(await decide(`publish ${id}`)).toMatchObject({ status: 'published', recipients: 2 });
    expect(await deliveries(id))
      .toEqual({ brief: id, version: 1, total: 2, sent: 0, pending: 2, failed: [] });
    expect(await done({ store }, `deliveries ${id}`)).toContain('2 places, 0 sent, 2 on their way, 0 failed');
    const [published, approved] = (await done({ store }, `log ${id}`)).split('\n');
    expect(published).toMatch(/operator \(cli\): publish \S+:1, approved → published. Reason: read$/);
    expect(approved).toMatch(/operator \(cli\): approve \S+:1, draft → approved\. Reason: read$/);
    expect(flat(await done({ store }, `show ${id}`))).toContain('approved by an editor');
    const listed = await json(z.array(z.object({ id: z.string() })), { store }, 'briefs --status published');
    expect(listed).toContainEqual({ id });
  });

  test('a brief can be set for a time, and waits for it as approved', async () => {
    const { id } = await draft();
    await decide(`approve ${id}`);
    expect(await decide(`publish ${id} --at 2099-01-01T08:00+04:00`))
      .toMatchObject({ status: 'approved', releaseAt: '2099-01-01T04:00:00.000Z', recipients: null });
    expect((await deliveries(id)).total).toBe(0);
  });

  test('what is not approved is not published, and what is decided is decided', async () => {
    const { id } = await draft();
    expect(await refused({ store }, `publish ${id}`)).toContain('For this it has to be: approved');
    expect(await refused({ store }, `publish ${id} --now`)).toContain(`Brief ${id} is draft.`);
    expect(await decide(`hold ${id}`)).toMatchObject({ status: 'held' });
    expect(await refused({ store }, `publish ${id}`)).toContain('is held');
    expect(await decide(`reject ${id}`)).toMatchObject({ status: 'rejected' });
    for (const verb of ['approve', 'hold', 'reject', 'publish']) {
      expect(await refused({ store }, `${verb} ${id}`)).toContain('is rejected');
    }
    expect((await deliveries(id)).total).toBe(0);
  });

  test('a sample never leaves', async () => {
    const opened = await openStore(store);
    const { id } = await drafted(newsroom(opened), 'sample', true);
    await opened.close();
    expect(await done({ store }, 'briefs')).toMatch(new RegExp(`${id}:1 .*\\[sample\\]`));
    await decide(`approve ${id}`);
    for (const how of ['', '--now', '--at 2099-01-01T00:00Z']) {
      const said = await refused({ store }, `publish ${id} ${how}`);
      expect(said).toContain('from a sample article and is never delivered');
    }
    expect((await deliveries(id)).total).toBe(0);
  });

  describe('several processes at once', () => {
    test('approve and publish once: one wins, the others are told', async () => {
      const { id } = await draft();
      for (const verb of ['approve', 'publish']) {
        const line = `${verb} ${id} --reason read`;
        const said = await Promise.all([1, 2, 3].map(() => spawnCli({ store }, line)));
        const lost = said.filter(({ code }) => code !== 0);
        expect(lost).toHaveLength(2);
        for (const one of lost) expect(refusal(one, 1)).toMatch(/changed by somebody else|For this it has to be/);
      }
      expect((await deliveries(id)).total).toBe(2);
    });

    test('take one article in once', async () => {
      const where = withPiece();
      const said = await Promise.all([1, 2, 3].map(() => spawnCli(where, 'add piece.txt --json')));
      const cards = said.map((one) => added.parse(JSON.parse(answered(one))));
      expect(new Set(cards.map(({ id }) => id)).size).toBe(1);
      expect(cards.filter(({ outcome }) => outcome === 'new')).toHaveLength(1);
    });
  });
});
