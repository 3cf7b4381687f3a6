/** An entry's own text as a source, for when its page can't be had. */
import type { Source } from '../article/load.ts';
import type { FeedEntry } from './parse.ts';

/** @param feed what people are told where it came from */
export function sourceOfContent({ content, link, known }: FeedEntry & { readonly content: string }, feed: string): Source {
  const heading = known.title === undefined ? '' : `<h1>${escaped(known.title)}</h1>`;
  const page = `<!doctype html><html><head><meta charset="utf-8"></head><body><article>${heading}${content}</article></body></html>`;
  return { bytes: new TextEncoder().encode(page), name: feed, url: link };
}

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
