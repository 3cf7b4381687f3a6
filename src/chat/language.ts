/** In which language somebody is answered, and how they choose another. */
import type { Room } from '../briefing.ts';
import type { Button } from '../brief/document.ts';
import { languageSchema, type Language } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { offeredLanguage } from '../i18n/language.ts';
import { chosenLanguage, saveLanguage } from '../store/readers.ts';
import { setLanguage } from '../store/subscriptions.ts';
import { action } from './action.ts';
import type { Reply, Request } from './request.ts';
import { say } from './say.ts';

/** What the person chose; else what their platform says of them. */
export async function spokenTo(room: Room, { person, language }: Request): Promise<Language> {
  return await chosenLanguage(room.store.db, person) ?? language;
}

/** The languages as buttons, each by its own name, so that whoever can't read this one finds theirs. */
export function languageButtons(): Button[][] {
  return [languageSchema.options.map((each) => ({ text: text(each, 'language-name'), action: action('language', each) }))];
}

/** Said to newcomers whose platform names a language that is none of ours, in English; nothing to others. */
export function notOffered({ locale }: Request, language: Language): string[] {
  return typeof locale === 'string' && offeredLanguage(locale) === null ? [text(language, 'chat-language-not-offered')] : [];
}

/**
 * Asks which, or keeps the choice: the person's own wherever they are, and with it the place's briefs where they may
 * configure it.
 */
export async function languageAnswer(room: Room, request: Request, subject: string): Promise<Reply> {
  const wanted = languageSchema.safeParse(subject.toLowerCase()).data;
  if (wanted === undefined) return say(request.language, 'chat-language-which', {}, languageButtons());
  const { person, place } = request;
  const configures = await request.mayConfigure();
  await room.store.transaction(async (trx) => {
    await saveLanguage(trx, person, wanted, room.now());
    if (configures) await setLanguage(trx, place, wanted);
  });
  return { ...say(wanted, configures ? 'chat-language-chosen' : 'chat-language-chosen-alone'), as: 'private' };
}
