/** `translate`: a brief, or a day's digest, as a draft in another language. */
import { z } from 'zod';
import { translateBrief } from '../../../src/briefing.ts';
import { languageSchema } from '../../../src/contracts.ts';
import { inRoom, misuse, optionsOf, type Call } from '../call.ts';
import { answerDraft } from '../draft.ts';
import { referenceOf } from '../reference.ts';

const given = z.object({ language: languageSchema.optional() });

export async function translate(call: Call): Promise<0> {
  const { language } = optionsOf(call, given);
  if (language === undefined) throw misuse('cli-missing-option', { name: 'language' });
  const reference = referenceOf(call.args[0] ?? '');
  await answerDraft(call, await inRoom(call, async (room, by) => translateBrief(room, reference, { language, by })));
  return 0;
}
