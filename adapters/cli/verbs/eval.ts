/** `eval`: runs an evaluation on files of labelled rows, and prints its scorecard. */
import { resolve } from 'node:path';
import { StandpointError } from '../../../src/errors.ts';
import { evaluations } from '../../../src/eval.ts';
import type { Figure, Scorecard } from '../../../src/labels/scorecard.ts';
import { answer, type Call } from '../call.ts';
import type { Printer } from '../io.ts';
import { paragraphs, plain, table } from '../print.ts';
import { columns, language, say } from '../say.ts';

export async function evaluate(call: Call): Promise<0> {
  const [name = '', ...files] = call.args;
  const evaluation = Object.hasOwn(evaluations, name) ? evaluations[name] : undefined;
  if (evaluation === undefined) {
    throw new StandpointError('eval-unknown', { name, names: Object.keys(evaluations).join(', ') });
  }
  const scorecard = await evaluation.run(files.map((file) => resolve(call.io.cwd, file)), language());
  await answer(call, scorecard, () => inWords(scorecard, call.io.out));
  return 0;
}

function inWords({ name, set, n, figures, notes }: Scorecard, out: Printer): string {
  const rows = figures.map((figure) => [decimal(figure.value), interval(figure), say(figure.name)]);
  return paragraphs(
    plain(say('cli-eval-title', { name, set, count: n })).trimEnd(),
    table(columns('value', 'interval', 'figure'), rows, out).trimEnd(),
    ...notes.map((note) => plain(note).trimEnd()),
  );
}

const decimal = (value: number) => value.toFixed(3);

/** Of 95 %; none for what is not a share. */
function interval({ value, low, high }: Figure): string {
  return low === value && high === value ? '' : `${decimal(low)}–${decimal(high)}`;
}
