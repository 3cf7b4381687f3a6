/** `regions set|list`: each region's day: deadline, lead time, who is told what. */
import { z } from 'zod';
import { localTimeSchema } from '../../../src/contracts.ts';
import { setRegion } from '../../../src/desk/regions.ts';
import { regions } from '../../../src/regions/regions.ts';
import { regionDay, type RegionDay } from '../../../src/store/regions.ts';
import { answer, inRoom, misuse, optionsOf, type Call } from '../call.ts';
import { table } from '../print.ts';
import { columns, say } from '../say.ts';

const count = (most: number) => z.coerce.number().int().min(1).max(most).optional();
const yesOrNo = z.enum(['yes', 'no']).transform((word) => word === 'yes').optional();
const given = z.object({
  deadline: localTimeSchema.optional(),
  lead: count(1440), silence: count(365), tell: yesOrNo, second: yesOrNo,
});

export async function set(call: Call): Promise<0> {
  const { deadline, lead, silence, tell, second } = optionsOf(call, given);
  const named = { deadline, leadMinutes: lead, silenceDays: silence, tellNothing: tell, secondEditor: second };
  const changes = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
  if (Object.keys(changes).length === 0) throw misuse('cli-region-nothing');
  const day = await inRoom(call, (room, by) => setRegion(room, call.args[0] ?? '', changes, by));
  await answer(call, day, () => table(heads(), [row(day)], call.io.out));
  return 0;
}

export async function list(call: Call): Promise<0> {
  const days = await inRoom(call, ({ store }) => Promise.all(regions.map((region) => regionDay(store.db, region))));
  await answer(call, days, () => table(heads(), days.map(row), call.io.out));
  return 0;
}

const heads = () => columns('region', 'zone', 'deadline', 'lead', 'silence', 'tell', 'second');
const yes = (is: boolean) => say(is ? 'cli-yes' : 'cli-no');

function row({ id, zone, deadline, leadMinutes, silenceDays, tellNothing, secondEditor }: RegionDay): string[] {
  return [
    id, zone, deadline, say('cli-minutes', { count: leadMinutes }), say('cli-days', { count: silenceDays }),
    yes(tellNothing), yes(secondEditor),
  ];
}
