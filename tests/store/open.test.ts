import { expect, it } from 'vitest';
import { describeStores } from '../support/stores.ts';

describeStores((open) => {
  it('opens', async () => {
    const store = await open();
    expect(store.dialect).toBe(open.dialect);
    expect(await store.db.selectFrom('legal_transition').selectAll().execute()).toHaveLength(11);
  });
});
