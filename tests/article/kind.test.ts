/** What kind of article a page or a pasted text declares itself to be. */
import { describe, expect, it } from 'vitest';
import { chooseKind, loneLabel, sectionKind, titleKind } from '../../src/article/kind.ts';
import { body, read } from './support.ts';

describe('kind', () => {
  it.each([
    ['OPINION', 'OpinionNewsArticle'], ['[Analysis]', 'AnalysisNewsArticle'], ['Op-Ed', 'OpinionNewsArticle'],
    ['Sponsored content', 'AdvertiserContentArticle'], ['Satire', 'SatiricalArticle'],
    ['Editorial', 'Editorial'],
    ['PRESS RELEASE', 'OfficialStatement'], ['Interview', 'Interview'],
    ['Explainer', 'BackgroundNewsArticle'],
  ])('label %s', (line, kind) => {
    expect(loneLabel(line)).toEqual({ value: kind, words: line });
    const { header } = read(`${line}\n\n${body}`);
    expect(header).toMatchObject({ kind, kindDeclared: true, kindEvidence: [line] });
  });

  it('"Background" below the headline and right above the text heads its first part', () => {
    expect(read(`# Who guards the bridge\n\nBackground\n\n${body}`).header).toMatchObject({ kind: 'Unknown', kindDeclared: false });
    expect(read(`Background\n\n${body}`).header).toMatchObject({ kind: 'BackgroundNewsArticle', kindDeclared: true });
  });

  const others = ['News', 'Comment', '12 views', 'Views', 'World', 'Opinions differ on the bridge'];
  it.each(others)('no label: %s', (line) => {
    expect(loneLabel(line)).toBeNull();
  });

  it.each([
    ['Opinion: Who guards the bridge', 'OpinionNewsArticle'],
    ['Who guards the bridge | Analysis', 'AnalysisNewsArticle'],
    ['Who guards the bridge (Op-Ed)', 'OpinionNewsArticle'], ['Editorial – A bridge too few', 'Editorial'],
    ['Interview with the governor of Ilgaz', 'Interview'],
    ['Statement by the Ministry of Defence', 'OfficialStatement'],
    ['Joint Statement of the Ministers of Foreign Affairs', 'OfficialStatement'],
  ])('headline %s', (title, kind) => {
    expect(titleKind(title)?.value).toBe(kind);
  });

  it.each([
    'Statement by the Ministry of Defence draws anger', 'Governor attacks rivals in interview with daily',
    'Public opinion: not what it was', 'Why opinion matters', 'Report: two killed',
  ])('headline declares nothing: %s', (title) => {
    expect(titleKind(title)).toBeNull();
  });

  it('a section names its kind with the field', () => {
    expect(sectionKind('Comment & Analysis', 'articleSection').map(({ value }) => value))
      .toEqual(['OpinionNewsArticle', 'AnalysisNewsArticle']);
    expect(sectionKind('World', 'articleSection')).toEqual([]);
  });

  it('what is said of the author’s views makes opinion of a report, and never the reverse', () => {
    const report = { value: 'ReportageNewsArticle' as const, words: '@type: ReportageNewsArticle' };
    const analysis = { value: 'AnalysisNewsArticle' as const, words: 'Analysis' };
    expect(chooseKind([report], ['The views are her own.'])).toEqual({
      kind: 'OpinionNewsArticle', kindDeclared: true, kindEvidence: ['The views are her own.'],
    });
    expect(chooseKind([report, analysis], []).kind).toBe('AnalysisNewsArticle');
    expect(chooseKind([analysis], ['The views are her own.']).kind).toBe('AnalysisNewsArticle');
    expect(chooseKind([], [])).toEqual({ kind: 'Unknown', kindDeclared: false, kindEvidence: [] });
  });

  it('a disclaimer in a box that is no part of the text counts; the site’s own in the foot does not', () => {
    const note = 'The views expressed in this article are the author’s own.';
    const page = (inside: string, outside: string) => read(`<html><body><main><h1>A bridge</h1>
      ${body.split('\n\n').map((one) => `<p>${one}</p>`).join('')}<aside class="box">${inside}</aside></main>
      <footer>${outside}</footer></body></html>`);
    expect(page(note, '').header).toMatchObject({ kind: 'OpinionNewsArticle', disclaimers: [note] });
    expect(page(note, '').text).not.toContain('views');
    expect(page('', note).header).toMatchObject({ kind: 'Unknown', disclaimers: [] });
  });

  it('an editorial board’s byline declares an editorial and names nobody', () => {
    const { header } = read(`A bridge too few\n\nBy the Editorial Board\n\n${body}`);
    expect(header).toMatchObject({
      title: 'A bridge too few', authors: [], kind: 'Editorial', kindEvidence: ['By the Editorial Board'],
    });
  });

  it('an interview, paid content and satire by what they say of themselves', () => {
    const said = (sentence: string) => read(`${body}\n\n${sentence}`).header.kind;
    expect(said('This interview has been lightly edited for length and clarity.')).toBe('Interview');
    expect(said('This article was produced in partnership with the Karsava Port Authority.'))
      .toBe('AdvertiserContentArticle');
    expect(said('This article is satire.')).toBe('SatiricalArticle');
  });

  it.each([
    ['Yazı Qarabağ Limanının sponsorluğu ilə hazırlanıb.', 'AdvertiserContentArticle'],
    ['Материал подготовлен при поддержке порта Карсава.', 'AdvertiserContentArticle'],
    ['Bu haber bir reklam çalışmasıdır.', 'AdvertiserContentArticle'],
    ['Все материалы этого сайта — сатира.', 'SatiricalArticle'],
    ['Müsahibə oxucular üçün qısaldılıb.', 'Interview'],
    ['Эта статья является личным мнением автора.', 'OpinionNewsArticle'],
  ])('so too in other languages: %s', (sentence, kind) => {
    expect(read(`${body}\n\n${sentence}`).header.kind).toBe(kind);
  });

  it('markup: a type, a section; a plain NewsArticle declares nothing', () => {
    const page = (head: string) => read(`<html><head>${head}</head><body><article><h1>A bridge</h1>
      <p>${body}</p></article></body></html>`).header;
    const typed = (type: string) => page(`<script type="application/ld+json">{"@type":"${type}"}</script>`);
    expect(typed('OpinionNewsArticle')).toMatchObject({
      kind: 'OpinionNewsArticle', kindDeclared: true, kindEvidence: ['@type: OpinionNewsArticle'],
    });
    expect(typed('NewsArticle')).toMatchObject({ kind: 'Unknown', kindDeclared: false });
    expect(page('<meta property="article:section" content="Opinion">')).toMatchObject({
      kind: 'OpinionNewsArticle', kindEvidence: ['article:section: Opinion'],
    });
    expect(page('<script type="application/ld+json">{broken</script>').kind).toBe('Unknown');
  });

  it('an editor’s word takes the place of what was read', () => {
    const { header } = read(`Opinion\n\n${body}`, {
      kind: 'Editorial', title: 'Given', authors: ['Jane Doe'], outlet: 'The Post', published: '2026-01-02',
      url: 'https://post.example/a',
    });
    expect(header).toMatchObject({
      kind: 'Editorial', kindDeclared: true, title: 'Given', authors: ['Jane Doe'], outlet: 'The Post',
      published: '2026-01-02', url: 'https://post.example/a',
    });
    expect(header.kindEvidence).toHaveLength(1);
  });
});
