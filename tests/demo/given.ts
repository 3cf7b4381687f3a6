/** The day's drafts from any articles: a folder, a file, or JSON Lines of reports (`{"name","markdown"}`) or texts (`{"id","title","text"}`). */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { loadSources, type Source } from '../../src/article/load.ts';
import { takeIn } from '../../src/briefing.ts';
import { plainText } from '../../src/brief/plain.ts';
import { balanceBlocks } from '../../src/brief/render-balance.ts';
import { renderBrief } from '../../src/brief/render.ts';
import { operator } from '../../src/desk/decide.ts';
import { composeDigest } from '../../src/desk/digest.ts';
import { StandpointError } from '../../src/errors.ts';
import { regionOf } from '../../src/regions/find.ts';
import { openStore } from '../../src/store/store.ts';
import { newsroom } from '../support/newsroom.ts';
import { teller } from './tell.ts';

const lineSchema = z.union([
  z.object({ name: z.string(), markdown: z.string() }).transform(({ name, markdown }) => ({ name: `${name}.md`, text: markdown })),
  z.object({ id: z.string(), title: z.string(), text: z.string() }).transform(({ id, title, text }) => ({ name: `${id}.txt`, text: `${title}\n\n${text}` })),
]);

export async function playGiven(paths: readonly string[], write: (words: string) => void): Promise<void> {
  const tell = teller(write);
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-week-'));
  const store = await openStore(`file:${join(folder, 'week.db')}`);
  try {
    const room = newsroom(store, Date.now());
    const cwd = process.env['INIT_CWD'] ?? process.cwd();
    const counts = new Map<string, number>();
    for (const path of paths) {
      for (const source of await sourcesOf(path, cwd)) {
        try {
          const { labels } = await takeIn(room, source, { by: operator });
          const { id } = regionOf(labels.regions);
          counts.set(id, (counts.get(id) ?? 0) + 1);
        } catch (error) {
          if (!(error instanceof StandpointError)) throw error;
          tell.says(`${source.name} was not taken in: ${error.explain()}`);
        }
      }
    }
    for (const [region, articles] of counts) {
      tell.day(`${region}: ${articles} articles`);
      const brief = await composeDigest(room, { region, by: operator });
      write(`\n${plainText(renderBrief(brief, 'en'), { width: 100, bold: (words) => words })}\n`);
      tell.blocks('for editors', balanceBlocks(brief, 'en'));
    }
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function sourcesOf(path: string, cwd: string): Promise<Source[]> {
  if (!path.endsWith('.jsonl')) return loadSources(path, cwd);
  return readFileSync(resolve(cwd, path), 'utf8').trim().split('\n').map((line) => {
    const { name, text } = lineSchema.parse(JSON.parse(line));
    return { bytes: new TextEncoder().encode(text), name, url: null };
  });
}
