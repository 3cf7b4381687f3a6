/**
 * The gateway in front of the twin's: sessions that can be resumed, intents, and trouble on demand. The twin
 * makes READY, GUILD_CREATE and message events; a session keeps its connection to it while the bot's own is
 * away.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';

interface Payload {
  op: number;
  d?: unknown;
  s?: number | null;
  t?: string | null;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly events: Payload[];
  readonly twin: WebSocket;
  socket: WebSocket | null;
}

export interface Gateway {
  /** Sends an event that no intent is needed for, such as INTERACTION_CREATE. */
  dispatch(event: string, data: unknown): void;
  /** Sends the latest INTERACTION_CREATE once more under a new number: what a resume may do. */
  repeat(): void;
  /** Breaks the bot's connections; without a code the socket just dies. */
  drop(code?: number): void;
  /** Asks the bot to reconnect (op 7). */
  askToReconnect(): void;
  /** Forgets all sessions: a resume is answered with op 9. */
  forget(): void;
  /** Answers new connections with this HTTP status until set back to null. */
  refuse(status: number | null): void;
  /** Sessions with a live connection. */
  connected(): number;
  /** What each session asked for. */
  intents(): number[];
  readonly counts: { identified: number; resumed: number; attempts: number };
  close(): void;
}

const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;
const privileged = (1 << 1) | (1 << 8) | (1 << 15);

/** The intent that an event takes; interactions take none. */
function intentFor(event: string): number {
  if (/^(GUILD_(CREATE|UPDATE|DELETE)|GUILD_ROLE|CHANNEL_|THREAD_)/.test(event)) return 1 << 0;
  if (event.startsWith('MESSAGE_REACTION')) return 1 << 10;
  return event.startsWith('MESSAGE_') ? (1 << 9) | (1 << 12) : 0;
}

export function createGateway(
  http: Server,
  options: {
    twinUrl: string;
    ownUrl: () => string;
    token: () => string;
    twinToken: string;
    heartbeatMs: number;
    /** A server as the bot sees it: the twin knows less of it. */
    guildAsSeen: (id: string) => object | null;
  },
): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0, attempts: 0 };
  let refusing: number | null = null;
  let latest: unknown = null;

  const send = (socket: WebSocket | null, payload: Payload) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(payload));
  };
  const dispatchTo = (session: Session, event: string, data: unknown) => {
    const payload = { op: op.dispatch, t: event, s: session.events.length + 1, d: data };
    session.events.push(payload);
    send(session.socket, payload);
  };

  const identify = (socket: WebSocket, { token, intents }: { token: string; intents: number }) => {
    if (token !== options.token()) return socket.close(4004, 'Authentication failed.');
    if ((intents & privileged) !== 0) return socket.close(4014, 'Disallowed intent(s).');
    counts.identified += 1;
    const twin = new WebSocket(options.twinUrl);
    const session: Session = { id: randomUUID(), intents, events: [], twin, socket };
    sessions.set(session.id, session);
    twin.on('message', (raw: Buffer) => {
      const payload = JSON.parse(raw.toString()) as Payload;
      if (payload.op === op.hello)
        return twin.send(JSON.stringify({ op: op.identify, d: { token: options.twinToken, intents } }));
      if (payload.op !== op.dispatch || typeof payload.t !== 'string') return undefined;
      const needed = intentFor(payload.t);
      if (needed !== 0 && (needed & intents) === 0) return undefined;
      const data =
        payload.t === 'READY'
          ? { ...(payload.d as object), session_id: session.id, resume_gateway_url: options.ownUrl() }
          : payload.t === 'GUILD_CREATE'
            ? (options.guildAsSeen((payload.d as { id: string }).id) ?? payload.d)
            : payload.d;
      return dispatchTo(session, payload.t, data);
    });
    return undefined;
  };

  const resume = (
    socket: WebSocket,
    { token, session_id: id, seq }: { token: string; session_id: string; seq: number },
  ) => {
    if (token !== options.token()) return socket.close(4004, 'Authentication failed.');
    const session = sessions.get(id);
    if (session === undefined) return send(socket, { op: op.invalid, d: false });
    counts.resumed += 1;
    session.socket = socket;
    for (const payload of session.events.slice(seq)) send(socket, payload);
    return dispatchTo(session, 'RESUMED', {});
  };

  server.on('connection', (socket) => {
    send(socket, { op: op.hello, d: { heartbeat_interval: options.heartbeatMs } });
    socket.on('error', () => undefined);
    socket.on('message', (raw: Buffer) => {
      const payload = JSON.parse(raw.toString()) as Payload;
      if (payload.op === op.heartbeat) send(socket, { op: op.ack });
      else if (payload.op === op.identify) identify(socket, payload.d as { token: string; intents: number });
      else if (payload.op === op.resume)
        resume(socket, payload.d as { token: string; session_id: string; seq: number });
      else socket.close(4001, 'Unknown opcode');
    });
    socket.on('close', (code) => {
      for (const session of sessions.values()) {
        if (session.socket !== socket) continue;
        session.socket = null;
        // A client that says goodbye ends its session.
        if (code === 1000 || code === 1001) end(session);
      }
    });
  });

  const end = (session: Session) => {
    sessions.delete(session.id);
    session.twin.close();
  };

  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    counts.attempts += 1;
    if (refusing !== null)
      return void socket.end(
        `HTTP/1.1 ${refusing} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
      );
    return server.handleUpgrade(request, socket, head, (ws) => server.emit('connection', ws, request));
  });

  return {
    counts,
    dispatch(event, data) {
      if (event === 'INTERACTION_CREATE') latest = data;
      for (const session of sessions.values()) dispatchTo(session, event, data);
    },
    repeat() {
      for (const session of sessions.values()) dispatchTo(session, 'INTERACTION_CREATE', latest);
    },
    drop(code) {
      for (const socket of server.clients) {
        if (code === undefined) socket.terminate();
        else socket.close(code);
      }
    },
    askToReconnect() {
      for (const socket of server.clients) send(socket, { op: op.reconnect });
    },
    forget() {
      for (const session of sessions.values()) end(session);
    },
    refuse: (status) => void (refusing = status),
    intents: () => [...sessions.values()].map(({ intents }) => intents),
    connected: () => [...sessions.values()].filter(({ socket }) => socket !== null).length,
    close() {
      for (const session of sessions.values()) end(session);
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
