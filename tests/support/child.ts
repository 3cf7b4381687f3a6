/** A script of ours as a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Child {
  readonly process: ChildProcess;
  /** Lines of stdout so far; grows. */
  readonly lines: readonly string[];
  /** Resolves when so many lines came; rejects with what it wrote to stderr when it ends before. */
  readonly until: (count: number) => Promise<void>;
  /** Resolves when it has ended and all its output was read. */
  readonly ended: Promise<void>;
}

export function start(script: URL, ...args: readonly string[]): Child {
  const child = spawn(process.execPath, [script.pathname, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  let over = false;
  child.once('close', () => {
    over = true;
  });
  const ended = once(child, 'close').then(() => undefined);
  const until = async (count: number) => {
    while (lines.length < count) {
      await Promise.race([once(reader, 'line'), ended]);
      if (lines.length < count && over) throw new Error(`ended early (${child.exitCode}): ${said}`);
    }
  };
  return { process: child, lines, until, ended };
}
