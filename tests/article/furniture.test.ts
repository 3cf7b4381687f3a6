import { describe, expect, it } from 'vitest';
import { furnitureReason } from '../../src/article/furniture.ts';
import { messageIds } from '../../src/i18n/catalogue.ts';
import { body, read, removedBy } from './support.ts';

const furniture: [string, string][] = [
  ['+ ↺ − 16 px', 'furniture-font-widget'], ['A- A+ A', 'furniture-font-widget'],
  ['Text size: small medium large', 'furniture-font-widget'],
  ['Source: Steppe Wire', 'furniture-photo-credit'], ['Photo: Reuters', 'furniture-photo-credit'],
  ['Photo credit: John Smith/AFP', 'furniture-photo-credit'], ['[Reuters]', 'furniture-photo-credit'],
  ['Getty Images', 'furniture-photo-credit'], ['Photo by Jane Doe', 'furniture-photo-credit'],
  ['(All photos: Atlas staff)', 'furniture-photo-credit'], ['File photo', 'furniture-photo-credit'],
  ['Photo: Two ministers shake hands in the hall before the talks. Steppe Wire', 'furniture-caption'],
  ['Soldiers pass the gate at Tersun, March 3, 2026. (AP Photo/John Smith)', 'furniture-caption'],
  ['The bridge at Tersun at dawn. Image: Norland Ministry of Roads.', 'furniture-caption'],
  ['Two envoys before the talks, which they left early. File photo: Ilgaz Wire', 'furniture-caption'],
  ['A ferry on the lake (Photo by Jane Doe)', 'furniture-caption'],
  ['Amanov (left) and Ozolina (right) before the talks in Tersun.', 'furniture-caption'],
  ['Share', 'furniture-share'], ['Share on Facebook Share on X', 'furniture-share'],
  ['Facebook · Telegram · Copy link', 'furniture-share'], ['Follow us on Telegram', 'furniture-share'],
  ['Join our WhatsApp channel for breaking news.', 'furniture-share'],
  ['Read also: Talks fail again', 'furniture-read-also'], ['READ MORE', 'furniture-read-also'],
  ['Related articles', 'furniture-read-also'], ['More from The Post', 'furniture-read-also'],
  ['► Watch also: The bridge from above', 'furniture-read-also'],
  ['(If you have expertise and wish to contribute, please reach out to us at desk@post.example).',
    'furniture-contributions'],
  ['Want to write for us? Send your article to desk@post.example', 'furniture-contributions'],
  ['Sign up for our newsletter to get the best stories.', 'furniture-newsletter'],
  ['Subscribe', 'furniture-newsletter'], ['We use cookies to improve your experience.', 'furniture-cookies'],
  ['© 2026 The Post', 'furniture-copyright'],
  ['Copyright 2026 The Post. All rights reserved.', 'furniture-copyright'],
  ['When using materials, a hyperlink to the site is required.', 'furniture-copyright'],
  ['Tags: border, mines', 'furniture-tags'], ['#border #mines', 'furniture-tags'],
  ['12 comments', 'furniture-comments'], ['Leave a comment', 'furniture-comments'],
  ['ADVERTISEMENT', 'furniture-advertisement'], ['Story continues below', 'furniture-advertisement'],
  ['5 min read', 'furniture-counter'], ['1482', 'furniture-counter'],
  ['https://post.example/a?b=c', 'furniture-link'], ['Listen to this article 5 min', 'furniture-share'],
  ['1,234 views', 'furniture-counter'],
  ['Home > News > Politics', 'furniture-navigation'], ['Back to top', 'furniture-navigation'],
  ['Support independent journalism today.', 'furniture-support'], ['* * *', 'furniture-separator'],
  ['For media enquiries: press@mfa.example', 'furniture-contact'],
  ['(Reporting by the Ilgaz bureau; editing by D. Amanov)', 'furniture-author-note'],
  ['Jane Doe contributed to this report.', 'furniture-author-note'],
];

const sentences = [
  'No comment.', 'He said it (via email).', 'Source close to the talks said the deal was off.',
  'The source: a leaked cable from the ministry said so.', 'Photo-op diplomacy', 'Follow the money.',
  'Read more slowly, the report shows a different picture.',
  'See also the treaty of 1994, which both sides signed.', 'Share prices fell in the capital.',
  'Support the union offered was limited and came late to the region.',
  'By contrast, the other side denied the attack.',
  'Related disputes over water remain unresolved between the two.',
  'Copyright law was changed by the parliament last week.',
  'More stories of this kind are coming out of the north every day.',
  'The minister published two maps. Pictures by drones followed a day later.',
  'The party of the centre (left) has nothing to say on the border, and the army says less.',
  'He left out one image: Norland as a victim of its own victories was not for him.',
  'Home to two million people, it is a large city.', 'Related to this is the question of gas.',
  'Images of the strike spread online within minutes.',
  'Don’t miss the point: they are weaker than they look.',
  'We use every means at our disposal.', 'Join the union or not, it will need partners on Telegram.',
  'Print media in the region is dying, and with it a tradition.',
  'Continue reading the treaty and you will find no such clause.',
  'Video: the ministry published footage of the strike on Sunday.',
  'If you want peace, contact us, the rebels wrote; no tip of theirs was ever answered by the army.',
  'He showed three documents (photos attached).', 'Topics such as water were left for June.',
  'Advertising in the north was banned by the new council.',
];

describe('furniture', () => {
  it.each(furniture)('%s', (text, why) => {
    expect(furnitureReason(text)).toBe(why);
  });

  it.each(sentences)('not: %s', (text) => {
    expect(furnitureReason(text)).toBeNull();
  });

  it('goes out from between paragraphs and is never in a sentence', () => {
    for (const [text, why] of furniture) {
      const article = read(body.replace('\n\n', `\n\n${text}\n\n`));
      expect(removedBy(article, why)).toEqual([text]);
      expect(article.sentences).toHaveLength(4);
    }
  });

  it('sentences that begin like furniture stay', () => {
    for (const text of sentences) {
      const article = read(body.replace('\n\n', `\n\n${text}\n\n`));
      expect(article.text).toContain(text);
    }
  });

  it('every reason is in the catalogue', () => {
    const known = new Set(messageIds('en'));
    for (const [, why] of furniture) expect(known).toContain(why);
  });

  it('takes no time over hostile lines', () => {
    const lines = [
      `${'1'.repeat(700)}!`, `${'share '.repeat(16)}é`, `#${'a'.repeat(700)}!`,
      `home > ${'a - '.repeat(190)}`,
      `${'+ '.repeat(390)}w`, `text size ${'1'.repeat(600)}é`, 'a/'.repeat(300),
      `${'listen to article '.repeat(5)}é`,
    ];
    // A pattern that backtracks would not come back within the test's time.
    const known = [null, 'furniture-share', 'furniture-navigation'];
    for (const line of lines) expect(known).toContain(furnitureReason(line));
  });
});
