/** `--help`, in the words of the catalogue. */
import type { Command, Help } from 'commander';
import { text } from '../../src/i18n/catalogue.ts';
import { language } from './call.ts';

export function formatHelp(command: Command, helper: Help): string {
  const title = (id: string) => text(language, `cli-title-${id}`);
  const items = <T>(id: string, list: readonly T[], term: (item: T) => string, words: (item: T) => string): string[] =>
    list.length === 0 ? [] : [
      `${title(id)}\n${list.map((item) => helper.formatItem(term(item), width, words(item), helper)).join('\n')}`,
    ];
  const width = helper.padWidth(command, helper);
  const sections = [
    `${title('usage')} ${helper.commandUsage(command)}`,
    helper.boxWrap(command.description(), helper.helpWidth ?? 80),
    ...items('arguments', helper.visibleArguments(command), (argument) => argument.name(), ({ description }) => description),
    ...items('options', helper.visibleOptions(command), ({ flags }) => flags, ({ description }) => description),
    ...items('verbs', helper.visibleCommands(command), (verb) => helper.subcommandTerm(verb), (verb) => verb.description()),
  ];
  return `${sections.join('\n\n')}\n`;
}
