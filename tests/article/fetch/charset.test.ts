/** Charsets as servers declare them, and as they show in the bytes. */
import { expect, test } from 'vitest';
import { fetchSource } from '../../../src/article/fetch.ts';
import { readArticle } from '../../../src/article/read.ts';
import { site } from './servers.ts';

const words = (one: string, two: string) => `${one} ${two}. `.repeat(12);
const russian = words('Совет министров собрался в понедельник в столице', 'и принял решение о границе');
const turkish = words('Sınır komisyonu pazartesi günü başkentte toplandı', 've geçiş için İğdır’ı seçti');
const western = words('The council met at the café on Monday', 'and said “no” – for €5');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** Each letter's place in the code page, as its own decoder has it. */
function encode(text: string, label: string): Buffer {
  const decoder = new TextDecoder(label);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from(Array.from(text, (letter) => bytes.get(letter) ?? 0x3f));
}

/** Node's own decoder leaves these out of windows-1252 (see `decode.ts`). */
const inWestern = (text: string) => Buffer.from(Array.from(text, (letter) =>
  ({ '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 })[letter] ?? letter.charCodeAt(0)));

const page = (text: string, charset = '') => `<html><head>${charset}<title>A</title></head><body><p>${text}</p></body></html>`;

test.each([
  ['windows-1251', 'text/html; charset=windows-1251', encode(page(russian), 'windows-1251'), russian],
  ['koi8-r', 'text/html; charset=koi8-r', encode(page(russian), 'koi8-r'), russian],
  ['iso-8859-5 against the page’s own word', 'text/html; charset=iso-8859-5',
    encode(page(russian, '<meta charset="windows-1251">'), 'iso-8859-5'), russian],
  ['windows-1254', 'text/html;charset="windows-1254"', encode(page(turkish), 'windows-1254'), turkish],
  ['iso-8859-9', 'text/plain; charset=ISO-8859-9', encode(turkish, 'iso-8859-9'), turkish],
  ['windows-1252', 'text/plain; charset=windows-1252', inWestern(western), western],
  ['utf-16 with its mark', 'text/html; charset=utf-16', utf16(`\ufeff${page(russian)}`), russian],
  ['utf-16 without', 'text/html; charset=utf-16', utf16(page(russian)), russian],
  ['utf-16 big-endian', 'text/html', utf16(page(turkish)).swap16(), turkish],
  ['utf-8 under a wrong name', 'text/html; charset=iso-8859-1', Buffer.from(page(turkish)), turkish],
  ['windows-1251 called utf-8', 'text/html; charset=utf-8', encode(page(russian), 'windows-1251'), russian],
  ['windows-1251 under a name that nobody knows', 'text/html; charset=klingon',
    encode(page(russian, '<meta charset=windows-1251>'), 'windows-1251'), russian],
])('%s is read', async (_, type, bytes, text) => {
  const { origin } = await site((_, response) => response.writeHead(200, { 'content-type': type }).end(bytes));
  const source = await fetchSource(origin, { allowHosts: ['127.0.0.1'] });
  expect(readArticle(source).text).toContain(text.trim().slice(0, 60));
});
