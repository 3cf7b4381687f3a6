/** The same furniture in Azerbaijani, Russian and Turkish; letters outside ASCII have no word ends for patterns. */
import { any, begins, pattern, whole } from '../pattern.ts';
import type { FurnitureRule } from './rule.ts';

const pointer = '[([►▶»→>*\\s]*';
const pointed = '\\s*(?:[:–—>»→|-].*|[.…)\\]]*)$';
const readAlso = any(
  'həmçinin (?:oxuyun|oxu|bax)', 'oxuyun', 'bunu da oxuyun', 'mövzu üzrə', 'oxşar xəbərlər', 'digər xəbərlər', 'son xəbərlər',
  'xəbər lenti', 'ən çox oxunanlar',
  'читайте также', 'читать также', 'читайте ещё', 'смотрите также', 'см\\. также', 'по теме', 'ещё по теме', 'материалы по теме',
  'другие новости', 'другие сообщения', 'похожие новости', 'последние новости', 'самое читаемое', 'лента новостей', 'подробнее',
  'ayrıca (?:okuyun|bakınız)', 'bunu da okuyun', 'ilgili haberler', 'diğer (?:haberler|yazıları?)', 'yazarın diğer yazıları',
  'son (?:dakika|haberler)', 'çok okunanlar', 'benzer haberler',
);
const channel = any('telegram', 'телеграм', 'whats ?app', 'kanal', 'канал', 'facebook', 'instagram', 'youtube', 'дзен', 'max');

export const foreign: FurnitureRule[] = [
  { why: 'furniture-read-also', longest: 40, sentences: 'remove', test: begins(pointer, readAlso, pointed) },
  {
    why: 'furniture-comments', longest: 6, sentences: 'remove',
    test: whole(
      '(?:\\d+ )?', any('şərhlər', 'şərh(?: yaz(?:ın)?)?', 'комментарии', 'комментари(?:й|ев|я)', 'обсуждение', '(?:мнения|отзывы|комментарии) читателей', 'oxucu (?:rəyləri|şərhləri)', 'okur(?:lar[ıi]n)? yorumları', 'yorumlar', 'yorum(?: yap)?'),
      '\\s*[()\\d:]*',
    ),
  },
  {
    why: 'furniture-share', longest: 10, sentences: 'remove',
    test: begins(any('paylaş(?:ın)?', 'поделиться', 'поделитесь', 'поделись'), any('$', '\\s*[:.!]', ' ')),
  },
  {
    why: 'furniture-share', longest: 24, sentences: 'remove',
    test: pattern(
      '^(?:.{0,30} )?', any('подписывайтесь', 'подпишитесь', 'следите за', 'abunə ol', 'bizi izlə', 'izləyin', 'abone ol', 'takip ed'),
      '.*', channel,
    ),
  },
  {
    why: 'furniture-tags', longest: 40, sentences: 'spare',
    test: begins(any('теги', 'ключевые слова', 'рубрика', 'teqlər', 'açar sözlər', 'etiketler'), '\\s*[:|–—]'),
  },
  {
    why: 'furniture-advertisement', longest: 3, sentences: 'remove', test: whole(any('реклама', 'reklam', 'на правах рекламы')),
  },
  {
    why: 'furniture-counter', longest: 6, sentences: 'remove',
    test: whole(any(
      '(?:просмотр(?:ов|ы|а)?|baxış(?: sayı)?|oxunma(?: sayı)?|okunma(?: sayısı)?)\\s*:?\\s*\\d[\\d\\s.,]*',
      '\\d[\\d\\s.,]*\\s(?:просмотр(?:ов|а)?|baxış|oxunma|okunma)',
    )),
  },
  {
    why: 'furniture-photo-credit', longest: 10, sentences: 'spare',
    test: begins('[([]?\\s*', any('фото', 'foto', 'fotoğraf', 'şəkil', 'иллюстрация'), '\\s*[:©/]\\s*\\S'),
  },
  {
    why: 'furniture-photo-credit', longest: 10, sentences: 'spare',
    test: begins('[([]?\\s*', any('источник', 'mənbə', 'kaynak', 'джерело', 'المصدر'), '\\s*:\\s*(?!https?:)\\S'),
  },
  {
    why: 'furniture-copyright', longest: 45, sentences: 'remove',
    test: pattern(any(
      'все права защищены', 'bütün hüquqlar(?:ı)? qorunur', '(?:tüm|her) hakk[ıi] saklıdır', 'tüm hakları saklıdır',
      'при (?:использовании|перепечатке|цитировании).{0,60}(?:ссылка|гиперссылка)', 'materiallar.{0,60}istinad', 'kaynak göster(?:il)?meden',
    )),
  },
  {
    why: 'furniture-contact', longest: 40, sentences: 'remove',
    test: pattern('ctrl ?\\+ ?enter'),
  },
];
