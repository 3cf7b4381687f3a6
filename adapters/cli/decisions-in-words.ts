/** Who decided what, when, from where and why, one a line. */
import { isTranslated } from '../../src/i18n/catalogue.ts';
import type { OpenRoom } from '../../src/room.ts';
import type { RecordedDecision } from '../../src/store/decisions.ts';
import { nameOf } from '../../src/store/people.ts';
import { oneLine } from './fault.ts';
import { time } from './print.ts';
import { say } from './say.ts';

/** @param zone this machine's when left out */
export async function decisionsInWords(
  room: OpenRoom, decisions: readonly RecordedDecision[], zone?: string,
): Promise<string> {
  const names = new Map<string, string>();
  for (const { person } of decisions) {
    if (!names.has(person)) names.set(person, await nameOf(room.store.db, person) ?? person);
  }
  return decisions.map((decision) => {
    const { at, person, place, action, subject, after } = decision;
    // One of a few, kept in English too.
    const reason = action === 'nothing-today' ? worded(`nothing-${String(after)}`, decision.reason) : decision.reason;
    const values = {
      time: time(at, zone), who: names.get(person) ?? person, place, action: worded(`cli-decided-to-${action}`, action),
      reason: reason ?? 'none', change: changeOf(decision),
      subject: [subject.id, ...(subject.version === undefined ? [] : [subject.version])].join(':'),
    };
    return oneLine(say('cli-decision', values));
  }).map((line) => `${line}\n`).join('');
}

/** What the catalogue calls it; what it does not know is told as it was kept. */
function worded<T extends string | null>(id: string, kept: T): string | T {
  return isTranslated('en', id) ? say(id) : kept;
}

/** "draft → approved", where the states are words. */
function changeOf({ before, after }: RecordedDecision): string {
  const state = (value: unknown) => (typeof value === 'string' ? worded(`status-${value}`, value) : null);
  const [from, to] = [state(before), state(after)];
  return from !== null && to !== null ? `${from} → ${to}` : 'none';
}
