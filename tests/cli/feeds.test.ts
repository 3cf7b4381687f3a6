/** Links and feeds from the command line. */
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { paragraphs, item, newspaper, pagesOf, type Newspaper } from '../feeds/newspaper.ts';
import { answered, cli, done, flat, folder, json, newStore, refusal, refused } from './front.ts';

let store: string;
let paper: Newspaper;
beforeEach(async () => {
  store = newStore();
  paper = await newspaper();
});
const env = { FETCH_ALLOW_HOSTS: '127.0.0.1' };
const here = () => ({ store, env });
const feedsSchema = z.array(z.object({
  id: z.string(), url: z.url(), title: z.string().nullable(), region: z.string().nullable(), outlet: z.string().nullable(),
  next: z.iso.datetime(), polled: z.iso.datetime().nullable(), lastGood: z.iso.datetime().nullable(), failures: z.number(),
  error: z.object({ code: z.string(), words: z.string() }).nullable(), entries: z.number(), articles: z.number(),
}));
const feeds = async () => json(feedsSchema, here(), 'feeds list');
const articles = async () => json(z.array(z.object({ url: z.string().nullable() })), here(), 'articles');

test('a link is taken in, labelled and briefed like a file', async () => {
  const link = `${paper.origin}/a/first`;
  expect(flat(await done(here(), `add ${link}`))).toMatch(/is stored\. .*Headline: “The first round”.* Link: http:\S+\/a\/first /);
  expect(await done(here(), `add ${link}`)).toContain('was there already');
  expect(await done(here(), `label ${link}`)).toContain('protocol');
  expect(await done(here(), `brief ${link}`)).toContain('Draft, not approved');
});

test('of several links each bad one is told, without what its address holds in secret', async () => {
  const links = [`${paper.origin}/a/first`, `${paper.origin}/none?token=sesame`, 'http://10.0.0.1/a?token=sesame', 'http://a:sesame@b.example/'];
  const { code, err } = await cli(here(), `add ${links.join(' ')}`);
  expect(code).toBe(1);
  const rows = err.trim().split('\n');
  const words = [/\/a\/first$/, /the server answered 404/, /a private address/, /a name or a password/, /1 taken in, 3 not/];
  expect(rows).toHaveLength(words.length);
  for (const [index, form] of words.entries()) expect(rows[index]).toMatch(form);
  expect(err).not.toContain('sesame');
  expect(await articles()).toHaveLength(1);
});

test('a link inside is refused where the settings do not name its host, and the store stays empty', async () => {
  const link = `${paper.origin}/a/first`;
  for (const command of [`add ${link}`, `label ${link}`, `brief ${link}`, `feeds add ${link}`]) {
    expect(await refused({ store }, command)).toMatch(/private address.*FETCH_ALLOW_HOSTS/);
  }
  expect(await refused(here(), 'add file:///etc/passwd')).toContain('begin with http:// or https://');
  expect([await articles(), await feeds(), paper.asked]).toEqual([[], [], []]);
});

test('a feed is added, listed, polled, removed', async () => {
  paper.items = item('first') + item('second');
  expect(await done(here(), 'feeds list')).toContain('no feeds yet');
  expect(await done(here(), `feeds add ${paper.feedUrl} --region south-caucasus --outlet`, 'Kura Times')).toMatch(/^Ledger is on the list/);
  expect(await refused(here(), `feeds add ${paper.feedUrl}`)).toContain('on the list already');
  expect(await done(here(), 'feeds list')).toMatch(/Ledger +South Caucasus +Kura Times +0\/0 +– .*not polled yet/);

  const said = await cli(here(), 'feeds poll');
  expect([said.code, said.out]).toEqual([0, 'One feed polled, 0 failed; articles: 2 new, 0 changed.\n']);
  expect(said.err.trim().split('\n').map((row) => row.replace(/article \w+/, 'article ID'))).toEqual([
    `[1/1] Ledger: ${paper.origin}/a/first is article ID.`, `[1/1] Ledger: ${paper.origin}/a/second is article ID.`,
    '[1/1] Ledger: 2 new, 0 changed, 0 there already, 0 not read, 0 to be tried again, 0 left for the next time',
  ]);
  const [feed] = await feeds();
  expect(feed).toMatchObject({ url: paper.feedUrl, title: 'Ledger', entries: 2, articles: 2, failures: 0, error: null });
  await cli(here(), `feeds poll ${feed?.id}`);
  expect(pagesOf(paper)).toHaveLength(2);

  expect(await done(here(), `feeds remove ${paper.feedUrl}`)).toContain('Its articles stay');
  expect(await refused(here(), `feeds remove ${feed?.id}`)).toContain('There is no feed');
  expect([await feeds(), (await articles()).length]).toEqual([[], 2]);
  expect(await done(here(), 'log')).toMatch(/add feed .*\n?.*remove feed|remove feed .*\n?.*add feed/);
});

