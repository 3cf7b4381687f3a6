/** An author's name is withheld for their safety: afterwards it stands nowhere in what readers get. Pure. */
import { labelOf } from '../brief/wording.ts';
import type { BriefContent, CleanArticle, Item, Language, Line } from '../contracts.ts';

import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';

/** @throws StandpointError `line-unknown`; `name-still-there` where lines or premises name the author */
export function withheld(content: BriefContent, at: number): BriefContent {
  const item = content.items[at];
  if (item === undefined) throw new StandpointError('line-unknown', { line: `${at + 1}` });
  const names = item.article.authors;
  const where = [
    ...item.lines.flatMap((line, index) => (namesOne(line.text, names) ? [`${at + 1}.${index + 1}`] : [])),
    ...item.premises.flatMap((premise, index) => (namesOne(premise.text, names) ? [`${at + 1}.P${index + 1}`] : [])),
  ];
  if (where.length > 0) throw new StandpointError('name-still-there', { where: where.join(', ') });
  return { ...content, items: content.items.with(at, withoutName(item, names, content.language)) };
}

function withoutName(item: Item, names: readonly string[], language: Language): Item {
  const { article } = item;
  const whole = names.join(', ');
  return {
    ...item,
    withheld: true,
    // The page behind the link names them.
    article: {
      ...article, authors: [], url: null,
      title: article.title !== null && namesOne(article.title, names) ? null : article.title,
      disclaimers: article.disclaimers.filter((words) => !namesOne(words, names)),
      kindEvidence: article.kindEvidence.filter((words) => !namesOne(words, names)),
    },
    label: namesOne(item.label, names) ? text(language, `kind-${article.kind}`) : item.label,
    lines: item.lines.map((line): Line => (line.holder === whole ? anonymous(line, article, language) : line)),
  };
}

/** A line of the author's with the name taken off. */
export function anonymous(line: Line, header: Item['article'], language: Language): Line {
  const nobody = { ...line, holder: null, holderNamed: false, holderWithheld: true as const };
  return { ...nobody, label: labelOf(nobody, { ...header, authors: [] }, language) };
}

/** A name, or the surname by which a text goes on to call its author. */
export function namesOne(words: string, names: readonly string[]): boolean {
  const lower = words.toLowerCase();
  return names.some((name) => partsOf(name).some((part) => new RegExp(String.raw`(?<![\p{L}])${escaped(part)}(?![\p{L}])`, 'u').test(lower)));
}

const partsOf = (name: string): string[] => {
  const parts = name.toLowerCase().split(/\s+/u);
  return [parts.join(' '), ...parts.slice(-1)].filter((part) => part.length > 2);
};

const escaped = (words: string) => words.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

/** The article behind it, for readers: its sentences without the names. */
export function anonymised(article: CleanArticle, language: Language): CleanArticle {
  const { authors } = article.header;
  return { ...article, sentences: article.sentences.map((sentence) => ({ ...sentence, text: redacted(sentence.text, authors, language) })) };
}

function redacted(words: string, names: readonly string[], language: Language): string {
  return names.flatMap(partsOf).reduce(
    (rest, part) => rest.replaceAll(new RegExp(String.raw`(?<![\p{L}])${escaped(part)}(?![\p{L}])`, 'giu'), text(language, 'name-withheld')), words,
  );
}
