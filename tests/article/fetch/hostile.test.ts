/** Addresses that try to lead inside: none of them is connected to. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostOf, parseLink, publicAddress } from '../../../src/article/fetch/address.ts';
import { fetchSource } from '../../../src/article/fetch.ts';
import { readConfig } from '../../../src/config.ts';
import { StandpointError } from '../../../src/errors.ts';
import { network, site } from './servers.ts';

const open = '93.184.215.14';

async function refusal(link: string, fake: ReturnType<typeof network>): Promise<StandpointError> {
  const error: unknown = await fetchSource(link, { allowHosts: [], network: fake })
    .then(() => null, (reason: unknown) => reason);
  if (!(error instanceof StandpointError)) throw new Error(`not refused: ${link} ${String(error)}`);
  return error;
}

/** What a name resolves to, where the link has one. */
const inside: readonly (readonly [link: string, resolvesTo?: readonly string[]])[] = [
  ['http://127.0.0.1/'], ['http://127.1/'], ['http://2130706433/'], ['http://0x7f000001/'], ['http://0x7f.1/'],
  ['http://017700000001/'], ['http://0177.0.0.01/'], ['http://127.0.0.1./'], ['http://①②⑦.⓪.⓪.①/'],
  ['http://127。0。0。1/'], ['http://%31%32%37.0.0.1/'], ['http:\\\\127.0.0.1\\secret'], ['http:127.0.0.1'],
  ['http://0/'], ['http://0.0.0.0/'], ['http://10.0.0.5/'], ['http://172.16.3.4/'], ['http://192.168.1.1/'],
  ['http://100.64.1.1/'], ['http://169.254.169.254/latest/meta-data/'], ['http://2852039166/'],
  ['http://100.100.100.200/'], ['http://168.63.129.16/'], ['http://192.0.0.192/'], ['http://198.18.0.1/'],
  ['http://224.0.0.1/'], ['http://255.255.255.255/'], ['http://240.0.0.1/'],
  ['http://[::1]/'], ['http://[::]/'], ['http://[::ffff:127.0.0.1]/'], ['http://[::ffff:7f00:1]/'],
  ['http://[0:0:0:0:0:ffff:a00:1]/'], ['http://[::127.0.0.1]/'], ['http://[::ffff:0:127.0.0.1]/'],
  ['http://[64:ff9b::7f00:1]/'], ['http://[64:ff9b:1::a00:1]/'], ['http://[2002:7f00:1::1]/'],
  ['http://[2001:0:7f00:1::1]/'], ['http://[fe80::1]/'], ['http://[fec0::1]/'], ['http://[fd00:ec2::254]/'],
  ['http://[ff02::1]/'], ['http://[2001:db8::1]/'], ['http://[1::1]/'],
  ['http://localhost/', ['127.0.0.1']], ['http://LOCALHOST./', ['::1']], ['http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/', ['127.0.0.1']],
  ['http://inside.example/', ['10.1.2.3']], ['http://both.example/', [open, '127.0.0.1']],
  ['http://both.example/', ['127.0.0.1', open]], ['http://mapped.example/', ['::ffff:169.254.169.254']],
  ['http://zone.example/', ['fe80::1%eth0']], ['http://odd.example/', ['not an address']],
  ['https://xn--bcher-kva.example/', ['192.168.0.9']], ['http://bücher.example/', ['192.168.0.9']],
];

test.each(inside.map(([link, resolvesTo = []]) => ({ link, resolvesTo })))('$link is refused as not public', async ({ link, resolvesTo }) => {
  const { port, asked } = await site((_, response) => response.end('secret'));
  const host = URL.parse(link)?.hostname.replace(/\.$/, '') ?? '';
  const fake = network({ [host]: [resolvesTo] }, port);
  const error = await refusal(link, fake);
  expect([error.code, error.values['fault']]).toEqual(['url-not-allowed', 'address']);
  expect([fake.connected, asked]).toEqual([[], []]);
});

