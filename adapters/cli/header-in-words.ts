/** What names an article and its regions in a row. */
import { authorsOf } from '../../src/brief/wording.ts';
import { regionName } from '../../src/regions/find.ts';
import { cut } from './print.ts';
import { language, say } from './say.ts';

/** "Middle East, South Asia" */
export function regionsInWords(ids: readonly string[]): string {
  return ids.map((id) => regionName(id, language())).join(', ');
}

interface Named { readonly title: string | null; readonly authors: string[]; readonly outlet: string | null }

/** The publisher's headline in quotation marks, or who wrote it: none is ever made up. */
export function whatOf({ title, authors, outlet }: Named): string {
  const by = `${authorsOf({ authors }, language()) ?? say('brief-no-author')}, ${outlet ?? say('brief-no-outlet')}`;
  return title === null ? by : `“${cut(title, 60)}” · ${by}`;
}
