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
    ['names in lower case after a stop', 'The party won. al-Karim resigned.', 1],
  ])('%s', (_, text, count) => {
    expect(texts(text)).toHaveLength(count);
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
