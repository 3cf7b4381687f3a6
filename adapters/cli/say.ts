/** The command line's words: the catalogue's, in the language of whoever reads them. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { languageSchema, type Language } from '../../src/contracts.ts';
import { text, type Values } from '../../src/i18n/catalogue.ts';
import { systemLanguage } from '../../src/i18n/language.ts';

/** A command has one reader, and each function that words something would only pass their language on. */
const spoken = new AsyncLocalStorage<Language>();

/** What is said within `work` is said in this language. */
export function speaking<T>(one: Language, work: () => T): T {
  return spoken.run(one, work);
}

/** What stands before the verb, as `--language tr`, else the system's. What is none of ours, the program refuses. */
export function languageAsked(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const [, named] = /^--language[= ](\w+)/u.exec(argv.slice(0, 2).join(' ')) ?? [];
  return languageSchema.safeParse(named).data ?? systemLanguage(env);
}

/** The language of this command's answer: English in answers to programs. */
export const language = (): Language => spoken.getStore() ?? 'en';

export function say(id: string, values: Values = {}): string {
  return text(language(), id, values);
}

/** The headings of a table. */
export function columns(...names: readonly string[]): string[] {
  return names.map((name) => say(`cli-column-${name}`));
}
