/** The source of a page made safe to parse: one pass over it, before any tree is built. */

/**
 * More would take the parser and Readability over two seconds (both are more than linear in places). The
 * largest of the pages that we measured has 4,300 tags.
 */
const mostTags = 40_000;
const mostPieces = 100_000;

/** Attributes of one tag, counted as words: Readability's time grows with their square. */
const mostWords = 2_000;

const headingTag = /^<(\/?)h([1-6])[\s>]/i;
const longestHeadingTag = 1000;

/** Elements whose words nobody sees; JSON-LD is the exception that says who wrote the page. */
const unseen = new Set(['script', 'style', 'noscript', 'template', 'svg', 'textarea', 'select']);

/**
 * The page without scripts, styles, comments, tags of absurd length and attributes that nobody asks for; null when it
 * is too much to parse.
 */
export function lighten(html: string): string | null {
  const kept: string[] = [];
  let tags = 0;
  let at = 0;
  let heading: string | null = null;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    kept.push(html.slice(at, open));
    const end = skipped(html, open);
    at = end ?? afterTag(html, open);
    if (end !== null) continue;
    let tag = html.slice(open, at);
    const [, close, rank] = tag.length < longestHeadingTag ? (headingTag.exec(tag) ?? []) : [];
    // Any heading's end tag ends the heading that is open; the parser would leave it open to the end of the page.
    if (close === '/' && heading !== null) tag = `</h${heading}>`;
    if (rank !== undefined) heading = close === '/' ? null : rank;
    if (tag.length < mostWords || wordCount(tag) <= mostWords) kept.push(withoutDress(tag));
    tags += 1;
    if (tags > mostTags * 2) return null;
  }
  kept.push(html.slice(at));
  const light = kept.join('');
  return pieces(light) > mostPieces ? null : light;
}

/** What neither we nor Readability ask an element for: looks, handlers, what scripts keep for themselves. */
const dress = new RegExp(`\\s(?!(?:${[
  'class', 'id', 'href', 'src', 'rel', 'alt', 'lang', 'role', 'hidden', 'type', 'name', 'content', 'property', 'typeof', 'item(?:prop|scope|type)',
  'datetime', 'aria-(?:hidden|modal|label)', 'summary', 'datatable', '(?:row|col)span', 'data-(?:component|testid|src|table)[\\w-]*',
].join('|')})=)[a-z][\\w:.-]*=(?:"([^"]*)"|'([^']*)')(?=[\\s/>])`, 'gi');
/** Their attributes may be all that says what they show. */
const embedded = /^<(?:iframe|object|embed|img(?![^>]*\ssrc=)|meta|link)[\s/>]/i;
const hides = /display|visibility/i;

function withoutDress(tag: string): string {
  if (!tag.includes('="') && !tag.includes("='")) return tag;
  return embedded.test(tag) ? tag : tag.replaceAll(dress, (whole: string, one?: string, other?: string) => (hides.test(one ?? other ?? '') ? whole : ''));
}

/** Where an unseen element or a comment that begins here ends; null when something else begins here. */
function skipped(html: string, open: number): number | null {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  const name = /^<([a-z]+)[\s/>]/i.exec(html.slice(open, open + 12))?.[1]?.toLowerCase();
  if (!name || !unseen.has(name)) return null;
  const start = afterTag(html, open);
  if (name === 'script' && /ld\+json/i.test(html.slice(open, start))) return null;
  return afterTag(html, closing(html, name, start));
}

/** Where `</name` begins, or the end of the page. */
function closing(html: string, name: string, from: number): number {
  let at = from;
  for (;;) {
    at = html.indexOf('</', at);
    if (at < 0) return html.length;
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
    at += 2;
  }
}

/** The end of the tag that begins here: `>` within quotation marks belongs to the tag. */
function afterTag(html: string, open: number): number {
  const bare = /[>"']/g;
  bare.lastIndex = open;
  for (let found = bare.exec(html); found; found = bare.exec(html)) {
    if (found[0] === '>') return found.index + 1;
    // Only after `=` does a quotation mark open a value; elsewhere it is a stray letter.
    if (!/=\s*$/.test(html.slice(Math.max(open, found.index - 5), found.index))) continue;
    const close = html.indexOf(found[0], found.index + 1);
    if (close < 0) return after(html, '>', found.index);
    bare.lastIndex = close + 1;
  }
  return html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function wordCount(tag: string): number {
  let count = 0;
  for (const _ of tag.matchAll(/\s\S/g)) count += 1;
  return count;
}

/** The parser makes a node of every tag, entity and stray mark. */
function pieces(html: string): number {
  return html.split(/[<&]/).length;
}
