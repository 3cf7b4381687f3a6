/** A brief as a platform-neutral document: who speaks first, then premises, labelled lines, who is not heard. */
import type { Brief, Item, Language } from '../contracts.ts';
import { regionName } from '../regions/find.ts';
import { text } from '../i18n/catalogue.ts';
import { correctionBlocks, earlierCorrections, withdrawnDocument } from './corrections.ts';
import type { Block, Button, Document, Section } from './document.ts';
import { quoted } from './quoted.ts';
import { daySections } from './render-day.ts';
import { headline, inOriginal, notes, whoAndWhen } from './render-item.ts';
import { inLanguage } from './spoken.ts';
import { authorsOf, dateInWords, listOf } from './wording.ts';

/** What readers see. A version that is not published says so at the very top. */
export function renderBrief(stored: Brief, language: Language): Document {
  const brief = inLanguage(stored, language);
  if (brief.status === 'retracted') return withdrawnDocument(brief, language);
  const place = text(language, 'brief-place', {
    region: regionName(brief.region, language), date: dateInWords(brief.date, language),
  });
  const items = brief.day === null
    ? brief.items.map((item, index) => section(item, language, index === 0 ? brief : null, place))
    : daySections(brief, [...statusNotice(brief, language), { type: 'heading', text: place }], language);
  // A word that there is nothing today rests on no article.
  if (brief.items.length === 0) return { sections: items, buttons: [], language };
  return { sections: [...items, { header: [], blocks: [...earlierCorrections(brief, language), made(brief, language)] }], buttons: readerButtons(brief, language), language };
}

function section(item: Item, language: Language, first: Brief | null, place: string): Section {
  const notice = first === null ? [] : statusNotice(first, language);
  const { article } = item;
  const header: Block[] = [
    ...notice,
    { type: 'heading', text: item.label },
    { type: 'text', text: [[whoAndWhen(item, language), ...missing(item, language)].join(' · '), place].join('\n') },
  ];
  const blocks: Block[] = [
    ...inOriginal(item, language),
    ...headline(item, language),
    ...item.premises.flatMap((premise): Block[] => [{
      type: 'line',
      label: text(language, 'label-premise', { holder: authorsOf(article, language) ?? 'none', count: article.authors.length }),
      text: quoted(premise.text),
    }, ...notes(premise.notes)]),
    ...item.lines.flatMap((line): Block[] => [{ type: 'line', label: line.label, text: line.text }, ...notes(line.notes)]),
    ...notHeard(item, language),
    ...article.disclaimers.map((words): Block => ({
      type: 'note', text: text(language, 'brief-disclaimer', { outlet: article.outlet ?? 'none', words: quoted(words) }),
    })),
  ];
  return { header, blocks };
}

function statusNotice(brief: Brief, language: Language): Block[] {
  const sample = brief.items.some((item) => item.article.sample);
  return [
    ...(brief.status === 'published' ? [] : [{ type: 'heading', text: text(language, `status-notice-${brief.status}`) } as const]),
    ...correctionBlocks(brief, language),
    ...(sample ? [{ type: 'note', text: text(language, 'brief-sample') } as const] : []),
  ];
}

/** "headline and link missing in our copy" */
function missing({ article, withheld }: Item, language: Language): string[] {
  const names = [article.title === null ? 'headline' : '', article.url === null ? 'link' : ''].filter(Boolean).join('-');
  return names === '' || withheld === true ? [] : [text(language, `brief-missing-${names}`)];
}

function notHeard(item: Item, language: Language): Block[] {
  if (item.notHeard.length === 0) return [];
  return [{ type: 'text', text: text(language, 'brief-not-heard', { parties: listOf(item.notHeard) }) }];
}

/** How it was made and checked. */
function made(brief: Brief, language: Language): Block {
  const model = /^openai:(.+)$/.exec(brief.engine)?.[1];
  const by = model === undefined ? text(language, 'brief-extracted') : text(language, 'brief-by-model', { model });
  const approved = ['approved', 'published', 'corrected'].includes(brief.status);
  return { type: 'note', text: `${by} · ${text(language, approved ? 'brief-checked' : 'brief-unchecked')}` };
}

function readerButtons(brief: Brief, language: Language): Button[][] {
  const reference = `${brief.id}:${brief.version}`;
  const links = brief.items.flatMap(({ article }) => (article.url === null ? [] : [article.url]));
  return [
    [
      { text: text(language, 'button-evidence'), action: `evidence:${reference}` },
      { text: text(language, 'button-why'), action: `why:${reference}` },
    ],
    [
      // Several originals would be several buttons of one name: they stand behind Evidence instead.
      ...(links.length === 1 && links[0] !== undefined ? [{ text: text(language, 'button-original'), url: links[0] }] : []),
      { text: text(language, 'button-report'), action: `report:${reference}` },
    ],
  ];
}
