/** What Telegram takes as buttons and as a list of commands. */
import type { BotCommand, InlineKeyboardMarkup } from 'grammy/types';
import { z } from 'zod';
import { ApiFault } from './faults.ts';
import { codePoints, wrongUrl } from './text.ts';

const buttonSchema = z.looseObject({ text: z.string(), callback_data: z.string().optional(), url: z.string().optional() });
const keyboardSchema = z.object({ inline_keyboard: z.array(z.array(buttonSchema)) });
const commandsSchema = z.array(z.object({ command: z.string(), description: z.string() }));

const mostButtons = 100;
const mostInRow = 8;

/** @throws ApiFault as Telegram words it */
export function readKeyboard(markup: unknown): InlineKeyboardMarkup | null {
  if (markup === undefined) return null;
  const parsed = keyboardSchema.safeParse(markup);
  if (!parsed.success) throw new ApiFault(400, 'Bad Request: can\'t parse reply keyboard markup JSON object');
  const rows = parsed.data.inline_keyboard.filter((row) => row.length > 0);
  const buttons = rows.flat();
  if (buttons.length > mostButtons || rows.some((row) => row.length > mostInRow)) {
    throw new ApiFault(400, 'Bad Request: reply markup is too long');
  }
  for (const { text, callback_data, url, ...other } of buttons) {
    if (text.trim() === '') throw new ApiFault(400, 'Bad Request: can\'t parse inline keyboard button: Field "text" must be non-empty');
    const kinds = [callback_data, url, ...Object.values(other)].filter((value) => value !== undefined).length;
    if (kinds !== 1) throw new ApiFault(400, 'Bad Request: [strict] a button needs exactly one of the optional fields');
    if (callback_data !== undefined && !sized(callback_data, 1, 64)) throw new ApiFault(400, 'Bad Request: BUTTON_DATA_INVALID');
    const wrong = url === undefined ? null : wrongUrl(url, 'inline keyboard button URL');
    if (wrong !== null) throw new ApiFault(400, `Bad Request: ${wrong}`);
  }
  return rows.length === 0 ? null : { inline_keyboard: rows } as InlineKeyboardMarkup;
}

/** @throws ApiFault as Telegram words it */
export function readCommands(value: unknown): BotCommand[] {
  const parsed = commandsSchema.safeParse(value);
  if (!parsed.success) throw new ApiFault(400, 'Bad Request: can\'t parse BotCommands JSON object');
  if (parsed.data.length > 100) throw new ApiFault(400, 'Bad Request: BOT_COMMANDS_TOO_MUCH');
  for (const { command, description } of parsed.data) {
    if (!/^[a-z0-9_]{1,32}$/.test(command)) throw new ApiFault(400, 'Bad Request: BOT_COMMAND_INVALID');
    const length = codePoints(description);
    if (length < 1 || length > 256) throw new ApiFault(400, 'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID');
  }
  return parsed.data;
}

function sized(value: string, least: number, most: number): boolean {
  const bytes = Buffer.byteLength(value);
  return bytes >= least && bytes <= most;
}
