/** Two days of the week, as `npm run demo:week` plays it: what must hold is checked by the script itself. */
import { expect, test } from 'vitest';
import { playWeek } from './week.ts';

test('authors differ, a source changes, copies are corrected, an editor leaves, a deadline is missed', { timeout: 120_000 }, async () => {
  let story = '';
  await playWeek((words) => { story += words; }, true);
  for (const told of [
    'Where the authors differ', 'Briefs that cite the older version',
    'Correction of the brief of 18 November 2026', 'was not approved by 08:00 (Asia/Baku)', 'nothing that was not approved',
  ]) expect(story).toContain(told);
  // Which of its names come first goes by the ids of articles.
  expect(story).toMatch(/3 articles on one event: (?:[\w ]+, )?Ijevan/u);
});
