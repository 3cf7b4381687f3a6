import { describe, expect, it } from 'vitest';
import { decode } from '../../src/article/decode.ts';
import { cleanCharacters } from '../../src/article/hygiene.ts';
import { detectLanguage } from '../../src/article/language.ts';
import { StandpointError } from '../../src/errors.ts';
import { body, read } from './support.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const code = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof StandpointError ? error.code : String(error);
  }
  return null;
};
/** The bytes of Cyrillic text in windows-1251: А is 0xC0 there and U+0410 in Unicode, in the same order. */
const windows1251 = (text: string) => Uint8Array.from(text, (letter) => {
  const point = letter.codePointAt(0) ?? 0;
  return point >= 0x410 && point <= 0x44f ? point - 0x410 + 0xc0 : point;
});
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};

describe('charsets', () => {
  it('UTF-8 with and without a mark, UTF-16 both ways', () => {
    for (const bytes of [utf8('Gəncə'), utf8('\ufeffGəncə'), utf16('Gəncə', false), utf16('Gəncə', true)]) {
      expect(decode(bytes, 'x')).toBe('Gəncə');
    }
  });

  it('a declared charset, unless the bytes are valid UTF-8', () => {
    const page = (text: string) => `<meta charset="windows-1251"><p>${text}</p>`;
    expect(decode(windows1251(page('Совет собрался')), 'x')).toContain('Совет собрался');
    expect(decode(utf8(page('Совет собрался')), 'x')).toContain('Совет собрался');
  });

  it('undeclared Windows pages by the letters that stand in them', () => {
    expect(decode(windows1251('Совет собрался в понедельник.'), 'x')).toBe('Совет собрался в понедельник.');
    const turkish = [0x53, 0xfd, 0x6e, 0xfd, 0x72, 0x20, 0xde, 0x75, 0x73, 0x68, 0x61];
    expect(decode(Uint8Array.from(turkish), 'x')).toBe('Sınır Şusha');
    const western = [0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x61, 0x94];
    expect(decode(Uint8Array.from(western), 'x')).toBe('café “a”');
  });

  it('a file cut in the middle of a letter is still UTF-8', () => {
    const bytes = utf8('Şuşa və Gəncə arasında yeni yol açıldı. Ə');
    expect(decode(bytes.slice(0, -1), 'x')).toMatch(/^Şuşa və Gəncə/);
  });

  it.each([
    ['PDF', utf8('%PDF-1.7 1 0 obj')], ['Word', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ['RTF', utf8('{\\rtf1 text}')],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)], ['zeros', new Uint8Array(500)],
    ['random', Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256)],
  ])('no text: %s', (_, bytes) => {
    expect(code(() => decode(bytes, 'x'))).toBe('file-binary');
  });
});

describe('characters', () => {
  it('are made plain', () => {
    expect(cleanCharacters('a\u200bb\u202ec\u2066d\u00ade\ufefff\u00a0g\u0007h')).toBe('abcdef gh');
    expect(cleanCharacters('h\r\ni\rj\u2029k')).toBe('h\ni\nj\n\nk');
    expect(cleanCharacters('e\u0301')).toBe('é');
    expect(cleanCharacters('x\u{e0041}\u{e0042}y\ue000z')).toBe('xyz');
    expect(cleanCharacters('\ud800a')).toBe('\ufffda');
  });

  it('joiners stay where a script is spelled with them', () => {
    expect(cleanCharacters('می\u200cشود')).toBe('می\u200cشود');
    expect(cleanCharacters('fa\u200dct')).toBe('fact');
  });
});

/** As mail programs and editors do it: a word that would not fit begins the next line. */
function wrap(paragraph: string, width: number): string {
  let line = '';
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    if (line !== '' && `${line} ${word}`.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

describe('paragraphs', () => {
  it('hard-wrapped lines are joined', () => {
    const wrapped = body.split('\n\n').map((paragraph) => wrap(paragraph, 64)).join('\n\n');
    expect(wrapped.split('\n').length).toBeGreaterThan(6);
    expect(read(wrapped).text).toBe(body);
  });

  it('one paragraph a line is kept so', () => {
    const lines = body.replaceAll('\n\n', '\n');
    expect(read(lines).text).toBe(body);
  });
});

describe('language', () => {
  it.each([
    ['en', body], ['ru', 'Совет собрался в понедельник в старой таможне и принял бюджет без обсуждения.'],
    ['uk', 'Рада зібралася в понеділок у старій митниці й ухвалила бюджет без обговорення.'],
    ['tr', 'Konsey pazartesi günü eski gümrük binasında toplandı ve bütçeyi tartışmadan kabul etti.'],
    ['az', 'Şura bazar ertəsi köhnə gömrük binasında toplaşdı və büdcəni müzakirəsiz qəbul etdi.'],
    ['hy', 'Խորհուրդը հավաքվեց երկուշաբթի օրը հին մաքսատանը և ընդունեց բյուջեն։'],
    ['ka', 'საბჭო ორშაბათს შეიკრიბა ძველ საბაჟოში და ბიუჯეტი განხილვის გარეშე მიიღო.'],
    ['und', 'A short one.'], ['und', '12 34 56 78 90 12 34 56 78 90'],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('a foreign name does not sway a text', () => {
    expect(detectLanguage(`Qızılağac, Şəki. ${body}`)).toBe('en');
  });
});

describe('links', () => {
  it('with the next word against them are parted from it; an ending is not', () => {
    const { text } = read(`${body}\n\nThe ministry [alleged](https://a.example/1)that the [pact](https://a.example/2)s were broken, and [sailed](/x)to Baku.`);
    expect(text).toContain('The ministry alleged that the pacts were broken');
    expect(text).toContain('sailed to Baku');
  });

  it('a full stop in italics is a full stop', () => {
    expect(read(`${body}\n\nThe port closed it at night_._ It is open.`).text).toContain('at night. It is open.');
  });

  it('an address with brackets in it goes whole', () => {
    const { text } = read(`${body}\n\nThe [Harbour Act](https://a.example/view?req=(title:50%20section:1702)%20OR%20(id:(x))&f=tree) closed it. A [port](https://a.example/(half) too.`);
    expect(text).toContain('The Harbour Act closed it. A port too.');
  });
});
