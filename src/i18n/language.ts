/** Which of our languages somebody reads, by what their platform says of them. */
import { languageSchema, type Language } from '../contracts.ts';

/** The locale by which dates, numbers and lists are written; in English the day comes before the month. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', az: 'az', ru: 'ru', tr: 'tr' };

/**
 * The language of a platform's code (`az`, `en-US`, `ru_RU.UTF-8`), or null where it is none of ours.
 * Telegram gives IETF tags, Discord its own list, which has no Azerbaijani.
 */
export function offeredLanguage(code: string): Language | null {
  return languageSchema.safeParse(code.toLowerCase().split(/[-_.@]/u)[0]).data ?? null;
}

/** What somebody is spoken to in until they choose: their platform's language where it is one of ours, else English. */
export function readerLanguage(code: string | null | undefined): Language {
  return (typeof code === 'string' ? offeredLanguage(code) : null) ?? 'en';
}

/** What the system speaks to somebody at a terminal, by the first of these that is set (POSIX); `C` and others: English. */
export function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return readerLanguage([LC_ALL, LC_MESSAGES, LANG].find((one) => one !== undefined && one !== ''));
}
