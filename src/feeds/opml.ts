/** The feeds that an OPML file lists, in whatever folders. */
import { parseOpml, type Opml } from 'feedsmith';
import { StandpointError } from '../errors.ts';

export interface Listed {
  readonly url: string;
  readonly title: string | null;
}

/** @throws StandpointError `opml-unreadable`, also when it lists no feed */
export function listedFeeds(text: string, name: string): Listed[] {
  const refuse = (cause?: unknown) => new StandpointError('opml-unreadable', { path: name }, { cause });
  let outlines: readonly Opml.Outline<string>[];
  try {
    outlines = parseOpml(text).body?.outlines ?? [];
  } catch (error) {
    throw refuse(error);
  }
  const listed = flat(outlines).flatMap(({ xmlUrl, title, text: words }): Listed[] =>
    xmlUrl === undefined ? [] : [{ url: xmlUrl, title: title ?? words ?? null }]);
  if (listed.length === 0) throw refuse();
  return listed;
}

function flat(outlines: readonly Opml.Outline<string>[]): Opml.Outline<string>[] {
  return outlines.flatMap((outline) => [outline, ...flat(outline.outlines ?? [])]);
}
