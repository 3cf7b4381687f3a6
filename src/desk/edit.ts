/**
 * What editors change in a brief: the gate's verdict on each changed line at once, whoever asks. Pure. A refusal can be
 * overridden with a reason, but for the rules that hold the promise: no reason makes a fact of an opinion.
 */
import { gated } from '../brief/compose.ts';
import { gateCandidate } from '../brief/gate.ts';
import { cite } from '../brief/gate/passage.ts';
import { translationFault } from '../brief/translate-gate.ts';
import { baseOf } from '../brief/spoken.ts';
import { labelOf } from '../brief/wording.ts';
import { tokenise } from '../brief/words.ts';
import type { Basis, BriefContent, Candidate, CleanArticle, Item, Labels, Language, Line, Passage } from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { anonymous, namesOne } from './withhold.ts';

/** Where a line stands: its item's place in the brief and its own in the item, counted from 0. */
export interface At { readonly item: number; readonly line: number }

/** What a line is to say instead; what is left out stays. */
export interface Rewording {
  readonly text?: string | undefined;
  readonly basis?: Basis | undefined;
  /** As the passage names them; null for nobody. */
  readonly holder?: string | null | undefined;
  readonly evidence?: readonly Passage[] | undefined;
}

export type Edit =
  | { readonly do: 'reword'; readonly at: At; readonly to: Rewording }
  /** The line in the brief's language, where its article is in another; null: in its own words alone. */
  | { readonly do: 'translate'; readonly at: At; readonly text: string | null }
  /** An editor's own line, after the others of its item. */
  | { readonly do: 'add'; readonly item: number; readonly line: Candidate }
  | { readonly do: 'drop'; readonly at: At }
  | { readonly do: 'drop-premise'; readonly at: At }
  | { readonly do: 'drop-item'; readonly item: number }
  /** To another place in its item. */
  | { readonly do: 'move'; readonly at: At; readonly to: number }
  | { readonly do: 'move-item'; readonly item: number; readonly to: number };

/** What an item was made from. */
export interface EditSource { readonly article: CleanArticle; readonly labels: Labels }

export interface Editing {
  /** By article id: in the version that the item cites, with the labels as editors left them. */
  readonly sources: ReadonlyMap<string, EditSource>;
  /** Why a refusal of the gate is overridden; null: it is not. */
  readonly override: string | null;
}

/**
 * Rules on wording alone, where a reason may stand against the gate: a word of the editor's, a form, a shortened name.
 * Everything else is of the promise (who says it, how sure, whether it has happened, who did what to whom, numbers,
 * quotations, hidden things), and a new rule is until somebody says otherwise. Whoever thinks such a refusal mistaken
 * has the passage's own words.
 */
const onWording: ReadonlySet<string> = new Set(['word-not-in-passage', 'fragment', 'length', 'name-cut']);

const isFinal = (rule: string) => !onWording.has(rule);

/** @throws StandpointError `line-unknown`, `gate-refused`, `gate-final`, `translation-refused`, `no-lines` */
export function edited(content: BriefContent, edit: Edit, editing: Editing): BriefContent {
  switch (edit.do) {
    case 'reword':
      return inItem(content, edit.at.item, (item) => replaced(item, edit.at.line, [reworded(item, lineAt(item, edit.at), edit.to, content.language, editing)]));
    case 'translate':
      return inItem(content, edit.at.item, (item) => replaced(item, edit.at.line, [translated(item, lineAt(item, edit.at), edit.text, content.language)]));
    case 'add':
      return inItem(content, edit.item, (item) => ({
        ...item, lines: [...item.lines, admitted(item, edit.line, content.language, editing)],
      }));
    case 'drop':
      return inItem(content, edit.at.item, (item) => {
        lineAt(item, edit.at);
        return replaced(item, edit.at.line, []);
      });
    case 'drop-premise':
      return inItem(content, edit.at.item, (item) => {
        if (item.premises[edit.at.line] === undefined) throw unknown(edit.at, 'P');
        return { ...item, premises: item.premises.filter((_, index) => index !== edit.at.line) };
      });
    case 'drop-item':
      itemAt(content, edit.item);
      return withItems(content, content.items.filter((_, index) => index !== edit.item));
    case 'move':
      return inItem(content, edit.at.item, (item) => {
        lineAt(item, edit.at);
        return { ...item, lines: moved(item.lines, edit.at.line, edit.to) };
      });
    case 'move-item':
      itemAt(content, edit.item);
      return withItems(content, moved(content.items, edit.item, edit.to));
  }
}

