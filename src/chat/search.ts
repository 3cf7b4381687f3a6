/** `/search WORDS`: what was published, by words in a brief or in its articles. */
import type { Room } from '../briefing.ts';
import type { Block, Button } from '../brief/document.ts';
import { cut } from '../brief/cut.ts';
import { quoted } from '../brief/quoted.ts';
import { authorsOf, dateInWords } from '../brief/wording.ts';
import type { Brief, Language } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { regionName } from '../regions/find.ts';
import { getBrief } from '../store/briefs.ts';
import { searchBriefs } from '../store/search.ts';
import { action } from './action.ts';
import type { Reply } from './request.ts';
import type { Asked } from './respond.ts';
import { ask, documentOf, say } from './say.ts';

/** As many as fit on a phone's screen; who finds more says more words. */
const shown = 4;
const mostWords = 8;

export async function search(room: Room, { request, action: { subject }, answer }: Asked): Promise<Reply[]> {
  const { language, place } = request;
  const words = wordsOf(answer ?? (request.input.type === 'command' ? subject : ''));
  if (words.length === 0) {
    return [ask(language, 'chat-search-which', {
      action: action('search'), title: text(language, 'command-search'), field: text(language, 'chat-search-field'),
    })];
  }
  const found = await searchBriefs(room.store.db, { words, samples: place.platform === 'terminal', limit: shown + 1 });
  const typed = words.join(' ');
  if (found.length === 0) {
    const regions: Button = { text: text(language, 'button-regions'), action: action('regions') };
    return [say(language, 'chat-search-none', { words: typed }, [[regions]])];
  }
  const blocks: Block[] = [];
  const buttons: Button[] = [];
  for (const [index, { id, version }] of found.slice(0, shown).entries()) {
    const stored = await getBrief(room.store.db, id, version);
    if (stored === undefined) continue;
    blocks.push(...blocksOf(stored.brief, words, index + 1, language));
    buttons.push({ text: text(language, 'chat-search-read', { number: index + 1 }), action: action('read', id, version) });
  }
  if (found.length > shown) blocks.push({ type: 'note', text: text(language, 'chat-search-more') });
  const heading: Block = { type: 'text', text: text(language, 'chat-search-found', { words: typed }) };
  return [{ as: 'message', document: documentOf([heading, ...blocks], [buttons]) }];
}

function wordsOf(typed: string): string[] {
  return [...new Set(typed.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [])].slice(0, mostWords);
}

/** The kind first, as in the brief; then the lines with these words, each behind its label. */
function blocksOf(brief: Brief, words: readonly string[], number: number, language: Language): Block[] {
  const [item] = brief.items;
  if (item === undefined) return [];
  const { title, outlet } = item.article;
  const name = title === null ? authorsOf(item.article, language) ?? text(language, 'brief-no-author') : cut(quoted(title), 90);
  const when = `${regionName(brief.region, language)}, ${dateInWords(brief.date, language)}`;
  const lines = brief.items.flatMap(({ lines }) => lines)
    .filter((line) => words.some((word) => line.text.toLowerCase().includes(word))).slice(0, 2);
  return [
    { type: 'heading', text: `${number} · ${item.label}` },
    { type: 'text', text: [name, outlet ?? text(language, 'brief-no-outlet'), when].join(' · ') },
    ...lines.map((line): Block => ({ type: 'line', label: line.label, text: line.text })),
    ...(lines.length === 0 ? [{ type: 'note', text: text(language, 'chat-search-in-article') } as const] : []),
  ];
}
