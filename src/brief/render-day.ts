/** The day's digest for readers: events first, each author's voice by itself, side by side; then what stands alone. */
import type { Brief, Elsewhere, Group, Item, Language, Line } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { partyName } from '../regions/party-names.ts';
import { allowedWords, wordsAMinute } from './digest/fit.ts';
import { notHeardIn } from './digest/balance.ts';
import type { Block, Section } from './document.ts';
import { quoted } from './quoted.ts';
import { headline, inOriginal, notes, whoAndWhen } from './render-item.ts';
import { authorsOf, countryName, dateInWords, kindSentence, listOf, outletInWords, whenInWords } from './wording.ts';

/** @param head what stands at the very top: status, region and date */
export function daySections(brief: Brief, head: readonly Block[], language: Language): Section[] {
  const groups = brief.groups.map((group) => ({ group, items: brief.items.filter(({ article }) => group.items.includes(article.id)) }));
  const together = groups.filter(({ items }) => items.length > 1);
  const grouped = new Set(together.flatMap(({ items }) => items));
  return [
    { header: head, blocks: opening(brief, language) },
    ...together.map(({ group, items }) => eventSection(group, items, language)),
    ...brief.items.filter((item) => !grouped.has(item)).map((item) => aloneSection(item, language)),
    ...elsewhere(brief.day?.elsewhere ?? [], language),
  ];
}

function opening({ items, day }: Brief, language: Language): Block[] {
  if (day === null) return [];
  if (day.nothing !== null) {
    return [{ type: 'text', text: text(language, 'day-nothing', { reason: text(language, `nothing-${day.nothing}`) }) }, ...corrections(day, language)];
  }
  const minutes = Math.max(1, allowedWords(items.length) / wordsAMinute);
  return [{ type: 'text', text: text(language, 'day-length', { count: items.length, minutes }) }, ...corrections(day, language)];
}

function corrections({ corrections: all }: NonNullable<Brief['day']>, language: Language): Block[] {
  return all.map(({ date, kind, what, why }) => ({
    type: 'note', text: text(language, 'day-correction', {
      kind: text(language, `correction-kind-${kind}`), date: dateInWords(date, language), what: what ?? 'none', why,
    }),
  }));
}

/** Several articles on one event: who writes, then what each takes as given, reports, makes of it. */
function eventSection(group: Group, items: readonly Item[], language: Language): Section {
  const names = group.event === '' ? 'none' : listOf(group.event.split(', ').map((name) => partyName(name, language)));
  const silent = notHeardIn(items, (name) => partyName(name, language));
  return {
    header: [{ type: 'heading', text: text(language, 'day-event', { count: items.length, names }) }],
    blocks: [
      ...items.flatMap((item): Block[] => [{ type: 'text', text: whose(item, language) }, ...inOriginal(item, language)]),
      ...repeats(group, items, language),
      ...aspects(items, language),
      ...(silent.length === 0 ? [] : [{ type: 'text', text: text(language, 'day-not-heard', { parties: listOf(silent) }) } as const]),
    ],
  };
}

/** Kind, author and headline in one block: no message is cut between them. */
function whose(item: Item, language: Language): string {
  return [item.label, whoAndWhen(item, language), ...headline(item, language).map(asRow)].join('\n');
}

/** Two who repeat one agency have one source: that is no agreement. */
function repeats({ repeats: all }: Group, items: readonly Item[], language: Language): Block[] {
  return all.flatMap(({ agency, items: ids }) => {
    const outlets = items.filter(({ article }) => ids.includes(article.id)).map(({ article }) => nameOf(article, language));
    return outlets.length < 2 ? [] : [{
      type: 'note', text: text(language, 'day-repeats', { outlets: listOf(outlets), count: outlets.length, agency: agency ?? 'none' }),
    } as const];
  });
}

function aspects(items: readonly Item[], language: Language): Block[] {
  const differ = new Set(items.map(({ article }) => nameOf(article, language))).size > 1;
  const linesOf = (wanted: (line: Line) => boolean) => items.flatMap((item) => item.lines.filter(wanted).flatMap((line) => [inOutlet(line, item, language), ...notes(line.notes)]));
  const parts: [string, Block[]][] = [
    ['given', items.flatMap((item) => premises(item, language))],
    ['said', linesOf((line) => !isView(line))],
    ['made', linesOf(isView)],
  ];
  const blocks = parts.flatMap(([name, lines]): Block[] =>
    (lines.length === 0 ? [] : [{ type: 'text', text: text(language, `day-${name}`), opens: true }, ...lines]));
  return [...(differ && blocks.length > 0 ? [{ type: 'heading', text: text(language, 'day-differ') } as const] : []), ...blocks];
}

const isView = ({ basis }: Line) => basis === 'opinion' || basis === 'forecast';

/** Beside other articles, a label that does not name the author or outlet says in which of them the line stands. */
function inOutlet(line: Line, { article }: Item, language: Language): Block {
  const who = nameOf(article, language);
  const author = authorsOf(article, language);
  const named = [article.outlet, author].some((name) => name !== null && line.label.includes(name));
  const where = article.outlet === null ? 'day-label-by' : 'day-label-in';
  return { type: 'line', label: named ? line.label : text(language, where, { label: line.label, outlet: who }), text: line.text };
}

/** "Rena Alizade (Caspian Ledger, Azerbaijan) takes as given, citing no source" */
function premises({ article, rating, premises: all }: Item, language: Language): Block[] {
  const author = authorsOf(article, language);
  const country = rating?.country ?? null;
  const from = [author === null ? null : article.outlet, country === null ? null : countryName(country, language)].filter((part) => part !== null);
  const who = author ?? article.outlet;
  const holder = who === null ? 'none' : from.length === 0 ? who : `${who} (${from.join(', ')})`;
  const label = text(language, 'label-premise', { holder, count: Math.max(1, article.authors.length) });
  return all.flatMap((premise): Block[] => [{ type: 'line', label, text: quoted(premise.text) }, ...notes(premise.notes)]);
}

/** What another region's digest tells: named, under its kind, and not told twice. */
function elsewhere(all: readonly Elsewhere[], language: Language): Section[] {
  if (all.length === 0) return [];
  return [{
    header: [{ type: 'heading', text: text(language, 'day-elsewhere') }],
    blocks: all.map(({ header, rating, region }) => ({
      type: 'text',
      text: [
        kindSentence(header, language),
        `${header.outlet === null ? text(language, 'brief-no-outlet') : outletInWords(header.outlet, rating, language)} · ${whenInWords(header, language)}`,
        ...headline({ article: header }, language).map(asRow),
        text(language, 'day-elsewhere-in', { region: text(language, `region-${region}`) }),
      ].join('\n'),
    })),
  }];
}

const asRow = (block: Block) => ('label' in block ? `${block.label}: ${block.text}` : block.text);

function aloneSection(item: Item, language: Language): Section {
  return {
    header: [{ type: 'heading', text: item.label }, { type: 'text', text: whoAndWhen(item, language) }],
    blocks: [
      ...inOriginal(item, language),
      ...headline(item, language),
      ...premises(item, language),
      ...item.lines.flatMap((line): Block[] => [{ type: 'line', label: line.label, text: line.text }, ...notes(line.notes)]),
      ...(item.notHeard.length === 0 ? [] : [{ type: 'text', text: text(language, 'brief-not-heard', { parties: listOf(item.notHeard) }) } as const]),
    ],
  };
}

function nameOf(article: Item['article'], language: Language): string {
  return article.outlet ?? authorsOf(article, language) ?? text(language, 'brief-no-outlet');
}
