/**
 * What a page says of its article in JSON-LD. Broken or strange JSON-LD says nothing; it never stops the
 * reading.
 */
import { z } from 'zod';
import { oneLine } from './hygiene.ts';

const words = z.string().transform((value) => oneLine(decodeEntities(value)));
/** One or several of a thing, or none: what does not fit is left out. */
const list = <Item extends z.ZodType>(item: Item) => z.unknown().optional().transform((value) =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const parsed = item.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  }));
const named = z.union([words, z.object({ name: words }).transform(({ name }) => name)]);
const person = z.object({ '@type': z.literal('Person'), name: words }).transform(({ name }) => name);
const record = z.record(z.string(), z.unknown());
const identified = z.looseObject({ '@id': z.string() });
const nodeSchema = z.looseObject({ '@type': list(z.string()) });

const articleSchema = z.object({
  '@type': list(z.string()),
  headline: words.optional().catch(undefined),
  author: list(named),
  creator: list(named),
  persons: list(person),
  publisher: list(named),
  datePublished: z.string().optional().catch(undefined),
  dateModified: z.string().optional().catch(undefined),
  articleSection: list(words),
  genre: list(words),
});
export type LinkedArticle = z.infer<typeof articleSchema>;

/**
 * The article among the page's JSON-LD blocks; null when there is none. References by `@id` are followed
 * once.
 */
export function linkedArticle(scripts: string[]): LinkedArticle | null {
  const nodes = scripts.flatMap((script) => graph(parseJson(script), 0));
  const byId = new Map(nodes.flatMap((node) => {
    const id = identified.safeParse(node);
    return id.success ? [[id.data['@id'], node] as const] : [];
  }));
  const article = nodes.find(isArticle);
  if (!article) return null;
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    const id = identified.safeParse(value);
    return id.success && !('name' in id.data) ? byId.get(id.data['@id']) : value;
  };
  const fields = Object.fromEntries(Object.entries(article).map(([key, value]) => [key, resolve(value)]));
  const parsed = articleSchema.safeParse({ ...fields, persons: fields['author'] });
  return parsed.success ? parsed.data : null;
}

function isArticle(node: Record<string, unknown>): boolean {
  const parsed = nodeSchema.safeParse(node);
  const types = parsed.success ? parsed.data['@type'] : [];
  return types.some((type) => /(?:Article|Posting|Report|Review)$/.test(type));
}

/** The objects at the top, in lists and in `@graph`. */
function graph(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((one) => graph(one, depth + 1));
  const node = record.safeParse(value);
  if (!node.success) return [];
  return [node.data, ...graph(node.data['@graph'], depth + 1), ...graph(node.data['mainEntity'], depth + 1)];
}

function parseJson(script: string): unknown {
  try {
    // Some sites wrap it for XHTML, and many leave raw line breaks in strings.
    const bare = script.replaceAll(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, '');
    return JSON.parse(bare.replaceAll(/[\n\r\t]/g, ' '));
  } catch {
    return null;
  }
}

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|quot|apos|lt|gt|nbsp));/gi;
const entities: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

function decodeEntities(value: string): string {
  return value.replaceAll(entity, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
