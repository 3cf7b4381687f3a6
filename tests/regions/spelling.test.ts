/** Names that several scripts and languages write, each in its own way. */
import { expect, test } from 'vitest';
import { listArticles, insertArticle } from '../../src/store/articles.ts';
import { placesIn } from '../../src/regions/named.ts';
import { oneSpelling } from '../../src/regions/spelling.ts';
import { tokenise } from '../../src/labels/tokens.ts';
import { article } from '../labels/support.ts';
import { describeStores } from '../support/stores.ts';

test.each([
  ['Алиев', 'Əliyev', 'Aliyev', 'Aliev'],
  ['Эрдоган', 'Erdoğan', 'Erdogan'],
  ['Мирзоян', 'Mirzoyan'],
  ['Пашинян', 'Paşinyan', 'Pashinyan', 'Pashinian'],
  ['Гусейнов', 'Huseynov', 'Guseinov'],
  ['Джейхун', 'Ceyhun', 'Jeyhun'],
  ['Карабах', 'Qarabağ', 'Karabakh', 'Garabagh'],
  ['Чавушоглу', 'Çavuşoğlu', 'Chavushoglu'],
])('%s is one name in every spelling', (first, ...others) => {
  expect(others.map(oneSpelling)).toEqual(others.map(() => oneSpelling(first)));
});

test.each([
  ['МИД Ирана', 'IR'], ['İran Xarici İşlər Nazirliyi', 'IR'], ['İran Dışişleri Bakanlığı', 'IR'], ['президента Турции', 'TR'], ['Ermənistanın baş naziri', 'AM'],
])('the holder %s speaks for a country', (holder, code) => {
  expect(placesIn(tokenise(holder)).map((place) => place.code)).toEqual([code]);
});

describeStores((open) => {
  test('an article is found by a name in any spelling, by a short word only as it is written', async () => {
    const store = await open();
    const read = article(['Ильхам Алиев и Арарат Мирзоян встретились в Гяндже.'], 'Unknown', { language: 'ru' });
    await store.transaction((trx) => insertArticle(trx, { article: read, sample: false, by: 'operator', now: 1 }));
    const found = async (query: string) => (await listArticles(store.db, { query, samples: true })).length;
    for (const query of ['Алиев', 'Əliyev', 'Aliyev', 'Aliev', 'Mirzoyan']) expect(`${query} ${await found(query)}`).toBe(`${query} 1`);
    for (const query of ['Pashinyan', 'gan', 'aliv']) expect(`${query} ${await found(query)}`).toBe(`${query} 0`);
  });
});
