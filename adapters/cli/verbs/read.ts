/** `read --lines`: pages in, header and text out; a file of its own so that it waits for no label or gate. */
import { readLine } from '../../../src/article/lines.ts';
import { readLineInSchema, readLineOutSchema } from '../../../src/lines.ts';
import type { Call } from '../call.ts';
import { filter, needLines } from '../filter.ts';

export async function read(call: Call): Promise<0> {
  needLines(call, 'read');
  return filter(call, readLineInSchema, (line) => readLineOutSchema.parse(readLine(line)));
}
