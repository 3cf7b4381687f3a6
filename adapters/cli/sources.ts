/** What a person names on the command line, as articles to read: a file, a folder's files, a link, or `-`. */
import { isLink, loadSources, type Source } from '../../src/article/load.ts';
import type { Io } from './io.ts';
import { language } from './say.ts';

/** @throws StandpointError what `loadSources` and `fetchSource` throw, and `config-invalid` where a link is named */
export async function sourcesOf(path: string, { cwd, env }: Pick<Io, 'cwd' | 'env'>): Promise<Source[]> {
  if (!isLink(path)) return loadSources(path, cwd, language());
  // Loaded only where a link is named: files need no network.
  const [{ fetchSettings, fetchSource }, { readConfig }, { home }] = await Promise.all([
    import('../../src/article/fetch.ts'), import('../../src/config.ts'), import('../../src/room.ts'),
  ]);
  return [await fetchSource(path, fetchSettings(readConfig(env, home)))];
}
