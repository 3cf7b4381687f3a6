/** A region by what a person typed, and its name. */
import { languageSchema, type Language } from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';
import { regionById, regions, type Region } from './regions.ts';

/** Where an article belongs that is about none of the regions we serve. */
export const elsewhere = 'elsewhere';

/**
 * By id or by name in any of our languages, in any case.
 * @throws StandpointError `region-unknown` that lists them
 */
export function findRegion(typed: string): Region {
  const wanted = typed.trim().toLowerCase();
  const found = regions.find(({ id }) => id === wanted || languageSchema.options.some((language) => regionName(id, language).toLowerCase() === wanted));
  if (found !== undefined) return found;
  throw new StandpointError('region-unknown', { region: typed, regions: regions.map(({ id }) => id).join(', ') });
}

/** The region that an article's labels name first, or the one for all others. */
export function regionOf(ids: readonly string[]): Region {
  const [first = elsewhere] = ids;
  return regionById(first) ?? findRegion(elsewhere);
}

export function regionName(id: string, language: Language): string {
  return text(language, `region-${id}`);
}

/** Every region with its name: what a person may choose from. */
export function regionChoices(language: Language): { id: string; name: string }[] {
  return regions.map(({ id }) => ({ id, name: regionName(id, language) }));
}
