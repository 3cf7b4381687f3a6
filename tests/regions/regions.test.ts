/** Which country a word stands for, and which of our regions a text is about. */
import { describe, expect, test } from 'vitest';
import { localTimeSchema } from '../../src/contracts.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { tokenise } from '../../src/labels/tokens.ts';
import { disputedIn, mentions } from '../../src/regions/gazetteer.ts';
import { namedPlaces } from '../../src/regions/named.ts';
import { regionById, regions, regionsOf } from '../../src/regions/regions.ts';

const named = (sentence: string) => mentions(tokenise(sentence)).map(({ place }) => place.name);

describe('the gazetteer', () => {
  test.each([
    ['Islamabad and the Pakistani army', ['Pakistan', 'Pakistan']],
    [
      'the UAE, the United Arab Emirates and Abu Dhabi',
      ['United Arab Emirates', 'United Arab Emirates', 'United Arab Emirates'],
    ],
    ['The U.S. and the US and America', ['United States', 'United States', 'United States']],
    ['North Korean and South Korean envoys', ['North Korea', 'South Korea']],
    ['South Sudan and the Kyrgyz Republic', ['South Sudan', 'Kyrgyzstan']],
    ['Kurds in Türkiye', ['Kurds', 'Türkiye']],
  ])('%s', (sentence, places) => {
    expect(named(sentence)).toEqual(places);
  });

  test.each(['They told us to polish the turkey.', 'A south wind blew.'])('no country in: %s', (sentence) => {
    expect(named(sentence)).toEqual([]);
  });

  test('disputed names', () => {
    expect(disputedIn(tokenise('From Nagorno-Karabakh to the Golan Heights'))).toEqual([
      'nagorno-karabakh',
      'golan heights',
    ]);
  });
});

const parties = (sentence: string, language = 'en') =>
  namedPlaces([tokenise(sentence)], language).places.flat().map(({ name }) => name);

describe('what an article names', () => {
  test.each([
    ['The IDF and the IRGC traded fire.', ['Israel', 'Iran']],
    ['The State Department and the Kremlin talked.', ['United States', 'Russia']],
    ['The Foreign Ministry of Armenia protested.', ['Armenia']],
    ['Northern Cyprus and Abkhazia were not asked.', ['Northern Cyprus', 'Abkhaz']],
    ['Israel Katz said that Israel will not yield.', ['Israel']],
    ['Israel Defense Forces struck.', ['Israel']],
    ['Jordan and Chad agreed.', ['Jordan', 'Chad']],
    ['King Abdullah of Jordan came.', ['Jordan']],
    ['Jordan Foreign Minister Safadi came.', ['Jordan']],
    ['Georgia and Azerbaijan signed in Tbilisi.', ['Georgia', 'Azerbaijan', 'Georgia']],
    ['Senator London went to London.', ['United Kingdom']],
  ])('%s', (sentence, places) => {
    expect(parties(sentence)).toEqual(places);
  });

  test.each([
    'Michael Jordan scored.', 'Jordan Peterson spoke.', 'Chad Wolf resigned.', 'Cuba Gooding acted.', 'Mr. Jordan left.',
    'Georgia’s Republican governor met voters in Atlanta.', 'The South China Sea and the Indian Ocean are wide.',
    'The Washington Post and the Tehran Times reported it.', 'New Mexico is not in Latin America.',
  ])('no party in: %s', (sentence) => {
    expect(parties(sentence)).toEqual([]);
  });

  test('which Georgia it is, the whole article says', () => {
    const article = ['Georgia votes on Monday.', 'Republicans hope for Atlanta.'].map((one) => tokenise(one));
    expect(namedPlaces(article, 'en').places.flat()).toEqual([]);
    expect(namedPlaces(article.slice(0, 1), 'en').places.flat()).toHaveLength(1);
  });

  test.each([
    ['ru', 'Министр обороны Азербайджана прибыл в Тегеран.', ['Azerbaijan', 'Iran']],
    ['ru', 'Российские войска и турецкая армия отказали грузинам.', ['Russia', 'Türkiye', 'Georgia']],
    ['ru', 'В Кремле и Белом доме говорят о Южной Корее и США.', ['Russia', 'United States', 'South Korea', 'United States']],
    ['ru', 'Того же мнения все. Дела идут, газ дорог.', []],
    ['az', 'Ermənistanla Türkiyə arasında, Bakıdan İrana qədər.', ['Armenia', 'Türkiye', 'Azerbaijan', 'Iran']],
    ['az', 'ABŞ-ın dövlət katibi Rusiyada erməni tərəfi ilə görüşdü.', ['United States', 'Russia', 'Armenia']],
    ['tr', 'Türkiye’nin Erivan’a mesajı: İran’dan gelenler.', ['Türkiye', 'Armenia', 'Iran']],
    ['tr', 'Mali durum iyi. Almanya ve Fransız şirketleri.', ['Germany', 'France']],
  ])('%s: %s', (language, sentence, places) => {
    expect(parties(sentence, language)).toEqual(places);
  });

  test.each([
    ['ru', 'Мир на Южном Кавказе и в Нагорном Карабахе.', ['south-caucasus']],
    ['az', 'Cənubi Qafqazda sülh, Qarabağa qayıdış.', ['south-caucasus']],
    ['tr', 'Orta Doğu’da İsrail ile Lübnan.', ['middle-east']],
  ])('regions in %s: %s', (language, sentence, expected) => {
    expect(regionsOf({ title: [], sentences: [tokenise(sentence)], language })).toEqual(expected);
  });
});

