/** Files that come with a command: Discord keeps them under an address that is fetched like any other, safely. */
import { maxBytes } from '../../src/article/load.ts';
import type { Fetch } from '../../src/chat/intake.ts';
import { StandpointError } from '../../src/errors.ts';
import type { Load } from './interaction.ts';

const megabyte = 1024 * 1024;
/** What Discord takes from somebody who pays nothing. */
const platformMegabytes = 10;

export function fileLoader(fetch: Fetch): Load {
  return ({ filename: name, size, url }) => ({
    name,
    async load() {
      if (size > maxBytes) throw tooLarge(name, size);
      try {
        const { bytes } = await fetch(url);
        // The address is Discord's and soon worthless: it is not the article's.
        return { bytes, name, url: null };
      } catch (error) {
        throw error instanceof StandpointError ? asFile(error, name, size) : error;
      }
    },
  });
}

/** The same refusal, said of the file that the person sent. */
function asFile(error: StandpointError, name: string, size: number): StandpointError {
  switch (error.code) {
    case 'url-content':
      return new StandpointError('file-binary', { name });
    case 'url-too-large':
      return tooLarge(name, size);
    case 'url-empty':
      return new StandpointError('file-empty', { path: name });
    default:
      return new StandpointError('sent-file-lost', { name, platform: 'Discord', reason: error.message });
  }
}

function tooLarge(name: string, size: number): StandpointError {
  const megabytes = Math.ceil(size / megabyte);
  return new StandpointError('sent-file-too-large', {
    name,
    megabytes,
    most: maxBytes / megabyte,
    platform: 'Discord',
    allowed: platformMegabytes,
  });
}
