/** The command line's words: the catalogue's, in its language. */
import { text, type Values } from '../../src/i18n/catalogue.ts';

/** The language of the command line. */
export const language = 'en';

export function say(id: string, values: Values = {}): string {
  return text(language, id, values);
}

/** The headings of a table. */
export function columns(...names: readonly string[]): string[] {
  return names.map((name) => say(`cli-column-${name}`));
}
