/** A brief as a draft in another language, in a chat: which one, then the draft is opened as its readers will see it. */
import { translateBrief, type Room } from '../briefing.ts';
import type { Button } from '../brief/document.ts';
import { languageSchema } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { action } from './action.ts';
import type { DeskAsked } from './desk.ts';
import { as, openBrief, storedBrief } from './desk-open.ts';
import type { Reply } from './request.ts';
import { say } from './say.ts';

export async function translateAnswer(room: Room, { action: { subject, version, choice }, request: { language }, editor }: DeskAsked): Promise<Reply[]> {
  const wanted = languageSchema.safeParse(choice).data;
  if (wanted === undefined) {
    const { brief } = await storedBrief(room, subject, version);
    const others = languageSchema.options.filter((each) => each !== brief.language).map((each): Button => ({
      text: text(each, 'language-name'), action: action('translate', subject, version, undefined, each),
    }));
    const back: Button = { text: text(language, 'button-back'), action: action('open', subject, version) };
    return [{ ...say(language, 'desk-ask-translate', {}, [others, [back]]), as }];
  }
  const draft = await translateBrief(room, { brief: subject, version }, { language: wanted, by: editor });
  return openBrief(room, draft.id, draft.version, language);
}
