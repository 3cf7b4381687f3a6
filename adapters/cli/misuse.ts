/** What commander did not understand, in the words of the catalogue: it says these things in its own. */
import type { CommanderError } from 'commander';
import type { StandpointError } from '../../src/errors.ts';
import { misuse } from './call.ts';

const messages: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'cli-unknown-verb',
  'commander.unknownOption': 'cli-unknown-option',
  'commander.missingArgument': 'cli-missing-argument',
  'commander.optionMissingArgument': 'cli-missing-value',
  'commander.excessArguments': 'cli-too-much',
  'commander.help': 'cli-no-verb',
};

/** @param error names what it is about in quotation marks, and may suggest what was meant */
export function misuseOf({ code, message }: CommanderError): StandpointError {
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1] ?? 'none';
  const surplus = /but got \d+: (.*)\.$/s.exec(message)?.[1] ?? '';
  return misuse(messages[code] ?? 'cli-not-understood', { name, meant, surplus });
}
