/** Trouble on demand, and the rate limits that Discord announces in its headers. */

export type Trouble =
  /** An answer instead of the right one; a number of Discord's codes, or a bare status. */
  | {
      readonly answer: {
        readonly status: number;
        readonly code?: number;
        readonly headers?: Record<string, string>;
        readonly html?: boolean;
      };
    }
  /** The connection breaks, before the request was looked at or after it took effect. */
  | { readonly reset: 'before' | 'after' }
  /** Nothing is ever answered, though the request took effect. */
  | { readonly silence: true }
  /** Answered, but only after this many milliseconds. */
  | { readonly delayMs: number };

export interface Fault {
  readonly method?: string;
  readonly path?: RegExp;
  readonly trouble: Trouble;
  /** How often it strikes; default once. */
  readonly times?: number;
}

export interface Faults {
  /** Adds a fault; the oldest that fits a request strikes it. */
  add(fault: Fault): void;
  clear(): void;
  strike(method: string, path: string): Trouble | null;
}

export function createFaults(): Faults {
  let waiting: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? 1 }),
    clear: () => void (waiting = []),
    strike(method, path) {
      const found = waiting.find(
        ({ fault }) =>
          (fault.method ?? method) === method && (fault.path === undefined || fault.path.test(path)),
      );
      if (found === undefined) return null;
      found.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      return found.fault.trouble;
    },
  };
}

export interface RatePace {
  /** Requests in a window for one bucket (method, route, channel); Discord's for messages: 5 in 5 s. */
  readonly perBucket: { readonly count: number; readonly windowMs: number };
  /** Messages brought to those who follow a channel; Discord's: 10 in an hour. */
  readonly crossposts?: { readonly count: number; readonly windowMs: number };
  /** Over all buckets; Discord's: 50 in a second. */
  readonly global: { readonly count: number; readonly windowMs: number };
}

const discordCrossposts = { count: 10, windowMs: 3_600_000 };

export interface Rates {
  /** Counts a request. Null: let it pass, with these headers. */
  take(
    bucket: string,
    now: number,
  ): {
    readonly limited: { readonly afterMs: number; readonly global: boolean } | null;
    readonly headers: Record<string, string>;
  };
  setPace(pace: RatePace): void;
}

export function createRates(initial: RatePace): Rates {
  let pace = initial;
  const windows = new Map<string, { left: number; resetAt: number }>();
  const windowOf = (name: string, { count, windowMs }: RatePace['global'], now: number) => {
    const open = windows.get(name);
    if (open !== undefined && open.resetAt > now) return open;
    const fresh = { left: count, resetAt: now + windowMs };
    windows.set(name, fresh);
    return fresh;
  };
  return {
    setPace(next) {
      pace = next;
      windows.clear();
    },
    take(bucket, now) {
      const all = windowOf('global', pace.global, now);
      const { crossposts = discordCrossposts, perBucket } = pace;
      const limit = bucket.includes('/crosspost') ? crossposts : perBucket;
      const own = windowOf(bucket, limit, now);
      const limiting = all.left <= 0 ? all : own.left <= 0 ? own : null;
      if (limiting === null) {
        all.left -= 1;
        own.left -= 1;
      }
      return {
        limited: limiting && { afterMs: limiting.resetAt - now, global: limiting === all },
        headers: {
          'X-RateLimit-Limit': String(limit.count),
          'X-RateLimit-Remaining': String(Math.max(0, own.left)),
          'X-RateLimit-Reset': String(own.resetAt / 1000),
          'X-RateLimit-Reset-After': String((own.resetAt - now) / 1000),
          'X-RateLimit-Bucket': bucket.replace(/\d{15,}/g, '').replace(/\W+/g, '-'),
        },
      };
    },
  };
}

/** Discord's 429. The header counts whole seconds, the body fractions. */
export function rateLimited(
  afterMs: number,
  global: boolean,
): { status: number; body: object; headers: Record<string, string> } {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: afterMs / 1000, global },
    headers: {
      'Retry-After': String(Math.ceil(afterMs / 1000)),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global ? { 'X-RateLimit-Global': 'true' } : {}),
    },
  };
}
