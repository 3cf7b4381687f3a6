/** What a button or form carries: `verb:subject:version:line=choice`, at most 64 bytes, and never trusted when it comes back. */

const readerVerbs = [
  'start', 'help', 'brief', 'regions', 'subscribe', 'stop', 'why', 'evidence', 'report', 'cancel', 'language',
  'read', 'settings', 'subscriptions', 'set', 'search', 'privacy', 'forget', 'channel',
  'corrections', 'join', 'tell',
] as const;
/**
 * `article` takes one in, `header` puts its header right, `compose` makes a draft of one; `publish` asks once more and says how many would get it,
 * `release` does it; `halt` stops what is on its way (`stop` is a reader's); `lines` lists a brief's lines, `line` opens
 * one; `more` is what is rarely done; `translate` makes a draft in another language.
 */
const deskVerbs = [
  'article', 'header', 'compose', 'desk', 'open', 'more', 'approve', 'hold', 'reject', 'publish', 'release', 'halt', 'resume',
  'correct', 'retract', 'take', 'handover', 'embargo', 'withhold',
  'lines', 'line', 'reword', 'basis', 'holder', 'drop', 'move', 'own', 'note',
  'reported', 'close', 'invite', 'test', 'staff',
  'day', 'digest', 'nothing', 'translate',
] as const;

export type DeskVerb = (typeof deskVerbs)[number];
export type ReaderVerb = (typeof readerVerbs)[number];
export type Verb = DeskVerb | ReaderVerb;

export interface Action {
  readonly verb: Verb;
  /** A brief's id, an article's, or a region's. */
  readonly subject: string;
  /** 0 when the action is not about a version. */
  readonly version: number;
  /** The line that a report is about: `item.line`, counted from 0. */
  readonly line: LineReference | null;
  /** What was chosen among several, such as a basis or a time; empty where nothing was. */
  readonly choice: string;
}

export interface LineReference { readonly item: number; readonly line: number }

const most = 64;
const shape = /^([a-z]{1,13})(?::([A-Za-z0-9_-]{1,32}))?(?::(\d{1,6}))?(?::(\d{1,3})\.(\d{1,3}))?(?:=([A-Za-z0-9.-]{1,40}))?$/;

export function isDeskVerb(verb: Verb): verb is DeskVerb {
  return (deskVerbs as readonly string[]).includes(verb);
}

/** The action in a button's data, or null for anything that is not ours. */
export function parseAction(data: string): Action | null {
  const [, name, subject = '', version = '0', item, line, choice = ''] = data.length > most ? [] : shape.exec(data) ?? [];
  const verb = [...readerVerbs, ...deskVerbs].find((known) => known === name);
  if (verb === undefined) return null;
  return {
    verb, subject, choice, version: Number(version),
    line: item === undefined || line === undefined ? null : { item: Number(item), line: Number(line) },
  };
}

export function action(verb: Verb, subject = '', version?: number, line?: LineReference, choice = ''): string {
  const parts: (string | number)[] = [verb];
  if (subject !== '') parts.push(subject);
  if (version !== undefined) parts.push(version);
  if (line !== undefined) parts.push(`${line.item}.${line.line}`);
  return `${parts.join(':')}${choice === '' ? '' : `=${choice}`}`;
}
