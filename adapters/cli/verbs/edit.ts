/** `edit`: a line, its label, its place; an own line; the gate answers at once. `note`: what another source says. */
import { z } from 'zod';
import * as flow from '../../../src/briefing.ts';
import { basisSchema, passageSchema } from '../../../src/contracts.ts';
import type { Edit } from '../../../src/desk/edit.ts';
import { getBrief } from '../../../src/store/briefs.ts';
import { renderBrief } from '../../../src/brief/render.ts';
import { readIn } from '../../../src/brief/spoken.ts';
import { plainText } from '../../../src/brief/plain.ts';
import { asJson, inRoom, misuse, optionsOf, type Call } from '../call.ts';
import { placeOf, wordsOption } from '../given.ts';
import { json, paragraphs } from '../print.ts';
import { referenceOf, storedBrief } from '../reference.ts';
import { language, say } from '../say.ts';

const place = z.coerce.number().int().min(1).max(999).optional();
const given = z.object({
  line: wordsOption, item: place, text: wordsOption, translation: wordsOption, basis: basisSchema.optional(), holder: wordsOption,
  passage: z.array(passageSchema).optional(), add: z.boolean().default(false), drop: z.boolean().default(false),
  move: place, withholdAuthor: z.boolean().default(false), reason: wordsOption,
});
type Given = z.infer<typeof given>;

export async function edit(call: Call): Promise<0> {
  const wanted = optionsOf(call, given);
  const reference = referenceOf(call.args[0] ?? '');
  const words = await inRoom(call, async (room, by) => {
    const reworking = { by, reason: wanted.reason ?? null };
    const { brief, version } = wanted.withholdAuthor
      ? await flow.withholdAuthor(room, reference, itemOf(wanted), reworking)
      : await flow.edit(room, reference, [editOf(wanted)], reworking);
    return shown(call, room, { brief, version });
  });
  await call.io.out.write(words);
  return 0;
}

const noting = z.object({ line: wordsOption, article: wordsOption, passage: z.array(passageSchema).optional() });

export async function note(call: Call): Promise<0> {
  const { line, article, passage: [passage] = [] } = optionsOf(call, noting);
  if (line === undefined || article === undefined || passage === undefined) throw misuse('cli-note-needs');
  const { premise, ...at } = placeOf(line);
  const words = await inRoom(call, async (room, by) =>
    shown(call, room, await flow.note(room, referenceOf(call.args[0] ?? ''), { on: premise ? 'premise' : 'line', at, article, passage }, { by })));
  await call.io.out.write(words);
  return 0;
}

function itemOf({ item }: Given): number {
  if (item === undefined) throw misuse('cli-edit-item');
  return item - 1;
}

/** One change a call; what does not say one is wrong use. */
function editOf(wanted: Given): Edit {
  const { line, text, translation, basis, holder, passage, add, drop, move } = wanted;
  if (add) {
    if (text === undefined || basis === undefined || passage === undefined) throw misuse('cli-edit-add');
    return { do: 'add', item: itemOf(wanted), line: { text, basis, holder: holder ?? null, evidence: passage } };
  }
  if (line === undefined) {
    if (drop) return { do: 'drop-item', item: itemOf(wanted) };
    if (move !== undefined) return { do: 'move-item', item: itemOf(wanted), to: move - 1 };
    throw misuse('cli-edit-line');
  }
  const { premise, ...at } = placeOf(line);
  if (drop) return { do: premise ? 'drop-premise' : 'drop', at };
  if (move !== undefined) return { do: 'move', at, to: move - 1 };
  if (translation !== undefined) return { do: 'translate', at, text: translation === '-' ? null : translation };
  if ([text, basis, holder, passage].every((one) => one === undefined)) throw misuse('cli-edit-nothing');
  return { do: 'reword', at, to: { text, basis, holder, evidence: passage } };
}

/** The new version as it now reads. */
async function shown(call: Call, room: Parameters<typeof storedBrief>[0], reference: { brief: string; version: number }): Promise<string> {
  const stored = await storedBrief(room, reference);
  const named = `${reference.brief}:${reference.version}`;
  if (asJson(call)) return json((await getBrief(room.store.db, reference.brief, reference.version))?.brief);
  return paragraphs(plainText(renderBrief(stored.brief, readIn(stored.brief, language())), call.io.out.style), say('cli-edited', { brief: named }));
}
