/** What the stand-in Telegram can be told to do wrong, with Telegram's own words. */

/** What Telegram says when it does not do what it was asked. */
export class ApiFault extends Error {
  readonly code: number;
  readonly parameters: Readonly<Record<string, number>> | null;

  constructor(code: number, description: string, parameters: Readonly<Record<string, number>> | null = null) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }

  body(): Record<string, unknown> {
    return {
      ok: false, error_code: this.code, description: this.message,
      ...(this.parameters === null ? {} : { parameters: this.parameters }),
    };
  }
}

export type Fault =
  /** Telegram refuses; `status` where the HTTP status is another than the error's own. */
  | { readonly type: 'error'; readonly error: ApiFault; readonly status?: number }
  /** Whatever stands in between answers. */
  | { readonly type: 'body'; readonly status: number; readonly body: string }
  /** Done, but the answer never comes. */
  | { readonly type: 'lost' }
  /** The connection breaks, before anything is done or after. */
  | { readonly type: 'reset'; readonly done: boolean };

export interface Scripted {
  readonly fault: Fault;
  readonly method?: string;
  readonly chat?: number;
  /** How often; once by default. */
  readonly times?: number;
}

const error = (code: number, description: string, parameters?: Readonly<Record<string, number>>) =>
  ({ type: 'error', error: new ApiFault(code, description, parameters) } as const);

export const faults = {
  tooMany: (seconds: number) => error(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds }),
  blocked: error(403, 'Forbidden: bot was blocked by the user'),
  notStarted: error(403, 'Forbidden: bot can\'t initiate conversation with a user'),
  deactivated: error(403, 'Forbidden: user is deactivated'),
  kicked: error(403, 'Forbidden: bot was kicked from the supergroup chat'),
  groupDeleted: error(403, 'Forbidden: the group chat was deleted'),
  notMember: error(403, 'Forbidden: bot is not a member of the channel chat'),
  noRights: error(400, 'Bad Request: not enough rights to send text messages to the chat'),
  needAdmin: error(400, 'Bad Request: need administrator rights in the channel chat'),
  chatNotFound: error(400, 'Bad Request: chat not found'),
  threadNotFound: error(400, 'Bad Request: message thread not found'),
  topicClosed: error(400, 'Bad Request: TOPIC_CLOSED'),
  topicDeleted: error(400, 'Bad Request: TOPIC_DELETED'),
  migrated: (to: number) => error(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: to }),
  notModified: error(400, 'Bad Request: message is not modified: specified new message content and reply markup are '
    + 'exactly the same as a current content and reply markup of the message'),
  entities: error(400, 'Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"'),
  cantEdit: error(400, 'Bad Request: message can\'t be edited'),
  queryTooOld: error(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid'),
  unauthorized: error(401, 'Unauthorized'),
  notFound: error(404, 'Not Found'),
  conflict: error(409, 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'),
  webhookActive: error(409, 'Conflict: can\'t use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first'),
  internal: error(500, 'Internal Server Error: sent message was not found'),
  badGateway: { type: 'body', status: 502, body: '<html><head><title>502 Bad Gateway</title></head></html>' },
  errorInside200: (code: number, description: string): Fault =>
    ({ type: 'error', error: new ApiFault(code, description), status: 200 }),
  emptyInside200: { type: 'body', status: 200, body: '{"ok":true,"result":{}}' },
  nullInside200: { type: 'body', status: 200, body: 'null' },
  lostAnswer: { type: 'lost' },
  reset: { type: 'reset', done: false },
  resetAfter: { type: 'reset', done: true },
} as const satisfies Record<string, Fault | ((...values: never[]) => Fault)>;

/** Faults in the order in which they were scripted; each is used up by the calls that it meets. */
export class Script {
  #entries: { scripted: Scripted; left: number }[] = [];

  add(scripted: Scripted): void {
    this.#entries.push({ scripted, left: scripted.times ?? 1 });
  }

  clear(): void {
    this.#entries = [];
  }

  take(method: string, chat: number | null): Fault | null {
    const entry = this.#entries.find(({ scripted, left }) => left > 0
      && (scripted.method ?? method) === method
      && (scripted.chat === undefined || scripted.chat === chat));
    if (!entry) return null;
    entry.left -= 1;
    return entry.scripted.fault;
  }
}
