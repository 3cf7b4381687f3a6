/** The terminal as a channel: what is delivered is written out, each message under its number. */
import type { Channel } from '../../src/delivery/channel.ts';
import { blocksAsText, type PlainStyle } from '../../src/brief/plain.ts';
import type { Part } from '../../src/brief/document.ts';
import type { Language } from '../../src/contracts.ts';
import { text } from '../../src/i18n/catalogue.ts';

export interface Screen {
  /** As it is at this moment: a window may become narrower. */
  style(): PlainStyle;
  write(words: string): void;
}

export function terminalChannel(screen: Screen, language: Language): Channel {
  let sent = 0;
  const write = (id: string, number: string, { blocks }: Part) =>
    screen.write(`${text(language, id, { number })}\n\n${blocksAsText(blocks, screen.style())}\n\n`);
  const send: Channel['send'] = async (_to, part) => {
    sent += 1;
    const platformId = String(sent);
    write('terminal-message', platformId, part);
    return { outcome: 'sent', platformId };
  };
  return {
    platform: 'terminal',
    pace: { perSecond: 1000, perDestinationMs: 0 },
    // A terminal takes anything; this is what a person still scrolls back through.
    measure: { limit: 20_000, size: (blocks) => blocksAsText(blocks, screen.style()).length },
    send,
    // Whoever sits there is everybody.
    tell: (person, part) => send({ platform: 'terminal', destination: person, thread: null }, part, ''),
    // A terminal's past can't be changed: the message is written again under its number, and says so.
    edit: async (_to, platformId, part) => {
      write('terminal-message-changed', platformId, part);
      return { outcome: 'sent', platformId };
    },
  };
}
