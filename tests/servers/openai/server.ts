/**
 * A Chat Completions server on loopback for tests: strict about what it is asked, and as untruthful, broken or
 * slow as its behaviour says. `behave` sets what it does next; a list is played in order, its last entry repeats.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { checkBody, checkKey, invalid, type ApiError, type Asked } from './request.ts';
import { well, type Answer, type Behaviour } from './behaviours.ts';

export interface ModelOptions {
  readonly apiKey?: string;
  readonly models?: readonly string[];
  /** Parameters that these models refuse: `temperature`, `seed`, `max_tokens`, `response_format`. */
  readonly unsupported?: readonly string[];
  readonly behaviour?: Behaviour | readonly Behaviour[];
}

/** One request as it arrived; `asked` is null when it was refused before it reached the model. */
export interface Call {
  readonly path: string;
  readonly raw: string;
  readonly asked: Asked | null;
  readonly status: number | null;
}

export interface ModelServer {
  /** With `/v1`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly calls: readonly Call[];
  behave(behaviour: Behaviour | readonly Behaviour[]): void;
  stop(): Promise<void>;
}

export async function startModel(options: ModelOptions = {}): Promise<ModelServer> {
  const apiKey = options.apiKey ?? 'sk-test-0123456789abcdefghij';
  const models = options.models ?? ['test-model'];
  const dropped = new Set(options.unsupported);
  const calls: Call[] = [];
  let script = list(options.behaviour ?? well());

  const upcoming = (): Behaviour => (script.length > 1 ? script.shift() : script[0]) ?? well();

  const refusal = (request: IncomingMessage, raw: string): ApiError | Asked => {
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') {
      return invalid(`Invalid URL (${request.method} ${request.url})`, null, null, 404);
    }
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
      return invalid('Unsupported content type. This API method only accepts \'application/json\' requests.',
        null, 'unsupported_content_type');
    }
    return checkKey(request.headers.authorization, apiKey) ?? checkBody(raw, models, dropped);
  };

  const server = createServer((request, response) => {
    void read(request).then(async (raw) => {
      const asked = refusal(request, raw);
      const path = request.url ?? '';
      if ('status' in asked) {
        calls.push({ path, raw, asked: null, status: asked.status });
        return send(response, error(asked));
      }
      const answer = upcoming()(asked);
      calls.push({ path, raw, asked, status: 'status' in answer ? answer.status : null });
      return play(response, answer, asked, models[0] ?? '');
    }).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    apiKey,
    calls,
    behave(behaviour) {
      script = list(behaviour);
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function list(behaviour: Behaviour | readonly Behaviour[]): Behaviour[] {
  return typeof behaviour === 'function' ? [behaviour] : [...behaviour];
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

function error({ status, ...rest }: ApiError): Extract<Answer, { status: number }> {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ error: rest }) };
}

function send(response: ServerResponse, answer: Extract<Answer, { status: number }>): void {
  response.writeHead(answer.status, { 'x-request-id': 'req_test', ...answer.headers });
  response.end(answer.body);
}

/** About four characters a token, as English text has it. */
const tokens = (words: string) => Math.ceil(words.length / 4);

function play(response: ServerResponse, answer: Answer, asked: Asked, model: string): void {
  if ('status' in answer) return send(response, answer);
  if ('network' in answer) {
    if (answer.network === 'disconnect') response.destroy();
    if (answer.network === 'cut') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"id":"chatcmpl-1","object":"chat.comp', () => response.destroy());
    }
    if (answer.network === 'drip') {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => void response.write(' '), 5);
      response.on('close', () => clearInterval(timer));
    }
    // 'hang': nothing is ever written; `stop` closes the connection.
    return;
  }
  const prompt = tokens(asked.messages.map((message) => message.content).join(''));
  const completion = tokens(answer.content ?? answer.refusal ?? '');
  send(response, {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id: 'chatcmpl-test', object: 'chat.completion', created: 1_790_000_000, model,
      choices: [{
        index: 0, logprobs: null, finish_reason: answer.finish ?? 'stop',
        message: { role: 'assistant', content: answer.content, refusal: answer.refusal ?? null, annotations: [] },
      }],
      ...(answer.usage === null ? {} : {
        usage: answer.usage
          ?? { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion },
      }),
    }),
  });
}
