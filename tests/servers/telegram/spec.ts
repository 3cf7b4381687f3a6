/** Bodies and answers against the public description of the Bot API, where that file is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const fieldSchema = z.object({ name: z.string(), types: z.array(z.string()), required: z.boolean() });
const entrySchema = z.object({
  name: z.string(),
  fields: z.array(fieldSchema).optional(),
  subtypes: z.array(z.string()).optional(),
  returns: z.array(z.string()).optional(),
});
const specSchema = z.object({
  version: z.string(),
  methods: z.record(z.string(), entrySchema),
  types: z.record(z.string(), entrySchema),
});
type Entry = z.infer<typeof entrySchema>;

export interface Spec {
  readonly version: string;
  /** What is wrong with a call's parameters, or null. */
  parameters(method: string, values: Readonly<Record<string, unknown>>): string | null;
  /** What is wrong with a method's answer, or null. */
  answer(method: string, value: unknown): string | null;
  /** What is wrong with a value of a type such as `Update`, or null. */
  value(type: string, value: unknown): string | null;
}

const file = new URL('../../../../shared/specs/telegram-api.json', import.meta.url);

export function loadSpec(): Spec | null {
  if (!existsSync(file)) return null;
  const spec = specSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const value = (type: string, given: unknown, path = type): string | null => ofType(spec.types, type, given, path);
  return {
    version: spec.version,
    parameters: (method, values) => {
      const entry = spec.methods[method];
      return entry ? ofFields(spec.types, entry, values, method) : `${method}: no such method`;
    },
    answer: (method, given) => anyOf(spec.types, spec.methods[method]?.returns ?? [], given, method),
    value,
  };
}

function anyOf(types: Record<string, Entry>, names: readonly string[], value: unknown, path: string): string | null {
  const wrong = names.map((name) => ofType(types, name, value, path));
  return wrong.includes(null) ? null : wrong.filter(Boolean).join(' or ') || `${path}: no type`;
}

function ofType(types: Record<string, Entry>, type: string, value: unknown, path: string): string | null {
  const list = /^Array of (.+)$/.exec(type)?.[1];
  if (list !== undefined) {
    if (!Array.isArray(value)) return `${path}: not a list`;
    return value.map((entry, index) => ofType(types, list, entry, `${path}[${index}]`)).find((wrong) => wrong !== null) ?? null;
  }
  switch (type) {
    case 'Integer': return Number.isSafeInteger(value) ? null : `${path}: not an integer`;
    case 'Float': return typeof value === 'number' ? null : `${path}: not a number`;
    case 'String': return typeof value === 'string' ? null : `${path}: not a string`;
    case 'Boolean': return typeof value === 'boolean' ? null : `${path}: not a boolean`;
    case 'True': return value === true ? null : `${path}: not true`;
    default: return ofEntry(types, type, value, path);
  }
}

function ofEntry(types: Record<string, Entry>, type: string, value: unknown, path: string): string | null {
  const entry = types[type];
  if (!entry) return `${path}: unknown type ${type}`;
  if (entry.subtypes) return anyOf(types, entry.subtypes, value, path);
  const object = z.record(z.string(), z.unknown()).safeParse(value);
  return object.success ? ofFields(types, entry, object.data, path) : `${path}: not an object`;
}

function ofFields(types: Record<string, Entry>, entry: Entry, value: Readonly<Record<string, unknown>>, path: string): string | null {
  const fields = entry.fields ?? [];
  const stranger = Object.keys(value).find((name) => !fields.some((field) => field.name === name));
  if (stranger !== undefined) return `${path}.${stranger}: not in the description`;
  const missing = fields.find(({ name, required }) => required && value[name] === undefined);
  if (missing) return `${path}.${missing.name}: missing`;
  return fields.filter(({ name }) => value[name] !== undefined)
    .map(({ name, types: allowed }) => anyOf(types, allowed, value[name], `${path}.${name}`))
    .find((wrong) => wrong !== null) ?? null;
}
