import type { Ddl } from '../dialect.ts';

export async function up({ run, bigint, strict }: Ddl): Promise<void> {
  await run(
    // ISO 3166, or a people's name as the gazetteer has it.
    'alter table outlet add column country text',
    // In the editors' words, with the page that says so and when it was read.
    'alter table outlet add column ownership text',
    'alter table outlet add column ownership_source text',
    'alter table outlet add column ownership_date text',
    // What editors set for a region; null stands for the region's own.
    `create table region_setting (
      region text not null primary key,
      deadline text,
      lead_minutes integer check (lead_minutes > 0),
      silence_days integer check (silence_days > 0),
      tell_nothing integer not null default 0 check (tell_nothing in (0, 1)),
      second_editor integer not null default 0 check (second_editor in (0, 1)),
      updated_at ${bigint} not null,
      updated_by text not null
    ) ${strict}`,
    // What was done about a region's day: each once, whichever process does it.
    `create table day_mark (
      region text not null,
      date text not null,
      mark text not null,
      at ${bigint} not null,
      primary key (region, date, mark)
    ) ${strict}`,
  );
}
