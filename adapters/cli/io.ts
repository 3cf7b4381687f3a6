/** Where the command line reads and writes: streams, environment, and the folder that the user stands in. */
import type { Readable, Writable } from 'node:stream';
import type { PlainStyle } from '../../src/brief/plain.ts';
import { StandpointError } from '../../src/errors.ts';

export interface Printer {
  readonly style: PlainStyle;
  /** Somebody looks at it, rather than a file or a program. */
  readonly terminal: boolean;
  /** Whoever read it has gone (`… | head -1`): what is written now goes nowhere, and that is no fault. */
  readonly gone: boolean;
  /** Resolves when it was taken: a slow reader slows the writer. @throws StandpointError `output-failed` */
  write(words: string): Promise<void>;
}

export interface Io {
  readonly stdin: Readable;
  readonly out: Printer;
  readonly err: Printer;
  readonly env: NodeJS.ProcessEnv;
  /** Paths are relative to it. */
  readonly cwd: string;
}

/** `npm run` starts us in the project's folder and says in `INIT_CWD` where the user stands. */
export function processIo(): Io {
  const { env, stdin, stdout, stderr } = process;
  const cwd = env['INIT_CWD'] ?? process.cwd();
  return { stdin, out: printer(stdout, env), err: printer(stderr, env), env, cwd };
}

type Target = Writable & { readonly columns?: number; readonly isTTY?: boolean };

const widest = 100;
const narrowest = 30;

export function printer(stream: Target, env: NodeJS.ProcessEnv): Printer {
  const terminal = stream.isTTY === true;
  const bold = terminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  let gone = false;
  // Each write hears of its own fault; without a listener the stream would end the process.
  stream.on('error', () => undefined);
  return {
    terminal,
    style: {
      width: Math.max(narrowest, Math.min(stream.columns ?? widest, widest)),
      bold: (words) => (bold ? `\u001B[1m${words}\u001B[22m` : words),
    },
    get gone() {
      return gone;
    },
    write: (words) => new Promise((resolve, reject) => {
      if (gone || words === '') return resolve();
      stream.write(words, (fault) => {
        const code = codeOf(fault);
        gone ||= goneCodes.has(code);
        if (code === '' || gone) resolve();
        else reject(new StandpointError('output-failed', { detail: code }, { cause: fault }));
      });
    }),
  };
}

const goneCodes = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'EOF']);

function codeOf(fault: Error | null | undefined): string {
  if (fault === null || fault === undefined) return '';
  return 'code' in fault && typeof fault.code === 'string' ? fault.code : fault.name;
}