/** The same line with other words, label or passages, held against the passages again. */
function reworded(item: Item, line: Line, to: Rewording, language: Language, editing: Editing): Line {
  const basis = to.basis ?? line.basis;
  const author = item.article.authors.length > 0 ? item.article.authors.join(', ') : null;
  // A view is its author's, a fact nobody's; only who a claim is by is for an editor to say.
  const own = basis === 'fact' ? null : basis === 'claim' ? line.holder : basis === line.basis ? line.holder : author;
  const candidate: Candidate = {
    text: to.text ?? line.text, basis, holder: to.holder === undefined ? own : to.holder, evidence: [...to.evidence ?? line.evidence],
  };
  const fresh = admitted(item, candidate, language, editing);
  const kept = line.notes === undefined ? {} : { notes: line.notes };
  // A label or a passage alone makes no words the editor's.
  const same = to.text === undefined || to.text === line.text;
  if (!same) return { ...fresh, ...kept };
  return { ...(line.byEditor === true ? fresh : withoutMark(fresh, item, language)), ...kept, ...translationOf(line, basis, item, language) };
}

/** A translation stays with its words, as far as it says enough for the line's label. */
function translationOf({ text, translation, translatedByEditor }: Line, basis: Basis, { article }: Item, language: Language): Pick<Line, 'translation' | 'translatedByEditor'> {
  if (translation === undefined || translationFault({ text, basis }, translation, baseOf(article.language), language) !== null) return {};
  return { translation, ...(translatedByEditor === undefined ? {} : { translatedByEditor }) };
}

/** An editor's translation is held against the original as a machine's is. @throws StandpointError `translation-refused` */
function translated(item: Item, line: Line, words: string | null, language: Language): Line {
  if (words === null) return { ...line, translation: undefined, translatedByEditor: undefined };
  const rule = translationFault(line, words, baseOf(item.article.language), language);
  if (rule !== null) throw new StandpointError('translation-refused', { rules: [{ id: `gate-${rule}` }] });
  return { ...line, translation: words, translatedByEditor: true };
}

/** Through the gate, and marked as an editor's. @throws StandpointError `gate-refused`, `gate-final` */
function admitted(item: Item, candidate: Candidate, language: Language, { sources, override }: Editing): Line {
  const source = sources.get(item.article.id);
  if (source === undefined) throw new StandpointError('article-unknown', { article: item.article.id });
  const { labels } = source;
  const names = item.withheld === true ? source.article.header.authors : [];
  if (namesOne(candidate.text, names)) throw new StandpointError('name-still-there', { where: candidate.text });
  const asked = withAuthor(candidate, item, source);
  const broken = gateCandidate(asked, labels).rules;
  const own = broken.length > 0 && !isReworded(asked, labels);
  if (broken.length > 0) refuseUnless(override, broken, own || candidate.basis === 'fact');
  const fresh = { ...gated(asked, labels), byEditor: true as const, ...(broken.length > 0 ? { overridden: [...broken] } : {}) };
  const line = { ...fresh, label: labelOf(fresh, item.article, language) };
  return asked === candidate ? line : anonymous(line, item.article, language);
}

