/** `show`: a brief as readers see it, and for editors what stands behind each line and what was decided. */
import { z } from 'zod';
import { inert, markdown, plainText, type PlainStyle } from '../../../src/brief/plain.ts';
import { renderBrief } from '../../../src/brief/render.ts';
import { readIn } from '../../../src/brief/spoken.ts';
import { changedBlocks } from '../../../src/brief/sources.ts';
import { engineInWords, listOf } from '../../../src/brief/wording.ts';
import { documentOf } from '../../../src/chat/say.ts';
import { evidenceDocument } from '../../../src/chat/evidence.ts';
import { sourcesOf } from '../../../src/chat/reader.ts';
import type { Brief } from '../../../src/contracts.ts';
import { regionById } from '../../../src/regions/regions.ts';
import type { OpenRoom } from '../../../src/room.ts';
import type { StoredBrief } from '../../../src/store/briefs.ts';
import { listDecisions } from '../../../src/store/decisions.ts';
import { sourceChanges } from '../../../src/store/sources.ts';
import { asJson, inRoom, optionsOf, type Call } from '../call.ts';
import { decisionsInWords } from '../decisions-in-words.ts';
import { json, paragraphs, time } from '../print.ts';
import { referenceOf, storedBrief } from '../reference.ts';
import { language, say } from '../say.ts';

const given = z.object({ as: z.enum(['text', 'markdown', 'json', 'telegram', 'discord']).optional() });
type Form = NonNullable<z.infer<typeof given>['as']>;

export async function show(call: Call): Promise<0> {
  const { as = 'text' } = optionsOf(call, given);
  const [named = ''] = call.args;
  const words = await inForm({ ...call, options: {} }, named, asJson(call) ? 'json' : as);
  await call.io.out.write(words);
  return 0;
}

/** @param call without its `--as`, which names a form here and nobody who acts */
async function inForm(call: Call, named: string, form: Form): Promise<string> {
  return inRoom(call, async (room) => {
    const stored = await storedBrief(room, referenceOf(named));
    switch (form) {
      case 'json':
        return json({ ...stored.brief, sourceChanges: await sourceChanges(room.store.db, stored.brief) });
      case 'markdown':
        return `${markdown(renderBrief(stored.brief, readIn(stored.brief, language())))}\n`;
      case 'text':
        return asText(room, stored, call.io.out.style);
      case 'telegram':
      case 'discord':
        return asPlatform(stored.brief, form);
    }
  });
}

/** The bodies of the messages as the platform gets them. Adapters don't know each other; the assembler does. */
async function asPlatform(brief: Brief, platform: 'telegram' | 'discord'): Promise<string> {
  const { platformRendering } = await import('../../../src/main.ts');
  return json(await platformRendering(platform, renderBrief(brief, readIn(brief, language()))));
}

async function asText(room: OpenRoom, stored: StoredBrief, style: PlainStyle): Promise<string> {
  const { brief } = stored;
  const evidence = evidenceDocument(brief, await sourcesOf(room, brief), language());
  const decisions = (await listDecisions(room.store.db, { subject: brief.id }))
    .filter(({ subject }) => subject.version === undefined || subject.version === brief.version);
  const zone = regionById(brief.region)?.zone;
  return paragraphs(
    plainText(renderBrief(brief, readIn(brief, language())), style),
    '—'.repeat(Math.min(style.width, 60)),
    inert(statusInWords(stored, zone)),
    plainText(documentOf(changedBlocks(await sourceChanges(room.store.db, brief), language())), style),
    plainText(evidence, style),
    ...riskRows(brief),
    ...brief.refused.map(({ rule, text }) =>
      inert(`${say('desk-refused', { rule: say(`gate-${rule}`) })}: ${text}`)),
    (await decisionsInWords(room, decisions, zone)).trimEnd(),
  );
}

function statusInWords(stored: StoredBrief, zone: string | undefined): string {
  const { brief, brief: { id, version, status }, createdAt, createdBy, approvedAt, releasedAt } = stored;
  return [
    say('cli-show-status', { brief: `${id}:${version}`, status: say(`status-${status}`) }),
    say('cli-show-made', { time: time(createdAt, zone), by: createdBy }),
    engineInWords(brief, language()),
    ...(approvedAt === null ? [] : [say('cli-show-approved', { time: time(approvedAt, zone) })]),
    ...(releasedAt === null ? [] : [say('cli-show-released', { time: time(releasedAt, zone) })]),
  ].join('\n');
}

function riskRows(brief: Brief): string[] {
  const inLines = new Set(brief.items.flatMap(({ lines }) => lines.flatMap((line) => line.risks)));
  return brief.items.flatMap(({ risks }) => risks).map(({ rule, evidence }) =>
    say(inLines.has(rule) ? 'desk-risk-in-line' : 'desk-risk-left-out', {
      risk: say(`risk-${rule}`), passages: listOf(evidence),
    }));
}
