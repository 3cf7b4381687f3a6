import { describe, expect, it } from 'vitest';
import { fixture, removedBy } from './support.ts';

describe('an op-ed page with JSON-LD', () => {
  const article = fixture('op-ed.html');

  it('has its header from the markup, with references followed', () => {
    expect(article.header).toMatchObject({
      title: 'The corridor nobody wants to guard',
      authors: ['Samira Veliyeva'],
      outlet: 'The Mugan Courier',
      url: 'https://mugancourier.example/news/the-corridor-nobody-wants-to-guard',
      published: '2026-03-12T09:30:00+04:00',
      modified: '2026-03-12T11:00:00+04:00',
      language: 'en',
    });
  });

  it('is declared opinion by section, label and disclaimer, each quoted', () => {
    const disclaimer = 'The views expressed in this article are the author’s own and do not necessarily '
      + 'reflect The Mugan Courier’s editorial policy.';
    expect(article.header).toMatchObject({
      kind: 'OpinionNewsArticle',
      kindDeclared: true,
      kindEvidence: ['articleSection: Opinion & Analysis', 'Opinion', disclaimer],
      disclaimers: [disclaimer],
    });
  });

  it('keeps the article and nothing else', () => {
    const paragraphs = article.text.split('\n\n');
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs[0]).toMatch(/^Every capital .* another ribbon\.$/);
    expect(paragraphs[4]).toMatch(/will likely pay twice\.$/);
    expect(article.text).not.toMatch(/Photo|Read also|newsletter|Most read|Share|reserved|Escort fees/);
    expect(article.text).not.toContain('not text');
  });

  it('says of each piece why it went', () => {
    expect(removedBy(article, 'furniture-caption')).toEqual([
      'Lorries wait at the eastern gate. Photo: Ilkin Nasirli',
    ]);
    expect(removedBy(article, 'furniture-related')).toHaveLength(1);
    expect(removedBy(article, 'furniture-read-also')).toHaveLength(1);
    expect(removedBy(article, 'furniture-author-note')).toHaveLength(1);
    expect(removedBy(article, 'furniture-aside')).toEqual(['Most read Ten photographs of the flood']);
    expect(removedBy(article, 'furniture-footer')).toHaveLength(1);
  });

  it('splits sentences, and a subheading is none', () => {
    const sentences = article.sentences.map(({ text }) => text);
    expect(sentences).toContain('According to Col. T. R. Haddad, who ran the escort until January, barely '
      + 'a third of them had one.');
    expect(sentences).not.toContain('What guards are for');
    expect(article.sentences.find(({ text }) => text.startsWith('A guard'))?.paragraph).toBe(4);
  });
});

describe('an agency report', () => {
  const article = fixture('agency-report.html');

  it('has outlet and dates, no author, and no kind where nobody declared one', () => {
    expect(article.header).toMatchObject({
      title: 'Two killed as bus strikes mine near Ilgaz', authors: [], outlet: 'Steppe Wire',
      published: '2026-05-04T06:12:00Z', modified: '2026-05-04T08:40:00Z',
      kind: 'Unknown', kindDeclared: false, kindEvidence: [], disclaimers: [],
    });
  });

  it('keeps a table in the text and out of the sentences', () => {
    expect(article.text).toContain('2024 61');
    expect(article.sentences.map(({ text }) => text).join(' ')).not.toContain('2024 61');
    expect(article.sentences[0]?.text).toMatch(/^ILGAZ, May 4 \(Steppe Wire\) - Two people .* said\.$/);
  });
});

describe('a ministry’s statement', () => {
  it('is declared by its title and its issuer', () => {
    const { header } = fixture('ministry-statement.html');
    expect(header).toMatchObject({
      kind: 'OfficialStatement', kindDeclared: true, published: '2026-06-02',
      title: 'Statement by the Ministry of Foreign Affairs on the closure of the Tersun crossing',
      outlet: 'Ministry of Foreign Affairs of Karsava',
    });
    expect(header.kindEvidence).toContain(header.title);
  });
});

describe('an opinion pasted with its editor’s note', () => {
  const article = fixture('editors-note.txt');

  it('has author and outlet from the note, and invents no title and no date', () => {
    expect(article.header).toMatchObject({
      title: null, authors: ['Jahongir Saidov'], outlet: 'Oxus.Daily', url: null, published: null,
      modified: null, kind: 'OpinionNewsArticle', kindDeclared: true,
    });
    expect(article.header.disclaimers).toEqual([
      'The opinions expressed in this commentary are his alone and do not represent the editorial stance of '
      + 'Oxus.Daily.',
    ]);
    expect(article.header.kindEvidence).toEqual(article.header.disclaimers);
  });

  it('loses every piece of furniture with its reason', () => {
    expect(article.removed.map(({ why }) => why)).toEqual([
      'furniture-font-widget', 'furniture-editors-note', 'furniture-photo-credit', 'furniture-advertisement',
      'furniture-read-also', 'furniture-share', 'furniture-site-name',
    ]);
    expect(article.sentences).toHaveLength(9);
  });
});

describe('Markdown', () => {
  it('gives its front matter to the header and loses its marks', () => {
    const article = fixture('analysis.md');
    expect(article.header).toMatchObject({
      title: 'Analysis: A port with three masters', authors: ['Nino Kavtaradze'], outlet: 'Littoral Review',
      published: '2026-02-17', kind: 'AnalysisNewsArticle', kindDeclared: true, kindEvidence: ['Analysis'],
    });
    expect(article.text.split('\n\n').slice(0, 3)).toEqual([
      'The harbour at Anklia has been promised to three investors, and the contract with the first of them '
      + 'is still in force.',
      'Who signed what',
      'The first agreement was signed in 2019 and was never cancelled.',
    ]);
    expect(article.text).not.toMatch(/[*#>]|\]\(/);
  });
});

describe('an interview', () => {
  it('keeps questions and answers apart and is declared by its own words', () => {
    const article = fixture('interview.txt');
    expect(article.header).toMatchObject({
      title: '“We will not fight over a bridge”', kind: 'Interview', kindDeclared: true,
      published: '2026-04-18', outlet: 'The Kurgan Letter', authors: [],
    });
    const turns = article.text.split('\n\n').filter((paragraph) => /^[QA]:/.test(paragraph));
    expect(turns.map((turn) => turn.slice(0, 2))).toEqual(['Q:', 'A:', 'Q:', 'A:']);
  });
});
