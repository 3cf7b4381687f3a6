/** Assembles commander from the table of verbs. Every word that it shows comes from the catalogue. */
import { Command, CommanderError } from 'commander';
import { text } from '../../src/i18n/catalogue.ts';
import { language } from './call.ts';
import { formatHelp } from './help.ts';
import type { Io } from './io.ts';
import { misuseOf } from './misuse.ts';
import { options, verbs, type Verb } from './verbs.ts';

/** @returns the exit code. @throws StandpointError, `usage` for what was not understood */
export async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  let shown = '';
  let exitCode: number = 0;
  const program = new Command('standpoint')
    .exitOverride()
    .configureOutput({ writeOut: (words) => { shown += words; }, writeErr: (words) => { shown += words; }, outputError: () => undefined })
    .configureHelp({ formatHelp, helpWidth: io.out.style.width })
    .helpOption('-h, --help', text(language, 'cli-option-help'))
    .helpCommand('help [verb]', text(language, 'cli-verb-help'))
    .description(text(language, 'cli-about'));
  for (const verb of verbs) {
    addVerb(program, verb, async (args, given) => {
      const handler = await verb.load();
      exitCode = await handler({ io, args, options: given });
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    await io.out.write(shown);
    // Asked for, help is an answer; in place of a verb that is missing, it is part of one.
    const asked = error.code === 'commander.helpDisplayed' || (error.code === 'commander.help' && argv[0] === 'help');
    if (!asked) throw misuseOf(error);
  }
  return exitCode;
}

type Action = (args: readonly string[], options: Record<string, unknown>) => Promise<void>;

function addVerb(program: Command, { name, arguments: args, options: named }: Verb, action: Action): void {
  const [first = '', second] = name.split(' ');
  const command = second === undefined ? program.command(first) : groupOf(program, first).command(second);
  command.description(text(language, `cli-verb-${name.replace(' ', '-')}`));
  for (const arg of args) {
    command.argument(arg, text(language, `cli-argument-${arg.replaceAll(/[^a-z]/g, '')}`));
  }
  for (const option of [...named, 'json'] as const) {
    const { flags, several } = { several: false, ...options[option] };
    const words = text(language, `cli-option-${option}`);
    if (several) command.option(flags, words, (value: string, before: string[] | undefined) => [...before ?? [], value]);
    else command.option(flags, words);
  }
  command.action(async () => action(command.processedArgs.flat().filter((arg) => typeof arg === 'string'), command.opts()));
}

function groupOf(program: Command, name: string): Command {
  const known = program.commands.find((command) => command.name() === name);
  return known ?? program.command(name).description(text(language, `cli-group-${name}`));
}
