/** The project's own sources, parsed, for tests that hold house rules. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

export const root = new URL('../..', import.meta.url).pathname;

export interface Source {
  readonly path: string;
  readonly code: string;
}

export function sources(...patterns: string[]): Source[] {
  return globSync(patterns, { cwd: root }).sort().map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));
}

type Node = { readonly type: string } & Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Visits every node with its ancestors, nearest first. */
export function walk({ code, path }: Source, visit: (node: Node, ancestors: readonly Node[]) => void): void {
  const step = (node: Node, ancestors: readonly Node[]): void => {
    visit(node, ancestors);
    for (const child of Object.values(node).flat()) if (isNode(child)) step(child, [node, ...ancestors]);
  };
  const program: unknown = parseAst(code, { lang: 'ts' }, path);
  if (isNode(program)) step(program, []);
}

/** The relative imports of a file as paths from the root, also those that are made lazily. */
export function importsOf(source: Source): string[] {
  const found: string[] = [];
  walk(source, (node) => {
    const target = 'source' in node && isNode(node['source']) ? node['source']['value'] : undefined;
    if (/Import|Export/.test(node.type) && typeof target === 'string' && target.startsWith('.')) {
      found.push(new URL(target, `file:///${source.path}`).pathname.slice(1));
    }
  });
  return found;
}

/** Text that stands in the code as a string or a template, with the calls and tags around it. */
export function stringsOf(source: Source): { words: string; around: string }[] {
  const found: { words: string; around: string }[] = [];
  walk(source, (node, ancestors) => {
    const words = node.type === 'Literal' ? node['value'] : node.type === 'TemplateLiteral' ? quasis(node) : null;
    if (typeof words !== 'string') return;
    const call = ancestors.find(({ type }) => /^(CallExpression|NewExpression|TaggedTemplateExpression)$/.test(type));
    const callee = call?.['callee'] ?? call?.['tag'];
    found.push({ words, around: isNode(callee) ? nameOf(callee) : '' });
  });
  return found;
}

function quasis(node: Node): string {
  const parts = node['quasis'];
  if (!Array.isArray(parts)) return '';
  return parts.map((part: unknown) => {
    const value = isNode(part) ? part['value'] : null;
    return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';
  }).join(' x ');
}

function nameOf(node: Node): string {
  if (node.type === 'Identifier') return String(node['name']);
  if (node.type !== 'MemberExpression') return isNode(node['callee']) ? nameOf(node['callee']) : '';
  const [object, property] = [node['object'], node['property']];
  return `${isNode(object) ? nameOf(object) : ''}.${isNode(property) ? nameOf(property) : ''}`;
}
