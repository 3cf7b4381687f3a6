/** Any brief, however long its lines and many its items: Telegram takes it, and every part says whose words they are. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measure, render } from '../../adapters/telegram/render.ts';
import { renderBrief } from '../../src/brief/render.ts';
import { split } from '../../src/brief/split.ts';
import { anyBrief } from '../support/any-brief.ts';
import { at, startBot, type Bot } from './support.ts';

let bot: Bot;
let reader: number;
beforeAll(async () => {
  bot = await startBot();
  reader = bot.server.world.user();
});
afterAll(() => bot.close());

test('every part is taken, begins with its header, is numbered, and each line begins with its label', async () => {
  await fc.assert(fc.asyncProperty(anyBrief, async (given) => {
    const parts = split(renderBrief(given, 'en'), measure);
    const texts: string[] = [];
    for (const part of parts) {
      expect(await bot.adapter.channel.send(at(reader), part, 'key')).toMatchObject({ outcome: 'sent' });
      texts.push(render(part.blocks).text);
      expect(texts.at(-1)).toContain(parts.length > 1 ? `${part.number} of ${parts.length}` : '');
      expect(part.buttons.length > 0).toBe(part.number === parts.length);
    }
    const whole = texts.join('\n');
    const rows = whole.split('\n');
    for (const { label, lines } of given.items) {
      expect(whole).toContain(label);
      for (const line of lines) expect(rows.some((row) => row.startsWith(render([{ type: 'line', label: line.label, text: 'x' }]).text.slice(0, -2)))).toBe(true);
    }
    // Whatever a part begins with, it is the header of the item that goes on in it.
    for (const text of texts.slice(0, -1)) expect(text).toMatch(/^Kind \w+ of item \d/u);
  }), { numRuns: 40 });
});
