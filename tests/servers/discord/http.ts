/**
 * The HTTP half: authorisation, faults, rate limits, bodies; then the route. What passes reaches the twin.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { rateLimited, type Faults, type Rates } from './faults.ts';
import { invalid, refuse, type Answer, type Body } from './messages.ts';
import { complaintsBySpec } from './spec.ts';

export interface Route {
  readonly method: string;
  /** As the OpenAPI file writes it. */
  readonly template: string;
  /** False for what an interaction's token opens. */
  readonly auth?: false;
  handle(params: Readonly<Record<string, string>>, body: Body): Promise<Answer> | Answer;
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** 0 while it is not answered, or never. */
  status: number;
}

export interface Front {
  readonly http: Server;
  readonly calls: Call[];
  /** Requests that were wrong in themselves (400, 404 of the route): a right client makes none. */
  readonly refusals: { readonly call: Call; readonly answer: unknown }[];
}

export function createFront(options: {
  routes: readonly Route[];
  faults: Faults;
  rates: Rates;
  token: () => string;
}): Front {
  const calls: Call[] = [];
  const refusals: { call: Call; answer: unknown }[] = [];
  const routes = options.routes.map((route) => ({ route, pattern: patternOf(route.template) }));

  const judge = async (request: IncomingMessage, path: string, body: unknown): Promise<Answer> => {
    const method = request.method ?? 'GET';
    const found = routes.find(({ route, pattern }) => route.method === method && pattern.test(path));
    if (found === undefined) return { status: 404, body: { message: '404: Not Found', code: 0 } };
    const { route, pattern } = found;
    if (route.auth !== false && request.headers.authorization !== `Bot ${options.token()}`) {
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    }
    const params = Object.fromEntries(
      Object.entries(pattern.exec(path)?.groups ?? {}).map(([name, value]) => [
        name,
        decodeURIComponent(value ?? ''),
      ]),
    );
    // Answers to interactions count towards no limit.
    const rate =
      route.auth === false
        ? null
        : options.rates.take(`${method} ${route.template} ${params['channel_id'] ?? ''}`, Date.now());
    if (rate?.limited) {
      const { status, body: words, headers } = rateLimited(rate.limited.afterMs, rate.limited.global);
      return { status, body: words, headers: { ...rate.headers, ...headers } };
    }
    const complaints = body === undefined ? [] : complaintsBySpec(method, route.template, body);
    const answer =
      complaints.length > 0 ? invalid(complaints) : await route.handle(params, (body ?? {}) as Body);
    return { ...answer, headers: { ...rate?.headers, ...answer.headers } };
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*$/, '');
    const body = await bodyOf(request);
    const call: Call = { method: request.method ?? 'GET', path, body, status: 0 };
    calls.push(call);
    const trouble = options.faults.strike(call.method, path);
    if (trouble && 'reset' in trouble && trouble.reset === 'before') return void request.socket.destroy();
    if (trouble && 'answer' in trouble) return write(response, call, troubled(trouble.answer));
    if (trouble && 'delayMs' in trouble) await new Promise((resolve) => setTimeout(resolve, trouble.delayMs));
    const answer = await judge(request, path, body);
    if ([400, 404].includes(answer.status)) refusals.push({ call, answer: answer.body });
    if (trouble && 'reset' in trouble) return void request.socket.destroy();
    if (trouble && 'silence' in trouble) return undefined;
    return write(response, call, answer);
  };

  const http = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(JSON.stringify({ message: String(error), code: 0 }));
    });
  });
  return { http, calls, refusals };
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll('/', '\\/').replace(/\{(\w+)\}/g, '(?<$1>[^\\/]+)')}$`);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks).toString();
  return raw === '' ? undefined : (JSON.parse(raw) as unknown);
}

function troubled({
  status,
  code,
  headers,
  html,
}: {
  status: number;
  code?: number;
  headers?: Record<string, string>;
  html?: boolean;
}): Answer {
  if (html === true)
    return {
      status,
      body: '<html><body>error</body></html>',
      headers: { ...headers, 'content-type': 'text/html' },
    };
  const words =
    code === undefined ? { message: `${status}`, code: 0 } : { ...(refuse(code).body as object), code };
  return { status, body: words, ...(headers ? { headers } : {}) };
}

function write(response: ServerResponse, call: Call, answer: Answer): void {
  call.status = answer.status;
  const body =
    answer.body === undefined
      ? undefined
      : typeof answer.body === 'string'
        ? answer.body
        : JSON.stringify(answer.body);
  response
    .writeHead(answer.status, {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...answer.headers,
    })
    .end(body);
}
