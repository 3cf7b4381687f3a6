/**
 * A conversation with the real core, as the bodies that a platform is sent, for the page of `telegram.ts` or `discord.ts`:
 * `node tests/look/conversation.ts | node tests/look/telegram.ts > page.html`; in another language, on the other platform,
 * and only what a reader does: `node tests/look/conversation.ts az discord reader | node tests/look/discord.ts > page.html`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as discord from '../../adapters/discord/render.ts';
import * as telegram from '../../adapters/telegram/render.ts';
import { split } from '../../src/brief/split.ts';
import { approve, publish } from '../../src/briefing.ts';
import type { Input } from '../../src/chat/request.ts';
import { createRespond } from '../../src/chat/respond.ts';
import { languageSchema } from '../../src/contracts.ts';
import { operator } from '../../src/desk/decide.ts';
import { openStore } from '../../src/store/store.ts';
import { command, from, press, words } from '../support/chat.ts';
import { drafted, editor, newsroom, opEd } from '../support/newsroom.ts';

const [, , given = 'en', platform = 'telegram', who = 'all'] = process.argv;
const language = languageSchema.parse(given);
const folder = mkdtempSync(join(tmpdir(), 'standpoint-look-'));
const store = await openStore(`file:${join(folder, 'look.db')}`);
const room = newsroom(store);
const brief = await drafted(room);
await approve(room, { brief: brief.id }, { by: operator });
await publish(room, { brief: brief.id }, { by: operator, when: 'now' });
const draft = await drafted(room, 'third');
await editor(room, 'Ada', { platform: 'telegram', id: '2' });
const respond = createRespond(room);
const version = `${brief.id}:${brief.version}`;

const read: readonly (readonly [string, Input])[] = [
  ['1', command('start')], ['1', command('start', 'south-caucasus')], ['1', command('brief', 'south-caucasus')], ['1', press(`evidence:${version}`)], ['1', press(`why:${version}`)],
  ['1', press(`report:${version}`)], ['1', command('subscribe', 'south-caucasus')], ['1', press('set:1=time.0830')],
  ['1', press('set:1=regions')], ['1', press('set:1=days')], ['1', press('set:1=ask-zone')], ['1', words('Tbilisi')],
  ['1', command('search', 'kura freight')], ['1', command('privacy')], ['1', command('help')],
];
const edited: readonly (readonly [string, Input])[] = [
  ['2', words(opEd('second'))], ['2', command('desk')], ['2', press(`open:${draft.id}`)], ['2', press(`lines:${draft.id}:1`)],
  ['2', press(`line:${draft.id}:1:0.0`)], ['2', press(`reword:${draft.id}:1:0.0`)], ['2', press(`basis:${draft.id}:1:0.0`)],
  ['2', press(`open:${version}`)], ['2', press(`correct:${version}`)], ['2', press(`approve:${draft.id}:1`)], ['2', press(`publish:${draft.id}:1`)],
];
const bodies = [];
for (const [person, input] of who === 'reader' ? read : [...read, ...edited]) {
  for (const { document } of await respond(from(person, input, { language }))) {
    bodies.push(...platform === 'discord'
      ? split(document, discord.measure).map((part) => discord.render(part, language))
      : split(document, telegram.measure).map((part) => telegram.bodyOf(part)));
  }
}
await store.close();
rmSync(folder, { recursive: true });
process.stdout.write(JSON.stringify(bodies));
