/** Reads a PDF or Word file in a thread of its own, so that no file can stop the process or fill its memory. */
import { Worker } from 'node:worker_threads';
import { StandpointError } from '../../errors.ts';
import { outcomeSchema, type Job, type Outcome } from './job.ts';
import type { ReadDocument } from './document.ts';

export interface Bounds {
  readonly ms: number;
  /** How much the whole process may grow meanwhile, bytes. */
  readonly growth: number;
}

/** A report of 150 pages takes 3 s and 200 MB. */
const usual: Bounds = { ms: 20_000, growth: 600 * 1024 * 1024 };
const heapMegabytes = 400;
/** How often memory is looked at, ms: what a thread holds outside of its heap has no other limit. */
const lookEvery = 50;

/** @throws StandpointError document-broken, -encrypted, -no-text, -too-long, -too-heavy */
export async function openDocument(job: Job, bounds: Bounds = usual): Promise<ReadDocument> {
  const answer = await inThread(job, bounds);
  if ('document' in answer) return answer.document;
  throw new StandpointError(answer.code, answer.values);
}

async function inThread(job: Job, { ms, growth }: Bounds): Promise<Outcome> {
  const before = process.memoryUsage.rss();
  const outcome = Promise.withResolvers<Outcome>();
  const giveUp = () => outcome.resolve({ code: 'document-too-heavy', values: { name: job.name } });
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: job, env: {}, resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    // What libraries print is nobody's business.
    stdout: true, stderr: true,
  });
  const timer = setTimeout(giveUp, ms);
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > growth) giveUp();
  }, lookEvery);
  worker.once('message', (message: unknown) => {
    const parsed = outcomeSchema.safeParse(message);
    if (parsed.success) outcome.resolve(parsed.data);
    else outcome.reject(parsed.error);
  });
  worker.once('error', (error: unknown) => {
    const outOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    if (outOfMemory) giveUp();
    else outcome.reject(error instanceof Error ? error : new Error(String(error)));
  });
  worker.once('exit', giveUp);
  try {
    return await outcome.promise;
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    await worker.terminate();
  }
}
