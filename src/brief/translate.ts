/**
 * The lines of a brief in another language than their article's, by one call of a model. Labels, holders and passages stay as
 * they are; a line that does not pass keeps its original words alone, and editors see why.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { BriefContent, Language, Refused } from '../contracts.ts';
import { loadTranslatePrompt, promptHash, render } from './model/prompts.ts';
import { findObject } from './model/reply.ts';
import { formatOf, inert } from './model/request.ts';
import { openModel, type ModelServer } from './model/open.ts';
import { baseOf } from './spoken.ts';
import { translationFault } from './translate-gate.ts';

export type Translate = (content: BriefContent) => Promise<BriefContent>;

const replySchema = z.object({ lines: z.array(z.object({ id: z.string(), text: z.string() })) });
const format = formatOf('translation', replySchema);

const nameOf = (language: string) => new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;

export function translator(server: ModelServer): Translate {
  const model = openModel(server);
  return async (content) => {
    let done = content;
    // One call a language that lines are written in: one a brief, but for articles of several languages.
    for (const from of new Set(content.items.map(({ article }) => baseOf(article.language)))) {
      if (from === content.language || from === 'und') continue;
      const prompt = loadTranslatePrompt();
      const originals = content.items.filter(({ article }) => baseOf(article.language) === from).flatMap(({ lines }) => lines.map(({ text }) => text));
      const answer = await model.ask([
        { role: 'system', content: render(prompt, { from: nameOf(from), to: nameOf(content.language) }) },
        { role: 'user', content: fencedLines(originals) },
      ], format);
      const said = answer.kind === 'none' ? null : findObject(answer.content, replySchema);
      if (answer.kind === 'none' || said === null) continue;
      await model.keep(answer, promptHash([prompt]));
      done = withTranslations(done, from, content.language, new Map(said.lines.map(({ id, text }) => [id, text])));
    }
    return done;
  };
}

function fencedLines(lines: readonly string[]): string {
  const mark = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 24);
  return [`<<<LINES ${mark}`, ...lines.map((text, at) => `[S${at + 1}] ${inert(text)}`), `LINES ${mark}>>>`].join('\n');
}

/** @param said translations by the number that their line had in the question */
export function withTranslations(content: BriefContent, from: string, to: Language, said: ReadonlyMap<string, string>): BriefContent {
  const refused: Refused[] = [];
  let number = 0;
  const items = content.items.map((item) => (baseOf(item.article.language) !== from ? item : {
    ...item,
    lines: item.lines.map((line) => {
      number += 1;
      const words = said.get(`S${number}`)?.trim() ?? '';
      if (words === '') return line;
      const rule = translationFault(line, words, from, to);
      if (rule === null) return { ...line, translation: words };
      refused.push({ text: words, rule, by: 'model' });
      return line;
    }),
  }));
  return { ...content, items, refused: [...content.refused, ...refused] };
}
