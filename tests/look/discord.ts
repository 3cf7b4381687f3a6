/**
 * A page that shows messages as Discord does, in dark and light, to be looked at by a person:
 * `npm run -s standpoint -- show BRIEF --as discord | node tests/look/discord.ts > page.html`
 */
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { read, type Piece } from '../servers/discord/markdown.ts';

const bodySchema = z.looseObject({
  content: z.string(),
  components: z.array(z.object({
    components: z.array(z.looseObject({ label: z.string().optional(), placeholder: z.string().optional(), url: z.string().optional() })),
  })).default([]),
});
type Body = z.infer<typeof bodySchema>;

const tags: Readonly<Partial<Record<Piece['kind'], string>>> = {
  strong: 'b', em: 'i', heading: 'h3', subtext: 'small', quote: 'blockquote', link: 'a', code: 'code',
};
const escape = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function formatted(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, words, inside }) => {
    const within = inside.length > 0 ? formatted(inside) : escape(words);
    const tag = tags[kind];
    return tag === undefined ? within : `<${tag}>${within}</${tag}>`;
  }).join('');
}

function message({ content, components }: Body): string {
  const rows = components.map(({ components: row }) => `<div class="row">${row.map(({ label, placeholder, url }) =>
    (label === undefined ? `<span class="list">${escape(placeholder ?? '')} ▾</span>`
      : `<span>${escape(label)}${url === undefined ? '' : ' ↗'}</span>`)).join('')}</div>`);
  return `<article><i class="face">S</i><div><header><b>Standpoint</b> <em>APP</em> <time>Today at 08:00</time></header>
<div class="words">${formatted(read(content))}</div>${rows.join('')}</div></article>`;
}

const style = `
body{margin:0;display:flex;font:16px/1.375 "gg sans","Noto Sans","DejaVu Sans",Helvetica,Arial,sans-serif}
main{flex:none;width:390px;box-sizing:border-box;padding:16px 12px;min-height:100vh}
main.wide{width:760px}
.dark{background:#313338;color:#dbdee1;--soft:#949ba4;--bar:#4e5058;--key:#4e5058;--keytext:#fff;--head:#f2f3f5}
.light{background:#fff;color:#2e3338;--soft:#5c5e66;--bar:#c4c9ce;--key:#e3e5e8;--keytext:#2e3338;--head:#060607}
article{display:flex;gap:12px;margin:0 0 18px}
.face{flex:none;width:40px;height:40px;border-radius:50%;background:#3a5a78;color:#fff;display:grid;place-items:center;font:700 18px sans-serif}
header b{color:var(--head);font-weight:600}header em{background:#5865f2;color:#fff;border-radius:4px;padding:1px 5px;font:600 10px sans-serif}
time{color:var(--soft);font-size:12px}
.words{white-space:pre-wrap;overflow-wrap:anywhere}
h3{margin:6px 0 2px;font-size:16px;color:var(--head)}b{font-weight:700}
small{display:block;color:var(--soft);font-size:12.8px}
blockquote{margin:0;padding:0 12px 0 10px;border-left:4px solid var(--bar);border-radius:3px}
a{color:#00a8fc}
.row{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}
.row span{background:var(--key);color:var(--keytext);border-radius:8px;padding:7px 14px;font-size:14px;font-weight:500}
.row .list{flex:1;border-radius:4px}`;

const bodies = z.array(bodySchema).parse(JSON.parse(await text(process.stdin)));
const messages = bodies.map(message).join('\n');
process.stdout.write(`<!doctype html><meta charset="utf-8"><title>As Discord shows it</title><style>${style}</style>
<main class="dark">${messages}</main><main class="light">${messages}</main><main class="dark wide">${messages}</main>
`);
