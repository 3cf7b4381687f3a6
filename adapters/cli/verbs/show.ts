/** `show`: a brief as readers see it, and for editors what stands behind each line and what was decided. */
import { z } from 'zod';
import { markdown, plainText, type PlainStyle } from '../../../src/brief/plain.ts';
import { renderBrief } from '../../../src/brief/render.ts';
import { listOf } from '../../../src/brief/wording.ts';
import { evidenceDocument } from '../../../src/chat/evidence.ts';
import { sourcesOf } from '../../../src/chat/reader.ts';
import type { Brief } from '../../../src/contracts.ts';
import { text } from '../../../src/i18n/catalogue.ts';
import { regionById } from '../../../src/regions/regions.ts';
import type { OpenRoom } from '../../../src/room.ts';
import type { StoredBrief } from '../../../src/store/briefs.ts';
import { listDecisions } from '../../../src/store/decisions.ts';
import { asJson, inRoom, language, optionsOf, type Call } from '../call.ts';
import { decisionsInWords } from '../decisions-in-words.ts';
import { json, plain, time } from '../print.ts';
import { referenceOf, storedBrief } from '../reference.ts';

const given = z.object({ as: z.enum(['text', 'markdown', 'json']).optional() });
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
        return json(stored.brief);
      case 'markdown':
        return `${markdown(renderBrief(stored.brief, language))}\n`;
      case 'text':
        return asText(room, stored, call.io.out.style);
    }
  });
}

async function asText(room: OpenRoom, stored: StoredBrief, style: PlainStyle): Promise<string> {
  const { brief } = stored;
  const evidence = evidenceDocument(brief, await sourcesOf(room, brief), language);
  const decisions = (await listDecisions(room.store.db, { subject: brief.id }))
    .filter(({ subject }) => subject.version === undefined || subject.version === brief.version);
  const zone = regionById(brief.region)?.zone;
  return [
    plainText(renderBrief(brief, language), style),
    `${style.bold('—'.repeat(Math.min(style.width, 60)))}\n\n${plain(statusInWords(stored, zone)).trimEnd()}`,
    plainText(evidence, style),
    ...riskRows(brief),
    ...brief.refused.map((line) =>
      `${text(language, 'desk-refused', { rule: text(language, `gate-${line.rule}`) })}: ${plain(line.text).trimEnd()}`),
    (await decisionsInWords(room, decisions, zone)).trimEnd(),
  ].filter((words) => words !== '').join('\n\n').concat('\n');
}

function statusInWords({ brief, createdAt, createdBy, approvedAt, releasedAt }: StoredBrief, zone: string | undefined): string {
  const { id, version, status } = brief;
  return [
    text(language, 'cli-show-status', { brief: `${id}:${version}`, status: text(language, `cli-status-${status}`) }),
    text(language, 'cli-show-made', { time: time(createdAt, zone), by: createdBy }),
    ...(approvedAt === null ? [] : [text(language, 'cli-show-approved', { time: time(approvedAt, zone) })]),
    ...(releasedAt === null ? [] : [text(language, 'cli-show-released', { time: time(releasedAt, zone) })]),
  ].join('\n');
}

function riskRows(brief: Brief): string[] {
  const inLines = new Set(brief.items.flatMap(({ lines }) => lines.flatMap((line) => line.risks)));
  return brief.items.flatMap(({ risks }) => risks).map(({ rule, evidence }) =>
    text(language, inLines.has(rule) ? 'desk-risk-in-line' : 'desk-risk-left-out', {
      risk: text(language, `risk-${rule}`), passages: listOf(evidence),
    }));
}
