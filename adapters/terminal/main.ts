/** A chat in this terminal: the same commands as in Telegram and Discord, buttons as numbers. */
import { createInterface, type Interface } from 'node:readline';
import type { Button } from '../../src/brief/document.ts';
import { blocksAsText, inert, plainText, type PlainStyle } from '../../src/brief/plain.ts';
import { isSamePlace } from '../../src/chat/place.ts';
import type { Adapter, Command, Input, Reply, Request, Respond } from '../../src/chat/request.ts';
import type { Language } from '../../src/contracts.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { terminalChannel } from './channel.ts';

export interface TerminalOptions {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly isTTY?: boolean };
  readonly language: Language;
  /** Called once when the person has left (end of input, Ctrl-C, /quit) and everything asked was answered. */
  readonly leave: () => void;
}

/** Who sits at this terminal: it reaches the store's file, so it is the operator. */
const person = { platform: 'terminal', id: 'operator', name: 'operator' } as const;
const place = { platform: 'terminal', destination: 'terminal', thread: null, kind: 'private' } as const;

const widest = 100;
/** Narrower than this nothing can be read anyway. */
const narrowest = 20;

export function terminal({ input, output, language, leave }: TerminalOptions): Adapter {
  const interactive = input.isTTY === true && output.isTTY === true;
  const style = (): PlainStyle => ({
    // A terminal that can't tell its width says 0.
    width: Math.max(narrowest, Math.min(output.columns || widest, widest)),
    bold: (words) => (output.isTTY === true ? `\u001B[1m${words}\u001B[22m` : words),
  });
  // Whoever reads us may go (`… | head`): then there is nobody to answer, and `leave` follows.
  let gone = false;
  output.on('error', () => {
    gone = true;
    reader?.close();
  });
  const write = (words: string) => {
    if (!gone) output.write(words);
  };

  const say = (words: string) => write(`\n${blocksAsText([{ type: 'text', text: words }], style())}\n\n`);

  let reader: Interface | undefined;
  let state: ReturnType<Adapter['state']> = 'starting';
  /** Closed, by the person or by `stop`: nothing new is answered. */
  let closed = false;
  let buttons: readonly Button[] = [];
  /** What was shown last asks for words: they are not looked at for a command without its slash. */
  let asked = false;
  /** One answer after the other, in the order in which they were asked. */
  let answered = Promise.resolve();

  const inTurn = (work: () => Promise<void>): void => {
    answered = after(answered, work);
  };

  const show = (replies: readonly Reply[]) => {
    buttons = replies.flatMap(({ document }) => document.buttons.flat());
    asked = replies.some(({ form }) => form?.fields.length === 1);
    for (const { document } of replies) write(`\n${plainText(document, style())}\n`);
    if (buttons.length > 0) write(`\n${numbered(buttons, style())}\n`);
  };

  /** What is asked together is shown together, its buttons under one count. */
  const ask = async (respond: Respond, ...asked: readonly Input[]) => {
    try {
      const replies = await Promise.all(asked.map(async (input) => respond(request(input, language))));
      show(replies.flat());
    } catch {
      // `respond` explains what fails; should it fail itself, the chat goes on.
      say(text(language, 'chat-failed'));
    }
  };

  const answer = async (respond: Respond, commands: readonly Command[], typed: string) => {
    if (closed || typed === '') return;
    if (/^\/?(quit|exit)$/i.test(typed)) return close();
    const pressed = /^\d+$/.test(typed) ? buttons[Number(typed) - 1] : undefined;
    if (asked && pressed === undefined && !typed.startsWith('/')) return ask(respond, { type: 'words', words: typed });
    if (!/^\d+$/.test(typed)) return ask(respond, understand(typed, commands));
    if (pressed === undefined) say(outOfRange(typed, buttons.length, language));
    else if ('url' in pressed) say(pressed.url);
    else await ask(respond, { type: 'press', action: pressed.action });
  };

  const close = () => {
    closed = true;
    reader?.close();
  };
  const prompt = () => {
    if (interactive && !closed) reader?.prompt();
  };

  return {
    channel: terminalChannel({ style, write }, language),
    async start(respond: Respond, commands: readonly Command[]) {
      state = 'up';
      const lines = createInterface({ input, output, prompt: '› ', terminal: interactive });
      reader = lines;
      // A terminal that is closed, a connection that breaks: the same as leaving.
      for (const source of [input, lines]) source.on('error', close);
      // Listened to before anything is waited for: piped input comes and ends at once.
      lines.on('line', (row) => inTurn(async () => {
        await answer(respond, commands, row.trim());
        prompt();
      }));
      lines.on('close', () => {
        // Ctrl-C and Ctrl-D end in the middle of a row.
        if (interactive && !closed) write('\n');
        // What was piped in is answered to its end; who has left a keyboard waits for nothing more.
        closed ||= interactive;
        inTurn(async () => {
          state = 'stopped';
          leave();
        });
      });
      inTurn(async () => {
        // Whoever opens it sees what this is, and a brief at once.
        await ask(respond, command('start'), command('brief'));
        say(text(language, 'terminal-hint'));
        prompt();
      });
      await answered;
    },
    async stop() {
      state = 'stopped';
      close();
      await answered;
    },
    state: () => state,
  };
}

async function after(before: Promise<void>, work: () => Promise<void>): Promise<void> {
  await before;
  await work();
}

function request(input: Input, language: Language): Request {
  return { person, place, language, input, mayConfigure: async (of = place) => isSamePlace(of, place) };
}

const command = (name: string, argument = ''): Input => ({ type: 'command', name, argument });

/** `/brief south-caucasus`, or the same without its slash; anything else without one is words. */
function understand(typed: string, commands: readonly Command[]): Input {
  const [, slash, name = '', argument] = /^(\/?)([a-z]+)(?:\s+(.*))?$/is.exec(typed) ?? [];
  const meant = slash === '/' || commands.some((known) => known.name === name.toLowerCase());
  return meant ? command(name.toLowerCase(), argument?.trim()) : { type: 'words', words: typed };
}

function outOfRange(typed: string, count: number, language: Language): string {
  return text(language, 'terminal-no-button', { number: typed.slice(0, 10), count });
}

/** As many a row as fit; none is cut. */
function numbered(buttons: readonly Button[], { width }: PlainStyle): string {
  const words = buttons.map((button, index) => `[${index + 1}] ${inert(button.text).replaceAll('\n', ' ')}`);
  return words.reduce((rows, word) => {
    const last = rows.length - rows.lastIndexOf('\n') - 1;
    const fits = rows !== '' && last + 2 + word.length <= width;
    return rows === '' ? word : `${rows}${fits ? '  ' : '\n'}${word}`;
  }, '');
}