test.each([
  ['file:///etc/passwd', 'scheme'], ['ftp://files.example/a', 'scheme'], ['gopher://old.example/', 'scheme'],
  ['data:text/html,<p>words', 'scheme'], ['javascript:alert(1)', 'scheme'], ['blob:http://a.example/1', 'scheme'],
  ['http://', 'invalid'], ['http://[::1%25lo]/', 'invalid'], ['http://127.0.0.1%00.example/', 'invalid'],
  ['http://1.2.3.4.5/', 'invalid'], ['http://[::1/', 'invalid'], ['words', 'invalid'], ['', 'invalid'],
  [`http://${'a'.repeat(60)}.${'b.'.repeat(120)}example/`, 'invalid'],
  ['http://name:password@open.example/', 'credentials'], ['http://open.example@127.0.0.1/', 'credentials'],
  ['http://127.0.0.1#@open.example/', 'address'], ['http://open.example:22/', 'port'],
  ['http://open.example:25/', 'port'], ['https://open.example:993/', 'port'], ['http://open.example:0/', 'port'],
])('%s is refused: %s', async (link, fault) => {
  const fake = network({ 'open.example': [[open]] }, 9);
  const error = await refusal(link, fake);
  expect([error.code, error.values['fault']]).toEqual(['url-not-allowed', fault]);
  expect([fake.connected, error.explain().includes('password@')]).toEqual([[], false]);
});

test('a public name is connected to at the address that was checked, and looked up once', async () => {
  const { port } = await site((_, response) => response.end('words'));
  const fake = network({ 'open.example': [[open], ['127.0.0.1']] }, port);
  const source = await fetchSource('http://open.example:8080/a?b#c', { allowHosts: [], network: fake });
  expect(source).toMatchObject({ url: 'http://open.example:8080/a?b', name: 'http://open.example:8080/a?…' });
  expect([fake.connected, fake.resolved]).toEqual([[`${open}:8080`], ['open.example']]);
});

test('a name that turns inside between two requests is refused at the second', async () => {
  const { port, asked } = await site((_, response) => response.writeHead(302, { location: '/again' }).end());
  const fake = network({ 'turning.example': [[open], ['127.0.0.1']] }, port);
  const error = await refusal('http://turning.example/first', fake);
  expect([error.values['fault'], fake.connected, asked]).toEqual(['address', [`${open}:80`], ['/first']]);
});

test.each([
  ['http://127.0.0.1/', 'address'], ['//169.254.169.254/latest', 'address'], ['http://0x7f.1/', 'address'],
  ['http://[::ffff:10.0.0.1]/', 'address'], ['https://inside.example/', 'address'], ['file:///etc/passwd', 'scheme'],
  ['ftp://open.example/', 'scheme'], ['http://a:b@open.example/', 'credentials'], ['http://open.example:6379/', 'none'],
  ['http://open.example:11/', 'port'], ['http://[', 'invalid'],
])('a redirect to %s is followed no further than it may be: %s', async (location, fault) => {
  const { port, asked } = await site((request, response) => request.url === '/first'
    ? response.writeHead(301, { location }).end() : response.end('words'));
  const fake = network({ 'open.example': [[open]], 'inside.example': [['10.0.0.1']] }, port);
  const settings = { allowHosts: [], network: fake };
  const said: unknown = await fetchSource('http://open.example/first', settings)
    .then(() => 'none', (error: unknown) => error instanceof StandpointError ? error.values['fault'] : error);
  expect(said).toBe(fault);
  expect(fake.connected.every((address) => address.startsWith(open))).toBe(true);
  expect(asked).toHaveLength(fault === 'none' ? 2 : 1);
});

test('five redirects are followed, a sixth is not', async () => {
  const { port, asked } = await site((request, response) => {
    const left = Number(request.url?.slice(1));
    if (left === 0) response.end('words');
    else response.writeHead(307, { location: `/${left - 1}` }).end();
  });
  const fake = network({ 'open.example': [[open]] }, port);
  const source = await fetchSource('http://open.example/5', { allowHosts: [], network: fake });
  expect(source.url).toBe('http://open.example/0');
  expect((await refusal('http://open.example/6', fake)).values['fault']).toBe('redirects');
  expect(asked).toHaveLength(12);
});

