/** Which region's digest tells an article, what editors say of it, and who speaks in a digest, on both stores. */
import { beforeEach, expect, test } from 'vitest';
import { storedArticle, takeIn } from '../../src/briefing.ts';
import { balanceOf } from '../../src/brief/digest/balance.ts';
import { plainText } from '../../src/brief/plain.ts';
import { balanceBlocks } from '../../src/brief/render-balance.ts';
import { renderBrief } from '../../src/brief/render.ts';
import type { Brief, Language } from '../../src/contracts.ts';
import { operator as by } from '../../src/desk/decide.ts';
import { composeDigest } from '../../src/desk/digest.ts';
import { correctHeader } from '../../src/desk/header.ts';
import { setOutlet } from '../../src/desk/outlets.ts';
import { placeArticle } from '../../src/desk/place.ts';
import { changeSubscription } from '../../src/delivery/change.ts';
import { listDecisions } from '../../src/store/decisions.ts';
import { newsroom, subscribe, type Newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';
import { row, takeRow } from './texts.ts';

const caucasus = 'south-caucasus';
const middleEast = 'middle-east';
const titles = (brief: Brief) => brief.items.map(({ article }) => article.title);
const words = (brief: Brief, language: Language = 'en') => plainText(renderBrief(brief, language), { width: 10_000, bold: (some) => some });

describeStores((open) => {
  let room: Newsroom;
  let turn = 0;
  beforeEach(async () => {
    room = newsroom(await open(`regions-${(turn += 1)}`), Date.parse('2026-11-18T06:00:00Z'));
  });
  const take = async (id: string) => (await takeRow(room, row(id))).reference.id;
  /** An article that is about both, by title and lead. */
  const both = async () => (await takeIn(room, {
    bytes: new TextEncoder().encode('Iran and Azerbaijan reopened the Astara bridge on Monday. Tehran and Baku will share the cost. Iran’s customs chief said that Azerbaijan had asked for it.'),
    name: 'both.txt', url: null,
  }, { by, overrides: { title: 'Azerbaijan and Iran reopen a bridge', outlet: 'Aras Wire', authors: ['Nurlan Qafarli'], kind: 'ReportageNewsArticle', published: '2026-11-17' } })).reference.id;
  const readBoth = async () => {
    await subscribe(room, [{ platform: 'telegram', destination: '77', thread: null }]);
    const to = { platform: 'telegram', destination: '78', thread: null } as const;
    await room.store.transaction(async (trx) => changeSubscription(trx, { to, person: '78', now: room.now() }, () => ({
      ...to, regions: [middleEast], language: 'en', time: null, zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7],
    })));
  };

  test('an article about two regions is told in one digest, and the other says where', async () => {
    await readBoth();
    const id = await both();
    await take('naqoura-report');
    expect((await storedArticle(room, id)).labels.regions).toEqual([caucasus, middleEast]);
    expect(titles(await composeDigest(room, { region: caucasus, by }))).toEqual(['Azerbaijan and Iran reopen a bridge']);
    const other = await composeDigest(room, { region: middleEast, by });
    expect(titles(other)).toEqual([row('naqoura-report').title]);
    expect(other.day).toMatchObject({ taken: 1, leftOut: [], elsewhere: [{ article: id, region: caucasus, header: { authors: [] } }] });
    expect(words(other)).toContain([
      'Also about this region', '', 'Report: what is not attributed is the outlet’s own statement', 'Aras Wire (country and ownership not rated) · 17 November 2026',
      'Headline by Aras Wire: “Azerbaijan and Iran reopen a bridge”', 'Told in the brief for: South Caucasus.',
    ].join('\n'));
    // Who wrote it may be withheld there.
    for (const language of ['en', 'ru', 'az', 'tr'] as const) expect(words(other, language)).not.toContain('Qafarli');
  });

  test('where nobody reads the one, the other tells it', async () => {
    await both();
    const brief = await composeDigest(room, { region: middleEast, by });
    expect(titles(brief)).toEqual(['Azerbaijan and Iran reopen a bridge']);
    expect(brief.day?.elsewhere).toEqual([]);
  });

  test('editors say which regions an article is about, and no new version or label undoes it', async () => {
    await readBoth();
    const id = await both();
    await expect(placeArticle(room, { article: id, regions: ['Atlantis'], by, reason: null })).rejects.toThrow('Atlantis');
    expect(await placeArticle(room, { article: id, regions: ['Middle East'], by, reason: 'The bridge is Iranian.' })).toEqual([middleEast]);
    await correctHeader(room, { article: id, corrections: { outlet: 'Aras Post' }, by, reason: null });
    expect((await storedArticle(room, id)).labels.regions).toEqual([middleEast]);
    expect(titles(await composeDigest(room, { region: middleEast, by }))).toEqual(['Azerbaijan and Iran reopen a bridge']);
    await expect(composeDigest(room, { region: caucasus, by })).rejects.toThrow('No article about South Caucasus');
    expect((await listDecisions(room.store.db, { subject: id })).find(({ action }) => action === 'set-article-regions')).toMatchObject({
      before: `${caucasus}, ${middleEast}`, after: middleEast, reason: 'The bridge is Iranian.',
    });
  });

  test('editors are warned where one side alone speaks, and no longer when another does; readers see nothing of it', async () => {
    await setOutlet(room, 'Caspian Ledger', { country: 'Azerbaijan' }, by);
    await take('shahtakhty-baku');
    const alone = await composeDigest(room, { region: caucasus, by });
    expect(balanceOf(alone)).toMatchObject({ oneSided: [{ event: null, party: 'Azerbaijan' }], notHeard: expect.arrayContaining(['Iran']) });
    const shown = balanceBlocks(alone, 'en').map(({ text }) => text);
    expect(shown).toContain('One side only speaks in the whole digest: Azerbaijan.');
    expect(words(alone)).not.toContain('One side only');
    await setOutlet(room, 'Tehran Courier', { country: 'Iran' }, by);
    await take('shahtakhty-tehran');
    expect(balanceOf(await composeDigest(room, { region: caucasus, by })).oneSided).toEqual([]);
  });
});
