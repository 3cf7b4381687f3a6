/** The thread in which a PDF or Word file is read: it can be ended at any moment. */
import { parentPort, workerData } from 'node:worker_threads';
import { StandpointError } from '../../errors.ts';
import { jobSchema, type Outcome } from './job.ts';

const { format, bytes, name, now } = jobSchema.parse(workerData);

async function read() {
  switch (format) {
    case 'pdf': return (await import('./pdf.ts')).readPdf(bytes, name, now);
    case 'word': return (await import('./word.ts')).readWord(bytes, name, now);
  }
}

async function outcome(): Promise<Outcome> {
  try {
    return { document: await read() };
  } catch (error) {
    if (error instanceof StandpointError) return { code: error.code, values: error.values };
    return { code: 'document-broken', values: { name } };
  }
}

parentPort?.postMessage(await outcome(), []);
