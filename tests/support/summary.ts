/** Closes a run with `N passed, N failed` on a line of its own, read from the JSON report of the tests. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const reportSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numFailedTestSuites: z.int() });

const [file = ''] = process.argv.slice(2);
const { numPassedTests, numFailedTests, numFailedTestSuites } = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
// A file that fails before its first test has no failed test of its own.
const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0);
process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || numPassedTests === 0 ? 1 : 0;
