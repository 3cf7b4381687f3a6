/** Editing in a chat: a brief's lines, one opened with its passages, what is to become of it; the gate answers at once. */
import { edit, note, withholdAuthor, type Room } from '../briefing.ts';
import { cut } from '../brief/cut.ts';
import type { Block, Button } from '../brief/document.ts';
import { isForeign, translationInWords } from '../brief/spoken.ts';
import { basisSchema, languageSchema, passageSchema, type Brief, type Language, type Line } from '../contracts.ts';
import type { Edit, Rewording } from '../desk/edit.ts';
import { lineAt } from '../desk/edit.ts';
import { relabel } from '../desk/relabel.ts';
import type { Reworked } from '../desk/rework.ts';
import { StandpointError } from '../errors.ts';
import { text, type Values } from '../i18n/catalogue.ts';
import { action, type DeskVerb, type LineReference } from './action.ts';
import type { DeskAsked } from './desk.ts';
import { as, storedBrief } from './desk-open.ts';
import { passageBlocks, sentenceIdOf } from './evidence.ts';
import { sourcesOf } from './reader.ts';
import type { Reply } from './request.ts';
import { ask, documentOf, say } from './say.ts';

/** Lines to a page: with the row that turns it, five rows of buttons. */
const pageRows = 4;
/** Discord takes 80 characters. */
const mostOfButton = 76;

/** Of a line's wording, that in the brief's language, where the article is in another. */
const translating = 'translation';

const zero: LineReference = { item: 0, line: 0 };

/** @param from the first line that is shown, counted over all items */
export async function linesAnswer(room: Room, { action: { subject, version, choice }, request: { language } }: DeskAsked): Promise<Reply[]> {
  const { brief } = await storedBrief(room, subject, version);
  return [listed(brief, Number(choice) || 0, language)];
}

function listed(brief: Brief, from: number, language: Language, said: readonly Block[] = []): Reply {
  const all = brief.items.flatMap((item, at) => item.lines.map((line, index) => ({ at: { item: at, line: index }, line })));
  const page = all.slice(from, from + pageRows).map(({ at, line }) => ({ at, line, number: `${at.item + 1}.${at.line + 1}` }));
  const rows = page.map(({ at, line, number }): Button[] => [{
    text: cut(`${number} ${line.label}: ${line.text}`, mostOfButton), action: action('line', brief.id, brief.version, at),
  }]);
  const turn: Button[] = [
    ...(all.length > from + pageRows ? [{ text: text(language, 'button-more-lines', { count: all.length - from - pageRows }), action: action('lines', brief.id, brief.version, undefined, `${from + pageRows}`) }] : []),
    { text: text(language, 'button-own'), action: action('own', brief.id, brief.version) },
    { text: text(language, 'button-back'), action: action('open', brief.id, brief.version) },
  ];
  const blocks: Block[] = [...said, { type: 'text', text: text(language, 'desk-lines', { brief: `${brief.id}:${brief.version}` }) },
    // A phone shows no more of a button than where its line begins.
    ...page.map(({ line, number }): Block => ({ type: 'line', label: `${number} · ${line.label}`, text: line.text }))];
  return { as, document: documentOf(blocks, [...rows, turn]) };
}

export async function lineAnswer(room: Room, asked: DeskAsked): Promise<Reply[]> {
  const { action: { subject, version, line: at }, request: { language } } = asked;
  const { brief } = await storedBrief(room, subject, version);
  const place = at ?? zero;
  const item = brief.items[place.item];
  const line = lineAt(item, place);
  const source = (await sourcesOf(room, brief)).get(item?.article.id ?? '');
  const one = (verb: DeskVerb, choice = ''): Button => ({
    text: text(language, `button-${verb}${choice === '' ? '' : `-${choice}`}`), action: action(verb, brief.id, brief.version, place, choice),
  });
  return [{
    as,
    document: documentOf(
      [{ type: 'line', label: line.label, text: line.text }, ...translated(line, brief.language), ...line.evidence.flatMap((passage) => passageBlocks(source?.article, passage, language))],
      [[one('reword'), one('basis'), one('holder')], ...ownLanguage(brief, place, language), [one('drop'), one('move', 'up'), one('move', 'down')], [one('note'), { text: text(language, 'button-lines'), action: action('lines', brief.id, brief.version) }]],
    ),
  }];
}

