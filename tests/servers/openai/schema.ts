/** The rules of strict mode: every object closed, every property required, known keywords only; in OpenAI's words. */
import { z } from 'zod';

const keywords = new Set(`type properties required additionalProperties items enum const anyOf description title $defs
  $ref pattern format minimum maximum minItems maxItems $schema`.split(/\s+/));

const anySchema = z.record(z.string(), z.unknown());

/** What is wrong with a JSON schema for a reply, or null. */
export const strictFault = (schema: Record<string, unknown>): string | null =>
  (schema['type'] === 'object' ? checkNode(schema, []) : 'schema must be a JSON Schema of \'type: "object"\'');

function checkNode(node: unknown, path: readonly string[]): string | null {
  const where = `In context=(${path.map((part) => `'${part}'`).join(', ')}${path.length === 1 ? ',' : ''})`;
  const schema = anySchema.safeParse(node).data ?? {};
  const stranger = Object.keys(schema).find((name) => !keywords.has(name));
  if (stranger !== undefined) return `${where}, '${stranger}' is not permitted.`;
  if (!['type', 'anyOf', '$ref', 'enum', 'const'].some((key) => key in schema)) {
    return `${where}, schema must have a 'type' key.`;
  }
  if (schema['type'] === 'object') return checkObject(schema, path, where);
  if (schema['type'] === 'array') {
    return 'items' in schema ? checkNode(schema['items'], [...path, 'items']) : `${where}, array schema missing items.`;
  }
  const options = z.array(z.unknown()).catch([]).parse(schema['anyOf']);
  return firstFault(options.map((option, index) => [option, [...path, 'anyOf', String(index)]]));
}

function checkObject(schema: Record<string, unknown>, path: readonly string[], where: string): string | null {
  if (schema['additionalProperties'] !== false) {
    return `${where}, 'additionalProperties' is required to be supplied and to be false.`;
  }
  const properties = anySchema.catch({}).parse(schema['properties']);
  const required = z.array(z.string()).catch([]).parse(schema['required']);
  const absent = Object.keys(properties).find((name) => !required.includes(name));
  if (absent !== undefined) {
    return `${where}, 'required' is required to be supplied and to be an array including every key in properties. `
      + `Missing '${absent}'.`;
  }
  return firstFault(Object.entries(properties).map(([name, child]) => [child, [...path, 'properties', name]]));
}

function firstFault(nodes: readonly (readonly [unknown, readonly string[]])[]): string | null {
  return nodes.map(([node, path]) => checkNode(node, path)).find((fault) => fault !== null) ?? null;
}
