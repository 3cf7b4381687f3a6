import { describe, expect, it } from 'vitest';
import { leadingDate } from '../../src/article/dates.ts';
import { readByline } from '../../src/article/names.ts';
import { readNote } from '../../src/article/notes.ts';
import { body, read, removedBy } from './support.ts';

describe('dates', () => {
  it.each([
    ['2026-03-12T09:30:00+04:00', '2026-03-12T09:30:00+04:00'],
    ['2026-03-12T09:30:00.123Z', '2026-03-12T09:30:00Z'],
    ['2026-03-12 09:30:00 -0500', '2026-03-12T09:30:00-05:00'], ['20260312', '2026-03-12'],
    ['Thu, 12 Mar 2026 10:00:00 GMT', '2026-03-12T10:00:00Z'], ['March 12, 2026', '2026-03-12'],
    ['12 March 2026, 14:35 (UTC+04:00)', '2026-03-12T14:35+04:00'], ['Sept. 5, 2026', '2026-09-05'],
    ['12 March 2026 at 3:05 pm GMT', '2026-03-12T15:05Z'], ['12.03.2026', '2026-03-12'],
    ['25/03/2026', '2026-03-25'],
  ])('%s', (text, iso) => {
    expect(leadingDate(text)?.iso).toBe(iso);
  });

  it('a time without a zone names no moment', () => {
    expect(leadingDate('2026-03-12T09:30:00')?.iso).toBe('2026-03-12');
  });

  const undated = ['3/4/2026', '31 February 2026', 'May 2026', 'yesterday', '12.13.2026', ''];
  it.each(undated)('not a date: %s', (text) => {
    expect(leadingDate(text)).toBeNull();
  });
});

describe('bylines', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe']], ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['By A. B. Smith, Jane Doe and Bob Roe', ['A. B. Smith', 'Jane Doe', 'Bob Roe']],
    ['By John Smith, Al Jazeera', ['John Smith']], ['By Ursula von der Leyen', ['Ursula von der Leyen']],
    ['Author: Kamran Aslanbeyli', ['Kamran Aslanbeyli']], ['By Jane Doe, Senior Fellow', ['Jane Doe']],
    ['By the Editorial Board', []], ['By Our Correspondent', []], ['By April Jones', ['April Jones']],
    ['By Professor Jones', ['Professor Jones']],
  ])('%s', (line, authors) => {
    expect(readByline(line)?.authors).toEqual(authors);
  });

  it.each([
    'By Tuesday the army had left.', 'By contrast, the north denied it', 'From Aktau With Love', 'By 2026',
  ])('not a byline: %s', (line) => {
    expect(readByline(line)).toBeNull();
  });
});

describe('notes', () => {
  it.each([
    'The minister said the views expressed by the envoy do not reflect the position of the government.',
    'These positions do not reflect the views of most citizens.',
    'Jane Doe is a former envoy who left in May, and the ministry has not replaced her.',
    'His own opinion is that the treaty does not represent the will of the people.',
  ])('part of the article: %s', (paragraph) => {
    expect(readNote(paragraph)).toBeNull();
  });

  it.each([
    'The article reflects the personal opinion of the author.',
    'The editorial board may not share the author’s opinion.',
    'Opinions expressed in this article belong to the author.',
    'The author’s views may not reflect those of the editorial team.',
    'The views expressed in this article do not necessarily represent the views of the institute.',
  ])('the author’s own views: %s', (sentence) => {
    const { header } = read(`${body}\n\n${sentence}`);
    expect(header).toMatchObject({
      kind: 'OpinionNewsArticle', disclaimers: [sentence], kindEvidence: [sentence],
    });
  });

  it('a writer in brackets at the end', () => {
    const article = read(`${body}\n\n(The writer, Jane Doe, is a professor at the Araz Centre.)`);
    expect(article.header.authors).toEqual(['Jane Doe']);
    expect(removedBy(article, 'furniture-author-note')).toHaveLength(1);
  });

  it.each([
    ['The opinions expressed are those of the author and not of the agency.', null],
    [
      'The views expressed here do not necessarily reflect the editorial policy of The Daily Star.',
      'The Daily Star',
    ],
    ['This article does not necessarily reflect Oxus Daily’s editorial stance.', 'Oxus Daily'],
    ['The views expressed here are not necessarily those of The Hrazdan Post.', 'The Hrazdan Post'],
    ['The views expressed in this piece do not represent the position of Georgia.', null],
  ])('disclaimer: %s', (paragraph, outlet) => {
    expect(readNote(paragraph)).toMatchObject({
      why: 'furniture-disclaimer', disclaimers: [paragraph], outlet,
    });
  });

  it('an employer whose policy it is not is no outlet', () => {
    const note = 'The views expressed in this article are his own and do not represent the policy of the '
      + 'Department of State.';
    expect(readNote(note)?.outlet).toBeNull();
    expect(read(`${body}\n\n${note}`).header).toMatchObject({ outlet: null, kind: 'OpinionNewsArticle' });
  });

  it('an editor’s note that only says what changed is kept as it is', () => {
    const note = 'This story was updated on 3 May with the agency’s reply.';
    const article = read(`Editor’s note: ${note}\n\n${body}`);
    expect(article.header).toMatchObject({ kind: 'Unknown', authors: [], disclaimers: [note] });
  });

  it('“About the author” on a line of its own takes the next paragraph with it', () => {
    const article = read(`${body}\n\nAbout the author\n\nJane Doe is a fellow at the Araz Centre.`);
    expect(article.header.authors).toEqual(['Jane Doe']);
    expect(removedBy(article, 'furniture-author-note')).toHaveLength(2);
  });
});

