/** What goes wrong around the words: a broken reply, a refusing server, a failing network. */
import type { Asked } from './request.ts';
import type { Answer, Behaviour } from './behaviours.ts';

const json = { 'content-type': 'application/json' };

const failure = (status: number, message: string, type: string, code: string | null, headers = {}): Behaviour => {
  const body = JSON.stringify({ error: { message, type, param: null, code } });
  return () => ({ status, headers: { ...json, ...headers }, body });
};

type Completion = Extract<Answer, { content: unknown }>;
const content = (words: string | null, more: Partial<Completion> = {}): Behaviour => () => ({ content: words, ...more });
const okay = (body: string, type = 'application/json'): Behaviour => () =>
  ({ status: 200, headers: { 'content-type': type }, body });

/** Replies that come with status 200 and are of no use. */
export const badReplies: Readonly<Record<string, Behaviour>> = {
  'junk': content('Sure! Here is your brief: everything is fine, trust me.'),
  'truncated json': content('{"lines":[{"text":"The height has no village","basis":"opi'),
  'wrong schema': content('{"summary":"All is well","confidence":"high"}'),
  'wrong types': content('{"lines":[{"text":12,"basis":"truth","holder":7,"evidence":"S1"}]}'),
  'a bare list': content('[{"text":"All is well.","basis":"fact","holder":null,"evidence":["S1"]}]'),
  'no lines': content('{"lines":[]}'),
  'empty content': content(''),
  'null content': content(null),
  'a refusal': content(null, { refusal: 'I’m sorry, I can’t help with that.' }),
  'cut at the length limit': content('{"lines":[{"text":"The height has', { finish: 'length' }),
  'content filter': content('', { finish: 'content_filter' }),
  'no choices': okay('{"id":"x","object":"chat.completion","choices":[]}'),
  'no message': okay('{"choices":[{"index":0,"finish_reason":"stop"}]}'),
  'not a completion': okay('{"ok":true}'),
  'an empty body': okay(''),
  'an error inside a 200': okay('{"error":{"message":"upstream is overloaded"}}'),
  'a web page': okay('<html><body>Sign in</body></html>', 'text/html'),
  'a huge reply': content(`{"lines":[{"text":"${'very '.repeat(400_000)}"`),
};

/** Servers that refuse. `quota`: a 429 that no waiting mends. */
export const refusals: Readonly<Record<string, Behaviour>> = {
  'unauthorized': failure(401, 'Incorrect API key provided.', 'invalid_request_error', 'invalid_api_key'),
  'forbidden': failure(403, 'Country, region, or territory not supported', 'request_forbidden',
    'unsupported_country_region_territory'),
  'model missing': failure(404, 'The model does not exist or you do not have access to it.',
    'invalid_request_error', 'model_not_found'),
  'too long': failure(400,
    "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens.",
    'invalid_request_error', 'context_length_exceeded'),
  'quota': failure(429, 'You exceeded your current quota, please check your plan and billing details.',
    'insufficient_quota', 'insufficient_quota'),
};

/** Servers that fail for a while. */
export const passing: Readonly<Record<string, Behaviour>> = {
  'server error': failure(500, 'The server had an error while processing your request.', 'server_error', null),
  'overloaded': failure(503, 'That model is currently overloaded with other requests.', 'server_error', null),
  'a bad gateway': () => ({ status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>502 Bad Gateway</h1>' }),
  'a disconnect': () => ({ network: 'disconnect' }),
  'a cut body': () => ({ network: 'cut' }),
};

/** Never answers, or answers a blank at a time and never ends. */
export const hangs: Behaviour = () => ({ network: 'hang' });
export const drips: Behaviour = () => ({ network: 'drip' });

/** @param after what stands in Retry-After: seconds or an HTTP date; null leaves it out */
export const rateLimited = (after: string | null): Behaviour =>
  failure(429,
    'Rate limit reached for requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s.',
    'requests', 'rate_limit_exceeded', after === null ? {} : { 'retry-after': after });

/** How servers that ignore the schema wrap a good answer. */
export const wrappings: Readonly<Record<string, (words: string) => string>> = {
  'a code fence': (words) => `\`\`\`json\n${words}\n\`\`\``,
  'prose around it': (words) => `Here is the brief you asked for:\n\n${words}\n\nShall I add {details}?`,
  'thinking first': (words) => `<think>The user wants {"lines": []}. Let me see.</think>\n${words}`,
  'a byte order mark': (words) => `\uFEFF${words}`,
  'an extra key': (words) => words.replace('{"lines"', '{"reasoning":"ok","lines"'),
};

/** The behaviour's words, wrapped. */
export const wrapped = (name: string, behaviour: Behaviour): Behaviour => (asked: Asked) => {
  const wrap = wrappings[name];
  const answer = behaviour(asked);
  if (!wrap || !('content' in answer) || answer.content === null) return answer;
  return { ...answer, content: wrap(answer.content) };
};

/** A good answer that names no usage, as some servers do. */
export const withoutUsage = (behaviour: Behaviour): Behaviour => (asked) => {
  const answer = behaviour(asked);
  return 'content' in answer ? { ...answer, usage: null } : answer;
};