/** The way to translate the line, where its article is in another language than the brief. */
function ownLanguage(brief: Brief, place: LineReference, language: Language): Button[][] {
  const item = brief.items[place.item];
  if (item === undefined || !isForeign(item.article, brief.language)) return [];
  return [[{ text: text(language, 'button-translation', { language: text(brief.language, 'language-name') }), action: action('reword', brief.id, brief.version, place, translating) }]];
}

/** What readers get in place of the line's own words. */
function translated({ translation, translatedByEditor }: Line, language: Language): Block[] {
  return translation === undefined ? [] : [{ type: 'quote', name: text(language, 'language-name'), text: translationInWords({ translation, translatedByEditor }, language) }];
}

/** Every change makes a new version; the answer lists its lines, so that old buttons are not needed. */
export async function editAnswer(room: Room, asked: DeskAsked, verb: 'reword' | 'basis' | 'holder' | 'drop' | 'move' | 'own' | 'note' | 'withhold'): Promise<Reply[]> {
  const { action: { subject, version, line: at, choice }, request: { language }, answer, editor } = asked;
  const reference = { brief: subject, version };
  const place = at ?? zero;
  const { brief } = await storedBrief(room, subject, version);
  const again = (id: string, value?: string, values: Values = {}) => [ask(language, `desk-ask-${id}`, {
    action: action(verb, subject, version, at ?? undefined, choice), title: text(language, `button-${id}`, values), field: text(language, `desk-field-${id}`),
    ...(value === undefined ? {} : { value }),
  }, values)];
  const change = async (one: Edit, reason: string | null = null) => done(room, await edit(room, reference, [one], { by: editor, reason }), language);
  switch (verb) {
    case 'reword': {
      if (choice === translating) {
        if (answer === null) return again('translation', lineAt(brief.items[place.item], place).translation, { language: text(brief.language, 'language-name') });
        return change({ do: 'translate', at: place, text: answer.trim() === '-' ? null : answer.trim().replaceAll(/\s*\n\s*/gu, ' ') });
      }
      if (answer === null) return again('reword', lineAt(brief.items[place.item], place).text, { word: text(language, 'desk-reason-word') });
      const { words, reason } = withReason(answer);
      return change({ do: 'reword', at: place, to: { text: words } }, reason);
    }
    case 'holder':
      if (answer === null) return again('holder', lineAt(brief.items[place.item], place).holder ?? undefined);
      return change({ do: 'reword', at: place, to: { holder: answer.trim() === '-' ? null : answer.trim() } });
    case 'basis':
      return choice === '' ? [bases(brief, place, language)] : relabelled(room, asked, brief, place);
    case 'drop':
      return change({ do: 'drop', at: place });
    case 'move':
      return change({ do: 'move', at: place, to: Math.max(0, place.line + (choice === 'up' ? -1 : 1)) });
    case 'own': {
      if (answer === null) return again('own');
      const [item, basis, passages, words] = ownLine(answer);
      return change({ do: 'add', item, line: { text: words, basis, holder: holderFor(brief, item, basis), evidence: passages } });
    }
    case 'note': {
      if (answer === null) return again('note');
      const [article = '', passage = ''] = answer.trim().split(/\s+/u);
      const cited = passageSchema.safeParse(passage);
      if (!cited.success) throw new StandpointError('passage-unknown', { passage, article });
      return done(room, await note(room, reference, { on: 'line', at: place, article, passage: cited.data }, { by: editor }), language);
    }
    case 'withhold':
      return answer === null ? again('withhold') : done(room, await withholdAuthor(room, reference, 0, { by: editor, reason: answer }), language);
  }
}

async function done(room: Room, { brief: id, version }: Reworked, language: Language): Promise<Reply[]> {
  const { brief } = await storedBrief(room, id, version);
  return [listed(brief, 0, language, [{ type: 'text', text: text(language, 'desk-edited', { brief: `${id}:${version}` }) }])];
}