describe('regions', () => {
  test('each has a name, a real zone and a deadline', () => {
    expect(regions.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'south-caucasus',
        'middle-east',
        'central-asia',
        'eastern-europe',
        'south-asia',
      ]),
    );
    for (const region of regions) {
      expect(text('en', `region-${region.id}`)).not.toBe('');
      expect(() => new Intl.DateTimeFormat('en', { timeZone: region.zone })).not.toThrow();
      expect(localTimeSchema.safeParse(region.deadline).success).toBe(true);
      expect(regionById(region.id)).toBe(region);
    }
    expect(regionById('atlantis')).toBeNull();
  });

  test.each([
    ['Baku and Yerevan met in Tbilisi; Moscow watched.', ['south-caucasus']],
    ['Tehran and Islamabad, Iran and Pakistan.', ['middle-east', 'south-asia']],
    ['A summit of Central Asia in Tashkent.', ['central-asia']],
    ['The harbour is full.', []],
  ])('%s', (sentence, expected) => {
    expect(regionsOf({ title: [], sentences: [tokenise(sentence)], language: 'en' })).toEqual(expected);
  });

  const told = (title: string, ...sentences: string[]) => regionsOf({ title: tokenise(title), sentences: sentences.map((one) => tokenise(one)), language: 'en' });
  const filler = Array.from({ length: 20 }, () => 'The harbour was quiet that day.');

  test('what is only mentioned by the way is not what an article is about', () => {
    expect(told('A harbour', ...filler, 'A ship had come from Basra.')).toEqual([]);
    expect(told('Korea', 'Seoul and Pyongyang talk.', 'Seoul is hopeful.', 'Pyongyang is not.', 'Seoul and Tehran trade little.')).toEqual([]);
  });

  test('what the title names it is about, and a second region only where both stand there or at the beginning', () => {
    expect(told('Ninety pumps for Georgia', ...filler)).toEqual(['south-caucasus']);
    expect(told('Baku and Tehran talk', 'Iran and Azerbaijan met.', 'They agreed.')).toEqual(['south-caucasus', 'middle-east']);
    expect(told('Baku counts its drones', 'Azerbaijan has many.', 'Iran has more.')).toEqual(['south-caucasus']);
  });

  test('a sea between two regions is in neither', () => {
    expect(told('A cable under the Caspian', 'It was cut off Sumgait.')).toEqual(['south-caucasus']);
  });
});
