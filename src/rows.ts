/** Files of rows, one JSON object a line. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { StandpointError } from './errors.ts';

/** The rows of a file, in order; empty lines are none. @throws StandpointError `file-missing`, `line-invalid` */
export async function rowsOf<Row>(file: string, schema: z.ZodType<Row>): Promise<Row[]> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (cause) {
    throw new StandpointError('file-missing', { path: file }, { cause });
  }
  return content
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parsed(line, index, schema)]));
}

function parsed<Row>(line: string, index: number, schema: z.ZodType<Row>): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new StandpointError('line-invalid', { line: index + 1, problem: String(cause) }, { cause });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new StandpointError('line-invalid', { line: index + 1, problem: z.prettifyError(result.error) });
}
