/** The reply cache and the spending ledger, kept in the store. */
import { cachedReply, keepReply, reserveSpend, settleSpend } from '../../store/model.ts';
import type { Store } from '../../store/store.ts';
import type { ReplyCache } from './ask.ts';
import type { SpendLedger } from './budget.ts';

/** @param now epoch ms */
export function storedReplies(store: Store, now: () => number): ReplyCache {
  return {
    get: async (key) => (await cachedReply(store.db, key)) ?? null,
    put: async (key, entry) => keepReply(store.db, { key, ...entry }, now()),
  };
}

/** @param now epoch ms */
export function storedSpend(store: Store, now: () => number): SpendLedger {
  return {
    reserve: async (most, cap) => store.transaction((trx) => reserveSpend(trx, { most, cap, now: now() })),
    settle: async (booking, spent) => settleSpend(store.db, booking, spent),
  };
}
