/** A chat in this terminal: the same commands as in Telegram and Discord, buttons as numbers. */
import { createInterface } from 'node:readline/promises';
import type { Button } from '../../src/brief/document.ts';
import { inert, plainText, type PlainStyle } from '../../src/brief/plain.ts';
import type { Adapter, Input, Reply, Request, Respond } from '../../src/chat/request.ts';
import type { Language } from '../../src/contracts.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { terminalChannel } from './channel.ts';

export interface TerminalOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly isTTY?: boolean };
  readonly language: Language;
  /** Called when the person leaves (end of input, /quit). */
  readonly leave: () => void;
}

/** Who sits at this terminal: it reaches the store's file, so it is the operator. */
const person = { platform: 'terminal', id: 'operator', name: 'operator' } as const;
const place = { platform: 'terminal', destination: 'terminal', thread: null, kind: 'private' } as const;

export function terminal({ input, output, language, leave }: TerminalOptions): Adapter {
  const style: PlainStyle = {
    width: Math.min(output.columns ?? 80, 100),
    bold: (words) => (output.isTTY === true ? `\u001B[1m${words}\u001B[22m` : words),
  };
  const write = (words: string) => void output.write(words);
  const reader = createInterface({ input, output, prompt: '› ' });
  let state: ReturnType<Adapter['state']> = 'starting';
  let buttons: readonly Button[] = [];

  const show = (replies: readonly Reply[]) => {
    for (const { document } of replies) write(`\n${plainText(document, style)}\n`);
    buttons = replies.flatMap(({ document }) => document.buttons.flat());
    if (buttons.length > 0) write(`\n${numbered(buttons)}\n`);
    write('\n');
  };

  return {
    channel: terminalChannel({ style, write }),
    async start(respond: Respond) {
      state = 'up';
      show(await respond(request({ type: 'command', name: 'start', argument: '' }, language)));
      write(`${text(language, 'terminal-hint')}\n\n`);
      reader.on('close', leave);
      reader.prompt();
      // One answer after the other, in the order in which they were asked.
      let answered = Promise.resolve();
      reader.on('line', (row) => {
        answered = answered.then(async () => {
          if (/^\/?(quit|exit)$/i.test(row.trim())) return reader.close();
          const pressed = buttons[Number(row.trim()) - 1];
          if (pressed !== undefined && 'url' in pressed) write(`${inert(pressed.url)}\n`);
          else if (row.trim() !== '') show(await respond(request(understand(row, pressed), language)));
          return reader.prompt();
        });
      });
    },
    async stop() {
      state = 'stopped';
      reader.close();
    },
    state: () => state,
  };
}

function request(input: Input, language: Language): Request {
  return { person, place, language, input, mayConfigure: async () => true };
}

/** `/brief south-caucasus`, the same without its slash, or a button's number. */
function understand(row: string, pressed: Button | undefined): Input {
  if (pressed !== undefined && 'action' in pressed) return { type: 'press', action: pressed.action };
  const [, name, argument] = /^\/?([a-z]+)(?:\s+(.*))?$/i.exec(row.trim()) ?? [];
  if (name === undefined) return { type: 'words', words: row.trim() };
  return { type: 'command', name: name.toLowerCase(), argument: argument?.trim() ?? '' };
}

function numbered(buttons: readonly Button[]): string {
  return buttons.map((button, index) => `[${index + 1}] ${inert(button.text)}`).join('  ');
}
