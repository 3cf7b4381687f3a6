/** Bodies checked against Discord's own OpenAPI file, where the folder beside the repository has it. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Complaint } from './limits.ts';

const file = new URL('../../../../shared/specs/discord-openapi.json', import.meta.url);

/** False where the file is not there: then only our own limits are checked, and tests say so. */
export const specIsHere = existsSync(file);

const formats = {
  int32: true,
  int64: true,
  double: true,
  snowflake: true,
  nonce: true,
  'date-time': true,
  uri: (value: string) => URL.canParse(value),
} as const;

let ajv: Ajv2020 | null = null;
const known = new Map<string, ValidateFunction>();

/**
 * @param template a path as the file writes it, such as `/channels/{channel_id}/messages`
 * @returns at most one complaint: the first that the file's schema has, none when it does not know the route
 */
export function complaintsBySpec(method: string, template: string, body: unknown): Complaint[] {
  if (!specIsHere) return [];
  const check = validator(method.toLowerCase(), template);
  if (check(body)) return [];
  const first = check.errors?.[0];
  return [
    {
      path: (first?.instancePath ?? '').slice(1).replaceAll('/', '.'),
      message: `the specification: ${first?.message ?? 'refused'}`,
    },
  ];
}

function validator(method: string, template: string): ValidateFunction {
  const pointer =
    `discord#/paths/${encodeURI(template.replaceAll('~', '~0').replaceAll('/', '~1'))}/${method}` +
    '/requestBody/content/application~1json/schema';
  const ready = known.get(pointer);
  if (ready) return ready;
  const compiled = loaded().compile({ $ref: pointer });
  known.set(pointer, compiled);
  return compiled;
}

function loaded(): Ajv2020 {
  if (ajv) return ajv;
  ajv = new Ajv2020({ strict: false, formats });
  ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')) as object, 'discord');
  return ajv;
}
