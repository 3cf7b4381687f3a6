import { terminalChannel } from '../../adapters/terminal/channel.ts';
import { channelContract } from '../contract/channel.ts';

const place = (destination: string) => ({ platform: 'terminal', destination, thread: null }) as const;

/** What stands is what was written last under each number, as the person at the terminal reads it. */
function standing(written: string): string[] {
  const messages = new Map<string, string>();
  const pieces = written.split(/^—— (\d+)(?:, changed)? ——$/m).slice(1);
  for (let at = 0; at < pieces.length; at += 2) messages.set(pieces[at] ?? '', (pieces[at + 1] ?? '').trim());
  return [...messages.values()];
}

channelContract('Terminal', async () => {
  let written = '';
  const channel = terminalChannel({
    style: () => ({ width: 80, bold: (words) => `\u001B[1m${words}\u001B[22m` }),
    write: (words) => { written += words; },
  }, 'en');
  return {
    channel,
    world: {
      to: place('terminal'), other: place('other'), person: { id: 'somebody', at: place('terminal') },
      refuse: null, waitSeconds: null, down: null, remove: null, called: null, tellsKeys: false,
    },
    // Bold is ours; what a text brings along must not get through.
    visible: async () => standing(written.replaceAll('\u001B[1m', '').replaceAll('\u001B[22m', '')),
    close: async () => undefined,
  };
});
