/** What a call may cost at most, before it is made,
  and what it did cost. Money is whole millionths of a US dollar. */
import type { Message } from './request.ts';

/** US dollars per million tokens. */
export interface Prices { readonly input: number; readonly output: number }

export interface Usage { readonly input: number; readonly output: number }

/** Where spending is booked; the store's, so that several processes share one cap. */
export interface SpendLedger {
  /**
   * Books the most that a call may cost, unless the UTC day's bookings would then pass the cap.
   * @param cap null: no cap, only booked
   * @returns what to settle, or null when the cap leaves no room
   */
  reserve(most: number, cap: number | null): Promise<string | null>;
  /** Puts what it did cost in place of the booking. */
  settle(booking: string, spent: number): Promise<void>;
}

/** What chat templates add around each message, at most. */
const perMessage = 16;

/**
 * Tokens that a question can have at most. No tokeniser makes more tokens than the text has UTF-8 bytes;
 * English has
 * about a quarter of that, and `settle` corrects it afterwards.
 */
export function mostInputTokens(messages: readonly Message[], format: object): number {
  const bytes = messages.reduce((sum, { content }) => sum + Buffer.byteLength(content, 'utf8') + perMessage,
    0);
  return bytes + Buffer.byteLength(JSON.stringify(format), 'utf8');
}

/** A price of 1 USD per million tokens is one millionth a token, so that tokens times price are micros. */
export function cost({ input, output }: Usage, prices: Prices): number {
  return Math.ceil(input * prices.input + output * prices.output);
}
