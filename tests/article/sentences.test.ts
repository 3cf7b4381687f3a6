import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/article/sentences.ts';

function texts(text: string, language = 'en'): string[] {
  return splitSentences(text, language).map((sentence) => sentence.text);
}

describe('splitting sentences', () => {
  it.each([
    ['ranks and initials', 'Lt. Gen. (ret.) A. B. Smith met Col. J. R. Jones. He left.', 2],
    ['countries', 'The U.S. Army and the U.K. government agreed. The U.N. Security Council did not.', 2],
    ['a country at the end', 'They moved to the U.S. The army stayed.', 2],
    ['a capital’s district', 'The team met in Washington, D.C. on Jan. 5. It won.', 2],
    ['hours', 'It began at 5 p.m. Tuesday. It ended at 6 p.m. Nobody spoke.', 3],
    ['numbers', 'It cost 3.5 million. No. 5 was hit, and Res. 242 applies.', 2],
    ['Latin', 'See e.g. the treaty, i.e. the text. Read it.', 2],
    ['an initial that is none', 'It was World War I. The army won. Plan B. It failed.', 4],
    ['a quotation that goes on', '“Stop!” he shouted. "Why?" she asked. They ran.', 3],
    ['a quotation with a short tail', 'She said: “We go. Now.” Then they left.', 2],
    ['a quotation of whole sentences', '“We came to talk,” he said. “They did not listen to us at all.”', 2],
    ['brackets', 'The unit (formed in 1992. See above) left. (Nobody saw it.) It is gone.', 3],
    ['an ellipsis before lower case', 'They waited… and waited. Then it came.', 2],
    ['an enumeration', '1. The first point. 2. The second.', 2],
    ['a credit glued to a caption', 'Soldiers at the gate in the morning Photo: Steppe Wire', 2],
    ['a date glued to a sentence', 'Thursday, May 7, 2026 The council met. It adjourned.', 3],
    ['what was left out of a quotation', 'She wrote: “They left. … Nobody came back to the fort.” It was over.', 2],
    ['a quotation with who said it', '“We go. It is late.” – Jane Doe', 1],
    ['capitals throughout', 'REMARKS OF GEN. JANE DOE. THE FORT.', 2],
    ['a name that begins in lower case', 'They sold the fort. eBay has it now.', 2],
    ['a headline and its date', 'Governor visits the old fort Tuesday, May 5, 2026', 2],
    ['a date inside a sentence', 'They met Tuesday, May 5, 2026 in the fort.', 1],
    ['a caption and its paragraph',
      'The gate of the old fort In the early hours of the day, soldiers came from the north and closed it.', 2],
    ['a name with a capital preposition', 'He cited the Women In the Army Act of 1948 and left.', 1],
    ['names in lower case after a stop', 'The party won. al-Karim resigned.', 1],
  ])('%s', (_, text, count) => {
    expect(texts(text)).toHaveLength(count);
  });

  it.each([
    ['ru', 'Министр И. В. Петров прибыл в г. Баку. Он встретился с ген. Ивановым.', 2],
    ['ru', 'Это случилось в 2026 г. Президент промолчал.', 2],
    ['ru', 'Он сказал: «Мы не пойдём. Нас не звали». Все молчали.', 2],
    ['ru', '— Вы поедете? — спросил он. — Нет, — ответила она.', 2],
    ['ru', 'Купили хлеб, соль и т. д. Потом уехали.', 2],
    ['ru', '„Мы идём!“ — сказал он. Они ушли.', 2],
    ['uk', 'Рада зібралася на вул. Лесі Українки. Потім розійшлися.', 2],
    ['tr', '3. Ordu Komutanı Org. Ali Veli geldi. Sonra gitti.', 2],
    ['tr', 'T.C. Dışişleri Bakanlığı açıkladı. Prof. Dr. Ayşe Kaya konuştu.', 2],
    ['tr', '“Gitmeyeceğiz!” dedi. Saat 15.30’da herkes sustu.', 2],
    ['az', 'Prezident İ. Əliyev Bakıda çıxış etdi. Sonra getdi.', 2],
    ['az', '“Biz gedirik”, – deyə nazir bildirib. Məs. Bakıda görüş oldu.', 2],
    ['en', 'He runs the Sea Org. Nobody knows why.', 2],
  ])('in other languages: %s %s', (language, text, count) => {
    expect(texts(text, language)).toHaveLength(count);
  });

  it('numbers in reading order, with paragraphs from 1 and offsets into the whole text', () => {
    const text = '  One here. Two here.\n\n\nThree\nhere.  \n\n';
    expect(splitSentences(text, 'en')).toEqual([
      { id: 'S1', text: 'One here.', start: 2, end: 11, paragraph: 1 },
      { id: 'S2', text: 'Two here.', start: 12, end: 21, paragraph: 1 },
      { id: 'S3', text: 'Three\nhere.', start: 24, end: 35, paragraph: 2 },
    ]);
  });

  it('reads other scripts and an unknown language', () => {
    expect(texts('Президент приехал. Он уехал.', 'ru')).toHaveLength(2);
    expect(texts('Bakıda görüş keçirildi. O, səfəri uğurlu adlandırdı.', 'az')).toHaveLength(2);
    expect(texts('会議は月曜日に開かれた。予算が採択された。', 'ja')).toHaveLength(2);
    expect(texts('A thing. Another.', 'und')).toHaveLength(2);
  });

  it('gives nothing for nothing', () => {
    expect(texts('')).toEqual([]);
    expect(texts(' \n\n \n')).toEqual([]);
  });
});
