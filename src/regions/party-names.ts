/** Countries and peoples by the names that readers of a language know them by. */
import type { Language } from '../contracts.ts';
import { localeOf } from '../i18n/language.ts';
import { placeOf } from './gazetteer.ts';

/** Where CLDR's name is longer, or another than readers know. */
const own: Partial<Record<Language, Readonly<Record<string, string>>>> = {
  ru: { PS: 'Палестина', MM: 'Мьянма', US: 'США', AE: 'ОАЭ', BA: 'Босния и Герцеговина' },
  az: { PS: 'Fələstin', US: 'ABŞ', AE: 'BƏƏ' },
  tr: { PS: 'Filistin', US: 'ABD', AE: 'BAE' },
};

/** `name` is as `Party` has it, in English; a people without a state, or a name that we do not know, stays as it is. */
export function partyName(name: string, language: Language): string {
  if (language === 'en') return name;
  const code = placeOf(name.toLowerCase())?.code ?? '';
  if (!/^[A-Z]{2}$/u.test(code)) return name;
  return own[language]?.[code] ?? new Intl.DisplayNames([localeOf[language]], { type: 'region' }).of(code) ?? name;
}
