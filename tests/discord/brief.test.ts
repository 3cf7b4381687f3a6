/** Any brief, and what stands behind it: bodies that Discord takes, and every part says whose words they are. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pages } from '../../adapters/discord/buttons.ts';
import { measure, render } from '../../adapters/discord/render.ts';
import type { Document } from '../../src/brief/document.ts';
import { renderBrief } from '../../src/brief/render.ts';
import { split } from '../../src/brief/split.ts';
import { evidenceDocument, whyDocument } from '../../src/chat/evidence.ts';
import type { Adapter } from '../../src/chat/request.ts';
import type { Brief } from '../../src/contracts.ts';
import { complaintsAboutMessage } from '../servers/discord/limits.ts';
import { plain } from '../servers/discord/markdown.ts';
import { startDiscord, type Discord } from '../servers/discord/server.ts';
import { complaintsBySpec } from '../servers/discord/spec.ts';
import { anyBrief } from '../support/any-brief.ts';
import { adapterAt } from './start.ts';

let discord: Discord;
let adapter: Adapter;
beforeAll(async () => {
  discord = await startDiscord();
  adapter = adapterAt(discord);
});
afterAll(() => discord.stop());

/** All messages of a document, each with its labels; the contents as a reader sees them. */
function shown(document: Document, { items }: Brief): string[] {
  const parts = split(document, measure);
  return parts.flatMap((part) => pages(part).map((page) => {
    const body = render(page);
    expect([...complaintsAboutMessage(body), ...complaintsBySpec('POST', '/channels/{channel_id}/messages', body)]).toEqual([]);
    // All that a message holds; embeds, which may hold 6,000 more, are not used.
    expect(body.content.length).toBeLessThanOrEqual(2000);
    expect(Object.keys(body).sort()).toEqual(['allowed_mentions', 'components', 'content', 'flags']);
    const content = plain(body.content);
    // Whatever a part begins with, its article's kind stands above it.
    expect(items.some(({ label }) => content.includes(label)) || page.blocks.every(({ type }) => type !== 'line')).toBe(true);
    const rows = new Set(content.split('\n'));
    expect(page.blocks.filter((block) => block.type === 'line' && !rows.has(`${block.label}: ${block.text}`))).toEqual([]);
    return content;
  }));
}

test('every message is taken, holds its article’s kind, and each line in it begins with its label', () => {
  fc.assert(fc.property(anyBrief, (brief) => {
    for (const document of [renderBrief(brief, 'en'), evidenceDocument(brief, new Map(), 'en'), whyDocument(brief, new Map(), 'en')]) {
      const rows = shown(document, brief).flatMap((content) => content.split('\n'));
      const sayers = new Set(brief.items.flatMap(({ lines }) => lines.map(({ label }) => `${label}:`)));
      for (const label of sayers) expect(rows.some((row) => row.startsWith(label))).toBe(true);
    }
  }), { numRuns: 60 });
});

test('the server takes them as they are', async () => {
  const channel = await discord.channel(await discord.guild('Readers'), 'news');
  const to = { platform: 'discord', destination: channel.id, thread: null } as const;
  await fc.assert(fc.asyncProperty(anyBrief, fc.uuid(), async (brief, key) => {
    const parts = split(renderBrief(brief, 'en'), measure);
    for (const [index, part] of [...parts.slice(0, 2), ...parts.slice(-1)].entries()) {
      expect(await adapter.channel.send(to, part, `${key} ${index}`)).toMatchObject({ outcome: 'sent' });
    }
  }), { numRuns: 10 });
  expect(discord.refusals).toEqual([]);
});
