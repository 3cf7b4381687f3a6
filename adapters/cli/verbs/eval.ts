/** `eval`: runs an evaluation on files of labelled rows, and prints its scorecard. */
import { resolve } from 'node:path';
import { StandpointError } from '../../../src/errors.ts';
import { evaluations } from '../../../src/eval.ts';
import { text } from '../../../src/i18n/catalogue.ts';
import type { Figure, Scorecard } from '../../../src/labels/scorecard.ts';
import { asJson, language, type Call } from '../call.ts';
import type { Printer } from '../io.ts';
import { json, plain, table } from '../print.ts';

export async function evaluate(call: Call): Promise<0> {
  const [name = '', ...files] = call.args;
  const evaluation = Object.hasOwn(evaluations, name) ? evaluations[name] : undefined;
  if (evaluation === undefined) throw new StandpointError('eval-unknown', { name, names: Object.keys(evaluations).join(', ') });
  const { out, cwd } = call.io;
  const scorecard = await evaluation.run(files.map((file) => resolve(cwd, file)));
  await out.write(asJson(call) ? json(scorecard) : inWords(scorecard, out));
  return 0;
}

function inWords({ name, set, n, figures, notes }: Scorecard, out: Printer): string {
  const head = ['value', 'interval', 'figure'].map((column) => text(language, `cli-column-${column}`));
  const rows = figures.map((figure) => [decimal(figure.value), interval(figure), text(language, figure.name)]);
  return [
    plain(text(language, 'cli-eval-title', { name, set, count: n })), '\n', table(head, rows, out),
    ...notes.flatMap((note) => ['\n', plain(note)]),
  ].join('');
}

const decimal = (value: number) => value.toFixed(3);

/** Of 95 %; none for what is not a share. */
function interval({ value, low, high }: Figure): string {
  return low === value && high === value ? '' : `${decimal(low)}–${decimal(high)}`;
}
