import type { Ddl } from '../dialect.ts';

/** Beside the decisions, which are kept for ever: what a reader chose is deleted when they ask for it. */
export async function up({ run, bigint, strict }: Ddl): Promise<void> {
  await run(
    `create table subscription_change (
      id text not null primary key,
      subscription_id text not null references subscription (id),
      at ${bigint} not null,
      person text not null,
      before text,
      after text
    ) ${strict}`,
    'create index subscription_change_subscription on subscription_change (subscription_id)',
  );
}
