/** A page's header where no statement of the page has it: what Readability reads off the page itself. */
import type { Origins } from '../contracts.ts';
import type { Readable } from './readability.ts';
import { cleanCharacters, oneLine } from './hygiene.ts';
import type { Declared } from './metadata.ts';
import { splitNames } from './names.ts';

type Found = Pick<Readable, 'title' | 'byline' | 'siteName'>;

/** `declared` with the title, authors and outlet of the page where it leaves them open. */
export function completed(declared: Declared, found: Found): Declared {
  const outlet = declared.outlet ?? (found.siteName || null);
  const authors = declared.authors.length > 0 ? declared.authors : bylineNames(found.byline, outlet);
  const title = withoutNames(declared.title ?? found.title ?? null, outlet === null ? authors : [...authors, outlet]);
  const fromPage: Origins = {
    ...(title === null ? {} : { title: 'page' }), ...(outlet === null ? {} : { outlet: 'page' }),
    ...(authors.length === 0 ? {} : { authors: 'page' }),
  };
  return { ...declared, title, authors, outlet, origins: { ...fromPage, ...declared.origins } };
}

/** Without the outlet's or author's name behind a dash, which many sites put into every title. */
function withoutNames(title: string | null, names: string[]): string | null {
  const words = oneLine(cleanCharacters(title ?? ''));
  const [, head = '', tail = ''] = /^(.+)\s+[|–—»·-]\s+(.+)$/.exec(words) ?? [];
  const known = names.some((name) => name.toLowerCase() === tail.toLowerCase());
  return known && head ? withoutNames(head, names) : words || null;
}

function bylineNames(byline: string | null | undefined, outlet: string | null): string[] {
  const words = oneLine(cleanCharacters(byline ?? ''));
  const names = words.replace(/^(?:(?:posted|written) )?(?:by|par|por|author):?\s+/i, '');
  return splitNames(names).authors.filter((name) => name.toLowerCase() !== outlet?.toLowerCase());
}
