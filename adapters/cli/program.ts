/** Assembles commander from the table of verbs. Every word that it shows comes from the catalogue. */
import { Command, CommanderError } from 'commander';
import { formatHelp } from './help.ts';
import { languageSchema } from '../../src/contracts.ts';
import { misuse } from './call.ts';
import type { Io } from './io.ts';
import { misuseOf } from './misuse.ts';
import { options, verbs, type Verb } from './verbs.ts';
import { say, speaking } from './say.ts';

/** @returns the exit code. @throws StandpointError, `usage` for what was not understood */
export async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  let shown = '';
  const show = (words: string) => {
    shown += words;
  };
  let exitCode: number = 0;
  const program = new Command('standpoint')
    .exitOverride()
    // An option after `reports close` is that verb's, though `reports` has one of the same name.
    .enablePositionalOptions()
    .configureOutput({ writeOut: show, writeErr: show, outputError: () => undefined })
    .configureHelp({ formatHelp, helpWidth: io.out.style.width })
    .helpOption('-h, --help', say('cli-option-help'))
    .option('--language <language>', say('cli-option-speak'))
    .helpCommand(`help [${say('cli-word-verb')}]`, say('cli-verb-help'))
    .description(say('cli-about'));
  program.on('option:language', (named: string) => checkLanguage(named));
  // Only the verb that is called for is set up; help and what is misspelt need all of them.
  const called = verbs.filter(({ name }) => name.split(' ')[0] === argv[0]);
  for (const verb of called.length > 0 ? called : verbs) {
    addVerb(program, verb, async (args, given) => {
      const handler = await verb.load();
      const work = async () => handler({ io, args, options: given });
      // What programs read is the same whoever asks.
      exitCode = await (given['json'] === true || given['lines'] === true ? speaking('en', work) : work());
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    await io.out.write(shown);
    // Asked for, help is an answer; in place of a verb that is missing, it is part of one.
    const { code } = error;
    if (code === 'commander.helpDisplayed' || (code === 'commander.help' && argv[0] === 'help')) return 0;
    throw misuseOf(error);
  }
  return exitCode;
}

/** Anything else than one of ours, before it is taken for the system's. @throws StandpointError `usage` */
function checkLanguage(value: string): void {
  if (!languageSchema.safeParse(value).success) {
    throw misuse('cli-option-choices', { name: 'language', value, choices: languageSchema.options.join(', ') });
  }
}

type Action = (args: readonly string[], options: Record<string, unknown>) => Promise<void>;

function addVerb(program: Command, { name, arguments: args, options: named }: Verb, action: Action): void {
  const [first = '', second] = name.split(' ');
  const command = second === undefined ? program.command(first) : groupOf(program, first).command(second);
  command.description(say(`cli-verb-${name.replace(' ', '-')}`));
  for (const arg of args) {
    command.argument(arg, say(`cli-argument-${arg.replaceAll(/[^a-z]/g, '')}`));
  }
  for (const option of [...named, 'json'] as const) {
    const { flags, several } = { several: false, ...options[option] };
    const words = say(`cli-option-${option}`);
    if (several) command.option(flags, words, addTo);
    else command.option(flags, words);
  }
  command.action(async () => action(command.args, command.opts()));
}

const addTo = (value: string, before: string[] | undefined): string[] => [...before ?? [], value];

function groupOf(program: Command, name: string): Command {
  const known = program.commands.find((command) => command.name() === name);
  return known ?? program.command(name).description(say(`cli-group-${name}`));
}
