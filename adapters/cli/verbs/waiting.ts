/** `desk`: what waits for an editor: drafts, what is held or approved, and what readers have that wants a look. */
import { waitingAtDesk, type Waiting } from '../../../src/desk/waiting.ts';
import { dateInWords } from '../../../src/brief/wording.ts';
import { regionName } from '../../../src/regions/find.ts';
import { answer, inRoom, type Call } from '../call.ts';
import { aboutOf } from '../header-in-words.ts';
import { isoTime, plain, table, time } from '../print.ts';
import { columns, language, say } from '../say.ts';

export async function waiting(call: Call): Promise<0> {
  const found = await inRoom(call, (room) => waitingAtDesk(room, { samples: true }));
  await answer(call, found.map(asOutput), () => (found.length === 0
    ? plain(say('cli-desk-empty'))
    : table(columns('brief', 'status', 'region', 'date', 'hand', 'what'), found.map(row), call.io.out)));
  return 0;
}

function asOutput({ stored: { brief, stoppedAt, sample }, sourceChanged, hand, note, embargoUntil, reports }: Waiting) {
  const { id, version, status, region, date, items } = brief;
  return {
    id, version, status, region, date, sample, stopped: stoppedAt !== null, sourceChanged, hand, note,
    embargoUntil: isoTime(embargoUntil), reports, articles: items.map(({ article }) => article.id),
  };
}

function row({ stored: { brief, stoppedAt }, sourceChanged, hand, note, embargoUntil, reports }: Waiting): string[] {
  const marks = [
    ...(sourceChanged ? [say('desk-mark-source')] : []), ...(stoppedAt === null ? [] : [say('desk-mark-stopped')]),
    ...(reports === 0 ? [] : [say('desk-mark-reports', { count: reports })]),
    ...(embargoUntil === null ? [] : [say('desk-mark-embargo', { time: time(embargoUntil) })]),
    ...(note === null ? [] : [say('desk-mark-note', { note })]),
  ];
  const what = [...marks, aboutOf(brief)].join(' · ');
  return [
    `${brief.id}:${brief.version}`, say(`status-${brief.status}`), regionName(brief.region, language()),
    dateInWords(brief.date, language()), hand ?? '–', what,
  ];
}