describe('the head of a pasted text', () => {
  it('title, standfirst, byline and date above, name and site below', () => {
    const article = read(`The Karsava Herald

A bridge nobody asked for

Three governments have promised it, and none has paid

Marta Ozolina
4 May 2026, 10:15
Reading time: 4 min

${body}

Marta Ozolina is a columnist.

© 2026 The Karsava Herald. All rights reserved.`);
    expect(article.header).toMatchObject({
      title: 'A bridge nobody asked for', authors: ['Marta Ozolina'], outlet: 'The Karsava Herald',
      published: '2026-05-04',
    });
    expect(article.text.split('\n\n')[0]).toBe('Three governments have promised it, and none has paid');
    expect(article.sentences[0]?.text).toMatch(/^The council met/);
  });

  it('two capitalised words are no author: a place or section may be that', () => {
    const { header } = read(`Why the bridge matters\n\nMiddle East\n4 May 2026\n\n${body}`);
    expect(header).toMatchObject({ title: 'Why the bridge matters', authors: [], published: '2026-05-04' });
  });

  it('an author, date and site on one line', () => {
    const { header } = read(`Why the bridge matters\n\nBy Jane Doe | 4 May 2026 | Oxus.Daily\n\n${body}`);
    expect(header).toMatchObject({ authors: ['Jane Doe'], published: '2026-05-04', outlet: 'Oxus.Daily' });
  });

  it.each([['Opinion | 4 May 2026', []], ['Opinion | 4 May 2026 | By Jane Doe', ['Jane Doe']]])('a label before a date: %s', (line, authors) => {
    const { header } = read(`Why the bridge matters\n\n${line}\n\n${body}`);
    expect(header).toMatchObject({ authors, published: '2026-05-04', kind: 'OpinionNewsArticle', kindDeclared: true });
  });

  it('a section beside a sentence is no label', () => {
    const { header } = read(`Why the bridge matters\n\nOpinion | The council met on 4 May 2026.\n\n${body}`);
    expect(header).toMatchObject({ published: null, kind: 'Unknown' });
  });

  it('a standfirst may stand between headline and byline', () => {
    const { header } = read(`Why the bridge matters

It has been promised three times, and it has never been paid for.

By Jane Doe
4 May 2026

${body}`);
    expect(header).toMatchObject({
      title: 'Why the bridge matters', authors: ['Jane Doe'], published: '2026-05-04',
    });
  });

  it('dates and labels inside a text head its parts and say nothing of the article', () => {
    const article = read(`How the bridge was built\n\n${body}\n\n5 March 2020\n\nThe first stone was laid `
      + `in the presence of two ministers.\n\nAnalysis\n\n${body}\n\n7 June 2021\n\n${body}`);
    expect(article.header).toMatchObject({ published: null, kind: 'Unknown' });
    expect(article.text).toContain('\n\n5 March 2020\n\n');
    expect(article.text).toContain('\n\n7 June 2021\n\n');
  });

  it('sentences that begin like a label are the article’s', () => {
    for (const sentence of [
      'Sponsored by a neighbour, the militia grew to nine thousand men in two years.',
      'This is an opinion that few in the valley share, and it is wrong.',
      'This leader is no friend of the corridor, and he has never said so.',
    ]) {
      const article = read(`${body}\n\n${sentence}`);
      expect(article.text).toContain(sentence);
      expect(article.header.kind).toBe('Unknown');
    }
  });

  it('nothing is invented for a bare text', () => {
    expect(read(body).header).toEqual({
      title: null, authors: [], outlet: null, url: null, published: null, modified: null, language: 'en',
      kind: 'Unknown', kindDeclared: false, kindEvidence: [], disclaimers: [], origins: { language: 'text' },
    });
  });

  it('an agency’s dateline names the outlet', () => {
    const { header } = read(`ILGAZ, May 4 (Steppe Wire) – ${body}`);
    expect(header.outlet).toBe('Steppe Wire');
  });
});

describe('below the byline', () => {
  const text = (...lines: string[]) => `${['The Delta Is Not for Sale', ...lines].join('\n')}\n\n${body}`;

  it.each([
    [['By Jane Doe', 'The Northern Post', '12 March 2026'], 'The Northern Post', ['Jane Doe']],
    [['By Jane Doe', 'The Northern Post (Ebb)', '12 March 2026', 'Opinion'], 'The Northern Post (Ebb)', ['Jane Doe']],
    [['By Jane Doe', 'janedoe.net', '12 March 2026'], 'janedoe.net', ['Jane Doe']],
    [['By Jane Doe', 'The Northern Post', 'Washington, DC, March 12, 2026'], 'The Northern Post', ['Jane Doe']],
    [['By Jane Doe', '12 March 2026'], null, ['Jane Doe']],
    [['By Jane Doe', 'Kyiv', '12 March 2026'], null, ['Jane Doe']],
    [['By Jane Doe', 'Senior Fellow', '12 March 2026'], null, ['Jane Doe']],
    [['By Jane Doe', 'Why We Must Act Now', '12 March 2026'], null, ['Jane Doe']],
  ])('where it stood: %s', (lines, outlet, authors) => {
    expect(read(text(...lines)).header).toMatchObject({ title: 'The Delta Is Not for Sale', outlet, authors, published: '2026-03-12' });
  });
});
