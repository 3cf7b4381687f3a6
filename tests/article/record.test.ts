/** The record that a library or an institute puts in front of a text, and its disclaimer below. */
import { describe, expect, it } from 'vitest';
import { messageIds } from '../../src/i18n/catalogue.ts';
import { body, read, removedBy } from './support.ts';

const title = 'Roads and borders of Norland';
const page = `# ${title}

**Product Type:** Briefing
**Report No.:** NB1204
**Publication Date:** 04/21/2026
**Author(s):** Ozolina, Marta K.; Amanov, Dovlet
**Source:** https://briefs.example/NB1204

---
[Cite](https://briefs.example#c)[Subscribe](https://briefs.example/s)[Share/Save](https://briefs.example#h)

[Hide Overview](https://briefs.example#)

| **Product Number:** | NB1204
| **Topics:** | Foreign Affairs
| **Authors:** | Ozolina, Marta K.; Amanov, Dovlet

[Download PDF (248KB)](https://briefs.example/NB1204.pdf)    | [PDF Version History](https://briefs.example#)

- [April 21, 2026 (NB1204 - Version: 2)](https://briefs.example/NB1204.2.pdf)
- [March 1, 2025 (NB1204 - Version: 1)](https://briefs.example/NB1204.1.pdf)

${title}Updated April 22, 2026             (NB1204)

${body}

| Year | Kilometres |
|---|---|
| 2024 | It was said to be 12. |

                   Disclaimer:
 These papers were prepared by the Norland Roads Service. Any paper may be reproduced without permission from \
the Service.`;

describe('a record in front of a text', () => {
  const article = read(page);

  it('is read into the header', () => {
    expect(article.header).toMatchObject({
      title, authors: ['Marta K. Ozolina', 'Dovlet Amanov'], published: '2026-04-21', modified: '2026-04-22',
      url: 'https://briefs.example/NB1204',
    });
  });

  it('leaves only the body’s sentences', () => {
    expect(article.sentences).toHaveLength(4);
    expect(article.text).toContain('2024 It was said to be 12.');
    expect(removedBy(article, 'furniture-font-widget')).toEqual([]);
    expect(removedBy(article, 'furniture-photo-credit')).toEqual([]);
    expect(removedBy(article, 'furniture-outlet-note')).toHaveLength(2);
    const known = new Set(messageIds('en'));
    for (const { why } of article.removed) expect(known).toContain(why);
  });

  it('an ambiguous date is read into nothing', () => {
    const { header, removed } = read(`Report No.: 12\nPublication Date: 04/10/2026\n\n${body}`);
    expect(header.published).toBeNull();
    expect(removed).toContainEqual({ text: 'Publication Date: 04/10/2026', why: 'furniture-record' });
  });

  it('one such line alone is no record', () => {
    const article = read(`A bridge\n\nVersion: the ministry’s\n\n${body}`);
    expect(removedBy(article, 'furniture-record')).toEqual([]);
  });
});

describe('a disclaimer below a text', () => {
  it('keeps what it says of the text and its views', () => {
    const views = 'The views expressed in this article are the author’s own.';
    const { header, text } = read(`${body}\n\nDisclaimer: ${views} No liability is taken for its use.`);
    expect(header.disclaimers).toEqual([views]);
    expect(text).toBe(body);
  });

  it('an author’s own stays', () => {
    const own = 'Disclaimer: I served in that regiment for two years and left it in anger.';
    expect(read(`${body}\n\n${own}`).text).toContain(own);
  });
});
