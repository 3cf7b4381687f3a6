/** Our own ids: short enough that a button's 64 bytes hold a verb and two of them. */
import { randomBytes } from 'node:crypto';

/** Without i, l, o and u: nothing that is misread aloud or spells a word. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten characters, 50 random bits: a million rows make a collision once in about two thousand stores. */
export function newId(): string {
  return Array.from(randomBytes(10), (byte) => alphabet.charAt(byte & 31)).join('');
}
