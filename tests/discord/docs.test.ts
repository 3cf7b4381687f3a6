/** The note for operators names the permissions that it adds up. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PermissionFlagsBits } from 'discord.js';

const note = readFileSync(new URL('../../docs/discord.md', import.meta.url), 'utf8');
const { ViewChannel, SendMessages, SendMessagesInThreads, CreatePublicThreads, ReadMessageHistory } = PermissionFlagsBits;

test('install links ask for what the table names, and for no more', () => {
  const least = ViewChannel | SendMessages;
  const threads = least | SendMessagesInThreads | CreatePublicThreads;
  expect([...note.matchAll(/`permissions=(\d+)`/g)].map(([, sum]) => BigInt(sum ?? ''))).toEqual([least, threads, threads | ReadMessageHistory]);
  const rows = [...note.matchAll(/^ +\| ([A-Z][A-Za-z ]+) \| (\d+) \|/gm)].map(([, name = '', value = '']) => [name, BigInt(value)]);
  expect(rows).toEqual([
    ['View Channels', ViewChannel], ['Send Messages', SendMessages], ['Send Messages in Threads', SendMessagesInThreads],
    ['Create Public Threads', CreatePublicThreads], ['Read Message History', ReadMessageHistory], ['Mention Everyone', PermissionFlagsBits.MentionEveryone],
  ]);
});
