/** Words in each of our languages that Discord's app can be set to. */
import { Locale } from 'discord.js';
import { languageSchema } from '../../src/contracts.ts';
import { isTranslated, text } from '../../src/i18n/catalogue.ts';
import { shorten } from './words.ts';

/** By Discord's locale; English is what stands there without any. */
export function inOtherLanguages(id: string, limit: number): Record<string, string> {
  return Object.fromEntries(
    Object.values(Locale).flatMap((locale) => {
      const language = languageSchema.safeParse(locale.split('-')[0]).data;
      const known = language !== undefined && language !== 'en' && isTranslated(language, id);
      return known ? [[locale, shorten(text(language, id), limit)]] : [];
    }),
  );
}
