/**
 * The command line's front door. `run` does one command and returns its exit code: 0 done, 1 refused or
 * failed, 2 wrong use. What went wrong is one line on standard error: what, why, what to do.
 */
import { pathToFileURL } from 'node:url';
import type { Io } from './io.ts';

/** Nothing heavy is imported before Node's version is known: an older one crashes on the SQLite driver. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { languageAsked, speaking } = await import('./say.ts');
  return speaking(languageAsked(argv, io.env), async () => {
    try {
      const { checkNode } = await import('../../src/runtime.ts');
      checkNode();
      const { dispatch } = await import('./program.ts');
      return await dispatch(argv, io);
    } catch (error) {
      const { explained, exitCode } = await import('./fault.ts');
      await io.err.write(`${await explained(error, io.env)}\n`);
      return exitCode(error);
    }
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // `npm run standpoint` has loaded it already; whoever starts this file by itself has not.
  await import('../../src/compile-cache.js');
  const { processIo } = await import('./io.ts');
  // Not `process.exit`: what is still on its way to a pipe would be cut off.
  process.exitCode = await run(process.argv.slice(2), processIo());
}
