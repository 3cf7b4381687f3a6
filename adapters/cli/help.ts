/** `--help`, in the words of the catalogue. */
import type { Command, Help } from 'commander';
import { say } from './say.ts';

interface Item { readonly term: string; readonly words: string }

export function formatHelp(command: Command, helper: Help): string {
  const verbItems = helper.visibleCommands(command).map((verb) => ({ term: inWords(helper.subcommandTerm(verb)), words: verb.description() }));
  const width = Math.max(helper.padWidth(command, helper), ...verbItems.map(({ term }) => term.length));
  const items = (id: string, list: readonly Item[]): string[] => {
    const rows = list.map(({ term, words }) => helper.formatItem(term, width, words, helper));
    return rows.length === 0 ? [] : [[say(`cli-title-${id}`), ...rows].join('\n')];
  };
  const sections = [
    `${say('cli-title-usage')} ${inWords(helper.commandUsage(command))}`,
    helper.boxWrap(command.description(), helper.helpWidth ?? 80),
    ...items('arguments', helper.visibleArguments(command)
      .map((argument) => ({ term: argument.name(), words: argument.description }))),
    ...items('options', helper.visibleOptions(command)
      .map((option) => ({ term: option.flags, words: option.description }))),
    ...items('verbs', verbItems),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Commander writes these two words itself. */
function inWords(term: string): string {
  return term.replace('[options]', `[${say('cli-word-options')}]`).replace('[command]', `[${say('cli-word-verb')}]`);
}
