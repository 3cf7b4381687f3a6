/** The terminal as a channel: what is delivered is written out. */
import type { Channel } from '../../src/delivery/channel.ts';
import { blocksAsText, type PlainStyle } from '../../src/brief/plain.ts';

export interface Screen {
  readonly style: PlainStyle;
  write(words: string): void;
}

export function terminalChannel(screen: Screen): Channel {
  let number = 0;
  const show: Channel['send'] = async (_to, part) => {
    screen.write(`${blocksAsText(part.blocks, screen.style)}\n\n`);
    return { outcome: 'sent', platformId: String((number += 1)) };
  };
  return {
    platform: 'terminal',
    pace: { perSecond: 1000, perDestinationMs: 0 },
    measure: { limit: 1_000_000, size: (blocks) => blocksAsText(blocks, screen.style).length },
    send: show,
    // A terminal's past can't be changed: what was corrected is written again, with its notice on top.
    edit: async (to, _platformId, part) => show(to, part, ''),
  };
}
