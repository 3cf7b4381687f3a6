/**
 * A page that shows messages about as Telegram does, in light and dark, to be looked at by a person:
 * `npm run -s standpoint -- show BRIEF --as telegram | node tests/look/telegram.ts > page.html`
 */
import { text as readAll } from 'node:stream/consumers';
import { z } from 'zod';

const entitySchema = z.looseObject({ type: z.string(), offset: z.int(), length: z.int(), url: z.string().optional() });
const bodySchema = z.looseObject({
  text: z.string(),
  entities: z.array(entitySchema).default([]),
  reply_markup: z.object({ inline_keyboard: z.array(z.array(z.looseObject({ text: z.string(), url: z.string().optional() }))) }).optional(),
});
type Body = z.infer<typeof bodySchema>;

const tags: Readonly<Record<string, string>> = { bold: 'b', italic: 'i', expandable_blockquote: 'blockquote', text_link: 'a' };

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function formatted({ text, entities }: Body): string {
  let html = '';
  for (let index = 0; index <= text.length; index += 1) {
    const ending = entities.filter(({ offset, length }) => offset + length === index).toReversed();
    const starting = entities.filter(({ offset }) => offset === index);
    html += ending.toSorted((a, b) => a.length - b.length).map(({ type }) => `</${tags[type] ?? 'span'}>`).join('');
    html += starting.toSorted((a, b) => b.length - a.length).map(({ type }) => `<${tags[type] ?? 'span'}>`).join('');
    html += escape(text.charAt(index));
  }
  // A quotation is a box of its own: the line ends around it are not shown twice.
  return html.replace(/\n(?=<blockquote>)/g, '').replace(/(<\/blockquote>)\n/g, '$1');
}

function bubble(body: Body): string {
  const rows = (body.reply_markup?.inline_keyboard ?? []).map((row) =>
    `<div class="row">${row.map(({ text, url }) => `<span>${escape(text)}${url === undefined ? '' : ' <small>↗</small>'}</span>`).join('')}</div>`);
  return `<article><div class="bubble">${formatted(body)}</div>${rows.join('')}</article>`;
}

const style = `
body{margin:0;display:flex;font:16px/1.35 Roboto,"DejaVu Sans",sans-serif}
main{width:360px;padding:10px;box-sizing:border-box;min-height:100vh}
.light{background:#d6e3d0;color:#000;--bubble:#fff;--accent:#3390ec;--quote:#3390ec1f;--key:#7a9a7199}
.dark{background:#0f1621;color:#fff;--bubble:#182533;--accent:#6ab3f3;--quote:#6ab3f31f;--key:#2b3c4f}
article{margin:0 0 10px;max-width:326px}
.bubble{background:var(--bubble);border-radius:12px;padding:8px 11px;white-space:pre-wrap;overflow-wrap:anywhere}
blockquote{margin:4px 0;padding:3px 8px;border-left:3px solid var(--accent);background:var(--quote);border-radius:4px;
  display:-webkit-box;-webkit-line-clamp:3;-webkit-box-orient:vertical;overflow:hidden;font-size:15px}
a{color:var(--accent)}
.row{display:flex;gap:4px;margin-top:4px}
.row span{flex:1;text-align:center;background:var(--key);color:#fff;border-radius:8px;padding:8px 4px;font-size:14px;
  white-space:nowrap;overflow:hidden;text-overflow:ellipsis}`;

const bodies = z.array(bodySchema).parse(JSON.parse(await readAll(process.stdin)));
const messages = bodies.map(bubble).join('\n');
process.stdout.write(`<!doctype html><meta charset="utf-8"><title>As Telegram shows it</title><style>${style}</style>
<main class="light">${messages}</main><main class="dark">${messages}</main>
`);
