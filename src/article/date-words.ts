/** Months, weekdays and what stands around dates, in the languages that our sources write in. */
import { any } from './pattern.ts';

/**
 * A line a month, as CLDR has them, whole and short, in the cases that dates use: English, Azerbaijani, Russian,
 * Turkish, Ukrainian, German, French, Spanish, Italian, Portuguese, Polish. No word stands for two months. Every i
 * has its dot (see `oneI`).
 */
const table = `
january jan yanvar yan январь января янв ocak oca січень січня січ januar janvier janv enero ene gennaio gen janeiro styczeń stycznia sty
february feb fevral fev февраль февраля февр фев şubat şub лютий лютого лют februar février févr febrero febbraio fevereiro luty lutego lut
march mar mart март марта мар березень березня бер märz mär mars marzo março marzec marca
april apr aprel апрель апреля апр nisan nis квітень квітня квіт avril avr abril abr aprile kwiecień kwietnia kwi
may май мая mayis травень травня трав mai mayo maggio mag maio maj maja
june jun iyun iyn июнь июня июн haziran haz червень червня черв juni juin junio giugno giu junho czerwiec czerwca cze
july jul iyul iyl июль июля июл temmuz tem липень липня лип juli juillet juil julio luglio lug julho lipiec lipca lip
august aug avqust avq август августа авг ağustos ağu серпень серпня серп août agosto ago sierpień sierpnia sie
september sept sep sentyabr sen сентябрь сентября сент сен eylül eyl вересень вересня вер septembre septiembre settembre set setembro wrzesień września wrz
october oct oktyabr okt октябрь октября окт ekim eki жовтень жовтня жовт oktober octobre octubre ottobre ott outubro out październik października paź
november nov noyabr noy ноябрь ноября нояб ноя kasim kas листопад листопада лист novembre noviembre novembro listopad listopada lis
december dec dekabr dek декабрь декабря дек aralik ara грудень грудня груд dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia gru`;

const numbers = new Map(table.trim().split('\n').flatMap((line, index) =>
  line.split(' ').map((name): [string, number] => [name, index + 1])));

const longestFirst = [...numbers.keys()].sort((a, b) => b.length - a.length);

/** One of the months' names, in a group. */
export const monthName = `(${longestFirst.join('|')})(?![\\p{L}\\p{M}])\\.?`;

/** 1 to 12; undefined for what is no month's name. `name` is in lower case with `oneI`. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name);
}

const weekdays = any(
  '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?',
  'bazar ertəsi', 'çərşənbə axşami', 'çərşənbə', 'cümə axşami', 'cümə', 'şənbə', 'bazar',
  'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс',
  'pazartesi', 'sali', 'çarşamba', 'perşembe', 'cumartesi', 'cuma', 'pazar',
  'понеділок', 'середа', 'четвер', 'п[\'’ʼ]ятниця', 'субота', 'неділя',
  '(?:mon|diens|donners|frei|sams|sonn)tag', 'mittwoch', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche',
);
/** A weekday before a date. */
export const weekdayBefore = new RegExp(`^${weekdays}(?![\\p{L}\\p{M}])\\.?,? `, 'iu');
/** A weekday between a date and its time. */
export const weekdayAfter = new RegExp(`^[\\s,(]*${weekdays}(?![\\p{L}\\p{M}])[.)]?`, 'iu');

/** The word for year that follows the number: `2026-cı il`, `2026 г.`, `2026 року`. */
export const yearWord = /^(?:-c[ıiuü]\s+ild?[əi]?n?\b|\s?года?(?![\p{L}])|\s?г\.|\s?року(?![\p{L}])|\s?р\.)/iu;

/** Abbreviations that stand for one offset everywhere (`IST`, `BST`, `AST` do not), by RFC 2822 or by law. */
export const zoneOffsets: Readonly<Record<string, string>> = {
  EST: '-05:00', EDT: '-04:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00',
  WET: '+00:00', CET: '+01:00', CEST: '+02:00', EET: '+02:00', EEST: '+03:00', MSK: '+03:00', МСК: '+03:00',
  TRT: '+03:00', AZT: '+04:00', PKT: '+05:00', JST: '+09:00', KST: '+09:00',
};
