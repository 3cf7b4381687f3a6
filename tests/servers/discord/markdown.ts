/**
 * Discord's markdown as its clients read it, so that tests see what a reader sees, and what would come alive.
 */

export type Kind =
  | 'text'
  | 'strong'
  | 'em'
  | 'underline'
  | 'strike'
  | 'spoiler'
  | 'code'
  | 'heading'
  | 'subtext'
  | 'quote'
  | 'list'
  | 'link'
  | 'url'
  | 'mention'
  | 'emoji'
  | 'timestamp';

export interface Piece {
  readonly kind: Kind;
  /** Of `text` and of what has nothing inside. */
  readonly words: string;
  readonly inside: readonly Piece[];
  /** Of a link. */
  readonly url?: string;
}

type Rule = readonly [kind: Kind, pattern: RegExp, inside: ((match: RegExpExecArray) => string) | null];

/** Only where a row begins. */
const rowRules: readonly Rule[] = [
  ['heading', /^ *#{1,3}(?!#)[^\S\n]+([^\n]+?)[^\S\n]*(?:\n|$)/, (match) => match[1] ?? ''],
  ['subtext', /^-#[^\S\n]+([^\n]+)(?:\n|$)/, (match) => match[1] ?? ''],
  ['quote', /^ *>>> ([\s\S]*)/, (match) => match[1] ?? ''],
  ['quote', /^(?: *>(?!>>) [^\n]*(?:\n|$))+/, (match) => match[0].replace(/^ *> /gm, '')],
  ['list', /^[^\S\n]*(?:[*-]|\d{1,9}\.)[^\S\n]+([^\n]+)(?:\n|$)/, (match) => match[1] ?? ''],
];

const rules: readonly Rule[] = [
  ['code', /^```(?:[a-z0-9_+\-.#]+?\n)?\n*([^\n][\s\S]*?)\n*```/i, null],
  ['code', /^(`+)([\s\S]*?[^`])\1(?!`)/, null],
  ['mention', /^<(?:@!?|@&|#)\d+>|^<\/[^:>]+:\d+>|^<id:\w+>|^@(?:everyone|here)/, null],
  ['emoji', /^<a?:\w+:\d+>|^:[^\s:]+?(?:::skin-tone-\d)?:/, null],
  ['timestamp', /^<t:-?\d+(?::[a-zA-Z])?>/, null],
  [
    'url',
    /^<(?:https?|mailto|tel|discord|steam):[^\s<>]+>|^(?:https?|discord|steam):\/\/[^\s<]+[^<.,:;"')\]\s]/,
    null,
  ],
  [
    'link',
    /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?\s*\)/,
    (match) => match[1] ?? '',
  ],
  ['strong', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, (match) => match[1] ?? ''],
  ['underline', /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, (match) => match[1] ?? ''],
  ['em', /^\b_((?:__|\\[\s\S]|[^\\_])+?)_\b/, (match) => match[1] ?? ''],
  [
    'em',
    /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/,
    (match) => match[1] ?? '',
  ],
  ['strike', /^~~([\s\S]+?)~~(?!_)/, (match) => match[1] ?? ''],
  ['spoiler', /^\|\|([\s\S]+?)\|\|/, (match) => match[1] ?? ''],
];
const escaped = /^\\([^0-9A-Za-z\s])/;

/** @param rowStart whether the text begins a row; false inside bold words and the like */
export function read(source: string, rowStart = true): Piece[] {
  const pieces: Piece[] = [];
  let words = '';
  let rest = source;
  let atStart = rowStart;
  const flush = () => {
    if (words !== '') pieces.push({ kind: 'text', words, inside: [] });
    words = '';
  };
  while (rest !== '') {
    const escape = escaped.exec(rest);
    const found = escape === null ? matched(rest, atStart) : null;
    if (found !== null) {
      flush();
      pieces.push(found.piece);
      atStart = found.taken.endsWith('\n');
      rest = rest.slice(found.taken.length);
    } else {
      const sign = escape?.[1] ?? rest.charAt(0);
      words += sign;
      rest = rest.slice(escape?.[0].length ?? sign.length);
      atStart = sign === '\n';
    }
  }
  flush();
  return pieces;
}

function matched(rest: string, atStart: boolean): { piece: Piece; taken: string } | null {
  for (const [kind, pattern, inside] of atStart ? [...rowRules, ...rules] : rules) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const within = inside?.(match);
    const piece: Piece = {
      kind,
      words: within === undefined ? match[0] : '',
      inside: within === undefined ? [] : read(within, kind === 'quote'),
      ...(kind === 'link' ? { url: match[2] ?? '' } : {}),
    };
    return { piece, taken: match[0] };
  }
  return null;
}

/** The words that a reader sees. */
export function plain(source: string): string {
  const say = (pieces: readonly Piece[]): string =>
    pieces
      .map((piece) => {
        const words = piece.inside.length > 0 ? say(piece.inside) : piece.words;
        return ['heading', 'subtext', 'quote', 'list'].includes(piece.kind) ? `${words}\n` : words;
      })
      .join('');
  return say(read(source));
}

/** Every kind of piece in it, nested ones included. */
export function kindsIn(source: string): Kind[] {
  const all = (pieces: readonly Piece[]): Kind[] =>
    pieces.flatMap((piece) => [piece.kind, ...all(piece.inside)]);
  return all(read(source));
}
