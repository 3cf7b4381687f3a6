/**
 * Articles in Azerbaijani, Russian and Turkish, of our own writing, labelled before the labeller saw them by whoever wrote
 * the lists, and by two readers who had seen neither lists nor labels (`readings`, without the text); no native
 * speaker has checked them. At first sight (leak, claims found): the op-eds, report and statement that the
 * lists were then mended on 0.7 %, 90 %; the three `held-` op-eds that nothing was mended on 0 %, 76 %.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/article/sentences.ts';
import { detectLanguage } from '../../src/article/language.ts';
import { evaluations } from '../../src/eval.ts';
import { labelRowSchema, scoreLabels, type LabelRow } from '../../src/labels/evaluate.ts';
import { labelLone } from '../../src/labels/lone.ts';
import { article } from './support.ts';
import { labelArticle } from '../../src/labels/label.ts';

const readingSchema = labelRowSchema.pick({ id: true, article: true, best: true, accept: true, holders: true });
const folder = join(import.meta.dirname, 'languages');
const rowsOf = (file: string): LabelRow[] =>
  readFileSync(join(folder, file), 'utf8').trim().split('\n').map((row) => labelRowSchema.parse(JSON.parse(row)));

describe.each(['az', 'ru', 'tr'])('articles in %s', async (language) => {
  const files = readdirSync(folder).filter((name) => name.includes(`-${language}-`)).sort();
  const card = await evaluations['labels']?.run(files.map((name) => join(folder, name)));
  const value = (name: string): number => card?.figures.find((figure) => figure.name === `figure-${name}`)?.value ?? Number.NaN;

  test('what is somebody’s is not told as a fact, and claims are found', () => {
    expect(card?.n).toBeGreaterThanOrEqual(150);
    expect(value('leak')).toBeLessThanOrEqual(0.02);
    expect(value('claim-found')).toBeGreaterThanOrEqual(0.9);
    expect(value('fact-accepted')).toBeGreaterThanOrEqual(0.97);
    expect(value('fact-found')).toBeGreaterThanOrEqual(0.5);
    expect(value('accepted')).toBeGreaterThanOrEqual(0.85);
    expect(value('holder')).toBeGreaterThanOrEqual(0.8);
  });

  test.each([1, 2])('so they are by the labels of blind reader %i', async (reader) => {
    const readings = new Map(readFileSync(join(import.meta.dirname, 'readings', `${reader}.jsonl`), 'utf8').trim().split('\n')
      .map((row) => readingSchema.parse(JSON.parse(row))).map((row) => [`${row.article} ${row.id}`, row]));
    const rows = files.flatMap(rowsOf).map((row) => ({ ...row, ...readings.get(`${row.article} ${row.id}`) }));
    const { figures, n } = scoreLabels(rows, language);
    const read = (name: string) => figures.find((figure) => figure.name === `figure-${name}`)?.value ?? Number.NaN;
    expect(n).toBeGreaterThanOrEqual(150);
    expect(read('leak')).toBeLessThanOrEqual(0.02);
    expect(read('claim-found')).toBeGreaterThanOrEqual(0.85);
    expect(read('accepted')).toBeGreaterThanOrEqual(0.85);
  });

  test('its language is told, and its sentences end where a reader ends them', () => {
    let found = 0;
    let given = 0;
    let wanted = 0;
    for (const file of files) {
      const rows = rowsOf(file);
      const paragraphs = [...Map.groupBy(rows, (row) => row.paragraph).values()].map((of) => of.map(({ text }) => text).join(' '));
      const text = paragraphs.join('\n\n');
      expect(detectLanguage(text)).toBe(language);
      const split = splitSentences(text, language).map((sentence) => sentence.text);
      const known = new Set(rows.map((row) => row.text));
      found += split.filter((sentence) => known.has(sentence)).length;
      given += split.length;
      wanted += rows.length;
    }
    expect((2 * found) / (given + wanted)).toBeGreaterThanOrEqual(0.97);
  });
});

test.each([
  ['ru', 'По словам министра обороны Ивана Петрова, учения завершились.', 'министра обороны Ивана Петрова'],
  ['ru', 'Вчера глава МИД Армении Арарат Мирзоян заявил, что переговоры идут.', 'глава МИД Армении Арарат Мирзоян'],
  ['ru', '«Дорога закрыта», — сказал представитель ведомства.', 'представитель ведомства'],
  ['ru', 'Эксперты считают, что этого мало.', 'Эксперты'],
  ['az', 'Müdafiə naziri Zakir Həsənov bildirib ki, təlimlər başa çatıb.', 'Müdafiə naziri Zakir Həsənov'],
  ['az', 'Prezident Əliyevin sözlərinə görə, sərhəd açıqdır.', 'Prezident Əliyev'],
  ['az', 'İRAN XİN-in açıqlamasına görə, görüş baş tutub.', 'İRAN XİN-in'],
  ['az', 'Ekspertlərə görə, bu azdır.', 'Ekspertlər'],
  ['tr', 'Savunma Bakanlığı sözcüsü tatbikatın bittiğini söyledi.', 'Savunma Bakanlığı sözcüsü'],
  ['tr', 'Erdoğan’a göre sınır açık.', 'Erdoğan'],
  ['tr', 'IĞDIR Valisi sınırın kapalı olduğunu belirtti.', 'IĞDIR Valisi'],
  ['tr', 'Uzmanlara göre bu yetersiz.', 'Uzmanlar'],
])('whose words it is in %s: %s', (language, sentence, holder) => {
  const [label] = labelArticle(article([sentence], 'OpinionNewsArticle', { language })).sentences;
  expect(label).toMatchObject({ basis: 'claim', holder, assessed: true });
});

test.each([
  ['ru', 'Дорога станет короче.', 'forecast'],
  ['ru', 'Дорога должна стать короче.', 'opinion'],
  ['ru', 'Ходят слухи, что договор подписан 4 мая 1998 года.', 'claim'],
  ['ru', 'При обстреле 4 мая 1998 года погибли двое.', 'claim'],
  ['ru', 'Договор подписан 4 мая 1998 года в Ташкенте.', 'fact'],
  ['az', 'Yol qısalacaq.', 'forecast'],
  ['az', 'Yol qısalmalıdır.', 'opinion'],
  ['az', 'Buna görə yol 1998-ci ildə bağlanıb.', 'opinion'],
  ['az', 'Müqavilə 4 may 1998-ci ildə Daşkənddə imzalanıb.', 'fact'],
  ['tr', 'Yol kısalacak.', 'forecast'],
  ['tr', 'Yol kısalmalı.', 'opinion'],
  ['tr', 'Bu yüzden yol 1998’de kapatıldı.', 'opinion'],
  ['tr', 'Anlaşma 4 Mayıs 1998’de Taşkent’te imzalandı.', 'fact'],
])('what it is in %s: %s', (language, sentence, basis) => {
  const [label] = labelArticle(article([sentence], 'OpinionNewsArticle', { language })).sentences;
  expect(label?.basis).toBe(basis);
});

test('Georgian, which has no capitals, is parted at its stops', () => {
  const first = 'ხელშეკრულება გაფორმდა თბილისში.';
  expect(splitSentences(`${first} გზა დაიკეტა.`, 'ka').map(({ text }) => text)).toEqual([first, 'გზა დაიკეტა.']);
});

test('in a language or script that nobody wrote lists for, nothing is assessed and nothing is a fact', () => {
  const sentences = [
    'Der Vertrag wurde am 4. Mai 1998 in Taschkent von beiden Staaten unterzeichnet.',
    'Il trattato fu firmato il 4 maggio 1998 a Tashkent dai due paesi.',
    'Договорът беше подписан на 4 май 1998 г. в Ташкент и се състои от девет члена.',
    'ხელშეკრულება გაფორმდა 1998 წლის 4 მაისს ტაშკენტში.',
    'این قرارداد در ۴ مه ۱۹۹۸ در تاشکند امضا شد.',
    'Келісімге 1998 жылғы 4 мамырда Ташкентте қол қойылды.',
  ];
  for (const sentence of sentences) {
    expect(labelLone(sentence, null)).toEqual({ basis: 'opinion', holder: null, confidence: 0 });
    const language = detectLanguage(sentence);
    const labels = labelArticle(article([sentence], 'ReportageNewsArticle', { language }));
    expect(labels.sentences.every(({ basis, assessed }) => basis === 'opinion' && !assessed)).toBe(true);
  }
});
