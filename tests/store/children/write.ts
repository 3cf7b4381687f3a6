/** Stores articles until it is killed; each id is printed once the store has acknowledged it. */
import { writeSync } from 'node:fs';
import { insertArticle } from '../../../src/store/articles.ts';
import { newId } from '../../../src/store/id.ts';
import { openStore } from '../../../src/store/store.ts';
import { article } from '../fixtures.ts';

const [url = ''] = process.argv.slice(2);
const store = await openStore(url);
for (;;) {
  const { id } = await store.transaction((trx) =>
    insertArticle(trx, { article: article(`Text ${newId()}`), sample: false, by: 'x', now: Date.now() }));
  writeSync(1, `${id}\n`);
}
