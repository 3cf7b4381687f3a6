/** Feeds of each kind, as they should be and as they are. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { StandpointError } from '../../src/errors.ts';
import { listedFeeds } from '../../src/feeds/opml.ts';
import { feedDate, parseFeed } from '../../src/feeds/parse.ts';

const address = 'https://ledger.example/news/feed';
const parse = (text: string) => parseFeed(text, address, 'the feed');
const rss = (items: string, channel = '<title>Ledger</title>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
    <channel>${channel}${items}</channel></rss>`;
const prose = 'Delegations of both sides met at the bridge and agreed on checks. '.repeat(30);

function refusal(work: () => unknown): StandpointError {
  try {
    work();
  } catch (error) {
    if (error instanceof StandpointError) return error;
    throw error;
  }
  throw new Error('not refused');
}

describe('each kind of feed', () => {
  const one = {
    link: 'https://ledger.example/a/1',
    known: { origin: 'feed', title: 'A bridge & a toll', authors: ['Ada Lin'], published: '2026-11-23T06:00:00Z' },
  };
  it.each([
    ['RSS', rss(`<item><title>A bridge &amp; a toll</title><link>/a/1</link><dc:creator>Ada Lin</dc:creator>
      <pubDate>Mon, 23 Nov 2026 06:00:00 GMT</pubDate><guid isPermaLink="false">1</guid></item>`), '1'],
    ['Atom', `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ledger</title><id>x</id><entry><id>tag:1</id>
      <title type="html">A bridge &amp;amp; a toll</title><link rel="self" href="/no"/><link href="../a/1"/>
      <author><name>Ada Lin</name></author><published>2026-11-23T06:00:00Z</published></entry></feed>`, 'tag:1'],
    ['RDF', `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Ledger</title></channel>
      <item rdf:about="urn:1"><title>A bridge &amp; a toll</title><link>https://ledger.example/a/1</link>
      <dc:creator>Ada Lin</dc:creator><dc:date>2026-11-23T06:00:00Z</dc:date></item></rdf:RDF>`, 'urn:1'],
    ['JSON Feed', JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1', title: 'Ledger', items: [{
        id: 'j1', url: 'https://ledger.example/a/1', title: 'A bridge & a toll', authors: [{ name: 'Ada Lin' }],
        date_published: '2026-11-23T06:00:00Z',
      }],
    }), 'j1'],
  ])('%s', (_, text, key) => {
    const feed = parse(text);
    expect(feed.title).toBe('Ledger');
    expect(feed.entries).toEqual([{ key, content: null, ...one }]);
  });
});

describe('keys', () => {
  const keysOf = (items: string) => parse(rss(items)).entries.map(({ key }) => key);

  it('without an id the link, without a link what the entry says; the same again each time', () => {
    const items = '<item><title>One</title><link>/1</link></item><item><title>Two</title></item><item><title>Three</title></item>';
    const [one, two, three] = keysOf(items);
    expect(one).toBe('https://ledger.example/1');
    expect(two).toMatch(/^sha256:/);
    expect(two).not.toBe(three);
    expect(keysOf(items)).toEqual([one, two, three]);
  });

  it('an id that all entries share is none', () => {
    const item = (n: number) => `<item><guid>all</guid><link>/${n}</link></item>`;
    expect(keysOf(item(1) + item(2))).toEqual(['https://ledger.example/1', 'https://ledger.example/2']);
  });

  it('an entry that comes twice is one; a very long id is kept short', () => {
    expect(keysOf('<item><link>/1</link></item><item><link>/1</link></item>')).toHaveLength(1);
    expect(keysOf(`<item><guid>${'x'.repeat(5000)}</guid></item>`)[0]).toHaveLength(71);
  });

  it('an id that is an address is the link, unless it says that it is none', () => {
    const link = (guid: string) => parse(rss(`<item>${guid}</item>`)).entries[0]?.link;
    expect(link('<guid>https://ledger.example/1</guid>')).toBe('https://ledger.example/1');
    expect(link('<guid isPermaLink="false">https://ledger.example/1</guid>')).toBeNull();
    expect(link('<link>javascript:alert(1)</link>')).toBeNull();
  });
});

test.each([
  ['Mon, 23 Nov 2026 06:00:00 GMT', '2026-11-23T06:00:00Z'], ['23 Nov 2026 06:00 +0400', '2026-11-23T06:00+04:00'],
  ['Mon, 23 Nov 26 06:00:00 +0400', '2026-11-23T06:00:00+04:00'], ['2026-11-23T06:00:00.123+04:00', '2026-11-23T06:00:00+04:00'],
  ['2026-11-23', '2026-11-23'], ['2026-11-23 06:00:00', '2026-11-23'], ['1795413600', '2026-11-23T06:00:00Z'],
  ['1795413600000', '2026-11-23T06:00:00Z'], ['November 23, 2026', '2026-11-23'], ['yesterday', null], ['03/04/2026', null],
  ['', null], [undefined, null],
])('the date %s is %s', (given, iso) => {
  expect(feedDate(given)).toBe(iso);
});

describe('what an entry knows', () => {
  const known = (item: string) => parse(rss(`<item>${item}</item>`)).entries[0]?.known;

  it('is left out where the feed does not say it', () => {
    expect(known('<link>/1</link>')).toEqual({ origin: 'feed' });
  });

  it('has no markup, no mail addresses, and not the feed’s own editor', () => {
    expect(known('<title><![CDATA[A <b>bridge</b> &amp; a toll]]></title><author>ada@ledger.example (Ada Lin)</author>'))
      .toEqual({ origin: 'feed', title: 'A bridge & a toll', authors: ['Ada Lin'] });
    expect(known('<title>x</title><author>ada@ledger.example</author>')).toEqual({ origin: 'feed', title: 'x' });
  });
});

describe('an entry’s own text', () => {
  const content = (item: string) => parse(rss(`<item><link>/1</link>${item}</item>`)).entries[0]?.content ?? null;
  const full = `<p>${prose}</p>`;
  const cdata = (html: string) => `<![CDATA[${html}]]>`;

  it('is taken where it is whole', () => {
    expect(content(`<content:encoded>${cdata(full)}</content:encoded>`)).toBe(full);
    expect(content(`<description>${cdata(full)}</description>`)).toBe(full);
  });

  it.each([
    ['a summary', `<description>${prose.slice(0, 400)}</description>`],
    ['a short content', '<content:encoded>Delegations met.</content:encoded>'],
    ['a content that breaks off', `<content:encoded>${cdata(`<p>${prose}…</p>`)}</content:encoded>`],
    ['one that breaks off before a last line', `<content:encoded>${cdata(`<p>${prose}[&#8230;]</p><p>The post A bridge appeared first on Ledger.</p>`)}</content:encoded>`],
  ])('is not made of %s', (_, item) => {
    expect(content(item)).toBeNull();
  });

  it('may be plain', () => {
    const items = [{ id: '1', content_text: `5 < 6.\n\n${prose}` }];
    const [entry] = parse(JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'x', items })).entries;
    expect(entry?.content).toMatch(/^<p>5 &lt; 6\.<\/p><p>Delegations/);
  });
});

test('how long the publisher asks to wait', () => {
  expect(parse(rss('', '<title>x</title><ttl>90</ttl>')).ttlMinutes).toBe(90);
  const sy = '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>';
  expect(parse(rss('', `<title>x</title>${sy}`)).ttlMinutes).toBe(30);
  expect(parse(rss('')).ttlMinutes).toBeNull();
});

const entities = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
  + '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';

test('entities of its own, a file’s too, come to nothing', () => {
  const { entries } = parse(`${entities}<rss version="2.0"><channel><title>x</title><item><title>&c;</title></item></channel></rss>`);
  expect(entries[0]?.known.title?.length ?? 0).toBeLessThan(10);
  const file = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  expect(refusal(() => parse(`${file}<rss version="2.0"><channel><item><title>&x;</title></item></channel></rss>`)).code)
    .toBe('feed-unreadable');
});

test.each([
  ['a page', '<!doctype html><html><body>Feed</body></html>', 'page'], ['nothing', ' \n', 'empty'], ['words', 'words', 'other'],
  ['a cut feed', rss('<item><title>On').slice(0, -20), 'other'], ['other JSON', '{"items":[]}', 'other'],
  ['depth without end', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`, 'other'],
])('%s is no feed', (_, text, fault) => {
  expect(refusal(() => parse(text))).toMatchObject({ code: 'feed-unreadable', values: { fault } });
});

test('a page that names its feed is refused with that', () => {
  const link = '<link rel="stylesheet" href="/x"><link rel="alternate" type="application/atom+xml" href="/atom?key=sesame">';
  const error = refusal(() => parse(`<!doctype html><html><head>${link}</head><body></body></html>`));
  expect(error.explain()).toContain('It names this as its feed: https://ledger.example/atom');
  expect(error.explain()).not.toContain('sesame');
});

test('whatever comes is a feed or refused, and keys are never shared', () => {
  const piece = fc.constantFrom('<item>', '</item>', '<title>', '</title>', '<link>', 'https://a.example/1', '</link>', '<guid>', '</guid>',
    'words', '&amp;', '&#x1F600;', '<![CDATA[', ']]>', '<entry>', '<rss version="2.0">', '<channel>', '</channel>', '</rss>', '{', '"');
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
    try {
      const keys = parse(rss(pieces.join(''))).entries.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    } catch (error) {
      if (!(error instanceof StandpointError)) throw error;
    }
  }));
});

test('OPML lists feeds in folders; what lists none is refused', () => {
  const opml = (body: string) => `<?xml version="1.0"?><opml version="2.0"><head/><body>${body}</body></opml>`;
  const feed = (n: number) => `<outline type="rss" text="Feed ${n}" xmlUrl="https://a.example/${n}"/>`;
  expect(listedFeeds(opml(`<outline text="Caucasus">${feed(1)}<outline text="Deeper">${feed(2)}</outline></outline>${feed(3)}`), 'x'))
    .toEqual([1, 2, 3].map((n) => ({ url: `https://a.example/${n}`, title: `Feed ${n}` })));
  for (const text of [opml('<outline text="Empty"/>'), '<html></html>', 'words', '']) {
    expect(refusal(() => listedFeeds(text, 'list.opml')).code).toBe('opml-unreadable');
  }
});