test('a redirect to an address in another alphabet is followed as it stands', async () => {
  const { port, asked } = await site((request, response) => {
    if (request.url === '/first') response.writeHead(302, { location: Buffer.from('/мир').toString('latin1') }).end();
    else response.end('words');
  });
  const fake = network({ 'open.example': [[open]] }, port);
  const { url } = await fetchSource('http://open.example/first', { allowHosts: [], network: fake });
  expect([decodeURI(url ?? ''), decodeURI(asked[1] ?? '')]).toEqual(['http://open.example/мир', '/мир']);
});

test('a private host is fetched from only by the name and port that the settings allow', async () => {
  const { origin, port } = await site((_, response) => response.end('words'));
  const allowed = (...allowHosts: string[]) => fetchSource(`${origin}/a`, { allowHosts }).then(() => 'fetched', () => 'refused');
  expect(await allowed('127.0.0.1')).toBe('fetched');
  expect(await allowed(`127.0.0.1:${port}`)).toBe('fetched');
  expect(await allowed(`127.0.0.1:${port + 1}`, 'localhost', '127.0.0.2')).toBe('refused');
});

test('an address that does not answer leaves the turn to the next', async () => {
  const { port } = await site((_, response) => response.end('words'));
  const fake = network({ 'open.example': [['93.184.215.13', open]] }, port);
  const connect: typeof fake.connect = (options, callback) => options.hostname === open
    ? fake.connect(options, callback) : callback(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), null);
  const source = await fetchSource('http://open.example/', { allowHosts: [], network: { ...fake, connect } });
  expect([source.bytes.length, fake.connected]).toEqual([5, [`${open}:80`]]);
});

test.each([
  ['8.8.8.8', '8.8.8.8'], ['::ffff:8.8.8.8', '8.8.8.8'], ['2606:4700:0:0::1', '2606:4700::1'], ['08.8.8.8', null],
  ['fe80::1%1', null], ['', null],
])('the address %s is connected to as %s', (address, plain) => {
  expect(publicAddress(address)).toBe(plain);
});

const insideIpv4 = fc.constantFrom(
  [10, 8], [127, 8], [0, 8], [0xe, 4], [0xf, 4], [0xa9fe, 16], [0xc0a8, 16], [0xac10 >> 4, 12], [0x6440 >> 6, 10], [0xc612 >> 1, 15],
).chain(([prefix = 0, bits = 8]) => fc.nat(2 ** (32 - bits) - 1).map((rest) => prefix * 2 ** (32 - bits) + rest));
const octal = (n: number) => `0${n.toString(8)}`;
const hex = (n: number) => `0x${n.toString(16)}`;

test('no private IPv4 address is open in any of its spellings', () => {
  const digits = fc.constantFrom(String, octal, hex);
  fc.assert(fc.property(insideIpv4, digits, digits, digits, digits, fc.boolean(), (address, one, two, three, four, dot) => {
    const [a = 0, b = 0, c = 0, d = 0] = [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256);
    const spellings = [
      one(address), `${one(a)}.${two(address % 2 ** 24)}`, `${one(a)}.${two(b)}.${three(address % 2 ** 16)}`,
      `${one(a)}.${two(b)}.${three(c)}.${four(d)}`, `[::ffff:${a}.${b}.${c}.${d}]`, `[::${a}.${b}.${c}.${d}]`,
      `[64:ff9b::${a}.${b}.${c}.${d}]`, `[2002:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}::1]`,
    ];
    for (const spelling of spellings) {
      const url = parseLink(`http://${spelling}${dot && !spelling.startsWith('[') ? '.' : ''}/`, []);
      expect(publicAddress(hostOf(url))).toBeNull();
    }
  }));
});

test('the hosts that the settings allow are read as addresses hold them', () => {
  const hosts = (FETCH_ALLOW_HOSTS: string) => readConfig({ FETCH_ALLOW_HOSTS }, '/nonexistent').FETCH_ALLOW_HOSTS;
  expect(hosts(' Intranet.Example. , 10.0.0.5:8080,[::1]:80, bücher.example,0x7f.1')).toEqual([
    'intranet.example', '10.0.0.5:8080', '[::1]:80', 'xn--bcher-kva.example', '127.0.0.1',
  ]);
  for (const wrong of ['http://a.example', 'a.example/path', 'a b', 'user@a.example', 'a.example:port']) {
    expect(() => hosts(wrong)).toThrow('FETCH_ALLOW_HOSTS');
  }
});
