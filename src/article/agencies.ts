/** News agencies that a text says it has its news from. */
import type { CleanArticle } from '../contracts.ts';

/** Name as shown, and the spellings that stand for nobody else. */
const agencies: readonly (readonly [name: string, ...spellings: string[]])[] = [
  ['AFP', 'Agence France-Presse'], ['Reuters', 'Рейтер', 'Рейтерс'], ['Associated Press', 'The AP', '(AP)'],
  ['TASS', 'ТАСС', 'TASS-ın'], ['Interfax', 'Интерфакс', 'İnterfaks'], ['RIA Novosti', 'РИА Новости'],
  ['Sputnik', 'Спутник'], ['Xinhua', 'Синьхуа', 'Sinxua'], ['Kyodo'], ['Yonhap'], ['Jiji Press'],
  ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı', 'Анадолу'], ['DHA', 'Demirören Haber Ajansı'], ['İHA', 'İhlas Haber Ajansı'],
  ['dpa', 'Deutsche Presse-Agentur'], ['EFE', 'Agencia EFE'], ['ANSA'], ['PAP', 'Polish Press Agency'],
  ['IRNA', 'ИРНА'], ['ISNA'], ['Tasnim', 'Тасним'], ['Mehr News'], ['Fars News'],
  ['APA', 'АПА'], ['AZERTAC', 'AZƏRTAC', 'АЗЕРТАДЖ', 'Azertag'], ['Trend News Agency', 'АМИ Trend'], ['Turan', 'Туран'],
  ['Armenpress', 'Арменпресс'], ['Interpressnews', 'ИнтерпрессНьюс'], ['Kazinform', 'Казинформ'], ['AKIpress'],
  ['BelTA', 'БелТА'], ['Ukrinform', 'Укринформ'], ['UNIAN', 'УНИАН'], ['Interfax-Ukraine', 'Интерфакс-Украина'],
  ['PTI', 'Press Trust'], ['ANI', 'Asian News International'], ['SANA'], ['WAM'], ['KUNA'], ['UPI'],
  ['BTA', 'Bulgarian News Agency'], ['Tanjug'], ['Agerpres'], ['CTK', 'ČTK'],
];

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const patterns = agencies.map((spellings) => ({
  name: spellings[0],
  pattern: new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}-])(?:${spellings.map(escaped).join('|')})(?![\p{L}\p{M}\p{N}-])`, 'u'),
}));

/**
 * The agencies named as authors, as outlet, in the text, or in a credit that was taken out of it; in the order of
 * our list. Case counts: "turan" is a word, "Turan" an agency.
 */
export function agenciesOf({ header, text, removed }: CleanArticle): string[] {
  const words = [...header.authors, header.outlet ?? '', text, ...removed.map((one) => one.text)].join('\n');
  return patterns.flatMap(({ name, pattern }) => (pattern.test(words) ? [name] : []));
}

const agencyNames = new Set(agencies.flat().map((name) => name.toLowerCase()));

/** Whether a byline names an agency and nothing else: `Reuters`, `AFP News Agency`. */
export function isAgency(byline: string): boolean {
  const name = byline.toLowerCase().replace(/^(?:by|via|source:)\s+/, '').replace(/\s+(?:news agency|agency|staff)$/, '');
  return agencyNames.has(name.trim());
}
