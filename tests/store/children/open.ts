/** Opens the store once its parent says so (a line on stdin), so that several do at the same moment. */
import { once } from 'node:events';
import { openStore } from '../../../src/store/store.ts';

const [url = ''] = process.argv.slice(2);
console.log('ready');
await once(process.stdin, 'data');
const store = await openStore(url);
const { length } = await store.db.selectFrom('migration').select('name').execute();
console.log(`opened ${length}`);
await store.close();
process.stdin.destroy();
