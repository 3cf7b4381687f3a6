/** Which country a word stands for, and which of our regions a text is about. */
import { describe, expect, test } from 'vitest';
import { localTimeSchema } from '../../src/contracts.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { tokenise } from '../../src/labels/tokens.ts';
import { disputedIn, mentions } from '../../src/regions/gazetteer.ts';
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
    expect(regionsOf(tokenise(sentence))).toEqual(expected);
  });
});