test('a feed that is polled again comes back with what it had', async () => {
  paper.items = item('first');
  await done(here(), `feeds add ${paper.feedUrl}`);
  await cli(here(), 'feeds poll');
  await done(here(), `feeds remove ${paper.feedUrl}`);
  await done(here(), `feeds add ${paper.feedUrl}`);
  await cli(here(), 'feeds poll');
  expect([(await feeds())[0]?.entries, pagesOf(paper)]).toEqual([1, ['/a/first']]);
});

test('a feed that fails is shown with its reason, in words and to programs', async () => {
  const url = `${paper.feedUrl}?key=sesame`;
  paper.answers.set('/feed?key=sesame', (_, response) => response.end(`<rss version="2.0"><channel><title>Keyed</title>${item('first')}</channel></rss>`));
  await done(here(), `feeds add ${url}`);
  paper.answers.set('/feed?key=sesame', (_, response) => response.writeHead(503).end());
  const said = await cli(here(), 'feeds poll');
  expect([said.code, said.out]).toEqual([1, 'One feed polled, 1 failed; articles: 0 new, 0 changed.\n']);
  expect(`${said.err}${await done(here(), 'feeds list')}`).not.toContain('sesame');
  expect(await done(here(), 'feeds list')).toMatch(/Keyed .*failed once: .*answered 503\. The site has a fault/);
  expect(await feeds()).toMatchObject([{ url, failures: 1, lastGood: null, error: { code: 'url-answered' } }]);
});

test('what is no feed is not added', async () => {
  paper.answers.set('/page', (_, response) => response.end('<html><body>Words</body></html>'));
  expect(await refused(here(), `feeds add ${paper.origin}/page`)).toMatch(/no feed .* a web page.*goes to add/);
  expect(await refused(here(), `feeds add ${paper.origin}/none`)).toContain('answered 404');
  expect(refusal(await cli(here(), `feeds add ${paper.feedUrl} --every 0`), 2)).toContain('--every can’t be 0');
  expect(await refused(here(), `feeds add ${paper.feedUrl} --region nowhere`)).toContain('no region nowhere');
  expect(await feeds()).toEqual([]);
});

test('an OPML file is taken in, its bad rows told', async () => {
  const outline = (url: string) => `<outline type="rss" text="Feed" xmlUrl="${url}"/>`;
  const opml = `<opml version="2.0"><body><outline text="Folder">${outline(paper.feedUrl)}</outline>${outline('ftp://a.example/')}
    ${outline('https://b.example/feed')}</body></opml>`;
  const where = { ...here(), cwd: folder({ 'list.opml': opml, 'bad.opml': '<html></html>' }) };
  const said = await cli(where, 'feeds import list.opml --region south-caucasus --every 60');
  expect([said.code, said.out]).toEqual([1, '2 added, 0 there already, 1 not.\n']);
  expect(said.err).toContain('begin with http:// or https://');
  expect((await cli(where, 'feeds import list.opml')).out).toBe('0 added, 2 there already, 1 not.\n');
  expect(await feeds()).toMatchObject([{ url: paper.feedUrl, region: 'south-caucasus' }, { url: 'https://b.example/feed' }]);
  expect(await refused(where, 'feeds import bad.opml')).toContain('lists no feeds');
  expect(await refused(where, 'feeds import none.opml')).toContain('There is no file');
});

test('only an admin changes the list; an editor may poll', async () => {
  await done(here(), 'people add Ben --telegram 2');
  await done(here(), `feeds add ${paper.feedUrl}`);
  const [feed] = await feeds();
  const where = { ...here(), cwd: folder({ 'list.opml': '<opml><body><outline xmlUrl="https://a.example/"/></body></opml>' }) };
  for (const line of [`feeds add ${paper.origin}/other`, `feeds remove ${feed?.id}`, 'feeds import list.opml']) {
    expect(await refused(where, `${line} --as Ben`)).toMatch(/Ben may not do that.*the role admin/);
  }
  expect((await cli(here(), 'feeds poll --as Ben')).code).toBe(0);
  expect(await feeds()).toHaveLength(1);
});

test('an article taken from the feed’s own text is said to be', async () => {
  paper.items = item('gone', `<content:encoded><![CDATA[${paragraphs('gone')}]]></content:encoded>`);
  paper.answers.set('/a/gone', (_, response) => response.writeHead(404).end());
  answered(await cli(here(), `feeds add ${paper.feedUrl}`));
  const { err, code } = await cli(here(), 'feeds poll');
  expect([code, err]).toEqual([0, expect.stringMatching(/is article \w+\. The feed’s own text was taken, because the page could not be had: .*404/)]);
});
