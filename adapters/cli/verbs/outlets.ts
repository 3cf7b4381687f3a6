/** `outlets set|list`: what editors know of outlets, shown beside their names in briefs. */
import { z } from 'zod';
import { countryName, dateInWords } from '../../../src/brief/wording.ts';
import { localDateSchema } from '../../../src/contracts.ts';
import { setOutlet } from '../../../src/desk/outlets.ts';
import { listOutlets, type Outlet } from '../../../src/store/outlets.ts';
import { answer, inRoom, misuse, optionsOf, type Call } from '../call.ts';
import { plain, table } from '../print.ts';
import { columns, language, say } from '../say.ts';

/** `none` takes back what was entered. */
const orNone = <T extends z.ZodType>(schema: T) => z.union([z.literal('none').transform(() => null), schema]).optional();
const given = z.object({
  country: orNone(z.string().trim().min(1)),
  ownership: orNone(z.string().trim().min(1).max(160)),
  source: z.url({ protocol: /^https?$/ }).optional(),
  read: localDateSchema.optional(),
  language: orNone(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
});

export async function set(call: Call): Promise<0> {
  const [name = ''] = call.args;
  const { read: asOf, ...rest } = optionsOf(call, given);
  const changes = Object.fromEntries(Object.entries({ ...rest, asOf }).filter(([, value]) => value !== undefined));
  if (Object.keys(changes).length === 0) throw misuse('cli-outlet-nothing');
  const outlet = await inRoom(call, (room, by) => setOutlet(room, name, changes, by));
  await answer(call, outlet, () => plain(say('cli-outlet-set', { outlet: outlet.name, known: inWords(outlet) })));
  return 0;
}

export async function list(call: Call): Promise<0> {
  const outlets = await inRoom(call, ({ store }) => listOutlets(store.db));
  await answer(call, outlets, () => (outlets.length === 0
    ? plain(say('cli-outlets-none'))
    : table(columns('outlet', 'known'), outlets.map((outlet) => [outlet.name, inWords(outlet)]), call.io.out)));
  return 0;
}

function inWords({ country, ownership, source, asOf, language: of }: Outlet): string {
  const parts = [
    country === null ? '' : countryName(country, language()),
    ownership ?? say(country === null ? 'outlet-not-rated' : 'outlet-owner-not-rated'),
    source ?? '', asOf === null ? '' : dateInWords(asOf, language()),
    of === null ? '' : say('cli-outlet-language', { language: of }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
