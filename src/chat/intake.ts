/** What editors send becomes articles: the text itself, what a link leads to, a file. Each fares by itself. */
import { wordCount } from '../article/block.ts';
import type { Source } from '../article/load.ts';
import type { Known } from '../article/read.ts';
import { takeIn, type Room } from '../briefing.ts';
import type { Language } from '../contracts.ts';
import type { Actor } from '../desk/decide.ts';
import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';
import { askForArticle, takenInWords } from './intake-words.ts';
import type { Forwarded, Reply, Sent } from './request.ts';
import { sayError } from './say.ts';

export type Fetch = (link: string) => Promise<Source>;

export interface Intake {
  readonly room: Room;
  readonly fetch: Fetch;
  readonly editor: Actor;
  readonly language: Language;
}

/** Fewer words beside a link only introduce it, and without a link they are no article. */
const fewestWords = 25;
/** Of one message; more is a list of links, not an editor's choice. */
const mostLinks = 5;

/** Follows links to the public internet and to hosts that are allowed by name. Loaded with the first link. */
export function safely(allowHosts: readonly string[]): Fetch {
  return async (link) => (await import('../article/fetch.ts')).fetchSource(link, { allowHosts });
}

/** One reply for each article that was sent, in order; what can't be read is said with what to do. */
export async function takeInSent(intake: Intake, sent: Sent): Promise<Reply[]> {
  const { room, editor, language } = intake;
  const found = materialOf(intake, sent);
  if (found.length === 0) {
    return [sent.words === '' ? sayError(language, new StandpointError('sent-unreadable')) : askForArticle(language)];
  }
  const replies: Reply[] = [];
  for (const { load, known } of found) {
    try {
      const taken = await takeIn(room, await load(), { by: editor, known });
      replies.push(takenInWords(taken, language));
    } catch (error) {
      if (!(error instanceof StandpointError)) throw error;
      replies.push(sayError(language, error));
    }
  }
  return replies;
}

interface Material {
  readonly load: () => Promise<Source>;
  readonly known: readonly Known[];
}

/** Files before links before words: words beside a file or a link introduce it. */
function materialOf({ fetch, language }: Intake, { words, links = [], files = [], forwarded }: Sent): Material[] {
  const known = forwarded === undefined ? [] : [knownOf(forwarded)];
  if (files.length > 0) return files.map((file) => ({ load: () => file.load(), known }));
  const written = words.match(link) ?? [];
  if (isWhole(words)) {
    const name = text(language, 'intake-message');
    return [{ load: async () => ({ bytes: new TextEncoder().encode(words), name, url: null }), known }];
  }
  const all = [...new Set([...written.map(withoutStop), ...links])].slice(0, mostLinks);
  // Where a link was passed on says nothing of what it leads to.
  return all.map((one) => ({ load: () => fetch(one), known: [] }));
}

/** Whether something in it would be taken in. */
export function holdsArticle({ words, links = [], files = [] }: Sent): boolean {
  return files.length > 0 || links.length > 0 || words.search(link) >= 0 || isWhole(words);
}

/** A text by itself, whatever links stand in it. */
function isWhole(words: string): boolean {
  return wordCount(words.replaceAll(link, ' ')) >= fewestWords;
}

const link = /\bhttps?:\/\/[^\s<>"“”«»]+/gi;

/** Without the stop or bracket of the sentence in which it stands; one that it opened itself stays. */
function withoutStop(address: string): string {
  const bare = address.replace(/[.,;:!?'’]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? withoutStop(bare.slice(0, -1)) : bare;
}

/** A channel is where it was published; its author is whom the text names. */
function knownOf({ outlet, url, published }: Forwarded): Known {
  return { origin: 'forward', outlet, published, ...(url === null ? {} : { url }) };
}

/** Parts of one text that a platform's limit cut apart, as one again. */
export function joinParts(parts: readonly string[]): string {
  return parts.map((part) => part.trim()).filter((part) => part !== '')
    .reduce((whole, part) => `${whole}${/[.!?…:]["'”’»)\]]*$/.test(whole) ? '\n\n' : ' '}${part}`, '').trim();
}
