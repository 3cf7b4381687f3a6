import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSources, loadSources, maxBytes } from '../../src/article/load.ts';
import { StandpointError } from '../../src/errors.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-load-'));
  await mkdir(join(folder, 'articles/inner'), { recursive: true });
  await mkdir(join(folder, 'bare'));
  for (const name of ['b.txt', 'a.md', 'c.HTML', 'd.htm', 'e.png', '.hidden.txt', 'inner/f.txt']) {
    await writeFile(join(folder, 'articles', name), `words of ${name}`);
  }
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'large.txt'), '');
  await truncate(join(folder, 'large.txt'), 50 * 1024 * 1024);
  await writeFile(join(folder, 'full.txt'), 'x'.repeat(maxBytes));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function refusal(path: string): Promise<StandpointError> {
  const error: unknown = await loadSources(path, folder).then(() => null, (reason: unknown) => reason);
  if (!(error instanceof StandpointError)) throw new Error(`not refused: ${path}`);
  return error;
}

describe('loading', () => {
  it('a file, by its path as given', async () => {
    const [source] = await loadSources('articles/b.txt', folder);
    expect(source).toMatchObject({ name: 'articles/b.txt', url: null });
    expect(new TextDecoder().decode(source?.bytes)).toBe('words of b.txt');
  });

  it('a folder’s readable files, sorted, not those below', async () => {
    const names = ['articles/a.md', 'articles/b.txt', 'articles/c.HTML', 'articles/d.htm'];
    expect((await loadSources('articles', folder)).map(({ name }) => name)).toEqual(names);
    expect(await listSources('articles', folder)).toEqual(names);
    expect(await listSources('articles/b.txt', folder)).toEqual(['articles/b.txt']);
    expect(await listSources('-', folder)).toEqual(['-']);
  });

  it('a file of exactly the limit', async () => {
    expect((await loadSources('full.txt', folder))[0]?.bytes).toHaveLength(maxBytes);
  });

  it.each([
    ['nothing-there.txt', 'file-missing'], ['articles/b.txt/deeper', 'file-missing'],
    ['bare', 'file-is-folder'],
    ['empty.txt', 'file-empty'], ['large.txt', 'file-too-large'], ['nul\0byte', 'file-unreadable'],
    ['x'.repeat(5000), 'file-unreadable'],
  ])('refuses %s: %s', async (path, code) => {
    const error = await refusal(path);
    expect(error.code).toBe(code);
    expect(error.explain()).not.toContain('\n');
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read (skipped as root)', async () => {
    await writeFile(join(folder, 'locked.txt'), 'words', { mode: 0 });
    expect((await refusal('locked.txt')).code).toBe('file-unreadable');
  });

  it.skipIf(process.platform !== 'linux')('stops reading an endless device at the limit', async () => {
    expect((await refusal('/dev/zero')).code).toBe('file-too-large');
  });
});

/** Standard input is the process's own, so it is read in a process of its own. */
async function throughStdin(input: string): Promise<string> {
  const load = new URL('../../src/article/load.ts', import.meta.url).href;
  const script = `import { loadSources } from ${JSON.stringify(load)};
    const tell = ([one]) => console.log(one.name, one.bytes.length);
    await loadSources('-', '/').then(tell, (error) => console.log(error.code));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.on('error', () => 'it stopped reading, as it should').end(input);
  return (await text(child.stdout)).trim();
}

describe('standard input', () => {
  it.each([
    ['words', 'standard input 5'], ['', 'stdin-empty'], ['x'.repeat(maxBytes + 1), 'file-too-large'],
  ])('%#', async (input, said) => {
    expect(await throughStdin(input)).toBe(said);
  });
});
