/** An editor's note on a line or a premise: what a different stored source says of it, word for word. Pure. */
import { cite } from '../brief/gate/passage.ts';
import { quoted } from '../brief/quoted.ts';
import { dateInWords, labelOf } from '../brief/wording.ts';
import { languageSchema, type BriefContent, type CleanArticle, type Item, type Labels, type Language, type Note, type Passage } from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';
import type { At } from './edit.ts';

export interface NoteSource {
  readonly id: string;
  readonly version: number;
  readonly article: CleanArticle;
  readonly labels: Labels;
}

export interface Noting {
  readonly on: 'line' | 'premise';
  readonly at: At;
  readonly source: NoteSource;
  readonly passage: Passage;
}

/** @throws StandpointError `note-own-source`, `passage-unknown`, `line-unknown` */
export function noted(content: BriefContent, { on, at, source, passage }: Noting): BriefContent {
  const item = content.items[at.item];
  if (item?.article.id === source.id) throw new StandpointError('note-own-source');
  const note = noteOf(source, passage, content.language);
  const changed = item === undefined ? undefined : on === 'line' ? onLine(item, at.line, note) : onPremise(item, at.line, note);
  if (changed === undefined) throw new StandpointError('line-unknown', { line: `${at.item + 1}.${on === 'line' ? '' : 'P'}${at.line + 1}` });
  return { ...content, items: content.items.with(at.item, changed) };
}

function noteOf({ id, version, article, labels }: NoteSource, passage: Passage, language: Language): Note {
  const cited = cite(passage, labels);
  if (cited === null) throw new StandpointError('passage-unknown', { passage, article: id });
  const { header } = article;
  const labelIn = (one: Language): string => text(one, 'label-note', {
    outlet: header.outlet ?? text(one, 'brief-no-outlet'),
    date: header.published === null ? text(one, 'brief-undated') : dateInWords(header.published, one),
    label: labelOf({ ...cited, assessed: cited.sentence.assessed }, header, one),
  });
  return {
    label: labelIn(language), labels: Object.fromEntries(languageSchema.options.map((one) => [one, labelIn(one)])),
    text: quoted(cited.text), article: id, version, evidence: [passage],
  };
}

function onLine(item: Item, at: number, note: Note): Item | undefined {
  const line = item.lines[at];
  return line && { ...item, lines: item.lines.with(at, { ...line, notes: [...line.notes ?? [], note] }) };
}

function onPremise(item: Item, at: number, note: Note): Item | undefined {
  const premise = item.premises[at];
  return premise && { ...item, premises: item.premises.with(at, { ...premise, notes: [...premise.notes ?? [], note] }) };
}
