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

const ofWord = /[\p{L}\p{M}\p{N}-]/u;

/** By hand: a pattern a name takes longer to make ready than all of a text to look through. */
function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!ofWord.test(text.charAt(at - 1)) && !ofWord.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

/**
 * The agencies named as authors, as outlet, in the text, or in a credit that was taken out of it; in the order of
 * our list. Case counts: "turan" is a word, "Turan" an agency.
 */
export function agenciesOf({ header, text, removed }: CleanArticle): string[] {
  const words = [...header.authors, header.outlet ?? '', text, ...removed.map((one) => one.text)].join('\n');
  return agencies.filter((spellings) => spellings.some((name) => hasName(words, name))).map(([name]) => name);
}

const agencyNames = new Set(agencies.flat().map((name) => name.toLowerCase()));

/** Whether a byline names an agency and nothing else: `Reuters`, `AFP News Agency`. */
export function isAgency(byline: string): boolean {
  const name = byline.toLowerCase().replace(/^(?:by|via|source:)\s+/, '').replace(/\s+(?:news agency|agency|staff)$/, '');
  return agencyNames.has(name.trim());
}
