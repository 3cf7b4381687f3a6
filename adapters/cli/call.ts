/** One call of a verb, and what every verb does: read its options, open the store, name who acts, answer. */
import { z } from 'zod';
import type { Actor } from '../../src/desk/decide.ts';
import { StandpointError } from '../../src/errors.ts';
import type { Values } from '../../src/i18n/catalogue.ts';
import type { OpenRoom } from '../../src/room.ts';
import type { Person } from '../../src/store/people.ts';
import type { Io } from './io.ts';
import { json } from './print.ts';

export interface Call {
  readonly io: Io;
  readonly args: readonly string[];
  /** As typed; `optionsOf` checks them. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Resolves to the exit code: 1 where a part of what was asked for failed and was reported, else 0. */
export type Handler = (call: Call) => Promise<0 | 1>;

/** An error of use: exit code 2. */
export function misuse(id: string, values: Values = {}, options?: ErrorOptions): StandpointError {
  return new StandpointError('usage', { fault: [{ id, values }] }, options);
}

/** @throws StandpointError `usage` that names the first option that can't be used */
export function optionsOf<T extends z.ZodType>(call: Call, schema: T): z.infer<T> {
  const parsed = schema.safeParse(call.options);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0] ?? '');
  const value = String(call.options[name]);
  throw issue?.code === 'invalid_value'
    ? misuse('cli-option-choices', { name, value, choices: issue.values.map(String).join(', ') })
    : misuse('cli-option-invalid', { name, value });
}

/** Whether the answer is for programs. */
export const asJson = (call: Call): boolean => call.options['json'] === true;

/** Answers with a value to programs, in words to people. */
export async function answer(call: Call, value: unknown, words: () => string): Promise<void> {
  await call.io.out.write(asJson(call) ? json(value) : words());
}

/** Opens the store for as long as `work` takes; `by` is whoever `--as` names, else the operator. */
export async function inRoom<T>(call: Call, work: (room: OpenRoom, by: Actor) => Promise<T>): Promise<T> {
  const [{ readConfig }, { home, openRoom }] = await Promise.all([
    import('../../src/config.ts'), import('../../src/room.ts'),
  ]);
  const config = readConfig(call.io.env, home);
  // Standard error is for the one line that says what went wrong; a log is had by asking for it.
  const room = await openRoom({ ...config, LOG_LEVEL: config.LOG_LEVEL ?? 'silent' });
  try {
    return await work(room, await actor(room, call.options['as']));
  } finally {
    await room.close();
  }
}

async function actor(room: OpenRoom, named: unknown): Promise<Actor> {
  if (typeof named !== 'string') {
    const { operator } = await import('../../src/desk/decide.ts');
    return operator;
  }
  const { id, name, role } = await personOf(room, named);
  return { id, name, role, from: 'cli' };
}

/** By id, or by a name that only one person has. @throws StandpointError `person-unknown`, `usage` */
export async function personOf(room: OpenRoom, named: string): Promise<Person> {
  const [{ listPeople }, { personNamed }] = await Promise.all([
    import('../../src/store/people.ts'), import('../../src/desk/people.ts'),
  ]);
  const ids = (await listPeople(room.store.db)).filter(({ name }) => name === named).map(({ id }) => id);
  if (ids.length > 1) throw misuse('cli-name-of-several', { name: named, ids: ids.join(', ') });
  return personNamed(room, named);
}
