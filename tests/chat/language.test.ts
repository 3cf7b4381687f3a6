/** In which language somebody is answered: their app's, until they choose another. */
import { expect, test } from 'vitest';
import { plainText } from '../../src/brief/plain.ts';
import type { Input, Reply, Request } from '../../src/chat/request.ts';
import { createRespond } from '../../src/chat/respond.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { readerLanguage } from '../../src/i18n/language.ts';
import { newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';

const wordsOf = (replies: readonly Reply[]) =>
  replies.map(({ document }) => plainText(document, { width: 10_000, bold: (words) => words })).join('\n\n');

function from(id: string, locale: string, input: Input): Request {
  return {
    person: { platform: 'telegram', id, name: id }, language: readerLanguage(locale), locale, input, mayConfigure: async () => true,
    place: { platform: 'telegram', destination: id, thread: null, kind: 'private' },
  };
}

describeStores((open) => {
  test('the app’s language, a choice that lasts, and a language that is none of ours', async () => {
    const respond = createRespond(newsroom(await open()));
    const start: Input = { type: 'command', name: 'start', argument: '' };
    expect(wordsOf(await respond(from('1', 'tr', start)))).toContain(text('tr', 'chat-start-next'));
    expect(wordsOf(await respond(from('1', 'tr', { type: 'press', action: 'language:az' })))).toContain(text('az', 'chat-language-chosen'));
    const [reply] = await respond(from('1', 'tr', start));
    expect(reply?.document.language).toBe('az');
    expect(wordsOf(reply === undefined ? [] : [reply])).toContain(text('az', 'chat-start-next'));
    expect(wordsOf(await respond(from('2', 'ka', start)))).toContain(text('en', 'chat-language-not-offered'));
    expect(wordsOf(await respond(from('3', 'en-US', start)))).not.toContain(text('en', 'chat-language-not-offered'));
  });
});
