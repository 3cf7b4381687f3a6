/** What editors are told about the sources of a brief: what changed since it was made, what is like what. */
import type { SourceChange } from '../article/changes.ts';
import type { ArticleLink } from '../article/likeness.ts';
import type { Language } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import type { Block } from './document.ts';
import { listOf } from './wording.ts';

/** Sentences shown of each list; the rest is counted. */
const shown = 8;

/** One note, what is gone and what is new in each changed source. */
export function changedBlocks(changes: readonly SourceChange[], language: Language): Block[] {
  return changes.flatMap(({ article, cited, newest, header, lines, removed, added }) => [
    { type: 'note', text: text(language, 'source-changed', { article, cited, newest }) } as const,
    ...(header.length === 0 ? [] : [{ type: 'note', text: text(language, 'source-header', { fields: listOf(header) }) } as const]),
    ...sentences('source-removed', removed, language),
    ...sentences('source-added', added, language),
    ...lines.map((line) => ({ type: 'line', label: text(language, 'source-line'), text: line }) as const),
  ]);
}

function sentences(name: string, all: readonly string[], language: Language): Block[] {
  const more = all.length - shown;
  return [
    ...all.slice(0, shown).map((words) => ({ type: 'quote', name: text(language, name), text: words }) as const),
    ...(more > 0 ? [{ type: 'note', text: text(language, 'source-more', { count: more }) } as const] : []),
  ];
}

/** "Near-copy of k3x: 82 % of the shorter text stands in both." */
export function linkInWords({ article, relation, share, agency }: ArticleLink, language: Language): string {
  return text(language, `link-${relation}`, { article, percent: Math.round(share * 100), agency: agency ?? 'none' });
}