/** A view whose author's name is withheld is held against the passage as the author's all the same. */
function withAuthor<T extends Candidate>(candidate: T, item: Item, { article: { header } }: EditSource): T {
  const isView = candidate.basis === 'opinion' || candidate.basis === 'forecast';
  return item.withheld === true && isView && candidate.holder === null ? { ...candidate, holder: header.authors.join(', ') } : candidate;
}

/** At least half of a line's content is the passage's: an override is for wording, never for words put into a mouth. */
const leastShared = 0.5;

function isReworded({ text: words, evidence }: Candidate, labels: Labels): boolean {
  const cited = new Set(evidence.flatMap((passage) => tokenise(cite(passage, labels)?.text ?? '')).map(({ key }) => key));
  const content = tokenise(words).filter((token) => token.content);
  return content.filter(({ key }) => cited.has(key)).length >= content.length * leastShared;
}

/** @param never whatever rules are broken, no reason helps */
function refuseUnless(override: string | null, broken: readonly string[], never: boolean): void {
  const rules = broken.map((rule) => ({ id: `gate-${rule}` }));
  // Words that no rule lets through as a fact may say anything but a fact: a more cautious label is the way.
  if (never || broken.some(isFinal)) throw new StandpointError('gate-final', { rules });
  if (override === null) throw new StandpointError('gate-refused', { rules });
}

function withoutMark(line: Line, item: Item, language: Language): Line {
  const { byEditor, ...own } = line;
  return byEditor === undefined ? line : { ...own, label: labelOf(own, item.article, language) };
}

function itemAt(content: BriefContent, at: number): Item {
  const item = content.items[at];
  if (item === undefined) throw new StandpointError('line-unknown', { line: `${at + 1}` });
  return item;
}

/** @throws StandpointError `line-unknown` */
export function lineAt(item: Item | undefined, at: At): Line {
  const line = item?.lines[at.line];
  if (line === undefined) throw unknown(at, '');
  return line;
}

/** As editors count: from 1, premises with a P. */
const unknown = ({ item, line }: At, mark: string) => new StandpointError('line-unknown', { line: `${item + 1}.${mark}${line + 1}` });

function replaced(item: Item, at: number, by: readonly Line[]): Item {
  return { ...item, lines: item.lines.toSpliced(at, 1, ...by) };
}

function moved<T>(all: readonly T[], from: number, to: number): T[] {
  const rest = all.toSpliced(from, 1);
  return rest.toSpliced(Math.max(0, Math.min(to, rest.length)), 0, ...all.slice(from, from + 1));
}

function inItem(content: BriefContent, at: number, change: (item: Item) => Item): BriefContent {
  const item = itemAt(content, at);
  return withItems(content, content.items.with(at, change(item)));
}

/** An item without lines is none, and a group of one is none. */
function withItems(content: BriefContent, all: readonly Item[]): BriefContent {
  const items = all.filter(({ lines }) => lines.length > 0);
  if (items.length === 0) throw new StandpointError('no-lines');
  const there = new Set(items.map(({ article }) => article.id));
  const groups = content.groups.map((group) => ({ ...group, items: group.items.filter((id) => there.has(id)) }));
  return { ...content, items, groups: groups.filter((group) => group.items.length > 1) };
}

/**
 * Lines that no longer pass the gate against the labels as editors left them, `1.2` each: what was overridden with a
 * reason stays so, where a reason may override it at all.
 */
export function noLongerHolding(content: Pick<BriefContent, 'items'>, sources: Editing['sources']): string[] {
  return content.items.flatMap((item, at) => {
    const source = sources.get(item.article.id);
    return item.lines.flatMap((line, index) => {
      const rules = source === undefined ? ['evidence-missing'] : gateCandidate(withAuthor(line, item, source), source.labels).rules;
      return rules.every((rule) => !isFinal(rule) && line.overridden?.includes(rule)) ? [] : [`${at + 1}.${index + 1}`];
    });
  });
}
