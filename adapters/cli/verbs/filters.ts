/** `label --lines`, `gate --lines`, `read --lines`: filters for pipelines and evaluation, without a store. */
import { z } from 'zod';
import { readLine } from '../../../src/article/lines.ts';
import { gatePassage, type PassageLine } from '../../../src/brief/gate.ts';
import { added, compare, isKept } from '../../../src/brief/gate/compare.ts';
import type { Kind } from '../../../src/contracts.ts';
import { labelLone } from '../../../src/labels/lone.ts';
import {
  gateLineInSchema, gateLineOutSchema, labelLineInSchema, labelLineOutSchema, readLineInSchema,
  readLineOutSchema,
} from '../../../src/lines.ts';
import { misuse, optionsOf, type Call } from '../call.ts';
import { knownOf, oneLine } from '../fault.ts';
import { fieldsOf, linesOf } from '../lines.ts';
import { jsonLine } from '../print.ts';
import { language, say } from '../say.ts';

export async function labelLines(call: Call, kind: Kind | null): Promise<0> {
  return filter(call, labelLineInSchema, ({ id, text }) =>
    labelLineOutSchema.parse({ id, ...labelLone(text, kind) }));
}

export async function gate(call: Call): Promise<0> {
  const { explain = false } = needLines(call, 'gate');
  return filter(call, gateLineInSchema, ({ id, ...line }) => {
    const verdict = gateLineOutSchema.parse({ id, ...gatePassage(line) });
    return explain ? { ...verdict, ...explained(line) } : verdict;
  });
}

export async function read(call: Call): Promise<0> {
  needLines(call, 'read');
  return filter(call, readLineInSchema, (line) => readLineOutSchema.parse(readLine(line)));
}

/** What the gate saw: the words that broke each rule with the rule in words, what was added, what was left out. */
function explained(line: PassageLine) {
  const { faults } = gatePassage(line);
  const comparison = compare(line.source, line.line);
  return {
    faults: faults.map(({ rule, words }) => ({ rule, words, why: say(`gate-${rule}`) })),
    added: added(comparison).map(({ text }) => text),
    left: comparison.passage.filter((_, at) => !isKept(comparison, at)).map(({ text }) => text),
  };
}

const filterOptions = z.object({ lines: z.boolean().default(false), explain: z.boolean().optional() });

function needLines(call: Call, name: string): z.infer<typeof filterOptions> {
  const options = optionsOf(call, filterOptions);
  if (!options.lines) throw misuse('cli-lines-only', { name });
  return options;
}

type Answer<T> = (given: T) => unknown;

/** In input order, one at a time: a slow reader slows us, a bad line costs no other, a reader may go. */
async function filter<T>(call: Call, schema: z.ZodType<T>, answer: Answer<T>): Promise<0> {
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
  const id = idOf(value);
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { id, error: say('cli-line-fields', { names: fieldsOf(parsed.error) }) };
  try {
    return answer(parsed.data);
  } catch (error) {
    return { id, error: oneLine(knownOf(error).explain(language)) };
  }
}

/** A bad line is named by its id all the same, where it has one. */
function idOf(value: unknown): string | number | null {
  const known = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value);
  return known.success ? known.data.id : null;
}
