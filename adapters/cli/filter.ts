/** What the filters for pipelines share: JSON Lines in, one answer a line out. */
import { z } from 'zod';
import { misuse, optionsOf, type Call } from './call.ts';
import { knownOf, oneLine } from './fault.ts';
import { fieldsOf, linesOf } from './lines.ts';
import { jsonLine } from './print.ts';
import { language, say } from './say.ts';

const filterOptions = z.object({ lines: z.boolean().default(false), explain: z.boolean().optional() });

/** The options of a verb that is a filter only. @throws the usage error where `--lines` is left out */
export function needLines(call: Call, name: string): z.infer<typeof filterOptions> {
  const options = optionsOf(call, filterOptions);
  if (!options.lines) throw misuse('cli-lines-only', { name });
  return options;
}

type Answer<T> = (given: T) => unknown;

/** In input order, one at a time: a slow reader slows us, a bad line costs no other, a reader may go. */
export async function filter<T>(call: Call, schema: z.ZodType<T>, answer: Answer<T>): Promise<0> {
  const { out } = call.io;
  for await (const { words } of linesOf(call.args[0] ?? '-', call.io)) {
    await out.write(jsonLine(answerTo(words, schema, answer)));
    if (out.gone) break;
  }
  return 0;
}

function answerTo<T>(row: string, schema: z.ZodType<T>, answer: Answer<T>): unknown {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    return { id: null, error: say('cli-line-no-json') };
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { id: idOf(value), error: say('cli-line-fields', { names: fieldsOf(parsed.error) }) };
  try {
    return answer(parsed.data);
  } catch (error) {
    return { id: idOf(value), error: oneLine(knownOf(error).explain(language())) };
  }
}

const named = z.object({ id: z.union([z.string(), z.number()]) });

/** A bad line is named by its id all the same, where it has one. */
function idOf(value: unknown): string | number | null {
  const known = named.safeParse(value);
  return known.success ? known.data.id : null;
}