/** The word in every language: an editor may read one and write another. */
const reasonRow = new RegExp(
  `^(.+?)\\n\\s*(?:${languageSchema.options.map((language) => text(language, 'desk-reason-word')).join('|')})\\s*:\\s*(.+)$`, 'isu',
);

/** A last row that begins with the word for it is why the gate is overridden. */
function withReason(answer: string): { words: string; reason: string | null } {
  const [, words, reason] = reasonRow.exec(answer.trim()) ?? [];
  return { words: (words ?? answer).trim().replaceAll(/\s*\n\s*/gu, ' '), reason: reason ?? null };
}

/** `1 opinion S3 The words of the line.`: article, label, passages, words. */
function ownLine(answer: string): [item: number, basis: 'fact' | 'claim' | 'opinion' | 'forecast', passages: string[], words: string] {
  const [, item, basis, passages, words] = /^\s*(\d{1,3})\s+(fact|claim|opinion|forecast)\s+((?:S\d+(?::\d+-\d+)?[\s,]+)+)(.+)$/isu.exec(answer) ?? [];
  if (item === undefined || basis === undefined || passages === undefined || words === undefined) throw new StandpointError('nothing-to-edit');
  return [Number(item) - 1, basisSchema.parse(basis.toLowerCase()), passages.split(/[\s,]+/u).filter(Boolean).map((one) => one.toUpperCase()), words.trim()];
}

/** A view is its author's; whose claim it is can be said afterwards. */
function holderFor(brief: Brief, item: number, basis: string): string | null {
  const authors = brief.items[item]?.article.authors ?? [];
  return basis === 'fact' || basis === 'claim' || authors.length === 0 ? null : authors.join(', ');
}

function bases(brief: Brief, place: LineReference, language: Language): Reply {
  const row = basisSchema.options.map((basis): Button => ({
    text: text(language, `basis-${basis}`), action: action('basis', brief.id, brief.version, place, basis),
  }));
  return { ...say(language, 'desk-ask-basis', {}, [row, [{ text: text(language, 'button-back'), action: action('line', brief.id, brief.version, place) }]]), as };
}

/**
 * More caution is the line's own. Less of it, or another holder, is a word on the sentence itself, with a reason, and then
 * the line's; what shows somebody's judgement is made a fact by no reason.
 */
async function relabelled(room: Room, { action: { subject, version, choice }, request: { language }, answer, editor }: DeskAsked, brief: Brief, place: LineReference): Promise<Reply[]> {
  const basis = basisSchema.parse(choice);
  const item = brief.items[place.item];
  const line = lineAt(item, place);
  const whose = basis === 'claim' && line.basis !== 'claim';
  const again = (id: 'relabel' | 'relabel-claim', rules: Values[string] = '') => [ask(language, `desk-ask-${id}`, {
    action: action('basis', subject, version, place, basis), title: text(language, 'button-basis'), field: text(language, 'desk-field-reason'),
  }, { rules })];
  const change = async (to: Rewording) =>
    done(room, await edit(room, { brief: subject, version }, [{ do: 'reword', at: place, to }], { by: editor }), language);
  try {
    if (answer === null || item === undefined) return await change({ basis });
  } catch (error) {
    if (!(error instanceof StandpointError) || error.code !== 'gate-final') throw error;
    const rules = error.value('rules', language);
    return whose ? again('relabel-claim', rules) : again('relabel', rules);
  }
  const [holder = '', ...why] = whose ? rowsOf(answer) : [line.holder ?? '-', answer];
  if (why.length === 0) return again('relabel-claim', text(language, 'gate-label-weaker'));
  const named = basis === 'claim' && holder !== '-' ? holder : null;
  for (const passage of line.evidence) {
    await relabel(room, { article: item.article.id, sentence: sentenceIdOf(passage), wanted: { basis, holder: named, reason: why.join(' ') }, by: editor });
  }
  return change(whose ? { basis, holder: named } : { basis });
}

function rowsOf(answer: string): string[] {
  return answer.split('\n').map((row) => row.trim()).filter(Boolean);
}
